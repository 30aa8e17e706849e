"""What is asked of what is not so: what would be, what another would do, what one would come to.

Rule: nothing here takes for granted that it is, or will be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english import caution, pools, toned
from whyrun.domain.english.open_questions import INSTEAD, WOULD_BE, WOULD_HAVE_BEEN
from whyrun.domain.english.sorts import Sort
from whyrun.domain.english.tones import AT_STAKE

if TYPE_CHECKING:
    from whyrun.domain.english.parsed import Parsed


def questions_of(parsed: Parsed, text: str, level: int) -> list[str]:
    """What is asked of ``parsed``, which reads as ``text`` and tells of what is not so, best first."""
    deep = level >= pools.DEEP_LEVEL
    if caution.supposes_another(parsed):
        return [INSTEAD.questions[0], *pools.questions_of(Sort.ANOTHER, text, level)]
    if toned.is_not_said_back(parsed) or "otherwise" in parsed.low:
        return toned.questions_of(parsed, deep=deep)
    if caution.threatens(parsed):
        return list(AT_STAKE)
    return list(WOULD_HAVE_BEEN.questions if caution.is_over(parsed.low) else WOULD_BE.questions)
