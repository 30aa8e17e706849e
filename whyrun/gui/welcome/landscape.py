"""The landscape of the welcome page: horizon, sun, five layers and the path down them.

Measures: the welcome landscape of the drawings, made for 1040x720 with the top bar; x grows with the width, y with
the height.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from whyrun.gui import landscape

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from whyrun.gui.theme import Theme

#: Size of the drawing without the top bar.
WIDTH, HEIGHT = 1040.0, 664.0
_BAR, _FOOT = 56.0, 720.0
_LAYERS = (424.0, 484.0, 544.0, 604.0, 662.0)
_AMPLITUDES = (16.0, -14.0, 16.0, -14.0, 12.0)
_RUT_LAYERS = (0.0, 36.0, 84.0, 140.0, 196.0)
_WORDS = 35.0
#: So much of the night's sky, from the top, is dark enough for words.
WORDS_IN_SKY = 0.77
_HORIZON = 424.0
_SUN_X, _SUN_RADIUS = 770.0, 88.0
_RINGS = ((34.0, 0.30), (70.0, 0.22), (108.0, 0.16))
Point = tuple[float, float]
#: The path's left edge down and its right edge up again: where each begins, and its cubics.
_LEFT_EDGE: tuple[Point, tuple[tuple[Point, Point, Point], ...]] = (
    (758.0, 428.0),
    (
        ((764.0, 440.0), (788.0, 462.0), (788.0, 482.0)),
        ((788.0, 516.0), (646.0, 532.0), (646.0, 570.0)),
        ((646.0, 604.0), (742.0, 622.0), (742.0, 656.0)),
        ((742.0, 682.0), (700.0, 700.0), (664.0, 722.0)),
    ),
)
_RIGHT_EDGE: tuple[Point, tuple[tuple[Point, Point, Point], ...]] = (
    (742.0, 722.0),
    (
        ((776.0, 700.0), (806.0, 682.0), (806.0, 654.0)),
        ((806.0, 612.0), (706.0, 604.0), (706.0, 568.0)),
        ((706.0, 534.0), (820.0, 520.0), (820.0, 482.0)),
        ((820.0, 460.0), (784.0, 446.0), (764.0, 427.0)),
    ),
)
#: The middle of the path on each level, where the marker of an open draft stands, and which way the path goes there.
_MARKERS: tuple[tuple[Point, Point], ...] = (
    ((801.0, 470.0), (0.5, 1.0)),
    ((754.0, 520.0), (-2.4, 1.0)),
    ((676.0, 572.0), (0.0, 1.0)),
    ((766.0, 638.0), (0.85, 1.0)),
    ((752.0, 689.0), (-1.2, 1.0)),
)
_MARKER_RADIUS = 30.0
#: So much of the path before its middle the marker covers from edge to edge.
_COVERED = 8.0


class Ground:
    """Where the drawing lies on a page of another size: x grows with the width, y with sky and ground apart.

    ``horizon`` is the y where sky and ground meet: where the drawing has it, or lower, below the words.
    """

    def __init__(self, width: float, height: float, words_end: float) -> None:
        self.width = width
        self.height = height
        self.horizon = min(max((_HORIZON - _BAR) / HEIGHT * height, words_end), height * 0.92)
        #: How much larger than drawn round things are.
        self.scale = min(width / WIDTH, height / HEIGHT)
        self.sun_x = _SUN_X / WIDTH * width

    def y(self, drawn: float) -> float:
        """The y of a drawn y."""
        if drawn <= _HORIZON:
            return (drawn - _BAR) / (_HORIZON - _BAR) * self.horizon
        return self.horizon + (drawn - _HORIZON) / (_FOOT - _HORIZON) * (self.height - self.horizon)

    def at(self, point: Point) -> QPointF:
        """A drawn point of the path, which lies below the sun and keeps its shape in a wide window."""
        return QPointF(self.sun_x + (point[0] - _SUN_X) * self.scale, self.y(point[1]))

    def words_on_layers(self) -> tuple[float, ...]:
        """The y that the words on each layer are centred on."""
        return tuple(self.y(top + _WORDS) for top in _LAYERS)


def paint_welcome(painter: QPainter, ground: Ground, theme: Theme, open_level: int | None) -> None:
    """Paint the page's ground. With ``open_level`` (1 to 5) the path ends there, and what lies deeper is ghost."""
    k = ground.scale
    sky = QRectF(0, 0, ground.width, ground.horizon + 20 * k)
    at_night = theme.is_dark and not theme.contrast
    if at_night:
        landscape.paint_sky(painter, sky, theme.sky("rut"))
        colours = theme.rut_layers()
        sun, below, tops = theme.sun("rut"), 34 * k, [ground.y(_HORIZON + offset) for offset in _RUT_LAYERS]
    else:
        landscape.paint_sky(painter, sky, theme.sky("welcome"))
        colours = [theme.depth(level) for level in range(1, 6)]
        sun, below, tops = theme.sun("welcome"), 4 * k, [ground.y(each) for each in _LAYERS]
    if open_level is not None:
        colours = [
            colour if level <= open_level else theme.depth(level, ghost=True) for level, colour in enumerate(colours, 1)
        ]
    rings = [] if theme.contrast else [(outside * k, opacity * (0.4 if at_night else 1)) for outside, opacity in _RINGS]
    centre = QPointF(ground.sun_x, ground.horizon + below)
    landscape.paint_sun(
        painter,
        centre,
        _SUN_RADIUS * k,
        sun,
        rings,
        theme.drawn("sun", "ring_welcome"),
        shaded_to=1 if at_night else 0,
    )
    whole = QRectF(0, 0, ground.width, ground.height)
    outline = theme.colour("ink") if theme.contrast else None
    landscape.paint_layers(painter, whole, tops, [each * k for each in _AMPLITUDES], colours, outline=outline)
    _paint_path(painter, ground, theme, open_level)


