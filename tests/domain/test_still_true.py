from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whyrun.domain.reflection import Motivator, Reflection
from whyrun.domain.still_true import Answer, Asked, Question, goal_day, may_take_realistic_look, question_for

FINISHED = date(2025, 3, 12)
RACE = date(2025, 5, 11)
UNDATED = Reflection(
    UUID(int=1),
    datetime(2025, 3, 12, 18, tzinfo=UTC),
    FINISHED,
    Motivator.RACE,
    finished_at=datetime(2025, 3, 12, 18, 20, tzinfo=UTC),
    finished_on=FINISHED,
)
DATED = replace(UNDATED, goal_date=RACE)
ONE_DAY = timedelta(days=1)


def _asked(question: Question, answer: Answer, day: date, about: UUID | None = DATED.id) -> Asked:
    return Asked(uuid4(), day, datetime.combine(day, time(12), UTC), question, answer, about)


def _days_asked(reflection: Reflection, answers: dict[Question, Answer], until: date) -> list[tuple[Question, date]]:
    """Live from the reflection to ``until``, giving each question the same answer whenever it comes."""
    asked: list[Asked] = []
    day = FINISHED
    while day <= until:
        question = question_for(reflection, asked, day)
        if question is not None:
            asked.append(_asked(question, answers[question], day))
        day += ONE_DAY
    return [(each.question, each.day) for each in asked]


def test_a_dated_goal_comes_back_twice() -> None:
    answers = {Question.JOURNEY: Answer.DONE, Question.STILL_TRUE: Answer.STILL_TRUE}

    told = _days_asked(DATED, answers, RACE + timedelta(weeks=15))

    assert told == [
        (Question.JOURNEY, RACE + timedelta(days=2)),
        (Question.STILL_TRUE, RACE + timedelta(weeks=4)),
    ]


def test_without_a_date_it_is_asked_after_twelve_weeks_and_every_twelve_weeks() -> None:
    told = _days_asked(UNDATED, {Question.STILL_TRUE: Answer.STILL_TRUE}, FINISHED + timedelta(weeks=30))

    assert told == [(Question.STILL_TRUE, FINISHED + timedelta(weeks=number)) for number in (12, 24)]


def test_what_is_put_off_waits_a_week_and_then_four() -> None:
    told = _days_asked(UNDATED, {Question.STILL_TRUE: Answer.PUT_OFF}, FINISHED + timedelta(weeks=22))

    assert told == [(Question.STILL_TRUE, FINISHED + timedelta(weeks=number)) for number in (12, 13, 17, 21)]


def test_a_journey_that_is_put_off_gives_way_to_the_why() -> None:
    answers = {Question.JOURNEY: Answer.PUT_OFF, Question.STILL_TRUE: Answer.STILL_TRUE}

    told = _days_asked(DATED, answers, RACE + timedelta(weeks=12))

    assert [question for question, _day in told].count(Question.JOURNEY) == 2
    assert told[-1] == (Question.STILL_TRUE, RACE + timedelta(weeks=4))


def test_a_race_far_away_is_waited_for() -> None:
    next_year = replace(UNDATED, goal_date=date(2026, 4, 26))

    assert question_for(next_year, [], FINISHED + timedelta(weeks=20)) is None
    assert question_for(next_year, [], date(2026, 4, 28)) is Question.JOURNEY


def test_a_race_that_was_over_before_the_reflection_is_no_end_of_the_reason() -> None:
    over = replace(UNDATED, goal_date=FINISHED - ONE_DAY)

    assert goal_day(over) is None
    assert question_for(over, [], FINISHED + timedelta(days=3)) is None
    assert question_for(over, [], FINISHED + timedelta(weeks=12)) is Question.STILL_TRUE


@pytest.mark.parametrize("reflection", [None, replace(DATED, finished_at=None, finished_on=None)])
def test_without_a_finished_reflection_nothing_is_asked(reflection: Reflection | None) -> None:
    assert question_for(reflection, [], RACE + timedelta(weeks=9)) is None


def test_a_new_reflection_starts_anew() -> None:
    old = _asked(Question.STILL_TRUE, Answer.REFLECT_AGAIN, RACE + timedelta(weeks=4))
    new = replace(UNDATED, id=UUID(int=9), finished_on=old.day)

    assert question_for(new, [old], old.day + timedelta(weeks=11)) is None
    assert question_for(new, [old], old.day + timedelta(weeks=12)) is Question.STILL_TRUE


@given(
    before=st.lists(
        st.builds(
            _asked,
            st.sampled_from(Question),
            st.sampled_from(Answer),
            st.dates(FINISHED, FINISHED + timedelta(days=300)),
            st.sampled_from([DATED.id, None]),
        ),
        max_size=6,
    ),
    day=st.dates(FINISHED, FINISHED + timedelta(days=300)),
)
def test_nothing_asks_twice_in_a_day(before: list[Asked], day: date) -> None:
    today = _asked(Question.REALISTIC_LOOK, Answer.PUT_OFF, day, None)

    assert question_for(DATED, [*before, today], day) is None


def test_the_realistic_look_can_be_put_off_too() -> None:
    off = [_asked(Question.REALISTIC_LOOK, Answer.PUT_OFF, RACE, None)]

    assert may_take_realistic_look([], RACE)
    assert not may_take_realistic_look(off, RACE + timedelta(days=6))
    assert may_take_realistic_look(off, RACE + timedelta(days=7))


def test_a_realistic_look_that_was_taken_is_left_to_do_its_work() -> None:
    taken = [_asked(Question.REALISTIC_LOOK, Answer.DONE, RACE, None)]

    offered = [may_take_realistic_look(taken, RACE + timedelta(days=days)) for days in (0, 1, 13, 14)]

    assert offered == [False, False, False, True]


def test_reflecting_again_and_leaving_it_is_asked_about_later_as_what_was_put_off() -> None:
    told = _days_asked(UNDATED, {Question.STILL_TRUE: Answer.REFLECT_AGAIN}, FINISHED + timedelta(weeks=13))

    assert told == [(Question.STILL_TRUE, FINISHED + timedelta(weeks=number)) for number in (12, 13)]
