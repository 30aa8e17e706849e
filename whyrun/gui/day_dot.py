"""How a day is drawn and said: a full disc ran, a ring rested, a dash missed, a dot blank.

Rule: each mark has a shape of its own; colour is never the only sign, and none of them is red.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from whyrun.domain.weeks import Mark

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from whyrun.gui.theme import Theme


def paint_mark(painter: QPainter, theme: Theme, mark: Mark, centre: QPointF, *, diameter: float = 16) -> None:
    """Draw ``mark`` around ``centre``; ``diameter`` is that of a full disc, in px at 100 % text."""
    radius = diameter * theme.scale / 2
    match mark:
        case Mark.RAN:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(centre, radius, radius)
        case Mark.RESTED:
            painter.setPen(QPen(theme.colour("dusk"), 2 * theme.scale))
            painter.setBrush(theme.colour("dusk_tint"))
            painter.drawEllipse(centre, radius - theme.scale, radius - theme.scale)
        case Mark.MISSED:
            pen = QPen(theme.colour("faint"), 2 * theme.scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            half = QPointF(4 * theme.scale, 0)
            painter.drawLine(centre - half, centre + half)
        case Mark.BLANK:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("edge"))
            painter.drawEllipse(centre, 1.75 * theme.scale, 1.75 * theme.scale)
        case Mark.TODAY:
            pen = QPen(theme.colour("accent"), 1.5 * theme.scale)
            pen.setDashPattern([2.0, 2.0])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))


def mark_words(mark: Mark) -> str:
    """Say a mark: "ran"."""
    return {
        Mark.RAN: QCoreApplication.translate("day", "ran"),
        Mark.RESTED: QCoreApplication.translate("day", "rested"),
        Mark.MISSED: QCoreApplication.translate("day", "missed"),
        Mark.BLANK: QCoreApplication.translate("day", "nothing written"),
        Mark.TODAY: QCoreApplication.translate("day", "today, nothing written yet"),
        Mark.COMING: QCoreApplication.translate("day", "a day to come"),
    }[mark]
