"""The bar that says that words are not saved, and stays until they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from whyrun.gui.controls.button import Button
from whyrun.gui.controls.notes import Box, Icon
from whyrun.gui.controls.words import Words
from whyrun.gui.language import told
from whyrun.gui.spoken import announce

if TYPE_CHECKING:
    from whyrun.gui.look import Look
    from whyrun.store.errors import SaveFailed


class NotSavedBar(Box):
    """What happened, what is safe, and *Try again*. ``again`` is emitted for that."""

    again = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, "sunken", 8, border="warn", parent=parent)
        px = look.theme.px
        self._window = parent
        self._between = (0, parent.width())
        self._words = Words(look, font=lambda theme: theme.sans(13), colour="warn", line_height=18)
        self._retry = Button(look, self.tr("Try again"))
        self._retry.clicked.connect(self.again)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(12), px(8))
        row.setSpacing(px(12))
        row.addWidget(Icon(look, "alert", 18, "warn"))
        row.addWidget(self._words, 1)
        row.addWidget(self._retry)
        self.hide()

    def say(self, error: SaveFailed) -> None:
        """Show ``error``, and read it out once."""
        self._tell(" ".join(told(each) for each in (error.what_happened, error.what_is_safe, error.what_to_do)))
        self._retry.show()

    def say_waits(self, error: SaveFailed) -> None:
        """Say that what is written waits for the next journal, because of ``error``; read it out once."""
        kept = self.tr("They are kept beside it. Stop here, and you can go on where you were.")
        self._retry.hide()
        self._tell(f"{told(error.what_happened)} {kept}")

    def _tell(self, words: str) -> None:
        already = self.isVisible() and self._words.text() == words
        self._words.setText(words)
        self.show()
        self.raise_()
        self.settle(*self._between)
        if not already:
            announce(self, words)

    def settle(self, left: int, right: int) -> None:
        """Lie above the footer, between ``left`` and ``right``."""
        self._between = (left, right)
        px = self._look.theme.px
        width = right - left - px(32)
        height = max(px(56), self._row.heightForWidth(width))
        self.setGeometry(left + px(16), self._window.height() - px(72) - px(8) - height, width, height)
