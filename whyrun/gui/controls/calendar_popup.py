"""A calendar below a control, to choose a day from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QVBoxLayout, QWidget

from whyrun.gui.controls.button import Button, Kind

if TYPE_CHECKING:
    from whyrun.gui.look import Look


class CalendarPopup(QWidget):
    """``day_chosen`` carries the date; None for no day, where that may be chosen. Esc closes it and changes nothing."""

    day_chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        day: date | None,
        parent: QWidget,
        *,
        earliest: date | None = None,
        latest: date | None = None,
        may_be_none: bool = False,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calendar = calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        every_day = QTextCharFormat()
        every_day.setForeground(look.theme.colour("ink"))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # Qt's own are red
            calendar.setWeekdayTextFormat(weekend, every_day)
        if earliest is not None:
            calendar.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
        if latest is not None:
            calendar.setMaximumDate(QDate(latest.year, latest.month, latest.day))
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.activated.connect(self._on_activated)
        calendar.clicked.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.addWidget(calendar)
        if may_be_none:
            none = Button(look, self.tr("No day"), Kind.QUIET)
            none.clicked.connect(lambda: self._choose(None))
            column.addWidget(none, 0, Qt.AlignmentFlag.AlignLeft)
        calendar.setFocus()

    def open_below(self, control: QWidget) -> None:
        """Open under ``control``."""
        self.move(control.mapToGlobal(QPoint(0, control.height() + 4)))
        self.show()

    def _on_activated(self, chosen: QDate) -> None:
        self._choose(date(chosen.year(), chosen.month(), chosen.day()))

    def _choose(self, day: date | None) -> None:
        self.day_chosen.emit(day)
        self.close()
