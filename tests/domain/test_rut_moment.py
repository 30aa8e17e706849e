from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whyrun.domain.check_in import Outcome
from whyrun.domain.rut_moment import TEN_MINUTES, Ending, RutMoment, check_in_of, end, waiting

NOW = datetime(2025, 5, 14, 18, 30, tzinfo=UTC)
TODAY = date(2025, 5, 14)
MOMENT = RutMoment(UUID(int=1), TODAY, NOW)
RUNNING = replace(MOMENT, timer_started_at=NOW)


def test_the_time_left_is_told_by_the_wall_clock() -> None:
    assert MOMENT.left(NOW) is None
    assert RUNNING.left(NOW) == TEN_MINUTES
    assert RUNNING.left(NOW + timedelta(minutes=3, seconds=18)) == timedelta(minutes=6, seconds=42)
    assert RUNNING.left(NOW + timedelta(hours=3)) == timedelta()


@given(st.timedeltas(timedelta(days=-400), timedelta(days=400)))
def test_whatever_the_clock_does_between_none_and_ten_minutes_are_left(by: timedelta) -> None:
    left = RUNNING.left(NOW + by)

    assert left is not None
    assert timedelta() <= left <= TEN_MINUTES


@pytest.mark.parametrize(
    ("ending", "outcome"),
    [
        (Ending.RAN, Outcome.RAN),
        (Ending.TEN_MINUTES, Outcome.RAN),
        (Ending.RESTED, Outcome.RESTED),
    ],
)
def test_every_choice_is_the_days_check_in(ending: Ending, outcome: Outcome) -> None:
    check_in = check_in_of(end(MOMENT, ending), UUID(int=2), NOW)

    assert check_in is not None
    assert (check_in.day, check_in.outcome) == (TODAY, outcome)
    assert check_in.began_as_rut == (outcome is Outcome.RAN)


@pytest.mark.parametrize("ending", [Ending.NOT_NOW, Ending.REFLECTED])
def test_closing_it_or_looking_for_the_why_leaves_the_day_blank(ending: Ending) -> None:
    assert check_in_of(end(MOMENT, ending), UUID(int=2), NOW) is None


def test_no_way_out_is_a_miss() -> None:
    assert Outcome.MISSED not in {ending.outcome for ending in Ending}


def test_ten_minutes_over_midnight_belong_to_the_day_they_began_on_and_are_waited_for() -> None:
    late = replace(RUNNING, timer_started_at=NOW.replace(hour=23, minute=55))
    after = NOW.replace(hour=23, minute=55) + timedelta(minutes=12)

    assert late.is_waiting(after, TODAY + timedelta(days=1))
    check_in = check_in_of(end(late, Ending.TEN_MINUTES), UUID(int=2), after)
    assert check_in is not None
    assert check_in.day == TODAY


def test_what_was_left_open_waits_for_the_day_and_then_lets_go() -> None:
    tomorrow = TODAY + timedelta(days=1)

    assert MOMENT.is_waiting(NOW, TODAY)
    assert not MOMENT.is_waiting(NOW + timedelta(days=1), tomorrow)
    assert not RUNNING.is_waiting(NOW + timedelta(days=1), tomorrow)
    assert not end(RUNNING, Ending.REFLECTED).is_waiting(NOW, TODAY)


def test_what_was_put_off_waits_for_the_rest_of_its_day() -> None:
    put_off = end(RUNNING, Ending.NOT_NOW)

    assert put_off.is_waiting(NOW, TODAY)
    assert not put_off.is_waiting(NOW + timedelta(days=1), TODAY + timedelta(days=1))


def test_of_several_moments_the_last_one_that_waits_is_come_back_to() -> None:
    yesterday = replace(MOMENT, id=UUID(int=2), day=TODAY - timedelta(days=1))
    ended = end(replace(RUNNING, id=UUID(int=3)), Ending.RESTED)

    assert waiting([yesterday, RUNNING, MOMENT, ended], NOW, TODAY) is MOMENT
    assert waiting([yesterday, ended], NOW, TODAY) is None
