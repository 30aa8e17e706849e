"""The runner's own words for a rut moment: what they wrote when they went all the same, else how deep they once got.

Rule: words of the runner's and of nobody else; nothing that speaks of self-harm.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from whyrun.domain.check_in import Outcome
from whyrun.domain.english.care import speaks_of_self_harm
from whyrun.domain.today import as_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from whyrun.domain.check_in import CheckIn
    from whyrun.domain.reflection import Reflection

#: How many lines are played back at most.
MOST = 3


@dataclass(frozen=True, slots=True)
class OwnLine:
    """One line to play back, written on the local date ``day``; ``level`` is None where it was written after a run."""

    words: str
    day: date
    level: int | None = None


@dataclass(frozen=True, slots=True)
class RutWords:
    """What is played back, and whether all of it was written after runs that began as a rut moment."""

    lines: tuple[OwnLine, ...] = ()
    went_all_the_same: bool = False


def rut_words(check_ins: Iterable[CheckIn], reflection: Reflection | None) -> RutWords:
    """What to play back: after-run words of runs that began as a rut moment, else of other runs, else an answer."""
    written = sorted((each for each in check_ins if _has_after_words(each)), key=lambda each: (each.day, each.at))
    newest = [*reversed(written)]
    went = [each for each in newest if each.began_as_rut]
    if went:
        return RutWords(tuple(_line(each) for each in went[:MOST]), went_all_the_same=True)
    if newest:
        return RutWords(tuple(_line(each) for each in newest[:MOST]))
    return RutWords(_answer(reflection))


def _has_after_words(check_in: CheckIn) -> bool:
    words = check_in.after_words.strip()
    return check_in.outcome is Outcome.RAN and bool(words) and not speaks_of_self_harm(words)


def _line(check_in: CheckIn) -> OwnLine:
    return OwnLine(check_in.after_words.strip(), check_in.day)


def _answer(reflection: Reflection | None) -> tuple[OwnLine, ...]:
    """The answer in the middle of the way down: deep enough to matter, and not the core why over again."""
    if reflection is None or reflection.finished_on is None:
        return ()
    told = [level for level in reflection.levels_gone if not speaks_of_self_harm(level.answer)]
    if not told:
        return ()
    level = told[len(told) // 2]
    return (OwnLine(as_sentence(level.reason), reflection.finished_on, level.number),)
