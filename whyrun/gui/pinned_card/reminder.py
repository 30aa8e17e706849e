"""One reminder a day at most, at a time of the runner's choosing.

Rule: silent once the day is answered, resting or paused, and hours after its time: nobody is called back from sleep
to be asked how the day went. One timer runs, to the next time, and none while the reminder is off.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

#: So long after its time the reminder still comes, for a computer that was asleep then.
_LATE = timedelta(hours=2)


class Reminder(QObject):
    """``due`` is emitted when it is time. ``now`` gives the runner's local time, with its zone."""

    due = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._at: time | None = None
        self._quiet_until: date | None = None
        self._reminded_on: date | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._on_time)

    def set(self, at: time | None, quiet_until: date | None) -> None:
        """Remind at ``at`` (None: never), on days after ``quiet_until``."""
        self._at, self._quiet_until = at, quiet_until
        self._wait()

    def _wait(self) -> None:
        if self._at is None:
            self._timer.stop()
            return
        now = self._now()
        next_time = datetime.combine(now.date(), self._at).astimezone(now.tzinfo)
        if next_time <= now:
            next_time += timedelta(days=1)
        self._timer.start((next_time - now) // timedelta(milliseconds=1))

    def _on_time(self) -> None:
        now = self._now()
        if self._at is not None and self._is_wanted(now, self._at):
            self._reminded_on = now.date()
            self.due.emit()
        self._wait()

    def _is_wanted(self, now: datetime, at: time) -> bool:
        # A very coarse timer may be up to a second early.
        late = now - datetime.combine(now.date(), at).astimezone(now.tzinfo)
        answered = self._quiet_until is not None and now.date() <= self._quiet_until
        answered = answered or self._reminded_on == now.date()  # a later time was chosen after the first reminder
        return not answered and timedelta(seconds=-2) <= late <= _LATE
