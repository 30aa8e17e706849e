"""A damaged journal, and the button that brings a backup back: the running program, its window worked from within."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
import sqlcipher3

from whyrun.domain.reflection import Level, Motivator, Reflection, Stage
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)

#: The program with a hand on its mouse: it presses the buttons named after the folder, then closes the window.
_PRESSING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication
from whyrun import app
from whyrun.gui.controls.words import Words
begin = app.WindowSession._after_first_frame
left = sys.argv[2:]
def press_them(self):
    begin(self)
    self.opened.connect(lambda: press_next(self))
def press_next(self):
    while left:
        words = left.pop(0)
        seen = [button for button in self.window.findChildren(QAbstractButton) if button.isVisible()]
        print([button.text() for button in seen])
        next(button for button in seen if button.text() == words).click()
        for _ in range(8):  # some of a page comes in later turns
            QApplication.processEvents()
        if self._journal._background.is_busy:
            return  # and go on when it is open
    seen = [button.text() for button in self.window.findChildren(QAbstractButton) if button.isVisible()]
    told = [words.text() for words in self.window.findChildren(Words) if words.isVisible()]
    print(told)
    print(seen, flush=True)
    QTimer.singleShot(0, self.window.close)
app.WindowSession._after_first_frame = press_them
sys.exit(app.run_window(Path(sys.argv[1])))
"""

DRAFT = Reflection(
    id=UUID(int=7),
    started_at=NOW,
    started_on=date(2026, 3, 12),
    motivator=Motivator.HABIT,
    opener="Why?",
    levels=(Level(1, "Why?", "to clear my head", answered_question="Why?"),),
    stage=Stage.LEVEL_1,
)


def _press(folder: Path, *buttons: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", _PRESSING, str(folder), *buttons]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


def _open(folder: Path, now: datetime = NOW) -> Journal:
    return Journal.open(folder, program_version="1.0", now=lambda: now)


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A folder whose journal was cut short after a backup had been made."""
    with _open(tmp_path) as journal:
        journal.save_reflection(DRAFT)
        journal.back_up()
    file = tmp_path / "journal.db"
    file.write_bytes(file.read_bytes()[:5000])
    return tmp_path


def test_restoring_brings_the_words_back_and_goes_on(damaged: Path) -> None:
    done = _press(damaged, "Restore this one")

    assert done.returncode == 0, done.stderr
    assert "is damaged" in done.stderr
    assert "Go on where you were" in done.stdout.splitlines()[-1]
    with _open(damaged) as journal:
        draft = journal.draft()
    assert draft is not None
    assert draft.levels == DRAFT.levels


def test_an_empty_journal_may_be_started_and_the_damaged_file_stays(damaged: Path) -> None:
    cut = (damaged / "journal.db").read_bytes()

    done = _press(damaged, "Start an empty journal")

    assert done.returncode == 0, done.stderr
    assert "Find my why" in done.stdout.splitlines()[-1]
    assert any(file.read_bytes() == cut for file in damaged.rglob("*") if file.is_file())


def test_closing_without_choosing_leaves_everything_for_next_time(damaged: Path) -> None:
    first = _press(damaged)

    second = _press(damaged)

    assert first.returncode == second.returncode == 1
    assert "Restore this one" in second.stdout


def test_a_newer_journal_stays_whole_and_an_older_backup_is_gone_on_from(tmp_path: Path) -> None:
    with _open(tmp_path) as journal:
        journal.save_reflection(DRAFT)
        journal.back_up()
    database = sqlcipher3.connect(str(tmp_path / "journal.db"))
    database.execute("PRAGMA user_version = 4711")
    database.execute("PRAGMA journal_mode = DELETE")
    database.close()
    newer = (tmp_path / "journal.db").read_bytes()

    done = _press(tmp_path, "Open an older backup", "Open this one")

    assert done.returncode == 0, done.stderr
    assert "Go on where you were" in done.stdout.splitlines()[-1]
    assert [file.read_bytes() for file in (tmp_path / "set-aside").rglob("journal.db")] == [newer]


def test_a_journal_that_is_gone_comes_back_from_its_backup(damaged: Path) -> None:
    (damaged / "journal.db").unlink()

    done = _press(damaged, "Restore this one")

    assert done.returncode == 0, done.stderr
    assert "Go on where you were" in done.stdout.splitlines()[-1]


def test_a_backup_that_could_not_be_made_is_told(tmp_path: Path) -> None:
    with _open(tmp_path) as journal:
        journal.save_reflection(DRAFT)
    (tmp_path / "backups").write_bytes(b"in the way of the folder")

    done = _press(tmp_path)

    told, buttons = done.stdout.splitlines()[-2:]
    assert "The backup could not be made" in told
    assert "Your journal and the backups you have are as they were." in told
    assert "Go on where you were" in buttons


def test_going_back_to_a_backup_from_the_settings_brings_its_words_back(tmp_path: Path) -> None:
    with _open(tmp_path, datetime.now(UTC)) as journal:  # so that no other backup is due
        journal.save_reflection(DRAFT)
        journal.back_up()
        journal.delete_reflection(DRAFT.id)

    done = _press(tmp_path, "Settings", "Restore")

    assert done.returncode == 0, done.stderr
    with _open(tmp_path) as journal:
        back = journal.draft()
    assert back is not None
    assert back.levels == DRAFT.levels


def test_undoing_brings_back_what_was_there_before(tmp_path: Path) -> None:
    with _open(tmp_path, datetime.now(UTC)) as journal:  # so that no other backup is due
        journal.save_reflection(DRAFT)
        journal.back_up()
        journal.delete_reflection(DRAFT.id)

    done = _press(tmp_path, "Settings", "Restore", "Undo")

    assert done.returncode == 0, done.stderr
    with _open(tmp_path) as journal:
        assert journal.draft() is None
