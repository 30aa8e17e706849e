"""What the runner does about the days on Today, and the errands that lead on from there.

Rule: everything that is said or chosen is kept by ``DayKeeping``; this only opens what asks for it.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QMenu

from whyrun.domain.check_in import Outcome
from whyrun.domain.intention import intention_on, pause_on
from whyrun.domain.letter import Letter, letter_in_hand, letter_to_open
from whyrun.domain.plan import Plan, plan_for
from whyrun.domain.rut_moment import Obstacle
from whyrun.domain.still_true import Answer, Question, RaceJourney
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime

    from PySide6.QtCore import QMetaObject
    from PySide6.QtWidgets import QWidget

    from whyrun.domain.following import DayLine
    from whyrun.gui.bridge import JournalBridge
    from whyrun.gui.day_keeping import DayKeeping
    from whyrun.gui.errands.intention_dialog import IntentionDialog
    from whyrun.gui.errands.plan_dialog import PlanDialog
    from whyrun.gui.errands.realistic_look import WayOn
    from whyrun.gui.leaving import Unsaved
    from whyrun.gui.look import Look
    from whyrun.gui.today.screen import TodayScreen
    from whyrun.store.errors import SaveFailed

#: The range that is offered first.
_USUAL = (2, 4)
#: What a plan is begun for: there is one at a time.
_PLAN = "plan"


class FollowingThrough(QObject):
    """Attends to Today; ``clock`` gives the time now (UTC) and the runner's local date.

    ``reflect_wanted`` is emitted for a reflection that begins from the core of the last one.
    """

    reflect_wanted = Signal()

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
        self._connections: list[QMetaObject.Connection] = []
        self._failure: SaveFailed | None = None

    def attend(self, screen: TodayScreen) -> None:
        """Do what is wanted on ``screen``, and on no other from now on."""
        if self._screen is screen:
            return
        self.close()
        self._screen = screen
        self._connections = [
            screen.line_kept.connect(self._on_line_kept),
            screen.day_wanted.connect(self._on_day_wanted),
            screen.question.still_true.connect(lambda: self._answer(Answer.STILL_TRUE)),
            screen.question.reflect_wanted.connect(self._on_reflect_again),
            screen.question.journey_wanted.connect(self._on_journey),
            screen.question.put_off.connect(lambda: self._answer(Answer.PUT_OFF)),
            screen.intention_wanted.connect(self._on_intention),
            screen.realistic_look_wanted.connect(self._on_realistic_look),
            screen.bad_day_wanted.connect(self._on_bad_day),
            screen.pause.end_wanted.connect(self._days.end_pause),
        ]
        screen.be_attended()

    def finish_writing(self) -> bool:
        """Save what is being written; whether all of it is in the journal."""
        return self._screen is None or self._screen.finish_writing()

    def unsaved(self) -> Unsaved | None:
        """The line that could not be saved; None where all is on the disk."""
        if self._screen is None or self._failure is None:
            return None
        return self._screen.unsaved(self._failure)

    def close(self) -> None:
        """Attend to nothing any longer: the screen is there for the next journal too."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections, self._screen = [], None

    def _on_line_kept(self, line: DayLine) -> None:
        if self._screen is None:
            return
        self._failure = self._days.keep(line)
        if self._failure is not None:
            self._screen.was_not_kept(self._failure)
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

    def offer_plan(self) -> None:
        """Offer to make one plan for the bad day, where there is none yet and the runner has not gone on since."""
        has_none = self._bridge.read(lambda journal: not journal.entries(Plan), False)
        if has_none and QApplication.activeModalWidget() is None:
            self.make_plan(unasked=True)

    def make_plan(self, *, unasked: bool = False) -> None:
        """Let the runner make a plan for the bad day, or go on with the one begun or made last.

        ``unasked`` has the dialog say why it comes.
        """
        from whyrun.gui.errands.plan_dialog import PlanDialog

        plans = self._plans()
        _now, today = self._clock()
        dialog = PlanDialog(
            self._look,
            _begun(self._bridge.begun(_PLAN), today) or (plans[-1] if plans else Plan(uuid.uuid4(), today, None)),
            lambda obstacle: plan_for(plans, obstacle),
            lambda plan: self._bridge.begin(_PLAN, _words_of(plan)),
            self._window,
            unasked=unasked,
        )
        dialog.kept.connect(lambda plan: self._on_plan_kept(dialog, plan))
        dialog.open()

    def write_letter(self) -> None:
        """Let the runner write a letter for the bad day, or go on with the one that is not sealed yet."""
        from whyrun.gui.errands.letter_dialog import LetterDialog

        nothing: tuple[Letter, ...] = ()
        letters = self._bridge.read(lambda journal: journal.entries(Letter), nothing)
        _now, today = self._clock()
        letter = letter_in_hand(letters) or Letter(uuid.uuid4(), today)
        LetterDialog(self._look, letter, letter_to_open(letters), self._bridge.keep, self._window).open()

    def _tell(self, failure: SaveFailed | None) -> None:
        """Tell over the window why something is not on the disk; where the journal is gone, the window says it."""
        from whyrun.gui.problem.message import tell

        if failure is not None and not failure.journal_is_gone:
            tell(self._look, failure, self._window)

    def _plans(self) -> tuple[Plan, ...]:
        nothing: tuple[Plan, ...] = ()
        return self._bridge.read(lambda journal: journal.entries(Plan), nothing)

    def _on_bad_day(self) -> None:
        if self._screen is None:
            return
        button = self._screen.bad_day
        menu = QMenu(button)
        menu.addAction(self.tr("A &plan: if … then …"), self.make_plan)
        menu.addAction(self.tr("A &letter to yourself"), self.write_letter)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _on_plan_kept(self, dialog: PlanDialog, plan: Plan) -> None:
        _now, today = self._clock()
        if self._days.save(replace(plan, written_on=today)):
            dialog.accept()
            self._bridge.begin(_PLAN, {})

    def _on_intention(self) -> None:
        from whyrun.gui.errands.intention_dialog import IntentionDialog

        _now, today = self._clock()
        aim, pause = intention_on(self._days.kept.intentions, today), pause_on(self._days.kept.pauses, today)
        dialog = IntentionDialog(self._look, today, self._window)
        dialog.show_intention(
            aim.at_least if aim is not None else _USUAL[0],
            aim.at_most if aim is not None else _USUAL[1],
            in_hand=aim is not None and aim.in_hand,
            paused_until=pause.until if pause is not None else None,
        )
        dialog.kept.connect(lambda *chosen: self._on_intention_kept(dialog, *chosen))
        dialog.open()

    def _on_intention_kept(
        self, dialog: IntentionDialog, at_least: int, at_most: int, in_hand: bool, until: date | None
    ) -> None:
        if self._days.aim_for(at_least, at_most, in_hand=in_hand) and self._days.pause_until(until):
            dialog.accept()

    def _on_reflect_again(self) -> None:
        if self._answer(Answer.REFLECT_AGAIN):
            self.reflect_wanted.emit()

    def _answer(self, answer: Answer) -> bool:
        """Remember how today's question was answered; whether that is on the disk."""
        latest = self._bridge.read(Journal.latest, None)
        question = self._days.following(latest).question
        return latest is not None and question is not None and self._days.answer(question, answer, latest.id)

    def _on_journey(self) -> None:
        from whyrun.gui.errands.journey_dialog import JourneyDialog

        latest = self._bridge.read(Journal.latest, None)
        if latest is None:
            return
        nothing: tuple[RaceJourney, ...] = ()
        told = self._bridge.read(lambda journal: journal.entries(RaceJourney), nothing)
        _now, today = self._clock()
        begun = next((each for each in told if each.about == latest.id), RaceJourney(uuid.uuid4(), today, latest.id))
        dialog = JourneyDialog(self._look, begun, self._bridge.keep, self._window)
        dialog.kept.connect(lambda: self._days.answer(Question.JOURNEY, Answer.DONE, latest.id))
        dialog.put_off.connect(lambda: self._days.answer(Question.JOURNEY, Answer.PUT_OFF, latest.id))
        dialog.open()

    def _on_realistic_look(self) -> None:
        from whyrun.gui.errands.realistic_look import RealisticLook

        latest = self._bridge.read(Journal.latest, None)
        _now, today = self._clock()
        why = latest.core_why if latest is not None else ""
        dialog = RealisticLook(self._look, why, today + timedelta(days=1), self._window)
        dialog.chosen.connect(self._on_way_chosen)
        dialog.put_off.connect(lambda: self._days.answer(Question.REALISTIC_LOOK, Answer.PUT_OFF))
        dialog.open()

    def _on_way_chosen(self, way: WayOn, until: date | None) -> None:
        from whyrun.gui.errands.realistic_look import WayOn

        if not self._days.answer(Question.REALISTIC_LOOK, Answer.DONE):
            return
        _now, today = self._clock()
        match way:
            case WayOn.AIM_LOWER:
                self._days.aim_lower(*_USUAL)
            case WayOn.REST:
                self._tell(self._days.keep(replace(self._days.line(today)[0], outcome=Outcome.RESTED)))
            case WayOn.PAUSE:
                self._days.pause_until(until)
            case WayOn.REFLECT:
                self.reflect_wanted.emit()


def _words_of(plan: Plan) -> dict[str, str]:
    """A plan that was begun, as words; nothing where none was written."""
    written = {"own_obstacle": plan.own_obstacle, "if_happens": plan.if_happens, "then_do": plan.then_do}
    return {"id": str(plan.id), "obstacle": plan.obstacle or "", **written} if any(written.values()) else {}


def _begun(words: Mapping[str, str], today: date) -> Plan | None:
    """The plan that was begun with ``words``; None where none was."""
    try:
        obstacle = Obstacle(words["obstacle"]) if words["obstacle"] else None
        written = (words["own_obstacle"], words["if_happens"], words["then_do"])
        return Plan(uuid.UUID(words["id"]), today, obstacle, *written)
    except (KeyError, ValueError):
        return None
