"""Cards on any painter: the one place that knows where a card's words stand and how large they are.

Rule: Today, the wizard, the pinned card and every exported picture paint through here, so that a card looks the
same wherever it is seen. Nothing is drawn outside the rectangle, whatever the words are.
"""

from __future__ import annotations

import unicodedata
from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QTextOption

from whyrun.domain.reflection import CardStyle
from whyrun.gui.card_art import Art, CardArt
from whyrun.gui.controls.box import paint_box
from whyrun.gui.text_fit import LONGEST_SHOWN, SetText, set_cut, set_largest, set_text
from whyrun.gui.theme import sans, serif, tokens

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QFont

    from whyrun.domain.card import Card
    from whyrun.gui.contrast import Contrast

#: The grid the cards are drawn on; every measure below is in its pixels.
GRID_WIDTH = 360.0
GRID_HEIGHT = 220.0

_MARGIN = 24.0
_LEFT = {CardStyle.PAPER: 30.0}  # beside its strip of five levels
_WHY_BOTTOM = 140.0
# 15 and 20 in the drawing, whose line boxes are a pixel less high than Qt's, which end on whole pixels.
_IDENTITY_BOTTOM = {CardStyle.DAWN: 16.0}
_IDENTITY_BOTTOM_ELSEWHERE = 21.0
_IDENTITY_LINES, _FEWER_LINES = 2, (1, 0)
#: Where a line of it ends at the latest, left of the path and of the headlamp.
_IDENTITY_END = {CardStyle.TRAIL: 280.0, CardStyle.NIGHT: 284.0}
#: From here down the sun of Dawn is too bright for words.
_SUN = {CardStyle.DAWN: 126.0}
#: From here down Dawn is dark ground; it is lifted to where an identity of two lines, or on a small card, begins.
_GROUND = {CardStyle.DAWN: 178.0}
_WHY_SIZE = 25.0
#: Lines of the why stand no further apart than this times their size; a face with less leading keeps its own.
_WHY_LEADING = 1.32
_IDENTITY_SIZE = 13.0

# In pixels of the screen, not of the grid: what can still be read does not shrink with the card.
_SMALLEST_WHY = 14.0
_SMALLEST_IDENTITY = 12.0

_SWATCH_WIDTH = 84.0
_SWATCH_SIZE = 13.0
_SWATCH_LEFT = 9.0
_SWATCH_LEFT_PAPER = 13.0
_SWATCH_TOP = 6.0

_KEPT_TEXTS = 8
#: Covered words: how high a bar is, of the letters' size, and how much of their colour it has.
_BAR, _BAR_STRENGTH = 0.62, 0.5
#: How far marks that hang over a line's edge (an italic f, a stacked accent) may leave their box.
_OVERHANG = 6.0


class CardWords(NamedTuple):
    """Some words of a card, broken and ready to be drawn at (x, y); nothing of them shows outside ``clip``."""

    words: SetText
    x: float
    y: float
    clip: QRectF


class CardText(NamedTuple):
    """Where a card's words stand, relative to its top left corner, and how far the art is lifted for them."""

    why: CardWords
    identity: CardWords | None
    lift: float


