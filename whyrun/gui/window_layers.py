"""What the main window holds: its pages, and at times one screen that lies over all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.rut.screen import RutScreen


class WindowLayers(QStackedWidget):
    """Shows ``pages`` while nothing lies over them, or nothing that does may be seen."""

    def __init__(self, pages: QWidget) -> None:
        super().__init__()
        self._top_may_be_seen = True
        self.addWidget(pages)

    def put_on(self, screen: RutScreen) -> None:
        """Show ``screen`` in place of everything else, with the keyboard on it, as soon as it may be seen."""
        self.take_off()
        self.addWidget(screen)
        self.show_top(self._top_may_be_seen)
        QTimer.singleShot(0, screen, screen.focus_first)

    def take_off(self) -> bool:
        """Show the pages again; whether something lay over them."""
        screen = self.widget(1)
        if screen is None:
            return False
        self.removeWidget(screen)
        screen.deleteLater()
        return True

    def show_top(self, on: bool) -> None:
        """Show what lies over the pages, now or later, or the pages below it without taking it off."""
        self._top_may_be_seen = on
        self.setCurrentIndex(self.count() - 1 if on else 0)
