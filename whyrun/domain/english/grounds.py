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
from whyrun.domain.english.care import gentleness, tells_of_a_death
from whyrun.domain.english.firstperson import act, mine, points_nowhere, until_a_comma
from whyrun.domain.english.grammar import DETERMINERS, FRONTED, POSSESSIVES, PREPOSITIONS, SUBJECTS, skip_adverbs
from whyrun.domain.english.inflect import base_of_gerund, base_of_third, is_gerund, is_participle
from whyrun.domain.english.kin import PEOPLE, Bond
from whyrun.domain.english.people import find_people
from whyrun.domain.english.things import STANDING_FOR, can_be_run_for, is_a_person
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import AUXILIARIES, PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from whyrun.domain.english.parsed import Parsed

#: How far a text is set back: one that points at what it does not name, one about looks, one of a fact.
VAGUE, OUTWARD, SENTENCE = 1.4, 2.6, 0.6
_WANTING = frozenset({Shape.WANT, Shape.ABILITY, Shape.FEELING, Shape.EFFECT})
#: "come home kinder", but no whole story of it.
_LONGEST_COMING = 5
_OF_MINE = frozenset({Shape.CLAUSE, Shape.STATE, Shape.EVENT, Shape.HABIT, Shape.DISLIKING, Shape.WANTED_THING})


def whys_of(parsed: Parsed) -> Iterator[tuple[str, float]]:
    """What may follow "I run", best first, each with how far it is set back."""
    kind = gentleness(" ".join(parsed.low))
    if kind is not None and kind.name == "grief" and parsed.shape is Shape.NEGATIVE:
        return
    for text, back in _texts(parsed):
        if kind is not None and back >= VAGUE:  # beside a hurt, only what is surely a reason
            continue
        low = text.lower().replace("’", "'")
        outward = cues.search(stances.OUTWARD, low, cues.starts_of(low)) is not None
        yield text, back + (OUTWARD if outward else 0.0)


def _texts(parsed: Parsed) -> Iterator[tuple[str, float]]:
    if parsed.shape is Shape.JOY:
        yield _joy(parsed), 0.0
        return
    own = list(_of_its_parts(parsed))
    yield from own
    if not (own and parsed.shape is Shape.WANTED_THING):
        yield from _sentence(parsed)


def _of_its_parts(parsed: Parsed) -> Iterator[tuple[str, float]]:
    """From the want, the thing or the person in it."""
    if parsed.shape is Shape.NEGATIVE and parsed.want:
        yield from _avoided(parsed)
    elif parsed.whom and parsed.want:
        yield from _wished(parsed)
    elif _opens_with_so(parsed) and parsed.shape is not Shape.NEGATIVE and parsed.low[0] not in FRONTED:
        yield from () if parsed.past else _aimed(parsed)
    elif parsed.low[:3] in (("i", "want", "us"), ("i", "need", "us")) and (text := mine(parsed.words)):
        yield f"because {text}", 0.0
    elif parsed.low[:3] == ("i", "miss", "being") and (text := mine(parsed.words[3:])):
        yield f"to be {text} again", 0.2
    elif parsed.shape is Shape.ABILITY:
        yield from _able(parsed.want)
    elif len(parsed.low) == 1 and parsed.low[0] in stances.NOUNS_AS_WELL:
        yield f"for {parsed.low[0]}", 0.0
    elif parsed.shape in _WANTING and parsed.want:
        yield from () if _is_a_call(parsed) else _wanted(parsed.want)
    else:
        yield from _named(parsed)


def _is_a_call(parsed: Parsed) -> bool:
    """Whether it is said to somebody: "watch me"."""
    return not parsed.lead and parsed.low[-1] == "me" and parsed.low == tuple(map(str.lower, parsed.want))


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
    if not want or (len(low) == 1 and low[0] not in stances.AVOIDED_ALONE) or low == ["be", "the", "reason"]:
        return
    back = VAGUE if points_nowhere(low) else 0.0
    if low[0] == "have" and len(low) > 1 and is_participle(low[1]):  # "I don't want to have wasted it"
        yield f"because I don’t want to {want}", back
    elif low[0] == "be":
        if stances.NOT_MISSED.isdisjoint(low):
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
    if not text or low[0] == "never" or (low[0] == "be" and len(low) > 1 and _is_under_way(low[1:])):
        return
    if low[:2] in (["do", "something"], ["do", "anything"], ["do", "things"]) and len(low) == 2:  # noqa: PLR2004
        return
    if low == ["run"] or low[0] == "die" or (len(low) == 2 and low[1] in STANDING_FOR - {"him", "her"}):  # noqa: PLR2004
        return
    if low[:2] in (["try", "not"], ["still", "go"], ["still", "run"]):  # a struggle, and no aim
        return
    back = VAGUE if points_nowhere(want) or ("their" in low and PEOPLE.keys().isdisjoint(low)) else 0.0
    yield (f"so that I can {text}" if low[0] == "run" else f"to {text}"), back


def _is_under_way(low: list[str]) -> bool:
    return low[0] in PLAIN - ADJECTIVES or (len(low) > 1 and base_of_gerund(low[0]) is not None)


#: What begins no verb phrase: "I get to | the front door".
_NO_VERBS = DETERMINERS | POSSESSIVES | SUBJECTS | PREPOSITIONS


