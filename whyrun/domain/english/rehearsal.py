"""What the first answer would have to wait for: the engine's modules are loaded, and its patterns made.

Rule: done once in this order, in pieces of less than 20 ms each; what they come to is thrown away. Nothing depends on
it: an answer that comes earlier waits for what it needs.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from whyrun.domain import english

if TYPE_CHECKING:
    from collections.abc import Callable

_ANSWER = "so that I have more patience with my kids"
#: Is said back in the question after it.
_SAID_BACK = "because on most evenings they get the tired version of me"
#: Speaks of nothing that needs care, in words for which that is looked at closely.
_LOOKED_AT = "at the end of the day"
#: In how many pieces the moves are met.
_PARTS = 3


def reading() -> tuple[Callable[[], object], ...]:
    """Before an answer is read, and the next question asked: 120 ms."""
    return (
        lambda: english.read,  # a name of the engine loads what makes it
        lambda: (english.follow_up, english.echo, english.tells_all_of),
        lambda: english.read(_LOOKED_AT),
        lambda: english.read(_ANSWER),
        *(partial(_meet_moves, part) for part in range(_PARTS)),
        lambda: english.follow_up(_ANSWER, 2),
        lambda: english.follow_up(_SAID_BACK, 3),
        lambda: english.echo(_ANSWER, [_ANSWER]),
    )


def statements() -> tuple[Callable[[], object], ...]:
    """Before statements are made from the answers: 25 ms."""
    return (
        lambda: english.identities,
        lambda: english.identities([_ANSWER], ()),
        lambda: english.core_whys([_ANSWER], ()),
    )


def _meet_moves(part: int) -> None:
    """Find out how the cues of one ``part`` of the moves begin: the first question looks for all of them."""
    from whyrun.domain.english import cues
    from whyrun.domain.english.moves import MOVES

    for move in MOVES[part::_PARTS]:
        cues.search(move.cue, "", frozenset())
