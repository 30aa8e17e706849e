from __future__ import annotations

import pytest
from walk import answered, go_on, started

from whyrun.domain import descent
from whyrun.domain.descent import NudgeKind
from whyrun.domain.english import Ending
from whyrun.domain.reflection import FinishLine, Reflection, Stage

THREE = "I like a challenge, I'm stubborn, and it gets me out of the house"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [("   ", NudgeKind.EMPTY), ("my race in May", NudgeKind.ENDING), ("to clear my head!", NudgeKind.ECHO)],
)
def test_an_answer_that_leads_nowhere_yet_gets_its_nudge(answer: str, kind: NudgeKind) -> None:
    reflection = descent.read_answer(descent.write(answered("to clear my head"), 2, answer), 2)

    nudge = descent.nudge(reflection, 2)

    assert nudge is not None
    assert nudge.kind is kind


def test_the_nudge_says_what_ends_and_what_was_said() -> None:
    ending = descent.nudge(descent.read_answer(descent.write(started(), 1, "lose 10 kg"), 1), 1)
    again = answered("to clear my head", "for my daughter")
    echo = descent.nudge(descent.read_answer(descent.write(again, 3, "to clear my head"), 3), 3)

    assert ending is not None
    assert ending.ending is Ending.WEIGHT
    assert echo is not None
    assert echo.level == 1


def test_joy_is_a_whole_answer_only_where_one_may_stop() -> None:
    joy = "because I love running"
    at = {number: descent.read_answer(descent.write(_down_to(number), number, joy), number) for number in (2, 3, 5)}

    nudges = {number: descent.nudge(reflection, number) for number, reflection in at.items()}

    assert nudges[2] is None
    assert nudges[3] is not None
    assert nudges[3].kind is NudgeKind.JOY
    assert nudges[5] is None


@pytest.mark.parametrize("number", [3, 4])
def test_stopping_goes_straight_to_who_you_run_for_and_going_below_takes_it_back(number: int) -> None:
    reflection = _down_to(5)

    stopped = descent.stop_at(reflection, number)

    assert descent.stage_after(stopped, Stage.of_level(number)) is Stage.BIGGER_THAN_YOU
    assert stopped.levels == reflection.levels
    assert descent.go_below(stopped, number).depth == 5


def test_one_may_stop_from_three_on_and_above_the_core() -> None:
    assert [number for number in range(1, 7) if descent.can_stop_at(number)] == [3, 4]


def test_going_over_an_earlier_level_leaves_the_stop_where_it_was() -> None:
    stopped = descent.stop_at(_down_to(4), 3)

    assert descent.go_below(stopped, 2).depth == 3


@pytest.mark.parametrize("depth", [3, 4, 5])
def test_not_sure_asks_one_level_deeper_and_then_the_why(depth: int) -> None:
    reflection = descent.stop_at(descent.write(_down_to(depth), depth, "peace"), depth)

    deeper = go_on(descent.take_finish_line(reflection, FinishLine.ONE_DEEPER), depth + 1)

    assert deeper.level(depth + 1) is not None
    assert descent.stage_after(deeper, Stage.FINISH_LINE) is Stage.of_level(depth + 1)
    assert descent.stage_after(deeper, Stage.of_level(depth + 1)) is Stage.YOUR_WHY


def _down_to(number: int) -> Reflection:
    """A descent whose level ``number`` is asked, with a different answer on each level above."""
    said = ("to clear my head after work", "so I snap less at home", "my kids deserve patience", "I want to be calm")
    return answered(*said[: number - 1])
