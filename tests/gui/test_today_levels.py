"""The levels on Today lead to the journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from runner import settle, visible

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.rut_moment import RutMoment
from whyrun.gui.journal.detail import EntryDetail
from whyrun.gui.journal.filters import FilterChip, Filters
from whyrun.gui.journal.screen import JournalScreen
from whyrun.gui.journal.search_field import SearchField
from whyrun.gui.strata import Strata, _StratumRow
from whyrun.gui.today.screen import TodayScreen
from whyrun.gui.top_bar import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal


@pytest.fixture
def window(make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection) -> MainWindow:
    """A window on Today, with a finished reflection below more check-ins than a page of the list holds."""
    assert finished.finished_on is not None
    on = finished.finished_on
    at = finished.finished_at
    assert at is not None
    for days in range(1, 80):
        later = timedelta(days=days)
        journal.save(CheckIn(uuid4(), on + later, at + later, Outcome.RAN, "a run"))
    shown = make_window(journal)
    settle()
    return shown


def _rows(window: MainWindow) -> list[_StratumRow]:
    return visible(window.findChild(TodayScreen), _StratumRow)


def _read(window: MainWindow) -> EntryDetail:
    detail = window.findChild(JournalScreen).findChild(EntryDetail)
    assert isinstance(detail, EntryDetail)
    return detail


@pytest.mark.parametrize("width", [1040, 720])
def test_a_click_on_a_level_opens_it_in_the_journal(window: MainWindow, finished: Reflection, width: int) -> None:
    window.resize(width, 520)
    settle()

    QTest.mouseClick(_rows(window)[3], Qt.MouseButton.LeftButton)
    settle()

    detail = _read(window)
    assert detail.isVisible()
    assert detail.entry.id == finished.id
    row = detail.findChild(Strata).row(4)
    assert not row.visibleRegion().isEmpty()
    assert detail.isAncestorOf(QApplication.focusWidget())


def test_the_levels_are_one_stop_of_tab_and_the_arrows_go_down_them(window: MainWindow, finished: Reflection) -> None:
    rows = _rows(window)
    rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    QTest.keyClick(rows[1], Qt.Key.Key_Down)
    QTest.keyClick(rows[2], Qt.Key.Key_Up)
    stops = [row.number for row in rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    focused = QApplication.focusWidget()
    QTest.keyClick(rows[1], Qt.Key.Key_Return)
    settle()

    assert focused is rows[1]
    assert stops == [2]
    assert _read(window).entry.id == finished.id


def test_a_check_in_leaves_the_keyboard_on_the_level_it_is_on(
    window: MainWindow, journal: Journal, finished: Reflection
) -> None:
    row = _rows(window)[0]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    assert finished.finished_on is not None
    assert finished.finished_at is not None

    journal.save(CheckIn(uuid4(), finished.finished_on, finished.finished_at, Outcome.RESTED))
    settle()

    assert QApplication.focusWidget() is row


def test_levels_that_were_edited_are_shown_as_they_are_now(
    window: MainWindow, journal: Journal, finished: Reflection
) -> None:
    first = replace(finished.levels[0], answer="the dog", reasons=("the dog",))

    journal.save(replace(finished, levels=(first, *finished.levels[1:])))
    settle()

    assert "the dog" in _rows(window)[0].accessibleName().lower()


def test_tab_comes_to_the_levels_after_the_actions_also_when_they_were_edited(
    window: MainWindow, journal: Journal, finished: Reflection
) -> None:
    first = replace(finished.levels[0], answer="the dog", reasons=("the dog",))
    journal.save(replace(finished, levels=(first, *finished.levels[1:])))
    settle()
    actions = window.findChild(TodayScreen).bad_day
    actions.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(actions, Qt.Key.Key_Tab)
    level = QApplication.focusWidget()
    QTest.keyClick(level, Qt.Key.Key_Tab)

    assert level is _rows(window)[0]
    assert not isinstance(QApplication.focusWidget(), _StratumRow)


def test_a_level_that_was_left_empty_leaves_the_others_their_numbers(
    window: MainWindow, journal: Journal, finished: Reflection
) -> None:
    blank = replace(finished.levels[1], answer="", reasons=(), followed=None)
    journal.save(replace(finished, levels=(finished.levels[0], blank, *finished.levels[2:])))
    settle()

    rows = _rows(window)
    QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    settle()

    assert [row.number for row in rows] == [1, 3, 4, 5]
    assert not _read(window).findChild(Strata).row(3).visibleRegion().isEmpty()
    assert rows[1].accessibleName().startswith("3. ")


def test_the_journal_is_found_again_as_it_was_left_before_a_level_was_opened(
    window: MainWindow, finished: Reflection
) -> None:
    window._open_page(Page.JOURNAL)
    journal = window.findChild(JournalScreen)
    journal.findChild(SearchField).look_for("run")
    journal.findChild(Filters).choose(CheckIn)
    window._open_page(Page.TODAY)
    QTest.mouseClick(_rows(window)[0], Qt.MouseButton.LeftButton)
    settle()
    among = (_what_is_looked_for(journal), _read(window).entry.id)
    window._open_page(Page.TODAY)

    window._open_page(Page.JOURNAL)

    assert among == (("", "Everything"), finished.id)
    assert _what_is_looked_for(journal) == ("run", "Check-ins")


def test_what_is_looked_for_after_a_level_was_opened_stays(window: MainWindow) -> None:
    window._open_page(Page.JOURNAL)
    journal = window.findChild(JournalScreen)
    journal.findChild(SearchField).look_for("run")
    window._open_page(Page.TODAY)
    QTest.mouseClick(_rows(window)[0], Qt.MouseButton.LeftButton)
    settle()

    journal.findChild(Filters).choose(RutMoment)
    window._open_page(Page.JOURNAL)

    assert _what_is_looked_for(journal) == ("", "Rut moments")


def _what_is_looked_for(journal: JournalScreen) -> tuple[str, str]:
    chosen = next(chip.text() for chip in journal.findChildren(FilterChip) if chip.isChecked())
    return journal.findChild(SearchField).text(), chosen
