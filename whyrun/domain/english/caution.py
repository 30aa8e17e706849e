"""Tells when a reason's words are better left out of a question, and which questions need what the reason lacks.

Rule: in doubt a question says "that". A frame is filled with words only where they surely are what it takes: a short
noun phrase, a verb phrase, a whole sentence; and nobody is brought in of whom the reason does not speak.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english.grammar import (
    ADVERBS,
    FIRST_PERSON,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECTS,
    finite_place,
)
from whyrun.domain.english.inflect import is_gerund, is_past
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import listed
from whyrun.domain.english.normal import MARKS
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import MODALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.domain.english.parsed import Parsed

#: A noun phrase of more words is seldom one.
LONGEST_NOUN = 7
#: A sentence of more words is not said back.
LONGEST_SAID_BACK = 10
#: Shapes that are recognised by what is left over: nothing in them is surely what they want or love.
_LEFT_OVER = frozenset(
    {Shape.STATE, Shape.CLAUSE, Shape.EVENT, Shape.DESCRIPTION, Shape.HABIT, Shape.TOLD, Shape.UNCLEAR}
)
#: Shapes whose frames have a place for a noun and little else.
_NAMING = frozenset({Shape.NOUN, Shape.DOING})
_SUPPOSING = listed("if unless or otherwise whether")
_MIGHT = listed("could would might should")
_NUMBERS = listed("two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety")
_NOT_IN_A_NOUN = MODALS | FIRST_PERSON
_BEFORE_A_NOUN = PREPOSITIONS | MARKS | {"and", "or", "all", "both", "than", "like", "that"}
_RUNNING = listed("it this running every the each")
_OBJECTS = listed("them him her it me us you")
_OTHERS = PEOPLE.keys() | listed(
    """
    people they them their they're they've everyone everybody someone somebody he him his he's she her she's
    community social friend's group who
    """
)
_BRINGS_IN_PEOPLE = re.compile(
    r"those people|with them\b|beside you|first to notice|share in that|back to others|the others|do they see"
)


def is_unsure(parsed: Parsed) -> bool:
    """Whether the words of ``parsed`` may not be what its shape takes them for."""
    if parsed.shape is Shape.EFFECT and not parsed.want and not parsed.thing:
        return True
    if parsed.shape is Shape.DISLIKING and not is_about_running(parsed):
        return True
    if parsed.shape in _NAMING:
        return not may_be_a_noun(parsed.thing)
    return parsed.shape in _LEFT_OVER or not all(map(_is_phrase, (parsed.thing, parsed.want)))


def is_about_running(parsed: Parsed) -> bool:
    """Whether what ``parsed`` dislikes is running itself, and now."""
    low = [word.lower() for word in parsed.thing]
    return (
        "hated" not in parsed.low and bool(low) and (low[0] in _RUNNING or "running" in low or "of it" in " ".join(low))
    )


def supposes(parsed: Parsed) -> bool:
    """Whether ``parsed`` says what might be ("if …", "I could at least …") rather than what is."""
    low = parsed.low
    if not low or parsed.shape is Shape.DUTY:
        return False
    return low[0] in _SUPPOSING or (len(low) > 1 and low[0] in {"i", "we"} and low[1] in _MIGHT)


def speaks_of_others(parsed: Parsed) -> bool:
    """Whether others than the runner are in ``parsed``, and not only as those who have said something."""
    return parsed.shape is not Shape.TOLD and any(word.removesuffix("'s") in _OTHERS for word in parsed.low)


def brings_in_people(question: str) -> bool:
    """Whether ``question`` asks about people as if they had been spoken of."""
    return _BRINGS_IN_PEOPLE.search(question) is not None


def may_be_a_noun(thing: Sequence[str]) -> bool:
    """Whether ``thing`` can stand where a noun does."""
    low = [word.lower() for word in thing]
    if not low or len(low) > LONGEST_NOUN or not _is_phrase(thing):
        return False
    if (len(low) == 1 and is_gerund(low[0])) or low[-1] in _NUMBERS | {"one"}:
        return False
    if any(word in MARKS - {","} or any(char.isdigit() or char in "=#" for char in word) for word in low):
        return False
    if low[0] in ADVERBS | PREPOSITIONS or is_past(low[-1]) or not _NOT_IN_A_NOUN.isdisjoint(low):
        return False
    return all(before in _BEFORE_A_NOUN for before, word in pairwise(low) if word in POSSESSIVES)


def _is_phrase(words: Sequence[str]) -> bool:
    """Whether ``words`` hold together: no object with a rest after it, no figure alone, no doing under way."""
    low = [word.lower() for word in words]
    if not low:
        return True
    if low[0] in _OBJECTS and len(low) > 1 and low[1] not in MARKS | {"and"}:
        return False
    if any(word.endswith("n't") and before in {"and", "but", ","} for before, word in pairwise(low)):
        return False
    if low[0][:1].isdigit() or (low[0] in {"be", "feel"} and len(low) > 1 and low[1] in {"trying", "it"}):
        return False
    return not any(word in {"=", "#"} for word in low)


def is_whole(parsed: Parsed, clause: str) -> bool:
    """Whether ``clause``, made of ``parsed``, is all of a sentence with a subject and a verb of its own."""
    low = parsed.low
    if not clause or supposes(parsed) or len(clause.split()) < sum(word not in MARKS for word in low):
        return False
    if any(char.isdigit() or char == "," for char in clause) or len(clause.split()) > LONGEST_SAID_BACK:
        return False
    opens = low[0] in SUBJECTS | PRONOUNS or low[0] in {"my", "our", "the", "nobody", "nothing", "running"}
    return opens and not is_gerund(low[0]) and finite_place(list(parsed.words)) is not None
