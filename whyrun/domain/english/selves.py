"""Writes what follows "I'm a runner who" from one answer.

Rule: only what says who somebody is: verbs from ``deeds``, inflected, and no "myself" that the verb would act on. A
thing done once, a number and a look make no trait.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english import cues, stances
from whyrun.domain.english.aims import is_dreaded
from whyrun.domain.english.claims import claimed_self
from whyrun.domain.english.deeds import ALONE, BEING, FOR_NOW, STEADY, TRAIT_VERBS, WONT, WORTHWHILE
from whyrun.domain.english.firstperson import act, mine, points_nowhere, until_a_comma
from whyrun.domain.english.grammar import PREPOSITIONS, skip_adverbs
from whyrun.domain.english.inflect import base_of_gerund, base_of_third, is_gerund, third_person
from whyrun.domain.english.kin import PEOPLE, Bond
from whyrun.domain.english.names import in_sentence
from whyrun.domain.english.stances import GOODS, TIMES
from whyrun.domain.english.things import as_a_list, can_be_run_for, is_a_list, is_a_time_of_its_own
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import ALSO_NOUNS, PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from whyrun.domain.english.parsed import Parsed

#: Words that make a trait a story, or a thing of others.
_STORY = frozenset(
    {"until", "till", "not", "didn't", "enough", "instead", "their", "his", "anymore", "much", "if", "keys"}
)
_SOMEBODY = frozenset({"myself", "me", "him", "her", "them", "us"})
_DENIED = frozenset({"not", "never", "don't", "didn't", "won't", "isn't"})
#: What says nothing of somebody before it goes on: "comes home", "goes out | the door", "finds out | I’m shy".
_HALF_SAID = frozenset({("come", "home"), ("come", "back"), ("go", "out"), ("find", "out")})
#: What is not done now by somebody who wants to do it again: "play 5 a side again".
_NOT_YET = frozenset({"play", "dance", "sing", "teach", "volunteer"})
#: A trait of more words of the runner's is a story.
LONGEST = 10
_WANTING = frozenset({Shape.WANT, Shape.ABILITY, Shape.FEELING, Shape.EFFECT, Shape.HABIT})
_PERSONS = (
    ("someone", "who"),
    ("somebody", "who"),
    ("one", "who"),
    ("guy", "who"),
    ("bloke", "who"),
    ("lad", "who"),
    ("girl", "who"),
    ("person", "who"),
    ("man", "who"),
    ("woman", "who"),
)


def selves_of(parsed: Parsed) -> Iterator[str]:
    """What may follow "I'm a runner who", from the runner's own words."""
    for text in (*_texts(parsed), *claimed_self(parsed)):
        low = text.lower().removeprefix(LOOKING_FORWARD)
        if not cues.is_in(low, stances.OUTWARD):
            yield text


def wished_for(why: str) -> str:
    """What may follow "I'm a runner who" from what follows "I run"; empty for what is only wished for once."""
    words = why.split()
    if words[-1] in FOR_NOW or not _FOR_ONCE.isdisjoint(words):
        return ""
    if words[0] == "to" and len(words) > _FEW_WORDS:
        return f"wants {why}"
    if words[:3] == ["so", "I", "can"]:
        return f"wants to {' '.join(words[3:])}"
    return f"is in it {why}" if words[0] == "for" and words[1] not in _NOT_IN_IT else ""


#: "To sleep" says no more than that one is awake.
_FEW_WORDS = 2
#: "For a while", and what names no end: "for fun".
_NOT_IN_IT = frozenset({"a", "an", "someone", "somebody"})
_FOR_ONCE = frozenset({"once", "myself", "me", "him", "her", "them"})


