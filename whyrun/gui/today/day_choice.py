"""The three answers to "How was today?", each with the mark that then stands for the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy

from whyrun.domain.weeks import Mark
from whyrun.gui.controls.box import paint_box
from whyrun.gui.controls.enter import press_by_enter
from whyrun.gui.day_dot import paint_mark
from whyrun.gui.motion import ColourFade

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.domain.check_in import Outcome
    from whyrun.gui.look import Look

_DOT = 14
_GAP = 10


class DayChoice(QPushButton):
    """One answer; a click, Space or Enter gives it. No radio button: there the arrow keys would give answers too."""

    focus_radius = 8

    def __init__(self, look: Look, outcome: Outcome, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.outcome = outcome
        self._look = look
        self._fade = ColourFade(look, self)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """44 high."""
        return QSize(self._look.theme.px(120), self._look.theme.px(44))

    def minimumSizeHint(self) -> QSize:
        """Mark and word."""
        theme = self._look.theme
        words = QFontMetricsF(theme.sans(14, bold=True)).horizontalAdvance(self.text())
        return QSize(round(words + 1) + theme.px(_DOT + _GAP + 16), theme.px(44))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter gives the answer, as Space does."""
        if press_by_enter(self, event):
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, mark and word, the two in the middle."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, over = self.isChecked(), self.underMouse() or self.isDown()
        fill, border = self._fade.shown(
            theme.colour("tint" if chosen or self.isDown() else "sunken" if over else "surface"),
            theme.colour("accent" if chosen else "edge"),
        )
        paint_box(painter, QRectF(self.rect()), theme.px(8), fill, border, 2 if chosen else 1)
        font = theme.sans(14, bold=chosen)
        words = QFontMetricsF(font).horizontalAdvance(self.text())
        dot, gap = theme.px(_DOT), theme.px(_GAP)
        left = (self.width() - words - dot - gap) / 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        centre = left + dot / 2
        mark_at = QPointF(self.width() - centre if mirrored else centre, self.height() / 2)
        paint_mark(painter, theme, Mark(self.outcome.value), mark_at, diameter=_DOT)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        x = left if mirrored else left + dot + gap
        area = QRectF(x, 0, words + 2, self.height())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
