"""A card as SVG: the art as it was drawn, the words as outlines.

Rule: looks the same in every viewer, whichever fonts it has; so the words are shapes, and stand as text in the title
and the description, where a screen reader and a search find them. Not by QSvgGenerator, which loses clips, gradients
and the absence of a line.
"""

from __future__ import annotations

import re
from html import escape
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPainterPath

from whyrun.gui.card_art import Art
from whyrun.gui.card_painter import GRID_HEIGHT, GRID_WIDTH, CardPainter
from whyrun.paths import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from whyrun.domain.card import Card
    from whyrun.gui.card_painter import CardWords

_RADIUS = 14
#: A face with one of these tables draws in colours of its own (emoji): its glyphs go in as pixels, so many to one of
#: the card's. WORKAROUND: their outlines must not even be asked for; where there is none, Qt spoils the face it shares.
_COLOURED = ("CBLC", "COLR", "SVG ", "sbix")
_PIXELS = 4

_STEPS = {
    QPainterPath.ElementType.MoveToElement: "M",
    QPainterPath.ElementType.LineToElement: "L",
    QPainterPath.ElementType.CurveToElement: "C",
    QPainterPath.ElementType.CurveToDataElement: "",
}
_INNER = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)


def card_svg(card: Card, *, show_identity: bool) -> bytes:
    """Draw ``card`` at 360x220 as an SVG document in UTF-8."""
    art = Art.of_card(card.style)
    rect = QRectF(0, 0, GRID_WIDTH, GRID_HEIGHT)
    size = f'width="{GRID_WIDTH:g}" height="{GRID_HEIGHT:g}"'
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    identity = card.identity.strip() if show_identity else ""
    parts = [
        f'<svg {names} {size} viewBox="0 0 {GRID_WIDTH:g} {GRID_HEIGHT:g}" role="img">',
        f"<title>{_text(card.core_why)}</title>",
        f"<desc>{_text(identity)}</desc>" if identity else "",
        f'<clipPath id="card"><rect {size} rx="{_RADIUS}"/></clipPath>',
        f'<g clip-path="url(#card)">{_drawing(art.name)}</g>',
        _edge(art.edge) if art.edge else "",
    ]
    for words in CardPainter().words(rect, card, show_identity=show_identity):
        parts += _outlines(words)
    return "\n".join([*filter(None, parts), "</svg>", ""]).encode("utf-8", "replace")


def _drawing(name: str) -> str:
    found = _INNER.search(resource_path(f"cards/{name}.svg").read_text(encoding="utf-8"))
    return found[1] if found else ""


def _edge(colour: str) -> str:
    within = f'x="0.5" y="0.5" width="{GRID_WIDTH - 1:g}" height="{GRID_HEIGHT - 1:g}" rx="{_RADIUS - 0.5:g}"'
    return f'<rect {within} fill="none" stroke="{colour}"/>'


def _text(words: str) -> str:
    """Words as XML has them: what it has no way to write is left out."""
    return escape("".join(letter for letter in words.strip() if letter.isprintable() or letter == "\n"), quote=False)


def _outlines(words: CardWords) -> Iterator[str]:
    outline = QPainterPath()
    for run in words.words.layout.glyphRuns():
        font = run.rawFont()
        if any(font.fontTable(table).size() for table in _COLOURED):
            yield from _pixels(words, run.boundingRect().translated(words.x, words.y))
            continue
        for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            outline.addPath(font.pathForGlyph(glyph).translated(at + QPointF(words.x, words.y)))
    if not outline.isEmpty():
        yield f'<path fill="{words.colour}" d="{_path_data(outline)}"/>'


def _path_data(outline: QPainterPath) -> str:
    return " ".join(
        f"{_STEPS[element.type]}{element.x:.2f} {element.y:.2f}"
        for element in map(outline.elementAt, range(outline.elementCount()))
    )


def _pixels(words: CardWords, box: QRectF) -> Iterator[str]:
    """The part of ``words`` that stands in ``box``, as it is painted; nothing for white space."""
    canvas = QImage(round(GRID_WIDTH * _PIXELS), round(GRID_HEIGHT * _PIXELS), QImage.Format.Format_ARGB32)
    canvas.fill(0)
    painter = QPainter(canvas)
    painter.scale(_PIXELS, _PIXELS)
    words.words.draw(painter, words.x, words.y)
    painter.end()
    left, top = floor(box.left()), floor(box.top())
    width, height = ceil(box.right()) - left, ceil(box.bottom()) - top
    part = canvas.copy(left * _PIXELS, top * _PIXELS, width * _PIXELS, height * _PIXELS)
    if not any(bytes(part.constBits())):
        return
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    part.save(buffer, "PNG")  # type: ignore[call-overload]
    data = bytes(buffer.data().toBase64().data()).decode("ascii")
    place = f'x="{left}" y="{top}" width="{width}" height="{height}"'
    yield f'<image {place} xlink:href="data:image/png;base64,{data}"/>'
