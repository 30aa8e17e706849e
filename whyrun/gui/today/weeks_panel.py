"""The last weeks: a row a week, a mark a day, and what is aimed for.

Rule: each day that has begun is a button that opens its line; Tab comes to one of them, the arrow keys to the others.
While nothing is said of any of them, a line that tells what they are for stands in the oldest week's place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from whyrun.domain.weeks import WEEKS
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.panel import Panel
from whyrun.gui.controls.words import Words, heading, second_line, small
from whyrun.gui.dates import day_and_month
from whyrun.gui.mirrored import as_read
from whyrun.gui.today.day_button import DayButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFont, QResizeEvent

    from whyrun.domain.following import Following
    from whyrun.domain.weeks import Week
    from whyrun.gui.look import Look
    from whyrun.gui.theme import Theme

_DAYS = 7
_PITCH, _ROW, _PADDING = 36, 28, 25
#: How much room the runs of a week have after the marks.
_AFTER = 66
_TOP = 73
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_DAYS, Qt.Key.Key_Down: _DAYS}


class WeeksPanel(Panel):
    """``day_chosen`` carries the day whose line is wanted, ``change_wanted`` asks for the weekly intention."""

    day_chosen = Signal(object)
    change_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._title = heading(look, self.tr("The last weeks"), self)
        self.setAccessibleName(self._title.text())
        self._aim = second_line(look, "", self)
        self._change = Button(look, "", Kind.QUIET, parent=self)
        self._in_hand = small(look, "", self)
        self._letters = [small(look, _letter(day), self) for day in range(1, _DAYS + 1)]
        self._names = [Words(look, font=_font_of(row), parent=self) for row in range(WEEKS)]
        self._days = [DayButton(look, self) for _ in range(WEEKS * _DAYS)]
        self._runs = [Words(look, font=_font_of(row), parent=self) for row in range(WEEKS)]
        self._empty = second_line(look, self.tr("A day fills in when you check in."), self)
        for row, name in enumerate(self._names):
            name.set_colour("soft" if row else "ink")
            self._runs[row].set_colour("soft" if row else "ink")
        for letter in self._letters:
            letter.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for words in self._runs:
            words.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._change.clicked.connect(self.change_wanted)
        for day in self._days:
            day.clicked.connect(lambda _checked=False, day=day: self.day_chosen.emit(day.day))
            day.stepped.connect(lambda key, day=day: self._on_step(day, key))
        look.changed.connect(self._arrange)

    def show_following(self, following: Following) -> None:
        """Show the weeks, and what is aimed for."""
        self._aim.setText(self._aim_words(following.aim))
        self._change.setText(self.tr("Change") if following.aim else self.tr("Set an aim"))
        self._in_hand.setText(self._in_hand_words(following.in_hand))
        for row, week in enumerate(following.weeks[:WEEKS]):
            self._show_week(row, week)
        open_day = next((day for day in self._days if day.day == following.day), self._days[0])
        for day in self._days:
            day.take_tab(on=day is open_day)
        self._show_what_they_are_for(is_empty=not any(day.is_told for day in self._days))
        self._arrange()

    def heightForWidth(self, width: int) -> int:
        """232 for five weeks, as drawn; more where the aim, or what the days are for, needs a line more."""
        px = self._look.theme.px
        last = px(_ROW) if self._empty.isHidden() else max(px(_ROW), self._empty_height(width) + px(5))
        return self._top(width) + px((WEEKS - 1) * _ROW + 19) + last

    def sizeHint(self) -> QSize:
        """As drawn."""
        width = self._look.theme.px(472)
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _show_week(self, row: int, week: Week) -> None:
        self._names[row].setText(self.tr("This week") if not row else day_and_month(week.first))
        runs = self.tr("1 run") if week.runs == 1 else self.tr("{count} runs").format(count=week.runs)
        self._runs[row].setText(runs if week.runs else "")
        for place, (day, mark) in enumerate(week.days):
            self._days[row * _DAYS + place].show_day(day, mark)

    def _show_what_they_are_for(self, *, is_empty: bool) -> None:
        self._empty.setVisible(is_empty)
        for part in (self._names[-1], *self._days[-_DAYS:]):
            part.setVisible(not is_empty)

    def _empty_height(self, width: int) -> int:
        return self._empty.heightForWidth(width - 2 * self._look.theme.px(_PADDING))

    def _aim_words(self, aim: tuple[int, int] | None) -> str:
        if aim is None:
            return ""
        at_least, at_most = aim
        if at_least == at_most:
            return self.tr("You aim for {runs} a week").format(runs=at_least)
        return self.tr("You aim for {at_least} to {at_most} a week").format(at_least=at_least, at_most=at_most)

    def _in_hand_words(self, in_hand: int | None) -> str:
        if not in_hand:
            return ""
        return self.tr("Two in hand") if in_hand > 1 else self.tr("One in hand")

    def _fits_beside(self, width: int) -> bool:
        """Whether heading, aim and button stand in one row."""
        px = self._look.theme.px
        wanted = self._title.sizeHint().width() + self._aim.sizeHint().width() + self._change.sizeHint().width()
        return width >= wanted + 2 * px(_PADDING) + px(16)

    def _title_width(self, width: int) -> int:
        room = width - 2 * self._look.theme.px(_PADDING) - self._change.sizeHint().width()
        return min(self._title.sizeHint().width(), room)

    def _title_height(self, width: int) -> int:
        return max(self._look.theme.px(22), self._title.heightForWidth(self._title_width(width)))

    def _aim_height(self, width: int) -> int:
        return self._aim.heightForWidth(width - 2 * self._look.theme.px(_PADDING)) if self._aim.text() else 0

    def _top(self, width: int) -> int:
        """Where the marks begin."""
        px = self._look.theme.px
        if self._fits_beside(width):
            return px(_TOP)
        return px(_TOP - 18) + self._title_height(width) + self._aim_height(width)

    def _arrange(self) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return  # it has no place yet
        px, left = self._look.theme.px, self._look.theme.px(_PADDING)
        right = self.width() - left
        change = self._change.sizeHint().width()
        self._place(self._change, right - change + px(4), px(15), change, px(32))
        title, height = self._title_width(self.width()), self._title_height(self.width())
        self._place(self._title, left, px(20), title, height)
        beside = self._fits_beside(self.width())
        if beside:
            x = left + title + px(8)
            self._place(self._aim, x, px(22), right - change - px(4) - x, px(18))
        else:
            self._place(self._aim, left, px(25) + height, right - left, self._aim_height(self.width()))
        self._aim.setAlignment(Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft)
        self._arrange_weeks(left, right, self._top(self.width()))

    def _arrange_weeks(self, left: int, right: int, top: int) -> None:
        px = self._look.theme.px
        before = max(words.sizeHint().width() for words in (*self._names, self._in_hand)) + px(8)
        pitch = min(px(_PITCH), (right - left - px(_AFTER) - before) // _DAYS)
        first = right - px(_AFTER) - _DAYS * pitch
        self._place(self._in_hand, left, top - px(19), first - left, px(16))
        for place, letter in enumerate(self._letters):
            self._place(letter, first + place * pitch, top - px(19), pitch, px(16))
        for row in range(WEEKS):
            y = top + px(row * _ROW)
            self._place(self._names[row], left, y + px(5), first - left, px(18))
            self._place(self._runs[row], right - px(_AFTER), y + px(5), px(_AFTER), px(18))
            for place in range(_DAYS):
                self._place(self._days[row * _DAYS + place], first + place * pitch, y, pitch, px(_ROW))
        self._place(self._empty, left, top + px((WEEKS - 1) * _ROW + 5), right - left, self._empty_height(self.width()))

    def _place(self, widget: QWidget, x: int, y: int, width: int, height: int) -> None:
        place = QRect(x, y, max(0, width), height)
        widget.setGeometry(as_read(self.layoutDirection(), self.rect(), place))

    def _on_step(self, day: DayButton, key: int) -> None:
        """Go to the next day that can be opened, in the direction of the arrow: weeks lie newest first."""
        step = _STEPS[Qt.Key(key)]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and abs(step) == 1:
            step = -step
        at = self._days.index(day) + step
        if not 0 <= at < len(self._days) or not self._days[at].is_open or self._days[at].isHidden():
            return
        day.take_tab(on=False)
        self._days[at].take_tab(on=True)
        self._days[at].setFocus(Qt.FocusReason.OtherFocusReason)


def _letter(day: int) -> str:
    return QLocale().dayName(day, QLocale.FormatType.NarrowFormat)


def _font_of(row: int) -> Callable[[Theme], QFont]:
    """This week stands out."""
    return lambda theme: theme.sans(13, bold=not row)
