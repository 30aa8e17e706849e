"""Free text in English to reasons, follow-up questions and statements. Provisional."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


class Ending(StrEnum):
    RACE = "race"
    WEIGHT = "weight"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Reason:
    text: str
    shape: str


@dataclass(frozen=True, slots=True)
class Reading:
    reasons: tuple[Reason, ...]
    followed: int
    care: bool


@dataclass(frozen=True, slots=True)
class FollowUp:
    question: str
    alternatives: tuple[str, ...]
    quoted: bool
    care: bool


@dataclass(frozen=True, slots=True)
class Suggestion:
    text: str
    level: int


def read(answer: str) -> Reading:
    text = " ".join(answer.split())
    return Reading(reasons=(Reason(text, "unknown"),), followed=0, care=False)


def follow_up(reason: str, level: int, asked: Collection[str] = ()) -> FollowUp:
    return FollowUp(f"You said “{reason[:80]}”. Why does that matter to you?", ("What would that give you?",), True, False)


def core_whys(answers: Sequence[str], beneficiaries: Sequence[str] = ()) -> tuple[Suggestion, ...]:
    return tuple(Suggestion(f"I run because {answer}.", number) for number, answer in enumerate(answers, 1))[::-1][:3]


def identities(answers: Sequence[str], beneficiaries: Sequence[str] = ()) -> tuple[Suggestion, ...]:
    return (Suggestion("I’m a runner who keeps going.", len(answers)),)


def echo(answer: str, earlier: Sequence[str]) -> int | None:
    return next((i for i, said in enumerate(earlier) if said.strip().lower() == answer.strip().lower()), None)


def only_ends(answer: str) -> Ending | None:
    return None


def is_joy(reason: str) -> bool:
    return "love" in reason.lower()
