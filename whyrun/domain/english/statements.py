"""Writes statements from the answers of a reflection: why this runner runs, and who that makes them.

Rule: first person, grammatical, short enough for the card, deepest first, and at least three that are really
different. Nothing is made from an answer that speaks of self-harm, or that would praise a punishment.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from whyrun.domain.english import care, cues, stances
from whyrun.domain.english.causes import causes_in
from whyrun.domain.english.caution import is_sore
from whyrun.domain.english.echoes import ending_of, says_the_same
from whyrun.domain.english.grounds import OUTWARD, whys_of
from whyrun.domain.english.mending import mended
from whyrun.domain.english.named import VAGUE
from whyrun.domain.english.reasons import read
from whyrun.domain.english.reminders import reminders
from whyrun.domain.english.selves import SHOWING_UP, selves_of
from whyrun.domain.english.serving import (
    named_together,
    names_nobody,
    people_served,
    servings,
    with_them_named,
    with_whom,
)
from whyrun.domain.english.shapes import parse
from whyrun.domain.english.soundness import is_sound
from whyrun.domain.english.stock import stock_traits, stock_whys
from whyrun.domain.english.values import Shape, Suggestion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from whyrun.domain.english.parsed import Parsed

FEWEST = 3
MOST = 6
#: How far what only ends is set back, what a cue brings to mind behind the runner's own words, and who it serves.
ENDING, CUED, SERVING = 2.8, 1.6, 1.1
#: How far a reason that was not followed is set back, and how many of them are heard; and a "because", spelt out.
BESIDE, MOST_BESIDE, CAUSE = 0.9, 3, 0.1
#: An own trait comes before the people it serves, where it is from the deepest answer.
OWN_TRAIT = 0.8
_PUNISHING = frozenset({"food", "worth", "abuse"})
#: Shapes that say what somebody is after, whichever reason is followed; a thing named only where it comes first.
_AIMS = frozenset({Shape.WANT, Shape.WANTED_THING, Shape.ABILITY, Shape.FEELING, Shape.DOING, Shape.NEGATIVE})
_FEW = 3
#: An answer is listened to for a death as far as this many characters.
_HEARD = 600
#: A wish that acts on the runner is no trait: "to trust myself".
_OF_ONESELF = frozenset({"I", "I’m", "I’ve", "I’d", "me", "myself", "him", "her", "them", "it", "it’s"})
_SILENT = frozenset({Shape.NOTHING, Shape.UNSURE, Shape.RETORT, Shape.FOREIGN})


class _Ranked(NamedTuple):
    """A suggestion with its rank: the higher, the earlier."""

    rank: float
    suggestion: Suggestion


class _Told(NamedTuple):
    """An answer that statements may be made from, taken apart, and its level."""

    level: int
    parsed: Parsed
    #: How far it is set back where it names only what ends.
    ends: float


def core_whys(answers: Sequence[str], beneficiaries: Sequence[str] = ()) -> tuple[Suggestion, ...]:
    """Write "I run …" from ``answers``, surface to core (the first is level 1), and whom it serves; best first."""
    chips = people_served(tuple(beneficiaries))
    withheld = any(_taken_apart(answer) is None for answer in answers)
    told = list(_usable(answers))
    ranked: list[_Ranked] = []
    for each in told:
        for text, back in whys_of(each.parsed):
            if withheld and back >= OUTWARD:  # no looks beside an answer that nothing may be made from
                continue
            if names_nobody(text, (*answers[: each.level], *beneficiaries)):
                continue
            own = with_them_named(with_whom(text, chips), answers[: each.level - 1], beneficiaries)
            ranked.append(_Ranked(each.level - back - each.ends, Suggestion(f"I run {own}.", each.level)))
        causes = causes_in(answers[each.level - 1])
        ranked += [_Ranked(each.level - CAUSE, Suggestion(f"I run {text}.", each.level)) for text in causes]
    if len(ranked) < FEWEST:
        ranked += _whys_beside(told, answers)
    for each in told:
        for place, (_, why) in enumerate(reminders(each.parsed, serves=bool(chips))):
            ranked.append(_Ranked(each.level - CUED - 0.4 * place, Suggestion(f"I run {why}.", each.level)))
    if chips:
        ranked.append(
            _Ranked(len(answers) - SERVING, Suggestion(f"I run for {named_together(chips)}.", 0, for_others=True))
        )
    return _filled(
        _best(ranked),
        lambda: [f"I run {why}." for why in stock_whys(answers, hurts=_hurts(answers), foreign=_is_foreign(answers))],
    )


def identities(answers: Sequence[str], beneficiaries: Sequence[str] = ()) -> tuple[Suggestion, ...]:
    """Write "I’m a runner who …" from ``answers`` (surface to core) and whom it serves; best first."""
    chips = people_served(tuple(beneficiaries))
    told = list(_usable(answers))
    ranked = [
        _Ranked(len(answers) + 0.5 - 1.5 * place, Suggestion(_who(serving), 0, for_others=True))
        for place, serving in enumerate(servings(chips))
    ]
    for each in told:
        for text in selves_of(each.parsed):
            if text.startswith(SHOWING_UP) and _mourned(answers):
                continue
            statement = with_them_named(_who(text), answers[: each.level - 1], beneficiaries)
            ranked.append(_Ranked(each.level + OWN_TRAIT - each.ends, Suggestion(statement, each.level)))
    if not any(one.suggestion.level for one in ranked):
        ranked += _selves_beside(told, answers)
    for each in told:
        for place, (trait, _) in enumerate(reminders(each.parsed, serves=bool(chips))):
            ranked.append(_Ranked(each.level - 0.5 * place, Suggestion(_who(trait), each.level)))
    chosen = _best(ranked)
    if len(chosen) < FEWEST:
        chosen += _wishing(told, chosen)
    return _filled(
        chosen,
        lambda: [_who(trait) for trait in stock_traits(answers, hurts=_hurts(answers), foreign=_is_foreign(answers))],
    )


def _whys_beside(told: list[_Told], answers: Sequence[str]) -> Iterator[_Ranked]:
    """From the reasons that were not followed, where those that were give too little."""
    for each in told:
        for parsed in _beside(answers[each.level - 1]):
            for text, back in whys_of(parsed):
                if back < VAGUE:
                    yield _Ranked(each.level - BESIDE - back, Suggestion(f"I run {text}.", each.level))


def _selves_beside(told: list[_Told], answers: Sequence[str]) -> Iterator[_Ranked]:
    """The same, for who the runner is."""
    for each in told:
        for parsed in _beside(answers[each.level - 1]):
            for text in selves_of(parsed):
                yield _Ranked(each.level + OWN_TRAIT - BESIDE, Suggestion(_who(text), each.level))


def _wishing(told: list[_Told], chosen: list[Suggestion]) -> list[Suggestion]:
    """The deepest wish in so many words, where nothing yet says who somebody is who has it; at most one."""
    for each in reversed(told):
        wishes = (text for text, back in whys_of(each.parsed) if not back and text.startswith("to "))
        for wish in wishes:
            statement = _who(f"wants {wish}")
            if not each.ends and _OF_ONESELF.isdisjoint(wish.split()) and is_sound(statement):
                return [Suggestion(statement, each.level)] if _is_new(statement, chosen) else []
    return []


def _mourned(answers: Sequence[str]) -> bool:
    """Whether somebody who is named may be the one who died."""
    return any(care.tells_of_a_death(answer[:_HEARD].lower()) for answer in answers)


def _who(trait: str) -> str:
    return f"I’m a runner who {trait}."


def _best(ranked: list[_Ranked]) -> list[Suggestion]:
    """The best of ``ranked`` that are sound and really different."""
    chosen: list[Suggestion] = []
    for one in sorted(ranked, key=lambda each: -each.rank):
        if len(chosen) < MOST and is_sound(one.suggestion.text) and _is_new(one.suggestion.text, chosen):
            chosen.append(one.suggestion)
    return chosen


def _filled(chosen: list[Suggestion], fillers: Callable[[], Iterable[str]]) -> tuple[Suggestion, ...]:
    """``chosen``, filled up to the fewest."""
    if len(chosen) < FEWEST:
        for text in fillers():
            if len(chosen) < FEWEST and _is_new(text, chosen):
                chosen.append(Suggestion(text, 0))
    return tuple(chosen)


def _is_new(text: str, chosen: list[Suggestion]) -> bool:
    return not any(says_the_same(text, other.text) for other in chosen)


def _usable(answers: Sequence[str]) -> Iterator[_Told]:
    """The answers that may feed a statement, taken apart."""
    if _is_foreign(answers):  # the rest is in the same language, though it may look like English
        return
    for level, parsed in enumerate(map(_taken_apart, answers), 1):
        if parsed is not None and parsed.shape not in _SILENT:
            yield _Told(level, parsed, 0.0 if ending_of(parsed.words) is None else ENDING)


def _is_foreign(answers: Sequence[str]) -> bool:
    """Whether most of ``answers`` are in another language."""
    told = [_taken_apart(answer) for answer in answers]
    return sum(parsed is not None and parsed.shape is Shape.FOREIGN for parsed in told) * 2 > len(told)


def _parsed(reason: str, answer: str) -> Parsed:
    """``reason`` out of ``answer`` taken apart, as it would stand on the card."""
    return parse(mended(reason, opens=answer.startswith(reason)))


@lru_cache(maxsize=32)
def _taken_apart(answer: str) -> Parsed | None:
    """The reason followed in ``answer``; None where no statement may be made from it."""
    if care.speaks_of_self_harm(answer):
        return None
    reading = read(answer)
    if reading.care:
        return None
    parsed = _parsed(reading.reasons[reading.followed].text, answer)
    return None if _is_withheld(parsed) else parsed


@lru_cache(maxsize=32)
def _beside(answer: str) -> tuple[Parsed, ...]:
    """The other reasons in a harmless ``answer``, the last first: what comes late matters more."""
    reading = read(answer)
    others = [each.text for place, each in enumerate(reading.reasons) if place != reading.followed]
    first = [_parsed(text, answer) for text in others[:1]]
    named = [each for each in first if reading.followed and _is_a_short_noun(each)]
    parsed = (_parsed(text, answer) for text in reversed(others[-MOST_BESIDE:]))
    return tuple(
        each for each in (*named, *parsed) if (each in named or each.shape in _AIMS) and not _is_withheld(each)
    )


def _hurts(answers: Sequence[str]) -> bool:
    """Whether an answer speaks of a hurt, or nothing may be made from it."""
    told = [_taken_apart(answer) for answer in answers]
    return any(
        parsed is None or is_sore(parsed) or care.gentleness(" ".join(parsed.low)) is not None for parsed in told
    )


def _is_a_short_noun(parsed: Parsed) -> bool:
    return parsed.shape is Shape.NOUN and len(parsed.words) <= _FEW


def _is_withheld(parsed: Parsed) -> bool:
    low = " ".join(parsed.low)
    kind = care.gentleness(low)
    if kind is not None and kind.name in _PUNISHING:
        return True
    return cues.search(stances.PUNISHING, low, cues.starts_of(low)) is not None
