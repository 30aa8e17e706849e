"""Tells whether a question holds all that was answered before it, so that nobody is shown the same words twice.

Rule: words are compared as they are said to who said them ("my" is "your"); what leads up to a reason, and marks, don't
count. In doubt the question does not hold it all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english.leads import without_leads
from whyrun.domain.english.normal import MARKS, words_of
from whyrun.domain.english.voice import to_second_person

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What stands before a deed in an answer ("so I can keep up"), and is in a question's own way ("you want to keep up").
_ABLE = (["you", "can"], ["you", "could"])


def tells_all_of(question: str, answer: str) -> bool:
    """Whether every word of ``answer`` stands in ``question``, one after the other; quoted, or turned to "you"."""
    lead, words = without_leads(words_of(answer))
    turned = _bare(to_second_person(words))
    if lead == "so" and turned[:2] in _ABLE:
        turned = turned[2:]
    asked = _bare(words_of(question))
    return any(_stands_in(asked, told) for told in (turned, _bare(words)) if told)


def _bare(words: Sequence[str]) -> list[str]:
    return [word.lower() for word in words if word not in MARKS]


def _stands_in(asked: list[str], told: list[str]) -> bool:
    return any(asked[at : at + len(told)] == told for at in range(len(asked) - len(told) + 1))
