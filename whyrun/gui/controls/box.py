"""The rounded box that every drawn control is painted on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

#: No colour at all.
CLEAR = QColor(0, 0, 0, 0)


def paint_box(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor, border: QColor = CLEAR, width: float = 1.0
) -> None:
    """Fill ``rect`` and draw its border inside it, so that a thicker border moves nothing."""
    inside = width / 2 if border.alpha() else 0.0
    painter.setBrush(fill)
    painter.setPen(QPen(border, width) if border.alpha() else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect.adjusted(inside, inside, -inside, -inside), radius - inside, radius - inside)
