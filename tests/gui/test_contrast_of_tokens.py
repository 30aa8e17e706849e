"""Each colour that words are drawn in, on each ground they stand on: AA everywhere, AAA for what is read at length."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from runner import visible
from test_high_contrast import BLACK, WHITE

from screens import DRAFT, show
from whyrun.domain.card import Card
from whyrun.domain.reflection import CardStyle
from whyrun.gui.card_art import Art, CardArt
from whyrun.gui.card_painter import CardWords, _set_card
from whyrun.gui.contrast import ratio
from whyrun.gui.controls.words import Words
from whyrun.gui.motion import mixed
from whyrun.gui.theme import DARK, LIGHT, RUT, Theme, tokens
from whyrun.gui.welcome.landscape import WORDS_IN_SKY, Ground
from whyrun.gui.welcome.screen import WelcomeScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from whyrun.domain.today import OpenDraft
    from whyrun.gui.look import Look

AAA, AA, SHAPE = 7.0, 4.5, 3.0

THEMES = [Theme(LIGHT), Theme(DARK), Theme(DARK, contrast=BLACK), Theme(LIGHT, contrast=WHITE)]

#: What is drawn on what, and how much it must stand out. Words that are switched off may be faint.
PAIRS = {
    AAA: {
        "ink": ("paper", "surface", "sunken", "tint", "dusk_tint", "hit", "pressed"),
        "soft": ("paper", "surface"),
        "on_selected": ("selected",),
    },
    AA: {
        "soft": ("tint", "sunken", "pressed"),
        "faint": ("paper", "surface"),
        "accent": ("paper", "surface", "tint"),
        "accent_pressed": ("tint",),
        "on_accent": ("accent", "accent_hover", "accent_pressed"),
        "warn": ("paper", "surface", "sunken"),
        "dusk": ("surface",),
    },
    SHAPE: {
        "edge": ("paper", "surface"),
        "accent": ("paper", "surface", "tint", "sunken"),
        "dusk": ("surface", "dusk_tint"),
        "day_ran": ("surface",),
        "off": ("paper", "surface", "sunken"),
    },
}
#: A separator may be as quiet as it likes: nothing depends on seeing it.
DECORATION = {"line"}
#: These stand on the landscapes below.
ON_PICTURES = {"on_sky", "on_sky_second"}


def _too_close(theme: Theme) -> list[str]:
    found = []
    for least, pairs in PAIRS.items():
        for words, grounds in pairs.items():
            for ground in grounds:
                reached = ratio(theme.colour(words), theme.colour(ground))
                if reached < least:
                    found.append(f"{words} on {ground}: {reached:.2f} of {least}")
    return found


@pytest.mark.parametrize("theme", [*THEMES, Theme(RUT)], ids=["light", "dark", "black", "white", "rut"])
def test_every_pair_in_use_stands_out(theme: Theme) -> None:
    assert _too_close(theme) == []


@pytest.mark.parametrize("name", [LIGHT, DARK, RUT])
def test_no_token_is_left_out(name: str) -> None:
    counted = {token for pairs in PAIRS.values() for words, grounds in pairs.items() for token in (words, *grounds)}

    assert set(tokens()["tokens"][name]) == counted | DECORATION | ON_PICTURES


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "black", "white"])
@pytest.mark.parametrize("level", range(1, 6))
def test_words_on_the_layers_stand_out(theme: Theme, level: int) -> None:
    assert ratio(theme.depth_text(level), theme.depth(level)) >= AA
    assert ratio(theme.colour("soft"), theme.depth(level, ghost=True)) >= AA


@pytest.mark.parametrize("level", range(1, 6))
def test_words_on_a_lit_layer_stand_out_where_they_may_reach(level: int) -> None:
    """The name of the present level ends before three quarters of the gauge."""
    for theme in THEMES[:2]:
        lit = mixed(theme.depth(level), QColor(tokens()["depth"]["lit"]), (0.34 if level > 3 else 0.42) * 0.5)

        assert ratio(theme.depth_text(level), lit) >= (AA if level != 3 else SHAPE)


@pytest.mark.parametrize("words", sorted(ON_PICTURES))
def test_words_on_the_welcome_stand_out(words: str) -> None:
    light, dark = THEMES[:2]

    assert min(ratio(light.colour(words), colour) for _, colour in light.sky("welcome")) >= AA
    assert min(ratio(dark.colour(words), colour) for colour in _upper(dark.sky("rut"))) >= AA


@pytest.mark.parametrize("size", [(1040, 664), (720, 464), (400, 644), (520, 360)], ids=str)
@pytest.mark.parametrize("draft", [None, DRAFT], ids=["new", "draft"])
def test_words_on_the_welcome_stand_in_the_dark_part_of_its_sky(
    qtbot: QtBot, make_look: Callable[..., Look], size: tuple[int, int], draft: OpenDraft | None
) -> None:
    screen = WelcomeScreen(make_look("dark"))
    screen.show_draft(draft)
    show(qtbot, screen, size)
    page = screen._page

    ground = Ground(page.width(), page.height(), page._words_end)

    lowest = max(words.geometry().bottom() for words in visible(page, Words))
    assert lowest <= WORDS_IN_SKY * ground.horizon + 1


def test_words_down_the_layers_of_the_welcome_stand_out() -> None:
    light, dark = THEMES[:2]

    by_day = [ratio(light.depth_text(1 if level < 3 else 5), light.depth(level)) for level in range(1, 6)]
    by_night = [ratio(dark.depth_text(5), layer) for layer in dark.rut_layers()]

    assert min(by_day + by_night) >= AA


def test_words_in_the_rut_stand_out() -> None:
    rut = Theme(RUT)
    layers = rut.rut_layers()
    grounds = [*_upper(rut.sky()), *layers]

    assert min(ratio(rut.colour(words), ground) for words in ("ink", "on_sky") for ground in grounds) >= AAA
    assert min(ratio(rut.colour(words), ground) for words in ("soft", "on_sky_second") for ground in grounds) >= AA
    assert min(ratio(rut.colour("accent"), layer) for layer in layers) >= SHAPE
    assert min(ratio(rut.colour("edge"), layer) for layer in layers) >= SHAPE
    assert ratio(rut.colour("line"), rut.colour("surface")) >= SHAPE


def test_the_bar_of_the_pinned_card_stands_out() -> None:
    bar = QColor(tokens()["card_bar"])

    assert ratio(Theme(RUT).colour("ink"), bar) >= AAA


def _upper(sky: Sequence[tuple[float, QColor]]) -> list[QColor]:
    """The colours of ``sky`` from its top down to where words end."""
    colours = [colour for at, colour in sky if at <= WORDS_IN_SKY]
    above = max(place for place, (at, _) in enumerate(sky) if at <= WORDS_IN_SKY)
    (at, colour), (end, below) = sky[above], sky[above + 1]
    return [*colours, mixed(colour, below, (WORDS_IN_SKY - at) / (end - at))]


#: The lowest contrast of the drawing, where both stand on as many lines as there: of the why, of the identity.
DRAWN = {
    CardStyle.DAWN: (5.8, 7.1),
    CardStyle.TRAIL: (10.7, 6.6),
    CardStyle.NIGHT: (13.4, 8.3),
    CardStyle.PAPER: (15.3, 7.6),
}
WHY = "I run to be beside my kids, not on the bench."
IDENTITY = "I’m a runner who shows up for my kids."
#: As much of what lies behind a line may be closer to its colour: the stars of Night, the contour lines of Trail.
STARS, LINES = 0.004, 0.06


@pytest.mark.parametrize(("style", "lowest"), DRAWN.items())
def test_the_words_of_a_card_stand_out_as_drawn(
    qapp: QApplication, style: CardStyle, lowest: tuple[float, float]
) -> None:
    assert qapp

    why, identity = _lowest(Card(WHY, IDENTITY, style), (360, 220), but=LINES)

    assert why >= lowest[0] - 0.05
    assert identity >= lowest[1] - 0.05


@pytest.mark.parametrize("style", CardStyle)
@pytest.mark.parametrize("size", [(220, 134), (240, 300), (360, 220), (720, 440)], ids=str)
@pytest.mark.parametrize("identity", [IDENTITY, IDENTITY * 3], ids=["as drawn", "long"])
def test_the_words_of_a_card_stand_out_at_any_length_and_size(
    qapp: QApplication, style: CardStyle, size: tuple[int, int], identity: str
) -> None:
    assert qapp

    assert min(_lowest(Card(WHY * 9, identity, style), size)) >= AA


def _lowest(card: Card, size: tuple[int, int], *, but: float = STARS) -> tuple[float, ...]:
    """The lowest contrast of why and identity with the art behind the lines they take."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    rect = QRectF(image.rect())
    text = _set_card(card.core_why, card.identity, card.style, rect.size(), 1.0)
    painter = QPainter(image)
    CardArt().paint(painter, rect, Art.of_card(card.style, text.lift), radius=0)
    painter.end()
    colours = tokens()["card"][card.style]
    assert text.identity is not None
    return tuple(
        _behind(image, line, colours[part], but) for line, part in ((text.why, "why"), (text.identity, "identity"))
    )


def _behind(image: QImage, words: CardWords, colour: str, but: float) -> float:
    reached = []
    layout = words.words.layout
    for row in range(layout.lineCount()):
        line = layout.lineAt(row).naturalTextRect().translated(words.x, words.y)
        # Letters stand between the height of an ascender and the depth of a descender.
        box = line.adjusted(0, 0.2 * line.height(), 0, -0.1 * line.height()).toRect() & image.rect()
        seen = Counter(
            image.pixel(x, y) for x in range(box.left(), box.right() + 1) for y in range(box.top(), box.bottom() + 1)
        )
        left = but * seen.total()
        for contrast, count in sorted((ratio(QColor(colour), QColor(pixel)), count) for pixel, count in seen.items()):
            left -= count
            if left <= 0:
                reached.append(contrast)
                break
    return min(reached)