def _able(want: tuple[str, ...]) -> Iterator[tuple[str, float]]:
    low = [word.lower() for word in want]
    place = skip_adverbs(list(want), 0)
    text = mine(want[:-1] if low[-1] == "now" else want)
    if text and low != ["run"] and low[place : place + 1] and low[place] not in _NO_VERBS:
        yield f"so I can {text}", 0.5 + (VAGUE if points_nowhere(low) else 0.0)


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
    if low and (low[0] in SUBJECTS | {"him", "her", "them"} or points_nowhere(low)):
        return
    if parsed.raw.lower().startswith("like ") or parsed.low[1:2] == ("never",):
        return  # "like wearing someone's coat" may say what it is like
    words = parsed.words[:-1] if parsed.low[-1] == "now" else parsed.words
    if parsed.verb != "miss" and (text := mine(words)):
        yield f"because {text}", 0.3 if low else 0.6


def _habit(parsed: Parsed) -> Iterator[tuple[str, float]]:
    low = [word.lower() for word in parsed.want] or [""]
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
    if low[1:3] == ["not", "to"]:  # "trying not to cry"
        return
    base = base_of_gerund(low[0])
    if _is_no_aim(low, base):
        return
    if base == "run":
        if low[1:2] == ["with"] and (text := mine(thing[1:])):
            yield text, 0.0
    elif base and not points_nowhere(low) and (text := mine(act((base, *thing[1:])))):
        yield f"to {text}", 0.0
    elif not base and is_gerund(low[0]) and not points_nowhere(low) and (text := mine(thing)):
        yield f"for {text}", 0.5


def _is_no_aim(low: list[str], base: str | None) -> bool:
    """Whether nobody does ``low`` for its own sake ("getting old", "turning 40"), or it is only half a sentence."""
    if len(low) == 1:
        return base not in stances.DONE_ALONE
    second = low[1]
    if second in AUXILIARIES or base_of_third(second) in PLAIN or second == "time":  # "teaching matters to me"
        return True
    is_birthday = base == "turn" and second[0].isdigit()
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
    ["a", "human"],
    ["a", "guy"],
    ["a", "bloke"],
    ["some", "bloke"],
)


def _thing(parsed: Parsed, low: list[str]) -> Iterator[tuple[str, float]]:
    thing = mine(parsed.thing)
    hard = next((word for word in low if word in stances.NOT_FOR), "")
    if thing and hard:
        stands_alone = low[0] == hard or (len(low) == 2 and low[0] in DETERMINERS | POSSESSIVES)  # noqa: PLR2004
        if hard in stances.LEFT_BEHIND and stands_alone and parsed.shape is Shape.NOUN and len(low) <= 4:  # noqa: PLR2004
            yield f"to leave {thing} behind", 0.4
        return
    if not thing or not can_be_run_for(parsed, low):
        return
    if low[:2] in _SOMEBODY_TO_BE or (parsed.shape is Shape.NOUN and is_a_person(low)):
        yield f"to be {thing}", 0.0
        return
    if low[0] in {"best", "first", "last", "only"}:
        thing = f"the {thing}"
    if len(low) == 1 and low[0] in stances.MINE_WITHOUT_SAYING:
        thing = f"my {thing}"
    yield f"for {thing}", VAGUE if "their" in low else 0.3


def _sentence(parsed: Parsed) -> Iterator[tuple[str, float]]:
    """The whole sentence, where it is a reason."""
    if not parsed.clause or _opens_with_so(parsed):
        return
    words = parsed.words
    if parsed.low[0] in {"now", "today"} and len(words) > 1:
        words = words[1:]
    if [word.lower() for word in words[:2]] in (["running", "is"], ["that", "is"], ["it", "is"]):
        words = ("it's", *words[2:])
    elif words[0].lower() == "that's":
        words = ("it's", *words[1:])
    elif words[0].lower() == "running":
        words = ("it", *words[1:])
    low = " ".join(word.lower() for word in words)
    if low.startswith("i'll never ") and not low.startswith("i'll never be ") and (text := mine(words[2:])):
        yield f"so I never {text}", 0.0
        return
    if gentleness(low) is not None:
        yield from _remembered(parsed)
        return
    of_mine, of_running, of_others, points_back = _patterns()
    if points_back.search(low):
        return
    known = (
        (
            parsed.shape is Shape.NEGATIVE
            and not parsed.want
            and not cues.search(stances.NOT_WANTED, low, cues.starts_of(low))
        )
        or (parsed.shape in _OF_MINE and of_mine.match(low))
        or (parsed.shape is Shape.EFFECT and not parsed.want and of_running.match(low))
        or (parsed.shape not in _WANTING | {Shape.NEGATIVE} and (of_running.match(low) or of_others.match(low)))
    )
    if known and not (parsed.shape is Shape.HABIT and parsed.low[1] in stances.COMES_TO) and (text := mine(words)):
        yield f"because {text}", SENTENCE + (VAGUE if points_nowhere(words[1:]) else 0.0)


def _remembered(parsed: Parsed) -> Iterator[tuple[str, float]]:
    """Where somebody has died: beside them, and no word of the death."""
    kind = gentleness(" ".join(parsed.low))
    people = find_people(parsed.words)
    if people and people[0].bond is Bond.CHILD and not tells_of_a_death(" ".join(parsed.low)):
        return
    if kind is not None and kind.name == "grief" and people:
        yield f"with {people[0].mine} in mind", 0.0


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(rf"(?:{stances.OF_MINE})"),
        re.compile(rf"(?:{stances.OF_RUNNING})"),
        re.compile(rf"(?:{stances.OF_OTHERS})"),
        re.compile(stances.POINTS_BACK),
    )
