"""The other ways to ask that need none of a reason's words, by the sort of thing that a reason says.

Rule: data, and the choice among it; told apart more finely than ``tones``, which has the next question itself. A pool
has ways that are each after something else, and each way several wordings (``open_questions``, and here those of one
sort alone); where the sort is a guess, only such as are right under anything. The words of a reason choose among them,
so that two answers are seldom asked the same, and the same answer always is.
"""

from __future__ import annotations

from zlib import crc32

from whyrun.domain.english.open_questions import (
    ABOUT_YOU,
    AHEAD,
    ANYBODY,
    BEST,
    ELSEWHERE,
    EVERYDAY,
    FROM_HERE,
    GLAD,
    INSTEAD,
    KINDNESS,
    MATTERS,
    MOST,
    NEEDED,
    OPENS_UP,
    OTHERS_FEEL,
    RUNNING,
    SHARED,
    STAYED,
    STEP,
    TODAY,
    WEEK,
    WISH,
    WITHOUT,
    WOULD_BE,
    WOULD_CHANGE,
    WOULD_HAVE_BEEN,
    Way,
    after,
)
from whyrun.domain.english.sorts import Sort
from whyrun.domain.lean_classes import NamedTuple

#: From this level on a question turns to who they are and whom it serves.
DEEP_LEVEL = 4
#: Every way has as many wordings at the least: a level takes every third.
TURNS = 3


class Pool(NamedTuple):
    """What a sort is asked: for the first levels, and from where it turns to who they are.

    ``led``: the first way fits the sort best, and is asked before the others, which come in any order.
    """

    early: tuple[Way, ...]
    deep: tuple[Way, ...]
    led: bool = True


def questions_of(sort: Sort, text: str, level: int) -> tuple[str, ...]:
    """What a reason of ``sort``, which reads as ``text``, is asked: one wording of each way, and then the others.

    After the way that leads, which come next goes by the words of ``text``, and which wording by these and
    ``level``: of two levels that follow each other none gets what the other got.
    """
    pool = POOLS[sort]
    turn = crc32(text.encode())
    listed = pool.early if level < DEEP_LEVEL else pool.deep
    first = listed[: int(pool.led)]
    ways = [*first, *sorted(listed[len(first) :], key=lambda way: crc32(way.after.encode(), turn))]
    chosen = [_wording(way, turn, level) for way in ways]
    return (*chosen, *(one for way in ways for one in way.questions if one not in chosen))


def _wording(way: Way, turn: int, level: int) -> str:
    own = way.questions[level % TURNS :: TURNS]
    return own[turn % len(own)]


def _pool(*early: Way, deep: tuple[Way, ...] = (), led: bool = True) -> Pool:
    return Pool(early, deep or early, led)


#: Right under what may be anything, a plain fact or a word.
_ANYTHING = _pool(RUNNING, ANYBODY, WEEK, AHEAD, led=False)
#: Right under nearly anything that is so.
_AS_IT_IS = _pool(ANYBODY, RUNNING, WEEK, AHEAD, MATTERS, led=False)
_HOPED = _pool(WOULD_CHANGE, STEP, GLAD, MATTERS, deep=(WOULD_CHANGE, MATTERS, GLAD, STEP))
_HAD = _pool(MOST, WITHOUT, OTHERS_FEEL, OPENS_UP, deep=(ABOUT_YOU, WITHOUT, OTHERS_FEEL, MOST, ELSEWHERE))
_NOT_WANTED = _pool(MATTERS, ANYBODY, RUNNING, FROM_HERE, NEEDED, led=False)

