"""The runner's own words on the landscape, behind a bar, with when they were written below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from whyrun.gui.controls.words import Words, second_line

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from whyrun.gui.look import Look

_MOST_LINES = 3


class OwnWords(QWidget):
    """One line of the runner's, at most three lines of it here; the journal has the rest."""

    def __init__(self, look: Look, words: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        px = look.theme.px
        told = " ".join(words.split())
        said = Words(look, told, font=lambda theme: theme.serif(19), line_height=28, most_lines=_MOST_LINES)
        column = QVBoxLayout()
        column.setSpacing(px(4))
        column.addWidget(said)
        column.addWidget(second_line(look, caption))
        row = QHBoxLayout(self)  # its first item is the room for the bar: margins would not be mirrored
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(px(19))
        row.addLayout(column, 1)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        theme = self._look.theme
        width = theme.px(3)
        x = self.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        QPainter(self).fillRect(x, 0, width, self.height(), theme.drawn("rut", "quote"))
