"""What is said after a check-in: one kind sentence, and after some misses a way on.

Rule: rest and pauses count for nothing and against nothing, a blank day is no miss, and nothing is ever said of how
many runs were missed. What is said is about today: a miss filled in for a day that is over is one miss.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from whyrun.domain.check_in import Outcome, outcomes
from whyrun.domain.intention import pause_on

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from whyrun.domain.check_in import CheckIn
    from whyrun.domain.intention import Pause

#: Misses that lie further apart than this are no row.
_APART = timedelta(days=14)
_TWO = 2


class Response(StrEnum):
    """What is said after a check-in; the words are the screen's."""

    VOTE = "vote"
    HAS_VOTE = "has_vote"
    CAME_BACK = "came_back"
    REST = "rest"
    ONE_MISS = "one_miss"
    WHY_FIRST = "why_first"
    REALISTIC_LOOK = "realistic_look"


def response_to(saved: CheckIn, check_ins: Iterable[CheckIn], pauses: Iterable[Pause], today: date) -> Response:
    """What to say to ``saved``, which is one of ``check_ins``."""
    others, paused = tuple(check_ins), tuple(pauses)
    known = outcomes(others)
    match known.get(saved.day, saved.outcome):
        case Outcome.RAN if _ran_before(saved, others):
            return Response.HAS_VOTE
        case Outcome.RAN:
            return Response.CAME_BACK if _came_back(known, saved.day) else Response.VOTE
        case Outcome.MISSED if not pause_on(paused, saved.day):
            row = _misses_up_to(known, paused, today)
            if saved.day not in row or len(row) < _TWO:
                return Response.ONE_MISS
            return Response.WHY_FIRST if len(row) == _TWO else Response.REALISTIC_LOOK
    return Response.REST


def _ran_before(saved: CheckIn, others: tuple[CheckIn, ...]) -> bool:
    """Whether the day had its vote already: from another check-in, made earlier."""
    return any(
        other.day == saved.day and other.outcome is Outcome.RAN and other.id != saved.id and other.at <= saved.at
        for other in others
    )


def _came_back(known: dict[date, Outcome], day: date) -> bool:
    """Whether the run on ``day`` is the first after a miss; rest in between takes nothing away."""
    before = [known[each] for each in known if each < day and known[each] is not Outcome.RESTED]
    return bool(before) and before[-1] is Outcome.MISSED


def _misses_up_to(known: dict[date, Outcome], pauses: tuple[Pause, ...], today: date) -> tuple[date, ...]:
    """The days of the misses in a row that ``today`` stands at the end of, the last one first."""
    row: list[date] = []
    latest = today
    for day in sorted((day for day in known if day <= today), reverse=True):
        if known[day] is Outcome.RAN or latest - day > _APART or any(day <= pause.until < latest for pause in pauses):
            break
        if known[day] is Outcome.MISSED and not pause_on(pauses, day):
            row.append(day)
            latest = day
    return tuple(row)
