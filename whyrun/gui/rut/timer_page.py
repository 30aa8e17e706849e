"""Ten minutes: the sun comes up, and at its end there is one question.

Rule: what is left is told by the clock on the wall; one repaint a second, and none while nobody can see it. With less
motion the sun moves once a minute.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QRegion
from PySide6.QtWidgets import QLabel

from whyrun.domain.rut_moment import TEN_MINUTES
from whyrun.gui.rut.page import Part
from whyrun.gui.rut.words_page import ScenePage, Why

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent, QWindow
    from PySide6.QtWidgets import QWidget

    from whyrun.domain.rut_moment import RutMoment
    from whyrun.gui.look import Look
    from whyrun.gui.rut.scenes import Scenes

_SECOND = timedelta(seconds=1)
_MINUTE = timedelta(minutes=1)
#: The why beside the sun keeps to this width.
_WHY_WIDTH = 480


class TimeLeft(QLabel):
    """Minutes and seconds, large, each digit as wide as the others. A screen reader is told of whole minutes."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown = ""
        self._size = look.theme.size("timer")

    @property
    def shown(self) -> str:
        """The time as it stands there."""
        return self._shown

    def show_left(self, left: timedelta) -> None:
        """Show how much is left, a second that has begun counts; whoever calls has it painted."""
        seconds = -(-left // _SECOND)
        self._shown = f"{seconds // 60}:{seconds % 60:02}"
        minutes = -(-left // _MINUTE)
        told = self.tr("1 minute left") if minutes == 1 else self.tr("{count} minutes left").format(count=minutes)
        if told != self.accessibleName():
            self.setAccessibleName(told)

    def set_size(self, drawn: float) -> None:
        """Make the digits ``drawn`` px high at 100 % text."""
        self._size = drawn
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for ten minutes, on the line of the drawing."""
        width = QFontMetricsF(self._font()).horizontalAdvance("00:00")
        return QSize(round(width + 1), self._look.theme.px(self._size * 104 / 92))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the digits."""
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(self._look.theme.colour("on_sky"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self._shown)

    def _font(self) -> QFont:
        font = self._look.theme.serif(self._size)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


class TimerPage(ScenePage):
    """The ten minutes of ``moment``, running or over; ``is_over`` is emitted when they are while it is on show."""

    is_over = Signal()

    def __init__(
        self, look: Look, scenes: Scenes, moment: RutMoment, clock: Callable[[], tuple[datetime, date]]
    ) -> None:
        ended = not moment.left(clock()[0])
        super().__init__(look, scenes.over() if ended else scenes.running())
        self._ended = ended
        self._moment = moment
        self._clock = clock
        self._sun_at = 0.0
        self._window: QWindow | None = None
        self._time = TimeLeft(look, self)
        second = self._second()
        self._why = Why(
            look, self.told.headline, font=lambda theme: theme.serif(24), colour="on_sky", line_height=34, parent=self
        )
        self.sky = [
            Part(self._time),
            Part(second, 12, beside_sun=True),
            Part(self._why, 44, _WHY_WIDTH, beside_sun=True),
        ]
        self._add_step()
        self._add_answers(filled=ended)
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._on_tick)
        self._show_now()

    @property
    def headline(self) -> str:
        """What the page says first."""
        return f"{self._time.accessibleName()}. {self.told.second}" if not self._ended else self.told.step

    @property
    def rise(self) -> float:
        """How far the sun is up; with less motion in steps of a minute."""
        return self._sun_at

    def showEvent(self, event: QShowEvent) -> None:
        """Go on telling the time, and hear when the window can be seen."""
        super().showEvent(event)
        self._window = self.window().windowHandle()
        if self._window is not None:
            self._window.installEventFilter(self)
        self._on_tick()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still."""
        super().hideEvent(event)
        self._tick.stop()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on when the window can be seen again, such as after it was minimised."""
        if watched is self._window and event.type() == QEvent.Type.Expose and not self._tick.isActive():
            self._on_tick()
        return False

    def _fit(self, width: int, height: int) -> None:
        """Smaller digits where there is little height, and then no why beside them."""
        largest = int(self._look.theme.size("timer"))
        for has_why in (True, False):
            self._why.setVisible(has_why)
            for size in range(largest, largest // 2, -6):
                self._time.set_size(size)
                if self._height(self.sky, width) <= height:
                    return

    def _on_tick(self) -> None:
        if self._ended or self._window is None or not self._window.isExposed():
            return  # nobody can see it
        self._show_now()
        left = self._left()
        if not left:
            self.is_over.emit()
            return
        self._tick.start(max(1, round((left % _SECOND or _SECOND) / timedelta(milliseconds=1))))

    def _show_now(self) -> None:
        left = self._left()
        self._time.show_left(left)
        gone = TEN_MINUTES - left
        if self._look.less_motion:
            gone -= gone % _MINUTE
        changed = QRegion(self._time.geometry())
        if gone / TEN_MINUTES != self._sun_at:
            changed += self.sun_area()
            self._sun_at = gone / TEN_MINUTES
            changed += self.sun_area()
        self.update(changed)  # in one go, or Qt would paint the time and the sun one after the other

    def _left(self) -> timedelta:
        left = self._moment.left(self._clock()[0])
        return TEN_MINUTES if left is None else left
