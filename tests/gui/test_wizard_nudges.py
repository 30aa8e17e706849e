from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from runner import settle, visible

from whyrun.domain import descent
from whyrun.domain.reflection import Stage
from whyrun.gui.controls.notes import Quote
from whyrun.gui.controls.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from runner import Runner

    from whyrun.domain.reflection import Reflection

THREE = "I like a challenge, I'm stubborn, and it gets me out of the house"


@pytest.fixture
def runner(sit_down: Callable[..., Runner]) -> Runner:
    runner = sit_down()
    runner.begin()
    return runner


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("", "Even three words will do."),
        ("   ", "Even three words will do."),
        ("my race in May", "A race has a finish line. What is left the day after?"),
        ("lose 10 kg", "A number gets reached. What is left the day after?"),
    ],
)
def test_a_nudge_speaks_up_once_and_never_blocks(runner: Runner, answer: str, said: str) -> None:
    runner.write(answer)
    runner.go_on()
    nudged, told, named = runner.stage, runner.told(), runner.next_button

    runner.go_on()

    assert nudged is Stage.LEVEL_1
    assert said in told
    assert named == "Go on as it is"
    assert runner.stage is Stage.LEVEL_2
    assert runner.next_button == "Next"


def test_writing_on_takes_the_nudge_away_and_it_may_come_back(runner: Runner) -> None:
    runner.go_on()
    runner.write("my")
    told, named = runner.told(), runner.next_button
    runner.write_all(" ")

    runner.go_on()

    assert "Even three words will do." not in told
    assert named == "Next"
    assert runner.stage is Stage.LEVEL_1
    assert "Even three words will do." in runner.told()


def test_an_echo_is_told_with_the_reasons_that_were_kept(runner: Runner) -> None:
    runner.answer(THREE)
    followed = runner.level(1).reason
    kept = [reason for reason in runner.level(1).reasons if reason != followed]
    runner.write(f"{followed}!")

    runner.go_on()

    assert "You said that at level 1. What is underneath it?" in runner.told()
    assert runner.buttons()[-3:] == [*kept, "One deeper"]


def test_a_kept_reason_is_followed_from_an_echo(runner: Runner) -> None:
    runner.answer(THREE)
    followed = runner.level(1).reason
    kept = next(reason for reason in runner.level(1).reasons if reason != followed)
    runner.write(f"{followed}!")
    runner.go_on()

    runner.choose(kept)

    assert runner.stage is Stage.LEVEL_3
    assert runner.level(3).built_from == kept
    assert runner.level(2).answer == f"{followed}!"


def test_a_question_that_follows_a_kept_reason_stands_under_the_answer_that_gave_it(runner: Runner) -> None:
    runner.answer(THREE)
    followed = runner.level(1).reason
    kept = next(reason for reason in runner.level(1).reasons if reason != followed)
    runner.write(f"{followed}!")
    runner.go_on()

    runner.choose(kept)

    (quote,) = visible(runner.page, Quote)
    assert THREE in [words.text() for words in visible(quote, Words)]
    assert f"{followed}!" not in runner.told()


@pytest.mark.parametrize("size", [(820, 600), (720, 540)])
def test_the_answer_gives_way_to_a_nudge_before_the_page_scrolls(
    sit_down: Callable[..., Runner], size: tuple[int, int]
) -> None:
    runner = sit_down(size=size)
    runner.begin()
    runner.answer("to clear my head", "for my daughter")
    runner.write("because I love running")
    drawn = runner.field.height()

    runner.go_on()
    beside_the_nudge = runner.field.height()
    scrolls = runner.page._scroll.verticalScrollBar().maximum() > 0
    runner.write(" so much")
    settle()

    assert 84 <= beside_the_nudge < drawn
    assert not scrolls
    assert runner.field.height() == drawn


def test_an_echo_may_stop_from_three_on_and_go_one_deeper_anywhere(runner: Runner) -> None:
    runner.answer("to clear my head", "for my daughter")
    runner.write("to clear my head")
    runner.go_on()
    offered = runner.buttons()

    runner.choose("One deeper")

    assert "Stop here" in offered
    assert runner.stage is Stage.LEVEL_4


def test_joy_may_stop_here_from_three_on(runner: Runner) -> None:
    runner.answer("to clear my head", "for my daughter")
    runner.write("because I love running")
    runner.go_on()
    told = runner.told()

    runner.choose("Stop here")

    assert "Joy is a whole answer." in told
    assert runner.stage is Stage.BIGGER_THAN_YOU
    assert runner.reflection.depth == 3


def test_several_reasons_are_shown_as_chips_and_the_arrows_move_among_them(runner: Runner) -> None:
    runner.write(THREE)
    runner.go_on()
    chips, told, named = [chip.text() for chip in runner.chips()], runner.told(), runner.next_button
    last = runner.chips()[2]
    while not last.isChecked():
        runner.press(Qt.Key.Key_Right)
    focused = last is QApplication.focusWidget()

    runner.press(Qt.Key.Key_Return)

    assert chips == ["I like a challenge", "I'm stubborn", "it gets me out of the house"]
    assert "You gave three reasons. Which one goes deepest?" in told
    assert named == "Follow this one"
    assert focused
    assert runner.stage is Stage.LEVEL_2
    assert runner.level(1).reason == "it gets me out of the house"
    assert runner.level(2).built_from == "it gets me out of the house"
    assert runner.level(1).reasons == tuple(chips)


def test_what_was_said_before_makes_room_for_the_reasons_and_comes_back(
    sit_down: Callable[..., Runner], way_down: Reflection
) -> None:
    runner = sit_down(replace(descent.write(way_down, 2, THREE), stage=Stage.LEVEL_2))
    before = "You said" in runner.told()

    runner.go_on()
    beside_the_reasons = "You said" in runner.told()
    runner.go_back()

    assert (before, beside_the_reasons) == (True, False)
    assert "You said" in runner.told()


def test_writing_while_the_reasons_are_shown_asks_anew(runner: Runner) -> None:
    runner.write(THREE)
    runner.go_on()
    runner.field.setFocus()

    runner.write_all("my daughter")
    chips = runner.chips()
    runner.go_on()

    assert chips == []
    assert runner.stage is Stage.LEVEL_2
    assert runner.level(1).reasons == ("my daughter",)


def test_a_picked_reason_is_still_picked_on_the_way_back_down(runner: Runner) -> None:
    runner.write(THREE)
    runner.go_on()
    suggested = [chip.text() for chip in runner.chips() if chip.isChecked()]
    runner.press(Qt.Key.Key_Left if runner.chips()[-1].isChecked() else Qt.Key.Key_Right)
    picked = [chip.text() for chip in runner.chips() if chip.isChecked()]
    runner.press(Qt.Key.Key_Return)
    below = runner.question
    runner.go_back()
    runner.go_on()

    checked = [chip.text() for chip in runner.chips() if chip.isChecked()]
    runner.press(Qt.Key.Key_Return)

    assert picked != suggested
    assert checked == picked
    assert runner.question == below
