"""Today as plain values for the card's state file, and back: what the window's first frame is drawn from.

Rule: what can't be understood is None, and the window then waits for the journal.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from whyrun.domain.card import Card
from whyrun.domain.reflection import DEEPEST_LEVEL, CardStyle
from whyrun.domain.today import Journey, OpenDraft, Today
from whyrun.store import following_days

if TYPE_CHECKING:
    from collections.abc import Mapping

    from whyrun.domain.following import Following


def plain(today: Today) -> dict[str, Any]:
    """``today`` as values that JSON has."""
    values: dict[str, Any] = {}
    if today.journey is not None:
        card = today.journey.card
        values["journey"] = {
            "core_why": card.core_why,
            "identity": card.identity,
            "style": card.style.value,
            "levels": [list(level) for level in today.journey.levels],
            "finished_on": today.journey.finished_on.isoformat(),
        }
    if today.draft is not None:
        values["draft"] = {
            "reasons": list(today.draft.reasons),
            "question": today.draft.question,
            "level": today.draft.level,
        }
    if today.following is not None:
        values["following"] = following_days.plain(today.following)
    return values


def understood(values: Mapping[str, Any]) -> Today | None:
    """Today from plain ``values``; None where there are none, or where they are not ours."""
    try:
        journey, draft = _journey(values.get("journey")), _draft(values.get("draft"))
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    return None if journey is None and draft is None else Today(journey, draft, _following(values.get("following")))


def _journey(values: Mapping[str, Any] | None) -> Journey | None:
    if values is None:
        return None
    card = Card(str(values["core_why"]), str(values["identity"]), CardStyle(values["style"]))
    levels = tuple((_number(number), str(question), str(answer)) for number, question, answer in values["levels"])
    return Journey(card, levels, date.fromisoformat(values["finished_on"]))


def _following(values: Mapping[str, Any] | None) -> Following | None:
    """Following through, where it can be understood: the journey is worth showing without it."""
    try:
        return None if values is None else following_days.understood(values)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _draft(values: Mapping[str, Any] | None) -> OpenDraft | None:
    if values is None:
        return None
    number = None if values["level"] is None else _number(values["level"])
    return OpenDraft(tuple(str(reason) for reason in values["reasons"]), str(values["question"]), number)


def _number(level: Any) -> int:  # noqa: ANN401 - whatever stands in the file
    if not 1 <= int(level) <= DEEPEST_LEVEL:
        raise ValueError("no such level")
    return int(level)
