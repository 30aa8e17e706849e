"""What is loaded while somebody comes near a button, so that its click loads nothing. Nothing here is timed."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from runner import settle

from whyrun.domain.reflection import Level, Reflection
from whyrun.gui import nearing
from whyrun.gui.nearing import Errand, Nearing
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

#: Comes near each errand of a window on Today, or waits on the welcome page, and begins it; tells what that loads then.
BEGIN = """
import json, sys
from pathlib import Path
from whyrun.lean_qt import load_qt
load_qt()
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from whyrun.app import WindowSession
from whyrun.gui.single_window import SingleWindow
from whyrun.gui.nearing import Errand

folder = Path(sys.argv[1])
application = QApplication(["whyrun", "-platform", "offscreen"])
session = WindowSession(application, folder, SingleWindow(folder))
opened = []
session.opened.connect(lambda: opened.append(True))
session.start()
while not opened:
    QTest.qWait(20)
QTest.qWait(700)
loaded = {}

def ours():
    return {name for name in sys.modules if name.startswith("whyrun.")}

for words in sys.argv[2:]:
    buttons = session.window.findChildren(QAbstractButton)
    button = next(each for each in buttons if each.text() == words and each.isVisible())
    at_rest = ours()
    application.sendEvent(button, QEvent(QEvent.Type.Enter))
    QTest.qWait(200)
    near = ours()
    button.click()
    loaded[words] = (sorted(near - at_rest), sorted(ours() - near))
    for dialog in application.topLevelWidgets():
        if dialog is not session.window and dialog.isVisible():
            dialog.close()
    application.processEvents()
print(json.dumps(loaded))
session.end()
"""


def test_a_click_on_today_loads_nothing_where_the_pointer_came_first(filled: Path) -> None:
    loaded = begin(filled, "Journal", "Settings", "Today", "Share", "Reflect again", "I don’t feel like it")

    del loaded["Today"]  # only the way back to the others
    assert [words for words, (near, _clicked) in loaded.items() if not near] == []
    assert {words: clicked for words, (_near, clicked) in loaded.items() if clicked} == {}


def test_who_was_greeted_for_a_while_waits_for_no_module_of_the_wizard(tmp_path: Path) -> None:
    loaded = begin(tmp_path, "Find my why")

    assert loaded["Find my why"] == [[], []]


@pytest.mark.parametrize(
    "comes",
    [
        QEvent(QEvent.Type.Enter),
        QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason),
        QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.BacktabFocusReason),
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
    ],
    ids=["the pointer", "Tab", "Shift+Tab", "Space"],
)
def test_who_comes_near_has_it_loaded_a_module_in_a_turn_and_once(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, comes: QEvent
) -> None:
    loaded = note_loading(monkeypatch)
    button = near_button(qtbot)

    QApplication.sendEvent(button, comes)
    QApplication.sendEvent(button, QEvent(QEvent.Type.Enter))
    assert loaded == []
    settle()

    assert loaded == list(Errand.SHARE.value)


def test_a_press_begins_before_the_click(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    loaded = note_loading(monkeypatch)
    button = near_button(qtbot)

    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    settle()

    assert loaded == list(Errand.SHARE.value)


def test_a_keyboard_that_a_page_put_there_loads_nothing(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    loaded = note_loading(monkeypatch)
    button = near_button(qtbot)

    QApplication.sendEvent(button, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason))
    QApplication.sendEvent(button, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier))
    settle()

    assert loaded == []


@pytest.fixture
def filled(data: Path) -> Path:
    """A data folder with a finished reflection."""
    now = datetime.now(UTC)
    levels = tuple(Level(number, "Why?", f"to be beside my kids {number}") for number in range(1, 6))
    why = "I run to be there."
    with Journal.open(data, program_version="1.0", now=lambda: now) as journal:
        journal.save_reflection(
            Reflection(uuid4(), now, now.date(), levels=levels, core_why=why, finished_at=now, finished_on=now.date())
        )
    return data


def near_button(qtbot: QtBot) -> QPushButton:
    button = QPushButton()
    qtbot.addWidget(button)
    Nearing(button, Errand.SHARE)
    return button


def note_loading(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is loaded from now on."""
    loaded: list[str] = []
    monkeypatch.setattr(nearing, "import_module", loaded.append)
    return loaded


def begin(folder: Path, *words: str) -> dict[str, Any]:
    """For each of ``words``: what was loaded when the pointer came to it, and what by the click."""
    done = subprocess.run(
        [sys.executable, "-c", BEGIN, str(folder), *words], capture_output=True, text=True, check=True, timeout=60
    )
    loaded: dict[str, Any] = json.loads(done.stdout)
    return loaded
