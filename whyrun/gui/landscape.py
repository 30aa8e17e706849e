"""The one picture: sky, a sun, and the ground in five layers, drawn for welcome, gauge, rut moment and Dawn alike.

Layers are drawn top down, each edge the curve of the drawings: from (x, y) over width w the cubic
``C x+.33w,y-a  x+.67w,y+a  x+w,y``, the sign of a alternating from layer to layer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainterPath, QPen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

#: A ring around the sun: how far outside the disc, and how opaque.
Ring = tuple[float, float]


def edge(path: QPainterPath, x: float, y: float, width: float, amplitude: float) -> None:
    """Continue ``path`` along a layer's upper edge, from (x, y) to the right."""
    path.cubicTo(x + 0.33 * width, y - amplitude, x + 0.67 * width, y + amplitude, x + width, y)


def layer(x: float, y: float, width: float, amplitude: float, bottom: float) -> QPainterPath:
    """The area of a layer whose upper edge starts at (x, y), down to ``bottom``."""
    path = QPainterPath(QPointF(x, y))
    edge(path, x, y, width, amplitude)
    path.lineTo(x + width, bottom)
    path.lineTo(x, bottom)
    path.closeSubpath()
    return path


def paint_sky(painter: QPainter, rect: QRectF, stops: Sequence[tuple[float, QColor]]) -> None:
    """Fill ``rect`` from top to bottom with the colours at ``stops`` (0 top, 1 bottom)."""
    gradient = QLinearGradient(rect.topLeft(), rect.bottomLeft())
    for at, colour in stops:
        gradient.setColorAt(at, colour)
    painter.fillRect(rect, gradient)


def paint_sun(
    painter: QPainter,
    centre: QPointF,
    radius: float,
    colours: Sequence[QColor],
    rings: Sequence[Ring],
    ring_colour: QColor,
    *,
    shaded_to: float = 1.0,
) -> None:
    """A disc inside its rings, shaded from ``colours[0]`` at its top to ``colours[1]``.

    ``shaded_to`` is where the second colour is reached, in radii below the centre.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    for outside, opacity in sorted(rings, reverse=True):
        glow = QColor(ring_colour)
        glow.setAlphaF(opacity)
        painter.setBrush(glow)
        painter.drawEllipse(centre, radius + outside, radius + outside)
    gradient = QLinearGradient(centre.x(), centre.y() - radius, centre.x(), centre.y() + shaded_to * radius)
    gradient.setColorAt(0, colours[0])
    gradient.setColorAt(1, colours[1])
    painter.setBrush(gradient)
    painter.drawEllipse(centre, radius, radius)


def paint_layers(
    painter: QPainter,
    rect: QRectF,
    tops: Sequence[float],
    amplitudes: Sequence[float],
    colours: Sequence[QColor],
    *,
    outline: QColor | None = None,
) -> None:
    """The ground: one layer for each of ``tops`` (y of its edge), each down to the foot of ``rect``."""
    areas = [
        layer(rect.left(), top, rect.width(), amplitude, rect.bottom() + 1)
        for top, amplitude in zip(tops, amplitudes, strict=True)
    ]
    paint_ground(painter, areas, colours, outline=outline)


def paint_ground(
    painter: QPainter, areas: Sequence[QPainterPath], colours: Sequence[QColor], *, outline: QColor | None = None
) -> None:
    """The ground of layers that have a shape of their own, the farthest first."""
    painter.setPen(QPen(outline, 1) if outline is not None else Qt.PenStyle.NoPen)
    for area, colour in zip(areas, colours, strict=True):
        painter.setBrush(colour)
        painter.drawPath(area)
