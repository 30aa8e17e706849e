"""The strip above the card for an unfinished reflection: go on where you were, or later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QStyle, QWidget

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.notes import Box
from whyrun.gui.controls.words import question
from whyrun.gui.depth_words import levels_down

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from whyrun.domain.today import OpenDraft
    from whyrun.gui.look import Look


class DraftStrip(Box):
    """Shown while a draft is open beside a card."""

    resume_wanted = Signal()
    later_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "tint", 12, parent=parent)
        self._draft: OpenDraft | None = None
        self._words = question(look, "", 17, self)
        self._buttons = QWidget(self)
        self._flow = FlowLayout(look.theme.px(12), self._buttons)
        self._resume = resume = Button(
            look, self.tr("Go on where you were"), Kind.PRIMARY, keys=Qt.Modifier.CTRL | Qt.Key.Key_G
        )
        later = Button(look, self.tr("Later"))
        resume.clicked.connect(self.resume_wanted)
        later.clicked.connect(self.later_wanted)
        self._flow.addWidget(resume)
        self._flow.addWidget(later)
        self._buttons_width = resume.sizeHint().width() + later.sizeHint().width() + look.theme.px(14)
        self.hide()

    @property
    def has_draft(self) -> bool:
        """Whether there is a draft to go on with."""
        return self._draft is not None

    def show_draft(self, draft: OpenDraft | None) -> None:
        """Show how far ``draft`` is; None hides the strip."""
        self._draft = draft
        if draft is not None:
            self._words.setText(levels_down(draft))
        self.setVisible(draft is not None)

    def focus_first(self) -> None:
        """Put the keyboard on the button that goes on."""
        self._resume.setFocus(Qt.FocusReason.OtherFocusReason)

    def height_for(self, width: int) -> int:
        """64 where words and buttons stand beside each other."""
        px = self._look.theme.px
        if self._fits_beside(width):
            return px(64)
        inner = width - px(40)
        buttons = self._flow.heightForWidth(inner)
        return self._words.heightForWidth(inner) + buttons + px(44)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place words and buttons."""
        super().resizeEvent(event)
        px = self._look.theme.px
        width = self.width()
        if self._fits_beside(width):
            words = width - px(20) - px(20) - self._buttons_width - px(12)
            height = self._words.heightForWidth(words)
            self._place(self._words, QRect(px(20), (self.height() - height) // 2, words, height))
            left = width - px(12) - self._buttons_width
            self._place(self._buttons, QRect(left, px(12), self._buttons_width, px(40)))
            return
        inner = width - px(40)
        height = self._words.heightForWidth(inner)
        self._place(self._words, QRect(px(20), px(16), inner, height))
        self._place(self._buttons, QRect(px(20), px(28) + height, inner, self._flow.heightForWidth(inner)))

    def _place(self, widget: QWidget, place: QRect) -> None:
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _fits_beside(self, width: int) -> bool:
        return width >= self._buttons_width + self._look.theme.px(280)
