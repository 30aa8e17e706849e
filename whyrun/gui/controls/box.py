"""The rounded box that every drawn control is painted on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter


def paint_box(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, border: QColor | None, width: float = 1.0
) -> None:
    """Fill ``rect`` and draw its border inside it, so that a thicker border moves nothing."""
    inside = width / 2
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(border, width) if border is not None else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect.adjusted(inside, inside, -inside, -inside), radius, radius)
