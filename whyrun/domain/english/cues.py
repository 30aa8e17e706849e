"""Cues: regular expressions that are looked for at the start of words, and only where they can begin.

Rule: a cue is compiled when it is first looked for, and looked for only in texts with a word that begins as one of its
alternatives does; so hundreds of them cost next to nothing.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: How many characters of a beginning are compared.
DEPTH = 9
_LENGTHS = range(1, DEPTH + 1)
_WORD_START = re.compile(r"\b\w")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_' ")


@lru_cache(maxsize=64)
def starts_of(text: str) -> frozenset[str]:
    """How ``text`` (lower case) goes on from the start of each word, for one to ``DEPTH`` characters."""
    return frozenset(
        text[start : start + length]
        for start in {found.start() for found in _WORD_START.finditer(text)}
        for length in _LENGTHS
    )


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
            if found := _compiled(self._cues[place]).search(text):
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
    return _compiled(cue).search(text)


def is_in(text: str, cue: str) -> bool:
    """Whether ``cue`` begins a word in ``text``: for a single cue in a short text that is looked at only once."""
    return _compiled(cue).search(text) is not None


@cache
def _compiled(cue: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{cue})")


@cache
def _beginnings(cue: str) -> frozenset[str]:
    """How the alternatives of ``cue`` can begin; empty where one of them can begin with anything."""
    found = _expand(cue)
    return frozenset() if "" in found else found


def _expand(cue: str) -> frozenset[str]:
    found: set[str] = set()
    for alternative in _alternatives(cue):
        found |= _of_alternative(alternative)
    return frozenset(found)


def _of_alternative(text: str) -> frozenset[str]:
    text = text.removeprefix("^").removeprefix(r"\b")
    if text.startswith("(?:"):
        end = _closing(text)
        inner, rest = text[3:end], text[end + 1 :]
        begun = _expand(inner)
        if rest[:1] in {"?", "*", "{"}:
            return begun | _of_alternative(rest.lstrip("?*")) if rest[0] != "{" else frozenset({""})
        return begun
    if text.startswith("(?P<"):
        return _of_alternative("(?:" + text[text.index(">") + 1 :])
    letters = ""
    for place, char in enumerate(text[: DEPTH + 1]):
        if char not in _LETTERS:
            break
        if text[place + 1 : place + 2] in {"?", "*", "{"}:  # the letter may be missing
            break
        letters += char
    return frozenset({letters[:DEPTH]})


def _alternatives(text: str) -> list[str]:
    parts, depth, start = [], 0, 0
    inside = False
    place = 0
    while place < len(text):
        char = text[place]
        if char == "\\":
            place += 2
            continue
        if char == "[":
            inside = True
        elif char == "]":
            inside = False
        elif not inside:
            depth += (char == "(") - (char == ")")
            if char == "|" and not depth:
                parts.append(text[start:place])
                start = place + 1
        place += 1
    return [*parts, text[start:]]


def _closing(text: str) -> int:
    depth, place, inside = 0, 0, False
    while place < len(text):
        char = text[place]
        if char == "\\":
            place += 2
            continue
        if char == "[":
            inside = True
        elif char == "]":
            inside = False
        elif not inside:
            depth += (char == "(") - (char == ")")
            if depth == 0:
                return place
        place += 1
    return len(text)
