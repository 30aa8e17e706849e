"""Writes statements from what an answer says is true: "that I'm good at something", "that hard work pays off".

Rule: only what opens with "that" is a claim; what hurts, is over, or is about somebody the card can't name makes none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english import cues, stances
from whyrun.domain.english.care import gentleness
from whyrun.domain.english.caution import is_sore
from whyrun.domain.english.deeds import BEING, STEADY
from whyrun.domain.english.firstperson import OWN_LIMIT, mine, points_nowhere
from whyrun.domain.english.grammar import finite_place, skip_adverbs
from whyrun.domain.english.inflect import third_person
from whyrun.domain.english.listing import listed
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import AUXILIARIES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from whyrun.domain.english.parsed import Parsed

#: Shapes that are a claim where they open with "that"; an ability, a liking and a wish make statements of their own.
_CLAIMS = frozenset({Shape.STATE, Shape.CLAUSE, Shape.HABIT, Shape.DESCRIPTION, Shape.NOUN, Shape.UNCLEAR})
#: Whom the card can't name, and what a claim hides behind.
_UNNAMED = listed("he she they it he's she's they're him her them his their that this there there's if you your")
#: What such a claim is for: one's own to know, another to show.
_OF_ME = listed("i i'm i've my it's")
_LATE = (("not", "too", "late"), ("never", "too", "late"), ("okay", "to"), ("ok", "to"), ("worth", "it"))
#: What nobody claims gladly.
_UNWELCOME = listed(
    """
    failure enough stuck broken useless nothing nobody worthless fraud dead dying wrong crazy mad selfish coward quitter
    """
)
#: "that I'm not the lazy one".
_DENIED = listed("not isn't aren't doesn't don't")
#: What somebody does who says so: "that I matter to somebody".
_MATTERING = listed("matter count belong exist care try")


def claimed_why(parsed: Parsed) -> Iterator[tuple[str, float]]:
    """What may follow "I run", with how far it is set back."""
    claim = _claim(parsed)
    text = mine(claim) if claim else ""
    if text:
        verb = "know" if claim[0].lower() in _OF_ME else "show"
        yield f"to {verb} that {text}", 0.2


def claimed_self(parsed: Parsed) -> Iterator[str]:
    """What may follow "I'm a runner who"."""
    claim = _claim(parsed)
    low = [word.lower() for word in claim]
    if parsed.shape is Shape.STATE and low[:1] == ["i'm"]:
        place = skip_adverbs(low, 1)
        told = low[place : place + 1] == ["not"]
        first = "".join(low[place + told : place + told + 1])
        is_somebody = first in {"a", "an", "the"} and len(low) > place + told + 2
        if (is_somebody or (not told and (first in BEING or first in STEADY or first == "good"))) and (
            text := mine(claim[1:])
        ):
            yield f"is {text}"
    elif parsed.shape is Shape.HABIT and low[:1] == ["i"] and low[1] in _MATTERING and (text := mine(claim[2:])):
        yield f"{third_person(low[1])} {text}"


def _claim(parsed: Parsed) -> tuple[str, ...]:
    """The words of the claim; none where there is none that may stand on a card."""
    said = parsed.raw.lower().split()
    if parsed.shape not in _CLAIMS or parsed.past or said[:1] != ["that"] or "".join(said[1:2]) in AUXILIARIES:
        return ()
    claim = parsed.words[1:] if parsed.low[0] == "that" else parsed.words
    claim = claim[1:] if claim and claim[0].lower() in {"maybe", "perhaps", "probably"} else claim
    low = [word.lower() for word in claim]
    if not 2 <= len(low) <= OWN_LIMIT or not _UNNAMED.isdisjoint(low) or _is_unwelcome(low) or _hurts(parsed):  # noqa: PLR2004
        return ()
    if low[0] == "it's":
        return claim if any(tuple(low[1 : 1 + len(end)]) == end for end in _LATE) else ()
    return claim if _is_whole(parsed.shape, claim) and not points_nowhere(low) else ()


def _is_whole(shape: Shape, claim: tuple[str, ...]) -> bool:
    """Whether ``claim`` is a sentence that says what is true, and not what is done."""
    if shape is Shape.HABIT:
        return claim[1].lower() in _MATTERING
    return shape not in {Shape.NOUN, Shape.UNCLEAR} or finite_place(list(claim)) is not None


def _is_unwelcome(low: list[str]) -> bool:
    first = low[: low.index(",")] if "," in low else low
    return not _UNWELCOME.isdisjoint(first) or (not stances.DREADED.isdisjoint(first) and _DENIED.isdisjoint(first))


def _hurts(parsed: Parsed) -> bool:
    low = " ".join(parsed.low)
    starts = cues.starts_of(low)
    punishing = cues.search(stances.PUNISHING, low, starts) or cues.search(stances.OUTWARD, low, starts)
    return punishing is not None or gentleness(low) is not None or is_sore(parsed)
