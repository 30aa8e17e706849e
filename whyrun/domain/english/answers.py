"""What an answer can be like, and how it is said what may be asked of such a one.

Rule: types only; the questions are in ``invitations`` and ``invitations_of_days``, what tells the answers is
``fitting``.
"""

from __future__ import annotations

from whyrun.domain.english.listing import phrased
from whyrun.domain.lean_classes import Enum, NamedTuple, auto


class Answer(Enum):
    """What an answer is like."""

    #: Who it is, or that it is nobody.
    SOMEBODY = auto()
    NOBODY = auto()
    #: When it is or was; so long ago, or never, that there is none of it; how long.
    TIME = auto()
    LONG_AGO = auto()
    #: How they are or feel, in a word or two.
    FELT = auto()
    #: Three things or more; everything, or a lot; what it is likened to; that it is good.
    LISTED = auto()
    ALL = auto()
    LIKENED = auto()
    GOOD = auto()
    #: Words that somebody would say, or something somebody would know: no sentence of the runner's own.
    SAID = auto()
    #: What is said with a "that" before it, and no weight.
    THOUGHT = auto()
    #: Something that is named, and no weight.
    NAMED = auto()
    #: What would be; and what would be that should not.
    HOPED = auto()
    FEARED = auto()
    #: What is done for the runner; what they do or are, in a few words.
    DONE = auto()
    OWN = auto()
    #: What is or was, and no weight; what weighs; anything at all.
    TOLD = auto()
    SORE = auto()
    ANY = auto()


class Invited(NamedTuple):
    """What is asked of such an ``answer``, for the first levels and from where it goes deep.

    ``first``: before whatever the words of the answer would invite. ``{they}`` and ``{them}`` are whom the question
    names, or whom the answer does; ``{who}`` is the latter in full.
    """

    answer: Answer
    early: tuple[str, ...]
    deep: tuple[str, ...]
    first: bool


def first(answer: Answer, early: str, deep: str = "") -> Invited:
    """What goes before all else: ``early``, and deep down those of ``deep`` before the others."""
    return _invited(answer, early, deep, first=True)


def then(answer: Answer, early: str, deep: str = "") -> Invited:
    """What comes after the first question that the words of the answer invite: as ``first`` has it."""
    return _invited(answer, early, deep, first=False)


def _invited(answer: Answer, early: str, deep: str, *, first: bool) -> Invited:
    ways = phrased(early)
    leading = phrased(deep) if deep else ()
    return Invited(answer, ways, (*leading, *(one for one in ways if one not in leading)), first)
