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
from whyrun.domain.english.aims import aim_of, is_an_aim
from whyrun.domain.english.care import gentleness, tells_of_a_death
from whyrun.domain.english.claims import claimed_why
from whyrun.domain.english.firstperson import act, mine, points_nowhere
from whyrun.domain.english.grammar import (
    DETERMINERS,
    FRONTED,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    skip_adverbs,
)
from whyrun.domain.english.inflect import is_gerund, is_participle
from whyrun.domain.english.kin import PEOPLE, Bond
from whyrun.domain.english.named import VAGUE, from_what_is_named
from whyrun.domain.english.people import find_people
from whyrun.domain.english.spared import NO_DEATH, TELLING_OF_IT
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from whyrun.domain.english.parsed import Parsed

#: How far a text is set back: one about looks, one of a fact; ``VAGUE``, one that points at what it does not name.
OUTWARD, SENTENCE = 2.6, 0.6
_SHORT = 5
_WANTING = frozenset({Shape.WANT, Shape.ABILITY, Shape.FEELING, Shape.EFFECT})
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
        outward = cues.is_in(low, stances.OUTWARD)
        if parsed.shape is Shape.NEGATIVE and cues.is_in(low, stances.OF_THE_LOOK):  # "not thinking about my thighs"
            continue
        yield text, back + (OUTWARD if outward else 0.0)


def _texts(parsed: Parsed) -> Iterator[tuple[str, float]]:
    if parsed.shape is Shape.JOY:
        yield _joy(parsed), 0.0
        return
    own = list(_of_its_parts(parsed)) or list(claimed_why(parsed))
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
        yield from _able(parsed)
    elif len(parsed.low) == 1 and parsed.low[0] in stances.NOUNS_AS_WELL:
        yield f"for {parsed.low[0]}", 0.0
    elif parsed.low[0] == "we'd" and parsed.want and parsed.shape is Shape.WANT:
        yield from ((f"so we {text}", 0.0) for text in (mine(parsed.want),) if text and not points_nowhere(parsed.want))
    elif parsed.shape in _WANTING and parsed.want:
        is_aim = not (_is_a_call(parsed) or _is_one_of_many(parsed) or _is_only_imagined(parsed))
        yield from _wanted(parsed.want) if is_aim else ()
    else:
        yield from from_what_is_named(parsed)


def _is_one_of_many(parsed: Parsed) -> bool:
    """Whether it is a bare "swim", which says what is done and not what for."""
    bare = len(parsed.low) == 1 and parsed.low == tuple(map(str.lower, parsed.want))
    return (
        bare and parsed.low[0] in PLAIN and parsed.low[0] not in ADJECTIVES and parsed.low[0] not in stances.DONE_ALONE
    )


def _is_only_imagined(parsed: Parsed) -> bool:
    """Whether it tells what one would do then, and not what for: "I'd wear shorts", but "I'd sleep better"."""
    low = parsed.low
    if low[0] != "i'd" or low[1:2] in (("like",), ("love",), ("rather",)):
        return False
    together = "with" in low[2:] and not PEOPLE.keys().isdisjoint(low)  # "I'd go swimming with the kids"
    if low[1] == "stop" or together or (low[1] == "have" and low[2:3] != () and low[2] in _HAD_THEN):
        return False
    return not any(word.endswith("er") or word in _WISHED_THEN for word in low[2:])


_HAD_THEN = frozenset({"proof", "something", "someone", "somebody", "somewhere", "time", "energy"})
_WISHED_THEN = frozenset({"more", "again", "less", "able", "finally"})


def _is_a_call(parsed: Parsed) -> bool:
    """Whether it is said to somebody: "watch me", "ask a scientist"."""
    is_bare = not parsed.lead and parsed.low == tuple(map(str.lower, parsed.want))
    return is_bare and (parsed.low[-1] == "me" or parsed.low[0] in stances.SAID_TO_SOMEBODY)


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


def _without_what_for(want: tuple[str, ...]) -> tuple[str, ...]:
    """``need my sister to drive over | to do my shopping``, where there is no room for both."""
    last = max((place for place in range(len(want)) if want[place] == "to"), default=0)
    return want[:last] if len(want) > _LONGEST_AVOIDED and last >= _LONGEST_AVOIDED // 2 else want


#: The card has room for so many words of what should not be.
_LONGEST_AVOIDED = 10
#: Of what is hardly meant: "I don't actually want to be ill".
_HEDGING = frozenset({"actually", "even", "exactly"})