def _texts(parsed: Parsed) -> Iterator[str]:
    if parsed.low[2:3] == ("us",):
        return
    if after_who := _after_who(parsed):
        yield from _kept(after_who)
    elif parsed.shape is Shape.NEGATIVE and parsed.want:
        yield from _refused(parsed)
    elif parsed.shape is Shape.WANT and len(parsed.want) > 1 and _is_sworn_off(parsed.want):
        yield from (f"never {text}" for text in _inflected(parsed.want[1:], anything=True))
    elif _is_only_imagined(parsed.low):
        return
    elif not parsed.whom and parsed.shape in _WANTING and parsed.want and "never" not in parsed.low[:3]:
        yield from _wished_for(parsed.want) if _is_wished_for(parsed) else _inflected(parsed.want)
    elif parsed.shape is Shape.LIKING:
        yield from _liked(parsed)
    elif parsed.shape is Shape.DOING and base_of_third("".join(parsed.low[1:2])) is None:
        base = base_of_gerund(parsed.thing[0].lower())
        yield from _inflected((base, *until_a_comma(parsed.thing)[1:])) if base else ()
    elif parsed.low[:2] == ("i'll", "never") and parsed.low[2:3] != ("be",):
        yield from (f"never {text}" for text in _inflected(parsed.words[2:], anything=True))
    else:
        yield from _of_what_is_named(parsed)


def _is_wished_for(parsed: Parsed) -> bool:
    """Whether it is said to be wanted, and is of what comes or doesn't: "I want to feel alive"."""
    is_a_wish = any(parsed.low[: len(wish)] == wish for wish in _WISHES)
    return is_a_wish and parsed.want[0].lower() in _COMES_OR_NOT


def _wished_for(want: tuple[str, ...]) -> Iterator[str]:
    """``feel alive again`` → ``wants to feel alive again``, where it would make a trait once it has come."""
    if any(True for _ in _inflected(want)) and (text := mine(act(until_a_comma(want)), LONGEST)):
        yield f"wants to {text}"


_WISHES = (("i", "want"), ("i", "just", "want"), ("i", "wish"), ("i", "hope"), ("i'd", "like"), ("i'd", "love"))
_COMES_OR_NOT = frozenset({"feel", "trust", "believe", "find", "enjoy"})


def _is_only_imagined(low: Sequence[str]) -> bool:
    """Whether ``low`` tells what one would do then: "I'd go to dances"."""
    return low[0] == "i'd" and low[1:2] not in (("like",), ("love",), ("rather",))


def _is_sworn_off(want: Sequence[str]) -> bool:
    """Whether ``want`` is of something that somebody will not do: "never stop noticing"."""
    return want[0].lower() == "never" and want[1].lower() in WONT


def _of_what_is_named(parsed: Parsed) -> Iterator[str]:
    if _names_near_ones(parsed) and (thing := mine(parsed.thing)):
        yield f"{SHOWING_UP} {thing}"
    elif parsed.shape is Shape.STATE and parsed.low[0] == "i'm":
        yield from _being(parsed)
    elif parsed.shape in {Shape.NOUN, Shape.UNCLEAR, Shape.CLAUSE, Shape.GIFT}:
        yield from _treasured(parsed)


def _names_near_ones(parsed: Parsed) -> bool:
    """Whether it names the people somebody lives with or for, and no more of them than the card has room for."""
    if parsed.shape is not Shape.PERSON or len(parsed.thing) > _FEW:
        return False
    return not any(PEOPLE.get(word.lower(), (Bond.OTHER,))[0] is Bond.PET for word in parsed.thing)


def _being(parsed: Parsed) -> Iterator[str]:
    """From "I'm stubborn"."""
    place = skip_adverbs(list(parsed.low), 1)
    if len(parsed.low) == place + 1 and parsed.low[place] in STEADY and parsed.low[1] not in {"not", "never"}:
        yield f"is {parsed.low[place]}"


def _treasured(parsed: Parsed) -> Iterator[str]:
    """From a thing that is named: what it is worth, or that it is looked forward to."""
    thing = parsed.thing or parsed.words
    low = [word.lower() for word in thing]
    if low and low[0] in {"a", "the", "some"} and low[1:] and low[1] in WORTHWHILE and len(low) == 2:  # noqa: PLR2004
        low = low[1:]
    if len(low) == 1 and low[0] in WORTHWHILE:
        yield f"knows what {low[0]} is worth"
        return
    pointed = is_a_time_of_its_own(low)
    if is_a_list(low) and stances.NOT_FOR.isdisjoint(low):
        yield f"{LOOKING_FORWARD} {mine(as_a_list(thing))}"
    elif parsed.shape in {Shape.UNCLEAR, Shape.CLAUSE} and not pointed:
        return
    elif (pointed or _is_of_a_run(low)) and can_be_run_for(parsed, low) and (text := mine(thing)):
        yield f"{LOOKING_FORWARD} {text}"


