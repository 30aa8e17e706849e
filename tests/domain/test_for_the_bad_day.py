"""What was made on a good day for a bad one: plans and letters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from whyrun.domain.letter import Letter, letter_in_hand, letter_to_open
from whyrun.domain.plan import Plan, plan_for
from whyrun.domain.rut_moment import Obstacle

DAY = date(2025, 5, 14)
TIRED = Plan(UUID(int=1), DAY, Obstacle.TIRED, if_happens="I am tired", then_do="walk to the bridge")
SEALED = Letter(UUID(int=1), DAY, "Dear me", sealed=True)
OPEN = Letter(UUID(int=2), DAY, "Dear m")


def test_the_plan_made_last_for_an_obstacle_is_the_one() -> None:
    newer, other = replace(TIRED, id=UUID(int=2)), replace(TIRED, id=UUID(int=3), obstacle=Obstacle.BUSY)

    assert plan_for([TIRED, newer, other], Obstacle.TIRED) == newer
    assert plan_for([TIRED], Obstacle.HURT) is None


def test_only_a_sealed_letter_is_there_to_open() -> None:
    assert letter_to_open([SEALED, OPEN]) == SEALED
    assert letter_to_open([OPEN, replace(SEALED, words=" ")]) is None


def test_a_letter_that_is_not_sealed_is_still_in_hand() -> None:
    assert letter_in_hand([OPEN, SEALED]) == OPEN
    assert letter_in_hand([SEALED]) is None
