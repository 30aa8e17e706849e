"""What keeps the card's process going, and what it shows then: the card, the reminder, the tray."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whyrun.domain.card import Card
from whyrun.gui.pinned_card.card_window import screens
from whyrun.gui.pinned_card.menu import CardMenu
from whyrun.gui.pinned_card.process import CardProcess
from whyrun.gui.pinning import Pinning
from whyrun.store.card_folder import CardFolder
from whyrun.store.card_state import Own, Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")

CARD = Card("I run to be beside my kids, not on the bench.", "I'm a runner who shows up for my kids.")
NEEDS: dict[str, Callable[[CardFolder], None]] = {
    "the reminder": lambda folder: folder.remind("19:30"),
    "the tray": lambda folder: folder.stay_in_tray(True),
}
whatever_else_needs_it = pytest.mark.parametrize("needs", NEEDS.values(), ids=NEEDS)


@pytest.fixture
def folder(tmp_path: Path) -> CardFolder:
    made = CardFolder(tmp_path)
    made.show(CARD)
    return made


@pytest.fixture
def start(folder: CardFolder, qtbot: QtBot) -> Iterator[Callable[[], CardProcess]]:
    assert qtbot
    begun: list[CardProcess] = []

    def begin() -> CardProcess:
        begun.append(CardProcess(folder, lambda: None))
        begun[-1].start()
        return begun[-1]

    yield begin
    for process in begun:
        process.end()


def _entries(process: CardProcess, qtbot: QtBot) -> dict[str, QAction]:
    qtbot.waitUntil(lambda: process._tray is not None)
    assert process._tray is not None
    return {action.text().replace("&", ""): action for action in process._tray._menu.actions() if action.isVisible()}


@whatever_else_needs_it
def test_unpinning_takes_the_card_off_and_leaves_the_process_to_what_needs_it(
    start: Callable[[], CardProcess], folder: CardFolder, qtbot: QtBot, needs: Callable[[CardFolder], None]
) -> None:
    needs(folder)
    folder.write_pinned(True)
    process = start()
    assert process.window is not None

    with qtbot.assertNotEmitted(process.finished):
        process.window.open_menu(process.window.pos())
        menu: QMenu = process.window.findChildren(CardMenu)[-1]
        next(action for action in menu.actions() if action.text() == "&Unpin").trigger()
        qtbot.waitUntil(lambda: process.window is None)

    assert not folder.read_pinned()


@whatever_else_needs_it
def test_pinned_again_the_card_is_back_in_the_same_process(
    start: Callable[[], CardProcess], folder: CardFolder, qtbot: QtBot, needs: Callable[[CardFolder], None]
) -> None:
    needs(folder)
    folder.write_pinned(False)
    process = start()
    at_first = process.window

    folder.write_pinned(True)

    qtbot.waitUntil(lambda: process.window is not None and process.window.isVisible())
    assert at_first is None


@whatever_else_needs_it
def test_with_the_last_need_gone_an_unpinned_process_ends(
    start: Callable[[], CardProcess], folder: CardFolder, qtbot: QtBot, needs: Callable[[CardFolder], None]
) -> None:
    needs(folder)
    folder.write_pinned(False)
    process = start()

    with qtbot.waitSignal(process.finished):
        folder.remind("")
        folder.stay_in_tray(False)


def test_a_card_unpinned_while_its_process_starts_ends_it(
    start: Callable[[], CardProcess], folder: CardFolder, qtbot: QtBot
) -> None:
    folder.write_pinned(False)

    process = start()

    with qtbot.waitSignal(process.finished):
        pass


def test_the_tray_pins_a_card_that_is_not_pinned(
    start: Callable[[], CardProcess], folder: CardFolder, qtbot: QtBot
) -> None:
    folder.stay_in_tray(True)
    process = start()
    entries = _entries(process, qtbot)

    entries["Show the card"].trigger()

    assert folder.read_pinned()
    assert process.window is not None
    assert "Hide the card" in _entries(process, qtbot)
    assert "Take clicks again" not in entries


def test_a_card_hidden_by_the_tray_is_seen_when_it_is_pinned_anew(
    start: Callable[[], CardProcess], folder: CardFolder, qtbot: QtBot
) -> None:
    folder.stay_in_tray(True)
    folder.write_pinned(True)
    process = start()
    _entries(process, qtbot)["Hide the card"].trigger()
    assert process.window is not None
    hidden = not process.window.isVisible()

    folder.write_pinned(False)
    qtbot.waitUntil(lambda: process.window is None)
    folder.write_pinned(True)

    qtbot.waitUntil(lambda: process.window is not None and process.window.isVisible())
    assert hidden


def test_a_reminder_without_a_card_starts_the_process_and_no_card(
    tmp_path: Path, folder: CardFolder, started: list[tuple[str, ...]]
) -> None:
    pinning = Pinning(tmp_path)

    pinning.remind("19:30")
    pinning.bring_back()

    assert started == [("--pin", "--as-left", "--data-dir", str(tmp_path))]
    assert folder.was_unpinned()


def test_a_reminder_switched_off_starts_nothing(tmp_path: Path, started: list[tuple[str, ...]]) -> None:
    pinning = Pinning(tmp_path)

    pinning.remind("")
    pinning.bring_back()

    assert started == []


def test_a_window_brings_back_whatever_is_needed_and_is_not_there(
    tmp_path: Path, folder: CardFolder, started: list[tuple[str, ...]]
) -> None:
    pinning = Pinning(tmp_path)
    pinning.bring_back()
    before = list(started)

    folder.write_pinned(True)
    pinning.bring_back()

    assert before == []
    assert started == [("--pin", "--as-left", "--data-dir", str(tmp_path))]
    assert folder.read_pinned()


_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6) | st.sampled_from(["19:30", "night"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["style", "opacity", "dx"]), inner),
    max_leaves=6,
)
_FIELDS = st.sampled_from([each.name for each in (*fields(Shown), *fields(Own))])


@given(st.dictionaries(_FIELDS, _ANYTHING), st.dictionaries(_FIELDS, _ANYTHING))
@settings(max_examples=40)
def test_whatever_stands_in_the_files_the_card_stands_on_the_screen(
    shown: dict[str, object], own: dict[str, object]
) -> None:
    with TemporaryDirectory() as place:
        folder = CardFolder(Path(place))
        folder.write_pinned(True)
        for name, said in (("shown", shown), ("own", own)):
            (folder.path / f"{name}.json").write_text(json.dumps({"core_why": "I run.", **said, "version": 1}))

        process = CardProcess(folder, lambda: None)
        process.start()

        window = process.window
        assert window is not None
        assert window.isVisible()
        assert screens()[0].area.shared_with(window.area) == window.area.width * window.area.height
        process.end()
