"""What a level shows of the answer above it, and where its buttons are when the question changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from runner import settle, visible

from whyrun.gui.controls.button import Button
from whyrun.gui.controls.notes import Quote

if TYPE_CHECKING:
    from collections.abc import Callable

    from runner import Runner

SAID_BACK = "they gave my place to somebody else"
SAID_BACK_SHORT = "A number on my chest that isn't my bank balance."
SEVERAL = "That hour is quiet, it clears my head, and I come home kinder."


@pytest.fixture
def runner(sit_down: Callable[..., Runner]) -> Runner:
    runner = sit_down()
    runner.begin()
    return runner


def test_an_answer_that_the_question_says_back_is_not_quoted_below_it(runner: Runner) -> None:
    runner.answer(SAID_BACK)

    assert "they gave your place to somebody else" in runner.question
    assert not visible(runner.page, Quote)


def test_an_answer_of_which_the_question_takes_up_a_part_is_quoted(runner: Runner) -> None:
    runner.answer(SEVERAL)

    assert visible(runner.page, Quote)


def test_the_part_that_is_asked_about_stands_out_also_where_it_begins_the_answer(runner: Runner) -> None:
    runner.write(SEVERAL)
    runner.go_on()
    while not runner.chips()[0].isChecked():
        runner.press(Qt.Key.Key_Left)
    runner.press(Qt.Key.Key_Return)

    (quote,) = visible(runner.page, Quote)
    (emphasis,) = quote._said._formats()

    assert (emphasis.start, emphasis.length) == (0, len("That hour is quiet"))


def test_a_question_asked_another_way_without_the_answer_in_it_shows_the_answer_again(runner: Runner) -> None:
    runner.answer(SAID_BACK)

    ask_another_way(runner)

    assert "they gave your place" not in runner.question
    assert visible(runner.page, Quote)


@pytest.mark.parametrize("answer", [SAID_BACK, SAID_BACK_SHORT, SEVERAL, "so I can keep up with my kids", "idk"])
def test_asking_another_way_moves_the_button_for_it_nowhere(runner: Runner, answer: str) -> None:
    runner.answer(answer)
    places = [again(runner).mapTo(runner.wizard, again(runner).rect().topLeft())]
    for _ in range(6):
        ask_another_way(runner)
        places.append(again(runner).mapTo(runner.wizard, again(runner).rect().topLeft()))
    runner.write("It")
    settle()
    places.append(again(runner).mapTo(runner.wizard, again(runner).rect().topLeft()))

    assert len(set(map(tuple, (place.toTuple() for place in places)))) == 1


def again(runner: Runner) -> Button:
    return next(button for button in visible(runner.page, Button) if button.text() == "Ask it another way")


def ask_another_way(runner: Runner) -> None:
    again(runner).click()
    settle()
