"""The questions a reflection starts from: one for each motivator, with other ways to ask it.

Rule: only the first question comes from here; every later one is built from an answer, by ``english``.
"""

from __future__ import annotations

from whyrun.domain.reflection import Motivator

#: The opener of each motivator first, then the other phrasings that "Ask it another way" goes through.
_OPENERS: dict[Motivator, tuple[str, ...]] = {
    Motivator.RACE: (
        "Why do you want to train for this race?",
        "What do you hope this race will give you?",
        "What made you say yes to this race?",
        "What would you lose if the race were called off?",
    ),
    Motivator.WEIGHT: (
        "Why do you want to lose weight?",
        "What would you do with a lighter body?",
        "What would change for you if the weight were gone?",
        "What made the weight matter to you just now?",
    ),
    Motivator.HEALTH: (
        "Why does your health matter to you?",
        "What do you want to be healthy for?",
        "What would better health let you do?",
        "What made you think of your health?",
    ),
    Motivator.STRESS: (
        "What does running do for you when you’re stressed?",
        "How do you want to feel when you come back through the door?",
        "What is different on the days you have run?",
        "What would the stress be like without running?",
    ),
    Motivator.SOMEONE: (
        "Why do you want to run with them?",
        "What does running together give you?",
        "What would you miss if you ran alone?",
        "What do you want them to know about why you run?",
    ),
    Motivator.HABIT: (
        "Why do you want to keep your running habit?",
        "What would be missing without it?",
        "What did the habit give you when it was strong?",
        "What made it a habit in the first place?",
    ),
    Motivator.UNKNOWN: (
        "What made you start running, back then?",
        "When did a run last feel good, and what was good about it?",
        "What would you miss most if you never ran again?",
        "What do you wish running would give you again?",
    ),
    Motivator.OTHER: (
        "Why do you run?",
        "What gets you to put your shoes on?",
        "What does running give you?",
        "What would you miss most if you stopped?",
    ),
}

#: Other ways to ask an opener that the runner has written.
_OTHER_WAYS = (
    "What is behind it for you?",
    "What do you hope it will give you?",
    "What would be missing without it?",
)


def opener(motivator: Motivator) -> str:
    """The question that ``motivator`` starts from."""
    return _OPENERS[motivator][0]


def is_an_opener_of_ours(question: str) -> bool:
    """Whether ``question`` is the unchanged opener of some motivator."""
    return any(question == phrasings[0] for phrasings in _OPENERS.values())


def phrasings(first_question: str) -> tuple[str, ...]:
    """``first_question`` and the other ways to ask it, the given one first."""
    for ways in _OPENERS.values():
        if first_question == ways[0]:
            return ways
    return (first_question, *_OTHER_WAYS)
