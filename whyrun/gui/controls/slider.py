"""A slider: a 4 px track, filled in accent up to its knob."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider

from whyrun.gui.motion import ColourFade

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look

_KNOB = 16
_TRACK = 4


class Slider(QSlider):
    """From ``least`` to ``most`` in steps of ``step``; arrows go one step, Page keys as far as ``page``."""

    focus_radius = 16

    def __init__(
        self, look: Look, name: str, *, least: int, most: int, step: int, page: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._fade = ColourFade(look, self)
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setPageStep(page)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As drawn: 200 wide, and high enough to hit."""
        return QSize(self._look.theme.px(200), self._look.theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """Narrow pages have short sliders."""
        return QSize(self._look.theme.px(96), self._look.theme.px(32))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The knob comes to the pointer."""
        self.setSliderDown(True)
        self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The knob follows the pointer."""
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """The pointer lets go."""
        self.setSliderDown(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, how far it is filled, and the knob."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        knob, track, middle = theme.px(_KNOB), theme.px(_TRACK), self.height() / 2
        at = self._knob_at()
        whole = QRectF(0, middle - track / 2, self.width(), track)
        filled = QRectF(at, whole.y(), whole.right() - at, track) if self._mirrored() else QRectF(whole)
        if not self._mirrored():
            filled.setRight(at)
        painter.setPen(Qt.PenStyle.NoPen)
        for part, colour in ((whole, "line"), (filled, "accent")):
            painter.setBrush(theme.colour(colour))
            painter.drawRoundedRect(part, track / 2, track / 2)
        ground = "accent" if self.isSliderDown() else "tint" if self.underMouse() else "surface"
        (fill,) = self._fade.shown(theme.colour(ground))
        painter.setBrush(fill)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawEllipse(QRectF(at - knob / 2 + 1, middle - knob / 2 + 1, knob - 2, knob - 2))

    def _knob_at(self) -> float:
        knob = self._look.theme.px(_KNOB)
        way = (self.sliderPosition() - self.minimum()) / max(1, self.maximum() - self.minimum())
        way = 1 - way if self._mirrored() else way
        return knob / 2 + way * (self.width() - knob)

    def _go_to(self, x: float) -> None:
        knob = self._look.theme.px(_KNOB)
        way = min(1.0, max(0.0, (x - knob / 2) / max(1, self.width() - knob)))
        way = 1 - way if self._mirrored() else way
        steps = round(way * (self.maximum() - self.minimum()) / self.singleStep())
        self.setValue(self.minimum() + steps * self.singleStep())

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
