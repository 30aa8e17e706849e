"""One line from the past for Today: what the runner wrote a year ago, a month ago, or once.

Rule: only words from runs and from the way down to a why: nothing written on a day that went badly comes back unasked,
and nothing that speaks of self-harm. One line a day, the same all day.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from whyrun.domain.check_in import Outcome
from whyrun.domain.english.care import speaks_of_self_harm
from whyrun.domain.following import Ago, PastLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from whyrun.domain.check_in import CheckIn
    from whyrun.domain.reflection import Reflection

#: How far from the very day a line may lie and still be "a year ago" or "a month ago".
_YEAR_GIVE, _MONTH_GIVE = timedelta(days=3), timedelta(days=2)
_YEAR, _MONTH = timedelta(days=365), timedelta(days=30)


def line_from_the_past(check_ins: Iterable[CheckIn], reflections: Iterable[Reflection], today: date) -> PastLine | None:
    """The line for ``today``; None while there is nothing older than a month.

    ``reflections`` are the finished ones. Of several that would do, the nearest to the day; of the older ones, each
    day another.
    """
    lines = sorted(set(_lines(check_ins, reflections)))
    for ago, back, give in ((Ago.YEAR, _YEAR, _YEAR_GIVE), (Ago.MONTH, _MONTH, _MONTH_GIVE)):
        near = [(abs(today - back - day), day, words) for day, words in lines if abs(today - back - day) <= give]
        for _distance, day, words in sorted(near):
            if _may_come_back(words):
                return PastLine(words, day, ago)
    older = [line for line in lines if line[0] < today - _MONTH - _MONTH_GIVE]
    for number in range(len(older)):
        day, words = older[(today.toordinal() + number) % len(older)]
        if _may_come_back(words):
            return PastLine(words, day, Ago.ONCE)
    return None


def _lines(check_ins: Iterable[CheckIn], reflections: Iterable[Reflection]) -> Iterator[tuple[date, str]]:
    for check_in in check_ins:
        if check_in.outcome is Outcome.RAN:
            for words in (check_in.after_words, check_in.words):
                if words.strip():
                    yield check_in.day, words.strip()
    for reflection in reflections:
        if reflection.finished_on is not None:
            for level in reflection.levels_gone:
                yield reflection.finished_on, level.reason


def _may_come_back(words: str) -> bool:
    return not speaks_of_self_harm(words)
