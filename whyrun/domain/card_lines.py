"""The runner's own lines on the pinned card: another one each day, once there are three.

Rule: their own words only, the core why first; nothing that was answered in distress is ever put on a screen.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from whyrun.domain.english.care import speaks_of_self_harm
from whyrun.domain.today import as_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.domain.reflection import Reflection

#: With fewer lines than this the card keeps to the core why.
FEWEST = 3
#: What was written after a run is on the card for so long.
FRESH = timedelta(days=60)
#: A longer line does not read at a glance, in characters.
_LONGEST = 140


def own_lines(reflection: Reflection, after_runs: Sequence[str] = ()) -> tuple[str, ...]:
    """The lines for the card: the core why, what was answered from the core up, and what was written ``after_runs``.

    Fewer than ``FEWEST`` are none.
    """
    told = [level for level in reversed(reflection.levels_gone) if not speaks_of_self_harm(level.answer)]
    after = [words for words in after_runs if not speaks_of_self_harm(words)]
    candidates = [reflection.core_why, *(as_sentence(level.reason) for level in told), *map(as_sentence, after)]
    lines = tuple(dict.fromkeys(line for each in candidates if (line := each.strip()) and len(line) <= _LONGEST))
    return lines if len(lines) >= FEWEST and lines[0] == reflection.core_why.strip() else ()
