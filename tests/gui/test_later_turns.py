"""What is made in a turn of the event loop of its own, and that nothing moves when it comes. Nothing here is timed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from runner import settle

from screens import TODAY
from whyrun.gui.later import in_a_later_turn
from whyrun.gui.today.check_in_panel import CheckInPanel
from whyrun.gui.today.screen import TodayScreen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look


def test_what_waits_for_a_later_turn_lets_everything_else_go_first(qapp: QApplication) -> None:
    done: list[str] = []
    owner = QObject(qapp)

    in_a_later_turn(owner, lambda: done.append("second"), turns=2)
    in_a_later_turn(owner, lambda: done.append("first"))
    QTimer.singleShot(0, owner, lambda: done.append("at once"))
    settle()

    assert done == ["at once", "first", "second"]


def test_what_waits_goes_with_its_owner(qapp: QApplication) -> None:
    done: list[str] = []
    owner = QObject(qapp)
    in_a_later_turn(owner, lambda: done.append("too late"))

    owner.deleteLater()
    settle()

    assert done == []


@pytest.mark.parametrize("size", [(1280, 900), (1040, 720), (720, 520), (520, 720)])
def test_the_panels_of_today_come_a_turn_later_and_move_nothing(
    look: Look, qtbot: QtBot, size: tuple[int, int]
) -> None:
    screen = TodayScreen(look)
    qtbot.addWidget(screen)
    screen.resize(*size)
    screen.show()

    screen.show_today(TODAY)
    assert not screen.findChildren(CheckInPanel)
    before = _places(screen)
    settle()

    assert screen.findChildren(CheckInPanel)
    assert {widget: place for widget, place in _places(screen).items() if widget in before} == before


def _places(screen: TodayScreen) -> dict[QWidget, tuple[int, ...]]:
    """Where everything that can be seen on the page is."""
    content = screen._content
    return {
        each: (*each.mapTo(content, each.rect().topLeft()).toTuple(), *each.size().toTuple())
        for each in content.findChildren(QWidget)
        if each.isVisible()
    }
