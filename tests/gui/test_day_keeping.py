from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.gui.bridge import JournalBridge
from whyrun.gui.day_keeping import DayKeeping
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look

NOW, TODAY = datetime(2026, 3, 12, 18, 30, tzinfo=UTC), date(2026, 3, 12)


def check_in(number: int, days_ago: int, outcome: Outcome = Outcome.RAN) -> CheckIn:
    return CheckIn(UUID(int=number), TODAY - timedelta(days=days_ago), NOW + timedelta(minutes=number), outcome)


@pytest.fixture
def days(qtbot: QtBot, look: Look, journal: Journal, clock: Callable[[], tuple[datetime, date]]) -> DayKeeping:
    """Keep the days of a journal with three check-ins."""
    window = QWidget()
    qtbot.addWidget(window)
    journal.merge([check_in(1, 9), check_in(2, 5), check_in(3, 2)])
    return DayKeeping(JournalBridge(journal, look), clock, window, lambda: True)


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(check_in(4, 0), id="of today"),
        pytest.param(check_in(5, 7), id="of a day between two others"),
        pytest.param(check_in(2, 5, Outcome.RESTED), id="said otherwise"),
        pytest.param(check_in(3, 30), id="of another day after all"),
    ],
)
def test_a_check_in_is_taken_in_at_its_place_without_reading_the_years_again(
    days: DayKeeping, journal: Journal, monkeypatch: pytest.MonkeyPatch, said: CheckIn
) -> None:
    read: list[object] = []
    with monkeypatch.context() as watched:
        watched.setattr(Journal, "entries", lambda *asked, **more: read.append((asked, more)) or ())
        assert days.save(said)

    assert read == []
    assert days.kept.check_ins == journal.entries(CheckIn)
    assert any(each.id == said.id and each.outcome is said.outcome for each in days.kept.check_ins)


def test_check_ins_that_come_in_together_are_all_taken_in(days: DayKeeping, journal: Journal) -> None:
    journal.merge([check_in(6, 1), check_in(7, 0)])

    assert [each.id.int for each in days.kept.check_ins] == [1, 2, 3, 6, 7]
    assert days.kept.check_ins == journal.entries(CheckIn)


def test_a_check_in_that_is_deleted_goes(days: DayKeeping, journal: Journal) -> None:
    journal.delete(CheckIn, UUID(int=2))

    assert [each.id.int for each in days.kept.check_ins] == [1, 3]
