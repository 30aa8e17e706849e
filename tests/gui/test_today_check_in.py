"""A runner says on Today how the day was: kept at once, changed freely, and answered kindly."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCalendarWidget
from runner import settle, visible

from whyrun.domain.check_in import CheckIn, Feeling, Outcome
from whyrun.domain.intention import Intention, Pause
from whyrun.gui import leaving
from whyrun.gui.controls.fields import LineField
from whyrun.gui.controls.words import Words
from whyrun.gui.leaving import LeavingDialog
from whyrun.gui.today import check_in_panel
from whyrun.gui.today.day_button import DayButton
from whyrun.gui.top_bar import Page
from whyrun.store.errors import Refusal, SaveFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal

TODAY = date(2026, 3, 12)
ONE_DAY = timedelta(days=1)


def _earlier(days_ago: int, outcome: Outcome, **values: object) -> CheckIn:
    day = TODAY - days_ago * ONE_DAY
    return replace(CheckIn(uuid4(), day, datetime(day.year, day.month, day.day, 18, tzinfo=UTC), outcome), **values)


def _told(window: MainWindow) -> list[str]:
    return [words.text() for words in visible(window._screens.currentWidget(), Words)]


def _press(window: MainWindow, words: str) -> None:
    buttons = visible(window._screens.currentWidget(), QAbstractButton)
    next(button for button in buttons if words in (button.text(), button.accessibleName())).click()
    settle()


def _fields(window: MainWindow) -> list[LineField]:
    return visible(window._screens.currentWidget(), LineField)


@pytest.fixture
def window(make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection) -> MainWindow:
    assert finished.is_finished
    return make_window(journal)


def test_one_tap_is_a_check_in_and_a_vote(window: MainWindow, journal: Journal) -> None:
    _press(window, "Ran")

    (check_in,) = journal.entries(CheckIn)
    assert (check_in.day, check_in.outcome) == (TODAY, Outcome.RAN)
    assert "One more vote for “I’m a runner who stays.”" in _told(window)
    assert "1 vote for I’m a runner who stays." in _told(window)


def test_changing_ones_mind_changes_the_same_check_in(window: MainWindow, journal: Journal) -> None:
    _press(window, "Ran")

    _press(window, "Rested")

    (check_in,) = journal.entries(CheckIn)
    assert check_in.outcome is Outcome.RESTED
    assert "Rest is part of running." in _told(window)


def test_pressing_the_same_answer_again_keeps_it(window: MainWindow, journal: Journal) -> None:
    _press(window, "Missed")
    _press(window, "Missed")

    assert [each.outcome for each in journal.entries(CheckIn)] == [Outcome.MISSED]
    assert [choice.isChecked() for choice in window._today_screen._panels.check_in._choices] == [False, False, True]


def test_words_are_kept_after_a_pause_and_typing_goes_on_undisturbed(
    window: MainWindow, journal: Journal, qtbot: QtBot
) -> None:
    _press(window, "Ran")
    field = _fields(window)[0]
    field.setFocus()
    QTest.keyClicks(field, "rain, and ")

    qtbot.waitUntil(lambda: journal.entries(CheckIn)[0].words == "rain, and ")
    QTest.keyClicks(field, "glad of it")
    qtbot.waitUntil(lambda: journal.entries(CheckIn)[0].words == "rain, and glad of it")

    assert field.text() == "rain, and glad of it"


def test_words_that_are_on_the_disk_are_said_to_be_saved(window: MainWindow, qtbot: QtBot, journal: Journal) -> None:
    _press(window, "Ran")
    button = window._today_screen._panels.check_in._save
    field = _fields(window)[0]
    field.setFocus()
    without_words = button.text()

    QTest.keyClicks(field, "rain")
    while_typing = button.text()
    qtbot.waitUntil(lambda: button.text() == "Saved")

    assert (without_words, while_typing) == ("Save", "Save")
    assert journal.entries(CheckIn)[0].words == "rain"


def test_words_that_were_just_typed_are_kept_when_the_window_closes(window: MainWindow, journal: Journal) -> None:
    _press(window, "Rested")
    field = _fields(window)[0]
    field.setFocus()
    QTest.keyClicks(field, "sore, and content")

    window.close()

    assert journal.entries(CheckIn)[0].words == "sore, and content"


def test_words_can_be_written_once_there_is_something_to_write_them_to(window: MainWindow) -> None:
    before = [field.isEnabled() for field in _fields(window)]

    _press(window, "Missed")

    assert before == [False]
    assert [field.isEnabled() for field in _fields(window)] == [True]


def test_how_it_feels_after_a_run_is_asked_and_nothing_has_to_be_said(window: MainWindow, journal: Journal) -> None:
    _press(window, "Ran")
    assert "How do you feel now?" in _told(window)

    _press(window, "Lighter")
    _press(window, "Tired and glad")
    QTest.keyClicks(_fields(window)[1], "the bridge was worth it")
    QTest.keyClick(_fields(window)[1], Qt.Key.Key_Return)

    (check_in,) = journal.entries(CheckIn)
    assert (check_in.feeling, check_in.after_words) == (Feeling.TIRED_AND_GLAD, "the bridge was worth it")
    _press(window, "Tired and glad")
    assert journal.entries(CheckIn)[0].feeling is None


@pytest.mark.parametrize("outcome", ["Rested", "Missed"])
def test_after_a_day_without_a_run_nothing_more_is_asked(window: MainWindow, outcome: str) -> None:
    _press(window, outcome)

    assert "How do you feel now?" not in _told(window)


@pytest.mark.parametrize(
    ("misses", "said"),
    [(1, "One missed run is one missed run."), (2, "Here is why you run.")],
)
def test_misses_are_answered_kindly(
    make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection, misses: int, said: str
) -> None:
    journal.merge([_earlier(number, Outcome.MISSED) for number in range(1, misses)])
    window = make_window(journal)

    _press(window, "Missed")

    assert said in _told(window)
    assert (finished.core_why in _told(window)) is (misses == 2)


def test_three_misses_in_a_row_offer_a_realistic_look(
    make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection
) -> None:
    journal.merge([_earlier(number, Outcome.MISSED) for number in (1, 2)])
    window = make_window(journal)

    _press(window, "Missed")

    assert finished.is_finished
    buttons = [button.text() for button in visible(window._screens.currentWidget(), QAbstractButton)]
    assert "Let’s take a realistic look" in buttons


def test_the_run_after_a_miss_is_cheered(
    make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection
) -> None:
    journal.merge([_earlier(2, Outcome.MISSED), _earlier(1, Outcome.RESTED)])
    window = make_window(journal)

    _press(window, "Ran")

    assert finished.is_finished
    assert "You came back." in _told(window)


def _sees(window: MainWindow, *words: str) -> list[QRect]:
    """Where each of ``words`` stands on the page."""
    page = window._screens.currentWidget()
    told = {part.text(): part for part in visible(page, Words)}
    return [QRect(told[each].mapTo(page, QPoint(0, 0)), told[each].size()) for each in words]


def test_before_the_first_check_in_a_line_says_what_the_days_are_for(window: MainWindow) -> None:
    hint = "A day fills in when you check in."
    place, *names = _sees(window, hint, "This week", "2 March", "23 February", "16 February")
    days = visible(window._screens.currentWidget(), DayButton)

    _press(window, "Rested")

    assert not any(place.intersects(name) for name in names)
    assert len(days) == 4 * 7
    assert hint not in _told(window)
    assert "9 February" in _told(window)


def test_a_past_day_is_filled_in_from_the_weeks(window: MainWindow, journal: Journal) -> None:
    _press(window, "Tuesday 10 March: nothing written")
    assert "How was Tuesday 10 March?" in _told(window)

    _press(window, "Ran")

    assert [each.day for each in journal.entries(CheckIn)] == [TODAY - 2 * ONE_DAY]
    assert "How was Tuesday 10 March?" in _told(window)
    _press(window, "Back to today")
    assert "How was today?" in _told(window)


def test_any_past_day_can_be_chosen_from_a_calendar_and_none_to_come(window: MainWindow, journal: Journal) -> None:
    _press(window, "Another day")
    calendar = QApplication.activePopupWidget().findChild(QCalendarWidget)
    latest = calendar.maximumDate().toPython()

    calendar.clicked.emit(calendar.minimumDate().fromString("2025-11-03", Qt.DateFormat.ISODate))
    settle()
    _press(window, "Rested")

    assert latest == TODAY
    assert [each.day for each in journal.entries(CheckIn)] == [date(2025, 11, 3)]


def test_words_being_written_to_one_day_are_kept_when_another_is_opened(window: MainWindow, journal: Journal) -> None:
    _press(window, "Missed")
    QTest.keyClicks(_fields(window)[0], "the boiler broke")

    _press(window, "Wednesday 11 March: nothing written")

    assert journal.entries(CheckIn)[0].words == "the boiler broke"
    assert _fields(window)[0].text() == ""


def test_arrows_go_from_day_to_day_and_enter_opens_one(window: MainWindow) -> None:
    today = next(day for day in visible(window, DayButton) if day.day == TODAY)
    today.setFocus()

    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget(), key)
    settle()

    assert "How was Wednesday 4 March?" in _told(window)


def test_a_day_to_come_cannot_be_opened(window: MainWindow) -> None:
    coming = [day for day in window.findChildren(DayButton) if day.day and day.day > TODAY]

    assert coming
    assert not any(day.isEnabled() for day in coming)


def test_a_save_that_fails_is_told_and_the_words_stay(
    window: MainWindow, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    _press(window, "Ran")

    def full(_entry: object) -> None:
        raise SaveFailed(Refusal.DISK_FULL)

    with monkeypatch.context() as disk:
        disk.setattr(journal, "save", full)
        QTest.keyClicks(_fields(window)[0], "kept here")
        _press(window, "Save")
        assert QApplication.activeModalWidget() is None  # nothing comes between the keys
        assert any("the disk is full" in words for words in _told(window))
    _press(window, "Save")  # as long as they are not saved, the button does not say so

    assert journal.entries(CheckIn)[0].words == "kept here"
    assert not any("the disk is full" in words for words in _told(window))


def test_what_could_not_be_saved_is_saved_by_itself_when_there_is_room_again(
    window: MainWindow, journal: Journal, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(check_in_panel, "_RETRY", 50)
    _press(window, "Ran")

    def full(_entry: object) -> None:
        raise SaveFailed(Refusal.DISK_FULL)

    with monkeypatch.context() as disk:
        disk.setattr(journal, "save", full)
        QTest.keyClicks(_fields(window)[0], "kept here")
        qtbot.waitUntil(lambda: any("the disk is full" in words for words in _told(window)))

    qtbot.waitUntil(lambda: [each.words for each in journal.entries(CheckIn)] == ["kept here"])


@pytest.mark.parametrize("way", ["Stay", "Save a copy", "Leave without them"])
def test_a_window_with_a_line_that_is_not_saved_asks_what_becomes_of_it(
    window: MainWindow, journal: Journal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, way: str
) -> None:
    copy = tmp_path / "elsewhere.txt"
    monkeypatch.setattr(leaving, "ask_where_to", lambda *_asked: copy)
    _press(window, "Ran")

    def full(_entry: object) -> None:
        raise SaveFailed(Refusal.DISK_FULL)

    monkeypatch.setattr(journal, "save", full)
    QTest.keyClicks(_fields(window)[0], "kept here")
    window._open_page(Page.SETTINGS)
    window.close()
    settle()
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, LeavingDialog)
    assert window.isVisible()
    assert any("the disk is full" in words.text() for words in visible(asked, Words))

    next(button for button in visible(asked, QAbstractButton) if button.text() == way).click()
    settle()

    assert window.isVisible() == (way == "Stay")
    assert copy.exists() == (way == "Save a copy")
    assert not copy.exists() or copy.read_text() == "kept here\n"


def test_what_is_aimed_for_and_what_is_in_hand_stand_over_the_weeks(
    make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection
) -> None:
    journal.save(Intention(uuid4(), TODAY - 9 * ONE_DAY, 2, 4, in_hand=True))

    told = _told(make_window(journal))

    assert finished.is_finished
    assert "You aim for 2 to 4 a week" in told
    assert "Two in hand" in told


def test_a_pause_says_until_when_and_can_end_early(
    make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection
) -> None:
    journal.save(Pause(uuid4(), TODAY - 3 * ONE_DAY, date(2026, 6, 3)))
    window = make_window(journal)
    assert finished.is_finished
    assert "Resting until 3 June. The card stays." in _told(window)

    _press(window, "I’m back")

    assert journal.entries(Pause)[0].until == TODAY - ONE_DAY
    assert "Resting until 3 June. The card stays." not in _told(window)


def test_a_line_from_the_past_stands_under_the_votes(
    make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection
) -> None:
    journal.save(_earlier(365, Outcome.RAN, words="snow to the knees"))

    told = _told(make_window(journal))

    assert finished.is_finished
    assert "A year ago you wrote: “snow to the knees”" in told


def test_over_midnight_the_page_turns_to_the_new_day(
    make_window: Callable[..., MainWindow],
    journal: Journal,
    finished: Reflection,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = make_window(journal)
    _press(window, "Ran")
    now = datetime(2026, 3, 13, 0, 0, 1, tzinfo=UTC)
    for who_looks in (window, window._watch, window._open.days):
        monkeypatch.setattr(who_looks, "_clock", lambda: (now, TODAY + ONE_DAY))

    window._watch._midnight.timeout.emit()
    settle()
    _press(window, "Rested")

    assert finished.is_finished
    assert {each.day: each.outcome for each in journal.entries(CheckIn)} == {
        TODAY: Outcome.RAN,
        TODAY + ONE_DAY: Outcome.RESTED,
    }
