"""The rut moment over a real journal: every way out, and what each leaves there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit
from runner import settle, visible, wizard_of
from rut_runner import START, Clock, RutRunner

from whyrun.domain.check_in import CheckIn, Feeling, Outcome
from whyrun.domain.letter import Letter
from whyrun.domain.plan import Plan
from whyrun.domain.rut_moment import Ending, Obstacle
from whyrun.gui.leaving import LeavingDialog
from whyrun.gui.rut import after_page
from whyrun.store.errors import Refusal, SaveFailed
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.main_window import MainWindow


def test_it_shows_the_why_whom_it_is_for_and_how_deep_the_runner_once_got(runner: RutRunner) -> None:
    assert runner.told() == [
        "I run so that home is calm.",
        "For my kids, and old Tom.",
        "“My kids deserve it.”",
        "You, earlier today, three levels down",
        "Shoes on. Ten minutes. Then decide.",
    ]
    assert runner.offered() == ["Start ten minutes", "Rest today, on purpose", "What’s in the way?", "Not now"]
    assert runner.moments() == ()


def test_words_written_when_the_runner_went_all_the_same_come_before_everything(
    journal: Journal, sit_down: Callable[[], RutRunner]
) -> None:
    for day, words, began_as_rut in ((1, "cold, then warm", True), (2, "easy", False)):
        run = CheckIn(uuid4(), date(2026, 3, day), START, Outcome.RAN, began_as_rut=began_as_rut, after_words=words)
        journal.save(run)

    told = sit_down().told()

    assert "The last time you didn’t feel like it and went, you wrote:" in told
    assert "“cold, then warm”" in told
    assert "“easy”" not in told


def test_rest_on_purpose_is_the_days_check_in_and_is_answered_kindly(runner: RutRunner) -> None:
    runner.chooses("Rest today, on purpose")

    (moment,), (check_in,) = runner.moments(), runner.check_ins()
    assert (moment.ending, moment.day) == (Ending.RESTED, date(2026, 3, 12))
    assert (check_in.day, check_in.outcome, check_in.began_as_rut) == (date(2026, 3, 12), Outcome.RESTED, False)
    assert runner.told() == ["Rest is part of running."]
    runner.presses(Qt.Key.Key_Return)
    assert not runner.is_in_a_rut


def test_not_now_says_nothing_of_the_day_and_leaves_nothing_in_the_journal(runner: RutRunner) -> None:
    runner.presses(Qt.Key.Key_Escape)

    assert runner.moments() == ()
    assert runner.check_ins() == ()
    assert not runner.is_in_a_rut


def test_what_is_put_off_over_and_over_is_one_moment_of_its_day(runner: RutRunner) -> None:
    for way in ("What’s in the way?", "Tired", "Not now"):
        runner.chooses(way)
    runner.window.open_rut()
    for way in ("Start ten minutes", "Stop the timer", "Not now"):
        runner.chooses(way)

    (moment,) = runner.moments()
    assert (moment.ending, moment.obstacle) == (Ending.NOT_NOW, Obstacle.TIRED)
    assert runner.check_ins() == ()


def test_ten_minutes_that_were_put_off_before_come_back_after_a_start(
    runner: RutRunner, make_window: Callable[..., MainWindow]
) -> None:
    for way in ("Start ten minutes", "Stop the timer", "Not now"):
        runner.chooses(way)
    runner.window.open_rut()
    runner.chooses("Start ten minutes")
    runner.window.close()

    again = RutRunner(make_window(runner.journal), runner.journal)

    assert again.is_in_a_rut
    assert [each.ending for each in again.moments()] == [None]


@pytest.mark.parametrize(
    ("words", "ending", "said"),
    [("That counts", Ending.TEN_MINUTES, "That counts."), ("Go on", Ending.RAN, "Go on. This will wait.")],
)
def test_ten_minutes_end_with_a_run_that_began_as_a_rut_moment(
    runner: RutRunner, clock: Clock, words: str, ending: Ending, said: str
) -> None:
    runner.presses(Qt.Key.Key_Return)
    clock.goes_on(minutes=10)
    runner.timer._on_tick()
    settle()
    asked = runner.told()

    runner.chooses(words)

    (moment,), (check_in,) = runner.moments(), runner.check_ins()
    assert "Ten minutes. How is it?" in asked
    assert (moment.ending, moment.timer_started_at) == (ending, None)
    assert (check_in.outcome, check_in.began_as_rut) == (Outcome.RAN, True)
    assert runner.told() == [said, "One more vote for “I’m a runner who stays.”", "How do you feel now?"]


def test_what_is_said_after_the_run_is_what_the_next_rut_moment_plays_back(
    runner: RutRunner, sit_down: Callable[[], RutRunner]
) -> None:
    runner.chooses("Start ten minutes")
    runner.chooses("That counts")

    runner.chooses("Calmer")
    runner.chooses("Tired and glad")
    runner.presses(Qt.Key.Key_Tab)
    QTest.keyClicks(visible(runner.window, QLineEdit)[0], "the bridge was empty")
    runner.chooses("Done")

    (check_in,) = runner.check_ins()
    assert (check_in.feeling, check_in.after_words) == (Feeling.TIRED_AND_GLAD, "the bridge was empty")
    assert not runner.is_in_a_rut
    runner.window.close()
    assert "“the bridge was empty”" in sit_down().told()


def test_nothing_has_to_be_said_after_the_run(runner: RutRunner) -> None:
    runner.chooses("Start ten minutes")
    runner.chooses("That counts")

    runner.presses(Qt.Key.Key_Escape)

    (check_in,) = runner.check_ins()
    assert (check_in.feeling, check_in.after_words) == (None, "")
    assert not runner.is_in_a_rut


def test_a_line_is_saved_at_a_pause_and_when_the_window_is_closed(runner: RutRunner, qtbot: QtBot) -> None:
    runner.chooses("Start ten minutes")
    runner.chooses("That counts")
    field = visible(runner.window, QLineEdit)[0]

    QTest.keyClicks(field, "light")
    qtbot.waitUntil(lambda: runner.check_ins()[0].after_words == "light")
    QTest.keyClicks(field, "er")
    runner.window.close()

    assert runner.check_ins()[0].after_words == "lighter"


def test_a_line_that_cannot_be_saved_is_told_and_stays_until_it_can(
    runner: RutRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner.chooses("Start ten minutes")
    runner.chooses("That counts")
    QTest.keyClicks(visible(runner.window, QLineEdit)[0], "lighter")
    with monkeypatch.context() as full:
        full.setattr(Journal, "save", _refuse)

        runner.chooses("Done")
        told = runner.told()
        runner.window.close()

        assert runner.is_in_a_rut
        assert runner.window.isVisible()
        assert any("the disk is full" in words for words in told)

    runner.chooses("Done")

    assert runner.check_ins()[0].after_words == "lighter"
    assert not runner.is_in_a_rut


def test_a_line_is_on_the_disk_while_it_is_typed_without_a_pause(runner: RutRunner, qtbot: QtBot) -> None:
    runner.chooses("Start ten minutes")
    runner.chooses("That counts")
    field = visible(runner.window, QLineEdit)[0]
    typing = QTimer(field)
    typing.timeout.connect(lambda: QTest.keyClicks(field, "la "))
    typing.start(20)

    qtbot.waitUntil(lambda: bool(runner.check_ins()[0].after_words))

    assert typing.isActive()
    typing.stop()


def test_a_line_that_could_not_be_saved_is_saved_by_itself_when_there_is_room_again(
    runner: RutRunner, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(after_page, "_RETRY", 50)
    runner.chooses("Start ten minutes")
    runner.chooses("That counts")
    with monkeypatch.context() as full:
        full.setattr(Journal, "save", _refuse)
        QTest.keyClicks(visible(runner.window, QLineEdit)[0], "lighter")
        qtbot.waitUntil(lambda: any("the disk is full" in words for words in runner.told()))

    qtbot.waitUntil(lambda: runner.check_ins()[0].after_words == "lighter")

    assert not any("the disk is full" in words for words in runner.told())


def test_a_window_with_a_line_that_cannot_be_saved_closes_when_the_runner_lets_it_go(
    runner: RutRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner.chooses("Start ten minutes")
    runner.chooses("That counts")
    QTest.keyClicks(visible(runner.window, QLineEdit)[0], "lighter")
    monkeypatch.setattr(Journal, "save", _refuse)
    runner.window.close()
    (asked,) = visible(runner.window, LeavingDialog)
    stayed = runner.window.isVisible()

    next(button for button in visible(asked, QAbstractButton) if button.text() == "Leave without them").click()
    settle()

    assert stayed
    assert not runner.window.isVisible()


def test_an_answer_that_cannot_be_saved_is_told_and_can_be_given_again(
    runner: RutRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    save, saved = Journal.save, []

    def save_one(journal: Journal, entry: object) -> None:
        if saved:
            raise SaveFailed(Refusal.DISK_FULL)
        saved.append(entry)
        save(journal, entry)  # type: ignore[arg-type]

    with monkeypatch.context() as full:
        full.setattr(Journal, "save", save_one)
        runner.chooses("Rest today, on purpose")
        (message,) = visible(runner.window, QDialog)
        message.close()
        assert "Shoes on. Ten minutes. Then decide." in runner.told()

    runner.chooses("Rest today, on purpose")

    assert [check_in.outcome for check_in in runner.check_ins()] == [Outcome.RESTED]
    assert [moment.ending for moment in runner.moments()] == [Ending.RESTED]


def _refuse(*_given: object) -> None:
    raise SaveFailed(Refusal.DISK_FULL)


def test_a_full_disk_keeps_nobody_in_the_rut_moment(runner: RutRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    for way in ("What’s in the way?", "Tired"):
        runner.chooses(way)
    monkeypatch.setattr(Journal, "save", _refuse)

    runner.chooses("Not now")

    assert not runner.is_in_a_rut
    assert visible(runner.window, QDialog)


def test_what_is_in_the_way_is_remembered_and_leads_somewhere(runner: RutRunner) -> None:
    runner.chooses("What’s in the way?")
    rows = runner.offered()
    runner.presses(Qt.Key.Key_Down)
    runner.presses(Qt.Key.Key_Return)

    (moment,) = runner.moments()
    assert rows[2:] == ["Tired", "Busy", "Hurt", "Weather", "The why went missing"]
    assert (moment.obstacle, moment.ending) == (Obstacle.BUSY, None)
    assert "Ten minutes fit between two things." in runner.told()
    assert runner.told()[0] == "I run so that home is calm."
    runner.chooses("Start ten minutes")
    assert [(each.id, each.obstacle) for each in runner.moments()] == [(moment.id, Obstacle.BUSY)]


@pytest.mark.parametrize(
    ("obstacle", "ways_on"),
    [
        ("Tired", ["Start ten minutes", "Rest today, on purpose"]),
        ("Busy", ["Start ten minutes", "Rest today, on purpose"]),
        ("Hurt", ["Rest today, on purpose"]),
        ("Weather", ["Start ten minutes", "Rest today, on purpose"]),
        ("The why went missing", ["Read how you got here", "Reflect again"]),
    ],
)
def test_each_obstacle_has_ways_on_and_a_way_back(runner: RutRunner, obstacle: str, ways_on: list[str]) -> None:
    runner.chooses("What’s in the way?")
    runner.chooses(obstacle)

    assert sorted(runner.offered()) == sorted([*ways_on, "Back", "Not now"])
    runner.chooses("Back")
    runner.chooses("Back")
    assert "What’s in the way?" in runner.offered()


def test_the_keys_that_go_back_in_the_wizard_go_back_here(qtbot: QtBot, runner: RutRunner) -> None:
    runner.chooses("What’s in the way?")
    runner.chooses("Busy")

    runner.presses(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "Hurt" in runner.offered())
    runner.presses(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "What’s in the way?" in runner.offered())

    assert runner.is_in_a_rut


def test_the_plan_made_for_an_obstacle_last_time_is_shown(journal: Journal, sit_down: Callable[[], RutRunner]) -> None:
    for day, then in ((1, "sit down"), (2, "put my shoes on first.")):
        plan = Plan(uuid4(), date(2026, 3, day), Obstacle.TIRED, "", "I come home tired", then)
        journal.save(plan)
    runner = sit_down()

    runner.chooses("What’s in the way?")
    runner.chooses("Tired")

    assert "If I come home tired, then I put my shoes on first." in runner.told()
    assert "Your plan, from 2 March" in runner.told()


def test_a_plan_for_what_the_runner_named_themselves_is_shown_too(
    journal: Journal, sit_down: Callable[[], RutRunner]
) -> None:
    journal.save(Plan(uuid4(), date(2026, 3, 2), None, "the sofa", "it is past eight", "put my shoes on"))
    runner = sit_down()

    runner.chooses("What’s in the way?")
    runner.chooses("the sofa")

    assert "If it is past eight, then I put my shoes on." in runner.told()
    assert runner.offered()[:2] == ["Start ten minutes", "Rest today, on purpose"]
    assert runner.moments() == ()


def test_a_why_that_went_missing_can_be_read_again(runner: RutRunner) -> None:
    runner.chooses("What’s in the way?")
    runner.chooses("The why went missing")

    runner.chooses("Read how you got here")

    assert runner.moments()[0].ending is Ending.REFLECTED
    assert runner.check_ins() == ()
    assert not runner.is_in_a_rut
    assert "How you got here" in runner.told()


def test_a_why_that_went_missing_can_be_looked_for_again(runner: RutRunner) -> None:
    runner.chooses("What’s in the way?")
    runner.chooses("The why went missing")

    runner.chooses("Reflect again")

    assert runner.moments()[0].ending is Ending.REFLECTED
    assert runner.window.wizard is not None
    runner.window.wizard.close()


def test_a_sealed_letter_can_be_opened_and_one_that_is_not_sealed_cannot(
    journal: Journal, sit_down: Callable[[], RutRunner]
) -> None:
    journal.save(Letter(uuid4(), date(2025, 12, 1), "Dear me,\ngo to the bridge.", sealed=True))
    journal.save(Letter(uuid4(), date(2026, 3, 1), "Dear m"))
    runner = sit_down()

    runner.chooses("Open your letter")

    assert runner.told()[:2] == ["Dear me,\ngo to the bridge.", "You, on 1 December 2025"]
    assert "Start ten minutes" in runner.offered()
    runner.chooses("Back")
    assert runner.told()[0] == "I run so that home is calm."


@pytest.mark.usefixtures("finished")
def test_a_reflection_that_is_open_stops_for_the_rut_moment_and_is_kept(
    make_window: Callable[..., MainWindow], journal: Journal, draft: Reflection
) -> None:
    window = make_window(journal)
    window._on_resume()
    wizard_of(window)

    window.open_rut()
    settle()

    assert window.wizard is None
    assert RutRunner(window, journal).is_in_a_rut
    kept = journal.draft()
    assert kept is not None
    assert kept.levels == draft.levels


def test_without_a_why_it_leads_to_the_questions(make_window: Callable[..., MainWindow], journal: Journal) -> None:
    window = make_window(journal)
    window.open_rut()
    settle()
    runner = RutRunner(window, journal)
    told = runner.told()

    runner.presses(Qt.Key.Key_Return)

    assert told[0] == "Days like this are what a why is for."
    assert window.wizard is not None
    assert runner.moments() == ()
    window.wizard.close()


def test_with_an_open_draft_and_no_why_it_goes_on_with_that(
    make_window: Callable[..., MainWindow], journal: Journal, draft: Reflection
) -> None:
    window = make_window(journal)
    window.open_rut()
    settle()

    RutRunner(window, journal).chooses("Go on where you were")
    wizard = wizard_of(window)

    assert wizard.stage is draft.stage
    wizard.close()


@pytest.mark.usefixtures("finished")
def test_the_first_frame_shows_the_why_before_the_journal_is_open(
    make_window: Callable[..., MainWindow], journal: Journal
) -> None:
    make_window(journal).close()
    window = make_window()
    window.open_rut()
    window.show_first_frame(window._pinning.last_shown(), is_new=False)
    settle()
    runner = RutRunner(window, journal)
    first = runner.told()

    window.use_journal(journal)
    settle()

    assert first == ["I run so that home is calm.", "Shoes on. Ten minutes. Then decide."]
    assert "For my kids, and old Tom." in runner.told()
    assert runner.is_in_a_rut


def test_covered_words_are_covered_in_the_rut_moment_too(runner: RutRunner) -> None:
    runner.window._covering.toggle()
    settle()
    covered = runner.told()

    runner.window._covering.toggle()
    settle()

    assert "I run so that home is calm." not in covered
    assert runner.is_in_a_rut
    assert "I run so that home is calm." in runner.told()


@pytest.mark.usefixtures("finished")
def test_a_rut_moment_asked_for_while_the_words_are_covered_waits_until_they_are_not(
    make_window: Callable[..., MainWindow], journal: Journal
) -> None:
    window = make_window(journal)
    window._covering.toggle()

    window.open_rut()
    settle()
    runner = RutRunner(window, journal)
    covered = runner.is_in_a_rut
    window._covering.toggle()
    settle()

    assert not covered
    assert runner.is_in_a_rut


def test_today_leads_there_and_shows_what_came_of_it(
    make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection
) -> None:
    assert finished.is_finished
    window = make_window(journal)
    window._today_page()._rut.click()
    settle()
    runner = RutRunner(window, journal)
    runner.chooses("Rest today, on purpose")

    runner.chooses("Done")

    assert "Rest is part of running." in runner.told()
    assert "How you got here" in runner.told()
