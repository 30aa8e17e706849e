from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from following import ANY_CHECK_INS, ANY_PAUSES, TODAY, days, pause
from hypothesis import given
from hypothesis import strategies as st

from whyrun.domain.intention import (
    FEWEST,
    Intention,
    Pause,
    aim_lower,
    end_early,
    in_hand_on,
    intention_on,
    pause_on,
)

if TYPE_CHECKING:
    from whyrun.domain.check_in import CheckIn

USUAL = Intention(UUID(int=1), date(2025, 1, 6), 2, 4)


def test_without_an_intention_nothing_is_aimed_for() -> None:
    assert intention_on([], TODAY) is None
    assert intention_on([USUAL], USUAL.since - timedelta(days=1)) is None


def test_what_was_chosen_last_holds() -> None:
    more = replace(USUAL, id=UUID(int=2), since=TODAY, at_most=5)

    assert intention_on([USUAL, more], TODAY) == more
    assert intention_on([USUAL, more], TODAY - timedelta(days=1)) == USUAL


def test_aiming_lower_is_for_a_while_and_then_the_usual_holds_again() -> None:
    lower = aim_lower(USUAL, UUID(int=2), TODAY)

    assert (lower.at_least, lower.at_most) == (1, 3)
    assert intention_on([USUAL, lower], TODAY) == lower
    assert intention_on([USUAL, lower], TODAY + timedelta(days=27)) == lower
    assert intention_on([USUAL, lower], TODAY + timedelta(days=28)) == USUAL


@given(at_least=st.integers(1, 14), more=st.integers(0, 5), times=st.integers(1, 20))
def test_aiming_lower_again_and_again_ends_at_one_run(at_least: int, more: int, times: int) -> None:
    intention = replace(USUAL, at_least=at_least, at_most=at_least + more)

    for _ in range(times):
        intention = aim_lower(intention, UUID(int=2), TODAY)

    assert FEWEST <= intention.at_least <= intention.at_most


def test_a_pause_holds_its_first_and_its_last_day() -> None:
    flu = pause(TODAY, TODAY + timedelta(days=3))

    held = [pause_on([flu], TODAY + timedelta(days=number)) is flu for number in range(-1, 5)]

    assert held == [False, True, True, True, True, False]


def test_a_pause_that_is_ended_early_leaves_today_free() -> None:
    flu = pause(TODAY - timedelta(days=2), TODAY + timedelta(days=9))

    assert pause_on([end_early(flu, TODAY)], TODAY) is None
    assert pause_on([end_early(flu, TODAY)], TODAY - timedelta(days=1)) is not None
    assert pause_on([end_early(pause(TODAY, TODAY), TODAY)], TODAY) is None


def test_two_are_in_hand_each_month_and_a_miss_takes_one() -> None:
    assert in_hand_on([], [], TODAY) == 2
    assert in_hand_on(days("m.r"), [], TODAY) == 1
    assert in_hand_on(days("mmmmm"), [], TODAY) == 0
    assert in_hand_on(days("m" + "." * 20), [], TODAY) == 2  # last month's


@given(check_ins=ANY_CHECK_INS, pauses=ANY_PAUSES)
def test_what_is_in_hand_is_never_less_than_nothing_and_no_less_for_a_pause(
    check_ins: list[CheckIn], pauses: list[Pause]
) -> None:
    in_hand = in_hand_on(check_ins, [], TODAY)

    assert 0 <= in_hand <= in_hand_on(check_ins, pauses, TODAY) <= 2
