from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from test_high_contrast import BLACK

from whyrun.domain.card import Card
from whyrun.domain.reflection import CardStyle
from whyrun.gui import card_art
from whyrun.gui.card_art import CardArt
from whyrun.gui.card_painter import CardPainter
from whyrun.gui.contrast import ratio as contrast_of
from whyrun.gui.theme import tokens

if TYPE_CHECKING:
    from collections.abc import Callable

    from whyrun.gui.contrast import Contrast

pytestmark = pytest.mark.usefixtures("qapp")

CARD = Card("I run to be beside my kids, not on the bench.", "I'm a runner who shows up for my kids.")
EMPTY = Card("", "")
MAGENTA = QColor("#FF00FF")

HOSTILE = {
    "one word of 500 letters": "m" * 500,
    "a hundred thousand letters": "run and run again " * 6000,
    "stacked marks": "a" + "\u0301" * 300 + " why" + "\u0316" * 300,
    "emoji": "\U0001f3c3\u200d\u2640\ufe0f\U0001f44d\U0001f3fd" * 200,
    "lines": "run\n" * 200,
    "right to left": "أركض من أجل أولادي " * 40,
    "tall scripts": "ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ " * 60,
    "a null among them": "run\0run " * 50,
}

# (x, y, width, height) of the words' boxes on the 360x220 grid, and how far a letter's edge may hang over.
WHY_BOX = QRectF(24, 24, 312, 116)
OVERHANG = 6


def _image(width: int, height: int, ratio: float = 1) -> QImage:
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(MAGENTA)
    return image


