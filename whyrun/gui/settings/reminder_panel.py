"""What WhyRun may ask by itself, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTime, Signal

from whyrun.gui.controls.check_row import CheckRow
from whyrun.gui.controls.panel import Panel
from whyrun.gui.controls.time_field import TimeField

if TYPE_CHECKING:
    from whyrun.gui.look import Look

_STORED = "HH:mm"
#: The evening, when most days have shown what they are.
_FIRST_TIME = QTime(19, 30)


class ReminderPanel(Panel):
    """``chosen`` carries the time of the daily reminder, such as "19:30", or "" for none."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.add_heading(self.tr("Reminders"))
        self._asks = CheckRow(
            look,
            self.tr("Ask how the day went"),
            self.tr("Once a day, from the pinned card."),
        )
        self._time = TimeField(look, _FIRST_TIME)
        self._time.setAccessibleName(self.tr("When to ask"))
        self.column.addWidget(self._asks)
        self.column.addWidget(self._time, alignment=Qt.AlignmentFlag.AlignLeading)
        self._asks.toggled.connect(self._on_changed)
        self._time.timeChanged.connect(self._on_changed)

    def show_time(self, remind_at: str) -> None:
        """Show the time that is chosen, without telling anybody."""
        with QSignalBlocker(self._asks), QSignalBlocker(self._time):
            self._asks.setChecked(bool(remind_at))
            if remind_at:
                self._time.setTime(QTime.fromString(remind_at, _STORED))
        self._time.setEnabled(bool(remind_at))

    def _on_changed(self) -> None:
        self._time.setEnabled(self._asks.isChecked())
        self.chosen.emit(self._time.time().toString(_STORED) if self._asks.isChecked() else "")
