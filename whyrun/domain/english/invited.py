"""The coach's moves that a reason invites.

Rule: the moves are loaded when the first question is made, or the first answer of several reasons is read.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from whyrun.domain.english import caution, central, cues
from whyrun.domain.english.normal import joined
from whyrun.domain.english.people import find_people
from whyrun.domain.english.pointed import pointed
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    from whyrun.domain.english.moves import Move
    from whyrun.domain.english.parsed import Parsed

#: What has plain questions alone.
PLAIN_ONLY = frozenset({Shape.JOY, Shape.UNSURE, Shape.RETORT, Shape.NOTHING, Shape.FOREIGN})


@cache
def all_moves() -> tuple[tuple[Move, ...], cues.Index]:
    """The coach's moves, and what finds them by their cues."""
    from whyrun.domain.english.moves import MOVES

    return MOVES, cues.Index(move.cue for move in MOVES)


def invites(read: Parsed, *, out_of_much: bool = False) -> bool:
    """Whether a coach's move is heard in ``read`` that is asked before any plain question.

    ``out_of_much`` tells that ``read`` is one of the reasons in a long answer.
    """
    if read.shape in PLAIN_ONLY or caution.supposes(read) or caution.is_hoped(read):
        return False
    point = pointed(read)._replace(out_of_much=out_of_much)
    text = joined(list(read.words)).lower()
    starts = cues.starts_of(text)
    moves, index = all_moves()
    return any(_is_invited(moves[place], point, text, starts) for place in index.possible(starts))


def _is_invited(move: Move, point: Parsed, text: str, starts: frozenset[str]) -> bool:
    if move.bare or (move.shapes and point.shape not in move.shapes):
        return False
    found = move.match(text, starts)
    if found is None:
        return False
    if move.bonds:
        return any(person.bond in move.bonds for person in find_people(point.words))
    return central.invites(point, text, found, move)
