"""Words of the runner's own that come back: a line from the past, and what a rut moment plays."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from following import TODAY, check_in
from walk import answered

from whyrun.domain import descent
from whyrun.domain.check_in import Outcome
from whyrun.domain.following import Ago, PastLine
from whyrun.domain.from_the_past import line_from_the_past
from whyrun.domain.rut_words import OwnLine, rut_words

if TYPE_CHECKING:
    from whyrun.domain.reflection import Reflection

CRY = "i want to kill myself"


def _ran(days_ago: int, words: str = "", after_words: str = "", **values: object) -> object:
    return check_in(Outcome.RAN, TODAY - timedelta(days=days_ago), words=words, after_words=after_words, **values)


def _reflection(*answers: str, day: date = TODAY) -> Reflection:
    made = answered(*(answers or ("to clear my head", "I come home kinder", "the kids get the best of me")))
    return descent.finish(made, made.started_at, day)


def test_a_year_ago_comes_before_a_month_ago_and_that_before_once() -> None:
    year, month, once = _ran(365, "in the snow"), _ran(30, "in the rain"), _ran(100, "in the sun")

    assert line_from_the_past([once, month, year], [], TODAY) == PastLine(
        "in the snow", TODAY - timedelta(days=365), Ago.YEAR
    )
    assert line_from_the_past([once, month], [], TODAY).ago is Ago.MONTH
    assert line_from_the_past([once], [], TODAY).ago is Ago.ONCE
    assert line_from_the_past([_ran(5, "last week")], [], TODAY) is None


def test_the_nearest_to_the_day_is_taken() -> None:
    near, nearer = _ran(363, "near"), _ran(366, "nearer")

    assert line_from_the_past([near, nearer], [], TODAY).words == "nearer"


def test_an_older_line_is_another_each_day_and_the_same_all_day() -> None:
    past = [_ran(100 + number, f"line {number}") for number in range(3)]

    told = [line_from_the_past(past, [], TODAY + timedelta(days=number)).words for number in range(3)]

    assert sorted(told) == ["line 0", "line 1", "line 2"]
    assert line_from_the_past([*reversed(past)], [], TODAY).words == told[0]


@pytest.mark.parametrize("outcome", [Outcome.MISSED, Outcome.RESTED])
def test_what_was_written_on_a_day_without_a_run_does_not_come_back(outcome: Outcome) -> None:
    written = check_in(outcome, TODAY - timedelta(days=365), words="too tired again")

    assert line_from_the_past([written], [], TODAY) is None


def test_a_cry_for_help_never_comes_back_by_itself() -> None:
    assert line_from_the_past([_ran(365, CRY), _ran(100, CRY)], [], TODAY) is None
    assert rut_words([_ran(3, after_words=CRY)], None).lines == ()


def test_answers_of_an_earlier_reflection_come_back_too() -> None:
    told = line_from_the_past([], [_reflection("to clear my head", day=TODAY - timedelta(days=365))], TODAY)

    assert told == PastLine("to clear my head", TODAY - timedelta(days=365), Ago.YEAR)


def test_the_words_after_runs_that_began_as_a_rut_moment_come_first_the_newest_before_the_others() -> None:
    plain = _ran(1, after_words="easy one")
    ruts = [_ran(9 - number, after_words=f"glad {number}", began_as_rut=True) for number in range(4)]

    played = rut_words([plain, *ruts], _reflection())

    assert [line.words for line in played.lines] == ["glad 3", "glad 2", "glad 1"]
    assert played.went_all_the_same


def test_else_the_words_after_other_runs_are_played() -> None:
    played = rut_words([_ran(1, words="not this", after_words="light as air")], _reflection())

    assert played.lines == (OwnLine("light as air", TODAY - timedelta(days=1)),)
    assert not played.went_all_the_same


def test_else_an_answer_from_the_middle_of_the_way_down() -> None:
    played = rut_words([], _reflection())

    assert played.lines == (OwnLine("I come home kinder.", TODAY, 2),)


def test_with_nothing_written_nothing_is_played() -> None:
    assert rut_words([_ran(1)], None).lines == ()
