"""One day of the last weeks: its mark, and a way to its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton

from whyrun.domain.weeks import Mark
from whyrun.gui.controls.enter import press_by_enter
from whyrun.gui.dates import weekday_and_day
from whyrun.gui.day_dot import mark_words, paint_mark
from whyrun.gui.motion import Glide

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
#: The disc as drawn, and how much of a narrow day it may take.
_DIAMETER, _SHARE = 16, 0.75
_SAID = (Mark.RAN, Mark.RESTED, Mark.MISSED)


class DayButton(QAbstractButton):
    """``stepped`` carries the arrow key that was pressed. A day to come has no mark and can't be opened."""

    focus_radius = 6

    stepped = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._mark = Mark.COMING
        self._growth: Glide | None = None  # most days never change while one looks
        self.day: date | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def focus_gap(self) -> int:
        """The ring lies inside: the next day is near."""
        return -2

    @property
    def is_open(self) -> bool:
        """Whether the day has begun."""
        return self._mark is not Mark.COMING

    @property
    def is_told(self) -> bool:
        """Whether the runner has said how the day was."""
        return self._mark in _SAID

    def show_day(self, day: date, mark: Mark) -> None:
        """Stand for ``day``; a mark that it did not have a moment ago grows."""
        is_news = self.day == day and mark is not self._mark and mark in _SAID
        self.day, self._mark = day, mark
        told = self.tr("{day}: {mark}").format(day=weekday_and_day(day), mark=mark_words(mark))
        self.setAccessibleName(told)
        self.setToolTip(told if self.is_open else "")
        self.setEnabled(self.is_open)
        if is_news:
            self._growth = self._growth or Glide(1.0, self.update, self)
            self._growth.go(0.0, 0)
            self._growth.go(1.0, self._look.duration("dot"))
        self.update()

    def take_tab(self, *, on: bool) -> None:
        """Let Tab come to this day, or not."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on and self.is_open else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the day, as Space does; arrows go to another."""
        if press_by_enter(self, event):
            return
        if event.key() in _ARROWS:
            self.stepped.emit(event.key())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark, on a warm ground under the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        if self.is_open and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(self.rect(), theme.px(6), theme.px(6))
        centre = QPointF(self.width() / 2, self.height() / 2)
        diameter = min(_DIAMETER, _SHARE * self.width() / theme.scale)
        grown = 1.0 if self._growth is None else self._growth.value
        paint_mark(painter, theme, self._mark, centre, diameter=diameter * grown)
