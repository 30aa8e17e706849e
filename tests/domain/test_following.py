from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from following import ANY_CHECK_INS, TODAY, check_in, days, pause
from hypothesis import given
from hypothesis import strategies as st

from whyrun.domain.check_in import CheckIn, Feeling, Outcome
from whyrun.domain.following import DayLine, Following, Kept, following, line_of, moved_on, shown_check_in
from whyrun.domain.intention import Intention
from whyrun.domain.responses import Response
from whyrun.domain.weeks import Mark

AIM = Intention(UUID(int=3), TODAY - timedelta(days=90), 2, 4, in_hand=True)


def _told(kept: Kept) -> Following:
    return following(kept, None, None, TODAY)


def test_a_new_runner_has_an_open_day_and_nothing_else() -> None:
    told = _told(Kept())

    assert told.line == DayLine(TODAY)
    assert (told.votes, told.aim, told.in_hand, told.paused_until, told.response) == (0, None, None, None, None)


def test_all_of_it_is_told_together() -> None:
    kept = Kept(days("r.mr"), [AIM], [pause(TODAY, TODAY + timedelta(days=3))])

    told = _told(kept)

    assert told.line.outcome is Outcome.RAN
    assert (told.votes, told.aim, told.in_hand) == (2, (2, 4), 1)
    assert told.paused_until == TODAY + timedelta(days=3)
    assert told.response is Response.CAME_BACK


def test_what_is_in_hand_is_told_only_to_those_who_want_it() -> None:
    assert _told(Kept((), [replace(AIM, in_hand=False)])).in_hand is None


def test_of_several_check_ins_the_one_that_says_what_the_day_came_to_is_shown() -> None:
    ran = check_in(Outcome.RAN, words="all the same", feeling=Feeling.LIGHTER)

    assert shown_check_in([ran, check_in(Outcome.MISSED)], TODAY) == ran
    assert line_of([ran], TODAY) == DayLine(TODAY, Outcome.RAN, "all the same", Feeling.LIGHTER)


def test_nothing_is_asked_on_a_day_that_is_answered_or_in_a_pause() -> None:
    assert _told(Kept()).quiet_until is None
    assert _told(Kept(days("o"))).quiet_until == TODAY
    paused = _told(Kept((), (), [pause(TODAY, TODAY + timedelta(days=3))]))
    assert paused.quiet_until == TODAY + timedelta(days=3)


def test_on_a_new_day_what_was_said_yesterday_is_over_and_the_weeks_have_moved_on() -> None:
    told = _told(Kept(days("mmm"), (), [pause(TODAY - timedelta(days=9), TODAY - timedelta(days=5))]))

    next_day = moved_on(told, TODAY + timedelta(days=1))

    assert next_day.line == DayLine(TODAY + timedelta(days=1))
    assert next_day.response is None
    assert next_day.weeks[0].marks[2:4] == (Mark.MISSED, Mark.TODAY)
    assert moved_on(told, TODAY) == told


@given(check_ins=ANY_CHECK_INS, later=st.integers(1, 20))
def test_the_next_first_frame_shows_the_weeks_that_the_journal_will_show(check_ins: list[CheckIn], later: int) -> None:
    day = TODAY + timedelta(days=later)

    guessed, true = moved_on(_told(Kept(check_ins)), day), following(Kept(check_ins), None, None, day)

    assert (guessed.weeks, guessed.votes, guessed.line) == (true.weeks, true.votes, true.line)
