"""What the first answer would have to wait for: the engine's modules are loaded, and its patterns made.

Rule: done once in this order, in pieces of less than 20 ms each; what they come to is thrown away. Nothing depends on
it: an answer that comes earlier waits for what it needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain import english

if TYPE_CHECKING:
    from collections.abc import Callable

_ANSWER = "so that I have more patience with my kids"
#: Speaks of nothing that needs care, in words for which that is looked at closely.
_LOOKED_AT = "at the end of the day"


def reading() -> tuple[Callable[[], object], ...]:
    """Before an answer is read, and the next question asked: 50 ms."""
    return (
        lambda: english.read,  # a name of the engine loads what makes it
        lambda: (english.follow_up, english.echo, english.tells_all_of),
        lambda: english.read(_LOOKED_AT),
        lambda: english.read(_ANSWER),
        lambda: english.follow_up(_ANSWER, 2),
        lambda: english.echo(_ANSWER, [_ANSWER]),
    )


def statements() -> tuple[Callable[[], object], ...]:
    """Before statements are made from the answers: 25 ms."""
    return (
        lambda: english.identities,
        lambda: english.identities([_ANSWER], ()),
        lambda: english.core_whys([_ANSWER], ()),
    )
