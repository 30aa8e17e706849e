"""The coach's moves: cues in a runner's words, and the questions they invite, by what they are about.

Rule: data and its lookup only. To add one: write a ``Move`` where it belongs, before any more general one. What came
from others is tried first (``given``), for its words mean something else elsewhere; then what many runners say of an
ordinary week: of those at home (``home``), of what they would love to be able to do
(``ability``), of what a day takes (``energy``), of the little things on the way (``little``), of
what is to come back (``again``) and what lies behind (``past``), how they measure up (``measure``), what
draws them out (``pull``) and what they have found in it (``found``). Then comes what sort of thing is told
(``telling``), and where somebody stands: among others (``company``), in their own eyes (``worth``) and in others'
(``seen``), in their hours and years (``days``); then what it is about (``people``, ``body``, ``running``, ``mind``,
``feelings``), and what says "that" of nearly anything in the end (``tried_last``).
"""

from __future__ import annotations

from importlib import import_module
from itertools import chain

from whyrun.domain.english.moves.move import Move

__all__ = ["MODULES", "MOVES", "Move"]

#: Where the moves are, in the order in which they are tried: the module, and which of its moves.
_IN_ORDER = (
    ("given", "MOVES"),
    ("home", "MOVES"),
    ("ability", "MOVES"),
    ("energy", "MOVES"),
    ("little", "MOVES"),
    ("again", "MOVES"),
    ("past", "MOVES"),
    ("measure", "MOVES"),
    ("pull", "MOVES"),
    ("found", "MOVES"),
    ("telling", "MOVES"),
    ("company", "MOVES"),
    ("worth", "MOVES"),
    ("seen", "MOVES"),
    ("days", "MOVES"),
    ("people", "MOVES"),
    ("body", "FIRST"),
    ("running", "FIRST"),
    ("mind", "MOVES"),
    ("feelings", "MOVES"),
    ("body", "MOVES"),
    ("running", "MOVES"),
    ("tried_last", "MOVES"),
)
#: The modules by themselves: who has time to spare loads them one by one.
MODULES = tuple(dict.fromkeys(f"{__name__}.{module}" for module, _ in _IN_ORDER))

#: In the order in which they are tried. They are loaded when first asked for.
MOVES: tuple[Move, ...]


def __getattr__(name: str) -> tuple[Move, ...]:
    if name != "MOVES":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    parts = (getattr(import_module(f"{__name__}.{module}"), which) for module, which in _IN_ORDER)
    made: tuple[Move, ...] = tuple(chain.from_iterable(parts))
    globals()[name] = made
    return made
