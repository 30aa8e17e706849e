"""A card as SVG: the art as it was drawn, the words as outlines.

Rule: looks the same in every viewer, whichever fonts it has; so the words are shapes, and stand as text in the title
and the description, where a screen reader and a search find them. Not by QSvgGenerator, which loses clips, gradients
and the absence of a line.
"""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QPainterPath

from whyrun.gui import dawn
from whyrun.gui.card_art import Art
from whyrun.gui.card_painter import GRID_HEIGHT, GRID_WIDTH, CardPainter
from whyrun.gui.theme import tokens
from whyrun.paths import resource_path

if TYPE_CHECKING:
    from whyrun.domain.card import Card
    from whyrun.gui.card_painter import CardWords

_SVG = "http://www.w3.org/2000/svg"
_LINK = "http://www.w3.org/1999/xlink"
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


def card_svg(card: Card, *, show_identity: bool) -> bytes:
    """Draw ``card`` at 360x220 as an SVG document in UTF-8."""
    rect = QRectF(0, 0, GRID_WIDTH, GRID_HEIGHT)
    text = CardPainter().set_words(card, rect, show_identity=show_identity, text_scale=1)
    box = f"0 0 {GRID_WIDTH:g} {GRID_HEIGHT:g}"
    root = ET.Element(f"{{{_SVG}}}svg", _size(GRID_WIDTH, GRID_HEIGHT), viewBox=box, role="img")
    _add(root, "title").text = _spoken(card.core_why)
    if text.identity is not None:
        _add(root, "desc").text = _spoken(card.identity)
    _add(_add(root, "clipPath", id="card"), "rect", rx=f"{_RADIUS}", **_size(GRID_WIDTH, GRID_HEIGHT))
    art = Art.of_card(card.style, text.lift)
    _add_art(_add(root, "g", **{"clip-path": "url(#card)"}), art)
    if art.edge:
        edge = {"x": "0.5", "y": "0.5", "rx": f"{_RADIUS - 0.5:g}", **_size(GRID_WIDTH - 1, GRID_HEIGHT - 1)}
        _add(root, "rect", fill="none", stroke=art.edge, **edge)
    colours = tokens()["card"][card.style]
    _add_words(root, text.why, colours["why"])
    if text.identity is not None:
        _add_words(root, text.identity, colours["identity"])
    ET.register_namespace("", _SVG)
    ET.register_namespace("xlink", _LINK)
    document: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def _add(parent: ET.Element, name: str, **attributes: str) -> ET.Element:
    return ET.SubElement(parent, f"{{{_SVG}}}{name}", attributes)


def _size(width: float, height: float) -> dict[str, str]:
    return {"width": f"{width:g}", "height": f"{height:g}"}


def _add_art(parent: ET.Element, art: Art) -> None:
    lifted = _add(parent, "g", transform=f"translate(0 {-art.lift:g})") if art.lift else parent
    if art.name == "dawn":
        _add_dawn(lifted)
    else:
        lifted.extend(ET.parse(resource_path(f"cards/{art.name}.svg")).getroot())  # noqa: S314 - our own file
    if art.lift:
        _add(parent, "rect", y=f"{GRID_HEIGHT - art.lift:g}", fill=art.foot, **_size(GRID_WIDTH, art.lift))


def _add_dawn(parent: ET.Element) -> None:
    sky = _add(parent, "linearGradient", id="sky", x1="0", y1="0", x2="0", y2="1")
    for at, colour in dawn.sky():
        _add(sky, "stop", offset=f"{at:g}", **{"stop-color": colour.name()})
    _add(parent, "rect", fill="url(#sky)", **_size(GRID_WIDTH, GRID_HEIGHT))
    for outside, opacity in (*reversed(dawn.RINGS), (0.0, 1.0)):
        place = {"cx": f"{dawn.SUN.x():g}", "cy": f"{dawn.SUN.y():g}", "r": f"{dawn.SUN_RADIUS + outside:g}"}
        _add(parent, "circle", fill=dawn.sun_colour().name(), opacity=f"{opacity:g}", **place)
    for area, colour in zip(dawn.layers(), dawn.layer_colours(), strict=True):
        _add(parent, "path", fill=colour.name(), d=_path_data(area))


def _spoken(words: str) -> str:
    """Words without what XML has no way to write."""
    return "".join(letter for letter in words.strip() if letter.isprintable() or letter == "\n")


def _add_words(parent: ET.Element, words: CardWords, colour: str) -> None:
    outline = QPainterPath()
    for run in words.words.layout.glyphRuns():
        font = run.rawFont()
        if any(font.fontTable(table).size() for table in _COLOURED):
            _add_pixels(parent, words, run.boundingRect().translated(words.x, words.y))
            continue
        for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True):
            outline.addPath(font.pathForGlyph(glyph).translated(at + QPointF(words.x, words.y)))
    if not outline.isEmpty():
        _add(parent, "path", fill=colour, d=_path_data(outline))


def _path_data(outline: QPainterPath) -> str:
    return " ".join(
        f"{_STEPS[element.type]}{element.x:.2f} {element.y:.2f}"
        for element in map(outline.elementAt, range(outline.elementCount()))
    )


def _add_pixels(parent: ET.Element, words: CardWords, box: QRectF) -> None:
    """Add the part of ``words`` that stands in ``box``, as it is painted; nothing for white space."""
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
    image = _add(parent, "image", x=f"{left}", y=f"{top}", **_size(width, height))
    image.set(f"{{{_LINK}}}href", f"data:image/png;base64,{data}")
