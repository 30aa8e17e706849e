"""Writes what follows "I run" from one answer: to …, so …, for …, because ….

Rule: a want, a person or a love makes a statement; a sentence only where ``stances`` knows it for a reason. Each text
comes with how far it is set back behind better ones of the same level.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from whyrun.domain.english import cues, stances
from whyrun.domain.english.adjectives import ADJECTIVES
from whyrun.domain.english.care import gentleness
from whyrun.domain.english.caution import may_be_a_noun
from whyrun.domain.english.firstperson import act, mine, points_nowhere, until_a_comma
from whyrun.domain.english.grammar import DETERMINERS, FRONTED, POSSESSIVES, SUBJECTS
from whyrun.domain.english.inflect import base_of_gerund, base_of_third, is_gerund, is_participle, is_past
from whyrun.domain.english.people import find_people
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import ALSO_NOUNS, AUXILIARIES, PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from whyrun.domain.english.parsed import Parsed

#: How far a text is set back: one that points at what it does not name, one about looks, one of a fact.
VAGUE, OUTWARD, SENTENCE = 1.4, 2.6, 0.6
_WANTING = frozenset({Shape.WANT, Shape.ABILITY, Shape.FEELING, Shape.EFFECT})
_OF_MINE = frozenset({Shape.CLAUSE, Shape.STATE, Shape.EVENT, Shape.HABIT, Shape.DISLIKING, Shape.WANTED_THING})


def whys_of(parsed: Parsed) -> Iterator[tuple[str, float]]:
    """What may follow "I run", best first, each with how far it is set back."""
    for text, back in _texts(parsed):
        low = text.lower().replace("’", "'")
        outward = cues.search(stances.OUTWARD, low, cues.starts_of(low)) is not None
        yield text, back + (OUTWARD if outward else 0.0)


def _texts(parsed: Parsed) -> Iterator[tuple[str, float]]:
    if parsed.shape is Shape.JOY:
        yield _joy(parsed), 0.0
        return
    if parsed.shape is Shape.NEGATIVE and parsed.want:
        yield from _avoided(parsed)
    elif parsed.whom and parsed.want:
        yield from _wished(parsed)
    elif _opens_with_so(parsed) and parsed.shape is not Shape.NEGATIVE and parsed.low[0] not in FRONTED:
        yield from _aimed(parsed)
    elif parsed.shape in _WANTING and parsed.want:
        yield from _wanted(parsed.want)
    else:
        named = list(_named(parsed))
        yield from named
        if named and parsed.shape is Shape.WANTED_THING:
            return
    yield from _sentence(parsed)


def _joy(parsed: Parsed) -> str:
    low = parsed.low
    if len(low) == 1 and low[0] in {"love", "joy", "happiness", "pleasure", "enjoyment"}:
        return f"for {low[0]}"
    if (
        low[:1] == ("it",)
        and low[1:2] in (("makes",), ("brings",), ("gives",), ("feels",))
        and (text := mine(parsed.words))
    ):
        return f"because {text}"
    return "for the fun of it" if "fun" in low else "because I love it"


def _avoided(parsed: Parsed) -> Iterator[tuple[str, float]]:
    want, low = mine(act(parsed.want)), [word.lower() for word in parsed.want]
    if not want:
        return
    back = VAGUE if points_nowhere(low) else 0.0
    if low[0] == "have" and len(low) > 1 and is_participle(low[1]):  # "I don't want to have wasted it"
        yield f"because I don’t want to {want}", back
    elif low[0] == "be":
        yield f"so I’m not {want[3:]}", back
    else:
        yield f"so I {'never' if 'never' in parsed.low else 'don’t'} {want}", back


def _wished(parsed: Parsed) -> Iterator[tuple[str, float]]:
    whom, want = mine(parsed.whom), mine(parsed.want)
    if whom and want and whom not in {"something", "anything", "nothing", "that", "this", "it"}:
        yield f"because I {parsed.wish} {whom} to {want}", VAGUE if points_nowhere(parsed.want) else 0.3


def _opens_with_so(parsed: Parsed) -> bool:
    return parsed.lead == "so" or parsed.raw.lower().startswith("so ")


def _aimed(parsed: Parsed) -> Iterator[tuple[str, float]]:
    if parsed.shape is Shape.ABILITY or (parsed.want and parsed.low[0] in {"i'm", "i'll", "i'd", "i've"}):
        yield from _wanted(parsed.want)
    elif text := mine(parsed.words):
        opens = parsed.low[0] in SUBJECTS | POSSESSIVES | {"people", "no", "the", "nobody"}
        if opens and (parsed.clause or len(parsed.words) > 2):  # noqa: PLR2004
            yield f"so {text}", VAGUE if points_nowhere(parsed.words) else 0.0
        elif parsed.lead != "so" and parsed.want:
            yield from _wanted(parsed.want)


def _wanted(want: tuple[str, ...]) -> Iterator[tuple[str, float]]:
    want = act(want)
    text, low = mine(want), [word.lower() for word in want]
    if not text or (low[0] == "be" and len(low) > 1 and low[1] in PLAIN - ADJECTIVES):
        return
    back = VAGUE if points_nowhere(want) else 0.0
    yield (f"so that I can {text}" if low[0] == "run" else f"to {text}"), back


def _named(parsed: Parsed) -> Iterator[tuple[str, float]]:
    """From a shape that names a thing, a person or a doing."""
    low = [word.lower() for word in parsed.thing]
    if parsed.shape is Shape.LIKING:
        yield from _liked(parsed)
    elif parsed.shape is Shape.HABIT:
        yield from _habit(parsed)
    elif parsed.shape is Shape.DOING:
        yield from _doing(until_a_comma(parsed.thing))
    elif parsed.shape is Shape.PERSON and (thing := mine(parsed.thing)):
        yield f"for {thing}", 0.0
    elif parsed.shape in {Shape.GIFT, Shape.WANTED_THING, Shape.NOUN} and low:
        yield from _thing(parsed, low)


def _liked(parsed: Parsed) -> Iterator[tuple[str, float]]:
    low = [word.lower() for word in parsed.thing]
    if low and (low[0] in SUBJECTS or points_nowhere(low)):
        return
    if parsed.verb == "miss":
        if low[:1] == ["being"] and (text := mine(parsed.thing[1:])):
            yield f"to be {text} again", 0.2
    elif text := mine(parsed.words):
        yield f"because {text}", 0.3 if low else 0.6


def _habit(parsed: Parsed) -> Iterator[tuple[str, float]]:
    low = [word.lower() for word in parsed.want]
    if low[0] == "come" and low[1:2] not in (["home"], ["back"], ["in"], ["out"]):
        return
    if low[0] in stances.COMES_TO and len(low) > 1 and not points_nowhere(low) and (text := mine(parsed.words)):
        yield f"so {text}", 0.0
    elif low[-1] in {"more", "better"} and (text := mine(parsed.want)):
        yield f"to {text}", 0.5


def _doing(thing: tuple[str, ...]) -> Iterator[tuple[str, float]]:
    low = [word.lower() for word in thing]
    if low[0] == "never" and len(low) > 1 and (never := base_of_gerund(low[1])):
        yield f"so I never {mine((never, *thing[2:]))}", 0.0
        return
    base = base_of_gerund(low[0])
    if len(low) > 1 and (low[1] in AUXILIARIES or base_of_third(low[1]) in PLAIN):  # "teaching matters to me"
        return
    if base == "run":
        if low[1:2] == ["with"] and (text := mine(thing[1:])):
            yield text, 0.0
    elif base and (text := mine(act((base, *thing[1:])))):
        yield f"to {text}", VAGUE if points_nowhere(low) else 0.0
    elif is_gerund(low[0]) and (text := mine(thing)):
        yield f"for {text}", 0.5


def _thing(parsed: Parsed, low: list[str]) -> Iterator[tuple[str, float]]:
    thing = mine(parsed.thing)
    if len(low) == 1 and low[0] in stances.NOT_ALONE:
        return
    if not thing or low[0] in {"it", "this", "that", "those", "these"} or low[-1] in {"back", "that", "it"}:
        return
    if low[:2] in (["someone", "who"], ["somebody", "who"]) or (
        low[0] in {"a", "an"} and low[1:2] and _is_a_person(low)
    ):
        yield f"to be {thing}", 0.0
        return
    hard = next((word for word in low if word in stances.NOT_FOR), "")
    if hard:
        stands_alone = low[0] == hard or (len(low) == 2 and low[0] in DETERMINERS | POSSESSIVES)  # noqa: PLR2004
        if hard in stances.LEFT_BEHIND and stands_alone and parsed.shape is Shape.NOUN and len(low) <= 4:  # noqa: PLR2004
            yield f"to leave {thing} behind", 0.4
        return
    if parsed.shape is Shape.WANTED_THING and low[0] in POSSESSIVES | {"the"} and "to" in low:
        return  # "I want my body to be mine" is kept whole
    if low[0] in {"best", "first", "last", "only"}:
        thing = f"the {thing}"
    if len(low) == 1 and low[0] in stances.MINE_WITHOUT_SAYING:
        thing = f"my {thing}"
    has_clause = not SUBJECTS.isdisjoint(low[1:])
    if parsed.lead == "for" or (has_clause and low[0] in DETERMINERS | POSSESSIVES | {"something", "somewhere"}):
        yield f"for {thing}", 0.2
    elif may_be_a_noun(parsed.thing) and _reads_as_a_noun(low):
        yield f"for {thing}", 0.4 if parsed.shape is Shape.NOUN and len(low) == 1 else 0.2


#: Words that only a sentence holds, and endings of adjectives.
_NOT_OF_A_NOUN = frozenset({"but", "equals", "means", "beats", "is", "are", "then"})
_ADJECTIVAL = ("ous", "ful", "ive", "able", "less", "ish", "ible")


def _is_a_person(low: list[str]) -> bool:
    return any(
        word
        in {
            "dad",
            "mum",
            "mom",
            "mother",
            "father",
            "person",
            "man",
            "woman",
            "parent",
            "wife",
            "husband",
            "friend",
            "model",
        }
        for word in low[1:4]
    )


def _reads_as_a_noun(low: list[str]) -> bool:
    last = low[-1]
    return not (
        (len(low) == 1 and (last in ADJECTIVES or last in PLAIN - ALSO_NOUNS))
        or (len(low) > 1 and last in PLAIN - ALSO_NOUNS - ADJECTIVES)
        or (len(low) == 1 and last.endswith(_ADJECTIVAL))
        or low[0] in ADJECTIVES - {"good", "great", "free", "better"}
        or not _NOT_OF_A_NOUN.isdisjoint(low)
        or any(word in PLAIN - ALSO_NOUNS - ADJECTIVES or is_past(word) for word in low[1:])
    )


def _sentence(parsed: Parsed) -> Iterator[tuple[str, float]]:
    """The whole sentence, where it is a reason."""
    if not parsed.clause or _opens_with_so(parsed):
        return
    words = parsed.words
    if parsed.low[0] in {"now", "today"}:
        words = words[1:]
    if [word.lower() for word in words[:2]] in (["running", "is"], ["that", "is"], ["it", "is"]):
        words = ("it's", *words[2:])
    elif words[0].lower() == "that's":
        words = ("it's", *words[1:])
    elif words[0].lower() == "running":
        words = ("it", *words[1:])
    low = " ".join(word.lower() for word in words)
    if low.startswith("i'll never ") and (text := mine(words[2:])):
        yield f"so I never {text}", 0.0
        return
    if gentleness(low) is not None:
        yield from _remembered(parsed)
        return
    if _POINTS_BACK.search(low):
        return
    of_mine, of_running, of_others = _patterns()
    known = (
        (parsed.shape is Shape.NEGATIVE and not parsed.want)
        or (parsed.shape in _OF_MINE and of_mine.match(low))
        or (parsed.shape is Shape.EFFECT and not parsed.want and of_running.match(low))
        or (parsed.shape not in _WANTING | {Shape.NEGATIVE} and (of_running.match(low) or of_others.match(low)))
    )
    if known and not (parsed.shape is Shape.HABIT and parsed.low[1] in stances.COMES_TO) and (text := mine(words)):
        yield f"because {text}", SENTENCE + (VAGUE if points_nowhere(words[1:]) and not of_running.match(low) else 0.0)


def _remembered(parsed: Parsed) -> Iterator[tuple[str, float]]:
    """Where somebody has died: beside them, and no word of the death."""
    kind = gentleness(" ".join(parsed.low))
    people = find_people(list(parsed.words))
    if kind is not None and kind.name == "grief" and people:
        yield f"with {people[0].mine} in mind", 0.0


#: A sentence about "that" needs the one before it.
_POINTS_BACK = re.compile(r"\b(?:that|this)(?: back| to change| way)?$|\b(?:want|need|needed) (?:that|this)\b")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(rf"(?:{stances.OF_MINE})"),
        re.compile(rf"(?:{stances.OF_RUNNING})"),
        re.compile(rf"(?:{stances.OF_OTHERS})"),
    )
