"""Tells whether a cue of a coach's move is what a reason says, and not a word on the way to it.

Rule: in doubt it is not. A cue is not heard where it is denied, where it is a part of a set phrase (``idioms``), and
where it is said of somebody else. What was picked out of a long answer is seldom what the answer is about: there a cue
is heard only where it is wished, felt or given, or is the very thing that the runner says of themselves.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english import cues
from whyrun.domain.english.grammar import ADVERBS, FIRST_PERSON
from whyrun.domain.english.idioms import IDIOMS
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import compiled, listed, pattern
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    import re

    from whyrun.domain.english.moves import Move
    from whyrun.domain.english.parsed import Parsed

#: A reason of so many words is about all that it says; a longer one is about what stands this far in front.
SHORT_REASON, IN_FRONT = 7, 4
#: An answer of more words, or a reason of more, says much beside its point.
LONG_ANSWER, LONG_REASON = 30, 18
#: What denies what is said within so many words after it.
NEAR, _DENYING = (
    4,
    listed("not never no don't doesn't didn't isn't aren't wasn't won't without nobody nobody's stop stopped"),
)
#: Somebody who is not the runner's, or everybody, and what they are or became.
_OF_SOMEBODY_ELSE = pattern(
    r"""
    \b(?:he|she|they|everyone|everybody|people|(?:her|his|their|a|some) [a-z]+)
    (?:'s|'re|'d| is| are| was| were| got| gets| get| became| feels?| felt| wants? to be| wanted to be)
    (?: (?:being|so|very|really|just|always|all|a|more|still|made))*\s*$
    """
)
#: Somebody of the runner's, and how they are today.
_OF_THEIRS = r"\b(?:my|our) (?:\w+ )?(\w+)(?:'s| is| are| gets?| feels?)(?: (?:so|very|really|always|just|still))*\s*$"
#: Somebody among others ("a lad at work who"), though not "the one who".
_WHO_ELSE = (
    r"\b(?:lads?|guys?|blokes?|girls?|m[ae]n|wom[ae]n|people|mates?|friends?|cousin|ones) "
    r"(?:\w+ ){0,4}who(?:'s| is)?\s*$"
)
#: So far ahead something is said already, of which the cue only tells when: "keep the weight off over | winter".
_WHEN = r"\w+ \w+ (?:over|during|before|after|since|until|till) (?:(?:the|a|my|this|next|every|late) )*$"
#: What these say is what the answer is for, wherever in it they stand.
_FOR = frozenset(
    {
        Shape.WANT,
        Shape.NEGATIVE,
        Shape.ABILITY,
        Shape.WANTED_THING,
        Shape.EFFECT,
        Shape.GIFT,
        Shape.FEELING,
        Shape.DOING,
        Shape.PERSON,
        Shape.DUTY,
    }
)
#: What is only named, or not understood, in a long answer is named by the way.
_NAMED = frozenset({Shape.NOUN, Shape.UNCLEAR})
_SUBJECTS = FIRST_PERSON | listed("it it's that's this running running's")
#: What stands between who somebody is and what they are or do.
_LINKING = listed(
    """
    am is are was were be been being got get have has had feel felt feels like become come came home back want wanted
    need to
    """
)
#: A cue with one of these tells what others have to do with the runner; that much may be said of who they are.
_ME, _WHO = listed("i i'm i've i'd me my us we our"), 3
#: After one of these who speaks goes on with what they do: "I sat in the car and cried".
_GOES_ON = (" and ", " but ", " so ")


def is_long(answer: str) -> bool:
    """Whether ``answer`` has so many words that a reason out of it is one thing among others."""
    return answer.count(" ") >= LONG_ANSWER and len(answer.split()) > LONG_ANSWER


def invites(parsed: Parsed, text: str, cue: re.Match[str], move: Move) -> bool:
    """Whether ``cue``, which ``move`` has found in ``text``, is what ``parsed`` is about, and is not denied there."""
    before = text[: cue.start()]
    if not move.denied and not _DENYING.isdisjoint(before.replace(",", " , ").split()[-NEAR:]):
        return False
    of_me = not _ME.isdisjoint(cue.group().split())
    if _is_in_an_idiom(text, cue) or compiled(_WHEN).search(before) or (not of_me and _is_of_somebody_else(before)):
        return False
    much_said = text.count(" ") >= LONG_REASON
    if (parsed.out_of_much or much_said) and parsed.shape not in _FOR:
        return parsed.shape not in _NAMED and _is_the_head(before, of_me=of_me)
    return (move.anywhere and not much_said) or _is_the_point(parsed, before)


def _is_of_somebody_else(before: str) -> bool:
    """Whether what comes after ``before`` is how somebody else is."""
    theirs = compiled(_OF_THEIRS).search(before)
    return bool(theirs and theirs[1] in PEOPLE) or any(
        compiled(said).search(before) is not None for said in (_OF_SOMEBODY_ELSE, _WHO_ELSE)
    )


def _is_the_point(parsed: Parsed, before: str) -> bool:
    """Whether what comes after ``before`` is what ``parsed`` is about: all of it is short, or it stands in front.

    In front of the want or the thing, where there is one: "I want to be strong", but not "I love the half hour".
    """
    if before.count(" ") < len(parsed.words) <= SHORT_REASON:  # and not in what was cut off
        return True
    ahead = len(parsed.words) - len(parsed.want or parsed.thing or parsed.words)
    return before.count(" ") - ahead < IN_FRONT


def _is_the_head(before: str, *, of_me: bool) -> bool:
    """Whether what comes after ``before`` is what the runner says of themselves at once, or others do with them."""
    words = before.split()
    if words and words[0] in _SUBJECTS:
        at = max(before.rfind(conjunction) for conjunction in _GOES_ON)
        words = before[max(at, 0) :].split()[at > 0 :]
    said = [word for word in words if word not in ADVERBS and word not in _LINKING]
    return not said or (len(said) == 1 and said[0] in _SUBJECTS) or (of_me and len(said) < _WHO)


def _is_in_an_idiom(text: str, cue: re.Match[str]) -> bool:
    """Whether ``cue`` is only a part of a set phrase in ``text``."""
    start, end = cue.span()
    return any(begins <= start and end <= ends and (begins, ends) != (start, end) for begins, ends in _idioms_in(text))


@lru_cache(maxsize=16)
def _idioms_in(text: str) -> tuple[tuple[int, int], ...]:
    """Where the set phrases in ``text`` begin and end."""
    places = _idioms().possible(cues.starts_of(text))
    return tuple(found.span() for place in places for found in cues.every(IDIOMS[place], text))


@cache
def _idioms() -> cues.Index:
    return cues.Index(IDIOMS)
