"""The art behind a card's words: drawings scaled to cover, clipped to round corners, kept as pixmaps.

Rule: a repaint at a size that was painted before renders nothing; what is kept is bounded in pixels.
"""

from __future__ import annotations

from collections import OrderedDict
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPaintEngine, QPainter, QPainterPath, QPen, QPixmap

from whyrun.gui.dawn import Dawn
from whyrun.gui.theme import LIGHT, tokens
from whyrun.paths import resource_path

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

#: As many pixels as one card of 720x440 on a screen of double density, and a few small ones beside it (8 MB).
MOST_PIXELS = 2_000_000

#: Where the sun, the path, the lamp and the strip are.
_FOCUS = {"dawn": 0.8, "trail": 0.84, "night": 0.86, "paper": 0.0}
_VECTOR = (QPaintEngine.Type.Pdf, QPaintEngine.Type.SVG)


class Art(NamedTuple):
    """One picture: ``name`` is ``dawn`` or a file of ``resources/cards``, ``edge`` the colour of a line inside, or "".

    With ``lift`` it stands so many pixels higher, and ``foot`` is the colour of what is then below it. ``focus`` is
    the part, from 0 (left) to 1, that a picture narrower than the art keeps.
    """

    name: str
    edge: str = ""
    lift: float = 0.0
    foot: str = ""
    focus: float = 0.5

    @classmethod
    def of_card(cls, style: str, lift: float = 0.0) -> Art:
        """The art of a card; Paper has an edge, because it may lie on paper."""
        edge = tokens()["tokens"][LIGHT]["line"] if style == "paper" else ""
        return cls(style, edge, lift, tokens()["card"][style]["foot"] if lift else "")

    @classmethod
    def of_wallpaper(cls, style: str) -> Art:
        """The art of a card for a screen of any shape: an upright one keeps its sun, path, lamp or strip."""
        return cls(style, focus=_FOCUS[style])


class CardArt:
    """Paints art into rectangles and keeps the pixmaps it made, newest last, up to ``MOST_PIXELS``."""

    def __init__(self) -> None:
        self._pixmaps: OrderedDict[tuple[Art, float, float, float, float], QPixmap] = OrderedDict()
        self._drawings: dict[str, Dawn | QSvgRenderer] = {"dawn": Dawn()}

    def paint(self, painter: QPainter, rect: QRectF, art: Art, *, radius: float) -> None:
        """Cover ``rect`` with the art, its corners rounded by ``radius``."""
        if painter.paintEngine().type() in _VECTOR:
            # A file that can be enlarged: the art goes in as shapes, not as a picture of them.
            painter.save()
            outline = QPainterPath()
            outline.addRoundedRect(rect, radius, radius)
            painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
            self._draw(painter, rect, art)
            painter.restore()
            _draw_edge(painter, rect, art.edge, radius)
            return
        painter.drawPixmap(rect.topLeft(), self._pixmap(rect.size(), art, radius, painter.device().devicePixelRatioF()))

    def _pixmap(self, size: QSizeF, art: Art, radius: float, ratio: float) -> QPixmap:
        key = (art, size.width(), size.height(), radius, ratio)
        if (kept := self._pixmaps.get(key)) is not None:
            self._pixmaps.move_to_end(key)
            return kept
        made = self._render(size, art, radius, ratio)
        self._pixmaps[key] = made
        while len(self._pixmaps) > 1 and self._kept_pixels > MOST_PIXELS:
            self._pixmaps.popitem(last=False)
        return made

    @property
    def _kept_pixels(self) -> int:
        return sum(pixmap.width() * pixmap.height() for pixmap in self._pixmaps.values())

    def _render(self, size: QSizeF, art: Art, radius: float, ratio: float) -> QPixmap:
        square = _clear_pixmap(size, ratio)
        rect = QRectF(0, 0, size.width(), size.height())
        painter = QPainter(square)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, rect, art)
        painter.end()
        # A brush, not a clip: its edge is smooth on every paint engine.
        rounded = _clear_pixmap(size, ratio)
        painter = QPainter(rounded)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(square))
        painter.drawRoundedRect(rect, radius, radius)
        _draw_edge(painter, rect, art.edge, radius)
        painter.end()
        return rounded

    def _draw(self, painter: QPainter, rect: QRectF, art: Art) -> None:
        self._drawing(art.name).render(painter, self._cover(art, rect).translated(0, -art.lift))
        if art.lift:
            painter.fillRect(rect.adjusted(0, rect.height() - art.lift, 0, 0), QColor(art.foot))

    def _cover(self, art: Art, rect: QRectF) -> QRectF:
        drawn = QSizeF(self._drawing(art.name).defaultSize())
        covering = drawn.scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        cover = QRectF(0, 0, covering.width(), covering.height())
        cover.moveCenter(rect.center())
        most = (cover.width() - rect.width()) / 2
        cover.translate(min(most, max(-most, (0.5 - art.focus) * cover.width())), 0)
        return cover

    def _drawing(self, name: str) -> Dawn | QSvgRenderer:
        if name not in self._drawings:
            from PySide6.QtSvg import QSvgRenderer  # not before a card is drawn that needs it

            self._drawings[name] = QSvgRenderer(str(resource_path(f"cards/{name}.svg")))
        return self._drawings[name]


def _clear_pixmap(size: QSizeF, ratio: float) -> QPixmap:
    pixmap = QPixmap(max(1, ceil(size.width() * ratio)), max(1, ceil(size.height() * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _draw_edge(painter: QPainter, rect: QRectF, colour: str, radius: float) -> None:
    if not colour:
        return
    painter.setPen(QPen(QColor(colour), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), max(0.0, radius - 0.5), max(0.0, radius - 0.5))
