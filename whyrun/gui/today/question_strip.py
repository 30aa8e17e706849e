"""The strip above the card when a reason has ended: does the why still hold, or how was the way to the race.

Rule: whatever is answered is remembered, putting it off too; nothing is asked twice in a day.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from whyrun.domain.still_true import Question
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.dates import day_and_month, weekday
from whyrun.gui.today.strip import Strip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.domain.following import Following
    from whyrun.gui.look import Look

_A_WEEK = timedelta(days=7)


class QuestionStrip(Strip):
    """Signals say how the runner answers; ``put_off`` is for later."""

    still_true = Signal()
    reflect_wanted = Signal()
    journey_wanted = Signal()
    put_off = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._true = Button(look, QCoreApplication.translate("QuestionStrip", "Still true"), Kind.PRIMARY)
        self._tell = Button(look, QCoreApplication.translate("QuestionStrip", "Tell it"), Kind.PRIMARY)
        self._reflect = Button(look, QCoreApplication.translate("QuestionStrip", "Reflect again"))
        later = Button(look, QCoreApplication.translate("QuestionStrip", "Later"))
        super().__init__(look, "tint", (self._true, self._tell, self._reflect, later), parent)
        self._true.clicked.connect(self.still_true)
        self._tell.clicked.connect(self.journey_wanted)
        self._reflect.clicked.connect(self.reflect_wanted)
        later.clicked.connect(self.put_off)

    def show_following(self, following: Following | None) -> None:
        """Ask what is to be asked today; nothing hides the strip."""
        question = following.question if following is not None else None
        for button in (self._true, self._reflect):
            button.setVisible(question is Question.STILL_TRUE)
        self._tell.setVisible(question is Question.JOURNEY)
        self.say(self._asked(following) if following is not None else "")

    def _asked(self, following: Following) -> str:
        match following.question:
            case Question.JOURNEY:
                return self._the_race(following) + " " + self.tr("How did you get there?")
            case Question.STILL_TRUE if following.goal_on is not None:
                return self._the_race(following) + " " + self.tr("Does your why still hold?")
            case Question.STILL_TRUE:
                return self.tr("You have had this why for a while. Does it still hold?")
        return ""

    def _the_race(self, following: Following) -> str:
        day = following.goal_on
        if day is None:
            return ""
        if following.day - day < _A_WEEK:
            return self.tr("The race was on {day}.").format(day=weekday(day))
        return self.tr("The race was on {day}.").format(day=day_and_month(day))
