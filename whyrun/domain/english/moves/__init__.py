"""The coach's moves: cues in a runner's words, and the questions they invite, by what they are about.

Rule: data and its lookup only. To add one: write a ``Move`` where it belongs, before any more general one. What sort of
thing is told (``telling``) is tried first, then where somebody stands: among others (``company``), in their own eyes
(``worth``) and in others' (``seen``), in their hours and years (``days``); then what it is about (``people``, ``body``,
``running``, ``mind``, ``feelings``), and what says "that" of nearly anything in the end (``tried_last``).
"""

from __future__ import annotations

from whyrun.domain.english.moves import (
    body,
    company,
    days,
    feelings,
    mind,
    people,
    running,
    seen,
    telling,
    tried_last,
    worth,
)
from whyrun.domain.english.moves.move import Move

#: In the order in which they are tried.
MOVES: tuple[Move, ...] = (
    telling.MOVES
    + company.MOVES
    + worth.MOVES
    + seen.MOVES
    + days.MOVES
    + people.MOVES
    + body.FIRST
    + running.FIRST
    + mind.MOVES
    + feelings.MOVES
    + body.MOVES
    + running.MOVES
    + tried_last.MOVES
)

__all__ = ["MOVES", "Move"]
