"""A year at a glance: a cell for every day, seven to a week, that is also the way to that day in the list.

Rule: one stop for the keyboard; arrows move from day to day, Enter goes there. Blank days are blank, not red.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from whyrun.domain.weeks import Mark, last_weeks
from whyrun.gui.controls.box import paint_box
from whyrun.gui.controls.enter import is_enter
from whyrun.gui.dates import weekday_and_day
from whyrun.gui.day_dot import mark_words
from whyrun.gui.text_fit import set_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from whyrun.domain.check_in import Outcome
    from whyrun.gui.look import Look

MOST_WEEKS, _FEWEST_WEEKS = 53, 8
_HEIGHT = 156
_LEFT, _TOP, _PITCH, _CELL = 56, 37, 15, 12
_LEGEND = 124
#: What the name of a month takes.
_NAME = 44
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -7,
    Qt.Key.Key_Right: 7,
    Qt.Key.Key_PageUp: -28,
    Qt.Key.Key_PageDown: 28,
}


class YearPanel(QAbstractButton):
    """``day_wanted`` carries the date that the runner wants to see. To assistive tools it is a button."""

    day_wanted = Signal(object)
    focus_radius, focus_gap = 12, -4

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._known: Mapping[date, Outcome] = {}
        self._today = date.min
        self._days: dict[date, Mark] = {}
        self._current: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The last year, day by day"))
        self.clicked.connect(self._go)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def show_days(self, known: Mapping[date, Outcome], today: date) -> None:
        """Show what the days came to, up to ``today``."""
        self._known, self._today = known, today
        self._current = self._current or today
        self._days = {day: mark for week in last_weeks(known, today, MOST_WEEKS) for day, mark in week.days}
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        """As drawn, at full width."""
        return QSize(self._look.theme.px(976), self._look.theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Two months at the least; half a year where the window is 720 wide."""
        px = self._look.theme.px
        return QSize(px(_LEFT + _FEWEST_WEEKS * _PITCH), px(_HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to that day."""
        day = self._day_at(event.position())
        if day is not None:
            self._current = day
            self._tell()
            self._go()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move among the days; Enter and Space go to the one they are on."""
        step = _MOVES.get(Qt.Key(event.key()))
        if step is not None and self._current is not None:
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and abs(step) == 7:  # noqa: PLR2004 - a week
                step = -step
            moved = self._current + timedelta(days=step)
            if moved in self._days and moved <= self._today:
                self._current = moved
                self._tell()
                self.update()
        elif is_enter(event):
            self._go()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """A day says what it is when the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self._day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._said(day) if day else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the panel, the names of months and days, the cells and the legend."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), theme.px(12), theme.colour("surface"), theme.colour("line"))
        if not self._days:
            return  # not told yet
        painter.setFont(theme.sans(12))
        self._paint_names(painter)
        for day, mark in self._days.items():
            place = self._place_of(day)
            if place is not None and mark is not Mark.COMING:
                self._paint_cell(painter, place, mark, is_current=day == self._current and self.hasFocus())
        if self._has_legend():
            self._paint_legend(painter)

    def _paint_names(self, painter: QPainter) -> None:
        theme = self._look.theme
        painter.setPen(theme.colour("soft"))
        locale = QLocale()
        for row in (0, 2, 4):
            name = locale.standaloneDayName(row + 1, QLocale.FormatType.ShortFormat)
            place = QRectF(theme.px(20), theme.px(_TOP + row * _PITCH - 2), theme.px(_LEFT - 24), theme.px(16))
            painter.drawText(self._mirrored(place), int(_start(self) | Qt.AlignmentFlag.AlignVCenter), name)
        for month, left in self._months():
            name = locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat)
            place = QRectF(left, theme.px(14), theme.px(_NAME), theme.px(18))
            painter.drawText(self._mirrored(place), int(_start(self) | Qt.AlignmentFlag.AlignVCenter), name)

    def _months(self) -> list[tuple[int, float]]:
        """Each month and where its name begins, over its first week; the rest of one gives way to the whole next."""
        months: list[tuple[int, float]] = []
        for day in sorted(self._days):
            place = self._place_of(day)
            if day.weekday() or place is None or (months and months[-1][0] == day.month):
                continue
            if months and place.left() < months[-1][1] + self._look.theme.px(_NAME):
                months.pop()
            months.append((day.month, place.left()))
        return months

    def _paint_cell(self, painter: QPainter, place: QRectF, mark: Mark, *, is_current: bool) -> None:
        theme = self._look.theme
        rect, radius = self._mirrored(place), theme.px(3)
        match mark:
            case Mark.RAN:
                paint_box(painter, rect, radius, theme.colour("day_ran"))
            case Mark.RESTED:
                paint_box(painter, rect, radius, theme.colour("dusk_tint"), theme.colour("dusk"), 1.5)
            case Mark.TODAY:
                paint_box(painter, rect, radius, theme.colour("sunken"), theme.colour("accent"), 1.5)
            case _:
                paint_box(painter, rect, radius, theme.colour("sunken"))
        if mark is Mark.MISSED:
            pen = QPen(theme.colour("faint"), 2 * theme.scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            half = QPointF(theme.px(2), 0)
            painter.drawLine(rect.center() - half, rect.center() + half)
        if is_current:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)

    def _paint_legend(self, painter: QPainter) -> None:
        theme = self._look.theme
        counts = list(self._days.values())
        ran, rested = counts.count(Mark.RAN), counts.count(Mark.RESTED)
        rows = (
            (Mark.RAN, ran, self.tr("1 run") if ran == 1 else self.tr("{count} runs").format(count=ran)),
            (Mark.RESTED, rested, self.tr("1 rest") if rested == 1 else self.tr("{count} rests").format(count=rested)),
            (Mark.MISSED, None, self.tr("missed")),
            (Mark.BLANK, None, self.tr("no entry")),
        )
        x = self.width() - theme.px(_LEGEND - 18)
        for row, (mark, count, words) in enumerate(rows):
            y = theme.px(42 + row * 24)
            cell = QRectF(x, y, theme.px(_CELL), theme.px(_CELL))
            self._paint_cell(painter, cell, mark, is_current=False)
            painter.setPen(theme.colour("soft"))
            said = set_text(words, theme.sans(12), theme.px(_LEGEND), self._in_bold(words, count))
            top = y + (theme.px(_CELL) - said.height) / 2
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                said.draw_mirrored(painter, self.width() - x - theme.px(20), top)
            else:
                said.draw(painter, x + theme.px(20), top)

    def _in_bold(self, words: str, count: int | None) -> list[QTextLayout.FormatRange]:
        """Let the ``count`` stand out from its ``words``."""
        at = -1 if count is None else words.find(str(count))
        if at < 0:
            return []
        number = QTextLayout.FormatRange()
        number.start, number.length = at, len(str(count))
        number.format = QTextCharFormat()
        number.format.setFont(self._look.theme.sans(12, bold=True))
        return [number]

    def _has_legend(self) -> bool:
        return self.width() >= self._look.theme.px(_LEFT + MOST_WEEKS * _PITCH + _LEGEND)

    def _weeks_shown(self) -> int:
        px = self._look.theme.px
        room = self.width() - px(_LEFT) - (px(_LEGEND) if self._has_legend() else px(16))
        return max(1, min(MOST_WEEKS, room // max(1, px(_PITCH))))

    def _place_of(self, day: date) -> QRectF | None:
        """Where the cell of ``day`` is, left to right; None where its week has no room."""
        monday = self._today - timedelta(days=self._today.weekday())
        back = (monday - (day - timedelta(days=day.weekday()))).days // 7
        shown = self._weeks_shown()
        if not 0 <= back < shown:
            return None
        px = self._look.theme.px
        x = px(_LEFT) + (shown - 1 - back) * px(_PITCH)
        return QRectF(x, px(_TOP) + day.weekday() * px(_PITCH), px(_CELL), px(_CELL))

    def _day_at(self, point: QPointF) -> date | None:
        for day, mark in self._days.items():
            place = self._place_of(day)
            if (
                place is not None
                and mark is not Mark.COMING
                and self._mirrored(place).adjusted(-1, -1, 2, 2).contains(point)
            ):
                return day
        return None

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            return place
        return QRectF(self.width() - place.right(), place.top(), place.width(), place.height())

    def _said(self, day: date) -> str:
        return self.tr("{day}: {mark}").format(day=weekday_and_day(day), mark=mark_words(self._days[day]))

    def _go(self) -> None:
        if self._current is not None:
            self.day_wanted.emit(self._current)

    def _tell(self) -> None:
        if self._current in self._days:
            self.setAccessibleDescription(self._said(self._current))


def _start(widget: QWidget) -> Qt.AlignmentFlag:
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return (Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
