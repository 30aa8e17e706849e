"""The pages of the main window, and the one that stands in their place while the words are covered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from whyrun.gui.covered.screen import CoveredScreen
    from whyrun.gui.covering import Covering
    from whyrun.gui.look import Look


class CoverablePages(QStackedWidget):
    """Shows one page at a time, and none of them while ``covering`` has the words covered."""

    def __init__(self, look: Look, covering: Covering) -> None:
        super().__init__()
        self._look = look
        self._covering = covering
        self._covered: CoveredScreen | None = None
        self._holds_words = True
        self.shown = QWidget()
        self.addWidget(self.shown)
        covering.changed.connect(self._on_changed)

    def show_page(self, page: QWidget, *, holds_words: bool = True) -> None:
        """Show ``page``, now or once the words are uncovered; one that holds none of them is shown in any case."""
        self.shown, self._holds_words = page, holds_words
        if self._covering.is_covered and holds_words:
            covered = self._page_without_words()
            self.setCurrentWidget(covered)
            QTimer.singleShot(0, covered, covered.focus_first)
        else:
            self.setCurrentWidget(page)

    def _on_changed(self) -> None:
        self._page_without_words().say_card_stays(self._covering.card_stays)
        self.show_page(self.shown, holds_words=self._holds_words)

    def _page_without_words(self) -> CoveredScreen:
        if self._covered is None:
            from whyrun.gui.covered.screen import CoveredScreen

            self._covered = CoveredScreen(self._look)
            self._covered.uncover_wanted.connect(self._covering.toggle)
            self.addWidget(self._covered)
        return self._covered
