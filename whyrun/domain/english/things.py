"""Tells what can be run for as it is named: "peace", "my two boys", "Saturday mornings with Ana".

Rule: in doubt it can't; a sentence that reads like a noun makes no statement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english import stances
from whyrun.domain.english.adjectives import ADJECTIVES
from whyrun.domain.english.grammar import DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBJECTS
from whyrun.domain.english.inflect import is_gerund, is_past
from whyrun.domain.english.nouns import may_be_a_noun
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import ALSO_NOUNS, PLAIN

if TYPE_CHECKING:
    from whyrun.domain.english.parsed import Parsed

#: Words that stand for somebody or something named before.
STANDING_FOR = frozenset({"it", "that", "this", "them", "him", "her"})


def can_be_run_for(parsed: Parsed, low: list[str]) -> bool:  # noqa: PLR0911 -- one return a case
    """Whether ``low``, a thing named, stands behind "for" as it is."""
    if (
        low[-1].endswith(("'s", "s'"))
        or low[0] in _UNNAMED
        or low[-1] in {"back", "that", "it"}
        or (len(low) == 1 and low[0] in stances.NOT_ALONE)
    ):
        return False
    if parsed.shape is Shape.WANTED_THING and (is_a_person(low) or (low[0] in POSSESSIVES | {"the"} and "to" in low)):
        return False  # "I want a sister", "I want my body to be mine": kept whole
    if _names_half(low) or _is_a_scrap(parsed, low):
        return False
    if low[0] in {"someone", "somebody"}:
        return len(low) > 1
    if parsed.lead == "for" or is_a_person(low):
        return True
    if not SUBJECTS.isdisjoint(low[1:]):
        return low[0] in DETERMINERS | POSSESSIVES | {"something", "somewhere"}
    return may_be_a_noun(parsed.thing) and _reads_as_a_noun(low)


def _names_half(low: list[str]) -> bool:
    """Whether ``low`` says only half of what is meant: "all those years …", "the being done", "a better version"."""
    if low[0] in {"some", "seriously", "every"} or low[-1] in _POINTS_BACK:
        return True
    if low[0] == "all":
        return low[1:2] != ["of"]
    if low[0] in {"done", "first", "fourth", "third", "fifth"}:  # "done hiding", "fourth generation"
        return True
    if low in (["an", "end"], ["the", "end"]):  # may be said of more than a run
        return True
    return low[0] == "the" and len(low) > 1 and (is_gerund(low[1]) or low[2:3] == ["one"])


_POINTS_BACK = frozenset({"this", "these", "those", "there's", "version", "thing", "things", "bit", "part"})
_UNNAMED = frozenset({"it", "this", "that", "those", "these", "everything", "anything", "nothing"})
#: Words that only a sentence holds, and endings of adjectives.
_NOT_OF_A_NOUN = frozenset({"but", "equals", "means", "beats", "is", "are", "then"})
_OF_FOOD_OR_TIME = frozenset({"chips", "cakes", "biscuits", "seconds", "minutes", "hours", "miles", "jeans", "beers"})
_RUNS = frozenset({"runs", "walks", "jogs"})  # "my boss runs"
_DESCRIBING = frozenset({"good", "great", "free", "better", "mental", "physical", "best", "first", "last", "only"})


def _is_a_scrap(parsed: Parsed, low: list[str]) -> bool:
    """Whether ``low`` is what is left of a sentence ("someone going", "all there's"), or a bare "chips"."""
    if low[0] in {"someone", "somebody"}:
        return low[1:2] != [] and is_gerund(low[1])
    if parsed.shape is Shape.WANTED_THING:
        return is_gerund(low[0])
    return low[:2] == ["all", "there's"] or (low[-1] in _OF_FOOD_OR_TIME and len(low) == 1)


def is_a_person(low: list[str]) -> bool:
    """Whether ``low`` is a kind of person to be: "a better dad"."""
    return low[0] in {"a", "an"} and not stances.PERSONS.isdisjoint(low[1:4])


def _reads_as_a_noun(low: list[str]) -> bool:
    first, last = low[0], low[-1]
    if any(word[0].isdigit() or word.endswith("ed") or word in _NOT_OF_A_NOUN or is_past(word) for word in low):
        return False
    if first in stances.NUMBERS or not (PLAIN - ALSO_NOUNS - ADJECTIVES).isdisjoint(low[1:]):
        return False
    if first in DETERMINERS | POSSESSIVES:
        return last not in ADJECTIVES | STANDING_FOR and not (first in POSSESSIVES and last in _RUNS)
    return low[:2] == ["time", "with"] or _needs_no_article(low)


def _needs_no_article(low: list[str]) -> bool:
    """Whether ``low`` is of something that can't be counted, or of several: "peace", "Saturday mornings with Ana"."""
    if low[0] in ADJECTIVES - _DESCRIBING or ("," in low and "and" not in low):
        return False
    head = low[: next((at for at, word in enumerate(low) if word in PREPOSITIONS), len(low))] or [""]
    if len(head) > 1 and head[-1] in ADJECTIVES:
        return False
    if len(low) == 1:  # a single thing stands for itself only where it surely is a reason: no "seconds", "chips"
        return low[0] in stances.UNCOUNTED | stances.MINE_WITHOUT_SAYING | stances.SINGLE or low[0].endswith(
            stances.UNCOUNTED_ENDINGS
        )
    is_plural = head[-1].endswith("s") and not head[-1].endswith(("ss", "us", "is", "'s"))
    known = head[-1] in stances.UNCOUNTED | stances.MINE_WITHOUT_SAYING
    return is_plural or known or head[-1].endswith(stances.UNCOUNTED_ENDINGS)
