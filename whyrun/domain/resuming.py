"""Makes ready what going on with a draft takes, so that its page comes without a pause.

Rule: small steps, and nothing depends on them: a page that is shown sooner makes what it needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain import descent
from whyrun.domain.english import rehearsal
from whyrun.domain.reflection import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from whyrun.domain.reflection import Reflection

#: The pages that make statements, and what of them.
_STATED = {Stage.WHO_YOU_ARE: descent.suggest_identities, Stage.YOUR_WHY: descent.suggest_core_whys}


def made_ready(draft: Reflection) -> Iterator[None]:
    """Make ready what the page needs on which ``draft`` was left. Each item is one step."""
    told = draft.levels_gone
    above = [level for level in told if draft.stage.level == level.number + 1]
    states = _STATED.get(draft.stage)
    shown = told if states else above
    if not shown:
        return
    weighs = any(len(level.reasons) > 1 for level in shown)
    said = [words for level in shown for words in dict.fromkeys((level.answer, level.reason))]
    yield from rehearsal.resumed(said, weighs=weighs, states=states is not None)
    if states is not None:
        states(draft)
        yield
