from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from runner import settle, visible

from whyrun.gui.controls.button import Button
from whyrun.gui.controls.option_row import OptionRow
from whyrun.gui.controls.words import Words
from whyrun.gui.problem.message import tell
from whyrun.gui.problem.screen import ProblemScreen
from whyrun.store.backup_file import Backup
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
    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look

PLACE = Path("/some/where/journal.db")


def _backup(day: int) -> Backup:
    made = object.__new__(Backup)
    for name, value in {
        "path": Path(f"/some/where/backups/{day}.db"),
        "made_at": datetime(2026, 3, day, 7, 5, tzinfo=UTC),
    }.items():
        object.__setattr__(made, name, value)
    return made


BACKUPS = tuple(_backup(day) for day in (9, 8, 7, 6))

OFFERED = [
    (FolderUnusable(PLACE.parent, Sentence("the right to write there is missing")), ["Try again", "Close WhyRun"]),
    (NotAJournal(PLACE), ["Try again", "Close WhyRun"]),
    (JournalInUse(PLACE), ["Try again", "Close WhyRun"]),
    (MigrationFailed(1, 2), ["Try again", "Close WhyRun"]),
    (RestoreFailed(Refusal.DISK_FULL), ["Try again", "Close WhyRun"]),
    (
        JournalNewer(PLACE, written_by="9.1", program_version="1.0", schema_found=9, schema_known=1),
        ["Close WhyRun"],
    ),
    (JournalDamaged(PLACE), ["Start an empty journal", "Close WhyRun"]),
    (
        JournalDamaged(PLACE, set_aside=PLACE, backups=BACKUPS),
        ["Show the damaged file", "Restore this one", "Start an empty journal", "Close WhyRun"],
    ),
    (JournalMissing(PLACE, backups=BACKUPS), ["Restore this one", "Start an empty journal", "Close WhyRun"]),
    (JournalMissing(PLACE), ["Start an empty journal", "Close WhyRun"]),
]


@pytest.fixture
def screen(qtbot: QtBot, look: Look) -> ProblemScreen:
    screen = ProblemScreen(look)
    qtbot.addWidget(screen)
    screen.resize(900, 700)
    screen.show()
    return screen


def _show(screen: ProblemScreen, error: StoreError) -> None:
    screen.show_error(error)
    settle()


def _press(screen: ProblemScreen, words: str) -> None:
    next(button for button in visible(screen, Button) if button.text() == words).click()


@pytest.mark.parametrize(("error", "offered"), OFFERED, ids=lambda each: getattr(each, "kind", ""))
def test_every_problem_is_told_with_the_ways_on_that_there_are(
    screen: ProblemScreen, error: StoreError, offered: list[str]
) -> None:
    _show(screen, error)

    told = " ".join(words.text() for words in visible(screen, Words))
    assert [button.text() for button in visible(screen, Button)] == offered
    assert error.what_happened in told
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


@pytest.mark.parametrize(
    ("words", "signal"),
    [("Start an empty journal", "start_empty_wanted"), ("Close WhyRun", "close_wanted")],
)
def test_a_button_asks_for_what_it_says(qtbot: QtBot, screen: ProblemScreen, words: str, signal: str) -> None:
    _show(screen, JournalDamaged(PLACE))

    with qtbot.waitSignal(getattr(screen, signal)):
        _press(screen, words)


def test_another_problem_takes_the_place_of_the_first(screen: ProblemScreen) -> None:
    _show(screen, JournalDamaged(PLACE, backups=BACKUPS))

    _show(screen, JournalInUse(PLACE))

    assert [button.text() for button in visible(screen, Button)] == ["Try again", "Close WhyRun"]
    assert visible(screen, OptionRow) == []


def test_a_short_message_says_all_three_things(qtbot: QtBot, look: Look, screen: ProblemScreen) -> None:
    assert qtbot
    error = SaveFailed(Refusal.DISK_FULL)

    tell(look, error, screen)

    told = " ".join(words.text() for words in screen.findChildren(Words))
    assert error.what_happened in told
    assert error.what_is_safe in told
    assert error.what_to_do in told
