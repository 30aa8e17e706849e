"""A strip above the card: one sentence, and what can be done about it, beside or below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.notes import Box
from whyrun.gui.controls.words import question
from whyrun.gui.mirrored import as_read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from whyrun.gui.controls.button import Button
    from whyrun.gui.look import Look


class Strip(Box):
    """Filled with the colour of a token; hidden until it says something."""

    def __init__(self, look: Look, token: str, buttons: Sequence[Button], parent: QWidget | None = None) -> None:
        super().__init__(look, token, 12, parent=parent)
        self._words = question(look, "", 17, self)
        self._buttons = QWidget(self)
        self._flow = FlowLayout(look.theme.px(12), self._buttons)
        self._each = tuple(buttons)
        for button in self._each:
            self._flow.addWidget(button)
        self.hide()

    @property
    def is_needed(self) -> bool:
        """Whether there is something to say."""
        return not self.isHidden()

    def say(self, sentence: str) -> None:
        """Show the strip with ``sentence``; without one, hide it."""
        if sentence:
            self._words.setText(sentence)
        self.setVisible(bool(sentence))

    def focus_first(self) -> None:
        """Put the keyboard on the button that goes on."""
        self._each[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def height_for(self, width: int) -> int:
        """64 where words and buttons stand beside each other."""
        px = self._look.theme.px
        if self._fits_beside(width):
            return max(px(64), self._words.heightForWidth(self._room_beside(width)) + px(24))
        inner = width - px(40)
        return self._words.heightForWidth(inner) + self._flow.heightForWidth(inner) + px(44)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place words and buttons."""
        super().resizeEvent(event)
        px = self._look.theme.px
        width = self.width()
        if self._fits_beside(width):
            words, buttons = self._room_beside(width), self._buttons_width()
            height = self._words.heightForWidth(words)
            self._place(self._words, QRect(px(20), (self.height() - height) // 2, words, height))
            top = (self.height() - px(40)) // 2
            self._place(self._buttons, QRect(width - px(12) - buttons, top, buttons, px(40)))
            return
        inner = width - px(40)
        height = self._words.heightForWidth(inner)
        self._place(self._words, QRect(px(20), px(16), inner, height))
        self._place(self._buttons, QRect(px(20), px(28) + height, inner, self._flow.heightForWidth(inner)))

    def _place(self, widget: QWidget, place: QRect) -> None:
        widget.setGeometry(as_read(self.layoutDirection(), self.rect(), place))

    def _fits_beside(self, width: int) -> bool:
        return width >= self._buttons_width() + self._look.theme.px(280)

    def _room_beside(self, width: int) -> int:
        px = self._look.theme.px
        return width - px(20) - px(20) - self._buttons_width() - px(12)

    def _buttons_width(self) -> int:
        shown = [button for button in self._each if not button.isHidden()]
        gaps = self._look.theme.px(12) * (len(shown) - 1) + self._look.theme.px(2)
        return sum(button.sizeHint().width() for button in shown) + gaps
