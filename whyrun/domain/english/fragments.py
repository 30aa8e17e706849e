"""Tells what names something by itself, without being a sentence: "day 611", "her coat", "three miles. tea. her".

Rule: in doubt it does not. The words are the runner's, in the first person.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english.adjectives import ADJECTIVES, VERB_LOOKALIKES
from whyrun.domain.english.grammar import (
    ADVERBS,
    CONNECTIVES,
    DETERMINERS,
    FRONTED,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBJECTS,
    finite_place,
    may_end_with,
)
from whyrun.domain.english.inflect import base_of_third, is_gerund, is_past
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import compiled, listed
from whyrun.domain.english.normal import MARKS
from whyrun.domain.english.slots import is_only_somebody
from whyrun.domain.english.verbs import ALSO_NOUNS, AUXILIARIES, PLAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

STOPS = frozenset(".;:!-")
#: Who is called at an end, and what is only supposed there.
CALLED = listed(
    "man mate dude bro babe hun honey darlin darling spose suppose guess reckon x xx innit though tho question coach"
)
#: What no fragment and no sentence begins with that stands by itself.
NO_OPENERS = listed("than that which who whom whose and or but to too very as why what how when where whether if")
#: Of several fragments each has no more words than this.
_LONGEST_OF_SEVERAL = 4
_JOINTS = listed("and but because so then")
_ADJECTIVE_ENDINGS = ("ful", "less", "ous", "ive", "ish", "able", "ible", "ic", "ier", "iest", "ed", "ly")
_ADJECTIVES = ADJECTIVES | listed(
    """
    weird odd funny silly wild rough grim dull fine awful terrible lame daft tricky dark scary crazy lucky happy easy
    busy noisy messy lovely simple
    """
)
_VAGUE = listed("myself today tomorrow tonight seconds loads lots stuff things nowt owt summat")
_OBJECTS = listed("me us him them it you")
_BEFORE_OBJECTS = PREPOSITIONS | MARKS | listed("and or but not just all than")
#: Letters that no English word has in such a row.
_UNSAYABLE = r"[bcdfghjklmnpqrstvwxz]{5}|^[^aeiouy]+$|asdf|sdfg|qwer|wert|zxcv|hjkl"
#: A fragment of so many words without one of the small words of English may be no English at all.
_NEEDS_A_SMALL_WORD = 5
_SMALL_WORDS = DETERMINERS - {"a"} | POSSESSIVES | PREPOSITIONS | CONNECTIVES
_NAMES_BY_ITSELF = listed("nothing something one someone somebody everything nobody")
#: Verbs that ``verbs`` does not know, for it takes them for nouns or not at all.
ORDERS = listed("apply paint ask book sign join quit stop keep go come say tell be do get ring phone enter email write")
_POINTS = frozenset({("by", "me"), ("that", "one"), ("this", "one")})
_NUMBERS = listed("two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred")
_NOT_ALONE = (
    ADVERBS
    | PREPOSITIONS
    | CONNECTIVES
    | AUXILIARIES
    | SUBJECTS
    | listed(
        "yes no okay fine same other every another others more less most it this that these those them anything done"
    )
)


def is_fragment(words: Sequence[str]) -> bool:
    """Whether ``words`` name something, and hold no sentence nor half of one."""
    low = [word.lower() for word in words]
    first = low[0]
    if first in NO_OPENERS or first in AUXILIARIES or first in CONNECTIVES or low[-1] in CALLED or not _has_an_end(low):
        return False
    if is_only_somebody(list(words)) or (first in _NUMBERS and len(low) == 2):  # noqa: PLR2004 -- "five ticks"
        return True
    if _holds_a_sentence(words, low) or (first in SUBJECTS and first not in _NAMES_BY_ITSELF):
        return False
    if _is_only_a_verb(first) or _is_an_order(low) or low[-1].endswith("'s") or (len(low) > 1 and _is_half(low)):
        return False
    joined_on = any(one in MARKS and two in _JOINTS for one, two in pairwise(low))
    return not joined_on if len(low) > 1 else _names_by_itself(first)


def _has_an_end(low: Sequence[str]) -> bool:
    """Whether ``low`` may end where it does; after a verb inside, with a preposition ("a dad he can tell … about")."""
    inside = "to" in low[1:-1] or not (RELATIVES.isdisjoint(low[1:-1]) and SUBJECTS.isdisjoint(low[1:-1]))
    return may_end_with(low[-1]) or (
        inside and low[-1] in PREPOSITIONS and low[-1] not in {"of", "to", "like", "as", "than"}
    )


def _holds_a_sentence(words: Sequence[str], low: Sequence[str]) -> bool:
    """Whether there is a sentence in ``words``, other than one that says when or tells what is done."""
    when = next((at for at, word in enumerate(low) if at > 1 and word in FRONTED), len(low))
    if is_gerund(low[0]) and SUBJECTS.isdisjoint(low[:when]):
        return False
    return finite_place(list(words[:when])) is not None


def _is_half(low: Sequence[str]) -> bool:
    """Whether ``low`` is half a sentence after all, calls somebody at its end, or may be no English."""
    if (
        low[0] in _NAMES_BY_ITSELF and low[0] != "nobody" and (low[1] in SUBJECTS or is_gerund(low[1]))
    ):  # "someone going"
        return True
    end = next((at for at, word in enumerate(low) if word in RELATIVES), len(low))
    if any(two in _OBJECTS and one not in _BEFORE_OBJECTS and not is_gerund(one) for one, two in pairwise(low[:end])):
        return True  # "the lads rip me to bits"
    calls = low[-2] == "," and low[-1] in PEOPLE
    foreign = len(low) >= _NEEDS_A_SMALL_WORD and _SMALL_WORDS.isdisjoint(low) and low.count(",") < 2  # noqa: PLR2004
    return (
        calls
        or foreign
        or low[0] in {"otherwise", "quite", "myself", "well", "meh"}
        or not _POINTS.isdisjoint(pairwise(low))
    )


def _names_by_itself(word: str) -> bool:
    """Whether ``word`` names something where it stands alone, and may not be heard as a remark ("weird")."""
    if (
        word in _NOT_ALONE
        or word in _ADJECTIVES
        or word in _VAGUE
        or not word.isalpha()
        or compiled(_UNSAYABLE).search(word)
    ):
        return False
    return not word.endswith(_ADJECTIVE_ENDINGS)


def _is_an_order(low: Sequence[str]) -> bool:
    """Whether ``low`` may tell somebody what to do: "book the time off", "apply for the job"."""
    if low[0] in ORDERS:
        return True
    follows = low[1] if len(low) > 1 else ""
    return low[0] in ALSO_NOUNS and (follows in DETERMINERS or follows in POSSESSIVES or follows in PRONOUNS)


def _is_only_a_verb(first: str) -> bool:
    """Whether ``first`` is a verb and no noun: what follows it is half a sentence, or told to somebody to do."""
    if is_gerund(first) or first in ALSO_NOUNS or first in VERB_LOOKALIKES:
        return False
    return first in PLAIN or is_past(first) or base_of_third(first) is not None


def are_fragments(words: Sequence[str]) -> bool:
    """Whether ``words`` are several short fragments, with a stop between them: "three miles. tea. her"."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word in STOPS:
            parts.append([])
        else:
            parts[-1].append(word)
    parts = [part for part in parts if part]
    return len(parts) > 1 and all(map(_is_short_fragment, parts))


def _is_short_fragment(part: Sequence[str]) -> bool:
    first, last = part[0].lower(), part[-1].lower()
    if len(part) > _LONGEST_OF_SEVERAL or finite_place(list(part)) is not None or first in NO_OPENERS:
        return False
    if _is_only_a_verb(first) or first in ORDERS or first.endswith("n't") or first in {"meh", "well", "nah"}:
        return False
    return may_end_with(last) and last not in CALLED and not compiled(_UNSAYABLE).search(first)
