"""A card as a picture to keep, to send, to print, or to have on a screen: always by the one card painter.

Rule: the preview in the Share dialog and the file come from the same ``Picture``, so what is shown is what is made.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from whyrun.gui.card_painter import GRID_HEIGHT, GRID_WIDTH, CardPainter
from whyrun.gui.card_svg import card_svg

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from whyrun.domain.card import Card

#: How many times 360x220 a card's picture may be.
TIMES = (1, 2, 3, 4)
#: A phone's screen, upright: the art is cut to fit others.
PHONE = (1080, 2400)
#: The largest picture in one direction: more than any screen has.
LARGEST = 8192

_RADIUS = 14
#: On a wallpaper the words stand as on a card this much narrower than the screen, above its middle.
_WALLPAPER_UPRIGHT, _WALLPAPER_WIDE, _WALLPAPER_HEIGHT = 0.86, 0.5, 0.8
_WALLPAPER_MIDDLE = 0.4
#: Dots per inch at which a card of 360 is as wide on paper as on a screen, and how much larger it is printed.
_SCREEN_DPI, _PRINTED = 96, 1.5
_POINTS = 72


@dataclass(frozen=True, slots=True)
class Picture:
    """What is to be made: a card of ``width`` x ``height`` pixels, or a wallpaper that fills a screen of that size."""

    card: Card
    width: int
    height: int
    show_identity: bool = True
    is_wallpaper: bool = False

    @classmethod
    def of_card(cls, card: Card, times: int, *, show_identity: bool = True) -> Self:
        """The card at ``times`` 360x220."""
        return cls(card, round(GRID_WIDTH) * times, round(GRID_HEIGHT) * times, show_identity)

    @classmethod
    def wallpaper(cls, card: Card, size: tuple[int, int], *, show_identity: bool = True) -> Self:
        """The card as a wallpaper for a screen of ``size`` pixels."""
        return cls(card, *size, show_identity, is_wallpaper=True)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the picture into ``rect``, which has its shape."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = _words_on_a_wallpaper(rect) if self.is_wallpaper else rect
        k = words.width() / GRID_WIDTH
        CardPainter().paint(
            painter,
            rect,
            self.card,
            radius=0 if self.is_wallpaper else _RADIUS * k,
            show_identity=self.show_identity,
            text_scale=k,
            words_in=words,
        )


def as_image(picture: Picture) -> QImage:
    """Make the picture; what is outside a card's round corners is clear."""
    image = QImage(picture.width, picture.height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    picture.paint(painter, QRectF(0, 0, picture.width, picture.height))
    painter.end()
    return image


def as_png(picture: Picture) -> bytes:
    """The picture as a PNG file."""
    image = as_image(picture)
    if picture.is_wallpaper:
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def as_svg(picture: Picture) -> bytes:
    """The card as an SVG file, which has no size of its own."""
    return card_svg(picture.card, show_identity=picture.show_identity)


def as_pdf(picture: Picture) -> bytes:
    """The card as a PDF file of one page, just as large as the card; its words can be searched."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("WhyRun")
    writer.setTitle(picture.card.core_why)
    points = QSizeF(GRID_WIDTH, GRID_HEIGHT) * (_POINTS / _SCREEN_DPI)
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    painter.scale(writer.width() / GRID_WIDTH, writer.height() / GRID_HEIGHT)
    _of_card(picture).paint(painter, QRectF(0, 0, GRID_WIDTH, GRID_HEIGHT))
    painter.end()
    return bytes(buffer.data().data())


def print_on(paper: QPagedPaintDevice, picture: Picture) -> None:
    """Print the card in the middle of one page of ``paper``, half as large again as on the screen."""
    painter = QPainter(paper)
    page = paper.pageLayout().paintRect(QPageLayout.Unit.Point)
    dots = painter.device().logicalDpiX() / _POINTS
    wanted = QSizeF(GRID_WIDTH, GRID_HEIGHT) * (_POINTS / _SCREEN_DPI * _PRINTED)
    if wanted.width() > page.width() or wanted.height() > page.height():
        wanted = wanted.scaled(page.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (page.width() - wanted.width()) / 2, (page.height() - wanted.height()) / 2
    painter.translate(left * dots, top * dots)
    painter.scale(wanted.width() * dots / GRID_WIDTH, wanted.width() * dots / GRID_WIDTH)
    _of_card(picture).paint(painter, QRectF(0, 0, GRID_WIDTH, GRID_HEIGHT))
    painter.end()


def _of_card(picture: Picture) -> Picture:
    """On paper there is no screen to fill."""
    return Picture.of_card(picture.card, 1, show_identity=picture.show_identity)


def _words_on_a_wallpaper(screen: QRectF) -> QRectF:
    upright = screen.height() > screen.width()
    width = screen.width() * (_WALLPAPER_UPRIGHT if upright else _WALLPAPER_WIDE)
    size = QSizeF(width, width * GRID_HEIGHT / GRID_WIDTH)
    room = QSizeF(screen.width(), screen.height() * _WALLPAPER_HEIGHT)
    if size.height() > room.height():
        size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    words = QRectF(screen.topLeft(), size)
    words.moveCenter(screen.center())
    words.moveTop(screen.top() + max(0.0, screen.height() * _WALLPAPER_MIDDLE - size.height() / 2))
    return words