def _is_of_a_run(low: list[str]) -> bool:
    """Whether ``low`` names what a run is made of: "a long downhill", "the coffee after", "the smell of rain"."""
    head = low[: next((at for at, word in enumerate(low) if word in PREPOSITIONS and word != "after"), len(low))]
    if low[0] == "the" and len(low) == 2 and low[1] in _ALL_AROUND:  # noqa: PLR2004
        return False
    return low[0] in _NAMING_IT and any(word in GOODS or word in TIMES for word in (*head[-2:], low[-1]))


#: What is there whether or not one goes.
_ALL_AROUND = frozenset({"sky", "air", "dark", "wind", "moon", "stars", "space", "weather"})
_NAMING_IT = frozenset({"a", "an", "the", "that", "those"})
#: How it is said of whom the runner names.
SHOWING_UP = "shows up for"
#: How it is said of what a run is made of.
LOOKING_FORWARD = "looks forward to"
_FEW = 4


def _after_who(parsed: Parsed) -> tuple[str, ...]:
    """What follows "someone who", where the runner is or would be that somebody."""
    low = parsed.low
    for place in range(min(len(low) - 2, 6)):
        if low[place : place + 2] in _PERSONS and "always" not in low[:place]:
            before = low[:place]
            if not _DENIED.isdisjoint(before):
                return ()
            if not before or (
                before[0] in {"i'm", "i", "be", "being", "a", "the"} and not {"want", "need"} & set(low[place + 2 :])
            ):
                return parsed.words[place + 2 :]
    return ()


def _kept(words: tuple[str, ...]) -> Iterator[str]:
    place = skip_adverbs(list(words), 0)
    first = words[place].lower() if place < len(words) else ""
    if base_of_third(first) is not None or first in {"is", "has", "does", "can", "won't", "doesn't", "isn't"}:
        are_others = any(word.lower() in PEOPLE or word.lower() in _OTHERS for word in words)
        text = mine(words if are_others else [_OF_ONESELF.get(word.lower(), word) for word in words], LONGEST)
        if text and "me " not in f"{text} " and text != "runs":
            yield text


_OTHERS = frozenset({"people", "others", "them", "everyone", "everybody"})
#: Somebody may be called "they" who is the runner: "somebody who finishes what they start".
_OF_ONESELF = {
    "they": "I",
    "they've": "I've",
    "they'd": "I'd",
    "they'll": "I'll",
    "their": "my",
    "themselves": "myself",
}


def _refused(parsed: Parsed) -> Iterator[str]:
    low = [word.lower() for word in parsed.want]
    follows = WONT.get(low[0], frozenset())
    if not follows or (follows != {"*"} and (low[1:2] == [] or low[1] not in follows)) or points_nowhere(low):
        return
    if "myself" in low or (low[0] == "take" and "granted" not in low) or not stances.NOT_MISSED.isdisjoint(low):
        return
    if text := mine(_told_once(list(parsed.want)), LONGEST):
        yield f"won’t {text}"


def _liked(parsed: Parsed) -> Iterator[str]:
    low = [word.lower() for word in parsed.thing]
    if (
        parsed.low[1:3] == ("like", "to")
        and low
        and _is_known_to_be_liked(low)
        and (text := mine(parsed.thing, LONGEST))
    ):
        yield f"likes to {text}"
        return
    if parsed.raw.lower().startswith("like ") or "instead" in low:  # may say what it is like, or should be
        return
    if parsed.verb not in {"love", "like", "enjoy"} or not low or points_nowhere(low) or "myself" in low:
        return
    if low[-1] == "now":
        parsed, low = parsed.as_(parsed.shape, thing=parsed.thing[:-1]), low[:-1]
    is_about_people = low[0] in {"people", "my", "the", "being", "learning", "hard", "to"} or is_gerund(low[0])
    if is_about_people and low[0] not in {"closing", "having", "winning"} and (text := mine(parsed.thing, LONGEST)):
        yield f"{third_person(parsed.verb)} {text}"


