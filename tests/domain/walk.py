"""A runner who goes up and down through a descent as the wizard would take them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from whyrun.domain import descent
from whyrun.domain.reflection import Motivator

if TYPE_CHECKING:
    from whyrun.domain.reflection import Reflection

NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
TODAY = date(2026, 3, 12)


def started(motivator: Motivator = Motivator.STRESS, question: str = "") -> Reflection:
    """A descent whose first question is asked."""
    blank = descent.begin(UUID(int=1), NOW, TODAY)
    return descent.set_opener(blank, motivator, question, None)


def go_on(reflection: Reflection, number: int) -> Reflection:
    """Go on from level ``number`` with what stands there, and ask the level below where there is one."""
    reflection = descent.read_answer(reflection, number)
    reflection = descent.go_below(descent.confirm(reflection, number), number)
    return descent.ask_below(reflection, number) if number < reflection.depth else reflection


def answered(*answers: str, motivator: Motivator = Motivator.STRESS) -> Reflection:
    """A descent with ``answers`` from level 1 on, and the level below the last one asked."""
    reflection = started(motivator)
    for number, answer in enumerate(answers, 1):
        reflection = go_on(descent.write(reflection, number, answer), number)
    return reflection
