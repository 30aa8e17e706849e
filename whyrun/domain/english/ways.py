"""Tells what a question is after: a meaning, a gift, a self, other people, the years ahead, a moment, a loss.

Rule: data and its lookup only. "Ask it another way" offers questions that are after something else, not the same one
in other words.
"""

from __future__ import annotations

from functools import lru_cache

from whyrun.domain.english.fitness import REMEMBERED
from whyrun.domain.english.listing import phrased

#: What the words of a question say it is after; the first line that has a phrase of it counts.
_SAID: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("why", phrased("why do you")),
    ("ahead", phrased("twenty years / years ahead / hold on to / from here on / ten years")),
    ("begin", phrased("did that begin / did that become / did you first want")),
    ("meaning", phrased("mean to you / matter to you / matter so much / important to you")),
    (
        "part",
        phrased("part of that / said about that yet / nobody were listening / word of that / ask yourself about that"),
    ),
    (
        "others",
        phrased(
            "who would you like / good friend / friend who / somebody to know / who else / whom / first to notice "
            "/ who would notice / who is better off / see in you / who gets / closest to you / who would feel / "
            "to get from / say about you one / beside you / who helps / whose / for them / carry on from you / "
            "between you and / pass on / those people / who in your life / tell a friend / glad with you / the "
            "two of you / to tell first / would do together / to notice / them to see"
        ),
    ),
    (
        "loss",
        phrased(
            "miss / without / if you stopped / at stake / goes first / what happens in a week / nothing kept / if "
            "nobody / if it were gone"
        ),
    ),
    ("instead", phrased("instead / rather / towards / aside / if you didn / if nothing")),
    (
        "self",
        phrased(
            "about yourself / what you care about / what matters most / about you that / say about you / who are "
            "you / who will you / who would you / who do you / part of you / about who you are / bring out in you "
            "/ believe about / keeping your word / being that person / that person"
        ),
    ),
    (
        "moment",
        phrased(
            "when did / when do / when have / what is it like / that like for you / be like for you / best part / "
            "at its best / feel / hear / happens in you / where in / where else / best of it"
        ),
    ),
    (
        "gift",
        phrased(
            "give you / gives you / get back / make possible / makes possible / need that / room for / hope comes "
            "of / still be yours / change for you / be different / is different / different once / do for you / "
            "bring home / come back with / take home / keeps bringing / want your / want those / what can you do"
        ),
    ),
)


@lru_cache(maxsize=REMEMBERED)
def way_of(question: str) -> str:
    """What ``question`` is after; what says nothing of it asks what it means."""
    low = question.lower()
    return next((way for way, phrases in _SAID if any(phrase in low for phrase in phrases)), "meaning")


def varied(questions: list[str], number: int) -> list[str]:
    """``number`` of ``questions``: the first, then those that are after something else, then the rest, in order.

    Of two that ask what something means or why it matters, the second comes last: it is the same in other words.
    """
    ways: set[str] = set()
    chosen: list[str] = []
    left: list[str] = []
    same: list[str] = []
    for question in questions:
        way = way_of(question)
        (chosen if way not in ways else same if way == "meaning" else left).append(question)
        ways.add(way)
    few = [*chosen, *left]
    return [*few[: number - 1], *same[:1], *few[number - 1 :], *same[1:]][:number]
