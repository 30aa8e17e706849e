"""What sorts of thing a reason may say.

Rule: names only; ``sorting`` hears them, and ``pools`` says what they are asked.
"""

from __future__ import annotations

from whyrun.domain.lean_classes import Enum, auto


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
    TENDER = auto()  #: a death, an illness, a fear: what ``care`` hears
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
