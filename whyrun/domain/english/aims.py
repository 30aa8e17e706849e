"""Tells which verb phrases are an aim, and where an aim ends: "get pregnant | and the clinic says …".

Rule: what only looks like a verb phrase, is dreaded, or is a struggle is no aim; a sentence that goes on after one,
with somebody of its own, is cut off.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import stances
from whyrun.domain.english.adjectives import ADJECTIVES
from whyrun.domain.english.firstperson import OWN_LIMIT
from whyrun.domain.english.grammar import ADVERBS, DETERMINERS, POSSESSIVES, SUBJECTS, finite_place
from whyrun.domain.english.inflect import base_of_gerund, is_gerund, is_participle, is_past
from whyrun.domain.english.listing import listed
from whyrun.domain.english.verbs import PLAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORT = 5
#: What somebody can do, and would rather not: "feel my back going".
_SENSING = frozenset({"feel", "hear", "see"})
#: How far into a verb phrase it says what somebody would be: "be such a burden".
_FIRST_OF_IT = 4
#: Words that stand for somebody or something named before.
_STANDING_FOR = frozenset({"it", "that", "this", "them"})
#: What a further sentence follows upon, and how one begins that denies.
_GOING_ON = listed("and but so cos cuz")
_DENIALS = listed("don't can't won't isn't doesn't didn't wasn't haven't")
#: "to keep up with my son, | he's 6".
_TELLING_WHO = listed("he's she's they're he'll she'll")
#: Verbs that are finite, and so the second word of a sentence: "walking | got boring".
_FINITE = listed("got was were is isn't wasn't became went made makes keeps kept has had started stopped didn't")
#: How far into a sentence its verb is looked for.
_OPENING = 5


def aim_of(want: Sequence[str]) -> tuple[str, ...]:
    """``want`` without what only goes on after it, and without what is not wanted."""
    low = [word.lower() for word in want]
    end = next((at for at in range(1, len(low)) if _ends_before(low, at)), len(low))
    return _without_what_not(without_when(_without_instead(tuple(want[:end]))))


def is_an_aim(low: list[str]) -> bool:  # noqa: PLR0911 -- one return a case
    """Whether ``low``, a verb phrase from its base form, is what somebody may run for."""
    if low[0] == "never" or (low[0] == "be" and len(low) > 1 and _is_under_way(low[1:])):
        return False
    if low[0] in _SENSING and low[1:2] != [] and low[1] in POSSESSIVES and is_gerund(low[-1]):  # "feel my back going"
        return False
    if low in (["do", "something"], ["do", "anything"], ["do", "things"]) or low[:2] == ["try", "not"]:
        return False
    if low[0] in stances.NO_AIMS or low in stances.HALF_AIMS or _is_half_a_sentence(low) or is_dreaded(low):
        return False
    if low == ["run"] or low[:4] == ["go", "for", "a", "run"] or low[0] == "die":
        return False
    if (len(low) == 2 and low[1] in _STANDING_FOR) or (low[1:2] == [","] and not _goes_on_as_it_began(low)):  # noqa: PLR2004
        return False
    return low[0] != "still" or low[1:2] == ["be"]  # a habit


def _goes_on_as_it_began(low: list[str]) -> bool:
    """Whether ``low`` lists nothing but verbs: "eat, sleep, run", and no "eat, drink, next gate"."""
    return all(low[at + 1] in PLAIN or low[at + 1] in {"and", "or"} for at in range(1, len(low) - 1) if low[at] == ",")


def _ends_before(low: list[str], at: int) -> bool:
    """Whether a further sentence begins at ``at``: "and the clinic says", "otherwise I slack off", ", don't think"."""
    if low[at] == "otherwise":
        return True
    rest = low[at + 1 : at + 1 + _OPENING]
    if low[at] == ",":
        return rest[:1] != [] and (rest[0] in _DENIALS or rest[0] in _TELLING_WHO)
    if low[at] not in _GOING_ON or len(rest) < 2 or rest[0] == "that":  # noqa: PLR2004 -- somebody, and what they do
        return False
    is_somebody = rest[0] in SUBJECTS or rest[0] in POSSESSIVES or rest[0] in DETERMINERS
    return is_somebody and finite_place(rest) is not None


def without_when(want: tuple[str, ...]) -> tuple[str, ...]:
    """``feel better | on the days I do it``: the card says it of every day; and nothing of how it is without."""
    low = [word.lower() for word in want]
    for at in range(1, len(low) - 2):
        if low[at] in {"if", "when"} and low[at + 1] == "i" and low[at + 2] in _DENIALS:
            return ()
        if low[at] == "on" and "days" in low[at + 1 : at + 3] and not {"i", "i've"}.isdisjoint(low[at + 2 : at + 5]):
            return () if not _DENIALS.isdisjoint(low[at:]) else want[:at]
    return want


def is_dreaded(low: Sequence[str]) -> bool:
    """Whether nobody wants ``low``: "get bored", "be a burden on them", "feel like I haven't got a name"."""
    if len(low) == 2 and low[0] in stances.BECOMING and low[1] in stances.DREADED:  # noqa: PLR2004
        return True
    if low[0] == "feel" and not stances.BADLY.isdisjoint(low[1:3]) and _SPARED.isdisjoint(low[1:3]):
        return True
    first = low[1:_FIRST_OF_IT]
    if low[0] in stances.BECOMING and not stances.NEVER_WANTED.isdisjoint(first) and _SPARED.isdisjoint(first):
        return True
    if low[:2] != ["feel", "like"] or low[2:3] == [] or low[2] not in {"i", "i'm", "i've", "i'd"}:
        return low[:2] == ["feel", "a"] and low[-1:] == ["off"]
    return not (stances.BADLY_FELT.isdisjoint(low[3:7]) and _DENIALS.isdisjoint(low[3:7]))


#: "be less snappy".
_SPARED = frozenset({"less", "not", "never", "no"})


def _is_half_a_sentence(low: list[str]) -> bool:
    """Whether ``low`` is no verb phrase after all: "go back is not possible", "be made to do it", "do properly"."""
    if low[1:2] != [] and low[1] in _FINITE and low[0] != "get":
        return True
    if _goes_on_in_the_past(low) or _is_a_saying(low) or low[:2] == ["believe", "i"]:
        return True
    if low[:2] == ["be", "made"] or (low[0] == "do" and low[1:2] != [] and low[1] in ADVERBS):
        return True
    if low[:2] == ["feel", "like"] and low[3:4] != [] and low[2] in {"i've", "i'm", "i"} and is_participle(low[3]):
        return True
    return any(
        one in {"back", "up", "out", "home", "on"} and word in {"is", "was", "isn't"} for one, word in pairwise(low)
    )


def _is_a_saying(low: list[str]) -> bool:
    """Whether ``low`` only names two ways to go: "sink or swim", "use it or lose it"."""
    return len(low) <= _SHORT and any(one == "or" and two in PLAIN for one, two in pairwise(low))


def _without_instead(want: tuple[str, ...]) -> tuple[str, ...]:
    """``want`` before "instead of", where there is no room for both."""
    low = [word.lower() for word in want]
    return want[: low.index("instead")] if len(low) > OWN_LIMIT and "instead" in low[2:] else want


def _without_what_not(want: tuple[str, ...]) -> tuple[str, ...]:
    """``dance at it | not hold the coats``: what is wanted, and not what isn't."""
    at = next((at for at, (one, two) in enumerate(pairwise(want)) if one == "not" and two.lower() in PLAIN), 0)
    return want[:at] if at > 1 and want[at - 1] not in {"and", "or", ",", "to"} else want


def _goes_on_in_the_past(low: list[str]) -> bool:
    """Whether ``low`` tells what has come about: "put on 3 stone, got promoted"."""
    return any(one == "," and is_past(word) and word not in PLAIN for one, word in pairwise(low))


def _is_under_way(low: list[str]) -> bool:
    return (low[0] in PLAIN and low[0] not in ADJECTIVES) or (len(low) > 1 and base_of_gerund(low[0]) is not None)
