from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from runner import settle, visible

from whyrun.gui.controls.button import Button
from whyrun.gui.controls.option_row import OptionRow
from whyrun.gui.controls.words import Words
from whyrun.gui.problem.message import tell
from whyrun.gui.problem.screen import ProblemScreen
from whyrun.gui.problem.sheet import SheetDialog
from whyrun.gui.problem.what_it_found import add_what_it_found
from whyrun.gui.show_place import PlaceDialog
from whyrun.store.backup_file import Backup, Occasion
from whyrun.store.errors import (
    FolderUnusable,
    JournalDamaged,
    JournalInUse,
    JournalMissing,
    JournalNewer,
    MigrationFailed,
    NotAJournal,
    Refusal,
    RestoreFailed,
    SaveFailed,
    StoreError,
)
from whyrun.store.sentence import Sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look

PLACE = Path("/some/where/journal.db")


TODAY = date(2026, 3, 12)
BACKUPS = tuple(
    replace(
        Backup.to_be_made(PLACE.parent, day, datetime(2026, 3, day, 7, 5, tzinfo=UTC), Occasion.AUTOMATIC), entries=day
    )
    for day in (12, 11, 9, 8)
)
NEWER = JournalNewer(PLACE, written_by="9.1", program_version="1.0", schema_found=9, schema_known=1)
NEWER_BUT = JournalNewer(
    PLACE, written_by="9.1", program_version="1.0", schema_found=9, schema_known=1, backups=BACKUPS
)

OFFERED = [
    (FolderUnusable(PLACE.parent, Sentence("the right to write there is missing")), ["Close WhyRun", "Try again"]),
    (NotAJournal(PLACE), ["Close WhyRun", "Try again"]),
    (JournalInUse(PLACE), ["Close WhyRun", "Try again"]),
    (MigrationFailed(1, 2), ["Close WhyRun", "Try again"]),
    (RestoreFailed(Refusal.DISK_FULL), ["Close WhyRun", "Try again"]),
    (NEWER, ["Close WhyRun"]),
    (NEWER_BUT, ["Open an older backup", "Close WhyRun"]),
    (JournalDamaged(PLACE), ["Start an empty journal", "Close"]),
    (
        JournalDamaged(PLACE, set_aside=PLACE, backups=BACKUPS),
        ["Show the damaged file", "Start an empty journal", "Close", "Restore this one"],
    ),
    (JournalMissing(PLACE, backups=BACKUPS), ["Start an empty journal", "Close", "Restore this one"]),
    (JournalMissing(PLACE), ["Start an empty journal", "Close"]),
]


@pytest.fixture
def screen(qtbot: QtBot, look: Look) -> ProblemScreen:
    screen = ProblemScreen(look)
    qtbot.addWidget(screen)
    screen.resize(900, 700)
    screen.show()
    return screen


def _show(screen: ProblemScreen, error: StoreError) -> None:
    screen.show_error(error, TODAY)
    settle()


def _press(screen: QWidget, words: str) -> None:
    next(button for button in visible(screen, Button) if button.text() == words).click()


@pytest.mark.parametrize(("error", "offered"), OFFERED, ids=lambda each: getattr(each, "kind", ""))
def test_every_problem_is_told_with_the_ways_on_that_there_are(
    screen: ProblemScreen, error: StoreError, offered: list[str]
) -> None:
    _show(screen, error)

    told = " ".join(words.text() for words in visible(screen, Words))
    assert [button.text() for button in visible(screen, Button)] == offered
    assert error.what_happened.removeprefix("Your journal could not be read. ") in told
    assert error.what_is_safe in told
    assert "!" not in told


@pytest.mark.parametrize(("error", "offered"), OFFERED, ids=lambda each: getattr(each, "kind", ""))
def test_what_can_be_done_is_said_in_words_or_stands_on_a_button(
    screen: ProblemScreen, error: StoreError, offered: list[str]
) -> None:
    _show(screen, error)

    told = " ".join(words.text() for words in visible(screen, Words))
    assert error.what_to_do in told or "Restore this one" in offered or isinstance(error, JournalNewer)


