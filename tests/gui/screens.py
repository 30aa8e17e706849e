"""Every page and screen there is, filled as a runner would find it, to be looked at from outside."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtWidgets import QVBoxLayout, QWidget
from runner import settle, visible
from rut_screens import rut_screens

from whyrun.domain.card import Card
from whyrun.domain.check_in import Feeling, Outcome
from whyrun.domain.following import Ago, DayLine, Following, PastLine
from whyrun.domain.letter import Letter
from whyrun.domain.plan import Plan
from whyrun.domain.reflection import CardStyle, Level, Reflection, Stage
from whyrun.domain.responses import Response
from whyrun.domain.rut_moment import Obstacle
from whyrun.domain.search import Query
from whyrun.domain.still_true import Question, RaceJourney
from whyrun.domain.today import Journey, OpenDraft, Today
from whyrun.domain.weeks import last_weeks
from whyrun.gui.about import AboutDialog, LicenceDialog
from whyrun.gui.covered.screen import CoveredScreen
from whyrun.gui.edit_card import EditCardDialog
from whyrun.gui.errands.intention_dialog import IntentionDialog
from whyrun.gui.errands.journey_dialog import JourneyDialog
from whyrun.gui.errands.letter_dialog import LetterDialog
from whyrun.gui.errands.plan_dialog import PlanDialog
from whyrun.gui.errands.realistic_look import RealisticLook
from whyrun.gui.journal.compare import CompareDialog
from whyrun.gui.journal.detail import EntryDetail
from whyrun.gui.journal.edit_entry import EditEntryDialog
from whyrun.gui.journal.year_panel import YearPanel
from whyrun.gui.pinning import Pinning
from whyrun.gui.problem.screen import ProblemScreen
from whyrun.gui.settings.screen import SettingsScreen
from whyrun.gui.share_dialog import ShareDialog
from whyrun.gui.today.screen import TodayScreen
from whyrun.gui.top_bar import TopBar
from whyrun.gui.way_back import WayBack
from whyrun.gui.welcome.screen import WelcomeScreen
from whyrun.gui.wizard.draft import Draft
from whyrun.gui.wizard.wizard import ReflectionWizard
from whyrun.parts import installed_parts
from whyrun.store.earlier_texts import EarlierText
from whyrun.store.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look
    from whyrun.store.errors import StoreError

NOW = datetime(2026, 3, 12, 6, 30, tzinfo=UTC)
CARD = Card("I run so that nobody has to tiptoe at home.", "I’m a runner who comes home kinder.", CardStyle.DAWN)
LEVELS = tuple(
    (number, f"Why does that matter to you, at level {number}?", f"Because of reason {number}.")
    for number in range(1, 6)
)
DRAFT = OpenDraft(("to clear my head after work", "so that I snap less"), "What would you like them to get instead?", 3)
DAY = date(2026, 3, 12)
FOLLOWING = Following(
    day=DAY,
    line=DayLine(DAY, Outcome.RAN, "rain, and glad of it by the bridge", Feeling.TIRED_AND_GLAD, "lighter than before"),
    votes=41,
    weeks=last_weeks({DAY: Outcome.RAN, date(2026, 3, 10): Outcome.RESTED, date(2026, 3, 3): Outcome.MISSED}, DAY),
    aim=(2, 4),
    in_hand=2,
    paused_until=date(2026, 6, 3),
    response=Response.CAME_BACK,
    past=PastLine("cold hands and a red sky over the canal", date(2025, 3, 12), Ago.YEAR),
)
TODAY = Today(Journey(CARD, LEVELS, DAY), DRAFT, FOLLOWING)


class Kept:
    """A keeper for pages that are only looked at."""

    def save_reflection(self, reflection: Reflection) -> None:
        """Take it."""

    def earlier_texts(self, reflection_id: UUID) -> tuple[EarlierText, ...]:
        """Give one for every level, so that the way back is on every page."""
        return tuple(EarlierText(reflection_id, f"level {number}", "what stood here", NOW) for number in range(1, 7))


def show(qtbot: QtBot, screen: QWidget, size: tuple[int, int] | None = None) -> QWidget:
    """Show ``screen`` and let it lay itself out."""
    qtbot.addWidget(screen)
    if size:
        screen.setMinimumSize(0, 0)
        screen.resize(*size)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    settle()
    return screen


def wizard_pages(
    qtbot: QtBot, look: Look, clock: Callable[..., object], way_down: Reflection, size: tuple[int, int] | None = None
) -> Iterator[tuple[str, ReflectionWizard]]:
    """One wizard, on every page in turn, with everything unfolded that a page may unfold."""
    wizard = ReflectionWizard(look, Draft(Kept(), way_down), clock)  # type: ignore[arg-type]
    wizard.resume()
    show(qtbot, wizard, size)
    while True:
        yield str(wizard.stage), wizard
        if wizard.stage.level == 2:
            wizard._page()._ask_to_confirm()  # type: ignore[attr-defined]
            settle()
            yield "nudged", wizard
            wizard._page()._show_care()  # type: ignore[attr-defined]
            settle()
            yield "care", wizard
        if wizard.stage.level == 1:
            wizard._page()._chooser.show_reasons(["a challenge", "I'm stubborn", "the house " * 20], 1)  # type: ignore[attr-defined]
            settle()
            yield "reasons", wizard
        if wizard.stage is Stage.START:
            return
        wizard.back()
        settle()


def plain_screens(look: Look, problems: list[StoreError], data: Path) -> Iterator[tuple[str, QWidget]]:
    """Every screen but the wizard; ``data`` is an empty folder."""
    welcome = WelcomeScreen(look)
    yield "welcome", welcome
    waiting = WelcomeScreen(look)
    waiting.show_draft(DRAFT)
    yield "welcome with a draft", waiting
    for name, shown in _days():
        today = TodayScreen(look)
        today.show_today(shown)
        yield name, today
    other_day = TodayScreen(look)
    other_day.show_today(TODAY)
    other_day.show_timer(NOW)
    other_day.open_line(DayLine(date(2026, 2, 25)), None, is_today=False)
    yield "another day", other_day
    for error in problems:
        screen = ProblemScreen(look)
        screen.show_error(error, date(2026, 3, 12))
        yield error.kind, screen
    yield "edit", EditCardDialog(look, CARD, {}, lambda _words: None)
    yield "covered", CoveredScreen(look)
    yield "settings", SettingsScreen(look, SettingsFile(data / "settings.json"), Pinning(data))
    yield "the bar", TopBar(look)
    yield from _errands(look)
    yield from rut_screens(look, CARD, LEVELS[2][2])
    yield "share", ShareDialog(look, CARD)
    window = QWidget()
    yield "about", AboutDialog(look, data, window)
    yield "a licence", LicenceDialog(look, installed_parts()[1], window)
    yield from _journal(look)


def _journal(look: Look) -> Iterator[tuple[str, QWidget]]:
    """What the journal is made of, with long words in it."""
    levels = tuple(Level(number, question, answer, (answer,), 0, "", question) for number, question, answer in LEVELS)
    told = Reflection(
        uuid4(), NOW, DAY, opener=LEVELS[0][1], levels=levels, beneficiaries=("my kids", "who I’ll be in ten years"),
        identity=CARD.identity, core_why=CARD.core_why, finished_at=NOW, finished_on=DAY,
    )  # fmt: skip
    entry = EntryDetail(look)
    entry.show_entry(told, Query.read("kids"), Kept().earlier_texts(told.id))
    entry.show_back(on=True)
    yield "an entry", entry
    yield "edit an entry", EditEntryDialog(look, told, {"core_why": "so that"}, lambda _words: None)
    yield "two whys", CompareDialog(look, (told, replace(told, levels=levels[:3])))
    panel = QWidget()
    year = YearPanel(look, panel)
    QVBoxLayout(panel).addWidget(year)
    year.show_days({DAY: Outcome.RAN}, DAY)
    yield "a year", panel


def _days() -> Iterator[tuple[str, Today]]:
    """Today, in the states it can be in."""
    yield "today", TODAY
    yield "today without days", replace(TODAY, following=None)
    missed = replace(FOLLOWING, line=DayLine(DAY, Outcome.MISSED), paused_until=None)
    for response in (Response.ONE_MISS, Response.WHY_FIRST, Response.REALISTIC_LOOK):
        yield f"today, {response}", Today(TODAY.journey, None, replace(missed, response=response))
    new = Following(DAY, DayLine(DAY), 0, last_weeks({}, DAY))
    yield "today, all new", Today(TODAY.journey, None, new)
    for question in (Question.JOURNEY, Question.STILL_TRUE):
        asked = replace(new, question=question, goal_on=date(2026, 3, 8))
        yield f"today, {question}", Today(TODAY.journey, None, asked)


def _errands(look: Look) -> Iterator[tuple[str, QWidget]]:
    """The dialogs that Today leads to."""
    window = QWidget()
    intention = IntentionDialog(look, DAY, window)
    intention.show_intention(2, 4, in_hand=True, paused_until=date(2026, 6, 3))
    yield "intention", intention
    plan = Plan(uuid4(), DAY, Obstacle.TIRED, "", "it is dark at six", "put my shoes on and walk to the bridge")
    yield "plan", PlanDialog(look, plan, lambda _obstacle: None, lambda _plan: None, window)
    letter = Letter(uuid4(), DAY, "it is dark at six", sealed=True)
    yield "letter", LetterDialog(look, replace(letter, sealed=False), letter, lambda _letter: None, window)
    journey = RaceJourney(uuid4(), DAY, uuid4(), start="it is dark at six")
    yield "journey", JourneyDialog(look, journey, lambda _journey: None, window)
    yield "realistic look", RealisticLook(look, CARD.core_why, DAY, window)
    yield "way back", WayBack(look, window, from_card=True)


def parts(screen: QWidget) -> list[QWidget]:
    """Everything visible on ``screen``, itself left out."""
    return visible(screen, QWidget)
