"""The lines of an icon's drawing, drawn without Qt's module for SVG: it takes 1.5 MB of every window.

Rule: what the files in ``resources/icons`` use, and nothing else: circles, and paths of straight lines and of parts of
circles, all drawn with one pen on a square of twenty.
"""

from __future__ import annotations

import re
from math import atan2, ceil, cos, hypot, pi, sin, sqrt, tan, tau
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

#: The side of each drawing, and how thick its lines are.
SIDE, _THICK = 20, 1.6
_SHAPE = re.compile(r"<(?:path|circle) [^>]*/>")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_STEP = re.compile(r"([a-zA-Z])([^a-zA-Z]*)")
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_QUARTER = pi / 2
#: How many numbers each kind of step takes.
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "A": 7}
_THEN = {"M": "L", "m": "l"}


def draw(drawing: str, painter: QPainter, colour: QColor) -> None:
    """Draw the text of an icon's file with ``painter`` in ``colour``, as large as it is in the file."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, _THICK, *pen))
    for shape in _SHAPE.findall(drawing):
        about = dict(_ATTRIBUTE.findall(shape))
        painter.setBrush(colour if "fill" in about else Qt.BrushStyle.NoBrush)
        if "d" in about:
            painter.drawPath(_path(about["d"]))
        else:
            radius = float(about["r"])
            painter.drawEllipse(QPointF(float(about["cx"]), float(about["cy"])), radius, radius)


def _path(steps: str) -> QPainterPath:
    path = QPainterPath()
    for letter, numbers in _STEP.findall(steps):
        if letter in "zZ":
            path.closeSubpath()
            continue
        values = [float(number) for number in _NUMBER.findall(numbers)]
        takes = _TAKES[letter.upper()]
        for at in range(0, len(values), takes):
            _go(path, letter, values[at : at + takes])
            letter = _THEN.get(letter, letter)  # noqa: PLW2901  what follows a move without a letter is a line
    return path


def _go(path: QPainterPath, letter: str, values: list[float]) -> None:
    """Go one step; a small letter's numbers count from where the path is."""
    here = path.currentPosition()
    x, y = (here.x(), here.y()) if letter.islower() else (0.0, 0.0)
    match letter.upper():
        case "M":
            path.moveTo(x + values[0], y + values[1])
        case "L":
            path.lineTo(x + values[0], y + values[1])
        case "H":
            path.lineTo(x + values[0], here.y())
        case "V":
            path.lineTo(here.x(), y + values[0])
        case "A":
            radius, _, _, is_long, is_clockwise, *end = values
            _go_round(path, radius, QPointF(x + end[0], y + end[1]), is_long=is_long > 0, is_clockwise=is_clockwise > 0)


def _go_round(path: QPainterPath, radius: float, end: QPointF, *, is_long: bool, is_clockwise: bool) -> None:
    """Go along a circle to ``end``: of the two that touch both points, and the two ways on each, the one asked for."""
    here = path.currentPosition()
    half = (end - here) / 2
    way = hypot(half.x(), half.y())
    aside = sqrt(max(0.0, radius * radius - way * way)) / way * (1 if is_long != is_clockwise else -1)
    centre = here + half + QPointF(-half.y(), half.x()) * aside
    began, ended = (atan2(each.y() - centre.y(), each.x() - centre.x()) for each in (here, end))
    turn = (ended - began) % tau if is_clockwise else -((began - ended) % tau)
    pieces = ceil(abs(turn) / _QUARTER)
    piece = turn / pieces
    pull = radius * 4 / 3 * tan(piece / 4)  # how far a curve's handles reach that runs along the circle
    for number in range(pieces):
        angles = began + number * piece, began + (number + 1) * piece
        first, last = (QPointF(cos(angle), sin(angle)) for angle in angles)
        to = centre + last * radius if number + 1 < pieces else end
        path.cubicTo(
            centre + first * radius + QPointF(-first.y(), first.x()) * pull,
            to + QPointF(last.y(), -last.x()) * pull,
            to,
        )
