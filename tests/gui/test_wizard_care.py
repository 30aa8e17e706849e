from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from runner import visible

from whyrun.domain.reflection import Stage
from whyrun.gui.wizard.care_panel import CarePanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from runner import Runner

    from whyrun.store.journal import Journal

HEAVY = "sometimes I want to kill myself"


@pytest.fixture
def runner(sit_down: Callable[..., Runner]) -> Runner:
    """A heavy second answer was given, and Ctrl+Enter pressed."""
    runner = sit_down()
    runner.begin()
    runner.answer("to clear my head")
    runner.write(HEAVY)
    runner.go_on()
    return runner


def _panel(runner: Runner) -> list[CarePanel]:
    return visible(runner.page, CarePanel)


def test_care_comes_first_and_the_keyboard_is_on_the_way_out(runner: Runner) -> None:
    focused = QApplication.focusWidget()

    assert runner.stage is Stage.LEVEL_2
    assert len(_panel(runner)) == 1
    assert any("you don’t have to carry it alone" in told for told in runner.told())
    assert isinstance(focused, QAbstractButton)
    assert focused.text() == "Stop here for now"
    assert runner.page._scroll.verticalScrollBar().value() == 0


def test_nothing_but_the_ways_of_care_goes_on_while_it_is_on_show(runner: Runner) -> None:
    ways_on = [runner.wizard._chrome.next, runner.wizard._chrome.finish]
    beside_care = [button.isVisible() for button in ways_on]

    runner.field.setFocus()
    runner.write_all("to be calm")

    assert beside_care == [False, False]
    assert _panel(runner) == []
    assert runner.next_button == "Next"


def test_stopping_there_keeps_the_words_and_closes(runner: Runner, journal: Journal) -> None:
    runner.press(Qt.Key.Key_Return)

    assert not runner.wizard.isVisible()
    kept = journal.draft()
    assert kept is not None
    assert kept.levels[1].answer == HEAVY


def test_going_on_with_something_else_does_not_dig_there(runner: Runner) -> None:
    runner.choose("Go on with something else")

    assert runner.stage is Stage.LEVEL_3
    assert runner.level(3).built_from == "to clear my head"
    assert runner.level(2).answer == HEAVY
    assert HEAVY not in " ".join(runner.told())


def test_care_is_given_again_where_the_page_is_gone_through_again(runner: Runner) -> None:
    runner.choose("Go on with something else")
    runner.go_back()
    before = _panel(runner)
    runner.go_on()

    assert before == []
    assert len(_panel(runner)) == 1


def test_other_words_take_the_panel_away(runner: Runner) -> None:
    runner.field.setFocus()
    runner.write_all("to sleep better")
    shown = _panel(runner)
    runner.go_on()

    assert shown == []
    assert runner.stage is Stage.LEVEL_3


def test_pressing_next_again_does_not_pass_it_by(runner: Runner) -> None:
    runner.field.setFocus()

    runner.go_on()

    assert runner.stage is Stage.LEVEL_2
    assert len(_panel(runner)) == 1


def test_no_word_of_it_is_offered_as_a_sentence_for_the_card(runner: Runner) -> None:
    runner.choose("Go on with something else")
    runner.answer("for my daughter", "she looks up to me", "to be there for her")
    offered = []
    for _ in range(3):
        runner.tab_to("Next")
        runner.press(Qt.Key.Key_Return)
        offered += [*runner.buttons(), *runner.told()]

    assert runner.stage is Stage.YOUR_WHY
    assert not any("kill" in words for words in [*offered, runner.field.toPlainText()])


def test_a_heavy_core_is_not_read_back_at_the_finish_line(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.begin()
    runner.answer("to clear my head", "for my daughter", "she looks up to me", "to be there for her")
    runner.write(HEAVY)
    runner.go_on()
    runner.choose("Go on with something else")

    for _ in range(2):
        runner.tab_to("Next")
        runner.press(Qt.Key.Key_Return)

    assert runner.stage is Stage.FINISH_LINE
    assert "to be there for her" in runner.told()
    assert not any("kill" in words for words in runner.told())
