"""Writes what follows "I'm a runner who" from one answer.

Rule: only what says who somebody is: verbs from ``traits``, inflected, and no "myself" that the verb would act on. A
thing done once, a number and a look make no trait.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english import cues, stances
from whyrun.domain.english.deeds import BEING, FOR_NOW, TRAIT_VERBS, WONT
from whyrun.domain.english.firstperson import act, mine, points_nowhere, until_a_comma
from whyrun.domain.english.grammar import skip_adverbs
from whyrun.domain.english.inflect import base_of_gerund, base_of_third, is_gerund, third_person
from whyrun.domain.english.names import in_sentence
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import ALSO_NOUNS, PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from whyrun.domain.english.parsed import Parsed

#: Words that make a trait a story, or a thing of others.
_STORY = frozenset({"not", "instead", "their", "his", "anymore", "much"})
_SOMEBODY = frozenset({"myself", "me", "him", "her", "them", "us"})
_DENIED = frozenset({"not", "never", "don't", "didn't", "won't", "isn't"})
#: What says nothing of somebody before it goes on: "comes home", "goes out | the door", "finds out | I’m shy".
_HALF_SAID = frozenset({("come", "home"), ("come", "back"), ("go", "out"), ("find", "out")})
#: A trait of more words of the runner's is a story.
LONGEST = 10
_WANTING = frozenset({Shape.WANT, Shape.ABILITY, Shape.FEELING, Shape.EFFECT, Shape.HABIT})
_PERSONS = (
    ("someone", "who"),
    ("somebody", "who"),
    ("one", "who"),
    ("person", "who"),
    ("man", "who"),
    ("woman", "who"),
)


def selves_of(parsed: Parsed) -> Iterator[str]:
    """What may follow "I'm a runner who", from the runner's own words."""
    for text in _texts(parsed):
        low = text.lower()
        if cues.search(stances.OUTWARD, low, cues.starts_of(low)) is None:
            yield text


def _texts(parsed: Parsed) -> Iterator[str]:
    if parsed.low[2:3] == ("us",):
        return
    after_who = _after_who(parsed)
    if after_who:
        yield from _kept(after_who)
    elif parsed.shape is Shape.NEGATIVE and parsed.want:
        yield from _refused(parsed)
    elif not parsed.whom and parsed.shape in _WANTING and parsed.want and "never" not in parsed.low[:3]:
        yield from inflected(parsed.want)
    elif parsed.shape is Shape.LIKING:
        yield from _liked(parsed)
    elif parsed.shape is Shape.DOING and base_of_third("".join(parsed.low[1:2])) is None:
        base = base_of_gerund(parsed.thing[0].lower())
        yield from inflected((base, *until_a_comma(parsed.thing)[1:])) if base else ()
    elif parsed.low[:2] == ("i'll", "never") and parsed.low[2:3] != ("be",):
        yield from (f"never {text}" for text in inflected(parsed.words[2:], anything=True))


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
        text = mine(words, LONGEST)
        if text and "me " not in f"{text} ":
            yield text


def _refused(parsed: Parsed) -> Iterator[str]:
    low = [word.lower() for word in parsed.want]
    follows = WONT.get(low[0], frozenset())
    if not follows or (follows != {"*"} and (low[1:2] == [] or low[1] not in follows)) or points_nowhere(low):
        return
    if "myself" in low or (low[0] == "take" and "granted" not in low):
        return
    if text := mine(parsed.want, LONGEST):
        yield f"won’t {text}"


def _liked(parsed: Parsed) -> Iterator[str]:
    low = [word.lower() for word in parsed.thing]
    if parsed.raw.lower().startswith("like "):  # may say what it is like
        return
    if parsed.verb not in {"love", "like", "enjoy"} or not low or points_nowhere(low) or "myself" in low:
        return
    if low[-1] == "now":
        parsed, low = parsed.as_(parsed.shape, thing=parsed.thing[:-1]), low[:-1]
    is_about_people = low[0] in {"people", "my", "the", "being", "learning", "hard"} or is_gerund(low[0])
    if is_about_people and low[0] not in {"closing", "having", "winning"} and (text := mine(parsed.thing, LONGEST)):
        yield f"{third_person(parsed.verb)} {text}"


def inflected(want: Sequence[str], *, anything: bool = False) -> Iterator[str]:
    """``keep up with my kids`` → ``keeps up with my kids``; nothing where that would be no trait.

    With ``anything`` every known verb will do.
    """
    words = _told_once(in_sentence(_one_verb(list(act(until_a_comma(tuple(want)))))))
    place = skip_adverbs(words, 0)
    if place >= len(words) - 1 or place > 1 or len(words) > LONGEST:
        return
    low = [word.lower() for word in words]
    if len(low) == 2 and low[1] in FOR_NOW and low[0] != "live":  # noqa: PLR2004
        return
    verb, following = low[place], low[place + 1]
    if not anything and not _is_a_trait(verb, following, low[place + 1 :]):
        return
    if points_nowhere(low[place:]) or not _STORY.isdisjoint(low) or low[-1] in _SOMEBODY:
        return
    if (verb, following) in _HALF_SAID and low[place + 2 : place + 3] in ([], ["the"], ["to"], ["i'm"], ["i"]):
        return
    if text := mine([*words[:place], third_person(verb), *words[place + 1 :]], LONGEST):
        yield text


def _is_a_trait(verb: str, following: str, rest: list[str]) -> bool:
    if verb == "be":
        if following in {"a", "an", "the"}:
            return len(rest) > 2 and rest[1:2] not in ([], ["body"], ["thing"])  # noqa: PLR2004
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
