from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from runner import settle, visible

from whyrun.gui.controls.button import Button
from whyrun.gui.controls.fields import LineField
from whyrun.gui.controls.focus_ring import _Ring

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from whyrun.gui.controls.focus_ring import FocusRings
    from whyrun.gui.look import Look


@pytest.fixture
def window(qtbot: QtBot, look: Look, rings: FocusRings) -> QWidget:
    """A window with two buttons and a field, the first button focused by the program."""
    assert rings is not None
    window = QWidget()
    column = QVBoxLayout(window)
    for control in (Button(look, "One"), Button(look, "Two"), LineField(look)):
        column.addWidget(control)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.findChildren(Button)[0].setFocus()
    settle()
    return window


def _ringed(window: QWidget) -> list[QWidget]:
    return [ring._around for ring in visible(window, _Ring)]


def test_no_ring_is_shown_before_a_key_is_used(window: QWidget) -> None:
    assert isinstance(QApplication.focusWidget(), Button)
    assert _ringed(window) == []


def test_a_key_shows_the_ring_and_it_follows_the_focus(window: QWidget) -> None:
    one, two = window.findChildren(Button)

    QTest.keyClick(one, Qt.Key.Key_Shift)
    first = _ringed(window)
    QTest.keyClick(one, Qt.Key.Key_Tab)
    settle()

    assert first == [one]
    assert _ringed(window) == [two]
    ring = visible(window, _Ring)[0]
    assert ring.geometry() == two.geometry().adjusted(-4, -4, 4, 4)


def test_a_click_takes_the_ring_away(window: QWidget) -> None:
    one, two = window.findChildren(Button)
    QTest.keyClick(one, Qt.Key.Key_Tab)
    settle()

    QTest.mouseClick(two, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    settle()

    assert _ringed(window) == []


def test_a_click_elsewhere_moves_the_focus_without_a_ring(window: QWidget) -> None:
    one, two = window.findChildren(Button)
    QTest.keyClick(one, Qt.Key.Key_Shift)

    QTest.mouseClick(two, Qt.MouseButton.LeftButton)
    settle()

    assert QApplication.focusWidget() is two
    assert _ringed(window) == []


def test_a_field_shows_focus_by_its_own_border(window: QWidget) -> None:
    one, two = window.findChildren(Button)
    QTest.keyClick(one, Qt.Key.Key_Tab)

    QTest.keyClick(two, Qt.Key.Key_Tab)
    settle()

    assert isinstance(QApplication.focusWidget(), LineField)
    assert _ringed(window) == []


def test_a_page_that_holds_the_keyboard_has_no_ring(window: QWidget) -> None:
    page = QWidget(window)
    page.show()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Shift)

    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Shift)

    assert QApplication.focusWidget() is page
    assert _ringed(window) == []