class CardPainter:
    """Paints cards and swatches; keeps the art it rendered and the words it set, so that a repaint is cheap.

    One per place where cards are shown. ``text_scale`` is the text size, 1.0 for 100 %: no word gets smaller than
    14 (the why) or 12 (the identity) pixels times it. A picture to be exported passes width / 360, so that its
    words shrink no further than on a card of 360.
    """

    def __init__(self) -> None:
        self._art = CardArt()
        self._texts: OrderedDict[tuple[object, ...], CardText] = OrderedDict()

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        card: Card,
        *,
        radius: float,
        show_identity: bool = True,
        text_scale: float = 1.0,
        contrast: Contrast | None = None,
        words_in: QRectF | None = None,
        covered: bool = False,
    ) -> None:
        """Paint the card into ``rect``, its corners rounded by ``radius``; any shape of rectangle is filled.

        With ``contrast`` the words stand on a plain ground, without the art of their style. ``words_in`` sets them as
        on a card of that place and size, and leaves the art where it is; None sets them as on one of ``rect``.
        ``covered`` draws a bar in the place of each line of words.
        """
        if rect.width() < 1 or rect.height() < 1:
            return
        words = rect if words_in is None else words_in
        text = self.set_words(card, words, show_identity=show_identity, text_scale=text_scale)
        if contrast is None:
            art = Art.of_card(card.style, text.lift) if words_in is None else Art.of_wallpaper(card.style)
            self._art.paint(painter, rect, art, radius=radius)
            why, identity = (tokens()["card"][card.style][part] for part in ("why", "identity"))
        else:
            paint_box(painter, rect, radius, QColor(contrast.ground), QColor(contrast.text))
            why = identity = contrast.text
        draw = _draw_covered if covered else _draw
        draw(painter, words, text.why, why)
        if text.identity is not None:
            draw(painter, words, text.identity, identity)

    def paint_swatch(self, painter: QPainter, rect: QRectF, style: CardStyle, *, radius: float) -> None:
        """Paint the small sample of a style with the word "Why" in it, drawn for 84x52."""
        k = rect.width() / _SWATCH_WIDTH
        art = Art("paper-swatch") if style is CardStyle.PAPER else Art(style)
        self._art.paint(painter, rect, art, radius=radius)
        words = set_text(_sample(), serif(_SWATCH_SIZE * k), rect.width())
        left = (_SWATCH_LEFT_PAPER if style is CardStyle.PAPER else _SWATCH_LEFT) * k
        whole = QRectF(0, 0, rect.width(), rect.height())
        _draw(painter, rect, CardWords(words, left, _SWATCH_TOP * k, whole), tokens()["card"][style]["why"])

    def is_cut(self, rect: QRectF, card: Card, *, text_scale: float = 1.0) -> bool:
        """Whether the core why is too long for ``rect`` and ends with an ellipsis there."""
        return _is_cut(self.set_words(card, rect, show_identity=True, text_scale=text_scale), card.core_why)

    def set_words(self, card: Card, rect: QRectF, *, show_identity: bool, text_scale: float) -> CardText:
        """Set the words of ``card`` as they stand in ``rect``."""
        identity = card.identity if show_identity else ""
        face = QGuiApplication.font().key()
        key = (card.core_why, identity, card.style, rect.width(), rect.height(), text_scale, face)
        if (kept := self._texts.get(key)) is not None:
            self._texts.move_to_end(key)
            return kept
        made = _set_card(card.core_why, identity, card.style, rect.size(), text_scale)
        self._texts[key] = made
        if len(self._texts) > _KEPT_TEXTS:
            self._texts.popitem(last=False)
        return made


def _set_card(core_why: str, identity: str, style: CardStyle, size: QSizeF, text_scale: float) -> CardText:
    """Set the why first: one that would be cut has the room of the identity's second line, then of all of it.

    A why that is too long even so is cut beside the identity.
    """
    drawn = _set_both(core_why, identity, _IDENTITY_LINES, style, size, text_scale)
    if not _is_cut(drawn, core_why):
        return drawn
    fewer = (_set_both(core_why, identity, lines, style, size, text_scale) for lines in _FEWER_LINES)
    return next((text for text in fewer if not _is_cut(text, core_why)), drawn)


def _is_cut(text: CardText, core_why: str) -> bool:
    return _flat(text.why.words.layout.text()) != _flat(core_why)


