"""How a want is asked about, by what kind of verb stands at its head: a feat, a relief, a feeling, a gift to others.

Rule: data and its lookup only. The phrasings take the slots that ``phrasings`` names; what no kind fits is asked about
with ``phrasings.PLAIN``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english.grammar import ADVERBS, DETERMINERS, POSSESSIVES, PREPOSITIONS, skip_adverbs
from whyrun.domain.english.listing import listed
from whyrun.domain.english.phrasings import Phrasing
from whyrun.domain.lean_classes import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


#: So few words may name nothing ("do something").
_SHORT_WANT = 3
#: A want that does not say what is wanted: a mere thing, or an "it" that only the answer before named.
_DOING = listed("do have get try make need")
_MERE_THINGS, _POINTED_AT = listed("things stuff"), listed("it that this")
#: So short a want says not what "it" is: "give it back".
_POINTS_WITHIN = 4
#: What nobody wishes for, and after what a want goes on with what is said of it.
_LAID_LOW = listed("flat numb hollow wiped gassed floored wrecked drained crushed knackered shattered ruined")
_OBJECTS, _SAYS_MORE = listed("it me us him her them that"), listed("would is was will isn't wasn't wouldn't")
_UNNAMED = listed("something anything everything stuff things")


class Kind(NamedTuple):
    """Verbs that head wants of one kind, words that tell that it is another after all, and the questions."""

    verbs: frozenset[str]
    phrasings: tuple[Phrasing, ...]
    unless: frozenset[str] = frozenset()


KINDS: tuple[Kind, ...] = (
    Kind(
        listed(
            """
            finish complete do beat win pass break qualify reach climb crack smash hit achieve accomplish conquer
            stick manage make run swim race overcome rebuild prove
            """
        ),
        (
            Phrasing("If you managed to {want}, what would that tell you about yourself?", last=3),
            Phrasing("Why do you {wish} to {want}?", last=2),
            Phrasing("What would it be like to {want}?"),
            Phrasing("Who would you be, once you had done that?", first=4),
            Phrasing("What would it say about you to {want}?", first=4),
            Phrasing("What would you believe about yourself then?", first=3),
        ),
        unless=listed(
            """
            up alive weight sense with memories friends use fit active healthy moving young together it for something
            anything
            """
        ),
    ),
    Kind(
        listed(
            """
            stop avoid quit outrun forget escape quieten silence clear shed unload decompress unwind destress switch
            leave quiet tame settle drop calm
            """
        ),
        (
            Phrasing("What would there be room for if you could {want}?", last=3),
            Phrasing("Why do you {wish} to {want}?", last=2),
            Phrasing("What would it be like to {want}?"),
            Phrasing("What would change for you if you could {want}?", first=6),
            Phrasing("Who are you when you manage that?", first=4),
            Phrasing("Who would feel the difference in you?", first=4),
        ),
        unless=listed("legacy mark something kg kgs kilo kilos stone pounds lbs weight"),
    ),
    Kind(
        listed("help support honour honor thank protect inspire encourage serve repay celebrate represent remember"),
        (
            Phrasing("What makes it matter so much to you to {want}?", last=3),
            Phrasing("Why do you {wish} to {want}?", last=2),
            Phrasing("What would it be like to {want}?"),
            Phrasing("What do you hope comes of it?"),
            Phrasing("Who do you want to be for them?", first=4),
        ),
        unless=listed("me myself cope sleep"),
    ),
)
FEELING = (
    Phrasing("When did you last {want}?", last=4),
    Phrasing("Why do you {wish} to {want}?", last=2),
    Phrasing("Who are you when you {want}?", first=4),
    Phrasing("What could you do if you always felt like that?"),
    Phrasing("Where else in your life would you like to feel that?"),
    Phrasing("What would it be like to {want}?"),
)
#: How many words a feeling has at the most, and words that a question about the last time can't take.
LONGEST_FEELING = 6
_NOT_LAST = listed("again more less better like my when while after before than for , it myself")


def is_a_feat(want: Sequence[str]) -> bool:
    """Whether ``want`` is something to be managed: "finish it this time"."""
    return phrasings_of(want) is KINDS[0].phrasings


def phrasings_of(want: Sequence[str]) -> tuple[Phrasing, ...]:
    """The phrasings for ``want`` (from its base form, first person); empty where no kind fits."""
    low = [word.lower() for word in want]
    place = skip_adverbs(low, 0)
    if place >= len(low):
        return ()
    if low[place] == "feel":
        short = place == 0 and 1 < len(low) <= LONGEST_FEELING and _NOT_LAST.isdisjoint(low)
        return FEELING if short else ()
    for kind in KINDS:
        if low[place] in kind.verbs and kind.unless.isdisjoint(word.lstrip("0123456789.") for word in low):
            return kind.phrasings
    return ()


def names_nothing(want: Sequence[str]) -> bool:
    """Whether ``want`` does not say what is wanted ("do something"), or nobody can want it ("feel flat")."""
    low = [word.lower() for word in want]
    if low and (low[0] in DETERMINERS or low[0] in POSSESSIVES or not _LAID_LOW.isdisjoint(low[1:3])):
        return True
    if any(
        one in PREPOSITIONS and two in _OBJECTS and three in _SAYS_MORE
        for one, two, three in zip(low, low[1:], low[2:], strict=False)
    ):
        return True  # "be at ease with it would be a start"
    ends = len(low) - 1
    points = len(low) <= _POINTS_WITHIN and any(
        low[at] in _POINTED_AT and (low[at] == "it" or at == ends) and low[at - 1] not in PREPOSITIONS
        for at in range(1, len(low))
    )
    points |= low[:1] in (["be"], ["feel"]) and low[-1] in _POINTED_AT  # "be happy with it"
    points |= low[:1] == ["do"] and low[1:2] != [] and low[1] in ADVERBS  # "do properly with a plan"
    if points or (len(low) == 2 and low[1] in _MERE_THINGS):  # noqa: PLR2004 -- "reach things"
        return True
    return 1 < len(low) <= _SHORT_WANT and low[0] in _DOING and low[-1] in _UNNAMED
