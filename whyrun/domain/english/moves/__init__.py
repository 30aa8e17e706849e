"""The coach's moves: cues in a runner's words, and the questions they invite, by what they are about.

Rule: data and its lookup only. To add one: write a ``Move`` where it belongs, before any more general one. What many
runners say of an ordinary week is tried first: of those at home (``home``), of what they would love to be able to do
(``ability``), of what a day takes (``energy``), of what lies behind (``past``), how they measure up (``measure``), what
draws them out (``pull``) and what they have found in it (``found``). Then comes what sort of thing is told
(``telling``), and where somebody stands: among others (``company``), in their own eyes (``worth``) and in others'
(``seen``), in their hours and years (``days``); then what it is about (``people``, ``body``, ``running``, ``mind``,
``feelings``), and what says "that" of nearly anything in the end (``tried_last``).
"""

from __future__ import annotations

from whyrun.domain.english.moves import (
    ability,
    body,
    company,
    days,
    energy,
    feelings,
    found,
    home,
    measure,
    mind,
    past,
    people,
    pull,
    running,
    seen,
    telling,
    tried_last,
    worth,
)
from whyrun.domain.english.moves.move import Move

#: In the order in which they are tried.
MOVES: tuple[Move, ...] = (
    home.MOVES
    + ability.MOVES
    + energy.MOVES
    + past.MOVES
    + measure.MOVES
    + pull.MOVES
    + found.MOVES
    + telling.MOVES
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
