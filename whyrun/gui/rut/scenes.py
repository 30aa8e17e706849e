"""What each page of the rut moment says, and the ways on from it.

Rule: it never asks why a run was missed, and every way out is a kind one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from whyrun.domain.plan import plan_for
from whyrun.domain.reflection import CORE_LEVEL
from whyrun.domain.responses import Response
from whyrun.domain.rut_moment import Ending, Obstacle
from whyrun.gui.dates import day_and_month, day_and_year
from whyrun.gui.keys import BACK
from whyrun.gui.people_words import for_whom

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QKeyCombination

    from whyrun.domain.letter import Letter
    from whyrun.domain.plan import Plan
    from whyrun.domain.rut_view import RutView
    from whyrun.domain.rut_words import OwnLine


class Want(Enum):
    """What the runner may want on a page."""

    START = auto()
    REST = auto()
    SEE_WAY = auto()
    SEE_LETTER = auto()
    BACK = auto()
    NOT_NOW = auto()
    HIDE = auto()
    STOP = auto()
    GO_ON = auto()
    COUNTS = auto()
    READ = auto()
    REFLECT = auto()
    RESUME = auto()
    DONE = auto()


@dataclass(frozen=True)
class Answer:
    """A button: its words, what is wanted by it, and the ``keys`` that press it."""

    words: str
    want: Want
    icon: str = ""
    keys: QKeyCombination | None = None


@dataclass(frozen=True)
class Scene:
    """What a page says: ``headline`` large, a ``second`` line, quotes with their captions, and the next ``step``.

    ``lead_in`` stands above one quote, or above several. The first of the ``answers`` is the one button that is
    filled, ``quiet`` the one that hardly asks for attention; ``way_out`` and ``way_back`` stand in the corners.
    ``needs_quote`` keeps one of the quotes where there is little room.
    """

    headline: str
    second: str = ""
    lead_in: tuple[str, str] = ("", "")
    quotes: tuple[tuple[str, str], ...] = ()
    needs_quote: bool = False
    step: str = ""
    answers: tuple[Answer, ...] = ()
    quiet: Answer | None = None
    way_out: Answer | None = None
    way_back: Answer | None = None


class Scenes(QObject):
    """The pages for a runner who has a why, as they read on the local date ``today``."""

    def __init__(self, view: RutView, today: date) -> None:
        super().__init__()
        self._view = view
        self._today = today

    def asking(self) -> Scene:
        """The rut moment itself."""
        words = self._view.words
        letter = Answer(self.tr("Open your letter"), Want.SEE_LETTER, "lock") if self._view.letter is not None else None
        one = self.tr("The last time you didn’t feel like it and went, you wrote:")
        several = self.tr("The last times you didn’t feel like it and went, you wrote:")
        return Scene(
            headline=self._view.core_why,
            second=for_whom(self._view.beneficiaries, beside=self._view.core_why),
            lead_in=(one, several) if words.went_all_the_same else ("", ""),
            quotes=tuple((self._quoted(line.words), self._caption(line)) for line in words.lines),
            step=self.tr("Shoes on. Ten minutes. Then decide."),
            answers=(self._start(), self._rest(), Answer(self.tr("What’s in the way?"), Want.SEE_WAY)),
            quiet=letter,
            way_out=self.not_now(),
        )

    def in_the_way(self, obstacle: Obstacle | None) -> Scene:
        """What can be done about ``obstacle``, with the plan that was made for it last; None is the runner's own."""
        answers: dict[Obstacle | None, tuple[Answer, ...]] = {
            Obstacle.HURT: (self._rest(),),
            Obstacle.WHY_WENT_MISSING: (
                Answer(self.tr("Read how you got here"), Want.READ),
                Answer(self.tr("Reflect again"), Want.REFLECT, "deeper"),
            ),
        }
        scene = replace(
            self.asking(),
            answers=answers.get(obstacle, (self._start(), self._rest())),
            quiet=None,
            way_back=replace(self.back(), want=Want.SEE_WAY),
        )
        if obstacle is not None:
            scene = replace(scene, step=self.leads_to(obstacle))
        plan = plan_for(self._view.plans, obstacle)
        told = self._planned(plan) if plan is not None else ""
        if plan is None or not told:
            return scene
        caption = self.tr("Your plan, from {day}").format(day=self._day(plan.written_on))
        if plan.written_on == self._today:
            caption = self.tr("Your plan, from earlier today")
        return replace(scene, lead_in=("", ""), quotes=((told, caption),), needs_quote=True)

    def reading(self, letter: Letter) -> Scene:
        """The letter that was written on a good day: all of it is the headline."""
        second = self.tr("You, {when}").format(when=self._when(letter.written_on))
        return replace(
            self.asking(), headline=letter.words.strip(), second=second, quotes=(), quiet=None, way_back=self.back()
        )

    def running(self) -> Scene:
        """While the ten minutes run."""
        return Scene(
            headline=self._view.core_why,
            second=self.tr("When the sun is up, you decide."),
            step=self.tr("Go. Leave this here, it will wait."),
            answers=(Answer(self.tr("That counts"), Want.COUNTS), Answer(self.tr("Stop the timer"), Want.STOP)),
            way_out=Answer(self.tr("Hide, and keep the time"), Want.HIDE, "close"),
        )

    def over(self) -> Scene:
        """When they are over."""
        return Scene(
            headline=self._view.core_why,
            second=self.tr("The sun is up."),
            step=self.tr("Ten minutes. How is it?"),
            answers=(Answer(self.tr("Go on"), Want.GO_ON), Answer(self.tr("That counts"), Want.COUNTS)),
            way_out=self.not_now(),
        )

    def after(self, ending: Ending, response: Response | None) -> Scene:
        """After a run that ended so; ``response`` is what the day's check-in is answered with."""
        goes_on = ending is Ending.RAN
        return Scene(
            headline=self.tr("Go on. This will wait.") if goes_on else self.tr("That counts."),
            second=self._vote(response),
            step=self.tr("How do you feel now?"),
            answers=(self.done(),),
        )

    def rested(self) -> Scene:
        """After "Rest today, on purpose"."""
        return Scene(self.tr("Rest is part of running."), answers=(self.done(),))

    def obstacles(self) -> tuple[tuple[Obstacle | None, str, str], ...]:
        """What may be in the way: its name, and where it leads; last, as None, what the runner named in a plan."""
        names = {
            Obstacle.TIRED: self.tr("Tired"),
            Obstacle.BUSY: self.tr("Busy"),
            Obstacle.HURT: self.tr("Hurt"),
            Obstacle.WEATHER: self.tr("Weather"),
            Obstacle.WHY_WENT_MISSING: self.tr("The why went missing"),
        }
        ours = tuple((obstacle, names[obstacle], self.leads_to(obstacle)) for obstacle in Obstacle)
        plan = plan_for(self._view.plans, None)
        if plan is None:
            return ours
        return (
            *ours,
            (None, plan.own_obstacle.strip() or self.tr("Something else"), self.tr("The plan you made for it.")),
        )

    def leads_to(self, obstacle: Obstacle) -> str:
        """Where ``obstacle`` leads, in a sentence."""
        return {
            Obstacle.TIRED: self.tr("Ten slow minutes, or rest on purpose."),
            Obstacle.BUSY: self.tr("Ten minutes fit between two things."),
            Obstacle.HURT: self.tr("Then today is for mending."),
            Obstacle.WEATHER: self.tr("The shortest loop you know."),
            Obstacle.WHY_WENT_MISSING: self.tr("Read how you got here, or reflect again."),
        }[obstacle]

    def not_now(self) -> Answer:
        """The way out that says nothing of the day."""
        return Answer(self.tr("Not now"), Want.NOT_NOW, "close")

    def back(self) -> Answer:
        """The way back to the page before."""
        return Answer(self.tr("Back"), Want.BACK, "left", BACK)

    def done(self) -> Answer:
        """The way out once everything is said."""
        return Answer(self.tr("Done"), Want.DONE)

    def _start(self) -> Answer:
        return Answer(self.tr("Start ten minutes"), Want.START)

    def _rest(self) -> Answer:
        return Answer(self.tr("Rest today, on purpose"), Want.REST, "moon")

    def _planned(self, plan: Plan) -> str:
        """The plan as one sentence; as much of it as there is."""
        happens, then = (" ".join(words.split()).rstrip(" .,;") for words in (plan.if_happens, plan.then_do))
        if happens and then:
            return self.tr("If {happens}, then I {then}.").format(happens=happens, then=then)
        return then or happens

    def _vote(self, response: Response | None) -> str:
        vote = (
            self.tr("One more vote for “{identity}”").format(identity=self._view.identity)
            if self._view.identity
            else self.tr("One more vote for the runner you are.")
        )
        match response:
            case Response.VOTE:
                return vote
            case Response.CAME_BACK:
                return self.tr("You came back. {vote}").format(vote=vote)
        return ""

    def _quoted(self, words: str) -> str:
        return self.tr("“{words}”").format(words=" ".join(words.split()))

    def _caption(self, line: OwnLine) -> str:
        when = self._when(line.day)
        if line.level is None:
            return self.tr("You, {when}, after a run").format(when=when)
        captions = (
            self.tr("You, {when}, one level down"),
            self.tr("You, {when}, two levels down"),
            self.tr("You, {when}, three levels down"),
            self.tr("You, {when}, four levels down"),
            self.tr("You, {when}, at the core"),
        )
        return captions[min(line.level, CORE_LEVEL) - 1].format(when=when)

    def _when(self, day: date) -> str:
        if day == self._today:
            #: Translators: when the runner wrote something, in "You, earlier today, three levels down".
            return self.tr("earlier today")
        #: Translators: when the runner wrote something, in "You, on 12 March, three levels down".
        return self.tr("on {day}").format(day=self._day(day))

    def _day(self, day: date) -> str:
        return day_and_month(day) if day.year == self._today.year else day_and_year(day)


class NoWhyYet(QObject):
    """The one page for a runner who has not found their why; ``has_draft`` where they have begun to look for it."""

    def scene(self, *, has_draft: bool) -> Scene:
        """One kind sentence, and the way to the questions."""
        find = Answer(self.tr("Find my why"), Want.REFLECT)
        resume = Answer(self.tr("Go on where you were"), Want.RESUME)
        return Scene(
            headline=self.tr("Days like this are what a why is for."),
            second=self.tr("Five questions will find yours."),
            answers=(resume if has_draft else find,),
            way_out=Answer(self.tr("Not now"), Want.NOT_NOW, "close"),
        )
