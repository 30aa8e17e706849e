"""Tells what can be run for as it is named: "peace", "my two boys", "Saturday mornings with Ana".

Rule: in doubt it can't; a sentence that reads like a noun makes no statement.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import stances
from whyrun.domain.english.adjectives import ADJECTIVES
from whyrun.domain.english.grammar import DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBJECTS
from whyrun.domain.english.inflect import is_gerund, is_past
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.nouns import may_be_a_noun
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import ALSO_NOUNS, PLAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.domain.english.parsed import Parsed

#: Words that stand for somebody or something named before.
STANDING_FOR = frozenset({"it", "that", "this", "them", "him", "her"})


def can_be_run_for(parsed: Parsed, low: list[str]) -> bool:  # noqa: PLR0911 -- one return a case
    """Whether ``low``, a thing named, stands behind "for" as it is."""
    if is_a_time_of_its_own(low) or is_a_list(low) or _is_for_something(low):
        return True
    if (
        low[-1].endswith(("'s", "s'"))
        or low[0] in _UNNAMED
        or low[-1] in {"back", "that", "it"}
        or (len(low) == 1 and low[0] in stances.NOT_ALONE)
    ):
        return False
    if parsed.shape is Shape.WANTED_THING and (
        is_a_person(low) or ((low[0] in POSSESSIVES or low[0] == "the") and "to" in low)
    ):
        return False  # "I want a sister", "I want my body to be mine": kept whole
    if _names_half(low) or _is_a_scrap(parsed, low) or _is_somebody_else(low):
        return False
    if low[0] in {"someone", "somebody"}:
        return len(low) > 1
    if parsed.lead == "for" or is_a_person(low):
        return True
    if not SUBJECTS.isdisjoint(low[1:]):
        return "," not in low and (
            low[0] in DETERMINERS or low[0] in POSSESSIVES or low[0] in {"something", "somewhere"}
        )
    return may_be_a_noun(parsed.thing) and _reads_as_a_noun(low)


def _is_for_something(low: list[str]) -> bool:
    """Whether ``low`` says what it is for: "a reason to get up"."""
    return low[:1] == ["a"] and "".join(low[1:2]) in _FOR_SOMETHING and low[2:3] == ["to"] and len(low) > 3  # noqa: PLR2004


def is_a_time_of_its_own(low: list[str]) -> bool:
    """Whether ``low`` points at a time or a feeling and tells which: "that half hour before the bakery"."""
    at = max((place for place, word in enumerate(low[:5]) if word in stances.TIMES), default=0)
    if not at or len(low) < 4 or at + 1 == len(low) or "," in low or any(map(_tells_of_the_past, low)):  # noqa: PLR2004
        return False
    if (
        low[-1] in PREPOSITIONS
        or low[-1] in ADJECTIVES
        or (low[-1] in STANDING_FOR and low[-1] not in {"him", "her", "them"})
        or low[-1] in DETERMINERS
    ):
        return False
    if low[0] in {"the", "an", "one"}:
        return low[at + 1] in {"when", "where"}
    if low[0] not in {"that", "those"}:
        return False
    return (
        low[at + 1] in PREPOSITIONS
        or low[at + 1] in {"when", "where", "just", "right", "alone"}
        or low[at + 1] in POSSESSIVES
    )


def is_a_list(low: list[str]) -> bool:
    """Whether ``low`` lists what is good to have around one: "mud, roots, deer"."""
    if "," not in low:
        return False
    parts = _parts_of(low)
    if not 2 <= len(parts) <= _MOST_LISTED or not all(1 <= len(part) <= 3 for part in parts):  # noqa: PLR2004
        return False
    good = sum(_is_good(part) for part in parts)
    return good >= MOST_GOOD * len(parts) and all(_is_good(part) or _may_be_good(part) for part in parts)


def as_a_list(thing: Sequence[str]) -> tuple[str, ...]:
    """``mud, roots, deer`` with the "and" that it takes in a sentence."""
    *others, last = _parts_of(thing)
    listing = [word for part in others for word in (*part, ",")]
    return (*listing[:-1], "and", *last)


def _parts_of(words: Sequence[str]) -> list[list[str]]:
    """``words`` of a list, cut at its commas and its "and"."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word.lower() in {",", "and"}:
            parts.append([])
        else:
            parts[-1].append(word)
    return [part for part in parts if part]


def _is_good(part: list[str]) -> bool:
    """Whether ``part`` of a list surely is something to run for."""
    named = part[1:] if (part[0] in {"the", "some", "no", "a"} or part[0] in ADJECTIVES) and len(part) > 1 else part
    known = stances.GOODS | stances.UNCOUNTED | stances.SINGLE
    return named[-1] in known and POSSESSIVES.isdisjoint(named) and (len(named) == 1 or named[0] not in PLAIN)


def _may_be_good(part: list[str]) -> bool:
    """Whether an unknown ``part`` among good ones is one of several things: "swifts"."""
    last = part[-1]
    bad = stances.NOT_FOR | stances.NOT_ALONE | PLAIN | ALSO_NOUNS | ADJECTIVES | PEOPLE.keys()
    return last.endswith("s") and not last.endswith(("ss", "us", "is", "'s")) and bad.isdisjoint(part)


#: Of a list, so much has to be known for good.
MOST_GOOD = 0.6
_FOR_SOMETHING = frozenset({"reason", "chance", "place", "excuse"})
_MOST_LISTED = 5


_MISSPELT_OWNERS = frozenset({"nans", "grans", "mums", "moms", "dads", "wifes", "husbands", "brothers", "sisters"})


