"""Cues: regular expressions that are looked for at the start of words, and only where they can begin.

Rule: a cue is compiled when it is first looked for, and looked for only in texts with a word that begins as one of its
alternatives does; so hundreds of them cost next to nothing.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from whyrun.domain.english.beginnings import DEPTH, LENGTHS, beginnings_of
from whyrun.domain.english.listing import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: So far apart the parts of a cue may be (".*"): a text is looked through in a time that grows as it does.
_NOT_FAR = ".{0,400}"
_FROM_A_WORD_ON = rf"(?s)\b(?=(\w.{{0,{DEPTH - 1}}}))"


@lru_cache(maxsize=64)
def starts_of(text: str) -> frozenset[str]:
    """How ``text`` (lower case) goes on from the start of each word, for each of ``LENGTHS``."""
    words = set(compiled(_FROM_A_WORD_ON).findall(text))
    return frozenset([begun[:length] for begun in words for length in LENGTHS])


class Index:
    """Tells at one look which of many cues can begin in a text."""

    def __init__(self, cues: Iterable[str]) -> None:
        self._cues = tuple(cues)
        self._anywhere: list[int] = []
        self._by_beginning: dict[str, list[int]] = {}
        for place, cue in enumerate(self._cues):
            beginnings = beginnings_of(cue)
            if not beginnings:
                self._anywhere.append(place)
            for beginning in beginnings:
                self._by_beginning.setdefault(beginning, []).append(place)
        self._beginnings = frozenset(self._by_beginning)  # two sets are compared faster than the keys with a set

    def found(self, text: str, starts: frozenset[str]) -> Iterator[tuple[int, re.Match[str]]]:
        """The places, in order, of the cues that begin a word in ``text``, each with the first place where it does."""
        for place in self.possible(starts):
            if found := first(self._cues[place], text):
                yield place, found

    def possible(self, starts: frozenset[str]) -> list[int]:
        """The places, in order, of the cues that can begin in a text of which ``starts`` are the ``starts_of``."""
        found = self._beginnings & starts
        return sorted({*self._anywhere, *chain.from_iterable(map(self._by_beginning.__getitem__, found))})


def search(cue: str, text: str, starts: frozenset[str]) -> re.Match[str] | None:
    """The first place in ``text`` where ``cue`` begins a word; ``starts`` are those of ``text``."""
    beginnings = beginnings_of(cue)
    if beginnings and beginnings.isdisjoint(starts):
        return None
    return first(cue, text)


def first(cue: str, text: str, start: int = 0) -> re.Match[str] | None:
    """The first place in ``text`` where ``cue`` begins a word: for a cue that an ``Index`` has found possible.

    It is looked for from ``start`` on.
    """
    return _compiled(cue).search(text, start)


def every(cue: str, text: str) -> Iterator[re.Match[str]]:
    """All places in ``text`` where ``cue`` begins a word, beside each other."""
    return _compiled(cue).finditer(text)


def is_in(text: str, cue: str) -> bool:
    """Whether ``cue`` begins a word in ``text``: for a single cue in a short text that is looked at only once."""
    return first(cue, text) is not None


@cache
def _compiled(cue: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{cue})".replace(".*", _NOT_FAR))
