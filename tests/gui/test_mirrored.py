"""Pages read from the right: everything changes sides, and nothing is cut or laid over its neighbour."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from runner import settle, visible
from test_no_cut_text import PROBLEMS, SIZES, _cut

from screens import parts, plain_screens, show, wizard_pages
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.notes import Quote
from whyrun.gui.controls.words import Words, second_line
from whyrun.gui.wizard.gauge import DepthGauge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look

ENGLISH, ARABIC = "to clear my head", "لأصفّي ذهني"


@pytest.fixture(autouse=True)
def _from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _inked(picture: QImage) -> tuple[int, int]:
    """The leftmost and the rightmost column that has something other than the ground."""
    ground = picture.pixel(0, 0)
    columns = [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in range(picture.height()))]
    return columns[0], columns[-1]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_words_of_the_wizard_are_cut(
    qtbot: QtBot, look: Look, clock: Callable[..., object], way_down: Reflection, size: tuple[int, int]
) -> None:
    pages = wizard_pages(qtbot, look, clock, way_down, size)

    cut = {name: found for name, wizard in pages if (found := _cut(wizard))}

    assert cut == {}


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_words_of_any_other_screen_are_cut(qtbot: QtBot, look: Look, data: Path, size: tuple[int, int]) -> None:
    screens = plain_screens(look, PROBLEMS, data)

    cut = {name: found for name, screen in screens if (found := _cut(show(qtbot, screen, size)))}

    assert cut == {}


def test_the_gauge_stands_at_the_right_and_the_way_on_at_the_left(
    qtbot: QtBot, look: Look, clock: Callable[..., object], way_down: Reflection
) -> None:
    _, wizard = next(wizard_pages(qtbot, look, clock, way_down, (820, 640)))

    (gauge,) = visible(wizard, DepthGauge)
    chrome = wizard._chrome
    assert gauge.mapTo(wizard, QPoint(gauge.width(), 0)).x() == wizard.width()
    assert chrome.finish.x() < chrome.back.x() < chrome.stop.x()
    assert chrome.finish.x() == 40


@pytest.mark.parametrize("text", [ENGLISH, ARABIC])
def test_every_line_ends_at_the_margin_whatever_its_script(qtbot: QtBot, look: Look, text: str) -> None:
    words = second_line(look, f"{text} {text} {text}")
    qtbot.addWidget(words)
    words.resize(180, words.heightForWidth(180))
    line = words.height() // words._laid_out(180).line_count

    picture = words.grab().toImage()

    assert picture.height() >= 2 * line
    for top in range(0, picture.height(), line):
        left, right = _inked(picture.copy(0, top, 180, line))
        assert left > 0
        assert 176 <= right <= 179


def test_words_at_the_end_of_a_line_stand_at_the_left(qtbot: QtBot, look: Look) -> None:
    words = second_line(look, ENGLISH)
    words.setAlignment(Qt.AlignmentFlag.AlignRight)
    qtbot.addWidget(words)
    words.resize(180, 20)

    left, right = _inked(words.grab().toImage())

    assert left <= 3
    assert right < 130


def test_a_quote_keeps_off_its_bar(qtbot: QtBot, look: Look) -> None:
    quote = Quote(look, "You said")
    quote.say(ENGLISH, 3)
    show(qtbot, quote, (300, 60))

    ends = [words.x() + words.width() for words in visible(quote, Words)]

    assert ends == [284, 284]


def test_an_arrow_points_the_other_way(qtbot: QtBot, look: Look) -> None:
    def arrow(icon: str, direction: Qt.LayoutDirection) -> QImage:
        button = Button(look, "", Kind.QUIET, icon=icon)
        button.setLayoutDirection(direction)
        qtbot.addWidget(button)
        picture = button.grab().toImage()
        left, right = _inked(picture)
        return picture.copy(left, 0, right - left + 1, picture.height())

    there = arrow("right", Qt.LayoutDirection.RightToLeft)

    assert there == arrow("left", Qt.LayoutDirection.LeftToRight)
    assert there != arrow("right", Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("size", [(820, 640), (1400, 800)], ids=str)
def test_every_control_lies_where_its_mirror_image_was(
    qtbot: QtBot,
    look: Look,
    clock: Callable[..., object],
    way_down: Reflection,
    qapp: QApplication,
    size: tuple[int, int],
) -> None:
    """The same page from both sides: what was so far from the left is now as far from the right."""
    places = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        _, wizard = next(wizard_pages(qtbot, look, clock, way_down, size))
        settle()
        places.append({_name(part): _span(wizard, part, direction) for part in parts(wizard) if _name(part)})

    assert places[0] == places[1]


def _name(part: QWidget) -> str:
    return f"{type(part).__name__} {part.accessibleName()}" if isinstance(part, (Words, Button)) else ""


def _span(window: QWidget, part: QWidget, direction: Qt.LayoutDirection) -> tuple[int, int]:
    left = part.mapTo(window, part.rect().topLeft()).x()
    if direction == Qt.LayoutDirection.RightToLeft:
        left = window.width() - left - part.width()
    return left, part.width()
