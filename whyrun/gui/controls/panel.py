"""A panel: one thing a page has to say, on a ground of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from whyrun.gui.controls.box import paint_box
from whyrun.gui.controls.words import heading

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from whyrun.gui.controls.button import Button
    from whyrun.gui.look import Look


class Panel(QWidget):
    """Surface, a line around it, 24 of room inside; ``column`` takes what stands in it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        px = look.theme.px
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(24), px(18), px(24), px(24))
        self.column.setSpacing(px(12))
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        look.changed.connect(self.update)

    def add_heading(self, title: str) -> None:
        """Say what the panel is about."""
        self.setAccessibleName(title)
        self.column.addWidget(heading(self._look, title))

    def add_aside(self, button: Button) -> None:
        """Let a button without a box stand here with its words on the margin."""
        row = row_from_outside(self._look, button.unseen)
        row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line around it."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), theme.px(12), theme.colour("surface"), theme.colour("line"))


def row_from_outside(look: Look, hidden: int) -> QHBoxLayout:
    """A row that begins ``hidden`` px before the margin: there stands what can be seen of the first thing in it."""
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addSpacing(-look.theme.px(hidden))
    return row


class Separator(QWidget):
    """A line between two things that a panel says."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(1)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        QPainter(self).fillRect(self.rect(), self._look.theme.colour("line"))
