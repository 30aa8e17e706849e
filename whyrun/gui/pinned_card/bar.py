"""The bar at the foot of the pinned card: what can be done with it, while the pointer rests on it.

Rule: covers the identity line, never the why; gone again when the pointer is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from whyrun.gui.controls.box import paint_box
from whyrun.gui.icons import icon_pixmap
from whyrun.gui.motion import Glide
from whyrun.gui.theme import motion, sans, tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QPaintEvent, QResizeEvent

HEIGHT = 48
_BUTTON = 32
#: Middles of the icons, from the right edge.
_MORE_AT = 72
_CLOSE_AT = 36
#: Left edge of the words; a card that is narrower has the icons only.
_RUT_AT = 12
_NARROW = 300
_WORDS_SIZE, _WORDS_AIR = 13, 13
_MORE_ICON = 18
_CLOSE_ICON = 16


def _text_colour() -> QColor:
    return QColor(tokens()["tokens"]["rut"]["ink"])


def _line_colour() -> QColor:
    return QColor(tokens()["tokens"]["rut"]["edge"])


class _BarButton(QAbstractButton):
    """An icon in the bar; as visible as the bar is."""

    def __init__(self, icon: str, icon_size: int, name: str, bar: CardBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._icon = icon
        self._icon_size = icon_size
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(_BUTTON, _BUTTON)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the drawn size."""
        return QSize(_BUTTON, _BUTTON)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon, a ground under the pointer, and a ring for the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._bar.visibility)
        ground = _text_colour()
        if self.isDown() or self.underMouse():
            ground.setAlphaF(0.24 if self.isDown() else 0.14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(self.rect(), 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(_text_colour(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        inset = (_BUTTON - self._icon_size) // 2
        icon = icon_pixmap(self._icon, _text_colour(), self._icon_size, self.devicePixelRatioF())
        painter.drawPixmap(inset, inset, icon)
        painter.end()


class _RutButton(QAbstractButton):
    """The words that lead to the rut moment; as visible as the bar is."""

    def __init__(self, words: str, bar: CardBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self.setText(words)
        self.setFont(sans(_WORDS_SIZE))
        self.setFixedSize(self.fontMetrics().horizontalAdvance(words) + 2 * _WORDS_AIR, _BUTTON)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, lighter under the pointer, the line around it, thicker for the keyboard, and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._bar.visibility)
        ground = _text_colour()
        ground.setAlphaF(0.3 if self.isDown() else 0.22 if self.underMouse() else 0.13)
        line, width = (_text_colour(), 2) if self.hasFocus() else (QColor(tokens()["tokens"]["rut"]["line"]), 1)
        paint_box(painter, QRectF(self.rect()), 8, ground, line, width)
        painter.setPen(_text_colour())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class CardBar(QWidget):
    """The way to the rut moment, *more* and *close*, and the marks of the corner that resizes the card."""

    rut_wanted = Signal()
    more_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, radius: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._radius = radius
        self._fade = Glide(0.0, self._on_fade, self)
        self._rut = _RutButton(self.tr("I don’t feel like it"), self)
        self._rut.clicked.connect(self.rut_wanted)
        self._more = _BarButton("more", _MORE_ICON, self.tr("More"), self)
        self._close = _BarButton("close", _CLOSE_ICON, self.tr("Unpin the card"), self)
        self._more.clicked.connect(self.more_wanted)
        self._close.clicked.connect(self.close_wanted)
        self.hide()

    def appear(self, *, at_once: bool) -> None:
        """Fade in; ``at_once`` for less motion."""
        self.show()
        self._fade.go(1.0, 0 if at_once else motion("bar"))

    def disappear(self, *, at_once: bool) -> None:
        """Fade out; ``at_once`` for less motion."""
        self._fade.go(0.0, 0 if at_once else motion("bar"))

    @property
    def visibility(self) -> float:
        """How much of the bar shows, 0 to 1."""
        return self._fade.value

    @property
    def menu_corner(self) -> QPointF:
        """Where the menu of *more* opens, on the screen."""
        return self._more.mapToGlobal(QPointF(0, self._more.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons where they are drawn."""
        super().resizeEvent(event)
        top = (self.height() - _BUTTON) // 2
        for button, at in ((self._more, _MORE_AT), (self._close, _CLOSE_AT)):
            button.move(self.width() - at - _BUTTON // 2, top)
        self._rut.move(_RUT_AT, top)
        icons = self.width() - _MORE_AT - _BUTTON // 2
        self._rut.setVisible(self.width() >= _NARROW and _RUT_AT + self._rut.width() < icons)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground inside the card's round corners, the line above it, and the corner's marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self.visibility)
        width, height = float(self.width()), float(self.height())
        # The upper corners stay square: the card goes on above them.
        outline, above = QPainterPath(), QPainterPath()
        whole = QRectF(0, -2 * self._radius, width, height + 2 * self._radius)
        outline.addRoundedRect(whole, self._radius, self._radius)
        above.addRect(QRectF(0, -3 * self._radius, width, 3 * self._radius))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens()["card_bar"]))
        painter.drawPath(outline.subtracted(above))
        line = _line_colour()
        line.setAlphaF(0.32)
        painter.fillRect(QRectF(0, 0, width, 1), line)
        grip = _text_colour()
        grip.setAlphaF(0.75)
        painter.setPen(QPen(grip, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for length in (13.5, 8.5):
            painter.drawLine(QPointF(width - length, height - 3.5), QPointF(width - 3.5, height - length))
        painter.end()

    def _on_fade(self) -> None:
        self.update()
        if self._fade.value <= 0 and not self._fade.end:
            self.hide()
