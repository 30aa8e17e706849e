"""Cuts a reason to its point: what leads up to it, and what is only tacked on, is left out of a question.

Rule: what is left is a sentence or a phrase of the runner's own, in their words; where nothing can be cut for sure the
reason stays as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english.caution import LONGEST_WANT
from whyrun.domain.english.grammar import DETERMINERS, FIRST_PERSON, FRONTED, POSSESSIVES, SUBJECTS, finite_place
from whyrun.domain.english.inflect import is_gerund, is_past
from whyrun.domain.english.listing import listed
from whyrun.domain.english.normal import MARKS
from whyrun.domain.english.shapes import recognise
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.domain.english.parsed import Parsed

#: Shapes of which only the words are known, so that a part of them may be taken for the whole.
_LOOSE = frozenset(
    {Shape.CLAUSE, Shape.EVENT, Shape.HABIT, Shape.DESCRIPTION, Shape.NOUN, Shape.UNCLEAR, Shape.STATE, Shape.DOING}
)
_WISHES = frozenset({Shape.WANT, Shape.NEGATIVE, Shape.ABILITY, Shape.DUTY})
#: The shortest part that says something.
_SHORTEST = 3
#: A wish of more words is cut, before one of these.
_LONGEST_WISH, _WISHES_GO_ON = 11, listed("and or so without instead because before rather but ,")
#: A sentence of more words is not turned around.
_LONGEST_TURNED = 12
#: What is done is named in so many words; a longer one is cut at its first joint.
_LONG_DOING = 7
_WHO = listed("i he she we they i'm he's she's they're we're it it's everything everyone everybody nobody")
#: What may be said in front of a sentence and after it as well, and how long.
_IN_FRONT, _LONGEST_FRONT = listed("when on in at after during"), 6
_WOULD = listed("i'd we'd")
_NEGATIVE = listed(
    "don't doesn't didn't can't cannot couldn't won't not never stop stopped skip miss without unless no"
)
_ASKING = listed("what's who's here's")
_THE_POINT = listed("how why what where when the our my like about")
_WHEN, _INSTEAD = listed("before when while after until"), listed("instead rather")
#: A sentence that ends in one of these is not at its end.
_CALLS_FOR_MORE = listed("like love want think thought say said know knew wish hope hoped guess wonder was am is are")
_DENIED = listed("didn't never don't not wasn't haven't hadn't")
_JOINTS = listed("and but while rather so because")


def pointed(parsed: Parsed) -> Parsed:
    """``parsed`` without what is said around its point."""
    if parsed.shape in {Shape.LIKING, Shape.GIFT}:
        return parsed.as_(parsed.shape, thing=_named_alone(parsed.thing))
    if parsed.shape in _WISHES:
        return parsed.as_(parsed.shape, want=_wished_alone(parsed.want))
    if parsed.shape not in _LOOSE or parsed.lead == "so":
        return parsed
    for cut in (_hoped, _followed, _turned_round, _untacked, _one_doing):
        words = cut(parsed)
        if words is not None:
            again = recognise(parsed.again(words))
            return again if again.shape is not Shape.UNCLEAR else parsed
    return parsed


def _named_alone(thing: tuple[str, ...]) -> tuple[str, ...]:
    """``the quiet | before the city wakes up``: what is named, without when, and without what it is instead of."""
    low = [word.lower() for word in thing]
    instead = next((at for at, word in enumerate(low) if at and word in _INSTEAD), 0)
    if instead:
        return thing[:instead]
    end = next((at for at, word in enumerate(low) if at > 1 and word in _WHEN), len(low))
    return thing[:end] if finite_place(list(thing[end + 1 :])) is not None else thing


def _wished_alone(want: tuple[str, ...]) -> tuple[str, ...]:
    """``become a burden for my children |, they have their own lives``: what is wished, without what is said of it."""
    for place in range(2, len(want) - 2):
        follows = want[place + 1].lower()
        tacked = want[place] == "," and follows in SUBJECTS and follows not in FIRST_PERSON
        if tacked and finite_place(list(want[place + 1 :])) is not None:
            return want[:place]
    return want if len(want) <= LONGEST_WANT else _first_wish(want)


def _first_wish(want: tuple[str, ...]) -> tuple[str, ...]:
    """``walk my land again | without sitting down every hundred yards``: as much of a long wish as can be said."""
    joints = (at for at in range(_LONGEST_WISH, _SHORTEST - 1, -1) if want[at].lower() in _WISHES_GO_ON)
    at = next(joints, len(want))
    while at < len(want) and want[at - 1].lower() in _WISHES_GO_ON:
        at -= 1
    return want[:at]


def _hoped(parsed: Parsed) -> Sequence[str] | None:
    """``if I did it | I'd stop feeling like that``: what would be so, if it is no threat."""
    low = parsed.low
    at = next((place for place, word in enumerate(low) if word in _WOULD), 0)
    if low[0] != "if" or at < _SHORTEST or not _NEGATIVE.isdisjoint(low[:at]):
        return None
    words = parsed.words[at:]
    return words if recognise(parsed.again(words)).shape is Shape.WANT else None


