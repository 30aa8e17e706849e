"""What Today leads to: the weekly intention, a plan and a letter for the bad day, and the end of a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu
from runner import settle, visible

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.intention import Intention, Pause
from whyrun.domain.letter import Letter
from whyrun.domain.plan import Plan
from whyrun.domain.rut_moment import Obstacle
from whyrun.domain.still_true import Answer, Asked, Question, RaceJourney
from whyrun.gui import entry_draft
from whyrun.gui.controls.date_field import DateField
from whyrun.gui.controls.fields import AnswerField, LineField
from whyrun.gui.controls.words import Words
from whyrun.gui.leaving import LeavingDialog
from whyrun.store.begun_words import BegunWords
from whyrun.store.errors import Refusal, SaveFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal

TODAY = date(2026, 3, 12)
ONE_DAY = timedelta(days=1)


def _dialog() -> QDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def _press(where: object, words: str) -> None:
    buttons = visible(where, QAbstractButton)
    next(button for button in buttons if words in (button.text(), button.accessibleName())).click()
    settle()


def _told(where: object) -> list[str]:
    return [words.text() for words in visible(where, Words)]


def _page(window: MainWindow) -> object:
    return window._screens.currentWidget()


@pytest.fixture
def open_today(
    make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection
) -> Callable[..., MainWindow]:
    """Open Today on a finished reflection, of ``days_ago`` and with its race ``race_ago`` days ago."""

    def open_it(*, days_ago: int = 0, race_ago: int | None = None) -> MainWindow:
        changed = replace(
            finished,
            finished_on=TODAY - days_ago * ONE_DAY,
            goal_date=None if race_ago is None else TODAY - race_ago * ONE_DAY,
        )
        journal.save(changed)
        return make_window(journal)

    return open_it


@pytest.fixture
def missed_thrice(journal: Journal) -> None:
    for number in (2, 1):
        day = TODAY - number * ONE_DAY
        journal.save(CheckIn(uuid4(), day, datetime(day.year, day.month, day.day, tzinfo=UTC), Outcome.MISSED))


def test_a_weekly_intention_is_set_and_changed(open_today: Callable[..., MainWindow], journal: Journal) -> None:
    window = open_today()
    _press(_page(window), "Set an aim")
    _press(_dialog(), "Runs a week, to: 4, more")
    _press(_dialog(), "Keep two in hand each month")

    _press(_dialog(), "Save")

    (aim,) = journal.entries(Intention)
    assert (aim.since, aim.at_least, aim.at_most, aim.in_hand) == (TODAY, 2, 5, True)
    assert "You aim for 2 to 5 a week" in _told(_page(window))
    _press(_page(window), "Change")
    _press(_dialog(), "Runs a week, to: 5, less")
    _press(_dialog(), "Save")
    assert [(each.id, each.at_most) for each in journal.entries(Intention)] == [(aim.id, 4)]


def test_the_range_stays_a_range(open_today: Callable[..., MainWindow]) -> None:
    _press(_page(open_today()), "Set an aim")
    dialog = _dialog()

    for number in (2, 3, 4):
        _press(dialog, f"Runs a week, from: {number}, more")

    assert (dialog._least.value, dialog._most.value) == (5, 5)
    _press(dialog, "Not now")


def test_saving_an_intention_unchanged_keeps_it_as_it_is(
    open_today: Callable[..., MainWindow], journal: Journal
) -> None:
    journal.save(Intention(uuid4(), TODAY - 9 * ONE_DAY, 2, 4))
    _press(_page(open_today()), "Change")

    _press(_dialog(), "Save")

    assert [each.since for each in journal.entries(Intention)] == [TODAY - 9 * ONE_DAY]


def test_a_pause_has_an_end_and_can_be_taken_back(open_today: Callable[..., MainWindow], journal: Journal) -> None:
    window = open_today()
    _press(_page(window), "Set an aim")
    _dialog().findChild(DateField)._on_chosen(date(2026, 6, 3))

    _press(_dialog(), "Save")

    (pause,) = journal.entries(Pause)
    assert (pause.since, pause.until) == (TODAY, date(2026, 6, 3))
    assert "Resting until 3 June. The card stays." in _told(_page(window))
    _press(_page(window), "Change")
    _dialog().findChild(DateField)._on_chosen(None)
    _press(_dialog(), "Save")
    assert journal.entries(Pause)[0].until < TODAY


def test_the_first_reflection_is_followed_by_one_plan_that_can_be_left(
    open_today: Callable[..., MainWindow], journal: Journal
) -> None:
    window = open_today()

    window._on_reflected(wants_pin=False)
    settle()

    told = _told(_dialog())
    assert "What usually stops you?" in told
    assert any(words.startswith("Your why is saved.") for words in told)
    _press(_dialog(), "Not now")
    assert journal.entries(Plan) == ()


@pytest.mark.parametrize("wanted", ["intention_wanted", "realistic_look_wanted", "bad_day_wanted"])
def test_what_is_wanted_on_today_is_opened_once_also_after_another_journal_was(
    open_today: Callable[..., MainWindow], journal: Journal, wanted: str
) -> None:
    window = open_today()
    window.use_journal(journal)
    settle()

    getattr(window._today_page(), wanted).emit()
    settle()

    (opened,) = (each for kind in (QDialog, QMenu) for each in visible(window, kind))
    opened.close()


def test_no_plan_is_offered_where_the_journal_was_left_since(open_today: Callable[..., MainWindow]) -> None:
    window = open_today()

    window._on_reflected(wants_pin=False)
    window.leave_journal()
    settle()

    assert not window.findChildren(QDialog)


def test_no_plan_is_offered_over_what_the_runner_has_gone_on_to(open_today: Callable[..., MainWindow]) -> None:
    window = open_today()

    window._on_reflected(wants_pin=False)
    _press(_page(window), "Reflect again")

    assert window.findChildren(QDialog) == [window.wizard]
    window.wizard.close()


def test_a_plan_is_kept_and_made_once_for_each_obstacle(
    open_today: Callable[..., MainWindow], journal: Journal
) -> None:
    window = open_today()
    window._open.following.make_plan()
    _write_plan("Tired", "it is dark at six", "walk to the bridge")
    window._open.following.make_plan()
    assert [field.text() for field in visible(_dialog(), LineField)] == ["", "it is dark at six", "walk to the bridge"]

    _write_plan("Busy", "the day is full", "run ten minutes at lunch")
    window._open.following.make_plan()
    _write_plan("Tired", "it is dark at six", "put my shoes on")

    made = {plan.obstacle: plan.then_do for plan in journal.entries(Plan)}
    assert made == {Obstacle.TIRED: "put my shoes on", Obstacle.BUSY: "run ten minutes at lunch"}
    window._on_reflected(wants_pin=False)
    settle()
    assert QApplication.activeModalWidget() is None


def _write_plan(obstacle: str, if_happens: str, then_do: str) -> None:
    settle()
    dialog = _dialog()
    _press(dialog, obstacle)
    for field, words in ((dialog._if, if_happens), (dialog._then, then_do)):
        field.selectAll()
        QTest.keyClicks(field, words)
    _press(dialog, "Keep this plan")


def test_the_title_of_the_window_says_what_is_asked(open_today: Callable[..., MainWindow]) -> None:
    window = open_today()

    window._open.following.make_plan()
    settle()

    assert _dialog().windowTitle() == "What usually stops you?"
    assert not any("saved" in words for words in _told(_dialog()))
    _press(_dialog(), "Not now")


def test_what_is_asked_stands_in_the_middle_of_the_window(open_today: Callable[..., MainWindow]) -> None:
    window = open_today()

    window._open.following.make_plan()
    settle()

    aside = _dialog().frameGeometry().center() - window.frameGeometry().center()
    assert abs(aside.x()) <= 2
    assert abs(aside.y()) <= 2
    _press(_dialog(), "Not now")


def test_a_plan_that_was_begun_is_gone_on_with(open_today: Callable[..., MainWindow]) -> None:
    window = open_today()
    window._open.following.make_plan()
    settle()
    QTest.keyClicks(_dialog()._if, "it rains")
    _press(_dialog(), "Not now")

    window._open.following.make_plan()
    settle()

    assert _dialog()._if.text() == "it rains"
    _press(_dialog(), "Not now")


def test_a_plan_that_was_begun_is_gone_on_with_after_a_crash_and_another_start(
    open_today: Callable[..., MainWindow], make_window: Callable[..., MainWindow], journal: Journal, qtbot: QtBot
) -> None:
    open_today()._open.following.make_plan()
    settle()
    dialog = _dialog()
    _press(dialog, "Busy")
    QTest.keyClicks(dialog._then, "put my sho")
    qtbot.waitUntil(lambda: journal.begun.read("plan").get("then_do") == "put my sho")
    dialog.deleteLater()  # as a crash does: nothing of it is asked any more
    settle()

    make_window(journal)._open.following.make_plan()
    settle()

    went_on = _dialog()
    assert went_on._then.text() == "put my sho"
    assert went_on._chips[Obstacle.BUSY].isChecked()
    assert journal.entries(Plan) == ()
    QTest.keyClicks(went_on._then, "es on")
    _press(went_on, "Keep this plan")
    assert [(plan.obstacle, plan.then_do) for plan in journal.entries(Plan)] == [(Obstacle.BUSY, "put my shoes on")]
    assert journal.begun.read("plan") == {}


@pytest.mark.parametrize("errand", ["make_plan", "write_letter"])
def test_being_asked_to_end_takes_no_letter_of_what_a_dialog_holds(
    open_today: Callable[..., MainWindow], journal: Journal, errand: str
) -> None:
    window = open_today()
    getattr(window._open.following, errand)()
    settle()
    dialog = _dialog()
    field = dialog._then if errand == "make_plan" else dialog._field
    QTest.keyClicks(field, "go out")

    kept = window.finish_writing()

    assert kept
    found = [journal.begun.read("plan").get("then_do"), *(letter.words for letter in journal.entries(Letter))]
    assert "go out" in found
    dialog.reject()


def test_the_bad_day_has_a_menu_with_both(open_today: Callable[..., MainWindow]) -> None:
    window = open_today()
    _press(_page(window), "For a bad day")

    menu = window.findChild(QMenu)

    assert [action.text() for action in menu.actions()] == ["A &plan: if … then …", "A &letter to yourself"]
    menu.close()


def test_a_letter_is_saved_as_it_is_written_and_can_be_left_and_gone_on_with(
    open_today: Callable[..., MainWindow], journal: Journal, qtbot: QtBot
) -> None:
    window = open_today()
    window._open.following.write_letter()
    settle()
    QTest.keyClicks(_dialog().findChild(AnswerField), "Dear me")
    qtbot.waitUntil(lambda: [each.words for each in journal.entries(Letter)] == ["Dear me"])
    QTest.keyClicks(_dialog().findChild(AnswerField), ", go")
    _press(_dialog(), "Not now")

    window._open.following.write_letter()
    settle()

    assert _dialog().findChild(AnswerField).words() == "Dear me, go"
    _press(_dialog(), "Seal it")
    (letter,) = journal.entries(Letter)
    assert (letter.words, letter.sealed) == ("Dear me, go", True)


def test_a_sealed_letter_is_not_shown_and_another_takes_its_place(
    open_today: Callable[..., MainWindow], journal: Journal
) -> None:
    journal.save(Letter(uuid4(), TODAY - 9 * ONE_DAY, "Dear me", sealed=True))
    window = open_today()

    window._open.following.write_letter()
    settle()

    assert _dialog().findChild(AnswerField).words() == ""
    assert "A letter of 3 March is waiting. This one will take its place." in _told(_dialog())
    _press(_dialog(), "Not now")
    assert [each.words for each in journal.entries(Letter)] == ["Dear me"]


def test_a_letter_that_cannot_be_saved_stays_open(
    open_today: Callable[..., MainWindow], journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_today()
    window._open.following.write_letter()
    settle()
    letter = _dialog()
    QTest.keyClicks(letter.findChild(AnswerField), "Dear me")

    def full(_entry: object) -> None:
        raise SaveFailed(Refusal.DISK_FULL)

    with monkeypatch.context() as disk:
        disk.setattr(journal, "save", full)
        _press(letter, "Seal it")
        assert _dialog() is letter
        assert any("the disk is full" in words for words in _told(letter))
    _press(letter, "Seal it")
    assert [each.sealed for each in journal.entries(Letter)] == [True]


@pytest.mark.parametrize("errand", ["make_plan", "write_letter"])
def test_a_disk_that_takes_nothing_keeps_nobody_in_a_dialog(
    open_today: Callable[..., MainWindow], journal: Journal, monkeypatch: pytest.MonkeyPatch, errand: str
) -> None:
    window = open_today()
    getattr(window._open.following, errand)()
    settle()
    dialog = _dialog()

    def full(*_given: object) -> None:
        raise SaveFailed(Refusal.DISK_FULL)

    monkeypatch.setattr(journal, "save", full)
    monkeypatch.setattr(BegunWords, "keep", full)
    QTest.keyClicks(dialog._then if errand == "make_plan" else dialog._field, "go out")
    _press(dialog, "Not now")
    asked = _dialog()
    _press(asked, "Stay")
    stayed = _dialog() is dialog
    _press(dialog, "Not now")

    _press(_dialog(), "Leave without them")

    assert isinstance(asked, LeavingDialog)
    assert stayed
    assert QApplication.activeModalWidget() is None


def test_a_letter_that_could_not_be_saved_is_saved_by_itself_when_there_is_room_again(
    open_today: Callable[..., MainWindow], journal: Journal, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(entry_draft, "_RETRY", 50)
    open_today()._open.following.write_letter()
    settle()
    letter = _dialog()

    def full(_entry: object) -> None:
        raise SaveFailed(Refusal.DISK_FULL)

    with monkeypatch.context() as disk:
        disk.setattr(journal, "save", full)
        QTest.keyClicks(letter._field, "Dear me")
        qtbot.waitUntil(lambda: any("the disk is full" in words for words in _told(letter)))

    qtbot.waitUntil(lambda: [each.words for each in journal.entries(Letter)] == ["Dear me"])
    assert not any("the disk is full" in words for words in _told(letter))
    letter.reject()


@pytest.mark.usefixtures("missed_thrice")
@pytest.mark.parametrize(
    ("obstacle", "way"),
    [
        ("Tired", "Rest on purpose"),
        ("Busy", "Aim lower for a while"),
        ("Hurt", "Pause until …"),
        ("The why went missing", "Reflect again"),
    ],
)
def test_the_realistic_look_suggests_what_helps_and_counts_nothing(
    open_today: Callable[..., MainWindow], finished: Reflection, obstacle: str, way: str
) -> None:
    window = open_today()
    _press(_page(window), "Missed")
    _press(_page(window), "Let’s take a realistic look")

    _press(_dialog(), obstacle)

    chosen = [row.text() for row in _dialog()._rows.values() if row.isChecked()]
    assert chosen == [way]
    assert finished.core_why in _told(_dialog())
    assert not any(letter.isdigit() for text in _told(_dialog()) for letter in text)
    _press(_dialog(), "Later")


@pytest.mark.usefixtures("missed_thrice")
def test_aiming_lower_for_a_while_is_done_in_one_press(open_today: Callable[..., MainWindow], journal: Journal) -> None:
    window = open_today()
    _press(_page(window), "Missed")
    _press(_page(window), "Let’s take a realistic look")

    _press(_dialog(), "Do this")

    (aim,) = journal.entries(Intention)
    assert (aim.at_least, aim.at_most, aim.until) == (1, 3, TODAY + timedelta(days=27))
    assert "You aim for 1 to 3 a week" in _told(_page(window))
    assert "One missed run is one missed run." in _told(_page(window))


@pytest.mark.usefixtures("missed_thrice")
def test_rest_on_purpose_makes_today_a_day_of_rest(open_today: Callable[..., MainWindow], journal: Journal) -> None:
    window = open_today()
    _press(_page(window), "Missed")
    _press(_page(window), "Let’s take a realistic look")
    _press(_dialog(), "Rest on purpose")

    _press(_dialog(), "Do this")

    assert journal.entries(CheckIn, first=TODAY)[0].outcome is Outcome.RESTED
    assert "Rest is part of running." in _told(_page(window))


@pytest.mark.usefixtures("missed_thrice")
def test_a_realistic_look_that_was_put_off_is_not_offered_again_that_day(
    open_today: Callable[..., MainWindow], journal: Journal
) -> None:
    window = open_today()
    _press(_page(window), "Missed")
    _press(_page(window), "Let’s take a realistic look")

    _press(_dialog(), "Later")

    assert [each.answer for each in journal.entries(Asked)] == [Answer.PUT_OFF]
    shown = [button.text() for button in visible(_page(window), QAbstractButton)]
    assert "Let’s take a realistic look" not in shown


def test_two_days_after_the_race_the_journey_is_asked_for(
    open_today: Callable[..., MainWindow], journal: Journal, finished: Reflection
) -> None:
    window = open_today(days_ago=60, race_ago=4)
    assert "The race was on Sunday. How did you get there?" in _told(_page(window))
    _press(_page(window), "Tell it")

    for field, words in zip(visible(_dialog(), AnswerField), ("the couch", "a winter", "mornings"), strict=True):
        QTest.keyClicks(field, words)
    _press(_dialog(), "Keep it")

    (told,) = journal.entries(RaceJourney)
    assert (told.about, told.start, told.got_through, told.take_with) == (
        finished.id,
        "the couch",
        "a winter",
        "mornings",
    )
    assert [(each.question, each.answer) for each in journal.entries(Asked)] == [(Question.JOURNEY, Answer.DONE)]
    assert not any("The race" in words for words in _told(_page(window)))


def test_a_journey_left_for_later_keeps_what_was_written(
    open_today: Callable[..., MainWindow], journal: Journal
) -> None:
    window = open_today(days_ago=60, race_ago=4)
    _press(_page(window), "Tell it")
    QTest.keyClicks(visible(_dialog(), AnswerField)[0], "the couch")

    _press(_dialog(), "Later")

    assert [each.start for each in journal.entries(RaceJourney)] == ["the couch"]
    assert [each.answer for each in journal.entries(Asked)] == [Answer.PUT_OFF]


@pytest.mark.parametrize(
    ("race_ago", "asked"),
    [
        (28, "The race was on 12 February. Does your why still hold?"),
        (None, "You have had this why for a while. Does it still hold?"),
    ],
)
def test_whether_the_why_still_holds_is_asked_and_the_answer_remembered(
    open_today: Callable[..., MainWindow], journal: Journal, race_ago: int | None, asked: str
) -> None:
    window = open_today(days_ago=90, race_ago=race_ago)
    assert asked in _told(_page(window))

    _press(_page(window), "Still true")

    assert asked not in _told(_page(window))
    assert [each.answer for each in journal.entries(Asked)] == [Answer.STILL_TRUE]


def test_reflecting_again_starts_from_the_old_core(
    open_today: Callable[..., MainWindow], journal: Journal, finished: Reflection
) -> None:
    window = open_today(days_ago=90)
    buttons = [button for button in visible(_page(window), QAbstractButton) if button.text() == "Reflect again"]

    buttons[0].click()  # in the strip, above the other one
    settle()

    assert window.wizard is not None
    begun = window.wizard._draft.reflection
    assert "calm" in begun.opener  # the core was: a calm home
    assert begun.card_style is finished.card_style
    window.wizard.close()
    settle()
    assert journal.draft() is None  # nothing of it was the runner's
