"""What a coach's move is: a cue in the runner's words, and the questions that it invites.

Rule: a move's questions come out right for every reason its cue matches. A question may use ``{who}``, ``{them}`` (a
person in the reason), ``{want}``, ``{thing}``, and the named groups of the cue; it is left out where the reason has no
such part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english import cues
from whyrun.domain.lean_classes import NamedTuple

if TYPE_CHECKING:
    import re

    from whyrun.domain.english.kin import Bond
    from whyrun.domain.english.values import Shape


class Move(NamedTuple):
    """``cue`` and ``unless`` are searched in the reason (lower case, first person, straight apostrophes).

    ``early`` is asked at levels 2 and 3, ``deep`` from level 4 on, where the question turns to who they are and
    whom it serves. ``bonds`` and ``shapes`` narrow the move to reasons with such a person, or of such a shape. ``bare``
    moves suit any shape but are no better than the plain question: they are asked after it. So is a move whose cue
    does not stand where a reason has its point, unless it may stand ``anywhere``. What is denied just before the cue is
    not heard, but by a move to which it is the same ``denied`` ("not be a burden").
    """

    cue: str
    early: tuple[str, ...]
    deep: tuple[str, ...] = ()
    unless: str = ""
    bonds: frozenset[Bond] = frozenset()
    shapes: frozenset[Shape] = frozenset()
    bare: bool = False
    anywhere: bool = False
    denied: bool = False

    def match(self, text: str, starts: frozenset[str]) -> re.Match[str] | None:
        """The cue in ``text``, in which it can begin (``cues.Index``); None where the move is not invited.

        ``starts`` are the ``cues.starts_of`` of ``text``.
        """
        found = cues.first(self.cue, text)
        if found is None or (self.unless and cues.search(self.unless, text, starts)):
            return None
        return found