def _set_both(
    core_why: str, identity: str, identity_lines: int, style: CardStyle, size: QSizeF, text_scale: float
) -> CardText:
    width, height = size.width(), size.height()
    # The smaller of the two, so that the words also stay inside a rectangle flatter than the grid.
    k = min(width / GRID_WIDTH, height / GRID_HEIGHT)
    left = _LEFT.get(style, _MARGIN) * k
    box_width = max(1.0, width - left - _MARGIN * k)
    top = _MARGIN * k
    # On the grid's own shape this is y 140k; a taller card gives its room to the words.
    bottom = height - (GRID_HEIGHT - _WHY_BOTTOM) * k
    # The art covers the card and is centred in it.
    art = max(width / GRID_WIDTH, height / GRID_HEIGHT)
    art_top = (height - GRID_HEIGHT * art) / 2
    set_identity, lift = None, 0.0
    if identity.strip() and identity_lines:
        end = (width - GRID_WIDTH * art) / 2 + _IDENTITY_END.get(style, GRID_WIDTH) * art
        room = max(1.0, min(box_width, end - left))
        font = sans(max(_SMALLEST_IDENTITY * text_scale, _IDENTITY_SIZE * k))
        lines = _identity_lines(identity, font, room, identity_lines)
        lower = height - _IDENTITY_BOTTOM.get(style, _IDENTITY_BOTTOM_ELSEWHERE) * k
        upper = lower - lines.height
        # Words far larger than the card was drawn for: the identity takes its room from the why.
        bottom = max(top, min(bottom, upper))
        set_identity = _placed(lines, identity, QRectF(left, upper, room, lines.height))
        lift = max(0.0, art_top + _GROUND.get(style, 0.0) * art - upper)
    bottom = max(top, min(bottom, art_top + _SUN.get(style, GRID_HEIGHT) * art - lift))
    smallest = _SMALLEST_WHY * text_scale
    box = QRectF(left, top, box_width, bottom - top)
    words = set_largest(
        core_why[:LONGEST_SHOWN].strip(),
        serif,
        box.width(),
        box.height(),
        largest=max(_WHY_SIZE * k, smallest),
        smallest=smallest,
    )
    return CardText(_placed(_tightened(words), core_why, box), set_identity, lift)


def _tightened(words: SetText) -> SetText:
    """Bring the lines as close as the drawing has them; what was measured to fit then fits all the more."""
    layout = words.layout
    own_height = set_text("x", layout.font(), 100).height
    spare = max(0.0, own_height - round(layout.font().pixelSize() * _WHY_LEADING))
    for row in range(layout.lineCount()):
        line = layout.lineAt(row)
        line.setPosition(QPointF(line.x(), line.y() - spare * (row + 0.5)))
    return SetText(layout, words.width, words.height - spare * layout.lineCount())


def _identity_lines(identity: str, font: QFont, width: float, most: int) -> SetText:
    one_line = set_text("x", font, width).height
    return set_cut(identity, font, width, one_line * most + 0.5)


def _placed(words: SetText, text: str, box: QRectF) -> CardWords:
    x = box.left()
    if _reads_from_the_right(text) and words.line_count:
        option = QTextOption(words.layout.textOption())
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
        words.layout.setTextOption(option)
        # Balanced lines are narrower than the box they stand in.
        x = box.right() - words.layout.lineAt(0).width()
    return CardWords(words, x, box.top(), box.adjusted(-_OVERHANG, -_OVERHANG, _OVERHANG, 0))


def _reads_from_the_right(text: str) -> bool:
    """Whether the first letter that has a direction is one of a right-to-left script."""
    directions = (unicodedata.bidirectional(letter) for letter in text[:LONGEST_SHOWN])
    return next((direction for direction in directions if direction in ("L", "R", "AL")), "L") != "L"


def _draw(painter: QPainter, rect: QRectF, line: CardWords, colour: str) -> None:
    painter.save()
    painter.translate(rect.topLeft())
    painter.setClipRect(line.clip, Qt.ClipOperation.IntersectClip)
    painter.setPen(QColor(colour))
    line.words.draw(painter, line.x, line.y)
    painter.restore()


def _draw_covered(painter: QPainter, rect: QRectF, line: CardWords, colour: str) -> None:
    """Draw a bar where each line of words would be: as wide, and as high as its letters."""
    layout = line.words.layout
    high = layout.font().pixelSize() * _BAR
    bar_colour = QColor(colour)
    bar_colour.setAlphaF(_BAR_STRENGTH)
    painter.save()
    painter.translate(rect.topLeft() + QPointF(line.x, line.y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(bar_colour)
    for row in range(layout.lineCount()):
        place = layout.lineAt(row).naturalTextRect()
        bar = QRectF(place.x(), place.center().y() - high / 2, place.width(), high)
        painter.drawRoundedRect(bar, high / 2, high / 2)
    painter.restore()


def _flat(text: str) -> str:
    return " ".join(text.split())


def _sample() -> str:
    return QCoreApplication.translate("CardPainter", "Why")
