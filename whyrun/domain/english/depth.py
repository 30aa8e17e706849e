"""How deep a reason reaches: a feeling, a person or a value lies under a fact, a tool or an event.

Rule: the scores only order the reasons of one answer; they mean nothing across answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english import care
from whyrun.domain.english.listing import listed
from whyrun.domain.english.people import find_people
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    from whyrun.domain.english.parsed import Parsed

_BY_SHAPE: dict[Shape, float] = {
    Shape.NEGATIVE: 2.6,
    Shape.PERSON: 2.6,
    Shape.FEELING: 2.6,
    Shape.JOY: 2.4,
    Shape.ABILITY: 2.2,
    Shape.WANT: 2.1,
    Shape.EFFECT: 2.0,
    Shape.GIFT: 2.0,
    Shape.HABIT: 2.1,
    Shape.LIKING: 1.8,
    Shape.DOING: 1.7,
    Shape.WANTED_THING: 1.6,
    Shape.STATE: 1.5,
    Shape.EVENT: 1.4,
    Shape.CLAUSE: 1.4,
    Shape.DESCRIPTION: 1.3,
    Shape.DUTY: 1.0,
    Shape.NOUN: 1.0,
    Shape.DISLIKING: 0.7,
    Shape.TOLD: 0.6,
}
_DEEP = listed(
    """
    feel feeling feels felt love happy happier happiness joy proud pride alive free freedom calm peace scared
    afraid lonely alone myself kinder nicer patient promise promised example honest purpose meaning god worth
    trust believe prove strong stronger brave hope dream sane cry cried heart soul belong confidence confident
    identity live life longer swore miss grow deserve head mind mad angry hurts trust name ready quiet ashamed
    empty hope friends laughs
    """
)
_SHALLOW = listed(
    """
    cheap easy bus commute gym weather medal pb strava weight kilos pounds stone beer cake pizza biscuits eat
    steps shirt treadmill app watch shoes doctor signed diary schedule convenient weekend belly clothes
    extreme laugh
    """
)
#: Shapes that tell of somebody without saying what the runner wants.
_TELLING = frozenset({Shape.CLAUSE, Shape.EVENT, Shape.TOLD})
#: What is wished for in so many words ("I just want to …") is the point of an answer; so is what hurts.
_WISHES = frozenset({Shape.WANT, Shape.NEGATIVE, Shape.ABILITY})
_OWN_WISH, _HURT = 0.8, 1.2
_STRESSED = listed("most above really honestly truth mainly main actually deep mostly ultimately biggest")


def depth_of(parsed: Parsed, lead: str) -> float:
    """How deep ``parsed`` reaches; ``lead`` is what was said before it."""
    depth = _BY_SHAPE.get(parsed.shape, 0.3)
    depth += min(2.0, 1.0 * len(_DEEP.intersection(parsed.low)))
    if parsed.shape not in _TELLING and find_people(list(parsed.words)):
        depth += 1.2
    depth -= 0.0 if _SHALLOW.isdisjoint(parsed.low) else 1.0
    depth += _HURT if care.gentleness(" ".join(parsed.low)) is not None else 0.0
    depth += _OWN_WISH if parsed.clause and parsed.shape in _WISHES else 0.0
    depth -= 0.6 if any(word[0].isdigit() for word in parsed.low) else 0.0
    depth += 0.0 if _STRESSED.isdisjoint(lead.split()) else 1.5
    depth += 0.6 if lead.startswith(("but", "because")) else 0.0
    return depth
