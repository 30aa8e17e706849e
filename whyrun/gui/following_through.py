"""What the runner does about the days on Today, and the errands that lead on from there.

Rule: everything that is said or chosen is kept by ``DayKeeping``; this only opens what asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from whyrun.domain.still_true import Answer, Question
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtWidgets import QWidget

    from whyrun.domain.following import DayLine
    from whyrun.gui.bridge import JournalBridge
    from whyrun.gui.day_keeping import DayKeeping
    from whyrun.gui.look import Look
    from whyrun.gui.today.screen import TodayScreen


class FollowingThrough(QObject):
    """Attends to Today; ``clock`` gives the time now (UTC) and the runner's local date."""

    def __init__(
        self,
        look: Look,
        bridge: JournalBridge,
        days: DayKeeping,
        clock: Callable[[], tuple[datetime, date]],
        window: QWidget,
    ) -> None:
        super().__init__()
        self._look = look
        self._bridge = bridge
        self._days = days
        self._clock = clock
        self._window = window
        self._screen: TodayScreen | None = None

    def attend(self, screen: TodayScreen) -> None:
        """Do what is wanted on ``screen``, and on no other from now on."""
        if self._screen is screen:
            return
        self._screen = screen
        screen.line_kept.connect(self._on_line_kept)
        screen.day_wanted.connect(self._on_day_wanted)
        screen.question.still_true.connect(self._on_still_true)
        screen.question.put_off.connect(self._on_put_off)
        screen.pause.end_wanted.connect(self._days.end_pause)

    def finish_writing(self) -> bool:
        """Save what is being written; whether all of it is in the journal."""
        if self._screen is None:
            return True
        self._screen.finish_writing()
        return self._screen.is_all_kept

    def _on_line_kept(self, line: DayLine) -> None:
        if not self._days.keep(line) or self._screen is None:
            return
        self._screen.was_kept(line)
        _now, today = self._clock()
        if line.day != today:  # today's own line is shown with the whole page
            self._on_day_wanted(line.day)

    def _on_day_wanted(self, day: date) -> None:
        _now, today = self._clock()
        if self._screen is not None:
            line, said = self._days.line(day)
            self._screen.open_line(line, said, is_today=day == today)

    def _on_still_true(self) -> None:
        latest = self._bridge.read(Journal.latest, None)
        if latest is not None:
            self._days.answer(Question.STILL_TRUE, Answer.STILL_TRUE, latest.id)

    def _on_put_off(self) -> None:
        latest = self._bridge.read(Journal.latest, None)
        question = self._days.following(latest).question
        if latest is not None and question is not None:
            self._days.answer(question, Answer.PUT_OFF, latest.id)
