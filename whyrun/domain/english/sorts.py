"""The other ways to ask that need none of a reason's words: short, natural, and right under any reason of their sort.

Rule: data only, told apart more finely than ``tones``, which has the next question itself. Nothing is taken for granted
that was not said: that they run already, race, have a family, or have got what they hope for. The first of a pool may
be the next question; no two of a pool are after the same (``ways``). What a question would be wrong under is written at
its sort, and ``sorting`` keeps such reasons away from it; as that is a guess, every pool has some that are right under
anything, so that a wrong guess spoils not all.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from whyrun.domain.english.listing import phrased


class Sort(Enum):
    """What sort of thing a reason says."""

    HOPED = auto()  #: what they would like, and have not got: "to get off the tablets"
    SUPPOSED = auto()  #: what they may hope for, or say to somebody: "leave", "I'd walk straight past"
    FEAT = auto()  #: what they would manage: "to finish it this time"
    KEPT = auto()  #: what they have and would keep: "to stay independent"
    SERVED = auto()  #: what they run for and get by it: "to see my friends"
    OVER = auto()  #: what would have been: "I'd have had more fun"
    ANOTHER = auto()  #: what they would not be doing: "I wouldn't be sitting there"
    AVOIDED = auto()  #: what should not be: "not to be last", "otherwise I shout"
    THREATENED = auto()  #: what may come: "if I fail I'm out", "that I'd end up like him"
    HARD = auto()  #: what weighs on them now: "I'm always tired"
    BLAMED = auto()  #: what they hold against themselves: "I never finish things"
    FAILED = auto()  #: what they did not manage, or are not proud of: "I stopped at mile 20 and cried"
    HURT = auto()  #: what has hurt: "they laughed at me"
    HAPPENED = auto()  #: what was once so, and is neither: "she asked me to come along"
    LASTING = auto()  #: what has been so for a time: "I've done it since I was 14"
    GIVEN = auto()  #: what it does for them: "it helps me sleep"
    LOVED = auto()  #: what they like: "I like the quiet"
    DONE = auto()  #: what they do, liked or not: "sitting in a circle and talking"
    MISSED = auto()  #: what they liked: "I miss the club"
    VALUED = auto()  #: what one lives by: "routine", "my health"
    NAMED = auto()  #: one thing: "bucket list"
    THING = auto()  #: one thing that was told of: "the cat on the bed"
    SEVERAL = auto()  #: three at least: "headspace, fresh air, cake"
    SOMEBODY = auto()  #: "my daughter"
    ROLE = auto()  #: who they would be: "somebody who still has something to give"
    LIKENED = auto()  #: what it is like: "it was like having a key"
    OWN = auto()  #: what is so with them: "I'm getting married in May"
    OF_OTHERS = auto()  #: what is so with somebody else: "they know my name"
    FACT = auto()  #: what is so: "it's the only hall with heating"
    TRUE = auto()  #: what is so for everybody: "children copy what you do"
    TOLD = auto()  #: what somebody told them to do: "my coach says I'm slow"
    LIGHT = auto()  #: what is said with a smile: "I lost a bet"


class Pool(NamedTuple):
    """The questions of one sort: for the first levels, and from where it turns to who they are."""

    early: tuple[str, ...]
    deep: tuple[str, ...]


def _pool(early: str, deep: str = "") -> Pool:
    return Pool(phrased(early), phrased(deep or early))


#: Right under nearly anything that is so.
_AS_IT_IS = _pool(
    """
    What is that like for you? / What would you like somebody to know about that? / What does that say about what
    matters most to you? / With that in mind, what would you like from running?
    """
)

POOLS: dict[Sort, Pool] = {
    Sort.HOPED: _pool(
        """
        What would that be like for you? / What would change for you then? / Who else would notice the difference? /
        What does that say about what matters most to you?
        """
    ),
    Sort.SUPPOSED: _pool(
        """
        What would that be like for you? / What does that say about what matters most to you? / What would you like
        somebody to know about that? / With that in mind, what would you like from running?
        """
    ),
    Sort.KEPT: _pool(
        """
        What would you miss most without it? / What helps you with that already? / Who else is glad of it? / What does
        that make possible for you? / What does that look like on an ordinary day?
        """
    ),
    Sort.SERVED: _pool(
        """
        What is that like for you? / What would you miss most without it? / What does that make possible for you? /
        Who else feels the difference? / When do you need it most?
        """
    ),
    Sort.OVER: _pool(
        """
        What would that have meant to you? / What would that have changed for you? / What would that have been like
        for you? / What would you like to do differently from here?
        """
    ),
    Sort.ANOTHER: _pool(
        """
        What would you be doing instead? / What would that give you? / How would you feel then? / Who would you be
        then?
        """
    ),
    Sort.AVOIDED: _pool(
        """
        How would you like it to be instead? / What would there be more room for then? / Who else would feel the
        difference? / What would help most with that? / What is that like for you?
        """,
        """
        How would you like it to be instead? / Who else would feel the difference? / What does that say about what
        matters most to you? / What would help most with that?
        """,
    ),
    Sort.THREATENED: _pool(
        """
        How would you like it to go instead? / What does that say about what matters most to you? / What would help
        most with that? / What would you like somebody to know about that?
        """
    ),
    Sort.HARD: _pool(
        """
        What is that like for you? / How would you like it to be instead? / What would you like somebody to know about
        that? / With that in mind, what would you like from running? / What would help, even a little?
        """
    ),
    Sort.HURT: _pool(
        """
        What was that like for you? / How would you like it to go on from here? / What would you like somebody to know
        about that? / What did you need most back then? / With that in mind, what would you like from running?
        """
    ),
    Sort.HAPPENED: _pool(
        """
        What was that like for you? / What has stayed with you from that? / What did that change for you? / What would
        you like somebody to know about that? / What does that say about what matters most to you?
        """,
        """
        What has stayed with you from that? / What was that like for you? / What does that say about what matters most
        to you? / What did that change for you? / What would you like somebody to know about that?
        """,
    ),
    Sort.LASTING: _pool(
        """
        What has that been like for you? / What has that changed for you? / What would you like somebody to know about
        that? / What does that say about what matters most to you?
        """
    ),
    Sort.GIVEN: _pool(
        """
        What would you miss most without it? / When do you notice that most? / Who else notices the difference? / What
        does that make possible for you? / What is that like for you?
        """
    ),
    Sort.LOVED: _pool(
        """
        What is that like for you? / What would you miss most without it? / What does that bring out in you? / What do
        you take home from it?
        """
    ),
    Sort.MISSED: _pool(
        """
        What was that like for you? / What would you like to have back first? / What were you like then? / What would
        bring a little of it back?
        """
    ),
    Sort.VALUED: _pool(
        """
        What does that look like on an ordinary day? / What would be missing without it? / With that in mind, what would
        you like from running? / What does that say about what matters most to you?
        """
    ),
    Sort.NAMED: _pool(
        """
        With that in mind, what would you like from running? / What else is there to it for you? / What does that say
        about what matters most to you? / What brings that to mind just now?
        """
    ),
    Sort.SEVERAL: _pool(
        """
        Which of those would you miss most? / What do those have in common for you? / What comes to mind first when you
        think of them? / What does that say about what matters most to you?
        """
    ),
    Sort.ROLE: _pool(
        """
        When are you closest to being that person? / What would that be like for you? / What would change for you
        then? / Who else would notice the difference?
        """
    ),
    Sort.LIKENED: _pool(
        """
        When was it last like that? / What does that bring out in you? / Where else in your life do you find that? /
        What would you like somebody to know about that?
        """
    ),
    Sort.SOMEBODY: _pool(
        """
        Who is that, for you? / What would you like them to know about you? / What comes up in you at the thought? /
        What does that say about what matters most to you?
        """
    ),
    Sort.OWN: _AS_IT_IS,
    Sort.OF_OTHERS: _AS_IT_IS,
    Sort.FACT: _pool(
        """
        How do you feel about that? / What would you like somebody to know about that? / What does that say about what
        matters most to you? / With that in mind, what would you like from running?
        """
    ),
    Sort.TRUE: _pool(
        """
        Where does that show in your own life? / What does that say about what matters most to you? / How do you feel
        about that? / Who did you learn that from?
        """
    ),
    Sort.TOLD: _pool(
        """
        What do you want for yourself there? / What would you want from it if nobody had said a word? / How do you
        feel about that? / What would be the best that could come of it?
        """
    ),
    Sort.LIGHT: _pool(
        """
        And what is in it for you? / What would make it worth it for you? / What would you be quietly proud of? / Who
        would you laugh about it with? / What might you miss if it weren’t there?
        """
    ),
    Sort.BLAMED: _pool(
        """
        What would you say to a friend who told you that? / How would you like it to be instead? / What would help,
        even a little? / What is that like for you?
        """
    ),
    Sort.FAILED: _pool(
        """
        What was that like for you? / What would you say to a friend who told you that? / What would you like to be
        different this time? / What has stayed with you from that?
        """
    ),
    Sort.DONE: _AS_IT_IS,
    Sort.FEAT: _pool(
        """
        What would that be like for you? / What would that tell you about yourself? / Who would you tell first? / What
        would change for you then?
        """
    ),
    Sort.THING: _pool(
        """
        What brings that to mind just now? / What would be missing without it? / What would you like somebody to know
        about that? / What does that say about what matters most to you?
        """
    ),
}
