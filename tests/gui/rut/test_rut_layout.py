"""Words stay in the dark part of the sky or on the ground, and out of the sun's way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget
from runner import visible
from rut_screens import rut_screens

from screens import CARD, LEVELS, show
from whyrun.gui.controls.words import Words
from whyrun.gui.rut.after_page import AfterPage
from whyrun.gui.rut.timer_page import TimeLeft, TimerPage
from whyrun.gui.text_fit import set_by_sense
from whyrun.gui.theme import serif

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look
    from whyrun.gui.rut.page import LandscapePage

SIZES = ((1600, 1000), (1040, 720), (820, 640), (720, 520))


def _pages(qtbot: QtBot, look: Look, size: tuple[int, int]) -> Iterator[tuple[str, LandscapePage]]:
    for name, screen in rut_screens(look, CARD, LEVELS[2][2]):
        show(qtbot, screen, size)
        yield name, screen.page


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_words_stand_where_the_sky_is_bright(
    qtbot: QtBot, make_look: Callable[..., Look], size: tuple[int, int], scale: float
) -> None:
    bright = []

    for name, page in _pages(qtbot, make_look("light", scale), size):
        dark_until = page.words_in_sky * page._scene.horizon + 1
        ends = [part.widget.geometry().bottom() for part in page.sky if part.widget.isVisible()]
        bright += [(name, end) for end in ends if end > dark_until]
        tops = [part.widget.geometry().top() for part in page.ground if part.widget.isVisible()]
        bright += [(name, top) for top in tops if top < page._scene.horizon]

    assert bright == []


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_sun_comes_up_beside_the_words(qtbot: QtBot, look: Look, size: tuple[int, int]) -> None:
    hidden = []

    for name, page in _pages(qtbot, look, size):
        for words in visible(page, Words) if isinstance(page, TimerPage | AfterPage) else []:
            left = words.mapTo(page, words.rect().topLeft())
            ends = left.x() + words._laid_out(words.width()).width
            if left.y() < page._scene.horizon and ends > page._scene.left_of_sun():
                hidden.append((name, words.text(), ends, page._scene.left_of_sun()))

    assert hidden == []


def test_a_long_page_is_dusk_to_its_edge_in_the_light_theme_too(qtbot: QtBot, make_look: Callable[..., Look]) -> None:
    screens = rut_screens(make_look("light", 2.0), CARD, LEVELS[2][2])
    screen = next(screen for name, screen in screens if name == "rut: the way")
    window = QWidget()
    screen.setParent(window)
    screen.resize(1040, 720)
    show(qtbot, window, (1040, 720))

    picture = window.grab().toImage()

    assert screen.verticalScrollBar().isVisible()
    edge = [picture.pixelColor(picture.width() - 1, y).lightness() for y in range(picture.height())]
    assert max(edge) < 60


def test_the_digits_of_the_time_are_all_as_wide(qtbot: QtBot, look: Look) -> None:
    time = TimeLeft(look)
    qtbot.addWidget(time)

    digits = QFontMetricsF(time._font())

    assert len({digits.horizontalAdvance(f"{minutes}:{minutes}0") for minutes in range(10)}) == 1


def test_the_why_stays_in_sight_below_the_rows_in_a_small_window(qtbot: QtBot, look: Look) -> None:
    ends = [
        page.ground[0].widget.geometry().bottom()
        for name, page in _pages(qtbot, look, (720, 520))
        if name == "rut: the way"
    ]

    assert len(ends) == 1
    assert ends[0] <= 520


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("I run to be beside my kids, not on the bench.", ["I run to be beside my kids, ", "not on the bench."]),
        ("I run to be beside my kids not on the bench.", ["I run to be beside my ", "kids not on the bench."]),
        (
            "I run, to be beside my kids and not on the bench.",
            ["I run, to be beside my kids ", "and not on the bench."],
        ),
        ("I run, always.", ["I run, always."]),
    ],
)
def test_a_why_is_broken_where_one_would_pause_if_that_takes_no_more_lines(
    qapp: QApplication, text: str, lines: list[str]
) -> None:
    assert qapp

    layout = set_by_sense(text, serif(46), 700).layout

    broken = [layout.lineAt(row) for row in range(layout.lineCount())]
    assert [text[line.textStart() : line.textStart() + line.textLength()] for line in broken] == lines
