"""Hears that an answer says an earlier one again, that it names only something that ends, or that it is joy.

Rule: meant for a gentle nudge, so in doubt nothing is heard.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from whyrun.domain.english.normal import MARKS, words_of
from whyrun.domain.english.reasons import read
from whyrun.domain.english.sameness import DATE_WORDS, EMPTY, NAMING, NEUTRAL, RACE_WORDS, SYNONYMS, WEIGHT_WORDS
from whyrun.domain.english.values import Ending, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

#: From this share of shared words on, two answers say the same.
SAME = 0.6
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
    low = [word.lower() for word in words_of(answer)]
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


def only_ends(answer: str) -> Ending | None:
    """What ends, where ``answer`` names nothing else: a race, a weight, a date. None where there is more to it."""
    low = [word.lower().removesuffix("'s") for word in words_of(answer) if word not in MARKS]
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