def _paint_path(painter: QPainter, ground: Ground, theme: Theme, open_level: int | None) -> None:
    path = _path(ground)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.drawn("depth", "path"))
    if open_level is None:
        painter.drawPath(path)
        return
    marker, radius = ground.at(_MARKERS[open_level - 1][0]), _MARKER_RADIUS * ground.scale
    painter.save()
    painter.setClipPath(_gone(ground, open_level), Qt.ClipOperation.IntersectClip)
    painter.drawPath(path)
    painter.restore()
    painter.drawEllipse(marker, radius, radius)
    painter.setBrush(theme.sun("light")[1])
    painter.drawEllipse(marker, 13 * ground.scale, 13 * ground.scale)


def _gone(ground: Ground, open_level: int) -> QPainterPath:
    """The ground that the path to the marker lies on: all above the marker, and beside it what the path came over."""
    (x, y), (dx, dy) = _MARKERS[open_level - 1]
    marker = ground.at((x, y))
    ahead = ground.at((x + dx, y + dy)) - marker
    before, radius, right = marker - ahead * _COVERED, _MARKER_RADIUS * ground.scale, ground.width
    top, foot = marker.y() - radius, marker.y() + radius

    def edge(y: float) -> QPointF:
        return QPointF(before.x() - (y - before.y()) * ahead.y() / ahead.x(), y)

    if dx > 0:
        below = [QPointF(right, top), edge(top), edge(foot), QPointF(0, foot)]
    elif dx < 0:
        below = [QPointF(right, foot), edge(foot), edge(top), QPointF(0, top)]
    else:
        below = [QPointF(right, before.y()), QPointF(0, before.y())]
    gone = QPainterPath()
    gone.addPolygon(QPolygonF([QPointF(0, 0), QPointF(right, 0), *below]))
    return gone


def _path(ground: Ground) -> QPainterPath:
    path = QPainterPath(ground.at(_LEFT_EDGE[0]))
    for start, cubics in (_LEFT_EDGE, _RIGHT_EDGE):
        path.lineTo(ground.at(start))
        for first, second, end in cubics:
            path.cubicTo(ground.at(first), ground.at(second), ground.at(end))
    path.closeSubpath()
    return path