def _painted(paint: Callable[[QPainter], None], width: int = 360, height: int = 220, ratio: float = 1) -> QImage:
    image = _image(width, height, ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        paint(painter)
    finally:
        painter.end()
    return image


def _card(
    card: Card,
    width: int = 360,
    height: int = 220,
    ratio: float = 1,
    text_scale: float = 1,
    contrast: Contrast | None = None,
) -> QImage:
    rect = QRectF(0, 0, width, height)
    return _painted(
        lambda painter: CardPainter().paint(painter, rect, card, radius=14, text_scale=text_scale, contrast=contrast),
        width,
        height,
        ratio,
    )


def _differing(one: QImage, other: QImage) -> list[tuple[int, int]]:
    width = one.width()
    pairs = zip(memoryview(one.constBits()).cast("I"), memoryview(other.constBits()).cast("I"), strict=True)
    return [(at % width, at // width) for at, (first, second) in enumerate(pairs) if first != second]


def _words(card: Card, width: int = 360, height: int = 220, text_scale: float = 1) -> list[tuple[int, int]]:
    """Return every pixel that the words of ``card`` take; on a plain ground, because art makes room for them."""
    blank = replace(card, core_why="", identity="")
    return _differing(*(_card(each, width, height, 1, text_scale, BLACK) for each in (card, blank)))


def _rows(pixels: list[tuple[int, int]]) -> tuple[int, int]:
    return min(y for _, y in pixels), max(y for _, y in pixels)


def _columns(pixels: list[tuple[int, int]]) -> tuple[int, int]:
    return min(x for x, _ in pixels), max(x for x, _ in pixels)


@pytest.mark.parametrize("style", CardStyle)
def test_the_words_of_every_style_can_be_read(style: CardStyle) -> None:
    card = replace(CARD, style=style)
    blank = _card(replace(card, core_why="", identity=""))

    why = [(x, y) for x, y in _words(replace(card, identity=""))]
    identity = [(x, y) for x, y in _words(replace(card, core_why=""))]

    for words, colour in ((why, "why"), (identity, "identity")):
        ink = QColor(tokens()["card"][style][colour])
        assert len(words) > 300
        assert min(contrast_of(ink, blank.pixelColor(x, y)) for x, y in words) >= 4.5


@pytest.mark.parametrize("style", CardStyle)
@pytest.mark.parametrize("ratio", [1, 1.5, 2])
def test_nothing_is_painted_outside_the_round_corners(style: CardStyle, ratio: float) -> None:
    picture = _card(replace(CARD, style=style), ratio=ratio)

    right, bottom = picture.width() - 1, picture.height() - 1
    assert all(picture.pixelColor(x, y) == MAGENTA for x in (0, right) for y in (0, bottom))
    assert all(picture.pixelColor(x, bottom // 2) != MAGENTA for x in (0, right))
    assert all(picture.pixelColor(right // 2, y) != MAGENTA for y in (0, bottom))


@pytest.mark.parametrize("style", CardStyle)
def test_the_art_covers_any_shape_of_rectangle(style: CardStyle) -> None:
    for width, height in ((108, 234), (600, 90), (220, 134)):
        picture = _painted(
            lambda painter, size=(width, height): CardPainter().paint(
                painter, QRectF(0, 0, *size), replace(EMPTY, style=style), radius=0
            ),
            width,
            height,
        )

        corners = [picture.pixelColor(x, y) for x in (0, width - 1) for y in (0, height - 1)]
        assert MAGENTA not in corners


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_why_of_any_kind_stays_in_its_box(text: str) -> None:
    words = _words(Card(text))

    left, right = _columns(words)
    top, bottom = _rows(words)
    assert left >= WHY_BOX.left() - OVERHANG
    assert right <= WHY_BOX.right() + OVERHANG
    assert top >= WHY_BOX.top() - OVERHANG
    assert bottom <= WHY_BOX.bottom()


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_an_identity_of_any_kind_takes_two_lines_at_most_and_never_touches_the_why(text: str) -> None:
    words = _words(Card("", text))

    left, right = _columns(words)
    top, bottom = _rows(words)
    assert left >= 24 - OVERHANG
    assert right <= 336 + OVERHANG
    assert top >= WHY_BOX.bottom()
    assert bottom <= 220 - 15


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("text_scale", [1, 2])
def test_the_smallest_card_keeps_its_words_inside(text: str, text_scale: float) -> None:
    words = _words(Card(text, text), 220, 134, text_scale)

    left, right = _columns(words)
    top, bottom = _rows(words)
    assert left >= 8
    assert right <= 212
    assert top >= 6
    assert bottom <= 134 - 9


def test_a_short_why_is_25_pixels_high_and_balanced() -> None:
    painter = CardPainter()

    text = painter.set_words(CARD, QRectF(0, 0, 360, 220), show_identity=True, text_scale=1)

    assert text.why.words.layout.font().pixelSize() == 25
    assert text.why.words.line_count == 2
    assert text.why.words.width < 280


def test_a_long_why_gets_smaller_before_it_is_cut() -> None:
    painter = CardPainter()
    rect = QRectF(0, 0, 360, 220)
    longer = Card("I run so that I come home kinder than I left, every evening of the week. " * 2)
    longest = Card("word " * 400)

    shrunk = painter.set_words(longer, rect, show_identity=True, text_scale=1).why.words.layout
    cut = painter.set_words(longest, rect, show_identity=True, text_scale=1).why.words.layout

    assert 14 < shrunk.font().pixelSize() < 25
    assert shrunk.text() == longer.core_why.strip()
    assert cut.font().pixelSize() == 14
    assert cut.text().endswith("…")
    assert painter.is_cut(rect, longest)
    assert not painter.is_cut(rect, longer)


@pytest.mark.parametrize(
    ("why", "width", "height", "lines", "is_cut"),
    [
        ("I run for calm.", 360, 220, 2, False),
        ("I run to make room for calm.", 360, 220, 1, False),
        ("I run to make room for calm.", 300, 183, 0, False),
        ("word " * 400, 360, 220, 2, True),
    ],
)
def test_in_large_text_the_identity_makes_room_for_a_why_that_is_whole_by_that(
    why: str, width: int, height: int, lines: int, is_cut: bool
) -> None:
    painter, rect = CardPainter(), QRectF(0, 0, width, height)
    card = Card(why, "I’m a runner who makes room for calm at home.")

    identity = painter.set_words(card, rect, show_identity=True, text_scale=2).identity

    assert (identity.words.line_count if identity is not None else 0) == lines
    assert painter.is_cut(rect, card, text_scale=2) == is_cut


@pytest.mark.parametrize(
    ("width", "height", "scale", "smallest"), [(220, 134, 1, 14), (720, 440, 1, 14), (360, 220, 2, 28)]
)
def test_the_smallest_size_is_the_same_on_every_card_and_grows_with_the_text(
    width: int, height: int, scale: float, smallest: int
) -> None:
    text = CardPainter().set_words(
        Card("word " * 400), QRectF(0, 0, width, height), show_identity=True, text_scale=scale
    )

    assert text.why.words.layout.font().pixelSize() == smallest


def test_a_right_to_left_why_ends_at_the_right_margin() -> None:
    words = _words(Card("أركض من أجل أولادي"))

    left, right = _columns(words)
    assert 330 <= right <= 336 + OVERHANG
    assert left > 100


def test_a_card_without_identity_gives_it_no_line() -> None:
    for card, show in ((Card("I run."), True), (Card("I run.", "   "), True), (CARD, False)):
        text = CardPainter().set_words(card, QRectF(0, 0, 360, 220), show_identity=show, text_scale=1)

        assert text.identity is None


def test_a_repaint_renders_nothing_and_sets_no_text_again(monkeypatch: pytest.MonkeyPatch) -> None:
    painter = CardPainter()
    rect = QRectF(0, 0, 360, 220)
    first = _painted(lambda on: painter.paint(on, rect, CARD, radius=14))

    def fail(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("made again")

    monkeypatch.setattr(CardArt, "_render", fail)
    monkeypatch.setattr("whyrun.gui.card_painter._set_card", fail)
    second = _painted(lambda on: painter.paint(on, rect, CARD, radius=14))

    assert second == first


def test_a_new_size_style_or_density_is_rendered_anew() -> None:
    art = CardArt()
    rect = QRectF(0, 0, 90, 55)
    for ratio in (1, 2):
        for style in ("dawn", "night"):
            _painted(lambda on, name=style: art.paint(on, rect, card_art.Art(name), radius=4), 90, 55, ratio)

    assert len(art._pixmaps) == 4


def test_the_kept_art_is_bounded_while_a_card_is_resized() -> None:
    art = CardArt()

    for width in range(220, 720, 20):
        rect = QRectF(0, 0, width, width * 0.61)
        _painted(lambda on, size=rect: art.paint(on, size, card_art.Art("dawn"), radius=14), width, width, 2)

    assert art._kept_pixels <= card_art.MOST_PIXELS
    assert len(art._pixmaps) >= 1


@pytest.mark.parametrize("style", [CardStyle.DAWN, CardStyle.TRAIL, CardStyle.NIGHT])
def test_a_card_on_a_dense_screen_has_the_art_of_a_card_twice_its_size(style: CardStyle) -> None:
    card = replace(EMPTY, style=style)

    dense = _card(card, ratio=2)
    large = _painted(lambda on: CardPainter().paint(on, QRectF(0, 0, 720, 440), card, radius=28), 720, 440)

    dense.setDevicePixelRatio(1)
    assert dense == large


@pytest.mark.parametrize("style", CardStyle)
def test_a_swatch_says_why_inside_its_84_by_52(style: CardStyle) -> None:
    rect = QRectF(10, 10, 84, 52)

    picture = _painted(lambda on: CardPainter().paint_swatch(on, rect, style, radius=8), 104, 72)

    ink = QColor(tokens()["card"][style]["why"])
    inked = [(x, y) for x in range(104) for y in range(72) if contrast_of(picture.pixelColor(x, y), ink) < 1.1]
    assert len([1 for x, y in inked if 18 <= x <= 50 and 18 <= y <= 36]) > 15
    assert all(picture.pixelColor(x, y) == MAGENTA for x in range(104) for y in (0, 9, 62, 71))


def test_a_pdf_gets_shapes_and_letters_instead_of_a_picture() -> None:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(96)
    painter = QPainter(writer)

    CardPainter().paint(painter, QRectF(0, 0, 360, 220), replace(CARD, style=CardStyle.TRAIL), radius=14)

    painter.end()
    written = bytes(buffer.data().data())
    assert b"/Subtype /Image" not in written
    assert b"/Font" in written
