"""What the first screen shows: the card and how the runner got there, or how far down an open draft is.

Rule: small plain values, so that the window's first frame can be drawn before the journal is open.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from whyrun.domain.card import Card
from whyrun.domain.following import moved_on
from whyrun.domain.lean_dataclass import dataclass
from whyrun.domain.reflection import CORE_LEVEL, Stage

if TYPE_CHECKING:
    from datetime import date

    from whyrun.domain.following import Following
    from whyrun.domain.reflection import Reflection


@dataclass(frozen=True, slots=True)
class Journey:
    """A finished reflection as Today shows it.

    ``levels`` are (number, question, reason as a sentence), surface first, without those that were left empty.
    """

    card: Card
    levels: tuple[tuple[int, str, str], ...]
    finished_on: date


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """An unfinished reflection: the ``reasons`` down to here, one a level, and the open ``question`` at ``level``.

    ``level`` is None where the runner had got past the questions.
    """

    reasons: tuple[str, ...]
    question: str
    level: int | None


@dataclass(frozen=True, slots=True)
class Today:
    """What there is to show: a journey, an open draft, both, or neither at the very first start.

    ``following`` is what stands below the journey; None where that is not known yet.
    """

    journey: Journey | None = None
    draft: OpenDraft | None = None
    following: Following | None = None

    @classmethod
    def of(cls, latest: Reflection | None, draft: Reflection | None, following: Following | None = None) -> Today:
        """Today as the newest finished reflection, the open draft and the days make it."""
        return cls(
            journey=_journey(latest) if latest is not None else None,
            draft=_open_draft(draft) if draft is not None and not draft.is_blank else None,
            following=following,
        )

    def moved_on(self, day: date) -> Today:
        """What can be known on the local date ``day`` of what was shown on another."""
        return replace(self, following=moved_on(self.following, day)) if self.following is not None else self


def as_sentence(reason: str) -> str:
    """A reason as it stands alone: its first letter a capital, and an end where it has none."""
    words = reason.strip()
    if not words:
        return words
    end = "." if words[-1].isalnum() else ""
    return f"{words[0].upper()}{words[1:]}{end}"


def _journey(reflection: Reflection) -> Journey | None:
    if reflection.finished_on is None:
        return None
    return Journey(
        card=Card.of(reflection),
        levels=tuple((level.number, level.question, as_sentence(level.reason)) for level in reflection.levels_gone),
        finished_on=reflection.finished_on,
    )


def _open_draft(reflection: Reflection) -> OpenDraft:
    number = 1 if reflection.stage is Stage.START else reflection.stage.level
    above = CORE_LEVEL if number is None else min(number - 1, CORE_LEVEL)
    asked = reflection.level(number) if number is not None else None
    return OpenDraft(
        reasons=reflection.reasons_down_to(above),
        question=asked.question if asked is not None else reflection.opener,
        level=number,
    )
