"""Hears that an answer says an earlier one again, that it names only something that ends, or that it is joy.

Rule: meant for a gentle nudge, so in doubt nothing is heard.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english.normal import MARKS, words_of
from whyrun.domain.english.reasons import read
from whyrun.domain.english.sameness import DATE_WORDS, EMPTY, NAMING, NEUTRAL, RACE_WORDS, SYNONYMS, WEIGHT_WORDS
from whyrun.domain.english.values import Ending, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

#: From this share of shared words on, two answers say the same.
SAME = 0.6
#: From this share on, two statements are too alike.
ALIKE = 0.6
#: Traits that begin with one of these and go on with the same word are one.
_SAME_OPENING = frozenset({"shows", "comes", "keeps", "makes", "goes", "takes", "leaves", "looks"})
_OPENING = re.compile(r"^(?:i run|i'm a runner who) ?")
_SUFFIXES = (
    "ations",
    "ation",
    "ingly",
    "fully",
    "ments",
    "ness",
    "ment",
    "ings",
    "edly",
    "ing",
    "ies",
    "ied",
    "ers",
    "est",
    "ful",
    "ed",
    "es",
    "er",
    "ly",
    "s",
    "e",
)
_SHORTEST_STEM = 3
_DISTANCE = re.compile(r"^(?:sub-?[\d:.]+|[\d.]+(?:k|km|mi|miles))$")
_NUMBER = re.compile(r"^(?:sub-?)?[\d:.]+(?:k|km|kg|kgs|lb|lbs|st|mi|th|nd|h|hr|hrs|min|mins)?$")


def _stem(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("'")
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            word = word[: -len(suffix)]
            break
    return word[:-1] if len(word) > _SHORTEST_STEM and word[-1] == word[-2] else word


_ONE_WORD = {_stem(word): _stem(group.split()[0]) for group in reversed(SYNONYMS) for word in group.split()}


def _content(answer: str) -> frozenset[str]:
    return _content_of([word.lower() for word in words_of(answer)])


def _content_of(low: Sequence[str]) -> frozenset[str]:
    stems = (_stem(word) for word in low if word not in EMPTY and word not in MARKS)
    return frozenset(_ONE_WORD.get(stem, stem) for stem in stems)


def echo(answer: str, earlier: Sequence[str]) -> int | None:
    """The index of the answer in ``earlier`` that ``answer`` says again, the latest where it is several; else None."""
    content = _content(answer)
    plain = " ".join(word.lower() for word in words_of(answer))
    heard, most = None, SAME
    for place, said in enumerate(earlier):
        if plain and plain == " ".join(word.lower() for word in words_of(said)):
            heard, most = place, 1.0
            continue
        other = _content(said)
        if not content or not other:
            continue
        share = 2 * len(content & other) / (len(content) + len(other))
        if share >= most:
            heard, most = place, share
    return heard


def says_the_same(statement: str, other: str) -> bool:
    """Whether two statements are too alike to be offered side by side."""
    (opening, first), (other_opening, second) = _told(statement), _told(other)
    if opening == other_opening and opening[0] in _SAME_OPENING:
        return True
    return len(first & second) / len(first | second) >= ALIKE


@lru_cache(maxsize=256)
def _told(statement: str) -> tuple[list[str], frozenset[str]]:
    """The first two words of what ``statement`` tells, and its content."""
    low = _OPENING.sub("", statement.lower().replace("’", "'").replace(",", "").rstrip(".")).split()
    return low[:2], _content_of(low) or frozenset(low)


def only_ends(answer: str) -> Ending | None:
    """What ends, where ``answer`` names nothing else: a race, a weight, a date. None where there is more to it."""
    return ending_of(words_of(answer))


def ending_of(words: Sequence[str]) -> Ending | None:
    """What ends, where ``words`` (of a whole answer) name nothing else."""
    low = [word.lower().removesuffix("'s") for word in words if word not in MARKS]
    telling = [word for word in low if word not in NEUTRAL]
    if not low:
        return None
    for ending, known in ((Ending.RACE, RACE_WORDS), (Ending.WEIGHT, WEIGHT_WORDS), (Ending.DATE, DATE_WORDS)):
        if all(word in known or _NUMBER.match(word) for word in telling) and _is_named(ending, low):
            return ending
    return None


def _is_named(ending: Ending, low: list[str]) -> bool:
    return any(word in NAMING[ending.value] or (ending is Ending.RACE and _DISTANCE.match(word)) for word in low)


def is_joy(reason: str) -> bool:
    """Whether ``reason`` is the love of running itself, which is a full answer."""
    return any(one.shape is Shape.JOY for one in read(reason).reasons)
