"""The page that stands where the words were: bars in the place of lines, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.notes import Note
from whyrun.gui.controls.words import question, second_line

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from whyrun.gui.look import Look

#: The bars: how wide each is and how high, in px of the drawings. They stand for no words in particular.
_BARS = ((344, 20), (392, 20), (228, 20), (180, 9))
_BETWEEN, _WIDEST = 16, 440


class CoveredScreen(QWidget):
    """``uncover_wanted`` is emitted when the runner asks for the words again."""

    uncover_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        px = look.theme.px
        self._uncover = Button(look, self.tr("Uncover"), Kind.PRIMARY)
        self._uncover.clicked.connect(self.uncover_wanted)
        self._card_stays = Note(look, self.tr("The disk refused it for the pinned card: its words can still be seen."))
        self._card_stays.hide()
        within = QWidget()
        within.setMaximumWidth(px(_WIDEST))
        column = QVBoxLayout(within)
        column.setContentsMargins(px(24), 0, px(24), 0)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(_Bars(look))
        column.addSpacing(px(32))
        column.addWidget(question(look, self.tr("Your words are covered."), 22))
        column.addSpacing(px(8))
        column.addWidget(
            second_line(look, self.tr("They stay so until you ask for them, here or with F9. Nothing of them is lost."))
        )
        column.addSpacing(px(12))
        column.addWidget(self._card_stays)
        column.addSpacing(px(12))
        column.addWidget(self._uncover, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)
        self.setAccessibleName(self.tr("Your words are covered."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(within)

    def focus_first(self) -> None:
        """Take the keyboard, but not to the way back: who goes on typing for a moment must not uncover the words."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_card_stays(self, stays: bool) -> None:
        """Say whether the pinned card could not be covered."""
        self._card_stays.setVisible(stays)


class _Bars(QWidget):
    """Rounded bars where lines of words might be."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """All bars, one below the other."""
        height = sum(high + _BETWEEN for _, high in _BARS) - _BETWEEN
        return QSize(self._look.theme.px(max(wide for wide, _ in _BARS)), self._look.theme.px(height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars; where the window is narrow they are shorter."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("edge"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        longest, y = max(wide for wide, _ in _BARS), 0
        for wide, high in _BARS:
            width = min(theme.px(wide), self.width() * wide / longest)
            bar = QRectF(self.width() - width if mirrored else 0, y, width, theme.px(high))
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
            y += theme.px(high + _BETWEEN)
