"""A rut moment: one "I don't feel like it", what was in the way, how it ended, and its ten-minute sun.

Rule: the timer is the moment it was started, and nothing that runs: what is left of it is told by the clock on the
wall, so hiding the window, closing it or a computer asleep takes nothing away.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from whyrun.domain.check_in import CheckIn, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from uuid import UUID

#: How long the sun takes to come up.
TEN_MINUTES = timedelta(minutes=10)
#: How long a timer that was left alone waits for its runner, over midnight too.
_PATIENCE = timedelta(hours=6)


class Obstacle(StrEnum):
    """What is in the way. The value is what is stored."""

    TIRED = "tired"
    BUSY = "busy"
    HURT = "hurt"
    WEATHER = "weather"
    WHY_WENT_MISSING = "why_went_missing"


class Ending(StrEnum):
    """How a rut moment ended. The value is what is stored.

    ``RAN`` went on after the ten minutes, ``TEN_MINUTES`` is "That counts"; ``NOT_NOW`` closed the window, and
    ``REFLECTED`` went to look for the why.
    """

    RAN = "ran"
    TEN_MINUTES = "ten_minutes"
    RESTED = "rested"
    NOT_NOW = "not_now"
    REFLECTED = "reflected"

    @property
    def outcome(self) -> Outcome | None:
        """What this makes of the day; None where the day stays as it is."""
        return _OUTCOMES.get(self)


_OUTCOMES = {Ending.RAN: Outcome.RAN, Ending.TEN_MINUTES: Outcome.RAN, Ending.RESTED: Outcome.RESTED}


@dataclass(frozen=True, slots=True)
class RutMoment:
    """One rut moment; ``ending`` is None while it is open.

    ``day`` is the runner's local date when it began, ``at`` that moment in UTC. ``timer_started_at`` (UTC) is None
    while no timer runs.
    """

    id: UUID
    day: date
    at: datetime
    obstacle: Obstacle | None = None
    ending: Ending | None = None
    timer_started_at: datetime | None = None
    updated_at: datetime | None = None

    def left(self, now: datetime) -> timedelta | None:
        """How much of the ten minutes is left, ten minutes to nothing; None while no timer runs.

        A clock that was set back makes it no longer than ten minutes.
        """
        if self.timer_started_at is None:
            return None
        return min(TEN_MINUTES, max(timedelta(), self.timer_started_at + TEN_MINUTES - now))

    def is_waiting(self, now: datetime, today: date) -> bool:
        """Whether the runner may come back to it: it is open, and of today or with a timer of the last hours.

        One that was put off is open for the rest of its day: who comes back five times has one such moment, not five.
        """
        if self.ending not in (None, Ending.NOT_NOW):
            return False
        if self.timer_started_at is None:
            return self.day == today
        return self.day == today or now - self.timer_started_at < _PATIENCE


def waiting(moments: Iterable[RutMoment], now: datetime, today: date) -> RutMoment | None:
    """The last moment that the runner may come back to; None where there is none. ``moments`` go oldest first."""
    return next((moment for moment in reversed(tuple(moments)) if moment.is_waiting(now, today)), None)


def end(moment: RutMoment, ending: Ending) -> RutMoment:
    """End the moment; its timer is over."""
    return replace(moment, ending=ending, timer_started_at=None)


def check_in_of(moment: RutMoment, check_in_id: UUID, now: datetime) -> CheckIn | None:
    """The day's check-in that an ended moment comes to; None where it says nothing about the day."""
    outcome = moment.ending.outcome if moment.ending is not None else None
    if outcome is None:
        return None
    return CheckIn(check_in_id, moment.day, now, outcome, began_as_rut=outcome is Outcome.RAN)
