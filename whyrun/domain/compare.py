"""Two whys side by side: where the ways down part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.search import words_of

if TYPE_CHECKING:
    from whyrun.domain.reflection import Reflection


def parting_level(one: Reflection, other: Reflection) -> int | None:
    """The first level at which two reflections say something else; None where they say the same all the way.

    Case, accents and punctuation make no difference.
    """
    depth = max((level.number for each in (one, other) for level in each.levels_gone), default=0)
    for number in range(1, depth + 1):
        if _said(one, number) != _said(other, number):
            return number
    return None


def _said(reflection: Reflection, number: int) -> tuple[str, ...]:
    level = next((level for level in reflection.levels_gone if level.number == number), None)
    return () if level is None else tuple(word.folded for word in words_of(level.reason))
