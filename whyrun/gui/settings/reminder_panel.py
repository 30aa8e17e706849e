"""What WhyRun may ask by itself, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTime, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from whyrun.gui.controls.check_row import CheckRow
from whyrun.gui.controls.panel import Panel
from whyrun.gui.controls.time_field import TimeField
from whyrun.gui.settings.defaults import DefaultsButton
from whyrun.store.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from whyrun.gui.look import Look

_STORED = "HH:mm"
#: The evening, when most days have shown what they are.
_FIRST_TIME = QTime(19, 30)
#: Where the time stands below the words: where they would have less room than this beside it.
_WORDS = 240


class ReminderPanel(Panel):
    """``time_chosen`` carries the time of the daily reminder, such as "19:30", or "" for none.

    ``asking_chosen`` carries whether to ask when a reason has ended.
    """

    time_chosen = Signal(str)
    asking_chosen = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.add_heading(self.tr("Reminders"))
        self._asks = CheckRow(
            look,
            self.tr("Ask how the day went"),
            self.tr("Once a day, with the card or without. After a restart, too, where it starts at login."),
        )
        self._time = TimeField(look, _FIRST_TIME)
        self._time.setAccessibleName(self.tr("When to ask"))
        self._ended = CheckRow(
            look,
            self.tr("Ask when a reason has ended"),
            self.tr("After race day, or twelve weeks after a reflection."),
        )
        self._defaults = DefaultsButton(look, self.tr("Reminders"))
        self.column.addWidget(_TimedRow(look, self._asks, self._time))
        self.column.addWidget(self._ended)
        self.add_aside(self._defaults)
        self._asks.toggled.connect(self._on_changed)
        self._time.timeChanged.connect(self._on_changed)
        self._ended.toggled.connect(self._on_ended)
        self._defaults.clicked.connect(self._on_defaults)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen now, without telling anybody."""
        remind_at = settings.remind_at
        with QSignalBlocker(self._asks), QSignalBlocker(self._time), QSignalBlocker(self._ended):
            self._asks.setChecked(bool(remind_at))
            if remind_at:
                self._time.setTime(QTime.fromString(remind_at, _STORED))
            self._ended.setChecked(settings.ask_when_ended)
        self._show_state()

    def _on_changed(self) -> None:
        self._show_state()
        self.time_chosen.emit(self._time.time().toString(_STORED) if self._asks.isChecked() else "")

    def _on_ended(self, on: bool) -> None:
        self._show_state()
        self.asking_chosen.emit(on)

    def _on_defaults(self) -> None:
        first = Settings()
        with QSignalBlocker(self._time):
            self._time.setTime(_FIRST_TIME)
        self._asks.setChecked(bool(first.remind_at))
        self._ended.setChecked(first.ask_when_ended)

    def _show_state(self) -> None:
        first = Settings()
        self._time.setEnabled(self._asks.isChecked())
        as_at_first = (bool(first.remind_at), first.ask_when_ended)
        self._defaults.offer(on=(self._asks.isChecked(), self._ended.isChecked()) != as_at_first)


class _TimedRow(QWidget):
    """A check box with the time it is about: at the end of its line, or below it where there is no room beside it."""

    def __init__(self, look: Look, check: CheckRow, time: TimeField) -> None:
        super().__init__()
        self._look = look
        self._time = time
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.theme.px(6))
        self._row.addWidget(check, 1)
        self._row.addWidget(time, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        look.changed.connect(self._arrange)

    def minimumSizeHint(self) -> QSize:
        """The time below its words."""
        return QSize(self._look.theme.px(140), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other or not, for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= self._look.theme.px(_WORDS) + self._time.sizeHint().width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
