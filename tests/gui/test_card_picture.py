from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgRenderer

from whyrun.domain.card import Card
from whyrun.domain.reflection import CardStyle
from whyrun.gui.card_painter import CardPainter
from whyrun.gui.card_picture import PHONE, TIMES, Picture, as_image, as_pdf, as_png, as_svg, print_on

pytestmark = pytest.mark.usefixtures("qapp")

CARD = Card("I run to be beside my kids, not on the bench.", "I’m a runner who shows up.")
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = {
    "markup": "</title><script>alert(1)</script> & ]]> \"'",
    "control letters": "run\0run \x0b \x1b[31m why",
    "half an emoji": "run \ud83d on",
    "right to left": "أركض من أجل أولادي",
    "far too long": "run and run again " * 6000,
    "nothing": "",
}


def pixels(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_ARGB32).constBits())


def from_file(png: bytes) -> QImage:
    image = QImage.fromData(QByteArray(png), "PNG")  # type: ignore[call-overload]
    assert not image.isNull()
    return image


def rendered(svg: bytes, width: int, height: int) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


@pytest.mark.parametrize("times", TIMES)
def test_a_card_has_the_size_asked_for_and_round_corners(times: int) -> None:
    image = from_file(as_png(Picture.of_card(CARD, times)))

    assert (image.width(), image.height()) == (360 * times, 220 * times)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(180 * times, 110 * times).alpha() == 255


def test_a_picture_is_what_the_one_card_painter_paints() -> None:
    painted = QImage(720, 440, QImage.Format.Format_ARGB32_Premultiplied)
    painted.fill(0)
    painter = QPainter(painted)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    CardPainter().paint(painter, QRectF(0, 0, 720, 440), CARD, radius=28, text_scale=2)
    painter.end()

    assert pixels(as_image(Picture.of_card(CARD, 2))) == pixels(painted)


@pytest.mark.parametrize("size", [PHONE, (1920, 1080), (1366, 768), (2560, 1080), (768, 1024)])
@pytest.mark.parametrize("style", CardStyle)
def test_a_wallpaper_fills_the_screen_to_its_corners(style: CardStyle, size: tuple[int, int]) -> None:
    width, height = size

    image = from_file(as_png(Picture.wallpaper(replace(CARD, style=style), size)))

    assert (image.width(), image.height()) == size
    assert not image.hasAlphaChannel()
    corners = [(0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1)]
    assert all(image.pixelColor(x, y).value() > 0 for x, y in corners)


@pytest.mark.parametrize("size", [PHONE, (1920, 1080), (3000, 300)])
def test_on_a_wallpaper_the_words_keep_away_from_the_edges(size: tuple[int, int]) -> None:
    with_words = as_image(Picture.wallpaper(CARD, size))
    without = as_image(Picture.wallpaper(Card("", "", CARD.style), size))

    pairs = zip(memoryview(pixels(with_words)).cast("I"), memoryview(pixels(without)).cast("I"), strict=True)
    changed = [at for at, (one, other) in enumerate(pairs) if one != other]
    columns = [at % size[0] for at in changed]
    rows = [at // size[0] for at in changed]

    assert changed
    assert min(columns) > size[0] * 0.05
    assert max(columns) < size[0] * 0.95
    assert min(rows) > 0
    assert max(rows) < size[1] * 0.9


def test_the_identity_is_left_out_where_it_is_not_wanted() -> None:
    shown, hidden = (Picture.of_card(CARD, 1, show_identity=wanted) for wanted in (True, False))

    assert pixels(as_image(shown)) != pixels(as_image(hidden))
    assert pixels(as_image(hidden)) == pixels(as_image(Picture.of_card(Card(CARD.core_why), 1)))
    assert "shows up" in as_svg(shown).decode()
    assert "shows up" not in as_svg(hidden).decode()


@pytest.mark.parametrize("style", CardStyle)
def test_an_svg_needs_no_fonts_and_looks_like_the_picture(style: CardStyle) -> None:
    picture = Picture.of_card(replace(CARD, style=style), 2)

    svg = as_svg(picture)

    tree = ET.fromstring(svg)  # noqa: S314 - our own
    assert tree.find(f"{SVG}title").text == CARD.core_why  # type: ignore[union-attr]
    assert tree.find(f"{SVG}desc").text == CARD.identity  # type: ignore[union-attr]
    assert tree.find(f".//{SVG}text") is None
    one, other = pixels(rendered(svg, 720, 440)), pixels(as_image(picture))
    far = sum(abs(a - b) > 64 for a, b in zip(one, other, strict=True))
    assert far < len(one) * 0.01  # the edges of letters, and the corners, which Qt's own viewer does not cut


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_any_words_make_a_whole_file(words: str) -> None:
    picture = Picture.of_card(Card(words, words), 1)

    tree = ET.fromstring(as_svg(picture))  # noqa: S314 - our own

    assert tree.find(f".//{SVG}script") is None
    assert as_png(picture).startswith(b"\x89PNG")
    assert as_pdf(picture).startswith(b"%PDF")


def test_an_emoji_is_in_the_svg_and_the_face_it_is_of_is_not_spoiled() -> None:
    picture = Picture.of_card(Card("I run 🏃 because."), 2)
    before = pixels(as_image(picture))

    svg = as_svg(picture)

    after = pixels(as_image(picture))
    if ET.fromstring(svg).find(f"{SVG}image") is None:  # noqa: S314 - our own
        pytest.skip("no face with pictures here")
    assert after == before
    assert pixels(rendered(svg, 720, 440)) != pixels(
        rendered(as_svg(Picture.of_card(Card("I run because."), 2)), 720, 440)
    )


def test_a_pdf_is_one_page_as_large_as_the_card() -> None:
    document = as_pdf(Picture.wallpaper(CARD, PHONE))

    assert len(re.findall(rb"/Type /Page\b", document)) == 1
    box = re.search(rb"/MediaBox \[([^\]]+)\]", document)
    assert box is not None
    assert [round(float(each)) for each in box[1].split()] == [0, 0, 270, 165]
    assert b"/FontFile2" in document or b"/FontFile" in document  # the words are words there


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A8])
def test_the_card_is_printed_on_one_page_of_any_size(size: QPageSize.PageSizeId) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QPdfWriter(buffer)
    paper.setPageSize(QPageSize(size))

    print_on(paper, Picture.of_card(CARD, 1))

    document = bytes(buffer.data().data())
    assert len(re.findall(rb"/Type /Page\b", document)) == 1
    assert len(document) > 5000
