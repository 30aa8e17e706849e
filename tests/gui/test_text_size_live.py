"""Larger or smaller text under open pages: each looks as if it had been opened with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget
from runner import settle, visible

from screens import plain_screens
from whyrun.gui.top_bar import Page
from whyrun.store.errors import FolderUnusable, JournalDamaged
from whyrun.store.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from whyrun.gui.look import Look
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal

SIZE = (1040, 720)
PROBLEMS = [
    FolderUnusable(Path("/some/where"), Sentence("the right to write in this folder is missing")),
    JournalDamaged(Path("/some/where/journal.db"), set_aside=Path("/some/where/aside/journal.db")),
]
#: Stands in a layout of the tests' own, whose margins are the system's.
OF_THE_TESTS = "a year"

Places = dict[str, list[tuple[int, int, int, int]]]


@pytest.mark.parametrize(("before", "now"), [(1.0, 2.0), (1.75, 1.0)])
def test_every_screen_stands_as_if_it_had_been_opened_with_the_present_text_size(
    make_look: Callable[..., Look], tmp_path: Path, before: float, now: float
) -> None:
    opened_with = _screens(make_look(scale=now), tmp_path, before=now, now=now)

    changed_to = _screens(make_look(scale=before), tmp_path, before=before, now=now)

    assert {name for name in opened_with if changed_to[name] != opened_with[name]} <= {OF_THE_TESTS}


@pytest.mark.parametrize("page", Page)
@pytest.mark.usefixtures("finished")
def test_every_page_of_the_window_stands_as_if_it_had_been_opened_with_the_present_text_size(
    make_window: Callable[..., MainWindow], journal: Journal, look: Look, page: Page
) -> None:
    window = make_window(journal)
    _settled(window)
    window._open_page(page)
    settle()

    look.want(scale=1.75)
    changed_to = _places(window)
    window.close()
    later = make_window(journal)
    _settled(later)
    later._open_page(page)

    assert changed_to == _places(later)


def test_a_text_size_that_is_tried_out_leaves_nothing_behind(make_look: Callable[..., Look], tmp_path: Path) -> None:
    look = make_look()
    name, screen = next(each for each in plain_screens(look, PROBLEMS, tmp_path) if each[0] == "settings")
    _settled(screen)
    before = _places(screen)

    for percent in (*range(105, 205, 5), *range(195, 95, -5)):
        look.want(scale=percent / 100)

    assert name == "settings"
    assert _places(screen) == before


def _screens(look: Look, data: Path, *, before: float, now: float) -> Places:
    places: Places = {}
    for name, screen in plain_screens(look, PROBLEMS, data):
        _settled(screen)
        if now != before:
            look.want(scale=now)
        places[name] = _places(screen)
        screen.hide()
        screen.deleteLater()
        settle()
        if now != before:
            look.want(scale=before)
    return places


def _settled(screen: QWidget) -> None:
    screen.setMinimumSize(0, 0)
    screen.resize(*SIZE)
    screen.show()
    settle()


def _places(screen: QWidget) -> list[tuple[int, int, int, int]]:
    settle()
    screen.resize(*SIZE)
    settle()
    return [
        (*part.mapTo(screen, part.rect().topLeft()).toTuple(), part.width(), part.height())
        for part in visible(screen, QWidget)
    ]
