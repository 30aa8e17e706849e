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
from whyrun.gui.controls.words import Words, question

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
        self._above_ways = QVBoxLayout()
        self._above_ways.setContentsMargins(px(_PADDING), 0, px(_PADDING), 0)
        self._above_ways.addWidget(self._not_saved)
        self._ways = Ways(look)
        self._ways.setContentsMargins(px(_PADDING), px(8), px(_PADDING), px(20))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._above_ways)
        column.addLayout(self._ways)
        self._wanted = width
        look.changed.connect(self._arrange)
        self.finished.connect(self.deleteLater)

    def ask(self, headline: str) -> None:
        """Say what this is about, also in the title of the window."""
        self._headline.setText(headline)
        self.setWindowTitle(headline)
        self.setAccessibleName(headline)

    def add_way(self, button: Button, *, aside: bool = False) -> None:
        """Add a way on, right of those before it, or at the far left."""
        self._ways.add(button, aside=aside)

    def tell_beside_ways(self, words: Words) -> None:
        """Let ``words`` stand in the row of the ways on: what became of the last one that was taken."""
        self._ways.tell(words)

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
        """What doesn't fit beside each other stands below each other."""
        super().resizeEvent(event)
        self._arrange()

    def arrange(self, *, is_narrow: bool) -> None:
        """Lay out ``body`` for a dialog as wide as drawn, or a narrower one; for those that have to."""

    def _arrange(self) -> None:
        self._ways.fit(self.width())
        self.arrange(is_narrow=self.width() < self.look.theme.px(self._wanted))

    def fit(self) -> None:
        """Be as wide as drawn and as high as what is asked."""
        room = self.screen().availableSize()
        width = min(self.look.theme.px(self._wanted), room.width())
        self.resize(width, self.height())
        self._arrange()
        below = max(0, self._above_ways.totalHeightForWidth(width)) + self._ways.sizeHint().height()  # -1: of nothing
        height = self.body.totalHeightForWidth(width) + below
        # A bar from before there was room would make the words narrower, and then need itself.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resize(width, min(height, room.height()))
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
