"""The next question after a long answer, where what would be asked of one piece of it points at nothing said.

Rule: a question that takes up the runner's own words stays, and so does one that names what it asks for, and a coach's
move, which is heard in a story only where it is the point (``central``); one that only says "that" or "it" gives way,
for after a story nobody knows what it points to. What comes in its place is right of the whole, whatever was told: of
56 long answers read with it, the one for anybody was bad of four, that for a piece of seventeen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english import care
from whyrun.domain.english.listing import compiled, listed, pattern, phrased

if TYPE_CHECKING:
    from collections.abc import Sequence

#: A question with one of these, and with no word of theirs, points to something.
_POINTING = r"\b(?:(?<!something )that|it(?! (?:be )?like (?:to|when|for)\b| mean\b)|this|there)\b"
#: Words that say nothing by themselves.
_EMPTY = listed(
    """
    what would who when where how which does did like most mean make makes want have with from your yours yourself
    about feel felt been being something somebody anything will could more much just only other others than them they
    their this that there then were
    """
)
_SHORTEST_WORD = 4
_RUNS = pattern(
    r"""
    \b(?:i|we) (?:(?:\w+ ){0,2}(?:run|ran|jog|jogged|never stopped|kept going|keep going)|
    (?:started|began) (?:running|jogging)|(?:do|did) (?:a |the |my )?(?:parkrun|couch|c25k|\d+k))|
    \bmy (?:\w+ )?runs?\b|\bwhen i'?m (?:out|running)\b|\bparkrun
    """
)
_RUNS_NOT = pattern(
    r"""
    never (?:run|ran)|(?:haven't|havent|not|don't|dont|can't|cant|couldn't) (?:\w+ )?(?:run|ran|jog)|
    used to (?:run|jog)|(?:want|wanted|like|love|going|able|start|hoping) to (?:\w+ )?(?:run|jog|start)|
    stopped running|gave up running|before i (?:run|start)|not a runner|injur|physio
    """
)
_GRAVE = pattern(
    r"""
    \b(?:cancer|chemo|tumou?r|dementia|alzheimer|stroke|heart attack|hospice|diagnos\w+|prison|inside for|wheelchair|
    miscarr\w+|stillb\w+|lost (?:my|our|him|her|the baby|a baby)|died|passed away|funeral|widow\w*|suicide|rehab|
    overdose|abus\w+)
    """
)
#: For the grave, for who runs already, and for anybody; for the first levels, and from where it goes deep.
_HOLD_ON = phrased(
    """
    What would you most like to hold on to? / And what would you most like for yourself? / What do you need most from
    running now?
    """
)
_RUNNER = phrased(
    """
    What has running come to mean to you? / And what would you most like for yourself? / What would you most like to
    hold on to?
    """
)
_ANYBODY = phrased(
    """
    And what would you most like for yourself? / What do you hope running will give you? / Of all that, what matters
    most to you?
    """
)


def points_at_nothing(question: str, reason: str) -> bool:
    """Whether ``question`` says "that" or "it" and takes up none of the words of ``reason``."""
    asked = question.lower()
    return compiled(_POINTING).search(asked) is not None and _telling(asked).isdisjoint(_telling(reason.lower()))


def questions_of(whole: str) -> Sequence[str]:
    """What may be asked of the whole, best first."""
    low = whole[:2000].lower().replace("’", "'")
    if compiled(_GRAVE).search(low) or care.tells_of_a_death(low):
        return _HOLD_ON
    runs = compiled(_RUNS).search(low) and not compiled(_RUNS_NOT).search(low)
    return _RUNNER if runs else _ANYBODY


def _telling(low: str) -> set[str]:
    return {word for word in compiled(r"[a-z]+").findall(low) if len(word) >= _SHORTEST_WORD and word not in _EMPTY}
