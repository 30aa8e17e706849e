"""Every page of the rut moment, filled as a runner would find it, and as full as one may be."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from whyrun.domain.letter import Letter
from whyrun.domain.plan import Plan
from whyrun.domain.responses import Response
from whyrun.domain.rut_moment import TEN_MINUTES, Ending, Obstacle, RutMoment
from whyrun.domain.rut_view import RutView
from whyrun.domain.rut_words import OwnLine, RutWords
from whyrun.gui.rut.scenes import Want
from whyrun.gui.rut.screen import RutScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from whyrun.domain.card import Card
    from whyrun.gui.look import Look

NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
DAY = date(2026, 3, 12)
MOMENT = RutMoment(UUID(int=1), DAY, NOW, timer_started_at=NOW)
NOT_SAVED = "[Your words could not be saved.]"


def rut_screens(look: Look, card: Card, own: str) -> Iterator[tuple[str, RutScreen]]:
    """Each page, with ``own`` wherever the runner's own words stand."""
    written = tuple(OwnLine(own, date(2026, 1, day)) for day in (3, 2, 1))
    view = RutView(
        card.core_why,
        card.identity,
        ("my kids", "old Tom", "who I’ll be in ten years"),
        RutWords(written, went_all_the_same=True),
        (Plan(UUID(int=2), date(2025, 12, 1), Obstacle.TIRED, "", own, own),),
        Letter(UUID(int=3), date(2025, 12, 1), f"{own}\n\n{own}", sealed=True),
    )
    own_plan = Plan(UUID(int=4), date(2025, 12, 1), None, own, own, own)
    long = replace(
        view,
        plans=(*view.plans, own_plan),
        core_why=" ".join([card.core_why] * 4),
        letter=replace(view.letter, words=own * 40),
    )
    pages: dict[str, Callable[[RutScreen], object]] = {
        "asking": RutScreen.show_asking,
        "the way": lambda screen: screen.page.wanted.emit(Want.SEE_WAY),  # type: ignore[attr-defined]
        "the letter": lambda screen: screen.page.wanted.emit(Want.SEE_LETTER),  # type: ignore[attr-defined]
        "tired": lambda screen: screen.show_obstacle(Obstacle.TIRED),
        "missing": lambda screen: screen.show_obstacle(Obstacle.WHY_WENT_MISSING),
        "running": lambda screen: screen.show_timer(MOMENT),
        "over": lambda screen: screen.show_timer(replace(MOMENT, timer_started_at=NOW - TEN_MINUTES)),
        "after": lambda screen: screen.show_after(Ending.RAN, Response.CAME_BACK),
        "rested": RutScreen.show_rested,
    }
    for name, shown in (("rut", view), ("long rut", long)):
        for page, show in pages.items():
            screen = RutScreen(look, _clock)
            screen.use(shown)
            screen.show_asking()
            show(screen)
            if page == "after":
                screen.show_not_saved(NOT_SAVED)
            yield f"{name}: {page}", screen
    screen = RutScreen(look, _clock)
    screen.show_no_why_yet(has_draft=True)
    yield "rut: no why yet", screen


def _clock() -> tuple[datetime, date]:
    return NOW + timedelta(seconds=198), DAY
