from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from runner import settle, visible

from whyrun.domain.reflection import Stage

if TYPE_CHECKING:
    from collections.abc import Callable

    from runner import Runner

    from whyrun.store.journal import Journal

EARLIER = "You answered an earlier question here."


@pytest.fixture
def runner(sit_down: Callable[..., Runner]) -> Runner:
    """Three levels down, with two answers above."""
    runner = sit_down()
    runner.begin()
    runner.answer("to clear my head after work", "so that I snap less at home")
    return runner


def _marks(runner: Runner) -> list[QAbstractButton]:
    return visible(runner.wizard._gauge, QAbstractButton)


def test_alt_left_goes_back_with_every_word_where_it_was(runner: Runner) -> None:
    runner.write("my kids deserve")
    runner.go_back()
    second = runner.field.toPlainText()
    runner.go_back()
    first = runner.field.toPlainText()
    runner.go_on()
    runner.go_on()

    assert (first, second) == ("to clear my head after work", "so that I snap less at home")
    assert runner.stage is Stage.LEVEL_3
    assert runner.field.toPlainText() == "my kids deserve"
    assert EARLIER not in runner.told()


def test_alt_left_on_the_first_page_stays_there(runner: Runner) -> None:
    for _ in range(5):
        runner.go_back()

    assert runner.stage is Stage.START


def test_the_gauge_goes_back_to_a_level_that_was_answered(runner: Runner) -> None:
    runner.write("my kids deserve")

    QTest.mouseClick(_marks(runner)[0], Qt.MouseButton.LeftButton)
    settle()

    assert runner.stage is Stage.LEVEL_1
    assert runner.level(3).answer == "my kids deserve"


def test_the_gauge_offers_only_levels_above_that_were_answered(runner: Runner) -> None:
    assert [mark.isEnabled() for mark in _marks(runner)] == [True, True, False, False, False]


def test_the_gauge_is_worked_from_the_keyboard_too(runner: Runner) -> None:
    for _ in range(30):
        if QApplication.focusWidget() is _marks(runner)[1]:
            break
        runner.press(Qt.Key.Key_Tab)

    runner.press(Qt.Key.Key_Space)

    assert runner.stage is Stage.LEVEL_2


@pytest.fixture
def changed(runner: Runner) -> Runner:
    """Go back, change the first answer and come down again: level 2 was answered under another question."""
    runner.go_back()
    runner.go_back()
    runner.write_all("to keep up with my kids")
    runner.go_on()
    return runner


def test_a_changed_answer_lets_the_one_below_wait_with_its_words(changed: Runner) -> None:
    assert changed.stage is Stage.LEVEL_2
    assert EARLIER in changed.told()
    assert changed.field.toPlainText() == "so that I snap less at home"
    assert changed.level(2).awaits_confirmation
    assert changed.level(2).built_from == "to keep up with my kids"


def test_still_right_lets_it_stand(changed: Runner) -> None:
    changed.choose("Still right")
    told, kept = changed.told(), changed.level(2)
    changed.go_on()

    assert EARLIER not in told
    assert not kept.awaits_confirmation
    assert kept.answer == "so that I snap less at home"
    assert changed.stage is Stage.LEVEL_3


def test_write_it_again_selects_the_words_and_the_first_key_replaces_them(changed: Runner) -> None:
    changed.choose("Write it again")
    before = changed.level(2).answer
    changed.write("because they grow so fast")

    assert before == "so that I snap less at home"
    assert changed.level(2).answer == "because they grow so fast"
    assert not changed.level(2).awaits_confirmation


def test_going_on_as_it_is_confirms_it(changed: Runner) -> None:
    named = changed.next_button

    changed.go_on()

    assert named == "Go on as it is"
    assert changed.stage is Stage.LEVEL_3
    assert not changed.level(2).awaits_confirmation


def test_the_words_replaced_are_kept_as_an_earlier_text(changed: Runner, journal: Journal) -> None:
    changed.choose("Write it again")
    changed.write("they grow so fast")
    changed.go_on()

    earlier = [text.text for text in journal.earlier_texts(changed.reflection.id)]

    assert "so that I snap less at home" in earlier
    assert "to clear my head after work" in earlier
