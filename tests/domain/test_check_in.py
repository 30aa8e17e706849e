from __future__ import annotations

from datetime import timedelta

from following import ANY_CHECK_IN, ANY_CHECK_INS, TODAY, check_in, days
from hypothesis import given

from whyrun.domain.check_in import CheckIn, Outcome, outcomes, votes


def test_each_day_with_a_run_is_a_vote() -> None:
    assert votes(days("r.rom.r")) == 3


def test_several_runs_a_day_are_one_vote() -> None:
    assert votes([check_in(Outcome.RAN), check_in(Outcome.RAN)]) == 1


def test_a_run_makes_the_day_a_run_whatever_else_is_said_of_it() -> None:
    said = [check_in(Outcome.MISSED), check_in(Outcome.RAN), check_in(Outcome.RESTED)]

    assert outcomes(said) == {TODAY: Outcome.RAN}


def test_days_without_a_check_in_say_nothing() -> None:
    assert list(outcomes(days("r..m"))) == [TODAY - timedelta(days=3), TODAY]


@given(before=ANY_CHECK_INS, then=ANY_CHECK_IN)
def test_no_check_in_takes_a_vote_away(before: list[CheckIn], then: CheckIn) -> None:
    assert votes([*before, then]) >= votes(before)


@given(before=ANY_CHECK_INS, then=ANY_CHECK_INS)
def test_what_was_voted_does_not_hang_on_the_order_it_is_told_in(before: list[CheckIn], then: list[CheckIn]) -> None:
    assert outcomes([*before, *then]) == outcomes([*then, *before])
