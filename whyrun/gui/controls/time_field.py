"""A time of the day to choose, written as the system writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QTimeEdit

from whyrun.gui.controls.field_frame import FieldFrame

if TYPE_CHECKING:
    from PySide6.QtCore import QTime
    from PySide6.QtGui import QPaintEvent

    from whyrun.gui.look import Look


class TimeField(QTimeEdit):
    """Hours and minutes, by digits or by the arrow keys; ``timeChanged`` after every change."""

    def __init__(self, look: Look, time: QTime) -> None:
        super().__init__(time)
        self._look = look
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        FieldFrame(look, self)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as a button, and wide enough for any time."""
        return QSize(self._look.theme.px(104), self._look.theme.px(36))

    def minimumSizeHint(self) -> QSize:
        """A time fits into no less."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing but the frame: the style would lay its own ground over it, and the digits are a part of their own."""
