"""What the main window holds: its pages, and the rut moment in place of them all where the runner wants it.

Rule: nothing of the rut moment is loaded before it is wanted, or the journal is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtWidgets import QWidget

    from whyrun.gui.bridge import JournalBridge
    from whyrun.gui.day_keeping import DayKeeping
    from whyrun.gui.look import Look
    from whyrun.gui.rut.screen import RutScreen
    from whyrun.gui.rut_keeping import RutKeeping


class RutPlace(QStackedWidget):
    """Shows ``pages``, or the rut moment; only the pages while the runner's words are ``covered``.

    ``closed`` is emitted when the pages are back; ``read_wanted``, ``reflect_wanted`` and ``resume_wanted`` say where
    else the moment led. ``clock`` gives the time now (UTC) and the runner's local date.
    """

    closed = Signal()
    read_wanted = Signal()
    reflect_wanted = Signal()
    resume_wanted = Signal()

    def __init__(
        self, look: Look, clock: Callable[[], tuple[datetime, date]], pages: QWidget, *, covered: bool
    ) -> None:
        super().__init__()
        self._look = look
        self._clock = clock
        self._covered = covered
        self._wanted = False
        self._keeping: RutKeeping | None = None
        self._screen: RutScreen | None = None
        self.addWidget(pages)

    def open(self) -> None:
        """Show the rut moment, or as soon as the journal is open."""
        self._wanted = self._keeping is None
        if self._keeping is not None:
            self._keeping.open()

    def show_first(self, core_why: str) -> None:
        """Show the why before the journal is open, where the rut moment is wanted."""
        if self._wanted:
            from whyrun.gui.rut_keeping import first_sight

            self._put_on(first_sight(self._look, self._clock, core_why))

    def use_journal(self, bridge: JournalBridge, days: DayKeeping) -> None:
        """Keep rut moments in the open journal, and go on with one whose timer was left running."""
        from whyrun.gui.rut_keeping import RutKeeping

        keeping = self._keeping = RutKeeping(self._look, bridge, days, self._clock, self.window())
        keeping.opened.connect(self._put_on)
        keeping.closed.connect(self._take_off)
        keeping.read_wanted.connect(self.read_wanted)
        keeping.reflect_wanted.connect(self.reflect_wanted)
        keeping.resume_wanted.connect(self.resume_wanted)
        if self._wanted:
            self.open()
        else:
            keeping.resume()

    def leave_journal(self) -> None:
        """Show the pages alone: the journal is not to be used any more."""
        if self._keeping is not None:
            self._keeping.close()
        self._keeping = None
        self._take_off()

    def come_back(self) -> None:
        """Show the end of ten minutes that were hidden, where they are over."""
        if self._keeping is not None:
            self._keeping.come_back()

    def finish_writing(self) -> bool:
        """Save what is being written; whether all of it is in the journal."""
        return self._keeping is None or self._keeping.finish_writing()

    def cover(self, covered: bool) -> None:
        """Take away what shows the runner's words, until they may be seen again."""
        self._covered = covered
        self._show()

    def _put_on(self, screen: RutScreen) -> None:
        self._let_go()
        self._screen = screen
        self.addWidget(screen)
        self._show()

    def _take_off(self) -> None:
        if self._screen is not None:
            self._let_go()
            self.closed.emit()

    def _let_go(self) -> None:
        if self._screen is not None:
            self.removeWidget(self._screen)
            self._screen.deleteLater()
            self._screen = None

    def _show(self) -> None:
        if self._screen is None or self._covered:
            self.setCurrentIndex(0)
            return
        self.setCurrentWidget(self._screen)
        QTimer.singleShot(0, self._screen, self._screen.focus_first)
