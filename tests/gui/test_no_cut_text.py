"""No words are cut, and nothing is scrolled sideways.

At three window sizes, at 200 % text, light and dark, and in a language whose words are longer than English ones.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from runner import settle, visible

from screens import plain_screens, show, wizard_pages
from whyrun.gui.controls.button import Button
from whyrun.gui.controls.chip import ManyChip, ReasonChip, SuggestionChip
from whyrun.gui.controls.date_field import DateField
from whyrun.gui.controls.option_row import OptionRow
from whyrun.gui.controls.words import Words
from whyrun.gui.rut.buttons import WayRow
from whyrun.gui.rut.timer_page import TimeLeft
from whyrun.gui.wizard.gauge import _LevelMark
from whyrun.store.errors import FolderUnusable, JournalDamaged, JournalNewer
from whyrun.store.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look

SIZES = ((1040, 720), (820, 640), (720, 520))
LOOKS = (("light", 1.0), ("dark", 1.0), ("light", 2.0), ("dark", 2.0))
PROBLEMS = [
    FolderUnusable(Path("/some/where"), Sentence("the right to write in this folder is missing")),
    JournalDamaged(Path("/some/where/journal.db"), set_aside=Path("/some/where/aside/journal.db")),
    JournalNewer(Path("/some/where"), written_by="9.1", program_version="1.0", schema_found=9, schema_known=1),
]


def _cut(screen: QWidget) -> list[str]:
    """What is cut or lies outside, in words."""
    found = [*_too_low(screen), *_outside(screen)]
    for scroll in visible(screen, QScrollArea):
        bar = scroll.horizontalScrollBar()
        content = scroll.widget()
        if bar.maximum() > 0 or (content and content.width() > scroll.viewport().width()):
            found.append(f"{content.width()} px of content in {scroll.viewport().width()}")
    return found


def _too_low(screen: QWidget) -> list[str]:
    found = []
    for part in visible(screen, QWidget):
        if isinstance(part, (Words, OptionRow, ReasonChip, SuggestionChip, ManyChip)):
            lines = part._laid_out(part.width()) if isinstance(part, Words) else part._words(part.width())
            if part.height() < int(lines.height) and part.text():
                found.append(f"“{part.text()[:40]}” has {part.height()} of {lines.height} px ({part.width()} wide)")
        elif isinstance(part, Button):
            words = part._set_words()
            if part.width() < words.width + part._icon_width() or part.height() < int(words.height):
                found.append(f"“{part.text()}” has {part.size()} of {words.width} x {words.height} px")
        elif isinstance(part, WayRow | TimeLeft) and part.height() < _needed(part):
            found.append(f"{part.accessibleName()} has {part.height()} of {_needed(part)} px")
        elif isinstance(part, DateField) and part.width() < part.sizeHint().width():
            found.append(f"“{part._shown()}” has {part.width()} px")
        elif isinstance(part, _LevelMark) and not part._rail:
            found += _too_wide(part)
    return found


def _needed(part: QWidget) -> int:
    return part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()


def _too_wide(mark: _LevelMark) -> list[str]:
    """The name of a level that its place in the gauge does not hold, on as many lines as it takes."""
    theme = mark._look.theme
    room = QRectF(0, 0, mark.width() - theme.px(64), mark.height())
    taken = QFontMetricsF(theme.sans(14, bold=True)).boundingRect(room, int(Qt.TextFlag.TextWordWrap), mark._name())
    return [] if room.contains(taken) else [f"“{mark._name()}” takes {taken} of {room}"]


def _outside(screen: QWidget) -> list[str]:
    """What reaches past what scrolls it, or past the screen where nothing scrolls."""
    found = []
    for part in visible(screen, QWidget):
        if not isinstance(part, (Words, QAbstractButton)) or not part.accessibleName() + getattr(part, "text", str)():
            continue
        around: QWidget = screen
        above = part.parentWidget()
        while above is not None and above is not screen:
            scroll = above.parentWidget().parentWidget() if above.parentWidget() else None
            if isinstance(scroll, QScrollArea):
                around = above
                break
            above = above.parentWidget()
        corner = part.mapTo(around, QPoint(0, 0))
        if corner.x() < 0 or corner.y() < 0 or corner.x() + part.width() > around.width():
            found.append(f"“{part.text()[:40]}” lies outside ({corner.x()}, {corner.y()}, {part.width()} wide)")
        elif corner.y() + part.height() > around.height():
            found.append(f"“{part.text()[:40]}” reaches {corner.y() + part.height()} of {around.height()} px down")
    return found


@pytest.mark.parametrize(("theme", "scale"), LOOKS)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_words_of_the_wizard_are_cut(
    qtbot: QtBot,
    make_look: Callable[..., Look],
    clock: Callable[..., object],
    way_down: Reflection,
    theme: str,
    scale: float,
    size: tuple[int, int],
) -> None:
    look = make_look(theme, scale)

    cut = {name: found for name, wizard in wizard_pages(qtbot, look, clock, way_down, size) if (found := _cut(wizard))}

    assert cut == {}


@pytest.mark.parametrize(("theme", "scale"), LOOKS)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_words_of_any_other_screen_are_cut(
    data: Path, qtbot: QtBot, make_look: Callable[..., Look], theme: str, scale: float, size: tuple[int, int]
) -> None:
    look = make_look(theme, scale)

    cut = {
        name: found
        for name, screen in plain_screens(look, PROBLEMS, data)
        if (found := _cut(show(qtbot, screen, size)))
    }

    assert cut == {}


@pytest.mark.usefixtures("pseudo_language")
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_words_are_cut_in_a_language_of_longer_words(
    data: Path,
    qtbot: QtBot,
    make_look: Callable[..., Look],
    clock: Callable[..., object],
    way_down: Reflection,
    scale: float,
    size: tuple[int, int],
) -> None:
    look = make_look("light", scale)

    pages = {
        name: found for name, wizard in wizard_pages(qtbot, look, clock, way_down, size) if (found := _cut(wizard))
    }
    others = {
        name: found
        for name, screen in plain_screens(look, PROBLEMS, data)
        if (found := _cut(show(qtbot, screen, size)))
    }

    assert pages | others == {}


def test_text_made_larger_while_a_page_is_open_is_not_cut(
    qtbot: QtBot, make_look: Callable[..., Look], clock: Callable[..., object], way_down: Reflection
) -> None:
    look = make_look()
    pages = wizard_pages(qtbot, look, clock, way_down)
    _, wizard = next(pages)

    look.want(scale=1.5)
    settle()

    assert _cut(wizard) == []