def _avoided(parsed: Parsed) -> Iterator[tuple[str, float]]:
    low = [word.lower() for word in parsed.want]
    want = mine(act(_without_what_for(parsed.want)))
    if (
        not want
        or not _HEDGING.isdisjoint(parsed.raw.lower().split()[:5])
        or low[-2:] in (["as", "such"], ["per", "se"])
        or low[0] in stances.MEANS
        or (len(low) == 1 and low[0] not in stances.AVOIDED_ALONE)
        or low == ["be", "the", "reason"]
        or low[:2] == ["be", "there"]
    ):
        return
    if len(low) == 2 and low[1] in _STILL:  # noqa: PLR2004 -- "don't really want to any more"
        return
    if low[:2] == ["have", "to"]:  # "not having to be responsible"
        yield f"so I don’t {mine(parsed.want)}", VAGUE if points_nowhere(low) else 0.0
        return
    back = VAGUE if points_nowhere(low) else 0.0
    if low[0] == "have" and len(low) > 1 and is_participle(low[1]):  # "I don't want to have wasted it"
        yield f"because I don’t want to {want}", back
    elif low[0] == "be":
        if stances.NOT_MISSED.isdisjoint(low):
            yield f"so I’m not {want[3:]}", back
    else:
        yield f"so I {'never' if 'never' in parsed.low else 'don’t'} {want}", back


_STILL = frozenset({"any", "anymore", "again", "now", "either", "really"})


def _wished(parsed: Parsed) -> Iterator[tuple[str, float]]:
    if parsed.past or parsed.low[1:2] == ("wanted",) or not stances.DREADED.isdisjoint(parsed.want[1:2]):
        return
    whom, want = mine(parsed.whom), mine(parsed.want)
    if whom and want and whom not in {"something", "anything", "nothing", "that", "this", "it"}:
        yield f"because I {parsed.wish} {whom} to {want}", VAGUE if points_nowhere(parsed.want) else 0.3


def _opens_with_so(parsed: Parsed) -> bool:
    return parsed.lead == "so" or parsed.raw.lower().startswith("so ")


def _aimed(parsed: Parsed) -> Iterator[tuple[str, float]]:
    if _tells_how_it_is(parsed.low) or "could" in parsed.low[:2]:  # what was aimed at once, by others
        return
    if parsed.shape is Shape.ABILITY or (parsed.want and parsed.low[0] in {"i'm", "i'll", "i'd", "i've"}):
        yield from _wanted(parsed.want)
    elif parsed.low[0] == "i'll" or _tells_what_follows(parsed.low):
        return
    elif text := mine(parsed.words):
        opens = (
            parsed.low[0] in SUBJECTS
            or parsed.low[0] in POSSESSIVES
            or parsed.low[0] in {"people", "no", "the", "nobody"}
        )
        if opens and (parsed.clause or len(parsed.words) > 2):  # noqa: PLR2004
            yield f"so {text}", VAGUE if points_nowhere(parsed.words) else 0.0
        elif parsed.lead != "so" and parsed.want:
            yield from _wanted(parsed.want)


def _tells_how_it_is(low: tuple[str, ...]) -> bool:
    """Whether "so" comes to how things are, which is no aim: "so I'm coping", "so it's my turn"."""
    if low[0] in {"it's", "that's", "this", "here", "there's"}:
        return True
    return low[0] in {"i'm", "we're"} and len(low) > 1 and (is_gerund(low[1]) or low[1] in _HOW_IT_IS)


_HOW_IT_IS = frozenset({"back", "still", "trying", "all", "the", "on", "only"})


def _tells_what_follows(low: tuple[str, ...]) -> bool:
    """Whether "so" only goes on with the story: "so I go round his loop"."""
    place = skip_adverbs(list(low), 1)
    told = low[place : place + 1] != () and low[place] in stances.ONLY_TOLD
    return low[0] in {"i", "we"} and (told or low[place : place + 2] in _LEFT_WITH)


#: What somebody is left with is no aim: "so I have no excuses left", "so I have to".
_LEFT_WITH = frozenset({("have", "no"), ("have", "to"), ("had", "to"), ("need", "to")})


def _wanted(want: tuple[str, ...]) -> Iterator[tuple[str, float]]:
    want = aim_of(act(want))
    if tuple(map(str.lower, want[1:3])) == ("for", "myself"):  # "respect for myself" is a noun as well
        want = (want[0], *want[2:])
    text, low = mine(want), [word.lower() for word in want]
    if low[:1] == ["never"] and low[-1] in _UNTIL_NOW:  # "never put it like that before"
        return
    if low[:1] == ["never"] and len(low) > 1 and low[1] in PLAIN and (never := mine(want[1:])):
        yield f"so I never {never}", VAGUE if points_nowhere(low) else 0.0
    elif text and low[0] == "time" and low[1:2] != [] and low[1] in PREPOSITIONS:  # "time on my own"
        yield f"for {text}", 0.0
    elif text and is_an_aim(low):
        back = VAGUE if points_nowhere(want) or ("their" in low and PEOPLE.keys().isdisjoint(low)) else 0.0
        yield (f"so that I can {text}" if low[0] == "run" else f"to {text}"), back


