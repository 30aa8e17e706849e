from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.letter import Letter
from whyrun.domain.plan import Plan
from whyrun.domain.reflection import Reflection
from whyrun.domain.rut_moment import Obstacle
from whyrun.domain.rut_view import RutView

NOW = datetime(2025, 5, 14, 18, 30, tzinfo=UTC)
TODAY = date(2025, 5, 14)
WHY = Reflection(
    UUID(int=1),
    NOW,
    TODAY,
    beneficiaries=("my kids",),
    identity=" I’m a runner who stays. ",
    core_why="I run so that home is calm. ",
    finished_at=NOW,
    finished_on=TODAY,
)


def test_all_that_a_rut_moment_shows_is_the_runners_own() -> None:
    plan = Plan(UUID(int=2), TODAY, Obstacle.TIRED, then_do="put my shoes on")
    letter = Letter(UUID(int=3), TODAY, "Dear me", sealed=True)
    run = CheckIn(UUID(int=4), TODAY, NOW, Outcome.RAN, after_words="lighter", began_as_rut=True)

    view = RutView.of(WHY, (run,), (plan,), (letter, replace(letter, id=UUID(int=5), sealed=False)))

    assert (view.core_why, view.identity) == ("I run so that home is calm.", "I’m a runner who stays.")
    assert view.beneficiaries == ("my kids",)
    assert [line.words for line in view.words.lines] == ["lighter"]
    assert (view.plans, view.letter) == ((plan,), letter)


def test_a_why_alone_is_enough() -> None:
    view = RutView.of(WHY, (), (), ())

    assert (view.words.lines, view.plans, view.letter) == ((), (), None)
