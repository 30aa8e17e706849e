"""What every problem is told on: a headline, what happened and what is safe, room for choices, and the ways on.

Rule: one primary way; what one seldom wants stands plain at the far left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.ways import Ways
from whyrun.gui.controls.words import Words, question

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from whyrun.gui.look import Look

_DIALOG = 460


class Sheet(QWidget):
    """Headline and words on top, then ``body`` for what is chosen from, then the ways on.

    ``name`` is a part of the words that stands out, such as a file's name.
    """

    def __init__(self, look: Look, headline: str, told: str, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._look = look
        words = Words(look, told, font=lambda theme: theme.sans(14), line_height=22)
        words.emphasise(name)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        self._ways = Ways(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(28), px(24), px(24), px(20))
        column.setSpacing(0)
        column.addWidget(question(look, headline, 22))
        column.addSpacing(px(10))
        column.addWidget(words)
        column.addLayout(self.body)
        column.addStretch(1)
        column.addSpacing(px(24))
        column.addLayout(self._ways)
        self.setAccessibleName(f"{headline}. {told}")

    def add_way(self, button: Button, *, aside: bool = False) -> None:
        """Add a way on, right of those before it, or at the far left."""
        self._ways.add(button, aside=aside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the ways don't fit beside each other they stand below each other."""
        super().resizeEvent(event)
        self._ways.fit(self.width() - self._look.theme.px(52))


class SheetDialog(QDialog):
    """A sheet over the window ``parent``, 460 wide; it is let go when it is closed."""

    def __init__(self, look: Look, headline: str, told: str, parent: QWidget, *, name: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle("WhyRun")
        self.setModal(True)
        self.sheet = Sheet(look, headline, told, name=name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        self.setFixedWidth(min(look.theme.px(_DIALOG), self.screen().availableSize().width()))
        self.finished.connect(self.deleteLater)
        self._look = look

    def add_close(self, kind: Kind = Kind.BORDERED) -> None:
        """Add the way that closes the dialog and does nothing else."""
        close = Button(self._look, self.tr("Close"), kind)
        close.clicked.connect(self.reject)
        self.sheet.add_way(close)
