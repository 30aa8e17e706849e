"""How deep a reason reaches: a feeling, a person or a value lies under a fact, a tool or an event.

Rule: the scores only order the reasons of one answer; they mean nothing across answers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from whyrun.domain.english import care
from whyrun.domain.english.listing import pattern
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
    Shape.HABIT: 1.8,
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
_DEEP = re.compile(
    pattern(
        r"""
        \b(?:feel|feeling|feels|felt|love|happy|happier|happiness|joy|proud|pride|alive|free|freedom|calm|peace|
        scared|afraid|lonely|alone|myself|kinder|nicer|patient|better (?:me|person|mum|mom|dad|man|woman|
        version)|promise|promised|example|honest|purpose|meaning|god|worth|trust|believe|prove|strong|stronger|
        brave|hope|dream|sane|cry|cried|heart|soul|grow up|be there|who i|belong|confiden\w+|identity|live|life|
        alive|longer|swore|miss)\b
        """
    )
)
_SHALLOW = re.compile(
    pattern(
        r"""
        \b(?:cheap|free to|easy|bus|commute|gym|weather|medal|pb|strava|weight|kilos|pounds|stone|beer|cake|
        pizza|biscuits|eat|steps|t-?shirt|treadmill|app|watch|shoes|house|doctor|everyone|signed|step one|
        so extreme|in my diary|schedule|convenient|time of day|any time|laugh|weekend|belly)\b
        """
    )
)
_STRESSED = re.compile(
    pattern(
        r"""
        \b(?:most of all|above all|more than anything|really|honestly|truth|mainly|main|actually|deep down|
        mostly|ultimately|biggest|end of the day)\b
        """
    )
)


def depth_of(parsed: Parsed, lead: str) -> float:
    """How deep ``parsed`` reaches; ``lead`` is what was said before it."""
    text = " ".join(parsed.low)
    depth = _BY_SHAPE.get(parsed.shape, 0.3)
    depth += min(2.0, 1.0 * len(set(_DEEP.findall(text))))
    depth += 1.2 if find_people(list(parsed.words)) else 0.0
    depth -= 1.0 if _SHALLOW.search(text) else 0.0
    depth += 1.2 if care.gentleness(text) is not None else 0.0
    depth += 1.5 if _STRESSED.search(lead) else 0.0
    depth += 0.6 if lead.startswith(("but", "because")) else 0.0
    return depth
