"""Days of years ago count on Today as any other, and are not all read for it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QAbstractButton
from runner import settle, visible

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.following import MONTHS
from whyrun.gui.controls.words import Words
from whyrun.gui.day_keeping import DaysRead

if TYPE_CHECKING:
    from collections.abc import Callable

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal

TODAY = date(2026, 3, 12)
#: The last day of which nothing but the votes and the words are kept, and the day after it.
LONG_AGO, LATELY = TODAY - MONTHS - timedelta(days=1), TODAY - MONTHS


def _run(day: date, words: str = "", after_words: str = "", outcome: Outcome = Outcome.RAN) -> CheckIn:
    return CheckIn(
        uuid4(), day, datetime(day.year, day.month, day.day, 18, tzinfo=UTC), outcome, words, after_words=after_words
    )


def _told(window: MainWindow) -> list[str]:
    return [words.text() for words in visible(window._screens.currentWidget(), Words)]


@pytest.fixture
def years(journal: Journal, finished: Reflection) -> list[CheckIn]:
    """Two runs and a rest of long ago, one of the runs twice; a run and a miss lately."""
    assert finished.is_finished
    twice = LONG_AGO - timedelta(days=900)
    entries = [
        *(_run(LONG_AGO), _run(LONG_AGO, "again"), _run(twice, "the first spring"), _run(LATELY, "lately")),
        *(
            _run(TODAY - timedelta(days=30), outcome=Outcome.MISSED),
            _run(twice - timedelta(days=1), outcome=Outcome.RESTED),
        ),
    ]
    for entry in entries:
        journal.save(entry)
    return entries


@pytest.fixture
def window(make_window: Callable[..., MainWindow], journal: Journal, years: list[CheckIn]) -> MainWindow:
    assert years
    return make_window(journal)


def test_every_day_with_a_run_is_a_vote_however_long_ago(window: MainWindow) -> None:
    assert "3 votes for I’m a runner who stays." in _told(window)


def test_no_vote_is_lost_where_midnight_came_between_reading_and_showing(window: MainWindow, journal: Journal) -> None:
    window.use_journal(journal, DaysRead(journal.kept_days(LONG_AGO), LONG_AGO, None))

    journal.save(_run(TODAY))
    settle()

    assert "4 votes for I’m a runner who stays." in _told(window)


def test_of_the_days_of_long_ago_only_those_with_words_are_read(window: MainWindow, years: list[CheckIn]) -> None:
    assert window._open is not None

    kept = window._open.days.kept

    assert {each.id for each in kept.check_ins} == {each.id for each in years if each.day >= LATELY}
    assert [each.words for each in kept.earlier_runs] == ["the first spring", "again"]


def test_words_of_long_ago_come_back(window: MainWindow) -> None:
    assert any("the first spring" in words or "again" in words for words in _told(window))


def test_in_a_rut_words_of_long_ago_are_played_back(
    make_window: Callable[..., MainWindow], journal: Journal, years: list[CheckIn]
) -> None:
    journal.save(_run(LONG_AGO - timedelta(days=5), after_words="the bridge was empty"))
    window = make_window(journal)
    assert years

    next(button for button in visible(window, QAbstractButton) if button.text() == "I don’t feel like it").click()
    settle()

    told = [words.text() for words in visible(window._layers.currentWidget(), Words)]
    assert "“the bridge was empty”" in told


def test_a_day_of_long_ago_is_shown_changed_and_counted(window: MainWindow, journal: Journal) -> None:
    assert window._open is not None
    days, rested = window._open.days, LONG_AGO - timedelta(days=901)
    line, _said = days.line(rested)
    assert line.outcome is Outcome.RESTED

    failure = days.keep(type(line)(rested, Outcome.RAN, "all the same"))
    settle()

    assert failure is None
    assert len([each for each in journal.entries(CheckIn) if each.day == rested]) == 1
    assert days.line(rested)[0].words == "all the same"
    assert "4 votes for I’m a runner who stays." in _told(window)


def test_what_is_deleted_or_brought_of_long_ago_changes_the_votes(
    window: MainWindow, journal: Journal, years: list[CheckIn]
) -> None:
    journal.delete(CheckIn, years[2].id)
    settle()
    fewer = _told(window)
    journal.merge([_run(LONG_AGO - timedelta(days=7)), _run(LONG_AGO - timedelta(days=8)), _run(TODAY)])
    settle()

    assert "2 votes for I’m a runner who stays." in fewer
    assert "5 votes for I’m a runner who stays." in _told(window)
