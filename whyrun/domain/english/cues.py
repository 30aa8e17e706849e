"""Cues: regular expressions that are looked for at the start of words, and only where they can begin.

Rule: a cue is compiled when it is first looked for, and looked for only in texts with a word that begins as one of its
alternatives does; so hundreds of them cost next to nothing.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english.listing import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: How many characters of a beginning are compared.
DEPTH = 9
_LENGTHS = range(1, DEPTH + 1)
_FROM_A_WORD_ON = rf"(?s)\b(?=(\w.{{0,{DEPTH - 1}}}))"
#: Beginnings of one alternative are told apart as long as there are no more of them than this.
MOST_BEGINNINGS = 64
#: How often what stands before one of these comes is not known.
_ANY_NUMBER = frozenset("*+{")
_ONCE_AT_LEAST = r"\+|\{[1-9]"
_DIGITS = "0123456789"
_DIGIT = r"\\d|\[\d-\d\]"
_BESIDE = ("(?!", "(?=", "(?<!", "(?<=")
#: What parts an expression, beside what only looks like it.
_MARKS = r"\\.|\[(?:\\.|[^\]])*\]|[()|]"
#: Letters that all come once, or a single one that may come more or less often.
_RUN = r"[a-z0-9_' ]+(?![a-z0-9_' ?*+{])|[a-z0-9_' ]"


@lru_cache(maxsize=64)
def starts_of(text: str) -> frozenset[str]:
    """How ``text`` (lower case) goes on from the start of each word, for one to ``DEPTH`` characters."""
    return frozenset([begun[:length] for begun in set(compiled(_FROM_A_WORD_ON).findall(text)) for length in _LENGTHS])


class Index:
    """Tells at one look which of many cues can begin in a text."""

    def __init__(self, cues: Iterable[str]) -> None:
        self._cues = tuple(cues)
        self._anywhere: list[int] = []
        self._by_beginning: dict[str, list[int]] = {}
        for place, cue in enumerate(self._cues):
            beginnings = _beginnings(cue)
            if not beginnings:
                self._anywhere.append(place)
            for beginning in beginnings:
                self._by_beginning.setdefault(beginning, []).append(place)

    def found(self, text: str, starts: frozenset[str]) -> Iterator[tuple[int, re.Match[str]]]:
        """The places, in order, of the cues that begin a word in ``text``, each with the first place where it does."""
        for place in self.possible(starts):
            if found := first(self._cues[place], text):
                yield place, found

    def possible(self, starts: frozenset[str]) -> list[int]:
        """The places, in order, of the cues that can begin in a text of which ``starts`` are the ``starts_of``."""
        places = set(self._anywhere)
        for beginning in self._by_beginning.keys() & starts:
            places.update(self._by_beginning[beginning])
        return sorted(places)


def search(cue: str, text: str, starts: frozenset[str]) -> re.Match[str] | None:
    """The first place in ``text`` where ``cue`` begins a word; ``starts`` are those of ``text``."""
    beginnings = _beginnings(cue)
    if beginnings and beginnings.isdisjoint(starts):
        return None
    return first(cue, text)


def first(cue: str, text: str) -> re.Match[str] | None:
    """The first place in ``text`` where ``cue`` begins a word: for a cue that an ``Index`` has found possible."""
    return _compiled(cue).search(text)


def every(cue: str, text: str) -> Iterator[re.Match[str]]:
    """All places in ``text`` where ``cue`` begins a word, beside each other."""
    return _compiled(cue).finditer(text)


def is_in(text: str, cue: str) -> bool:
    """Whether ``cue`` begins a word in ``text``: for a single cue in a short text that is looked at only once."""
    return first(cue, text) is not None


@cache
def _compiled(cue: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{cue})")


@cache
def _beginnings(cue: str) -> frozenset[str]:
    """How the alternatives of ``cue`` can begin; empty where one of them can begin with anything."""
    ended, open_ = _expand(cue)
    found = ended | open_
    return frozenset() if "" in found else frozenset(found)


def _expand(cue: str) -> tuple[set[str], set[str]]:
    """What ``cue`` can begin with: what goes on with anything, and what is all of it and may be gone on with."""
    ended: set[str] = set()
    whole: set[str] = set()
    for alternative in _alternatives(cue):
        more, all_of_it = _of_alternative(alternative)
        ended |= more
        whole |= all_of_it
    return ended, whole


def _of_alternative(text: str) -> tuple[set[str], set[str]]:
    ended: set[str] = set()
    begun = {""}
    place = 0
    while place < len(text) and begun:
        if text[place] in "^$" or text.startswith(r"\b", place):
            place += 1 + (text[place] == "\\")
            continue
        goes_on, taken, place = _part(text, place)
        often = text[place : place + 1]
        repeats = compiled(_ONCE_AT_LEAST).match(text, place) is not None
        any_number = often in _ANY_NUMBER and not repeats
        if any_number or len(begun) * len(taken) > MOST_BEGINNINGS or not goes_on | taken:
            break
        ended |= {one + other for one in begun for other in goes_on}
        longer = {one + other for one in begun for other in taken}
        if repeats:
            return {one[:DEPTH] for one in ended | longer}, set()
        begun = begun | longer if often == "?" else longer
        ended |= {one for one in begun if len(one) >= DEPTH}
        begun -= ended
        place += often == "?"
    else:
        return {one[:DEPTH] for one in ended}, begun
    return {one[:DEPTH] for one in ended | begun}, set()


def _part(text: str, place: int) -> tuple[set[str], set[str], int]:
    """What the group or the letters at ``place`` can begin with, nothing where they can be anything; and their end."""
    if digit := compiled(_DIGIT).match(text, place):
        return set(), set(_DIGITS), digit.end()
    if text[place] != "(":
        letters = compiled(_RUN).match(text, place)
        return (set(), {letters[0]}, letters.end()) if letters else (set(), set(), place)
    end = _closing(text, place)
    if text.startswith(_BESIDE, place):  # looks ahead or behind, and takes nothing
        return set(), {""}, end + 1
    inner = text.index(">", place) + 1 if text.startswith("(?P<", place) else place + 3
    return *_expand(text[inner:end]), end + 1


def _alternatives(text: str) -> list[str]:
    parts, depth, start = [], 0, 0
    for mark in compiled(_MARKS).finditer(text):
        found = mark[0]
        if found == "|" and not depth:
            parts.append(text[start : mark.start()])
            start = mark.end()
        depth += (found == "(") - (found == ")")
    return [*parts, text[start:]]


def _closing(text: str, place: int) -> int:
    """Where the bracket that opens at ``place`` is closed."""
    depth = 0
    for mark in compiled(_MARKS).finditer(text, place):
        depth += (mark[0] == "(") - (mark[0] == ")")
        if depth == 0:
            return mark.start()
    return len(text)
