"""The card's shadow: the two soft shadows of the drawing, as one picture around the card.

Rule: rendered once a size; nothing is blurred while the card sits there.
"""

from __future__ import annotations

from math import ceil, erf, sqrt

from PySide6.QtCore import QMargins, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from whyrun.domain.lean_dataclass import dataclass
from whyrun.gui.theme import tokens


@dataclass(frozen=True, slots=True)
class _Layer:
    """One shadow: how far below the card, how soft, and how strong (0 to 1)."""

    below: int
    blur: int
    strength: float

    def alpha(self, distance: float) -> float:
        """Return the strength ``distance`` px outside the edge of what casts it, as a Gaussian blur leaves it."""
        return self.strength * (1 - erf(distance / (self.blur / 2) / sqrt(2))) / 2


_LAYERS = (_Layer(below=10, blur=28, strength=0.34), _Layer(below=2, blur=6, strength=0.22))

#: The room the shadow takes on each side of the card.
MARGINS = QMargins(28, 18, 28, 38)


def shadow_of(card: QSize, radius: float, ratio: float) -> QPixmap:
    """Return the shadow of a card, ``MARGINS`` larger than it; nothing is drawn where the card covers it."""
    standing = QRect(MARGINS.left(), MARGINS.top(), card.width(), card.height())
    corner = ceil(radius)
    seen = QRegion(standing.marginsAdded(MARGINS))
    for covered in (standing.adjusted(corner, 1, -corner, -1), standing.adjusted(1, corner, -1, -corner)):
        seen -= QRegion(covered)
    result = _clear(standing.marginsAdded(MARGINS).size(), ratio)
    painter = QPainter(result)
    for layer in _LAYERS:
        soft = _clear(standing.marginsAdded(MARGINS).size(), ratio)
        _cast(soft, layer, standing, seen, radius)
        painter.drawPixmap(0, 0, soft)
    painter.end()
    return result


def _cast(picture: QPixmap, layer: _Layer, standing: QRect, seen: QRegion, radius: float) -> None:
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Each ring replaces what is under it: from the outside in, the shadow gets stronger.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setClipRegion(seen)
    colour = QColor(tokens()["card_shadow"])
    cast = QRectF(standing).translated(0, layer.below)
    for distance in range(layer.blur, -layer.below - 1, -1):
        colour.setAlphaF(layer.alpha(distance - 0.5))
        painter.setBrush(colour)
        round_by = max(1.0, radius + distance)
        painter.drawRoundedRect(cast.adjusted(-distance, -distance, distance, distance), round_by, round_by)
    painter.end()


def _clear(size: QSize, ratio: float) -> QPixmap:
    pixmap = QPixmap(ceil(size.width() * ratio), ceil(size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
