"""When the reason ends: when to look back on a race, and when to ask whether the why still holds.

Rule: nothing asks twice in a day, everything can be put off, and what was put off waits: a week, then four.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from whyrun.domain.lean_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime
    from uuid import UUID

    from whyrun.domain.reflection import Reflection

#: How long after the day of the goal the journey is asked for.
_JOURNEY_AFTER = timedelta(days=2)
#: How long after it the why is asked after; and how long after the reflection, or the last "Still true", without a day.
_DATED, _UNDATED = timedelta(weeks=4), timedelta(weeks=12)
#: How long a realistic look that was taken is left to do its work.
_LOOK_HOLDS = timedelta(weeks=2)
#: How long what was put off waits: the first time, and every time after.
_WAITS = (timedelta(weeks=1), timedelta(weeks=4))


class Question(StrEnum):
    """What WhyRun asks by itself. The value is what is stored."""

    JOURNEY = "journey"
    STILL_TRUE = "still_true"
    REALISTIC_LOOK = "realistic_look"


class Answer(StrEnum):
    """What became of a question. The value is what is stored.

    ``DONE`` is the journey written, or the realistic look taken. ``REFLECT_AGAIN`` waits as what was put off: once
    there is a new reflection, it is that one that is asked about.
    """

    STILL_TRUE = "still_true"
    REFLECT_AGAIN = "reflect_again"
    DONE = "done"
    PUT_OFF = "put_off"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was answered or put off on the local date ``day``.

    ``about`` is the reflection it was about; None where it was about none.
    """

    id: UUID
    day: date
    at: datetime
    question: Question
    answer: Answer
    about: UUID | None = None
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RaceJourney:
    """The way to a race told afterwards: where it started, what was got through, what stays. ``day`` is local."""

    id: UUID
    day: date
    about: UUID
    start: str = ""
    got_through: str = ""
    take_with: str = ""
    updated_at: datetime | None = None


def question_for(reflection: Reflection | None, asked: Iterable[Asked], today: date) -> Question | None:
    """What to ask today about the newest finished ``reflection``; None on most days."""
    before = tuple(asked)
    if reflection is None or reflection.finished_on is None or any(each.day == today for each in before):
        return None
    about = tuple(each for each in before if each.about == reflection.id)
    goal = goal_day(reflection)
    if _still_true_is_due(goal, reflection.finished_on, about, today):
        return Question.STILL_TRUE
    return Question.JOURNEY if goal is not None and _journey_is_due(goal, about, today) else None


def may_take_realistic_look(asked: Iterable[Asked], today: date) -> bool:
    """Whether the realistic look may be offered: it was not taken in the last two weeks, nor put off so lately."""
    before = tuple(each for each in asked if each.question is Question.REALISTIC_LOOK)
    taken = [each.day for each in before if each.answer is Answer.DONE]
    return all(today >= day + _LOOK_HOLDS for day in taken) and not _waits(before, today)


def goal_day(reflection: Reflection) -> date | None:
    """The day on which the reason ends; None without one, or where it was over before the reflection."""
    day, finished_on = reflection.goal_date, reflection.finished_on
    return day if day is not None and finished_on is not None and day >= finished_on else None


def _journey_is_due(goal: date, about: tuple[Asked, ...], today: date) -> bool:
    told = tuple(each for each in about if each.question is Question.JOURNEY)
    if not goal + _JOURNEY_AFTER <= today < goal + _DATED or any(each.answer is Answer.DONE for each in told):
        return False
    return not _waits(told, today)


def _still_true_is_due(goal: date | None, finished_on: date, about: tuple[Asked, ...], today: date) -> bool:
    told = tuple(each for each in about if each.question is Question.STILL_TRUE)
    answered = [each.day for each in told if each.answer is Answer.STILL_TRUE]
    first_due = finished_on + _UNDATED if goal is None else goal + _DATED
    due = max(answered) + _UNDATED if answered else first_due
    return today >= due and not _waits(told, today)


def _waits(told: tuple[Asked, ...], today: date) -> bool:
    """Whether the question was put off, and not for long enough yet; also where today is before that day."""
    off = [each.day for each in told if each.answer in {Answer.PUT_OFF, Answer.REFLECT_AGAIN}]
    return bool(off) and today < max(off) + _WAITS[min(len(off), len(_WAITS)) - 1]