def _is_somebody_else(low: list[str]) -> bool:
    """Whether ``low`` is of nobody in particular, or likens: "a little boy", "my nan with trainers"."""
    if low[0] in POSSESSIVES and low[1:2] != [] and low[1] in _MISSPELT_OWNERS:
        return "and" not in low and low[2:3] != [] and low[2] not in PREPOSITIONS  # "my nans steps"
    if low[0] in {"a", "an", "another"}:
        return "who" not in low and not is_a_person(low) and not PEOPLE.keys().isdisjoint(low[1:3])
    return low[0] == "my" and low[1:3] != [] and low[1] in PEOPLE and low[2:3] in (["with"], ["in"], ["noticing"])


def _names_half(low: list[str]) -> bool:
    """Whether ``low`` says only half of what is meant: "all those years …", "the being done", "a better version"."""
    if low[0] == "the" and low[-1] == "bit" and low[1] in stances.GOODS:  # "the downhill bit"
        return False
    if low[0] in _OPENS_HALF or low[-1] in _POINTS_BACK or _hangs_in_the_air(low) or _needs_more(low):
        return True
    if low[0] == "all":
        return low[1:2] != ["of"]
    if low in (
        ["an", "end"],
        ["the", "end"],
        ["a", "place"],
        ["a", "relief"],
        ["a", "life"],
        ["a", "chance"],
    ):  # may be said of more than a run
        return True
    return low[0] == "the" and len(low) > 1 and (is_gerund(low[1]) or low[2:3] == ["one"])


def _needs_more(low: list[str]) -> bool:
    """Whether ``low`` leaves out what it is of, or weighs two things: "a little", "cake more than runs"."""
    if low[:2] == ["a", "little"] and (low[2:] == [] or low[2] in {"before", "after", "when", "of", "while"}):
        return True
    weighs = any(pair == ("more", "than") for pair in pairwise(low[1:]))
    return weighs or (low[0] in {"someone", "somebody"} and low[1:2] == ["to"])


def _hangs_in_the_air(low: list[str]) -> bool:
    """Whether a verb is missing in ``low``: "elbows out", "gloves on by myself"."""
    if ("on" in low and low[-1] == "myself") or not _SAID_OF_A_VERB.isdisjoint(low[1:-1]):
        return True
    return low[-1] in _LEFT_HANGING and "".join(low[-2:-1]) not in {"day", "night", "time", "way", "hour"}


#: "my body still works".
_SAID_OF_A_VERB = frozenset({"still", "always", "never", "just"})
#: "done hiding", "fourth generation", "another baby".
_OPENS_HALF = frozenset({"some", "seriously", "every", "another", "done", "first", "fourth", "third", "fifth"})
_POINTS_BACK = frozenset({"this", "these", "those", "there's", "version", "thing", "things", "bit", "part"})
#: Of what is good to have around one, what stands without an article.
_SINGLE_GOODS = frozenset({"mud", "daylight", "rain", "woodsmoke", "birdsong", "starlight", "moonlight", "countryside"})
#: What ends as things do that can't be counted, and is one of several.
_COUNTED = frozenset({"scholarship", "championship", "membership", "internship", "apartment", "appointment", "city"})
_LEFT_HANGING = frozenset({"out", "off", "up", "down", "over", "in", "on"})
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


def _is_only_a_verb(word: str) -> bool:
    return word in PLAIN and word not in ALSO_NOUNS and word not in ADJECTIVES


def _reads_as_a_noun(low: list[str]) -> bool:
    first, last = low[0], low[-1]
    if any(word[0].isdigit() or word in _NOT_OF_A_NOUN or _tells_of_the_past(word) for word in low):
        return False
    if first in stances.NUMBERS or any(map(_is_only_a_verb, low[1:])):
        return False
    if first == "half" and low[1:2] not in (["a"], ["an"], ["the"], ["my"]):  # "half marathon with my sister"
        return False
    if first in DETERMINERS or first in POSSESSIVES:
        return last not in ADJECTIVES and last not in STANDING_FOR and not (first in POSSESSIVES and last in _RUNS)
    return low[:2] == ["time", "with"] or _needs_no_article(low)


def _tells_of_the_past(word: str) -> bool:
    return (word.endswith("ed") or is_past(word)) and word not in stances.UNCOUNTED and word not in stances.GOODS


def _needs_no_article(low: list[str]) -> bool:
    """Whether ``low`` is of something that can't be counted, or of several: "peace", "Saturday mornings with Ana"."""
    if (low[0] in ADJECTIVES and low[0] not in _DESCRIBING) or ("," in low and "and" not in low):
        return False
    head = low[: next((at for at, word in enumerate(low) if word in PREPOSITIONS), len(low))] or [""]
    if len(head) > 1 and head[-1] in ADJECTIVES:
        return False
    named = head[-1]
    uncounted = named in stances.UNCOUNTED or (named.endswith(stances.UNCOUNTED_ENDINGS) and named not in _COUNTED)
    if len(low) == 1:  # a single thing stands for itself only where it surely is a reason: no "seconds", "chips"
        return uncounted or named in stances.MINE_WITHOUT_SAYING or named in stances.SINGLE or named in _SINGLE_GOODS
    if len(head) > 1 and named.endswith("ing"):  # "thumb twiddling", and what is typed to try the keys
        return named in stances.UNCOUNTED
    return (
        uncounted
        or named in stances.MINE_WITHOUT_SAYING
        or named in stances.SINGLE
        or named in stances.GOODS
        or named in stances.TIMES
    )
