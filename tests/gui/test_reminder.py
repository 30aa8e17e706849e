from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whyrun.gui.pinned_card.reminder import Reminder

pytestmark = pytest.mark.usefixtures("qapp")
DAY = date(2026, 3, 12)
AT = time(19, 30)


class _Evening:
    """A reminder whose clock is moved by hand; ``due`` counts how often it was due."""

    def __init__(self, hour: int, minute: int = 0) -> None:
        self.now = datetime(2026, 3, 12, hour, minute, tzinfo=UTC)
        self.due = 0
        self.reminder = Reminder(lambda: self.now)
        self.reminder.due.connect(self._on_due)

    def _on_due(self) -> None:
        self.due += 1

    def wait(self) -> None:
        """Let the timer that runs come to its end."""
        self.now += timedelta(milliseconds=self.reminder._timer.interval())
        self.reminder._timer.timeout.emit()


def test_it_comes_once_a_day_at_its_time() -> None:
    evening = _Evening(18)
    evening.reminder.set(AT, None)

    evening.wait()
    first = (evening.now.time(), evening.due)
    evening.wait()

    assert first == (AT, 1)
    assert (evening.now, evening.due) == (datetime(2026, 3, 13, 19, 30, tzinfo=UTC), 2)


def test_a_day_that_is_answered_resting_or_paused_is_left_in_peace() -> None:
    evening = _Evening(18)
    evening.reminder.set(AT, DAY)

    evening.wait()
    on_the_day = evening.due
    evening.wait()

    assert (on_the_day, evening.due) == (0, 1)


def test_a_later_time_chosen_on_the_same_evening_brings_no_second_one() -> None:
    evening = _Evening(18)
    evening.reminder.set(AT, None)
    evening.wait()

    evening.reminder.set(time(21, 0), None)
    evening.wait()

    assert evening.due == 1


def test_off_nothing_waits() -> None:
    evening = _Evening(18)
    evening.reminder.set(AT, None)

    evening.reminder.set(None, None)

    assert not evening.reminder._timer.isActive()


def test_nobody_is_asked_late_at_night_after_the_computer_slept() -> None:
    evening = _Evening(18)
    evening.reminder.set(AT, None)
    evening.now += timedelta(hours=5)

    evening.reminder._timer.timeout.emit()

    assert evening.due == 0
    assert evening.reminder._timer.isActive()


@given(st.times(), st.integers(0, 400_000))
def test_whatever_the_clock_says_the_next_time_is_within_a_day(at: time, minutes: int) -> None:
    here = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    reminder = Reminder(lambda: here)

    reminder.set(at.replace(tzinfo=None, fold=0), None)

    assert 0 <= reminder._timer.interval() <= 86_400_000
