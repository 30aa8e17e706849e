"""The card: the runner's core why and identity statement, in one of the card styles.

Rule: a value only; how it looks is the painter's, and which lines there are is ``card_lines``'.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from whyrun.domain.lean_dataclass import dataclass
from whyrun.domain.reflection import CardStyle

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from whyrun.domain.reflection import Reflection


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says and in which style; ``identity`` may be empty."""

    core_why: str
    identity: str = ""
    style: CardStyle = CardStyle.DAWN

    @classmethod
    def of(cls, reflection: Reflection) -> Card:
        """The card that ``reflection`` makes."""
        return cls(reflection.core_why, reflection.identity, reflection.card_style)

    def told_of(self, name: str) -> Card:
        """The card for someone who calls the runner ``name``: "Mum runs because …", and the runner's own words."""
        return replace(self, core_why=f"{name.strip()} runs because …\n“{self.core_why.strip()}”")

    @property
    def spoken(self) -> str:
        """The card's words as a screen reader says them: the whole text, also where the drawing has to cut it."""
        return "\n".join(part.strip() for part in (self.core_why, self.identity) if part.strip())


def line_of_the_day(lines: Sequence[str], since: date | None, day: date) -> str:
    """The line for the local date ``day``: the first one on ``since``, then one after the other; "" where none is."""
    if not lines:
        return ""
    return lines[(day - since).days % len(lines)] if since is not None else lines[0]
