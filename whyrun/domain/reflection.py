"""The values a reflection is made of: one descent through the levels, from opener to card.

Rule: values only. What happens to them on the way down is in ``descent``; nothing here reads text.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from whyrun.domain.lean_dataclass import dataclass

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

#: Levels of a usual descent, surface to core.
CORE_LEVEL = 5
#: The level that the finish-line test may add.
DEEPEST_LEVEL = 6


class Motivator(StrEnum):
    """What got the runner started. The value is what is stored."""

    RACE = "race"
    WEIGHT = "weight"
    HEALTH = "health"
    STRESS = "stress"
    SOMEONE = "someone"
    HABIT = "habit"
    UNKNOWN = "unknown"
    OTHER = "other"

    @property
    def has_date(self) -> bool:
        """Whether this motivator can end on a day that the runner may know."""
        return self is Motivator.RACE


class Beneficiary(StrEnum):
    """Someone the runner may be running for, besides themselves.

    The value is what is stored, and what the engine makes sentences of: the runner's own words stand beside it.
    """

    KIDS = "my kids"
    PARTNER = "my partner"
    PARENTS = "my parents"
    FRIENDS = "my friends"
    TEAM = "my team"
    PUPILS = "my pupils"
    PATIENTS = "my patients"
    MISSED = "someone I miss"
    LATER_SELF = "who I’ll be in ten years"


class CardStyle(StrEnum):
    """The art behind the words of a card."""

    DAWN = "dawn"
    TRAIL = "trail"
    NIGHT = "night"
    PAPER = "paper"


class FinishLine(StrEnum):
    """The answer to "Would this still get you out of the door?".

    ``NOT_SURE`` went on anyway; ``ONE_DEEPER`` was not sure and takes one more level before the why.
    """

    YES = "yes"
    NOT_SURE = "not_sure"
    ONE_DEEPER = "one_deeper"


class Stage(StrEnum):
    """A page of the descent. ``LEVEL_1`` to ``LEVEL_6`` are the questions."""

    START = "start"
    LEVEL_1 = "level_1"
    LEVEL_2 = "level_2"
    LEVEL_3 = "level_3"
    LEVEL_4 = "level_4"
    LEVEL_5 = "level_5"
    BIGGER_THAN_YOU = "bigger_than_you"
    WHO_YOU_ARE = "who_you_are"
    FINISH_LINE = "finish_line"
    LEVEL_6 = "level_6"
    YOUR_WHY = "your_why"

    @classmethod
    def of_level(cls, number: int) -> Stage:
        """The page that asks level ``number`` (1 to 6)."""
        return cls(f"level_{number}")

    @property
    def level(self) -> int | None:
        """The level asked on this page, 1 to 6; None where no level is asked."""
        return int(self.value[-1]) if self.value.startswith("level_") else None


@dataclass(frozen=True, slots=True)
class Level:
    """One question-and-answer pair.

    ``reasons`` are the several reasons the answer holds, in the order they were given; ``followed`` is the
    index of the one the next question is built from (None while the answer is empty). ``built_from`` is the
    reason of the level above that ``question`` was built from, and ``answered_question`` the question that
    ``answer`` was written under: where it is not ``question``, the answer waits to be confirmed.
    """

    number: int
    question: str
    answer: str = ""
    reasons: tuple[str, ...] = ()
    followed: int | None = None
    built_from: str = ""
    answered_question: str = ""

    @property
    def reason(self) -> str:
        """The reason that is followed from here; empty while there is no answer."""
        if self.followed is None or not self.reasons:
            return self.answer.strip()
        return self.reasons[self.followed]

    @property
    def is_answered(self) -> bool:
        """Whether there is anything but white space in the answer."""
        return bool(self.answer.strip())

    @property
    def awaits_confirmation(self) -> bool:
        """Whether the answer was written under another question than the present one."""
        return self.is_answered and self.answered_question != self.question


@dataclass(frozen=True, slots=True)
class Reflection:
    """One descent, finished or still a draft.

    Times are UTC; ``started_on`` and ``finished_on`` are the runner's local dates. ``depth`` is the number of
    levels down to the core: 5, or fewer after "This is it" (3 or 4); the finish-line test may add one more.
    ``stage`` is the page a draft is resumed at. ``set_aside`` marks a draft left behind by "Start afresh".
    """

    id: UUID
    started_at: datetime
    started_on: date
    motivator: Motivator | None = None
    opener: str = ""
    goal_date: date | None = None
    levels: tuple[Level, ...] = ()
    depth: int = CORE_LEVEL
    beneficiaries: tuple[str, ...] = ()
    identity: str = ""
    finish_line: FinishLine | None = None
    core_why: str = ""
    card_style: CardStyle = CardStyle.DAWN
    stage: Stage = Stage.START
    set_aside: bool = False
    updated_at: datetime | None = None
    finished_at: datetime | None = None
    finished_on: date | None = None

    @property
    def is_finished(self) -> bool:
        """Whether the runner saved it; a draft otherwise."""
        return self.finished_at is not None

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written or chosen yet: not worth keeping as a draft."""
        return self.motivator is None and not self.opener and not self.levels

    @property
    def lowest(self) -> int:
        """The number of the lowest level that belongs to this descent, 3 to 6."""
        return self.depth + (1 if self.finish_line is FinishLine.ONE_DEEPER else 0)

    @property
    def levels_gone(self) -> tuple[Level, ...]:
        """The answered levels that count: those down to ``lowest``."""
        return tuple(level for level in self.levels if level.number <= self.lowest and level.is_answered)

    def reasons_down_to(self, number: int) -> tuple[str, ...]:
        """The reason followed at each level down to ``number``; a level left empty keeps its place, as ``""``."""
        return tuple(level.reason if (level := self.level(each)) else "" for each in range(1, number + 1))

    def level(self, number: int) -> Level | None:
        """Level ``number``; None while its question has not been asked."""
        return next((level for level in self.levels if level.number == number), None)

    def with_level(self, level: Level) -> Reflection:
        """The same reflection with ``level`` put in its place, in order."""
        others = tuple(other for other in self.levels if other.number != level.number)
        return replace(self, levels=tuple(sorted((*others, level), key=lambda each: each.number)))
