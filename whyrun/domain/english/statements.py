"""Writes statements from the answers of a reflection: why this runner runs, and who that makes them.

Rule: first person, grammatical, short enough for the card, deepest first, and at least three that are really
different. Nothing is made from an answer that speaks of self-harm, or that would praise a punishment.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from whyrun.domain.english import care, cues, stances
from whyrun.domain.english.caution import is_sore
from whyrun.domain.english.echoes import ending_of, says_the_same
from whyrun.domain.english.grounds import OUTWARD, whys_of
from whyrun.domain.english.mending import mended
from whyrun.domain.english.reasons import read
from whyrun.domain.english.reminders import reminders
from whyrun.domain.english.selves import selves_of
from whyrun.domain.english.serving import named_together, people_served, servings, with_them_named, with_whom
from whyrun.domain.english.shapes import parse
from whyrun.domain.english.soundness import is_sound
from whyrun.domain.english.traits import ANY_CORE_WHY, ANY_TRAIT, TENDER_CORE_WHYS, TENDER_TRAITS
from whyrun.domain.english.values import Shape, Suggestion

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from whyrun.domain.english.parsed import Parsed

FEWEST = 3
MOST = 6
#: How far what only ends is set back, what a cue brings to mind behind the runner's own words, and who it serves.
ENDING, CUED, SERVING = 2.8, 1.6, 1.1
#: An own trait comes before the people it serves, where it is from the deepest answer.
OWN_TRAIT = 0.8
_PUNISHING = frozenset({"food", "worth", "abuse"})
_SILENT = frozenset({Shape.NOTHING, Shape.UNSURE, Shape.RETORT, Shape.FOREIGN})


class _Ranked(NamedTuple):
    """A suggestion with its rank: the higher, the earlier."""

    rank: float
    suggestion: Suggestion


class _Told(NamedTuple):
    """An answer that statements may be made from, taken apart, and its level."""

    level: int
    parsed: Parsed

    @property
    def lasts(self) -> float:
        """How far it is set back where it names only what ends."""
        return 0.0 if ending_of(self.parsed.words) is None else ENDING


def core_whys(answers: Sequence[str], beneficiaries: Sequence[str] = ()) -> tuple[Suggestion, ...]:
    """Write "I run …" from ``answers``, surface to core (the first is level 1), and whom it serves; best first."""
    ranked: list[_Ranked] = []
    chips = people_served(beneficiaries)
    withheld = any(_taken_apart(answer) is None for answer in answers)
    for told in _usable(answers):
        for text, back in whys_of(told.parsed):
            if withheld and back >= OUTWARD:  # no looks beside an answer that nothing may be made from
                continue
            own = with_them_named(with_whom(text, chips), answers[: told.level - 1], beneficiaries)
            rank = told.level - back - told.lasts
            ranked.append(_Ranked(rank, Suggestion(f"I run {own}.", told.level)))
        for place, (_, why) in enumerate(reminders(told.parsed, serves=bool(chips))):
            ranked.append(_Ranked(told.level - CUED - 0.4 * place, Suggestion(f"I run {why}.", told.level)))
    if chips:
        ranked.append(
            _Ranked(len(answers) - SERVING, Suggestion(f"I run for {named_together(chips)}.", 0, for_others=True))
        )
    return _best(ranked, tuple(f"I run {why}." for why in (TENDER_CORE_WHYS if _is_tender(answers) else ANY_CORE_WHY)))


def identities(answers: Sequence[str], beneficiaries: Sequence[str] = ()) -> tuple[Suggestion, ...]:
    """Write "I’m a runner who …" from ``answers`` (surface to core) and whom it serves; best first."""
    ranked: list[_Ranked] = []
    chips = people_served(beneficiaries)
    for place, serving in enumerate(servings(chips)):
        ranked.append(_Ranked(len(answers) + 0.5 - 1.5 * place, Suggestion(_who(serving), 0, for_others=True)))
    for told in _usable(answers):
        for text in selves_of(told.parsed):
            statement = with_them_named(_who(text), answers[: told.level - 1], beneficiaries)
            ranked.append(_Ranked(told.level + OWN_TRAIT - told.lasts, Suggestion(statement, told.level)))
        for place, (trait, _) in enumerate(reminders(told.parsed, serves=bool(chips))):
            ranked.append(_Ranked(told.level - 0.5 * place, Suggestion(_who(trait), told.level)))
    return _best(ranked, tuple(_who(trait) for trait in (TENDER_TRAITS if _is_tender(answers) else ANY_TRAIT)))


def _is_tender(answers: Sequence[str]) -> bool:
    """Whether one of ``answers`` hurts."""
    told = map(_taken_apart, answers)
    return any(
        parsed is None or is_sore(parsed) or care.gentleness(" ".join(parsed.low)) is not None for parsed in told
    )


def _who(trait: str) -> str:
    return f"I’m a runner who {trait}."


def _best(ranked: list[_Ranked], fillers: tuple[str, ...]) -> tuple[Suggestion, ...]:
    """The best of ``ranked`` that are sound and really different, filled up to the fewest."""
    chosen: list[Suggestion] = []
    for one in sorted(ranked, key=lambda each: -each.rank):
        if len(chosen) < MOST and is_sound(one.suggestion.text) and _is_new(one.suggestion.text, chosen):
            chosen.append(one.suggestion)
    for text in fillers:
        if len(chosen) < FEWEST and _is_new(text, chosen):
            chosen.append(Suggestion(text, 0))
    return tuple(chosen)


def _is_new(text: str, chosen: list[Suggestion]) -> bool:
    return not any(says_the_same(text, other.text) for other in chosen)


def _usable(answers: Sequence[str]) -> Iterator[_Told]:
    """The answers that may feed a statement, taken apart."""
    told = [_taken_apart(answer) for answer in answers]
    foreign = sum(parsed is not None and parsed.shape is Shape.FOREIGN for parsed in told)
    if foreign * 2 > len(told):  # the rest is in the same language, though it may look like English
        return
    for level, parsed in enumerate(told, 1):
        if parsed is not None and parsed.shape not in _SILENT:
            yield _Told(level, parsed)


@lru_cache(maxsize=32)
def _taken_apart(answer: str) -> Parsed | None:
    """The reason followed in ``answer``; None where no statement may be made from it."""
    if care.speaks_of_self_harm(answer):
        return None
    reading = read(mended(answer))
    if reading.care:
        return None
    parsed = parse(reading.reasons[reading.followed].text)
    low = " ".join(parsed.low)
    kind = care.gentleness(low)
    if (kind is not None and kind.name in _PUNISHING) or cues.search(stances.PUNISHING, low, cues.starts_of(low)):
        return None
    return parsed
