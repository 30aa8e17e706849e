from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from runner import settle, visible

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.gui import transfer as transfer_module
from whyrun.gui.bridge import JournalBridge
from whyrun.gui.controls.words import Words
from whyrun.gui.transfer import Transfer
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look

NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def transfer(look: Look, window: QWidget) -> Transfer:
    return Transfer(look, window)


@pytest.fixture
def bridge(journal: Journal, look: Look) -> Iterator[JournalBridge]:
    bridge = JournalBridge(journal, look)
    yield bridge
    bridge.close()


@pytest.fixture
def other(tmp_path: Path, look: Look) -> Iterator[JournalBridge]:
    """The journal of another machine."""
    with Journal.open(tmp_path / "other", program_version="1.0", now=lambda: NOW) as journal:
        bridge = JournalBridge(journal, look)
        yield bridge
        bridge.close()


def dialogs(window: QWidget) -> list[list[str]]:
    """The words of each dialog that is open."""
    settle()
    open_ones = (dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
    return [[words.text() for words in visible(dialog, Words)] for dialog in open_ones]


def click(window: QWidget, words: str) -> None:
    for dialog in window.findChildren(QDialog):
        for button in visible(dialog, QAbstractButton):
            if dialog.isVisible() and button.text() == words:
                button.click()
                settle()
                return
    raise LookupError(words)


@pytest.mark.parametrize(
    ("name", "beginning"), [("a.json", b'{\n "format"'), ("a.md", b"# My running"), ("a.csv", b"\xef\xbb\xbfday")]
)
def test_the_end_of_the_name_says_what_is_written(
    transfer: Transfer, bridge: JournalBridge, window: QWidget, tmp_path: Path, name: str, beginning: bytes
) -> None:
    assert transfer.export_to(bridge, tmp_path / name)

    assert (tmp_path / name).read_bytes().startswith(beginning)
    assert dialogs(window) == [["Your journal is exported", f"{name} holds it now."]]


def test_a_place_is_asked_for_and_the_end_of_its_name_says_what_is_written_there(
    transfer: Transfer, bridge: JournalBridge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer_module, "ask_where_to", lambda *_args: tmp_path / "diary.md")

    transfer.export(bridge)

    assert (tmp_path / "diary.md").exists()


def test_what_could_not_be_written_is_told(
    transfer: Transfer, bridge: JournalBridge, window: QWidget, tmp_path: Path
) -> None:
    assert not transfer.export_to(bridge, tmp_path / "nowhere" / "a.json")

    assert "there is no such folder" in dialogs(window)[0][0]


def test_what_would_come_in_is_said_before_it_does(
    transfer: Transfer,
    bridge: JournalBridge,
    other: JournalBridge,
    window: QWidget,
    tmp_path: Path,
    finished: Reflection,
) -> None:
    bridge.journal.save(CheckIn(uuid4(), date(2026, 3, 12), NOW, Outcome.RAN, "Slow 5k"))
    transfer.export_to(bridge, tmp_path / "a.json")
    click(window, "Close")

    transfer.take_in_from(other, tmp_path / "a.json")
    said = dialogs(window)
    untouched = other.journal.latest()
    click(window, "Import")

    assert said == [["Import this file?", "2 entries would come in."]]
    assert untouched is None
    assert other.journal.everything() == bridge.journal.everything()
    assert other.journal.latest() == finished
    assert dialogs(window) == [["Your journal has them now", "2 entries came in."]]
    click(window, "Close")
    transfer.take_in_from(other, tmp_path / "a.json")
    assert dialogs(window) == [["There is nothing new in this file", "2 were here already."]]


def test_a_file_that_does_not_fit_is_refused_with_what_was_found(
    transfer: Transfer, bridge: JournalBridge, window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    transfer.export_to(bridge, tmp_path / "a.json")
    click(window, "Close")
    broken = json.loads((tmp_path / "a.json").read_bytes()) | {"plans": 7}
    (tmp_path / "a.json").write_text(json.dumps(broken), encoding="utf-8")
    asked: list[bool] = []
    monkeypatch.setattr(transfer_module, "ask_which", lambda *_args: asked.append(True))

    transfer.take_in_from(bridge, tmp_path / "a.json")
    before = dialogs(window)
    click(window, "What it found")
    after = dialogs(window)
    click(window, "Choose another file")

    assert before == [
        [
            "This file could not be imported",
            "a.json is a WhyRun export that was changed or damaged. Your journal is as it was.",
        ]
    ]
    assert "At plans: a list is wanted." in after[0]
    assert asked == [True]
