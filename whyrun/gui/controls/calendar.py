"""A month to choose a day from, below the field that opened it.

Rule: its weeks begin on Monday, as those on Today and in the year do, whatever the country: runs are counted by them.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QVBoxLayout, QWidget

from whyrun.gui.controls.box import paint_box
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.words import heading
from whyrun.gui.dates import month_and_year

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPaintEvent, QShowEvent

    from whyrun.gui.look import Look

#: Between the calendar and what opened it.
_GAP = 4


class CalendarPopup(QWidget):
    """``day_chosen`` carries the day that was clicked or taken by Enter, None for "No day"; Esc changes nothing.

    It stands under the ``control`` that opened it. Days before ``earliest`` or after ``latest`` can't be chosen; "No
    day" is offered where there ``may_be_none``.
    """

    day_chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        day: date | None,
        control: QWidget,
        *,
        earliest: date | None = None,
        latest: date | None = None,
        may_be_none: bool = False,
    ) -> None:
        super().__init__(control, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Choose a day"))
        self._look = look
        self._control = control
        self._month = heading(look, "")
        self._calendar = _Month(look)
        if earliest is not None:
            self._calendar.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
        if latest is not None:
            self._calendar.setMaximumDate(QDate(latest.year, latest.month, latest.day))
        if day is not None:
            self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.show_choice(is_made=day is not None)
        earlier, later = (Button(look, "", Kind.QUIET, icon=icon) for icon in ("left", "right"))
        earlier.setAccessibleName(self.tr("The month before"))
        later.setAccessibleName(self.tr("The month after"))
        px = look.theme.px
        top = QHBoxLayout()
        top.addWidget(earlier)
        top.addStretch(1)
        top.addWidget(self._month, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(later)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(12))
        column.setSpacing(px(4))
        column.addLayout(top)
        column.addWidget(self._calendar)
        if may_be_none:
            none = Button(look, self.tr("No day"), Kind.QUIET)
            none.clicked.connect(lambda: self._choose(None))
            column.addWidget(none, 0, Qt.AlignmentFlag.AlignLeft)
        earlier.clicked.connect(self._calendar.showPreviousMonth)
        later.clicked.connect(self._calendar.showNextMonth)
        self._calendar.currentPageChanged.connect(lambda _year, _month: self._show_month())
        self._calendar.activated.connect(self._on_activated)
        self._calendar.clicked.connect(self._on_activated)
        self._show_month()
        self._calendar.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand under the control that opened it, or above it where the screen ends; never beside the screen."""
        super().showEvent(event)
        control = self._control
        screen = control.screen().availableGeometry()
        below = control.mapToGlobal(QPoint(0, control.height() + _GAP))
        above = control.mapToGlobal(QPoint(0, -_GAP)).y() - self.height()
        fits = below.y() + self.height() <= screen.bottom() + 1
        x = min(below.x(), screen.right() + 1 - self.width())
        self.move(max(screen.left(), x), below.y() if fits else max(screen.top(), above))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the panel."""
        theme = self._look.theme
        paint_box(QPainter(self), QRectF(self.rect()), 0, theme.colour("surface"), theme.colour("edge"))

    def _show_month(self) -> None:
        self._month.setText(month_and_year(date(self._calendar.yearShown(), self._calendar.monthShown(), 1)))

    def _on_activated(self, chosen: QDate) -> None:
        self._choose(date(chosen.year(), chosen.month(), chosen.day()))

    def _choose(self, day: date | None) -> None:
        self.day_chosen.emit(day)
        self.close()


class _Month(QCalendarWidget):
    """The days as in the drawings: the chosen one an accent disc, today a dashed ring, other months faint."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_made = False
        theme = look.theme
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setNavigationBarVisible(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setFont(theme.sans(13))
        weekday = QTextCharFormat()
        weekday.setFont(theme.sans(12))
        weekday.setForeground(theme.colour("soft"))
        weekday.setBackground(theme.colour("surface"))
        self.setHeaderTextFormat(weekday)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # Qt's own are red
            self.setWeekdayTextFormat(weekend, weekday)
        self.setMinimumSize(theme.px(280), theme.px(232))

    def show_choice(self, *, is_made: bool) -> None:
        """Show the selected day as the chosen one where that choice ``is_made``, else once the keys move to a day.

        To Qt some day is selected from the first: where nothing was chosen yet it is today.
        """
        self._is_made = is_made
        self.selectionChanged.connect(self._on_moved)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        """Draw one day."""
        theme = self._look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour("surface"))
        centre = QPointF(rect.center()) + QPointF(0.5, 0.5)
        radius = min(rect.width(), rect.height()) / 2 - 1
        is_chosen = self._is_made and day == self.selectedDate()
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen:
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(centre, radius, radius)
        elif day == QDate.currentDate():
            painter.setPen(QPen(theme.colour("accent"), 1.5, Qt.PenStyle.DashLine))
            painter.drawEllipse(centre, radius - 1, radius - 1)
        can_be_chosen = self.minimumDate() <= day <= self.maximumDate()
        words = "ink" if day.month() == self.monthShown() and can_be_chosen else "faint"
        painter.setFont(theme.sans(13, bold=is_chosen))
        painter.setPen(theme.colour("on_accent" if is_chosen else words))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day()))
        painter.restore()

    def _on_moved(self) -> None:
        self._is_made = True
