"""A runner who does not feel like it, and a clock that goes on when it is told to."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from runner import settle, visible

from whyrun.domain.check_in import CheckIn
from whyrun.domain.rut_moment import RutMoment
from whyrun.gui.controls.words import Words
from whyrun.gui.rut.buttons import RutButton, RutChip, WayRow
from whyrun.gui.rut.screen import RutScreen
from whyrun.gui.rut.timer_page import TimeLeft, TimerPage

if TYPE_CHECKING:
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal

START = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)


class Clock:
    """A clock that goes on when it is told to; the runner lives on UTC."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> tuple[datetime, date]:
        """Tell the time."""
        return self.now, self.now.date()

    def goes_on(self, **by: float) -> None:
        """Let time pass."""
        self.now += timedelta(**by)


class RutRunner:
    """Somebody who does not feel like it, at the keyboard."""

    def __init__(self, window: MainWindow, journal: Journal) -> None:
        self.window = window
        self.journal = journal

    @property
    def is_in_a_rut(self) -> bool:
        """Whether the rut moment takes the window."""
        return self.window._layers.currentIndex() == 1

    def told(self) -> list[str]:
        """Every sentence in the window."""
        return [words.text() for words in visible(self.window._layers.currentWidget(), Words)]

    def offered(self) -> list[str]:
        """The words of every button in the window."""
        screen = self.window._layers.currentWidget()
        return [button.text() for kind in (RutButton, WayRow) for button in visible(screen, kind)]

    @property
    def time(self) -> str:
        """The time on the timer."""
        return visible(self.window._layers.currentWidget(), TimeLeft)[0].shown

    @property
    def timer(self) -> TimerPage:
        """The page of the ten minutes."""
        screen = self.window._layers.currentWidget()
        assert isinstance(screen, RutScreen)
        assert isinstance(screen.page, TimerPage)
        return screen.page

    def chooses(self, words: str) -> None:
        """Press the button that says ``words``."""
        screen = self.window._layers.currentWidget()
        for kind in (RutButton, WayRow, RutChip):
            for button in visible(screen, kind):
                if button.text() == words:
                    button.click()
                    settle()
                    return
        raise AssertionError(f"nothing says “{words}”, only {self.offered()}")

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget(), key, modifier)
        settle()

    def moments(self) -> tuple[RutMoment, ...]:
        """The rut moments in the journal."""
        return self.journal.entries(RutMoment)

    def check_ins(self) -> tuple[CheckIn, ...]:
        """The check-ins in the journal."""
        return self.journal.entries(CheckIn)