_UNTIL_NOW = frozenset({"before", "yet", "since"})


def _is_no_help(low: list[str]) -> bool:
    """Whether ``low`` is what running itself is, or what is left to somebody: "jog round the block", "only hope"."""
    return low[0] in {"still", "only", "hardly", "barely", "not"} or low[0] in {"run", "jog", "walk"}


def _is_only_able(parsed: Parsed) -> bool:
    """Whether it says no more than what somebody is able to do: "I can draw"."""
    low = parsed.low
    if low[:2] not in (("i", "can"), ("we", "can")) or not low[2:]:
        return False
    return low[2] not in stances.HELPED_TO or not _DISTANCES.isdisjoint(low)


#: Who says how far they get says what they are able to.
_DISTANCES = frozenset({"mile", "miles", "k", "km", "metres", "laps"})
#: What begins no verb phrase: "I get to | the front door".
_NO_VERBS = DETERMINERS | POSSESSIVES | SUBJECTS | PREPOSITIONS


def _able(parsed: Parsed) -> Iterator[tuple[str, float]]:
    want = act(parsed.want)
    low = [word.lower() for word in want]
    place = skip_adverbs(list(want), 0)
    text = mine(want[:-1] if low[-1] == "now" else want)
    if _is_no_help(low) or (parsed.clause and not parsed.lead and _is_only_able(parsed)):
        return
    if text and low != ["run"] and low[place : place + 1] and low[place] not in _NO_VERBS:
        yield f"so I can {text}", 0.5 + (VAGUE if points_nowhere(low) else 0.0)


_WHEN_I_FEEL = ("when", "i", "feel")


def _sentence(parsed: Parsed) -> Iterator[tuple[str, float]]:
    """The whole sentence, where it is a reason."""
    if not parsed.clause or _opens_with_so(parsed):
        return
    words = parsed.words
    if parsed.low[0] in {"now", "today"} and len(words) > 1:
        words = words[1:]
    if [word.lower() for word in words[:2]] in (["running", "is"], ["that", "is"], ["it", "is"]):
        words = ("it's", *words[2:])
    elif words[0].lower() == "that's" and (
        len(words) <= _SHORT or parsed.low[1:4] == _WHEN_I_FEEL
    ):  # a longer one sums up what was told before
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
        or (
            parsed.shape not in _WANTING
            and parsed.shape is not Shape.NEGATIVE
            and (of_running.match(low) or of_others.match(low))
        )
    )
    if (
        known
        and not (parsed.shape is Shape.HABIT and parsed.low[1] in stances.COMES_TO)
        and (text := _whole(parsed, words))
    ):
        yield f"because {text}", SENTENCE + (VAGUE if points_nowhere(words[1:]) else 0.0)


def _whole(parsed: Parsed, words: tuple[str, ...]) -> str:
    """``words`` as running text; of what is not wanted nothing is cut off, for that may be the point."""
    if words[0] == "it's" and any(word.lower() in PEOPLE for word in words[2:4]):  # "it's my first niece"
        return ""
    text = mine(words)
    kept = len(text.split())
    cut = {word.lower() for word in words[kept : kept + 1]}
    if not cut.isdisjoint(RELATIVES) or (cut and not RELATIVES.isdisjoint(text.split()[_SHORT:])):
        return ""  # "the one thing I can do | that people will sponsor me for"
    return "" if parsed.shape is Shape.NEGATIVE and len(text.split()) < len(words) else text


def _remembered(parsed: Parsed) -> Iterator[tuple[str, float]]:
    """Where somebody has died: beside them, and no word of the death."""
    low = " ".join(parsed.low)
    kind = gentleness(low)
    people = find_people(parsed.words)
    if people and people[0].bond is Bond.CHILD and not tells_of_a_death(low):
        return
    if kind is None or kind.name != "grief" or not people or cues.is_in(low, NO_DEATH):
        return
    if not cues.is_in(low, TELLING_OF_IT):  # "at the funeral my cousin said": it is not he who has died
        yield f"with {people[0].mine} in mind", 0.0


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(rf"(?:{stances.OF_MINE})"),
        re.compile(rf"(?:{stances.OF_RUNNING})"),
        re.compile(rf"(?:{stances.OF_OTHERS})"),
        re.compile(stances.POINTS_BACK),
    )