def _followed(parsed: Parsed) -> Sequence[str] | None:
    """``he's 15 so | it's the only time he tells me anything``: what follows from it."""
    low = parsed.low
    for place in range(2, len(low) - _SHORTEST):
        if (
            low[place] == "so"
            and low[place + 1] in SUBJECTS
            and low[place + 1] not in _ASKING
            and finite_place(list(parsed.words[place + 1 :])) is not None
        ):
            return parsed.words[place + 1 :]
    return None


def _turned_round(parsed: Parsed) -> Sequence[str] | None:
    """``when I catch him he laughs`` → ``he laughs when I catch him``."""
    low = parsed.low
    if low[0] not in _IN_FRONT or len(low) < 2 * _SHORTEST - 1 or not _NEGATIVE.isdisjoint(low):
        return None
    end = next((place for place in range(_SHORTEST - 1, len(low)) if low[place] in _WHO), 0)
    if low[0] == "when" and end == _SHORTEST - 1:
        end = next((place for place in range(_SHORTEST, len(low)) if low[place] in _WHO), 0)
    when = finite_place(list(parsed.words[1:end])) is not None if end else False
    if not end or when != (low[0] == "when") or end > _LONGEST_FRONT:
        return None
    told = _without_tail(parsed.words[end:])
    front = (low[0], *parsed.words[1:end])
    words = (*told, *(word for word in front if word not in MARKS))
    return words if len(words) <= _LONGEST_TURNED and finite_place(list(told)) is not None else None


def _untacked(parsed: Parsed) -> Sequence[str] | None:
    """``we talk when we run |, no phones``: a whole sentence or a thing, without what hangs on to it."""
    low = parsed.low
    for place in range(_SHORTEST, len(low) - _SHORTEST):
        if low[place] == "," and low[place + 1] == "it's" and low[place + 2] in _THE_POINT:
            return parsed.words[place + 1 :]  # "he's had a rough year | it's how we check on each other"
    words = _without_tail(parsed.words)
    return words if len(words) < len(parsed.words) else None


def _without_tail(words: Sequence[str]) -> Sequence[str]:
    at = next((place for place, word in enumerate(words) if word in {",", ";", "-"}), 0)
    if at < _SHORTEST or words[0].lower() in FRONTED:
        return words
    front, rest = words[:at], [word.lower() for word in words[at + 1 :]]
    if rest[-1:] and (rest[-1].endswith("n't") or rest[-1] in {"did", "do", "does", "was", "were", "had"}):
        return words  # "I got extra innings and my friend, Patty, didn't"
    if front[-1].lower() in _CALLS_FOR_MORE or (rest[:1] and is_past(rest[0]) and _denies(front)):
        return words  # "every week I think, why", "I didn't drink, ate well"
    if "and" in rest and finite_place(list(words[at + 1 :])) is None:  # a list
        return words
    first = front[0].lower()
    if finite_place(list(front)) is not None:
        return front if first in SUBJECTS or first in POSSESSIVES else words
    named = first in DETERMINERS or first in POSSESSIVES or first.endswith("s")
    return front if named and rest[:1] and rest[0] in SUBJECTS and rest[0] not in FIRST_PERSON else words


def _denies(words: Sequence[str]) -> bool:
    return any(word.lower() in _DENIED for word in words)


def _one_doing(parsed: Parsed) -> Sequence[str] | None:
    """``taking them to the park | and not sitting on the bench``: the first thing that is done."""
    low = parsed.low
    if parsed.shape is not Shape.DOING or len(low) <= _LONG_DOING or not is_gerund(low[0]):
        return None
    end = next((place for place in range(_SHORTEST, len(low)) if low[place] in _JOINTS or low[place] == ","), 0)
    return parsed.words[:end] if end else None
