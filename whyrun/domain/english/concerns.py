"""What a reason is about, whatever it says of it, and what may be asked of anybody who speaks of that.

Rule: the questions of a concern fit whoever speaks of it: who has it and who lacks it, who runs for it and who only
mentions it. None says that it is good, bad or gone. The cues are data, in ``concerns_of_oneself`` and
``concerns_of_days``; whom a reason speaks of is told by ``people``.
"""

from __future__ import annotations

from functools import cache
from itertools import chain, zip_longest
from typing import TYPE_CHECKING
from zlib import crc32

from whyrun.domain.english import cues
from whyrun.domain.english.concerns_of_days import OF_DAYS
from whyrun.domain.english.concerns_of_oneself import OF_ONESELF
from whyrun.domain.english.kin import Bond
from whyrun.domain.english.listing import pattern
from whyrun.domain.english.open_questions import Way, after
from whyrun.domain.english.people import find_people

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.domain.english.parsed import Parsed

#: In the order in which they are heard.
CONCERNS = (*OF_ONESELF, *OF_DAYS)
#: So many of them are asked about at the most, and what stands further in than so many words is only mentioned.
_MOST, _NEAR = 2, 9
#: What is asked of whom one lives with; ``{who}`` is "your kids", "Sue".
_OF_CHILDREN = (
    after("ahead", "What do you hope {who} will say about you one day?"),
    after("when", "When do you laugh most with {who}?"),
    after("step", "What would you love to do with {who} this month?"),
    after("carry", "What would you like to pass on to {who}?"),
)
_OF_A_PARTNER = (
    after("others", "What would {who} say you are like at your best?"),
    after("step", "What would you love to do with {who} this month?"),
    after("moment", "When are the two of you at your best?"),
)
_OF_PEOPLE = {Bond.CHILD: _OF_CHILDREN, Bond.PARTNER: _OF_A_PARTNER}
#: Who can't say yet, or may not be there: nobody is asked that of them.
_NOT_ASKED_OF = pattern(
    r"""
    bab(?:y|ies)|newborns?|toddlers?|twins|bub|pregnan\w+|born|clinic|los[et]|miss(?:ed|es)?|passed|died?|dead|ex\b|
    divorc\w+|left|split|grave|court|custody|weekend|used to|never had|someday|one day|hospice|hospital|carer|scared|
    looking after|with (?:her|him)\b|don't come|duchenne|sick|ill\b|disab\w+|cancer|dementia|ms\b|fat\b|the (?:girls|
    boys|lads)\b|burden|prison|jail|the glass|visits?\b
    """
)


def questions_on(parsed: Parsed, text: str, level: int, *, hurts: bool) -> tuple[str, ...]:
    """What may be asked of ``parsed``, which reads as ``text``, by whom and what it is about, in turns.

    Of what ``hurts`` only a gentle concern is asked. Which question comes first goes by the words and the ``level``.
    """
    starts = cues.starts_of(text)
    turn = crc32(text.encode()) + level
    found = [] if hurts else _on_people(parsed, text, starts, turn)
    for place, cue in _index().found(text, starts):
        concern = CONCERNS[place]
        if len(found) == _MOST:
            break
        by_the_way = text.count(" ", 0, cue.start()) > _NEAR
        if by_the_way or (hurts and not concern.gentle):
            continue
        if not (concern.unless and cues.search(concern.unless, text, starts)):
            found.append(_turned([way.questions[0] for way in concern.ways], turn))
    return tuple(question for question in chain.from_iterable(zip_longest(*found)) if question)


def _on_people(parsed: Parsed, text: str, starts: frozenset[str], turn: int) -> list[Sequence[str]]:
    people = [person for person in find_people(parsed.words[: _NEAR + 1]) if person.bond in _OF_PEOPLE]
    if len(people) != 1 or cues.search(_NOT_ASKED_OF, text, starts):
        return []
    ways: tuple[Way, ...] = _OF_PEOPLE[people[0].bond]
    return [_turned([way.questions[0].format(who=people[0].yours) for way in ways], turn)]


def _turned(questions: list[str], turn: int) -> Sequence[str]:
    at = turn % len(questions)
    return [*questions[at:], *questions[:at]]


@cache
def _index() -> cues.Index:
    return cues.Index(concern.cue for concern in CONCERNS)
