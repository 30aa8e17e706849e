"""Writes what follows "I run" from what an answer names: a thing, a person, something liked or done.

Rule: see ``grounds``; what ``things`` doesn't know for something to run for is left out.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import stances
from whyrun.domain.english.adjectives import ADJECTIVES
from whyrun.domain.english.aims import is_dreaded, without_when
from whyrun.domain.english.firstperson import act, mine, points_nowhere, until_a_comma
from whyrun.domain.english.grammar import DETERMINERS, POSSESSIVES, SUBJECTS
from whyrun.domain.english.inflect import base_of_gerund, base_of_third, is_gerund, is_past, third_person
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.things import (
    COUNTED,
    as_a_list,
    can_be_run_for,
    is_a_list,
    is_a_person,
    is_a_time_of_its_own,
)
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import ALSO_NOUNS, AUXILIARIES, PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from whyrun.domain.english.parsed import Parsed

#: How far a text is set back that points at what it does not name.
VAGUE = 1.4
#: "come home kinder", but no whole story of it.
_LONGEST_COMING = 5
#: "less shouting at home".
_LONGEST_LESS = 4


#: What a time that is told at length may look like.
_UNREAD = frozenset({Shape.UNCLEAR, Shape.CLAUSE, Shape.ABILITY})


def from_what_is_named(parsed: Parsed) -> Iterator[tuple[str, float]]:  # noqa: C901 -- one branch a shape
    """From a shape that names a thing, a person or a doing."""
    low = [word.lower() for word in parsed.thing]
    if parsed.shape is Shape.LIKING:
        yield from _liked(parsed)
    elif parsed.shape is Shape.HABIT:
        yield from _habit(parsed)
    elif parsed.shape is Shape.DOING:
        yield from _doing(until_a_comma(parsed.thing))
    elif parsed.shape is Shape.PERSON and not _is_a_sentence(low) and (thing := mine(_at_any_time(parsed.thing))):
        yield f"for {thing}", 0.0
    elif parsed.low[:2] == ("proof", "that") and (thing := mine(parsed.words)):
        yield f"for {thing}", 0.3
    elif _is_who_is_needed(parsed.low) and (thing := mine(parsed.words)):
        yield f"to be {thing}", 0.0
    elif parsed.shape in _UNREAD and is_a_time_of_its_own(list(parsed.low)) and (thing := mine(parsed.words)):
        yield f"for {thing}", 0.3
    elif parsed.shape is Shape.NOUN and (seen := _seen_to(parsed.thing)):
        yield f"so {seen}", 0.0
    elif parsed.shape is Shape.NOUN and _is_less(low) and (thing := mine(parsed.thing)):
        yield f"for {thing}", 0.3
    elif parsed.shape in {Shape.GIFT, Shape.WANTED_THING, Shape.NOUN} and low:
        yield from _thing(*_of_more_than_one(parsed, low))


def _is_less(low: list[str]) -> bool:
    """Whether ``low`` names what there should be less of, in a few words: "less shouting"."""
    return low[:1] != [] and low[0] in {"less", "fewer"} and 1 < len(low) <= _LONGEST_LESS


def _of_more_than_one(parsed: Parsed, low: list[str]) -> tuple[Parsed, list[str]]:
    """What is named of two, the one that counts: "the chat at the café | more than the running"."""
    end = next((at for at, pair in enumerate(pairwise(low)) if at > 1 and pair == ("more", "than")), len(low))
    if parsed.shape is not Shape.NOUN or end == len(low):
        return parsed, low
    return parsed.as_(parsed.shape, thing=parsed.thing[:end]), low[:end]


def _liked(parsed: Parsed) -> Iterator[tuple[str, float]]:
    low = [word.lower() for word in parsed.thing]
    if parsed.low[-1] in {"that", "this"} or (
        low and (low[0] in SUBJECTS or low[0] in {"him", "her", "them"} or points_nowhere(low))
    ):
        return
    if "instead" in parsed.low or parsed.past or not {"liked", "loved", "enjoyed"}.isdisjoint(parsed.low[:4]):
        return
    if parsed.raw.lower().startswith("like ") or parsed.low[1:2] == ("never",):
        return  # "like wearing someone's coat" may say what it is like
    words = parsed.words[:-1] if parsed.low[-1] == "now" else parsed.words
    if parsed.verb != "miss" and (text := mine(words)):
        yield f"because {text}", 0.3 if low else 0.6


def _habit(parsed: Parsed) -> Iterator[tuple[str, float]]:
    low = [word.lower() for word in parsed.want] or [""]
    if low[0] == "sleep" and len(kept := without_when(parsed.words)) < len(parsed.words):
        parsed, low = parsed._replace(words=kept), low[: len(kept) - 1]
    if low[0] == "sleep" and not {"till", "until", "past", "in"}.isdisjoint(low[1:2]):
        return
    if low[0] == "come" and (len(low) > _LONGEST_COMING or not _comes_back_better(low)):
        return
    if low[0] in stances.COMES_TO and len(low) > 1 and not points_nowhere(low) and (text := mine(parsed.words)):
        yield f"so {text}", 0.0
    elif low[-1] in {"more", "better"} and (text := mine(parsed.want)):
        yield f"to {text}", 0.5


def _comes_back_better(low: list[str]) -> bool:
    """Whether ``low`` says how one comes home, and not only to what: "home kinder", no "home and do tea"."""
    how = low[2:3] or [""]
    return (
        low[1:2] in (["home"], ["back"], ["in"], ["out"])
        and (
            how[0] in ADJECTIVES or how[0].endswith("er") or how[0] in {"as", "with", "feeling", "smiling", "a", "more"}
        )
        and low[2:4] != ["to", "a"]
        and "face" not in low
    )


def _doing(thing: tuple[str, ...]) -> Iterator[tuple[str, float]]:
    thing = _first_done(thing)
    low = [word.lower() for word in thing]
    if low[0] == "never" and len(low) > 1 and (never := base_of_gerund(low[1])):
        yield f"so I never {mine((never, *thing[2:]))}", 0.0
        return
    if low[1:3] == ["not", "to"] or _tells_when(low):  # "trying not to cry"
        return
    base = base_of_gerund(low[0])
    if low[:2] == ["ending", "up"] and len(low) > 2:  # noqa: PLR2004 -- nobody looks forward to that
        yield f"so I don’t {mine(('end', *thing[1:]))}", VAGUE if points_nowhere(low) else 0.0
        return
    if _is_no_aim(low, base) or (base and is_dreaded((base, *low[1:]))):
        return
    if base == "run":
        if low[1:2] == ["with"] and (text := mine(thing[1:])):
            yield text, 0.0
    elif base and not points_nowhere(low) and (text := mine(act((base, *thing[1:])))):
        yield f"to {text}", 0.0
    elif not base and is_gerund(low[0]) and low[0] not in COUNTED and not points_nowhere(low) and (text := mine(thing)):
        yield f"for {text}", 0.5


def _tells_when(low: list[str]) -> bool:
    """Whether ``low`` tells how it is where something is so: "growing up if it wasn't an A it wasn't mentioned"."""
    told = next((place for place, word in enumerate(low) if word in {"if", "who'd", "because"}), 0)
    return bool(told) and {"who", "that", "what"}.isdisjoint(low[:told])


def _is_no_aim(low: list[str], base: str | None) -> bool:
    """Whether nobody does ``low`` for its own sake ("getting old", "turning 40"), or it is only half a sentence."""
    if len(low) == 1:
        return base not in stances.DONE_ALONE
    second = low[1]
    if second in AUXILIARIES or base_of_third(second) in PLAIN or second == "time":  # "teaching matters to me"
        return True
    if base in stances.NO_AIMS or [base, *low[1:]] in stances.HALF_AIMS:
        return True
    if (base or low[0]) in stances.UNDERGONE and low[-1] not in {"less", "better"}:
        return True
    is_birthday = base == "turn" and second[0].isdigit()
    if base == "be" and (second in stances.DREADED or second == "bad"):
        return True
    return is_birthday or (base, second) == ("try", "not") or (base in stances.BECOMING and second in stances.DREADED)


def _first_done(thing: tuple[str, ...]) -> tuple[str, ...]:
    """``having a laugh with Jo | and not caring``: the first thing that is done."""
    low = [word.lower() for word in thing]
    for place in range(2, len(low) - 1):
        if low[place] == "and" and (low[place + 1] == "not" or is_gerund(low[place + 1])):
            return thing[:place]
    return thing


#: Whom one would be, and does not run for.
_SOMEBODY_TO_BE = (
    ["someone", "who"],
    ["somebody", "who"],
    ["someone", "who's"],
    ["somebody", "who's"],
    ["the", "one"],
    ["the", "person"],
    ["the", "man"],
    ["the", "woman"],
    ["the", "mum"],
    ["the", "mom"],
    ["the", "dad"],
    ["someone", "they"],
    ["somebody", "they"],
    ["someone", "people"],
    ["someone", "others"],
    ["somebody", "people"],
    ["a", "human"],
    ["a", "guy"],
    ["a", "bloke"],
    ["some", "bloke"],
)


def _is_who_is_needed(low: tuple[str, ...]) -> bool:
    """Whether ``low`` is of whom others need: "the person my kids deserve"."""
    return list(low[:2]) in _SOMEBODY_TO_BE and 4 <= len(low) <= 8 and low[-1] in _NEEDING  # noqa: PLR2004


_NEEDING = frozenset({"deserve", "deserves", "need", "needs", "trust", "trusts", "know", "knows"})


def _seen_to(thing: tuple[str, ...]) -> str:
    """``my dad noticing`` as what would come of it: "my dad notices"; empty for anything else."""
    low = [word.lower() for word in thing]
    base = base_of_gerund(low[2]) if len(low) > 2 else None  # noqa: PLR2004
    if base not in stances.SEEN_TO_DO or low[0] not in {"my", "our"} or low[1] not in PEOPLE:
        return ""
    if base == "be" and low[3:4] not in (["proud"], ["happy"], ["safe"], ["okay"]):
        return ""
    several = low[1].endswith(("s", "en", "family"))
    verb = ("are" if several else "is") if base == "be" else (base if several else third_person(base))
    return mine((*thing[:2], verb, *thing[3:]))


def _at_any_time(thing: tuple[str, ...]) -> tuple[str, ...]:
    """``my daughter | every other weekend``: somebody is run for at any time."""
    low = [word.lower() for word in thing]
    at = low.index("every") if "every" in low[2:] else len(low)
    return thing[:at] if low[0] in POSSESSIVES and low[1:2] != [] and low[at - 1] in PEOPLE else thing


def _is_a_sentence(low: list[str]) -> bool:
    """Whether what looks like a thing tells what somebody does: "my shifts change weekly", "my husband married her"."""
    if len(low) < 4 or low[0] not in POSSESSIVES or low[3] in {"and", "of", "for"}:  # noqa: PLR2004
        return False
    of_several = low[1].endswith("s") and (low[2] in PLAIN or low[2] in ALSO_NOUNS)
    of_one = is_past(low[2]) or (low[2].endswith(("ed", "s")) and low[2].isalpha() and low[2] not in PEOPLE)
    return of_several or (low[1] in PEOPLE and of_one)


def _thing(parsed: Parsed, low: list[str]) -> Iterator[tuple[str, float]]:
    thing = mine(as_a_list(parsed.thing) if is_a_list(low) else _at_any_time(parsed.thing))
    hard = next((word for word in low if word in stances.NOT_FOR), "")
    if thing and hard:
        stands_alone = low[0] == hard or (len(low) == 2 and (low[0] in DETERMINERS or low[0] in POSSESSIVES))  # noqa: PLR2004
        if low[-1] == "relief":
            yield f"for {thing}", 0.3
        elif "from" in low or "relief" in low:
            return
        elif hard in stances.LEFT_BEHIND and stands_alone and parsed.shape is Shape.NOUN and len(low) <= 4:  # noqa: PLR2004
            yield f"to leave {thing} behind", 0.4
        return
    if not thing or _is_a_sentence(low) or not can_be_run_for(parsed, low):
        return
    if low in (["a", "person"], ["a", "man"], ["a", "woman"]):  # everybody is one
        return
    if low[:2] in _SOMEBODY_TO_BE or (parsed.shape is Shape.NOUN and is_a_person(low)):
        yield f"to be {thing}", 0.0
        return
    if low[0] in {"best", "first", "last", "only"}:
        thing = f"the {thing}"
    if len(low) == 1 and low[0] in stances.MINE_WITHOUT_SAYING:
        thing = f"my {thing}"
    yield f"for {thing}", VAGUE if "their" in low else 0.3
