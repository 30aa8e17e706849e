"""A letter for the bad day, written on a good one.

Rule: once sealed it is shown in the rut moment and nowhere before.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to oneself; not ``sealed`` while it is being written. ``written_on`` is the local date."""

    id: UUID
    written_on: date
    words: str = ""
    sealed: bool = False
    updated_at: datetime | None = None


def letter_to_open(letters: Iterable[Letter]) -> Letter | None:
    """The letter that was sealed last; None where there is none. ``letters`` go oldest first."""
    return next((letter for letter in reversed(tuple(letters)) if letter.sealed and letter.words.strip()), None)


def letter_in_hand(letters: Iterable[Letter]) -> Letter | None:
    """The letter that is still being written; None where there is none. ``letters`` go oldest first."""
    return next((letter for letter in reversed(tuple(letters)) if not letter.sealed), None)
