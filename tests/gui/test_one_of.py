from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from runner import settle

from whyrun.gui.controls.segments import Segments

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look


def test_tab_comes_to_the_answer_that_is_chosen_also_the_first_time(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    first, second = (Segments(look, {1: "one", 2: "two", 3: "three"}) for _ in range(2))
    for segments in (first, second):
        segments.choose(2)
        column.addWidget(segments)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    first.focus_chosen()

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    came_to = QApplication.focusWidget()
    QTest.keyClick(came_to, Qt.Key.Key_Right)
    settle()

    assert came_to is second._segments[2]
    assert QApplication.focusWidget() is second._segments[3]
    assert second._segments[3].isChecked()
