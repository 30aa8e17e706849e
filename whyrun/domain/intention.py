"""The weekly intention, a range of runs, and pauses from it.

Rule: changing either takes nothing away: what held before stays what held then, and no day is judged by it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from whyrun.domain.check_in import Outcome, outcomes
from whyrun.domain.lean_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from uuid import UUID

    from whyrun.domain.check_in import CheckIn

#: The runs a week that can be aimed for.
FEWEST, MOST = 1, 14
#: How many days off are in hand each month, where the runner wants them.
IN_HAND = 2
#: How long "Aim lower for a while" is.
_A_WHILE = timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class Intention:
    """Aiming for ``at_least`` to ``at_most`` runs a week, from the local date ``since`` on.

    ``until`` is its last day; None where it holds until it is changed. ``in_hand`` keeps two days off in hand each
    month.
    """

    id: UUID
    since: date
    at_least: int
    at_most: int
    in_hand: bool = False
    until: date | None = None
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """No running from the local date ``since`` to ``until``, both included, and nothing counts against it."""

    id: UUID
    since: date
    until: date
    updated_at: datetime | None = None


def intention_on(intentions: Iterable[Intention], day: date) -> Intention | None:
    """What the runner aims for on ``day``: of what holds then, what was chosen last. ``intentions`` go oldest first."""
    held = (each for each in reversed(tuple(intentions)) if each.since <= day)
    return next((each for each in held if each.until is None or day <= each.until), None)


def aim_lower(intention: Intention, new_id: UUID, today: date) -> Intention:
    """One run less at both ends, for four weeks; then the earlier intention holds again."""
    at_least = max(FEWEST, intention.at_least - 1)
    return Intention(
        id=new_id,
        since=today,
        at_least=at_least,
        at_most=max(at_least, intention.at_most - 1),
        in_hand=intention.in_hand,
        until=today + _A_WHILE - timedelta(days=1),
    )


def pause_on(pauses: Iterable[Pause], day: date) -> Pause | None:
    """The pause that ``day`` lies in, the one that ends last; None where there is none."""
    around = [pause for pause in pauses if pause.since <= day <= pause.until]
    return max(around, key=lambda pause: pause.until, default=None)


def end_early(pause: Pause, today: date) -> Pause:
    """The pause ended yesterday: today counts again. One that began today ends before it began, and holds no day."""
    return replace(pause, until=today - timedelta(days=1))


def in_hand_on(check_ins: Iterable[CheckIn], pauses: Iterable[Pause], today: date) -> int:
    """How many days off are still in hand this month, two to none: a missed run takes one, a pause takes none."""
    paused = tuple(pauses)
    taken = sum(
        outcome is Outcome.MISSED and (day.year, day.month) == (today.year, today.month) and not pause_on(paused, day)
        for day, outcome in outcomes(check_ins).items()
    )
    return max(0, IN_HAND - taken)
