"""The last weeks at a glance, day by day.

Rule: a day says what the runner said of it, and a day without a word is blank: never a miss.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from whyrun.domain.lean_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from whyrun.domain.check_in import Outcome

#: How many weeks are shown.
WEEKS = 5


class Mark(StrEnum):
    """What stands for a day."""

    RAN = "ran"
    RESTED = "rested"
    MISSED = "missed"
    BLANK = "blank"
    TODAY = "today"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Week:
    """One week from its Monday, ``first``: seven marks."""

    first: date
    marks: tuple[Mark, ...]

    @property
    def runs(self) -> int:
        """How many of its days had a run."""
        return self.marks.count(Mark.RAN)

    @property
    def days(self) -> tuple[tuple[date, Mark], ...]:
        """Each day with its mark."""
        return tuple((self.first + timedelta(days=number), mark) for number, mark in enumerate(self.marks))


def last_weeks(known: Mapping[date, Outcome], today: date, count: int = WEEKS) -> tuple[Week, ...]:
    """This week and the ones before it, ``count`` in all, the newest first; ``known`` is what each day came to."""
    monday = today - timedelta(days=today.weekday())
    return tuple(_week(known, monday - timedelta(weeks=back), today) for back in range(count))


def _week(known: Mapping[date, Outcome], first: date, today: date) -> Week:
    days = (first + timedelta(days=number) for number in range(7))
    return Week(first, tuple(_mark(known.get(day), day, today) for day in days))


def _mark(outcome: Outcome | None, day: date, today: date) -> Mark:
    if outcome is not None:
        return Mark(outcome.value)
    if day == today:
        return Mark.TODAY
    return Mark.COMING if day > today else Mark.BLANK
