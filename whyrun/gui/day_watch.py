"""Watching for the day to change while a window is open.

Rule: one timer to the end of the day. It sleeps with the computer, so whoever comes to the front looks, too.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

_LONGEST_DAY = timedelta(hours=26)


class DayWatch(QObject):
    """``changed`` is emitted when another day is found than the one before; ``day`` is the runner's local date."""

    changed = Signal()

    def __init__(self, clock: Callable[[], tuple[datetime, date]], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self.day = clock()[1]
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.timeout.connect(self.look)

    def look(self) -> None:
        """See which day it is, and wait for the next one."""
        now, today = self._clock()
        before, self.day = self.day, today
        ends = datetime.combine(today + timedelta(days=1), time()).astimezone()
        self._midnight.start(min(_LONGEST_DAY, max(timedelta(seconds=1), ends - now)) // timedelta(milliseconds=1))
        if today != before:
            self.changed.emit()
