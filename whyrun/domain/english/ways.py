"""Tells what a question is after: a meaning, a gift, a self, other people, the years ahead, a moment, a loss.

Rule: data and its lookup only. "Ask it another way" offers questions that are each after something else, never the
same one in other words: why it matters, what it means and what it would mean are one.
"""

from __future__ import annotations

from functools import lru_cache

from whyrun.domain.english.fitness import REMEMBERED
from whyrun.domain.english.listing import phrased

#: What asks why, or what it means: the way that is never offered twice.
MEANING = "meaning"
#: What the words of a question say it is after; the first line that has a phrase of it counts.
_SAID: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("which", phrased("which of those")),
    ("moment", phrased("would it mean to you to")),  # what it would be like, in other words
    (
        MEANING,
        phrased(
            """
            why do you / mean to you / meant to you / matter to you / matter so much / matter today / matters so much
            / matters to you / matters most to you? / important to you / it matter / makes you want to run / what ties
            those / stand for / matters more to you / what is behind
            """
        ),
    ),
    ("value", phrased("what matters most to you? / about what matters / what you care about")),
    ("running", phrased("like running to do / hope running / running to give / does running change / a run change")),
    ("sign", phrased("first sign")),
    ("worth", phrased("worth it / worth a try")),
    ("step", phrased("do first / back first / the first thing / do differently / start with")),
    ("help", phrased("help / a little lighter / gets you through / strength in that")),
    (
        "others",
        phrased(
            """
            who would you like / good friend / friend who / somebody to know / who else / whom / first to notice / who
            would notice / who is better off / see in you / who gets / closest to you / who would feel / to get from /
            say about you one / beside you / who helps / whose / for them / carry on from you / between you and / pass
            on / those people / who in your life / tell a friend / glad with you / the two of you / tell first / would
            do together / to notice / them to see / on your side / learn that from / taught you that / know about you
            / notices the difference / feels the difference / feel the difference / who comes / who looks after /
            laugh about it with
            """
        ),
    ),
    (
        "ahead",
        phrased(
            """
            twenty years / years ahead / hold on to / ten years / go on from here / those years / one day / in a few
            months
            """
        ),
    ),
    (
        "begin",
        phrased(
            """
            did that begin / did that become / did you first want / made you think / back then / stayed with / comes
            to mind / brings that to mind
            """
        ),
    ),
    (
        "loss",
        phrased(
            """
            miss / without / missing / if you stopped / at stake / goes first / what happens in a week / nothing kept
            / if nobody / if it were gone / keep safe
            """
        ),
    ),
    (
        "instead",
        phrased(
            """
            instead / rather / towards / aside / different this time / like to be different / different from now on /
            if you didn / if nothing / in its place / for yourself
            """
        ),
    ),
    (
        "self",
        phrased(
            """
            about yourself / about you that / say about you / who are you / who will you / who would you / who do you
            / part of you / about who you are / bring out in you / believe about / keeping your word / being that
            person / that person / in your own life / proud of / who is that / were you like / who you want to be
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
            you / bring home / come back with / take home / keeps bringing / like from running / want your / want those
            / what can you do / in it for you / like out of it / get out of it / more of in your days / come of it / is
            better
            """
        ),
    ),
)


@lru_cache(maxsize=REMEMBERED)
def way_of(question: str) -> str:
    """What ``question`` is after, apart from what it says back in front; what no line knows is after its own."""
    low = question.lower().rpartition(". ")[2]
    return next((way for way, phrases in _SAID if any(phrase in low for phrase in phrases)), low)


def varied(questions: list[str], fewest: int, most: int) -> list[str]:
    """``questions`` that are each after something else, in order: ``most`` of them, and not under ``fewest``.

    Where there are not so many, others fill up; what asks what it means or why it matters a second time, in other
    words, comes last of all.
    """
    ways: set[str] = set()
    chosen: list[str] = []
    left: list[str] = []
    same: list[str] = []
    for question in questions:
        way = way_of(question)
        (chosen if way not in ways else same if way == MEANING else left).append(question)
        ways.add(way)
        if len(chosen) == most:
            break
    short = max(fewest - len(chosen), 0)
    return [*chosen, *[*left, *same][:short]]