def _is_known_to_be_liked(low: list[str]) -> bool:
    """Whether ``low``, from a verb on, is liked for what it is: "be out before anyone else is up"."""
    return (
        (low[0] in PLAIN or low[0] in ALSO_NOUNS)
        and low[0] != "run"
        and not points_nowhere(low)
        and "myself" not in low
    )


def _inflected(want: Sequence[str], *, anything: bool = False) -> Iterator[str]:
    """``keep up with my kids`` → ``keeps up with my kids``; nothing where that would be no trait.

    With ``anything`` every known verb will do.
    """
    if want[-1].lower() == "again" and want[0].lower() in _NOT_YET:
        return
    if tuple(map(str.lower, want)) == ("be", "alive"):  # everybody is: what is meant is how it feels
        want = ("feel", "alive")
    words = _told_once(in_sentence(_one_verb(list(act(until_a_comma(tuple(want)))))))
    place = skip_adverbs(words, 0)
    if len(words) == 1 and words[0].lower() in ALONE:
        yield third_person(words[0].lower())
        return
    if place >= len(words) - 1 or place > 1 or len(words) > LONGEST:
        return
    low = [word.lower() for word in words]
    if len(low) == 2 and low[1] in FOR_NOW and low[0] != "live":  # noqa: PLR2004
        return
    verb, following = low[place], low[place + 1]
    is_wished = low[place : place + 3] == ["be", "good", "at"]  # and not there yet
    if not anything and (is_wished or is_dreaded(low[place:]) or not _is_a_trait(verb, following, low[place + 1 :])):
        return
    if _is_half_said(low[place:]) or not _STORY.isdisjoint(low) or low[-1] in _SOMEBODY:
        return
    if text := mine([*words[:place], third_person(verb), *words[place + 1 :]], LONGEST):
        yield text


def _is_half_said(low: list[str]) -> bool:
    """Whether ``low``, from its verb on, needs what was said before, or breaks off."""
    if points_nowhere(low) or low[-1] in {"nothing", "anything"} or (low[0] == "be" and "who's" in low):
        return True
    return tuple(low[:2]) in _HALF_SAID and low[2:3] in ([], ["the"], ["to"], ["i'm"], ["i"])


def _is_a_trait(verb: str, following: str, rest: list[str]) -> bool:
    if verb == "be":
        if following in {"a", "an", "the"}:
            return len(rest) > 2 and rest[1:2] not in ([], ["body"], ["thing"], ["better"], ["best"])  # noqa: PLR2004
        if following in {"in", "at", "somebody"}:
            return rest[1:2] in (["peace"], ["who"]) or rest[1:3] == ["my", "own"]
        if following == "around" and rest[1:2] != ["for"]:
            return False
        return following in BEING and (following not in {"there", "someone", "around", "friends"} or len(rest) > 1)
    if verb == "go" and len(rest) == 1:
        return False
    follows = TRAIT_VERBS.get(verb, frozenset())
    return "*" in follows or following in follows


def _told_once(words: list[str]) -> list[str]:
    """``words`` without what says that it is for this time: "again", "for once", "when I run"."""
    low = [word.lower() for word in words]
    if low[-2:] in (["for", "once"], ["this", "time"], ["these", "days"]):
        return words[:-2]
    if low[-2:] == ["with", "myself"] and "peace" in low:
        return words[:-2]
    for place in range(2, len(low) - 1):
        if low[place : place + 3] in (["when", "i", "run"], ["while", "i", "run"]):
            return words[:place]
    while len(words) > 2 and words[-1].lower() in FOR_NOW:  # noqa: PLR2004
        words = words[:-1]
    return words


def _one_verb(words: list[str]) -> list[str]:
    """``words`` up to a second verb that would need its own ending."""
    for place in range(1, len(words) - 1):
        follows = words[place + 1].lower()
        if words[place].lower() in {"and", ",", "or"} and (
            follows in PLAIN or follows in ALSO_NOUNS or follows in {"and", "then", "not"}
        ):
            return words[:place]
    return words
