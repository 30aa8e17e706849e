"""A check-in: one line of a day, and what all the check-ins of a day make of it.

Rule: values only, and a day with several check-ins is the best of them: a run stays a run.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from whyrun.domain.lean_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from uuid import UUID


class Outcome(StrEnum):
    """How a day went, the best first. The value is what is stored."""

    RAN = "ran"
    RESTED = "rested"
    MISSED = "missed"


class Feeling(StrEnum):
    """The answer to "How do you feel now?" after a run. The value is what is stored."""

    LIGHTER = "lighter"
    CALMER = "calmer"
    TIRED_AND_GLAD = "tired_and_glad"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class CheckIn:
    """How one day went, in a few words.

    ``day`` is the runner's local date, which may lie before ``at`` (UTC), the moment of the check-in. ``feeling`` and
    ``after_words`` answer "How do you feel now?" after a run. ``began_as_rut`` marks a run that a rut moment led to.
    Changing one's mind is the same ``id`` saved again.
    """

    id: UUID
    day: date
    at: datetime
    outcome: Outcome
    words: str = ""
    feeling: Feeling | None = None
    after_words: str = ""
    began_as_rut: bool = False
    updated_at: datetime | None = None


def outcomes(check_ins: Iterable[CheckIn]) -> dict[date, Outcome]:
    """What each day came to, the earliest day first; days without a check-in are not in it."""
    order = list(Outcome)
    best: dict[date, Outcome] = {}
    for check_in in check_ins:
        known = best.get(check_in.day)
        if known is None or order.index(check_in.outcome) < order.index(known):
            best[check_in.day] = check_in.outcome
    return dict(sorted(best.items()))


def votes(check_ins: Iterable[CheckIn]) -> int:
    """How many votes the runs are for the identity: one for each day with a run, however many runs it had."""
    return sum(outcome is Outcome.RAN for outcome in outcomes(check_ins).values())
