"""The days that are kept beside the windows follow the journal, a line at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from runner import settle

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.following import MONTHS
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.day_keeping import DayKeeping
    from whyrun.gui.main_window import MainWindow

TODAY = date(2026, 3, 12)


def _ran(day: date, hour: int = 18) -> CheckIn:
    return CheckIn(uuid4(), day, datetime(day.year, day.month, day.day, hour, tzinfo=UTC), Outcome.RAN, "")


@pytest.fixture
def week(journal: Journal) -> list[CheckIn]:
    """A run on each of the last seven days, the oldest first."""
    runs = [_ran(TODAY - timedelta(days=ago)) for ago in range(7, 0, -1)]
    for run in runs:
        journal.save(run)
    return runs


@pytest.fixture
def days(
    make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection, week: list[CheckIn]
) -> DayKeeping:
    assert finished.is_finished
    assert week
    window = make_window(journal)
    assert window._open is not None
    return window._open.days


def _save_new(journal: Journal, _week: list[CheckIn]) -> None:
    journal.save(_ran(TODAY))


def _save_earlier_on_a_day(journal: Journal, week: list[CheckIn]) -> None:
    journal.save(_ran(week[3].day, hour=5))


def _change_one(journal: Journal, week: list[CheckIn]) -> None:
    journal.save(replace(week[2], outcome=Outcome.RESTED, words="slept in"))


def _move_one(journal: Journal, week: list[CheckIn]) -> None:
    journal.save(replace(week[0], day=TODAY))


def _move_one_to_long_ago(journal: Journal, week: list[CheckIn]) -> None:
    journal.save(replace(week[0], day=TODAY - 2 * MONTHS))


def _delete_one(journal: Journal, week: list[CheckIn]) -> None:
    journal.delete(CheckIn, week[5].id)


def _bring_some(journal: Journal, _week: list[CheckIn]) -> None:
    journal.merge([_ran(TODAY), _ran(TODAY - 2 * MONTHS)])


@pytest.mark.parametrize(
    "change",
    [
        _save_new,
        _save_earlier_on_a_day,
        _change_one,
        _move_one,
        _move_one_to_long_ago,
        _delete_one,
        _bring_some,
    ],
)
def test_what_is_kept_is_what_the_journal_holds(
    days: DayKeeping, journal: Journal, week: list[CheckIn], change: Callable[[Journal, list[CheckIn]], None]
) -> None:
    change(journal, week)
    settle()

    assert days.kept == journal.kept_days(TODAY - MONTHS)


def test_of_a_line_that_is_saved_no_other_is_read_again(
    days: DayKeeping, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[type] = []
    entries = Journal.entries

    def told(journal: Journal, kind: type, **between: date | None) -> object:
        read.append(kind)
        return entries(journal, kind, **between)

    monkeypatch.setattr(Journal, "entries", told)

    journal.save(_ran(TODAY))
    settle()

    assert days.line(TODAY)[0].outcome is Outcome.RAN
    assert CheckIn not in read
