"""A dialog for one thing to be said or chosen: a headline, what is asked, and the ways on.

Rule: no taller than the screen: what is asked scrolls, the ways on stay in sight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from whyrun.gui.controls.not_saved_line import NotSavedLine
from whyrun.gui.controls.page_scroll import PageScroll
from whyrun.gui.controls.ways import Ways
from whyrun.gui.controls.words import question

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from whyrun.gui.controls.button import Button
    from whyrun.gui.look import Look
    from whyrun.store.errors import SaveFailed

_PADDING = 28


class Errand(QDialog):
    """Subclasses ``ask``, fill ``body``, which stands below the headline, and add the ways on, the primary one last."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, width: int = 520) -> None:
        super().__init__(parent)
        self.look = look
        self.setModal(True)
        px = look.theme.px
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(px(_PADDING), px(_PADDING), px(_PADDING), px(8))
        self.body.setSpacing(px(12))
        self._headline = question(look, "", 22)
        self.body.addWidget(self._headline)
        self._scroll = PageScroll(content)
        self._scroll.setWidgetResizable(True)
        self._not_saved = NotSavedLine(look)
        self._told = QVBoxLayout()
        self._told.setContentsMargins(px(_PADDING), 0, px(_PADDING), 0)
        self._told.addWidget(self._not_saved)
        self._ways = Ways(look)
        self._ways.setContentsMargins(px(_PADDING), px(8), px(_PADDING), px(20))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._told)
        column.addLayout(self._ways)
        self._wanted = width
        self.finished.connect(self.deleteLater)

    def ask(self, headline: str) -> None:
        """Say what this is about, also in the title of the window."""
        self._headline.setText(headline)
        self.setWindowTitle(headline)
        self.setAccessibleName(headline)

    def add_way(self, button: Button, *, aside: bool = False) -> None:
        """Add a way on, right of those before it, or at the far left."""
        self._ways.add(button, aside=aside)

    def say_saved(self, failure: SaveFailed | None) -> None:
        """Say why what stands here is not on the disk, for as long as it is not."""
        if self._not_saved.say(failure):
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that is needed, as far as the screen has it, before the place in the middle is chosen."""
        self.fit()
        super().showEvent(event)
        QTimer.singleShot(0, self, self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the ways don't fit beside each other they stand below each other."""
        super().resizeEvent(event)
        self._ways.fit(self.width())

    def fit(self) -> None:
        """Be as wide as drawn and as high as what is asked."""
        room = self.screen().availableSize()
        width = min(self.look.theme.px(self._wanted), room.width())
        self.resize(width, self.height())
        below = self._told.totalHeightForWidth(width) + self._ways.sizeHint().height()
        height = self.body.totalHeightForWidth(width) + below
        # A bar from before there was room would make the words narrower, and then need itself.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resize(width, min(height, room.height()))
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
