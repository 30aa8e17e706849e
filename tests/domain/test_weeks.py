from __future__ import annotations

from datetime import date, timedelta

from following import ANY_CHECK_INS, TODAY, days
from hypothesis import given
from hypothesis import strategies as st

from whyrun.domain.check_in import CheckIn, Outcome, outcomes, votes
from whyrun.domain.weeks import Mark, last_weeks

RAN, RESTED, MISSED, BLANK, COMING = Mark.RAN, Mark.RESTED, Mark.MISSED, Mark.BLANK, Mark.COMING


def test_the_weeks_of_the_drawing() -> None:
    weeks = last_weeks(outcomes(days(".rm.or." + "or.ror." + "r.r")), TODAY, count=3)

    assert [week.first for week in weeks] == [date(2025, 5, 12), date(2025, 5, 5), date(2025, 4, 28)]
    assert weeks[0].marks == (RAN, BLANK, RAN, COMING, COMING, COMING, COMING)
    assert weeks[1].marks == (RESTED, RAN, BLANK, RAN, RESTED, RAN, BLANK)
    assert weeks[2].marks == (BLANK, RAN, MISSED, BLANK, RESTED, RAN, BLANK)
    assert [week.runs for week in weeks] == [2, 3, 2]


def test_today_is_open_until_it_has_its_line() -> None:
    assert last_weeks({}, TODAY)[0].marks == (BLANK, BLANK, Mark.TODAY, COMING, COMING, COMING, COMING)
    assert last_weeks({TODAY: Outcome.RESTED}, TODAY)[0].marks[2] is RESTED


def test_each_mark_stands_on_its_day() -> None:
    (week,) = last_weeks({}, TODAY, count=1)

    assert week.days[0] == (date(2025, 5, 12), BLANK)
    assert week.days[2] == (TODAY, Mark.TODAY)


def test_a_check_in_from_a_place_where_it_is_tomorrow_already_is_shown() -> None:
    assert last_weeks({TODAY + timedelta(days=1): Outcome.RAN}, TODAY)[0].marks[3] is RAN


@given(check_ins=ANY_CHECK_INS, ahead=st.integers(0, 60))
def test_only_a_day_that_was_called_missed_is_a_miss(check_ins: list[CheckIn], ahead: int) -> None:
    said = {each.day for each in check_ins if each.outcome is Outcome.MISSED}

    weeks = last_weeks(outcomes(check_ins), TODAY + timedelta(days=ahead), count=20)

    assert {day for week in weeks for day, mark in week.days if mark is MISSED} <= said


@given(check_ins=ANY_CHECK_INS)
def test_the_runs_of_all_weeks_are_the_votes(check_ins: list[CheckIn]) -> None:
    assert sum(week.runs for week in last_weeks(outcomes(check_ins), TODAY, count=20)) == votes(check_ins)
