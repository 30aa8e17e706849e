"""Reads word lists that are written as running text, which is how the data modules keep theirs.

Rule: white space separates words, a slash separates phrases, a colon a word from what it stands for; a regular
expression is compiled when it is first used, so that none costs anything at import.
"""

from __future__ import annotations

import re
from functools import cache


def listed(text: str) -> frozenset[str]:
    """The words of ``text``."""
    return frozenset(text.split())


def phrased(text: str) -> tuple[str, ...]:
    """The phrases of ``text``, in order."""
    return tuple(" ".join(text.split()).split(" / "))


def paired(text: str) -> dict[str, str]:
    """What stands before each colon in ``text`` → what stands after it."""
    pairs = (phrase.partition(": ") for phrase in phrased(text))
    return {word: meaning for word, _, meaning in pairs}


def pattern(text: str) -> str:
    """The regular expression that ``text`` spreads over lines, which break after a bar and join without a space."""
    return "".join(line.strip() for line in text.splitlines())


@cache
def compiled(expression: str, flags: int = 0) -> re.Pattern[str]:
    """The regular ``expression``, ready for use."""
    return re.compile(expression, flags)
