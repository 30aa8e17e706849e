"""Mends slips of the pen in what a statement is made from, so that the card has none.

Rule: a word is mended only where it is unknown and one slip away (a letter missing, doubled or changed for another
vowel, two letters swapped) from exactly one word that runners use. A word that is merely rare is left as it is.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english.adjectives import ADJECTIVES
from whyrun.domain.english.commonwords import COMMON, LOOKALIKES, SLIPS
from whyrun.domain.english.grammar import ADVERBS, CONNECTIVES, PREPOSITIONS, PRONOUNS, SUBJECTS
from whyrun.domain.english.inflect import BASES, gerund, is_past, past, third_person
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import compiled
from whyrun.domain.english.names import PROPER
from whyrun.domain.english.spellings import ACRONYMS, ASIDES, EXPANSIONS
from whyrun.domain.english.verbs import AUXILIARIES

if TYPE_CHECKING:
    from collections.abc import Sequence

#: No longer answer is mended: none fits on the card.
LONGEST_ANSWER = 400
#: Words of fewer letters are as likely to be another word; from LONG on, most slips show.
SHORTEST, LONG, LONGEST = 5, 6, 16
_WORD = r"(?<![\w/])[A-Za-z]+(?:['’-][A-Za-z]+)*(?![\w/])"
_VOWELS = "aeiou"
_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "r", "est", "ly", "ness", "y", "less", "ful")


def mended(answer: str, *, opens: bool = True) -> str:
    """``answer`` with its slips mended; what is longer than the card could take is left as it is.

    ``opens``: its first word has a capital whether or not it is a name.
    """
    if len(answer) > LONGEST_ANSWER:
        return answer
    words = compiled(_WORD).findall(answer.lower())
    if [*map(_right, words)] == words:
        return answer
    return compiled(_WORD).sub(lambda found: _mended_here(found.group(), opens and found.start() == 0), answer)


def mended_words(words: Sequence[str]) -> list[str]:
    """``words`` of a sentence, each without its slips; what has a capital and is not the first is a name."""
    return [_mended_here(word, not place) for place, word in enumerate(words)]


def _mended_here(word: str, is_first: bool) -> str:
    if word[0].isupper() and not is_first and not word.isupper():
        return word  # a name stays as it is
    right = _right(word.lower())
    if right == word.lower():
        return word
    return right.upper() if word.isupper() else right.capitalize() if word[0].isupper() else right


@lru_cache(maxsize=4096)
def _right(word: str) -> str:
    """``word`` (lower case), or the one word that it is a slip of."""
    if word in LOOKALIKES or not word.isascii() or not word.isalpha():
        return word
    if word in SLIPS:
        return SLIPS[word]
    if EXPANSIONS.get(word) in _targets():
        return EXPANSIONS[word]
    if word in EXPANSIONS:
        return word  # a short form, which is written out where its neighbours are seen
    if not SHORTEST <= len(word) <= LONGEST or _is_known(word):
        return word
    found = _targets().intersection(_one_slip_away(word))
    return next(iter(found)) if len(found) == 1 else word


def _one_slip_away(word: str) -> list[str]:
    """What ``word`` may have been meant for: two letters swapped; if it is long, one left out, or another vowel."""
    swapped = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)]
    doubled = [word[:at] + word[at] + word[at:] for at in range(1, len(word))]
    if len(word) < LONG:
        return swapped + doubled
    undoubled = [word[:at] + word[at + 1 :] for at in range(1, len(word)) if word[at] == word[at - 1]]
    left_out = [word[:at] + letter + word[at:] for at in range(1, len(word)) for letter in _LETTERS]
    vowels = [
        word[:at] + letter + word[at + 1 :] for at in range(1, len(word)) if word[at] in _VOWELS for letter in _VOWELS
    ]
    return swapped + doubled + undoubled + left_out + vowels


_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@cache
def _targets() -> frozenset[str]:
    bases = {base for base in BASES if len(base) >= SHORTEST}
    forms = {form(base) for base in bases for form in (third_person, gerund, past)}
    return frozenset(word for word in COMMON | bases | forms | ADJECTIVES | PEOPLE.keys() if word.isalpha())


def _is_known(word: str) -> bool:
    if (
        word in _targets()
        or word in _small_words()
        or word in LOOKALIKES
        or word.endswith(("ing", "ed"))
        or is_past(word)
    ):
        return True
    stems = [word[: -len(end)] for end in _ENDINGS if word.endswith(end)]
    return not (_targets().isdisjoint(stems) and LOOKALIKES.isdisjoint(stems))


@cache
def _small_words() -> frozenset[str]:
    return (
        ADVERBS
        | CONNECTIVES
        | PREPOSITIONS
        | PRONOUNS
        | SUBJECTS
        | AUXILIARIES
        | ASIDES
        | PROPER.keys()
        | {acronym.lower() for acronym in ACRONYMS}
    )
