"""What a coach's move is: a cue in the runner's words, and the questions that it invites.

Rule: a move's questions come out right for every reason its cue matches. A question may use ``{who}``, ``{them}``,
``{their}`` (a person in the reason), ``{want}``, ``{thing}``, and the named groups of the cue; it is left out where the
reason has no such part.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from whyrun.domain.english.kin import Bond
    from whyrun.domain.english.values import Shape


@dataclass(frozen=True)
class Move:
    """``cue`` and ``unless`` are searched in the reason (lower case, first person, straight apostrophes).

    ``early`` is asked at levels 2 and 3, ``deep`` from level 4 on, where the question turns to who they are and
    whom it serves. ``bonds`` and ``shapes`` narrow the move to reasons with such a person, or of such a shape. ``bare``
    moves suit any shape but are no better than the plain question: they are asked after it.
    """

    cue: str
    early: tuple[str, ...]
    deep: tuple[str, ...] = ()
    unless: str = ""
    bonds: frozenset[Bond] = field(default=frozenset())
    shapes: frozenset[Shape] = field(default=frozenset())
    bare: bool = False

    @cached_property
    def _cue(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{self.cue})")

    @cached_property
    def _unless(self) -> re.Pattern[str] | None:
        return re.compile(rf"\b(?:{self.unless})") if self.unless else None

    def match(self, text: str) -> re.Match[str] | None:
        """The cue in ``text``; None where the move is not invited."""
        if self._unless is not None and self._unless.search(text):
            return None
        return self._cue.search(text)
