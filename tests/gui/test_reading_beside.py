"""The journal is read through beside the window: what the runner does meanwhile, and what the reading may find."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from threading import Event, Thread, current_thread, main_thread
from threading import enumerate as threads_now
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog
from runner import settle, visible

from whyrun import journal_session
from whyrun.domain import descent
from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.following import DayLine
from whyrun.gui.controls.fields import LineField
from whyrun.gui.controls.words import Words
from whyrun.gui.errands.intention_dialog import IntentionDialog
from whyrun.gui.pinned_card import launch
from whyrun.gui.pinning import Pinning
from whyrun.gui.problem.screen import ProblemScreen
from whyrun.gui.problem.sheet import SheetDialog
from whyrun.gui.settings.screen import SettingsScreen
from whyrun.gui.today.day_button import DayButton
from whyrun.journal_session import JournalSession
from whyrun.store import damage
from whyrun.store.backup import is_sound
from whyrun.store.backup_file import list_backups
from whyrun.store.errors import JournalDamaged, JournalInUse, Refusal, SaveFailed
from whyrun.store.journal import Journal
from whyrun.store.reader import JournalReader
from whyrun.store.waiting_lines import WaitingLines
from whyrun.store.writer_lock import WriterLock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look
    from whyrun.gui.main_window import MainWindow

TODAY = date(2026, 3, 12)
NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)


class Gate:
    """Where the reading waits, at its first entry, until it is let on; ``pass_by`` lets so many readings through."""

    def __init__(self) -> None:
        self.pass_by = 0
        self._reached, self._opened = Event(), Event()

    def wait(self, _pause: float) -> None:
        """Stand in for the reading's own pause."""
        if self.pass_by:
            self.pass_by -= 1
            return
        self._reached.set()
        assert self._opened.wait(60)

    def is_reached(self) -> bool:
        """Whether the reading waits, or has."""
        return self._reached.is_set()

    def open(self) -> None:
        """Let it on, from now on without a stop."""
        self._opened.set()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate()
    monkeypatch.setattr(damage, "sleep", gate.wait)
    yield gate
    gate.open()


@pytest.fixture
def years(data: Path, make_window: Callable[..., MainWindow], way_down: Reflection) -> Path:
    """A closed journal with a reflection and a hundred days, the last of them yesterday, and the first frame of it."""
    with Journal.open(data, program_version="1.0", now=lambda: NOW) as journal:
        journal.save_reflection(descent.finish(way_down, NOW, TODAY))
        journal.merge(
            CheckIn(UUID(int=number), TODAY - timedelta(days=100 - number), NOW, Outcome.RAN, f"day {number}")
            for number in range(100)
        )
        make_window(journal).close()
    return data


@pytest.fixture
def window(years: Path, gate: Gate, make_window: Callable[..., MainWindow]) -> MainWindow:
    """The first frame alone."""
    assert years.is_dir()
    assert not gate.is_reached()
    return make_window()


@pytest.fixture
def session(window: MainWindow, data: Path, look: Look, gate: Gate, qtbot: QtBot) -> Iterator[JournalSession]:
    """A session whose reading waits at the gate."""
    session = JournalSession(data, look, Pinning(data), window)
    session.open()
    qtbot.waitUntil(gate.is_reached)
    yield session
    session.close()
    gate.open()


def _press(window: MainWindow, words: str) -> None:
    next(button for button in visible(window, QAbstractButton) if button.text() == words).click()
    settle()


def _read_on(qtbot: QtBot, session: JournalSession, gate: Gate) -> None:
    with qtbot.waitSignal(session.opened):
        gate.open()
    settle()


def _today(data: Path) -> list[CheckIn]:
    with Journal.open(data, program_version="1.0", now=lambda: NOW) as journal:
        return list(journal.entries(CheckIn, first=TODAY))


def test_what_is_asked_for_meanwhile_is_done_when_the_journal_is_open(
    qtbot: QtBot, window: MainWindow, session: JournalSession, gate: Gate
) -> None:
    _press(window, "Reflect again")
    assert session._background.is_busy
    assert window.wizard is None

    _read_on(qtbot, session, gate)

    assert window.wizard is not None
    window.wizard.close()


