"""A key that rests on the keyboard and a click that is doubled do what they were meant for, and nothing after it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from runner import settle, visible

from whyrun.domain.check_in import CheckIn
from whyrun.domain.reflection import Stage
from whyrun.gui.controls.button import Button
from whyrun.gui.controls.words import Words
from whyrun.gui.rut.buttons import RutButton, WayRow
from whyrun.gui.wizard.wizard import ReflectionWizard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot
    from runner import Runner

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal

CTRL = Qt.KeyboardModifier.ControlModifier


def _hold(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is, and let it repeat itself wherever the focus goes."""
    for repeats in (False, *[True] * 5):
        window = QApplication.focusWindow()
        assert window is not None
        QApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, modifier, "\r", repeats))
        settle()


def _double_click(window: QWidget, at: QPoint) -> None:
    """Click twice on one place, whatever is there by the second time."""
    handle = window.windowHandle()
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    settle()


def _in_a_rut(make_window: Callable[..., MainWindow], journal: Journal) -> MainWindow:
    window = make_window(journal)
    window.open_rut()
    settle()
    return window


def _middle(window: QWidget, kind: type[Button], words: str) -> QPoint:
    button = next(each for each in visible(window, kind) if each.text() == words)
    return button.mapTo(window, button.rect().center())


@pytest.mark.usefixtures("finished")
def test_enter_that_is_held_starts_the_ten_minutes_and_does_not_end_them(
    make_window: Callable[..., MainWindow], journal: Journal
) -> None:
    window = _in_a_rut(make_window, journal)

    _hold(Qt.Key.Key_Return)

    assert "Go. Leave this here, it will wait." in [each.text() for each in visible(window, Words)]
    assert journal.entries(CheckIn) == ()


@pytest.mark.usefixtures("finished")
def test_a_double_click_starts_the_ten_minutes_and_does_not_end_them(
    make_window: Callable[..., MainWindow], journal: Journal
) -> None:
    window = _in_a_rut(make_window, journal)
    at = _middle(window, RutButton, "Start ten minutes")

    _double_click(window, at)

    assert "Go. Leave this here, it will wait." in [each.text() for each in visible(window, Words)]
    assert journal.entries(CheckIn) == ()


@pytest.mark.usefixtures("finished")
def test_a_double_click_on_what_is_in_the_way_chooses_none_of_it(
    make_window: Callable[..., MainWindow], journal: Journal
) -> None:
    window = _in_a_rut(make_window, journal)
    at = _middle(window, RutButton, "What’s in the way?")

    _double_click(window, at)

    assert len(visible(window, WayRow)) == 5


def test_ctrl_enter_that_is_held_goes_down_one_level(sit_down: Callable[..., Runner], way_down: Reflection) -> None:
    runner = sit_down(replace(way_down, stage=Stage.LEVEL_2))

    _hold(Qt.Key.Key_Return, CTRL)

    assert runner.stage is Stage.LEVEL_3


def test_enter_that_is_held_goes_on_one_page(sit_down: Callable[..., Runner], way_down: Reflection) -> None:
    runner = sit_down(replace(way_down, stage=Stage.WHO_YOU_ARE))

    _hold(Qt.Key.Key_Return)

    assert runner.stage is Stage.FINISH_LINE


def test_a_double_click_on_next_goes_on_one_page(sit_down: Callable[..., Runner], way_down: Reflection) -> None:
    runner = sit_down(replace(way_down, stage=Stage.WHO_YOU_ARE))
    assert isinstance(runner.wizard, ReflectionWizard)

    _double_click(runner.wizard, _middle(runner.wizard, Button, "Next"))

    assert runner.stage is Stage.FINISH_LINE


def test_a_double_click_on_back_goes_back_two_pages(sit_down: Callable[..., Runner], way_down: Reflection) -> None:
    runner = sit_down(replace(way_down, stage=Stage.LEVEL_3))

    _double_click(runner.wizard, _middle(runner.wizard, Button, "Back"))

    assert runner.stage is Stage.LEVEL_1


@pytest.mark.usefixtures("finished")
def test_no_key_of_a_window_acts_again_while_it_is_held(
    qtbot: QtBot, make_window: Callable[..., MainWindow], journal: Journal, sit_down: Callable[..., Runner]
) -> None:
    window = make_window(journal)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: window._journal_screen is not None)  # where Delete is one of them

    actions = [*window.findChildren(QAction), *sit_down().wizard.findChildren(QAction)]

    with_keys = {each.text(): each.autoRepeat() for each in actions if not each.shortcut().isEmpty()}
    assert {"Delete", "Go on", "Back", "Close WhyRun"} <= set(with_keys)
    assert not any(with_keys.values())
