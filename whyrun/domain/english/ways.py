"""Tells what a question is after: a meaning, a gift, a self, other people, the years ahead, a moment, a loss.

Rule: data and its lookup only. "Ask it another way" offers questions that are each after something else, never the
same one in other words: why it matters, what it means and what it would mean are one. Those with none of a reason's
words are named in ``open_questions``, ``pools`` and ``concerns``; of the others their own words tell, first those they
open with, as the runner's come after them.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english.concerns import CONCERNS
from whyrun.domain.english.fitness import REMEMBERED
from whyrun.domain.english.listing import phrased
from whyrun.domain.english.pools import POOLS

if TYPE_CHECKING:
    from collections.abc import Iterable

#: What asks why, or what it means: the way that is never offered twice.
MEANING = "meaning"
#: Questions that open with so many words in common sound alike.
_OPENING = 4
#: How a question opens that goes on with words of the runner's, and what it is after.
_OPENS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        MEANING,
        phrased(
            """
            why do you / why does / why is it / what does it mean / what did it mean / what do you mean
            """
        ),
    ),
    (
        "moment",
        phrased(
            """
            what would it be like / what is it like / what was it like / what would it mean to you / what did it do to
            you / what comes to mind when / what do you picture when / what do you see when / what goes through you when
            """
        ),
    ),
    (
        "gift",
        phrased(
            """
            what does having / what would it change for you / what would change for you if / what is different on the
            days / what would it give you / what would there be room for if you / what comes with
            """
        ),
    ),
    ("learned", phrased("what have you learned from / what have you got from / what has knowing")),
    ("carry", phrased("what stays with you from when")),
    ("loss", phrased("what would happen if / what would your week be like without / what would you miss")),
    ("self", phrased("who are you when / who are you on the days / who are you without")),
    (
        "when",
        phrased(
            """
            when do you laugh most with / when do you most feel like / when do you feel closest to / when are you
            closest to
            """
        ),
    ),
)
#: What the words of a question say it is after; the first line that has a phrase of it counts.
_SAID: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("which", phrased("which of those")),
    (
        MEANING,
        phrased(
            """
            why do you / mean to you / meant to you / matter to you / matter so much / matter today / matters so much /
            matters to you / matters most to you? / important to you / it matter / makes you want to run / what ties
            those / stand for / matters more to you / what is behind / that so important
            """
        ),
    ),
    ("wish", phrased("would you like for yourself / most for yourself")),
    ("value", phrased("what matters most to you / about what matters / what you care about")),
    (
        "running",
        phrased(
            """
            like running to do / hope running / hope to get from it / running to give / does running change / a run
            change / like out of it yourself / want for yourself / like to get out of it / nobody had said a word
            """
        ),
    ),
    ("sign", phrased("first sign")),
    ("worth", phrased("worth it / worth a try")),
    ("dare", phrased("would you dare")),
    ("week", phrased("good day look / good day feel / good day like / do with a good day")),
    (
        "step",
        phrased("do first / back first / the first thing / do differently / start with / love to do with"),
    ),
    (
        "need",
        phrased(
            """
            help / a little lighter / gets you through / do you need most / strength in that / do you good / kind to
            yourself / steadier
            """
        ),
    ),
    ("friend", phrased("to a friend / good friend / a friend who / a friend asked")),
    ("carry", phrased("stayed with / carry / lives on in / pass on")),
    ("well", phrased("be well for / stay well for / be fit for / around for / your health for / be able to do")),
    ("back", phrased("to have back / back first / a little of it back")),
    ("ties", phrased("ties those / have in common")),
    ("feeling", phrased("how do you feel about / what do you make of")),
    (
        "others",
        phrased(
            """
            who would you like / somebody to know / who else / whom / first to notice / who would notice / who is better
            off / see in you / who gets / closest to you / who would feel / to get from / say about you one / beside you
            / people to see / who helps / whose / for them / between you and / those people / who in your life / tell a
            friend / glad with you / be glad to see / glad for you / the two of you / tell first / would do together /
            to notice / them to see / on your side / learn that from / taught you that / know about you / notices the
            difference / feels the difference / feel the difference / at your best? / gets the best of / get the best of
            / who comes / who looks after / laugh about it with
            """
        ),
    ),
    (
        "ahead",
        phrased(
            """
            twenty years / years ahead / hold on to / ten years / go on from here / those years /
            one day / in a few months
            """
        ),
    ),
    (
        "begin",
        phrased(
            """
            did that begin / did that become / did you first want / made you think / back then / comes to mind
            """
        ),
    ),
    (
        "loss",
        phrased(
            """
            miss / without / missing / if you stopped / at stake / goes first / what happens in a week / nothing kept /
            if nobody / if it were gone / keep safe
            """
        ),
    ),
    (
        "instead",
        phrased(
            """
            instead / rather / different this time / like to be different / different from now on / if you didn / if
            nothing / in its place
            """
        ),
    ),
    (
        "self",
        phrased(
            """
            about yourself / about you that / say about you / who are you / what are you like / who will you / who would
            you / who do you / part of you / about who you are / bring out in you / wake up in you / believe about /
            keeping your word / being that person / that person / in your own life / proud of / who is that / were you
            like / who you want to be
            """
        ),
    ),
    (
        "when",
        phrased(
            """
            when was / when do / when did / when is / when have / when does / most days / on an ordinary day / at its
            best / at its very best
            """
        ),
    ),
    (
        "moment",
        phrased(
            """
            that like for you / been like / be like / comes up in you / is it like / best part / feel / hear / happens
            in you / where in / where else / best of it / went through / like to think / comes together
            """
        ),
    ),
    (
        "gift",
        phrased(
            """
            give you / gives you / get back / make possible / makes possible / need that / room for / hope comes of /
            still be yours / change for you / changed for you / be different / is different / different once / do for
            you / is it about / else is there / bring home / come back with / take home / keeps bringing / like from
            running / want your / want those / what can you do / in it for you / like out of it / get out of it / more
            of in your days / come of it / is better
            """
        ),
    ),
)


@lru_cache(maxsize=REMEMBERED)
def way_of(question: str) -> str:
    """What ``question`` is after, apart from what it says back in front; what no line knows is after its own."""
    bare = question.rpartition(". ")[2]
    known = _of_the_pools().get(bare)
    if known is not None:
        return known
    low = bare.lower()
    opens = next((way for way, phrases in _OPENS if low.startswith(phrases)), None)
    return opens or next((way for way, phrases in _SAID if any(phrase in low for phrase in phrases)), low)


@cache
def _of_the_pools() -> dict[str, str]:
    """What each question of ``concerns`` and ``pools`` is after."""
    listed = (ways for pool in POOLS.values() for ways in (pool.early, pool.deep))
    return {
        question: way.after
        for ways in (*(concern.ways for concern in CONCERNS), *listed)
        for way in ways
        for question in way.questions
    }


def varied(questions: Iterable[str], fewest: int, most: int) -> list[str]:
    """``questions`` that are each after something else, in order: ``most`` of them, and not under ``fewest``.

    Where there are not so many, others fill up; what asks what it means or why it matters a second time, in other
    words, comes last of all. Nor do two open with the same words, if there are others.
    """
    taken: set[object] = set()
    chosen: list[str] = []
    left: list[str] = []
    same: list[str] = []
    for question in questions:
        way = way_of(question)
        opening = tuple(question.split()[:_OPENING])
        new = way not in taken and opening not in taken
        (chosen if new else same if way == MEANING else left).append(question)
        if new:
            taken |= {way, opening}
        if len(chosen) == most:
            break
    short = max(fewest - len(chosen), 0)
    return [*chosen, *[*left, *same][:short]]