def test_what_takes_long_in_a_long_journal_is_not_read_on_the_windows_own_thread(
    years: Path, make_window: Callable[..., MainWindow], look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_on: list[tuple[str, Thread]] = []
    for name in ("kept_days", "line_from_the_past", "reflections", "written_after_runs"):
        monkeypatch.setattr(JournalReader, name, _told(read_on, getattr(JournalReader, name)))
    monkeypatch.setattr(journal_session, "_now", lambda: NOW)
    session = JournalSession(years, look, Pinning(years), make_window())

    with qtbot.waitSignal(session.opened):
        session.open()
    settle()
    session.close()

    here = [name for name, thread in read_on if thread is main_thread()]
    assert here == ["written_after_runs"]  # a few of them, read again: what the card shows is chosen now
    assert {name for name, _thread in read_on} == {"kept_days", "line_from_the_past", "reflections", *here}


def _told(read_on: list[tuple[str, Thread]], read: Callable[..., object]) -> Callable[..., object]:
    def reading(*about: object, **more: object) -> object:
        read_on.append((read.__name__, current_thread()))
        return read(*about, **more)

    return reading


def test_of_several_wishes_the_last_is_granted(
    qtbot: QtBot, window: MainWindow, session: JournalSession, gate: Gate
) -> None:
    _press(window, "Reflect again")
    _press(window, "Settings")

    _read_on(qtbot, session, gate)

    assert window.wizard is None
    assert isinstance(window._screens.shown, SettingsScreen)


def test_a_card_that_was_to_be_pinned_is_also_where_another_page_was_wanted_after_it(
    qtbot: QtBot, window: MainWindow, session: JournalSession, gate: Gate, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(launch, "_start", lambda *_arguments: True)
    _press(window, "Pin to screen")
    _press(window, "Settings")

    _read_on(qtbot, session, gate)

    assert Pinning(data).is_pinned()
    assert isinstance(window._screens.shown, SettingsScreen)
    window.leave_journal()


def test_another_day_that_was_wanted_is_opened_when_the_journal_is(
    qtbot: QtBot, window: MainWindow, session: JournalSession, gate: Gate
) -> None:
    days = [day for day in visible(window, DayButton) if day.day == TODAY - timedelta(days=3)]
    days[0].click()

    _read_on(qtbot, session, gate)

    assert any(field.text() == "day 97" for field in visible(window, LineField))
    window.leave_journal()


def test_what_was_pressed_twice_is_opened_once(
    qtbot: QtBot, window: MainWindow, session: JournalSession, gate: Gate
) -> None:
    _press(window, "Set an aim")
    _press(window, "Set an aim")

    _read_on(qtbot, session, gate)

    (dialog,) = window.findChildren(IntentionDialog)
    dialog.reject()
    window.leave_journal()


def test_nothing_of_today_is_opened_over_what_was_wanted_since(
    qtbot: QtBot, window: MainWindow, session: JournalSession, gate: Gate
) -> None:
    _press(window, "Set an aim")
    _press(window, "Reflect again")

    _read_on(qtbot, session, gate)

    assert window.findChildren(QDialog) == [window.wizard]
    window.wizard.close()
    window.leave_journal()


def test_nothing_of_today_is_opened_once_the_window_was_closed_after_its_line(
    qtbot: QtBot, window: MainWindow, session: JournalSession, gate: Gate
) -> None:
    _press(window, "Set an aim")
    _press(window, "Ran")
    assert window.close()

    _read_on(qtbot, session, gate)

    assert not window.isVisible()
    assert not window.findChildren(QDialog)
    window.leave_journal()


def test_the_line_of_today_that_is_written_meanwhile_is_saved_when_the_journal_is_open(
    qtbot: QtBot, window: MainWindow, session: JournalSession, gate: Gate, data: Path
) -> None:
    before = (data / "journal.db").read_bytes()
    _press(window, "Ran")
    QTest.keyClicks(visible(window._screens.currentWidget(), LineField)[0], "light legs")
    assert window.finish_writing()
    assert (data / "journal.db").read_bytes() == before, "written before all of it was read"

    _read_on(qtbot, session, gate)

    window.leave_journal()
    session.close()
    (line,) = _today(data)
    assert (line.outcome, line.words) == (Outcome.RAN, "light legs")


def test_a_window_with_nothing_to_save_closes_in_the_middle_of_the_reading(
    window: MainWindow, session: JournalSession
) -> None:
    assert window.close()
    assert session._background.is_busy


def test_a_window_with_a_line_of_today_closes_in_the_middle_of_the_reading_with_the_line_on_the_disk(
    window: MainWindow, session: JournalSession, data: Path
) -> None:
    _press(window, "Rested")
    QTest.keyClicks(visible(window._screens.currentWidget(), LineField)[0], "light")

    assert window.close()

    assert session._background.is_busy
    assert [line.words for line in WaitingLines(data).read()] == ["light"]


def test_a_journal_that_nobody_waits_for_any_longer_is_let_go_of(
    session: JournalSession, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go: list[WriterLock] = []

    def note(lock: WriterLock) -> None:
        let_go.append(lock)

    monkeypatch.setattr(WriterLock, "release", note)
    session.close()
    (reading,) = (thread for thread in threads_now() if thread.daemon)

    gate.open()
    reading.join(60)

    assert len(let_go) == 1


def test_a_backup_that_is_due_is_read_through_beside_the_window_too(
    qtbot: QtBot, window: MainWindow, data: Path, look: Look, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(damage, "_A_TURN", 1000)  # one stop for the journal itself, and one for its backup
    gate.pass_by = 1
    session = JournalSession(data, look, Pinning(data), window)
    session.open()
    qtbot.waitUntil(gate.is_reached)
    _press(window, "Settings")
    assert list_backups(data / "backups") == ()

    _read_on(qtbot, session, gate)

    (made,) = list_backups(data / "backups")
    assert is_sound(made.path)
    assert isinstance(window._screens.shown, SettingsScreen)
    window.leave_journal()
    session.close()


@pytest.fixture
def spoiled(years: Path) -> bytes:
    """Change a letter in the last entry of a journal that has a backup; its bytes."""
    with Journal.open(years, program_version="1.0", now=lambda: NOW) as journal:
        journal.back_up()
    with closing(sqlite3.connect(years / "journal.db")) as database, database:
        database.execute("UPDATE check_ins SET words = 'day 9x' WHERE words = 'day 99'")
    return (years / "journal.db").read_bytes()


@pytest.mark.usefixtures("spoiled")
def test_damage_that_is_found_late_leads_to_the_backups_and_keeps_what_was_written_meanwhile(
    qtbot: QtBot, request: pytest.FixtureRequest, data: Path, gate: Gate
) -> None:
    spoiled = (data / "journal.db").read_bytes()
    session: JournalSession = request.getfixturevalue("session")
    window: MainWindow = request.getfixturevalue("window")
    _press(window, "Missed")

    _read_on(qtbot, session, gate)

    assert isinstance(session.error, JournalDamaged)
    assert isinstance(window._screens.shown, ProblemScreen)
    assert session.error.set_aside is not None
    assert session.error.set_aside.read_bytes() == spoiled
    assert not (data / "journal.db").exists()

    with qtbot.waitSignal(session.opened):
        _press(window, "Restore this one")

    assert session.error is None
    window.leave_journal()
    session.close()
    assert [line.outcome for line in _today(data)] == [Outcome.MISSED]
    with Journal.open(data, program_version="1.0", now=lambda: NOW) as journal:
        assert len(journal.entries(CheckIn)) == 101
        assert journal.entries(CheckIn)[99].words == "day 99"


@pytest.mark.usefixtures("spoiled")
def test_a_window_without_a_journal_can_be_closed_and_what_stands_in_it_is_in_the_next_one(
    qtbot: QtBot, request: pytest.FixtureRequest, gate: Gate, data: Path, look: Look
) -> None:
    session: JournalSession = request.getfixturevalue("session")
    window: MainWindow = request.getfixturevalue("window")
    _press(window, "Missed")
    _read_on(qtbot, session, gate)
    QTest.keyClicks(window._today_page().findChildren(LineField)[0], "it hailed")
    assert window.close()
    session.close()

    later: MainWindow = request.getfixturevalue("make_window")()
    again = JournalSession(data, look, Pinning(data), later)
    with qtbot.waitSignal(again.opened):
        again.open()
    with qtbot.waitSignal(again.opened):
        _press(later, "Restore this one")
    settle()

    shown = [field.text() for field in visible(later._screens.currentWidget(), LineField)]
    later.leave_journal()
    again.close()
    (line,) = _today(data)
    assert (line.outcome, line.words) == (Outcome.MISSED, "it hailed")
    assert "it hailed" in shown
    assert not (data / "waiting.json").exists()


@pytest.mark.usefixtures("spoiled")
def test_the_page_without_a_journal_says_that_what_was_written_is_kept(
    qtbot: QtBot, request: pytest.FixtureRequest, gate: Gate
) -> None:
    session: JournalSession = request.getfixturevalue("session")
    window: MainWindow = request.getfixturevalue("window")
    _press(window, "Missed")

    _read_on(qtbot, session, gate)

    assert any("What you have written since is kept" in words.text() for words in visible(window, Words))


def test_a_line_is_on_the_disk_before_the_journal_is_open(
    window: MainWindow, session: JournalSession, data: Path
) -> None:
    assert session._background.is_busy
    _press(window, "Ran")

    assert [line.outcome for line in WaitingLines(data).read()] == [Outcome.RAN]


def test_a_window_whose_journal_was_lost_keeps_its_line_for_the_next_and_can_be_closed(
    qtbot: QtBot, window: MainWindow, session: JournalSession, gate: Gate, data: Path
) -> None:
    _read_on(qtbot, session, gate)
    _press(window, "Ran")
    QTest.keyClicks(visible(window._screens.currentWidget(), LineField)[0], "light")

    window.journal_lost.emit(JournalDamaged(data / "journal.db"))

    assert window.close()
    assert [line.words for line in WaitingLines(data).read()] == ["light"]
    assert not visible(window, SheetDialog)


def test_what_the_journal_took_is_shown_also_where_the_line_could_not_be_taken_from_where_it_waited(
    qtbot: QtBot, window: MainWindow, session: JournalSession, gate: Gate, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_waiting: WaitingLines) -> None:
        raise SaveFailed(Refusal.READ_ONLY)

    monkeypatch.setattr(WaitingLines, "_remove", refuse)
    WaitingLines(data).keep(DayLine(TODAY, Outcome.RESTED, "it hailed"))

    _read_on(qtbot, session, gate)

    assert any(field.text() == "it hailed" for field in visible(window._screens.currentWidget(), LineField))
    window.leave_journal()


@pytest.fixture
def no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that takes no line."""

    def refuse(_waiting: WaitingLines, _line: object) -> None:
        raise SaveFailed(Refusal.DISK_FULL)

    monkeypatch.setattr(WaitingLines, "keep", refuse)


@pytest.mark.usefixtures("no_room")
def test_a_line_that_can_be_kept_nowhere_is_said_so_once_and_keeps_the_window_until_the_journal_has_it(
    qtbot: QtBot, window: MainWindow, session: JournalSession, gate: Gate, data: Path
) -> None:
    _press(window, "Ran")
    _press(window, "Rested")
    (told,) = window.findChildren(SheetDialog)
    said = [words.text() for words in visible(told, Words)]
    told.close()
    assert not window.close()

    _read_on(qtbot, session, gate)

    assert any("Your words could not be saved: the disk is full." in words for words in said)
    assert window.close()
    session.close()
    assert [line.outcome for line in _today(data)] == [Outcome.RESTED]


@pytest.mark.usefixtures("no_room")
def test_a_line_that_no_journal_will_take_keeps_nobody_in_the_window_once_that_is_said(
    window: MainWindow, session: JournalSession, data: Path
) -> None:
    _press(window, "Ran")
    (told,) = window.findChildren(SheetDialog)
    told.close()

    session.close()
    window.journal_lost.emit(JournalDamaged(data / "journal.db"))

    assert window.close()


def test_a_journal_that_is_lost_while_it_is_shown_is_said_to_be(
    qtbot: QtBot, window: MainWindow, session: JournalSession, gate: Gate, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose(_journal: Journal) -> None:
        raise JournalDamaged(data / "journal.db")

    monkeypatch.setattr(Journal, "latest", lose)

    _read_on(qtbot, session, gate)

    assert isinstance(session.error, JournalDamaged)
    assert isinstance(window._screens.shown, ProblemScreen)
    assert not session._background.is_busy


def test_nothing_else_can_be_chosen_while_the_journal_is_tried_again(
    qtbot: QtBot, window: MainWindow, session: JournalSession, gate: Gate, data: Path
) -> None:
    _read_on(qtbot, session, gate)
    window.journal_lost.emit(JournalInUse(data / "journal.db"))
    settle()
    again = next(button for button in visible(window, QAbstractButton) if button.text() == "Try again")

    with qtbot.waitSignal(session.opened):
        again.click()
        assert session._background.is_busy
        assert not again.isEnabled()

    settle()
    assert session.error is None
    assert window.centralWidget().isEnabled()
    window.leave_journal()


def test_a_journal_whose_days_cannot_be_read_can_be_opened_by_others(
    qtbot: QtBot, window: MainWindow, session: JournalSession, gate: Gate, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_reader: JournalReader, _since: date) -> None:
        raise JournalDamaged(data / "journal.db")

    monkeypatch.setattr(JournalReader, "kept_days", refuse)

    _read_on(qtbot, session, gate)

    assert isinstance(window._screens.shown, ProblemScreen)
    with Journal.open(data, program_version="1.0", now=lambda: NOW) as journal:
        assert len(journal.entries(CheckIn)) == 100