def test_the_three_newest_backups_are_offered_and_the_chosen_one_is_restored(
    qtbot: QtBot, screen: ProblemScreen
) -> None:
    _show(screen, JournalDamaged(PLACE, backups=BACKUPS))
    rows = visible(screen, OptionRow)
    checked = [row.isChecked() for row in rows]
    rows[1].click()

    with qtbot.waitSignal(screen.restore_wanted) as wanted:
        _press(screen, "Restore this one")

    assert checked == [True, False, False]
    assert wanted.args == [BACKUPS[1]]


def test_a_backup_says_when_it_was_made_and_what_is_in_it(screen: ProblemScreen) -> None:
    _show(screen, JournalDamaged(PLACE, backups=BACKUPS))

    rows = visible(screen, OptionRow)
    assert [row.text().split(",")[0] for row in rows] == ["Today", "Yesterday", "Monday 9 March"]
    assert [row.accessibleDescription() for row in rows] == ["12 entries", "11 entries", "9 entries"]


def test_an_older_backup_is_opened_only_after_it_was_chosen_from_the_list(qtbot: QtBot, screen: ProblemScreen) -> None:
    _show(screen, NEWER_BUT)
    _press(screen, "Open an older backup")
    settle()
    visible(screen, OptionRow)[2].click()

    with qtbot.waitSignal(screen.restore_wanted) as wanted:
        _press(screen, "Open this one")

    assert wanted.args == [BACKUPS[2]]


class _Desktop(QObject):
    """Opens folders, and remembers which."""

    def __init__(self) -> None:
        super().__init__()
        self.folders: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Open it."""
        self.folders.append(url.toLocalFile())


def test_the_damaged_file_is_shown_in_its_folder(qtbot: QtBot, screen: ProblemScreen, tmp_path: Path) -> None:
    (tmp_path / "journal.db").write_bytes(b"cut short")
    opened = _Desktop()
    QDesktopServices.setUrlHandler("file", opened, "open")
    try:
        _show(screen, JournalDamaged(PLACE, set_aside=tmp_path / "journal.db", backups=BACKUPS))
        _press(screen, "Show the damaged file")
    finally:
        QDesktopServices.unsetUrlHandler("file")

    assert qtbot
    assert opened.folders == [str(tmp_path)]


def test_where_nothing_can_show_a_folder_its_name_is_said_and_can_be_copied(
    screen: ProblemScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    _show(screen, JournalDamaged(PLACE, set_aside=PLACE, backups=BACKUPS))

    _press(screen, "Show the damaged file")
    (told,) = screen.findChildren(PlaceDialog)
    _press(told, "Copy")

    assert any(str(PLACE) in words.text() for words in visible(told, Words))
    assert QApplication.clipboard().text() == str(PLACE)
    told.close()


def test_what_was_found_is_unfolded_and_folded_again(qtbot: QtBot, look: Look, screen: ProblemScreen) -> None:
    dialog = SheetDialog(
        look, "This file could not be imported", "a.json is not a WhyRun export.", screen, name="a.json"
    )
    add_what_it_found(look, dialog.sheet, "Line 3 is no JSON.")
    dialog.add_close()
    with qtbot.waitExposed(dialog):
        dialog.open()

    shown = []
    for _press_number in range(3):
        shown.append("Line 3 is no JSON." in [words.text() for words in visible(dialog, Words)])
        _press(dialog, "What it found")

    assert shown == [False, True, False]


@pytest.mark.parametrize(
    ("words", "signal"),
    [("Start an empty journal", "start_empty_wanted"), ("Close", "close_wanted")],
)
def test_a_button_asks_for_what_it_says(qtbot: QtBot, screen: ProblemScreen, words: str, signal: str) -> None:
    _show(screen, JournalDamaged(PLACE))

    with qtbot.waitSignal(getattr(screen, signal)):
        _press(screen, words)


def test_another_problem_takes_the_place_of_the_first(screen: ProblemScreen) -> None:
    _show(screen, JournalDamaged(PLACE, backups=BACKUPS))

    _show(screen, JournalInUse(PLACE))

    assert [button.text() for button in visible(screen, Button)] == ["Close WhyRun", "Try again"]
    assert visible(screen, OptionRow) == []


def test_a_short_message_says_all_three_things(qtbot: QtBot, look: Look, screen: ProblemScreen) -> None:
    assert qtbot
    error = SaveFailed(Refusal.DISK_FULL)

    tell(look, error, screen)

    told = " ".join(words.text() for words in screen.findChildren(Words))
    assert error.what_happened in told
    assert error.what_is_safe in told
    assert error.what_to_do in told
