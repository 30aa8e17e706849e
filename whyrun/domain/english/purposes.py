"""Recognises what follows "so that": an ability or a state of the runner's, which becomes a want.

Rule: what only follows from what was said ("so I'm starting", "so I'd better") is no purpose. See ``shapes``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english.grammar import FIRST_PERSON, skip_adverbs
from whyrun.domain.english.inflect import is_gerund, is_past
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import AUXILIARIES, PLAIN

if TYPE_CHECKING:
    from whyrun.domain.english.parsed import Parsed


def purpose(unread: Parsed) -> Parsed | None:  # noqa: C901, PLR0911 -- one return a case
    """What follows "so that": an ability or a state of the runner's becomes a want."""
    if unread.lead != "so" or unread.low[0] not in FIRST_PERSON:
        return None
    low = unread.low
    doing = low[2:3] if low[1:2] == ("am",) else low[1:2] if low[0] in {"i'm", "we're"} else ()
    if (doing and is_gerund(doing[0])) or low[1:2] == ("better",):
        return unread.again(unread.words, lead="")
    if low[0] in {"i'm", "we're"}:
        if low[1:2] == ("not",):
            return unread.as_(Shape.NEGATIVE, want=("be", *unread.words[2:]), clause=True)
        return unread.as_(Shape.WANT, want=("be", *unread.words[1:]), clause=True)
    if low[0] in {"i've", "we've"}:
        rest = unread.words[2:] if low[1:2] == ("got",) else unread.words[1:]
        return unread.as_(Shape.WANT, want=("have", *rest), clause=True) if rest else None
    if low[0] in {"i'd", "i'll", "we'll"}:
        return unread.as_(Shape.WANT, want=unread.words[1:], clause=True) if len(low) > 1 else None
    place = skip_adverbs(list(low), 1)
    if place >= len(low):
        return None
    if low[place] in {"won't", "can't", "couldn't", "wouldn't"} and place + 1 < len(low):
        return unread.as_(Shape.NEGATIVE, want=unread.words[place + 1 :], clause=True)
    if low[place] in {"can", "could", "may", "might", "will", "would"}:
        rest = unread.words[place + 1 :]
        return unread.as_(Shape.ABILITY, want=rest, clause=True) if rest and rest[0].lower() != "not" else None
    if low[place : place + 2] == ("am", "not"):
        return unread.as_(Shape.NEGATIVE, want=("be", *unread.words[place + 2 :]), clause=True)
    if low[place] in {"am", "was"}:
        return unread.as_(Shape.WANT, want=("be", *unread.words[place + 1 :]), clause=True)
    if (low[place] in AUXILIARIES and low[place] not in {"have", "do"}) or (
        is_past(low[place]) and low[place] not in PLAIN
    ):
        return None
    return unread.as_(Shape.WANT, want=(*unread.words[1:place], *unread.words[place:]), clause=True)
