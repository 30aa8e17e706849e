"""Tells where a word that may hurt does not: "a small shop", "not broken", "down the aisle", "I cry at films".

Rule: by the words beside it alone; in doubt it hurts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english.listing import listed

if TYPE_CHECKING:
    from collections.abc import Sequence

#: These tell the size or the state of what comes after them, and are a feeling where nothing does.
_OF_A_FEELING = listed("small broken flat empty")
_AFTER_A_FEELING = listed(
    "and or but again next in when around beside compared after at as by for inside since too up to that"
)
#: Who cries at these is only moved.
_MOVED = listed("cry cries cried crying")
_MOVING = listed("adverts ads films movies weddings songs finish finishes everything dogs christmas soaps telly tv")
_ALONG = listed("the a an to my our that in on this")


def is_meant_otherwise(low: Sequence[str], place: int) -> bool:
    """Whether the word at ``place`` of ``low``, which may hurt, does not."""
    before, after = low[place - 1] if place else "", (*low[place + 1 : place + 3], "", "")
    if before == "not" or before.endswith("n't"):
        return True
    if low[place] in _OF_A_FEELING:
        return after[0].isalpha() and after[0] not in _AFTER_A_FEELING
    if low[place] in _MOVED:
        return after[0] == "at" and after[1] in _MOVING
    return low[place] == "down" and after[0] in _ALONG
