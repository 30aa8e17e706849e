"""The journal goes while it is open: what the runner is writing is kept, they can leave it, and come back to it."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from runner import Runner, settle, visible, wizard_of

from whyrun import journal_session
from whyrun.domain import descent
from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.letter import Letter
from whyrun.domain.plan import Plan
from whyrun.domain.rut_moment import Ending, RutMoment
from whyrun.domain.still_true import RaceJourney
from whyrun.gui.controls.fields import LineField
from whyrun.gui.controls.words import Words
from whyrun.gui.edit_card import EditCardDialog
from whyrun.gui.errands.letter_dialog import LetterDialog
from whyrun.gui.pinning import Pinning
from whyrun.gui.problem.screen import ProblemScreen
from whyrun.gui.rut.scenes import Want
from whyrun.gui.top_bar import Page
from whyrun.journal_session import JournalSession
from whyrun.store.errors import JournalDamaged, JournalGone, JournalMissing
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look
    from whyrun.gui.main_window import MainWindow

TODAY = date(2026, 3, 12)
NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
REPLACED = "another program moved or replaced the journal"


@pytest.fixture
def window(data: Path, make_window: Callable[..., MainWindow], way_down: Reflection) -> MainWindow:
    """The window over a journal with a card, still closed."""
    with Journal.open(data, program_version="1.0", now=lambda: NOW) as journal:
        journal.save_reflection(descent.finish(way_down, NOW, TODAY))
        journal.back_up()
        make_window(journal).close()
    return make_window()


@pytest.fixture
def session(
    window: MainWindow, data: Path, look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[JournalSession]:
    """Open it, with a clock that goes on."""
    seconds = count()
    monkeypatch.setattr(journal_session, "_now", lambda: NOW + timedelta(seconds=next(seconds)))
    session = JournalSession(data, look, Pinning(data), window)
    with qtbot.waitSignal(session.opened):
        session.open()
    settle()
    yield session
    window.leave_journal()
    session.close()


@pytest.fixture
def writing(qtbot: QtBot, session: JournalSession, window: MainWindow) -> Runner:
    """A runner in the middle of their first answer, all of it saved."""
    assert session.error is None
    _press(window, "Reflect again")
    assert window.wizard is not None
    runner = Runner(qtbot, window.wizard)
    runner.tab_to("Next")
    runner.press(Qt.Key.Key_Return)
    runner.write_all("to clear m")
    runner.wizard.save_draft()
    return runner


def _press(window: MainWindow, words: str) -> None:
    next(button for button in visible(window, QAbstractButton) if button.text() == words).click()
    settle()


def _press_and_open(qtbot: QtBot, session: JournalSession, window: MainWindow, words: str) -> None:
    with qtbot.waitSignal(session.opened):
        _press(window, words)
    settle()


def _said(window: MainWindow) -> str:
    return " ".join(words.text() for words in visible(window, Words))


def _put_another_in_its_place(data: Path) -> None:
    """As a sync program does, with the journal of another machine."""
    with Journal.open(data.parent / "other", program_version="1.0", now=lambda: NOW) as other:
        other.save(CheckIn(uuid4(), TODAY, NOW, Outcome.RESTED))
    (data.parent / "other" / "journal.db").replace(data / "journal.db")


def test_a_reflection_whose_journal_was_replaced_can_be_left_and_gone_on_with_in_the_other_journal(
    qtbot: QtBot, session: JournalSession, window: MainWindow, writing: Runner, data: Path
) -> None:
    _put_another_in_its_place(data)
    writing.write("y head")
    writing.wizard.save_draft()
    told = _said(writing.wizard)
    writing.press(Qt.Key.Key_Escape)

    assert REPLACED in told
    assert "They are kept beside it." in told
    assert window.wizard is None
    assert isinstance(session.error, JournalGone)
    assert isinstance(window._screens.shown, ProblemScreen)
    assert "What you have written since is kept for your journal." in _said(window)

    _press_and_open(qtbot, session, window, "Try again")
    _press(window, "Go on where you were")

    assert Runner(qtbot, wizard_of(window)).field.toPlainText() == "to clear my head"
    assert window._open is not None
    assert len(window._open.bridge.journal.entries(CheckIn)) == 1


def test_a_reflection_whose_journal_was_deleted_is_in_the_backup_that_is_gone_on_from(
    qtbot: QtBot, session: JournalSession, window: MainWindow, writing: Runner, data: Path
) -> None:
    (data / "journal.db").unlink()
    writing.write("y head")
    writing.wizard.close()
    settle()
    _press_and_open(qtbot, session, window, "Try again")
    missing = session.error

    _press_and_open(qtbot, session, window, "Restore this one")
    _press(window, "Go on where you were")

    assert isinstance(missing, JournalMissing)
    assert wizard_of(window).isVisible()
    assert Runner(qtbot, window.wizard).field.toPlainText() == "to clear my head"


def test_a_journal_that_can_no_longer_be_read_takes_the_wizard_from_the_page_and_no_word(
    qtbot: QtBot, session: JournalSession, window: MainWindow, writing: Runner, data: Path
) -> None:
    writing.write("y head")

    window.journal_lost.emit(JournalDamaged(data / "journal.db"))
    settle()

    assert QApplication.activeModalWidget() is None
    assert isinstance(window._screens.shown, ProblemScreen)
    assert window.close()
    session.close()
    window.show()
    with qtbot.waitSignal(session.opened):
        session.open()
    settle()
    assert window._open is not None
    draft = window._open.bridge.journal.draft()
    assert draft is not None
    assert draft.levels[0].answer == "to clear my head"


def test_a_reflection_that_is_finished_after_its_journal_was_replaced_is_finished_in_the_next(
    qtbot: QtBot, session: JournalSession, window: MainWindow, way_down: Reflection, data: Path
) -> None:
    assert window._open is not None
    window._open.bridge.journal.save_reflection(replace(way_down, id=uuid4(), core_why="I run for calm."))
    _press(window, "Go on where you were")
    wizard = wizard_of(window)
    (data / "journal.db").unlink()
    wizard.accept()
    settle()

    _press_and_open(qtbot, session, window, "Try again")
    _press_and_open(qtbot, session, window, "Start an empty journal")

    latest = window._open.bridge.journal.latest()
    assert latest is not None
    assert latest.core_why == "I run for calm."


def test_where_nothing_can_be_kept_the_wizard_stays_with_the_words_and_says_so_until_it_can(
    session: JournalSession, window: MainWindow, writing: Runner, data: Path
) -> None:
    assert session.error is None
    (data / "journal.db").unlink()
    (data / "waiting").write_bytes(b"in the way")
    writing.write("y head")
    writing.wizard.close()
    settle()
    stays, told = writing.wizard.isVisible(), _said(writing.wizard)

    (data / "waiting").unlink()
    writing.wizard.close()
    settle()

    assert stays
    assert "They are still on this page." in told
    assert window.wizard is None


def test_a_line_of_today_whose_journal_was_replaced_waits_for_the_next_and_keeps_nobody_in_the_window(
    qtbot: QtBot, session: JournalSession, window: MainWindow, data: Path
) -> None:
    _press(window, "Ran")
    _put_another_in_its_place(data)
    field = visible(window._screens.currentWidget(), LineField)[0]
    QTest.keyClicks(field, "light")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    problem = window._screens.shown

    _press_and_open(qtbot, session, window, "Try again")

    assert isinstance(problem, ProblemScreen)
    assert window._open is not None
    (line,) = window._open.bridge.journal.entries(CheckIn)
    assert (line.outcome, line.words) == (Outcome.RAN, "light")


def test_what_was_said_after_a_run_is_kept_for_the_next_journal(
    qtbot: QtBot, session: JournalSession, window: MainWindow, data: Path
) -> None:
    window.open_rut()
    assert window._open is not None
    rut = window._open.rut
    rut._on_wanted(Want.COUNTS)
    shutil.copyfile(data / "journal.db", data / "copied")
    (data / "copied").replace(data / "journal.db")
    assert rut._screen is not None
    settle()
    QTest.keyClicks(visible(rut._screen, LineField)[0], "glad")
    kept = window.finish_writing()
    settle()

    _press_and_open(qtbot, session, window, "Try again")

    assert kept
    assert [each.after_words for each in window._open.bridge.journal.entries(CheckIn)] == ["glad"]
    assert "glad" in [field.text() for field in visible(window._screens.currentWidget(), LineField)]


def test_a_letter_whose_journal_was_replaced_is_gone_on_with_in_the_next(
    qtbot: QtBot, session: JournalSession, window: MainWindow, data: Path
) -> None:
    assert window._open is not None
    window._open.following.write_letter()
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LetterDialog)
    QTest.keyClicks(dialog._field, "Dear me")
    dialog._draft.flush()
    _put_another_in_its_place(data)

    QTest.keyClicks(dialog._field, ", go")
    dialog._draft.flush()
    QTest.keyClicks(dialog._field, " out")
    settle()
    stays = QApplication.activeModalWidget() is dialog
    dialog.reject()
    settle()
    problem = window._screens.shown
    _press_and_open(qtbot, session, window, "Try again")

    assert stays
    assert isinstance(problem, ProblemScreen)
    assert [letter.words for letter in window._open.bridge.journal.entries(Letter)] == ["Dear me, go out"]


def test_a_plan_and_the_way_to_a_race_wait_for_the_next_journal(
    qtbot: QtBot, session: JournalSession, window: MainWindow, data: Path
) -> None:
    assert window._open is not None
    plan = Plan(uuid4(), TODAY, None, "the sofa", "it rains", "go out")
    journey = RaceJourney(uuid4(), TODAY, uuid4(), "on the sofa", "a winter", "patience")
    _put_another_in_its_place(data)

    kept = [window._open.days.save(plan), window._open.bridge.keep(journey) is None]
    settle()
    _press_and_open(qtbot, session, window, "Try again")

    assert kept == [True, True]
    assert [each.then_do for each in window._open.bridge.journal.entries(Plan)] == ["go out"]
    assert [each.take_with for each in window._open.bridge.journal.entries(RaceJourney)] == ["patience"]


def test_what_is_chosen_in_a_rut_moment_waits_for_the_next_journal(
    qtbot: QtBot, session: JournalSession, window: MainWindow, data: Path
) -> None:
    window.open_rut()
    assert window._open is not None
    (data / "journal.db").unlink()

    window._open.rut._on_wanted(Want.REST)
    settle()
    problem = window._screens.shown
    _press_and_open(qtbot, session, window, "Try again")
    _press_and_open(qtbot, session, window, "Restore this one")

    assert isinstance(problem, ProblemScreen)
    assert [each.outcome for each in window._open.bridge.journal.entries(CheckIn)] == [Outcome.RESTED]
    assert [each.ending for each in window._open.bridge.journal.entries(RutMoment)] == [Ending.RESTED]


def test_an_edit_of_the_card_whose_journal_was_cut_short_waits_for_the_next_journal(
    qtbot: QtBot, session: JournalSession, window: MainWindow, data: Path
) -> None:
    _press(window, "Edit the card")
    (dialog,) = window.findChildren(EditCardDialog)
    dialog._why.selectAll()
    dialog._why.insertPlainText("I run for old Tom.")
    os.truncate(data / "journal.db", 5000)

    dialog._on_save()
    settle()
    problem = window._screens.shown
    _press_and_open(qtbot, session, window, "Try again")
    _press_and_open(qtbot, session, window, "Restore this one")

    assert isinstance(problem, ProblemScreen)
    latest = window._open.latest() if window._open is not None else None
    assert latest is not None
    assert latest.core_why == "I run for old Tom."


def test_a_journal_that_was_cut_short_is_found_when_its_page_is_opened(
    qtbot: QtBot, session: JournalSession, window: MainWindow, data: Path
) -> None:
    os.truncate(data / "journal.db", 5000)

    with qtbot.captureExceptions() as raised:
        window._open_page(Page.JOURNAL)
        settle()

    assert isinstance(session.error, JournalDamaged)
    assert isinstance(window._screens.shown, ProblemScreen)
    assert raised == []
