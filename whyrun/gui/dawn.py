"""Dawn, the card's landscape just before sunrise: the one picture once more, on the grid of the cards.

Rule: a picture on the screen and a file of shapes are made from the same measures, which are those of the drawing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainterPath

from whyrun.gui import landscape
from whyrun.gui.theme import Theme, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

SIZE = QSize(360, 220)
SUN = QPointF(286, 186)
SUN_RADIUS = 40.0
#: Around the sun: how far outside it, and how opaque.
RINGS: Sequence[landscape.Ring] = ((20.0, 0.14), (40.0, 0.09), (64.0, 0.07))

_Cubic = tuple[float, float, float, float, float, float]
#: The upper edge of each layer, from the left: where it begins, and its two cubics.
_EDGES: tuple[tuple[float, tuple[_Cubic, _Cubic]], ...] = (
    (176, ((70, 158, 130, 186, 210, 176), (270, 168, 320, 172, 360, 164))),
    (184, ((60, 176, 120, 192, 200, 186), (260, 181, 310, 188, 360, 178))),
    (188, ((90, 180, 170, 196, 250, 192), (300, 190, 330, 192, 360, 188))),
)


class Dawn:
    """The picture, with the two calls that a drawing from a file has."""

    def defaultSize(self) -> QSize:
        """How large it is drawn."""
        return SIZE

    def render(self, painter: QPainter, rect: QRectF) -> None:
        """Draw it into ``rect``."""
        colour = sun_colour()
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / SIZE.width(), rect.height() / SIZE.height())
        landscape.paint_sky(painter, QRectF(0, 0, SIZE.width(), SIZE.height()), sky())
        landscape.paint_sun(painter, SUN, SUN_RADIUS, (colour, colour), RINGS, colour)
        landscape.paint_ground(painter, layers(), layer_colours())
        painter.restore()


def sky() -> Sequence[tuple[float, QColor]]:
    """The sky from its top, 0, to the card's foot, 1."""
    return Theme().sky("dawn")


def sun_colour() -> QColor:
    """The colour of the sun and of its rings."""
    return QColor(tokens()["sun"]["dawn"])


def layers() -> list[QPainterPath]:
    """The three layers of the ground, the farthest first."""
    areas = []
    for start, cubics in _EDGES:
        area = QPainterPath(QPointF(0, start))
        for cubic in cubics:
            area.cubicTo(*cubic)
        area.lineTo(SIZE.width(), SIZE.height())
        area.lineTo(0, SIZE.height())
        area.closeSubpath()
        areas.append(area)
    return areas


def layer_colours() -> list[QColor]:
    """The colours of the layers, the farthest first."""
    return [QColor(colour) for colour in tokens()["card"]["dawn"]["layers"]]