POOLS: dict[Sort, Pool] = {
    Sort.HOPED: _HOPED,
    Sort.SUPPOSED: _pool(MATTERS, ANYBODY, RUNNING, WISH, led=False),
    Sort.FEAT: _pool(
        after(
            "others", "Who would you tell first? / Who would you most like to be there? / Who would be proud of you?"
        ),
        STEP,
        after(
            "self",
            """
            What would that tell you about yourself? / What would you think of yourself afterwards? / What would you be
            proudest of?
            """,
        ),
        after(
            "worth",
            """
            What would make it worth it, however it goes? / What would make the way there worth it? / What would make
            the try worth it, whatever happens?
            """,
        ),
        after("next", "What would you dare next? / What would come after that? / What would you go for next?"),
    ),
    Sort.KEPT: _pool(
        OPENS_UP,
        EVERYDAY,
        OTHERS_FEEL,
        after(
            "help",
            "What helps you with that already? / What has kept that going so far? / What makes that easier for you?",
        ),
        after(
            "ahead",
            """
            What would you still like to be doing in ten years? / What would you love to be able to do at eighty? / What
            would you like to keep on doing for years?
            """,
        ),
    ),
    Sort.SERVED: _pool(BEST, WITHOUT, SHARED, MOST, ELSEWHERE, deep=(BEST, WITHOUT, ABOUT_YOU, SHARED, ELSEWHERE)),
    Sort.OVER: _pool(
        WOULD_HAVE_BEEN,
        after(
            "gift",
            """
            What would that have changed for you? / What would that have made possible? / What would have been
            different then?
            """,
        ),
        after(
            "step",
            """
            What would you like to do differently from here? / What of that could still be? / What would you like to
            make of it now?
            """,
        ),
        MATTERS,
    ),
    Sort.ANOTHER: _pool(
        INSTEAD,
        after("gift", "What would that give you? / What would that change for you? / What would that make possible?"),
        WOULD_BE,
        MATTERS,
        ANYBODY,
    ),
    Sort.AVOIDED: _NOT_WANTED,
    Sort.THREATENED: _NOT_WANTED,
    Sort.HARD: _pool(ANYBODY, RUNNING, FROM_HERE, WISH, NEEDED),
    Sort.BLAMED: _pool(KINDNESS, ANYBODY, FROM_HERE, WISH, RUNNING),
    Sort.FAILED: _pool(KINDNESS, TODAY, MATTERS, WISH, RUNNING),
    Sort.TENDER: _pool(
        FROM_HERE,
        after(
            "others",
            """
            Who knows how that is for you? / Who in your life would understand that best? / What would you like somebody
            to know about that?
            """,
        ),
        after(
            "running",
            """
            What would you like running to be in all that? / What part would you like running to play in all that? /
            What could running be for you in all that?
            """,
        ),
        after(
            "week",
            """
            What would you like more of in your days? / What would make a day a good one? / What does a good day look
            like at the moment?
            """,
        ),
        led=False,
    ),
    Sort.HURT: _pool(ANYBODY, TODAY, WISH, KINDNESS, led=False),
    Sort.HAPPENED: _pool(ANYBODY, TODAY, WISH, RUNNING, deep=(ANYBODY, TODAY, STAYED, MATTERS, WISH), led=False),
    Sort.LASTING: _pool(
        after(
            "since",
            """
            What has changed for you in all that time? / What has stayed the same all that time? / What has it brought
            you in all that time?
            """,
        ),
        AHEAD,
        ANYBODY,
        RUNNING,
        MATTERS,
    ),
    Sort.GIVEN: _HAD,
    Sort.LOVED: _pool(BEST, WITHOUT, ELSEWHERE, SHARED, deep=(BEST, WITHOUT, ABOUT_YOU, ELSEWHERE, SHARED)),
    Sort.DONE: _AS_IT_IS,
    Sort.MISSED: _pool(
        after(
            "moment",
            """
            What do you remember best about it? / What was the best of it? / What comes back first when you think of it?
            """,
        ),
        after("self", "What were you like then? / Who were you in those days? / What did that bring out in you?"),
        after(
            "step",
            """
            What would bring a little of it back? / How could some of that come back? / Where could you find a little
            of it today?
            """,
        ),
        ANYBODY,
        RUNNING,
    ),
    Sort.VALUED: _pool(EVERYDAY, WITHOUT, OTHERS_FEEL, ELSEWHERE, deep=(EVERYDAY, MATTERS, ELSEWHERE, OTHERS_FEEL)),
    Sort.NAMED: _ANYTHING,
    Sort.THING: _ANYTHING,
    Sort.SEVERAL: _pool(
        after(
            "which",
            """
            Which of those would you put first? / Which of those means the most to you just now? / Which of those do you
            think of first?
            """,
        ),
        RUNNING,
        WEEK,
        ANYBODY,
        MATTERS,
    ),
    Sort.SOMEBODY: _pool(
        after(
            "others",
            """
            What would you like {them_or} to know about you? / What would you like to tell {them_or}? /
            What would you like {them_or} to see in you?
            """,
        ),
        after(
            "learned",
            """
            What have you learned from {them_or}? / What has knowing {them_or} given you? / What have you got from
            {them_or}?
            """,
        ),
        RUNNING,
        MATTERS,
    ),
    Sort.ROLE: _pool(
        after(
            "when",
            """
            When are you closest to being that person? / When were you last that person? / Where in your life are you a
            little like that already?
            """,
        ),
        after(
            "others",
            """
            Who would most like to meet that person? / Who would be glad of that person? / Who do you know who is like
            that?
            """,
        ),
        WOULD_CHANGE,
        STEP,
    ),
    Sort.LIKENED: _pool(
        after(
            "when",
            """
            When was it last like that? / When is it most like that? / When was it like that for the first time?
            """,
        ),
        ELSEWHERE,
        ANYBODY,
        RUNNING,
        MATTERS,
    ),
    Sort.OWN: _AS_IT_IS,
    Sort.OF_OTHERS: _pool(RUNNING, ANYBODY, MATTERS, WEEK, led=False),
    Sort.FACT: _ANYTHING,
    Sort.TRUE: _pool(
        after(
            "elsewhere",
            """
            Where does that show in your own life? / Where do you see that in your own days? / When did you find that
            out for yourself?
            """,
        ),
        after("begin", "What taught you that? / Who did you learn that from? / When did you first think that?"),
        after(
            "step",
            """
            How would you like to live by that? / What would you do more of, if you went by that? / What does that ask
            of you this week?
            """,
        ),
        RUNNING,
        WISH,
    ),
    Sort.TOLD: _pool(
        after(
            "running",
            """
            What would you want from it if nobody had said a word? / What would you choose if it were only up to you? /
            If it were only up to you, what would you like from running?
            """,
        ),
        after(
            "feeling",
            "What do you make of that? / What did you make of that at the time? / What do you make of that yourself?",
        ),
        after(
            "self", "What part of you wants it too? / What in that rings true for you? / What would make it your own?"
        ),
        WISH,
        MATTERS,
    ),
    Sort.LIGHT: _pool(
        after(
            "moment",
            """
            What is the best bit of it for you? / When do you enjoy it most? / What makes you smile about it?
            """,
        ),
        after(
            "gift",
            """
            What is in it for you besides that? / And apart from that, what draws you to it? / On the days when that
            isn’t enough, what is?
            """,
        ),
        after(
            "worth",
            """
            What would make the running worth it for you? / What would make running fun for you? / What would make the
            next run a good one?
            """,
        ),
        after(
            "self",
            """
            What would you be quietly proud of? / What would you like to surprise yourself with? / What would you
            like to be able to say afterwards?
            """,
        ),
        led=False,
    ),
}
