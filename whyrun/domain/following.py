"""What Today shows of following through: the day's line, the last weeks, and what is said about them.

Rule: small plain values, so that the window's first frame can be drawn before the journal is open, also on a new day.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from whyrun.domain.check_in import CheckIn, Outcome, outcomes, votes
from whyrun.domain.intention import in_hand_on, intention_on, pause_on
from whyrun.domain.lean_dataclass import dataclass
from whyrun.domain.responses import response_to
from whyrun.domain.still_true import goal_day, question_for
from whyrun.domain.weeks import last_weeks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from uuid import UUID

    from whyrun.domain.check_in import Feeling
    from whyrun.domain.intention import Intention, Pause
    from whyrun.domain.reflection import Reflection
    from whyrun.domain.responses import Response
    from whyrun.domain.still_true import Asked, Question
    from whyrun.domain.weeks import Week


@dataclass(frozen=True, slots=True)
class DayLine:
    """What is said of one day, as it is shown and changed; ``outcome`` is None while nothing is."""

    day: date
    outcome: Outcome | None = None
    words: str = ""
    feeling: Feeling | None = None
    after_words: str = ""


class Ago(StrEnum):
    """How long ago a line was written."""

    YEAR = "year"
    MONTH = "month"
    ONCE = "once"


@dataclass(frozen=True, slots=True)
class PastLine:
    """Words of the runner's own, and the local date they were written on."""

    words: str
    day: date
    ago: Ago


@dataclass(frozen=True, slots=True)
class Following:
    """Following through, on the local date ``day``.

    ``aim`` is the range of runs a week, and ``in_hand`` how many days off are left this month, where the runner wants
    either. ``response`` is what is said to today's line, ``question`` what is asked today; it is about ``goal_on``,
    the day a reason ended, where there is one.
    """

    day: date
    line: DayLine
    votes: int
    weeks: tuple[Week, ...]
    aim: tuple[int, int] | None = None
    in_hand: int | None = None
    paused_until: date | None = None
    response: Response | None = None
    past: PastLine | None = None
    question: Question | None = None
    goal_on: date | None = None

    @property
    def quiet_until(self) -> date | None:
        """The last day on which nothing is to be asked of the runner: today is answered, or running is paused."""
        if self.paused_until is not None:
            return self.paused_until
        return self.day if self.line.outcome is not None else None


#: The days whose check-ins are all kept: a line from a year ago is looked for in them.
MONTHS = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Kept:
    """What the journal keeps that following through is made of, each the oldest first.

    ``check_ins`` are those of the days from ``since`` on, None where they are all there are; of the days before that
    there are ``earlier_votes``, and ``earlier_runs``, those that something was written about.
    """

    check_ins: Sequence[CheckIn] = ()
    intentions: Sequence[Intention] = ()
    pauses: Sequence[Pause] = ()
    asked: Sequence[Asked] = ()
    earlier_runs: Sequence[CheckIn] = ()
    earlier_votes: int = 0
    since: date | None = None

    @property
    def written(self) -> tuple[CheckIn, ...]:
        """The check-ins whose words may come back: of the last months all, and the earlier runs."""
        return (*self.earlier_runs, *self.check_ins)


def following(kept: Kept, latest: Reflection | None, past: PastLine | None, today: date) -> Following:
    """Following through as ``kept`` and the ``latest`` finished reflection make it; ``past`` is today's old line."""
    aim, pause = intention_on(kept.intentions, today), pause_on(kept.pauses, today)
    shown = shown_check_in(kept.check_ins, today)
    return Following(
        day=today,
        line=line_of(kept.check_ins, today),
        votes=kept.earlier_votes + votes(kept.check_ins),
        weeks=last_weeks(outcomes(kept.check_ins), today),
        aim=(aim.at_least, aim.at_most) if aim is not None else None,
        in_hand=in_hand_on(kept.check_ins, kept.pauses, today) if aim is not None and aim.in_hand else None,
        paused_until=pause.until if pause is not None else None,
        response=response_to(shown, kept.check_ins, kept.pauses, today) if shown is not None else None,
        past=past,
        question=question_for(latest, kept.asked, today),
        goal_on=goal_day(latest) if latest is not None else None,
    )


def check_in_of(line: DayLine, check_ins: Sequence[CheckIn], new_id: UUID, now: datetime) -> CheckIn:
    """The check-in that stands for the day of ``line`` in ``check_ins``, or a new one, as ``line`` has it.

    Raises ValueError where ``line`` has no outcome: it says nothing yet.
    """
    if line.outcome is None:
        raise ValueError("a day of which nothing is said")
    shown = shown_check_in(check_ins, line.day) or CheckIn(new_id, line.day, now, line.outcome)
    return replace(shown, outcome=line.outcome, words=line.words, feeling=line.feeling, after_words=line.after_words)


def shown_check_in(check_ins: Sequence[CheckIn], day: date) -> CheckIn | None:
    """The check-in that stands for ``day``: of those that say what the day came to, the last."""
    said = [each for each in check_ins if each.day == day]
    came_to = outcomes(said).get(day)
    return next((each for each in reversed(said) if each.outcome is came_to), None)


def line_of(check_ins: Sequence[CheckIn], day: date) -> DayLine:
    """What is said of ``day``."""
    shown = shown_check_in(check_ins, day)
    if shown is None:
        return DayLine(day)
    return DayLine(day, shown.outcome, shown.words, shown.feeling, shown.after_words)


def moved_on(before: Following, today: date) -> Following:
    """What can be known of ``today`` from what was shown ``before``, on another day."""
    if before.day == today:
        return before
    known = {
        day: Outcome(mark.value) for week in before.weeks for day, mark in week.days if mark.value in list(Outcome)
    }
    paused = before.paused_until is not None and today <= before.paused_until
    return replace(
        before,
        day=today,
        line=DayLine(today),
        weeks=last_weeks(known, today),
        paused_until=before.paused_until if paused else None,
        response=None,
        past=None,
        question=None,
    )
