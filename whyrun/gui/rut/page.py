"""A page on the rut landscape: words in the sky, what can be done on the ground, ways out in the upper corners.

Rule: words stay in the upper 77 % of the sky, or on the ground; where they need more, the sky grows and the page
scrolls. Parts are arranged by hand, in px of the drawing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.rut.landscape import HORIZON, SUN_X, Ground, paint_rut
from whyrun.gui.rut.scenes import Want

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from whyrun.gui.look import Look

#: How far down the sky words may stand, and how much ground there is above what stands on it.
_SKY_FOR_WORDS = 0.775
_BARE_GROUND = 28
_WIDEST = 700
_WIDE, _NARROW, _LOW = 900, 600, 560
_NO_SUN = 640


@dataclass(frozen=True)
class Part:
    """A widget with so much air above it, and ``widest`` at most (px of the drawing; 0: as wide as there is room).

    ``beside_sun`` keeps it out of the way of a sun that comes up.
    """

    widget: QWidget
    air: int = 0
    widest: int = 0
    beside_sun: bool = False


class LandscapePage(QWidget):
    """Holds its parts from top to bottom: ``sky``, then ``ground``; ``corners`` are the left one and the right one.

    ``first`` is where the keyboard begins. A page says in ``_fit`` how its parts make do with little room.
    """

    sun_x = SUN_X
    #: Air below the last part on the ground.
    foot = 72
    words_in_sky = _SKY_FOR_WORDS

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._seen = QSize()
        self._beside_sun = 0
        self._scene = Ground(1, 1, 1, None)
        self.sky: list[Part] = []
        self.ground: list[Part] = []
        self.corners: tuple[QWidget | None, QWidget | None] = (None, None)
        self.first: QWidget | None = None
        look.changed.connect(self._on_look_changed)

    @property
    def headline(self) -> str:
        """What the page says first."""
        return self.sky[0].widget.accessibleName()

    @property
    def way_out(self) -> Want:
        """What Esc wants."""
        return Want.NOT_NOW

    @property
    def rise(self) -> float:
        """How far the sun is up, 0 to 1."""
        return 0.0

    @property
    def is_low(self) -> bool:
        """Whether there is little height."""
        return self._seen.height() < self._look.theme.px(_LOW)

    def fit_into(self, seen: QSize) -> None:
        """Arrange for a window that shows ``seen`` of the page at once."""
        self._seen = seen
        self.arrange()

    def arrange(self) -> None:
        """Put every part in its place, and the horizon between them."""
        if self._seen.isEmpty():
            return
        px = self._look.theme.px
        wide = self._seen.width()
        left = px(96 if wide >= px(_WIDE) else 48 if wide >= px(_NARROW) else 24)
        room = max(px(120), min(wide - 2 * left, px(_WIDEST)))
        sun_x = self.sun_x if wide >= px(_NO_SUN) else None
        clear = Ground(wide, self._seen.height(), 0, sun_x).left_of_sun() - left - px(16)
        self._beside_sun = max(px(120), round(clear))
        foot = px(28 if self.is_low else self.foot)
        acting = self._height(self.ground, wide - 2 * left)
        top = px(60 if self.is_low else 92)
        lowest = self._seen.height() - foot - acting - px(_BARE_GROUND)
        self._fit(room, round(lowest * self.words_in_sky) - top)
        words_end = top + self._height(self.sky, room)
        needed = round(words_end / self.words_in_sky)
        height = max(self._seen.height(), needed + px(_BARE_GROUND) + acting + foot)
        self.setMinimumHeight(height)
        horizon = max(needed, min(HORIZON * self._seen.height(), height - foot - acting - px(_BARE_GROUND)))
        self._place(self.sky, left, top, room)
        self._place(self.ground, left, height - foot - acting, wide - 2 * left)
        self._place_corners(wide)
        self._scene = Ground(wide, height, horizon, sun_x)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Mirrored, places depend on the width."""
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the landscape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        paint_rut(painter, self._scene, self._look.theme, self.rise)

    def sun_area(self) -> QRect:
        """Where the sun and its rings are now."""
        area = self._scene.around_sun(self.rise)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            area.moveRight(self.width() - area.left())
        return area

    def row_of(self, widgets: Sequence[QWidget], gap: int = 12) -> QWidget:
        """The ``widgets`` beside each other, and on more rows where there is no room."""
        row = QWidget(self)
        flow = FlowLayout(self._look.theme.px(gap), row)
        for widget in widgets:
            flow.addWidget(widget)
        return row

    def _fit(self, width: int, height: int) -> None:
        """Make the words in the sky fit into ``width`` and, as far as that can be, into ``height``."""

    def _height(self, parts: Sequence[Part], width: int) -> int:
        px = self._look.theme.px
        shown = [part for part in parts if not part.widget.isHidden()]
        return sum(px(part.air) + _height_of(part.widget, self._width(part, width)) for part in shown)

    def _width(self, part: Part, room: int) -> int:
        width = min(room, self._look.theme.px(part.widest)) if part.widest else room
        return min(width, self._beside_sun) if part.beside_sun else width

    def _place(self, parts: Sequence[Part], left: int, top: int, width: int) -> None:
        for part in parts:
            if part.widget.isHidden():
                continue
            top += self._look.theme.px(part.air)
            wide = self._width(part, width)
            height = _height_of(part.widget, wide)
            self._put(part.widget, left, top, wide, height)
            top += height

    def _place_corners(self, wide: int) -> None:
        px = self._look.theme.px
        left, right = self.corners
        if left is not None:
            self._put(left, px(18), px(14), min(left.sizeHint().width(), wide // 2 - px(20)), px(40))
        if right is not None:
            width = min(right.sizeHint().width(), wide - px(40) if left is None else wide // 2 - px(20))
            self._put(right, wide - px(21) - width, px(14), width, px(40))

    def _put(self, widget: QWidget, x: int, y: int, width: int, height: int) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self._seen.width() - x - width
        widget.setGeometry(x, y, width, height)

    def _on_look_changed(self) -> None:
        self.arrange()


def _height_of(widget: QWidget, width: int) -> int:
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
