"""Hears that an answer says an earlier one again, that it names only something that ends, or that it is joy.

Rule: meant for a gentle nudge, so in doubt nothing is heard.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english.inflect import base_of_third
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import compiled
from whyrun.domain.english.normal import MARKS, words_of
from whyrun.domain.english.reasons import read
from whyrun.domain.english.sameness import (
    AS_BEFORE,
    DATE_WORDS,
    DENYING,
    EMPTY,
    IN_TIME,
    JOYS,
    NAMING,
    NEUTRAL,
    OPPOSITES,
    OTHERS,
    PHRASES,
    RACE_WORDS,
    REVERSED,
    SAID_OF_ANYTHING,
    SYNONYMS,
    WEIGHT_WORDS,
    WHOSE,
)
from whyrun.domain.english.values import Ending, Shape
from whyrun.domain.lean_classes import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

#: From this share of shared words on, two answers say the same.
SAME = 0.6
#: An answer of which a greater share is new goes deeper, and repeats nothing.
NEW = 1 / 3
#: So many words in common are no accident, whoever else is in one of them.
SURE = 3
#: From this share on, two statements are too alike.
ALIKE = 0.6
#: Traits that begin with one of these and go on with the same word are one.
_SAME_OPENING = frozenset({"shows", "comes", "keeps", "makes", "goes", "takes", "leaves", "looks"})
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
#: As what "love", "like" and "enjoy" count.
_LIKING = frozenset({"lov"})
_DISTANCE = r"^(?:sub-?[\d:.]+|[\d.]+(?:k|km|mi|miles))$"
_SO_FAR = r"\b\d+ (?:miles?|km|k|kilomet(?:re|er)s)\b"
#: Months that are words as well.
_IN_SPRING = r"\bin (?:march|april|may)\b"
_WEIGHT = r"^\d+(?:kg|kgs|kilos|lb|lbs|st)$"
_NUMBER = r"^(?:sub-?)?[\d:.]+(?:k|km|kg|kgs|lb|lbs|st|mi|th|nd|h|hr|hrs|min|mins)?$"


def _stem(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("'")
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            word = word[: -len(suffix)]
            break
    return word[:-1] if len(word) > _SHORTEST_STEM and word[-1] == word[-2] else word


@cache
def _one_word() -> dict[str, str]:
    """The stem of every synonym → the stem of the word that it counts as."""
    return {_stem(word): _stem(group.split()[0]) for group in reversed(SYNONYMS) for word in group.split()}


class _Said(NamedTuple):
    """What an answer says: its content, whether that is denied, and whether it is about somebody else."""

    content: frozenset[str]
    denied: bool
    of_others: bool


@lru_cache(maxsize=64)
def _said(answer: str) -> _Said:
    told = _told_in([word.lower() for word in words_of(answer)])
    return _Said(
        _content_of(told),
        not DENYING.isdisjoint(told),
        not (OTHERS.isdisjoint(told) and PEOPLE.keys().isdisjoint(told)),
    )


def _told_in(low: Sequence[str]) -> list[str]:
    """``low`` with one word for every phrase that says one thing, and for what says the opposite of a word."""
    text = " ".join(low)
    if not DENYING.isdisjoint(low):
        text = _opposites().sub(lambda found: f" {found.lastgroup} ", text)
    return _phrases().sub(lambda found: f" {found.lastgroup} ", text).split()


def _content_of(told: Sequence[str]) -> frozenset[str]:
    stems = (_stem(word) for word in told if word not in EMPTY and word not in DENYING and word not in MARKS)
    return frozenset(_one_word().get(stem, stem) for stem in stems)


@cache
def _opposites() -> re.Pattern[str]:
    opposites = "|".join(rf"(?P<{said}>{unsaid})" for said, unsaid in OPPOSITES)
    return re.compile(rf"\b{REVERSED} (?:{opposites})\b")


@cache
def _phrases() -> re.Pattern[str]:
    phrases = "|".join(rf"(?P<{said}>{how})" for said, how in PHRASES)
    return re.compile(rf"\b(?=\w)(?:{phrases})\b")  # tried where a word begins, not where it ends as well


def echo(answer: str, earlier: Sequence[str]) -> int | None:
    """The index of the answer in ``earlier`` that ``answer`` says again, the latest where it is several; else None."""
    plain = " ".join(word.lower() for word in words_of(answer))
    if plain and earlier and compiled(AS_BEFORE).fullmatch(plain):
        return len(earlier) - 1
    heard, most = None, SAME
    for place, before in enumerate(earlier):
        if plain and plain == " ".join(word.lower() for word in words_of(before)):
            heard, most = place, 1.0
            continue
        share = _share(_said(answer), _said(before))
        if share >= most:
            heard, most = place, share
    return heard


def _share(said: _Said, before: _Said) -> float:
    """How much of two answers is shared, from 0 to 1; 0 where ``said`` goes on to something new."""
    content, other = said.content, before.content
    if len(content & other) > 1:
        content, other = _without_liking(content, other), _without_liking(other, content)
    shared = len(content & other)
    if not content or not other or len(content - other) > NEW * len(content):
        return 0.0
    if shared == 1 and (content != other or content <= SAID_OF_ANYTHING):
        return 0.0
    if said.denied != before.denied or (said.of_others != before.of_others and shared < SURE):
        return 0.0
    return 2 * shared / (len(content) + len(other))


def _without_liking(content: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """``content`` without a love that only one of two answers puts into words: "I love the view"."""
    return content if content <= _LIKING or other >= _LIKING else content - _LIKING


def says_the_same(statement: str, other: str) -> bool:
    """Whether two statements are too alike to be offered side by side."""
    (opening, first), (other_opening, second) = _told(statement), _told(other)
    if (opening == other_opening and opening[0] in _SAME_OPENING) or opening[0] == other_opening[0] == "with":
        return True
    return len(first & second) / len(first | second) >= ALIKE


@lru_cache(maxsize=256)
def _told(statement: str) -> tuple[list[str], frozenset[str]]:
    """The first two words of what ``statement`` tells, and its content."""
    plain = statement.lower().replace("’", "'").replace(",", "").rstrip(".")
    low = plain.removeprefix("i run ").removeprefix("i'm a runner who ").removeprefix("wants to ").split()
    does = [base_of_third(low[0]) or low[0], *low[1:]] if low else low  # who "keeps up" and who "wants to keep up"
    return low[:2], _content_of(_told_in(does)) or frozenset(does)


def only_ends(answer: str) -> Ending | None:
    """What ends, where ``answer`` names nothing else: a race, a weight, a date. None where there is more to it."""
    return ending_of(words_of(answer))


def ending_of(words: Sequence[str]) -> Ending | None:
    """What ends, where ``words`` (of a whole answer) name nothing else."""
    said = [word for word in words if word not in MARKS]
    low = [word.lower().removesuffix("'s") for word in said]
    telling = []
    for place, word in enumerate(low):
        if word in NEUTRAL or _is_a_place(said, place):
            continue
        if word not in _of_an_ending() and not compiled(_NUMBER).match(word):
            return None
        telling.append(word)
    if not low or low[:2] == ["i", "love"]:
        return None
    for ending, known in _words_of_endings().items():
        if all(word in known or compiled(_NUMBER).match(word) for word in telling) and _is_named(ending, low):
            return ending
    return None


@cache
def _of_an_ending() -> frozenset[str]:
    return frozenset().union(*_words_of_endings().values())


@cache
def _words_of_endings() -> dict[Ending, frozenset[str]]:
    """The words that name nothing else than each ending, in the order in which they are told apart."""
    return {
        Ending.RACE: RACE_WORDS | DATE_WORDS,
        Ending.WEIGHT: WEIGHT_WORDS | DATE_WORDS,
        Ending.DATE: DATE_WORDS | WHOSE,
    }


def _is_a_place(said: list[str], place: int) -> bool:
    """Whether the word at ``place`` is where it takes place: "the Snowdon marathon", "my holiday in Spain"."""
    return place > 0 and said[place].istitle() and said[place - 1].lower() in {"the", "in", "at", "a"}


def _is_named(ending: Ending, low: list[str]) -> bool:
    if ending is Ending.RACE and not any(words.isdisjoint(low) for words in IN_TIME):
        return True
    if ending is Ending.RACE and compiled(_SO_FAR).search(" ".join(low)):
        return True
    if ending is Ending.DATE and compiled(_IN_SPRING).search(" ".join(low)):
        return True
    measured = {Ending.RACE: _DISTANCE, Ending.WEIGHT: _WEIGHT}.get(ending)
    return any(
        word in NAMING[ending.value] or (measured is not None and compiled(measured).match(word)) for word in low
    )


def is_joy(reason: str) -> bool:
    """Whether ``reason`` is the love of running itself, which is a full answer."""
    plain = " ".join(word.lower() for word in words_of(reason) if word not in MARKS)
    return any(one.shape is Shape.JOY for one in read(reason).reasons) or compiled(JOYS).fullmatch(plain) is not None
