"""The rut landscape: a dusky sky, five layers of ground, and the sun that comes up in ten minutes.

Measures: those of the drawing, 1040x720 with the horizon at 448.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF

from whyrun.gui import landscape

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from whyrun.gui.theme import Theme

WIDTH, HEIGHT = 1040.0, 720.0
#: Where sky and ground meet, as a part of the height.
HORIZON = 448 / HEIGHT
#: Where the sun comes up, as a part of the width.
SUN_X = 0.76
_LAYERS = (0.0, 36.0, 84.0, 140.0, 196.0)
_AMPLITUDES = (16.0, -14.0, 16.0, -14.0, 12.0)
_SUN_RADIUS = 84.0
#: The sun's centre below the horizon at the start, and how far it rises from there.
_BELOW, _RISES = 44.0, 148.0
_RINGS = ((38.0, 0.12), (74.0, 0.08), (112.0, 0.055))
#: How far the sky goes on behind the first layer's edge.
_BEHIND = 20.0


class Ground:
    """Where the drawing lies on a page; ``sun_x`` is a part of the width, None where there is no room for a sun."""

    def __init__(self, width: float, height: float, horizon: float, sun_x: float | None) -> None:
        self.width = width
        self.height = height
        self.horizon = horizon
        self.sun_x = sun_x
        #: How much larger than drawn round things are.
        self.scale = min(width / WIDTH, height / HEIGHT)

    def sun(self, rise: float) -> QPointF | None:
        """The middle of the sun, ``rise`` (0 to 1) of its way up."""
        if self.sun_x is None:
            return None
        return QPointF(self.sun_x * self.width, self.horizon + (_BELOW - _RISES * rise) * self.scale)

    def left_of_sun(self) -> float:
        """The x up to which nothing is hidden by the sun, wherever it stands."""
        return self.width if self.sun_x is None else self.sun_x * self.width - _SUN_RADIUS * self.scale

    def around_sun(self, rise: float) -> QRect:
        """All that the sun and its rings cover, ``rise`` of the way up."""
        centre = self.sun(rise)
        if centre is None:
            return QRect()
        reach = (_SUN_RADIUS + _RINGS[-1][0]) * self.scale + 2
        return QRectF(centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)).toAlignedRect()


def paint_rut(painter: QPainter, ground: Ground, theme: Theme, rise: float) -> None:
    """Paint the page's ground with the sun ``rise`` (0 to 1) of its way up."""
    k = ground.scale
    plain = theme.contrast is not None
    landscape.paint_sky(painter, QRectF(0, 0, ground.width, ground.horizon + _BEHIND * k), theme.sky("rut"))
    centre = ground.sun(rise)
    if centre is not None:
        rings = [] if plain else [(outside * k, opacity) for outside, opacity in _RINGS]
        radius, ring_colour = _SUN_RADIUS * k, theme.drawn("sun", "ring_welcome")
        landscape.paint_sun(painter, centre, radius, theme.sun("rut"), rings, ring_colour)
    stretch = ground.height / HEIGHT
    shown = 1 if plain else len(_LAYERS)  # an outline in the ground would strike out the words on it
    landscape.paint_layers(
        painter,
        QRectF(0, 0, ground.width, ground.height),
        [ground.horizon + offset * stretch for offset in _LAYERS[:shown]],
        [each * k for each in _AMPLITUDES[:shown]],
        theme.rut_layers()[:shown],
        outline=theme.colour("ink") if plain else None,
    )
