"""Closing the window says once how to come back, where no tray holds an icon of ours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from runner import settle, visible

from whyrun.gui import way_back
from whyrun.gui.controls.words import Words
from whyrun.gui.pinned_card import launch
from whyrun.gui.way_back import WayBack
from whyrun.store.card_folder import CardFolder
from whyrun.store.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal


def _said(window: MainWindow) -> str | None:
    """What lies over the window about the way back; None where nothing does."""
    settle()
    dialogs = [dialog for dialog in window.findChildren(WayBack) if dialog.isVisible()]
    return " ".join(words.text() for words in visible(dialogs[0], Words)) if dialogs else None


@pytest.fixture
def open_window(
    make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection, data: Path
) -> Iterator[Callable[[], MainWindow]]:
    assert finished.is_finished
    opened: list[MainWindow] = []

    def open_it() -> MainWindow:
        opened.append(make_window(journal, knows_the_way_back=False))
        return opened[-1]

    yield open_it
    settings = SettingsFile(data / "settings.json")
    settings.write(replace(settings.read(), way_back_told=True))
    for window in opened:  # now that they have nothing to say, and before their journal is closed
        window.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_the_first_close_says_how_to_come_back_and_closes_after_it(
    open_window: Callable[[], MainWindow], key: Qt.Key
) -> None:
    window = open_window()

    window.close()
    said, was_open = _said(window), window.isVisible()
    QTest.keyClick(window.findChild(WayBack).focusWidget(), key)
    settle()

    assert said is not None
    assert "Start WhyRun as you did this time." in said
    assert was_open
    assert not window.isVisible()


def test_it_is_said_once(open_window: Callable[[], MainWindow], data: Path) -> None:
    first = open_window()
    first.close()
    assert _said(first)
    first.findChild(WayBack).accept()

    second = open_window()
    second.close()

    assert SettingsFile(data / "settings.json").read().way_back_told
    assert _said(second) is None
    assert not second.isVisible()


@pytest.fixture
def running_card(data: Path) -> Iterator[CardFolder]:
    """Pin the card, and hold the lock that its process would."""
    folder = CardFolder(data)
    folder.write_pinned(True)
    lock = launch.lock_of(folder)
    assert lock.tryLock(0)
    yield folder
    lock.unlock()


@pytest.mark.parametrize(("clicks_through", "way"), [(False, "Right-click it"), (True, "Start WhyRun")])
def test_a_card_that_can_be_clicked_is_the_way_back(
    open_window: Callable[[], MainWindow], running_card: CardFolder, clicks_through: bool, way: str
) -> None:
    window, folder = open_window(), running_card
    folder.choose(replace(folder.look(), clicks_through=clicks_through))

    window.close()

    assert way in (_said(window) or "")


@pytest.mark.usefixtures("running_card")
def test_an_icon_in_the_tray_needs_no_words(
    open_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(way_back, "has_tray", lambda: True)
    window = open_window()

    window.close()

    assert _said(window) is None
    assert not window.isVisible()


def test_a_card_whose_process_has_ended_is_no_way_back(
    open_window: Callable[[], MainWindow], data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(way_back, "has_tray", lambda: True)
    window = open_window()
    CardFolder(data).write_pinned(True)

    window.close()

    assert "Start WhyRun as you did" in (_said(window) or "")


def test_with_nothing_to_come_back_to_nothing_is_said(make_window: Callable[..., MainWindow], journal: Journal) -> None:
    window = make_window(journal, knows_the_way_back=False)

    window.close()

    assert _said(window) is None
    assert not window.isVisible()


def test_while_the_desktop_ends_nothing_is_said(
    open_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(way_back, "_session_ends", lambda: True)
    window = open_window()

    window.close()

    assert _said(window) is None
    assert not window.isVisible()


@pytest.mark.parametrize("width", [460, 462, 466, 470, 480])
def test_all_of_it_can_be_read_without_scrolling(open_window: Callable[[], MainWindow], look: Look, width: int) -> None:
    window = open_window()
    dialog = WayBack(look, window, from_card=False)
    dialog._wanted = width  # one of these widths holds the sentence on one line, but not beside a scroll bar

    dialog.open()
    settle()

    assert not dialog.findChild(QScrollArea).verticalScrollBar().isVisible()
    for words in visible(dialog, Words):
        assert words.height() >= words.heightForWidth(words.width()), words.text()
