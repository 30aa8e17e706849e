"""What is made in a turn of the event loop of its own, and that nothing moves when it comes. Nothing here is timed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from runner import settle

from screens import TODAY
from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.weeks import Mark
from whyrun.gui.bridge import JournalBridge
from whyrun.gui.controls.panel import Panel
from whyrun.gui.journal.screen import JournalScreen
from whyrun.gui.later import in_a_later_turn
from whyrun.gui.pinning import Pinning
from whyrun.gui.settings.appearance import AppearancePanel
from whyrun.gui.settings.card_panel import CardPanel
from whyrun.gui.settings.screen import SettingsScreen
from whyrun.gui.today.check_in_panel import CheckInPanel
from whyrun.gui.today.screen import TodayScreen
from whyrun.gui.today.weeks_panel import WeeksPanel
from whyrun.store.settings import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look
    from whyrun.store.journal import Journal

#: The size that Qt gives a widget which nobody has placed.
NEVER_PLACED = QSize(100, 30)


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
def test_the_second_column_of_the_settings_comes_in_later_turns_and_moves_nothing_in_the_first(
    look: Look, data: Path, qtbot: QtBot, size: tuple[int, int]
) -> None:
    screen = SettingsScreen(look, SettingsFile(data / "settings.json"), Pinning(data))
    qtbot.addWidget(screen)
    screen.resize(*size)
    screen.show()
    QApplication.processEvents()
    first = [AppearancePanel, CardPanel]
    assert [type(panel) for panel in screen.findChildren(Panel)] == first
    before = {panel: panel.geometry() for panel in screen.findChildren(Panel)}

    settle()

    assert [type(each).__name__ for each in screen.findChildren(Panel)][2:] == [
        "ReminderPanel",
        "LoginPanel",
        "DataPanel",
    ]
    assert {panel: panel.geometry() for panel in before} == before


@pytest.mark.parametrize("size", [(1280, 900), (1040, 720), (720, 520), (520, 720)])
def test_the_panels_of_today_come_in_a_later_turn_all_laid_out_and_move_nothing(
    look: Look, qtbot: QtBot, size: tuple[int, int]
) -> None:
    screen = TodayScreen(look)
    qtbot.addWidget(screen)
    screen.resize(*size)
    screen.show()

    screen.show_today(TODAY)
    assert not screen.findChildren(CheckInPanel)
    before = _places(screen._content)
    settle()

    (weeks,) = screen.findChildren(WeeksPanel)
    assert {widget: place for widget, place in _places(screen._content).items() if widget in before} == before
    assert [each for each in weeks.findChildren(QWidget) if each.size() == NEVER_PLACED] == []


@pytest.mark.parametrize("size", [(1040, 664), (520, 664)])
def test_the_year_of_the_journal_comes_in_a_later_turn_and_moves_nothing(
    look: Look, journal: Journal, qtbot: QtBot, size: tuple[int, int]
) -> None:
    journal.save(CheckIn(uuid4(), date(2026, 3, 10), datetime(2026, 3, 10, 18, tzinfo=UTC), Outcome.RAN, "light legs"))
    screen = JournalScreen(look)
    qtbot.addWidget(screen)
    screen.resize(*size)
    screen.show()

    screen.show_now(JournalBridge(journal, look), date(2026, 3, 12))
    assert not screen._year._days
    before = _places(screen)
    settle()

    assert screen._year._days[date(2026, 3, 10)] is Mark.RAN
    assert _places(screen) == before


def _places(content: QWidget) -> dict[QWidget, tuple[int, ...]]:
    """Where everything is that can be seen of ``content``."""
    return {
        each: (*each.mapTo(content, each.rect().topLeft()).toTuple(), *each.size().toTuple())
        for each in content.findChildren(QWidget)
        if each.isVisible()
    }
