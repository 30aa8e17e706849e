"""Checksums that find a changed letter: one flipped bit passes SQLite's own check in three files out of four.

Rule: an empty value adds nothing, so that a field added by a later version leaves every earlier checksum valid.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from hashlib import blake2b
from typing import TYPE_CHECKING

from whyrun.store.fields import spell_moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from uuid import UUID

    from whyrun.domain.reflection import Reflection

_DIGEST_BYTES = 16


class ChecksumMismatch(Exception):  # noqa: N818 - says what was found
    """An entry is not what was written; ``entry_id`` names it, ``kind`` says what it is."""

    def __init__(self, kind: str, entry_id: UUID) -> None:
        super().__init__(f"{kind} {entry_id} is not what was written")
        self.entry_id = entry_id


def checksum_of(reflection: Reflection) -> str:
    """Sum up everything a reflection holds, its levels, reasons and beneficiaries with it."""
    return _digest(_parts(reflection))


def checksum_of_values(kind: str, values: Mapping[str, object]) -> str:
    """Sum up the ``values`` of one entry of a kind that is a single row."""
    return _digest(iter([("kind", kind), *((name, _spelled(value)) for name, value in values.items())]))


def checksum_of_text(entry_id: UUID, field: str, text: str, kept_at: datetime) -> str:
    """Sum up one earlier text."""
    return _digest(iter([("of", str(entry_id)), ("field", field), ("text", text), ("at", spell_moment(kept_at))]))


def _parts(reflection: Reflection) -> Iterator[tuple[str, str]]:
    yield "id", str(reflection.id)
    for name in ("started_at", "updated_at", "finished_at"):
        moment = getattr(reflection, name)
        yield name, spell_moment(moment) if moment else ""
    for name in ("started_on", "goal_date", "finished_on"):
        day = getattr(reflection, name)
        yield name, day.isoformat() if day else ""
    for name in ("motivator", "opener", "identity", "finish_line", "core_why", "card_style", "stage"):
        yield name, getattr(reflection, name) or ""
    yield "depth", str(reflection.depth)
    yield "set_aside", "yes" if reflection.set_aside else ""
    for level in reflection.levels:
        name = f"level {level.number}"
        yield name, "asked"
        for part in ("question", "answer", "built_from", "answered_question"):
            yield f"{name} {part}", getattr(level, part)
        yield f"{name} followed", "" if level.followed is None else str(level.followed)
        yield f"{name} reasons", str(len(level.reasons)) if level.reasons else ""
        for position, reason in enumerate(level.reasons):
            yield f"{name} reason {position}", reason
    yield "beneficiaries", str(len(reflection.beneficiaries)) if reflection.beneficiaries else ""
    for position, beneficiary in enumerate(reflection.beneficiaries):
        yield f"beneficiary {position}", beneficiary


def _spelled(value: object) -> str:
    match value:
        case None | False:
            return ""
        case True:
            return "yes"
        case datetime():
            return spell_moment(value)
        case date():
            return value.isoformat()
    return str(value)


def _digest(parts: Iterator[tuple[str, str]]) -> str:
    # JSON spells every letter in ASCII: also those that UTF-8 has no form for.
    spelled = json.dumps([(name, str(text)) for name, text in parts if text]).encode("ascii")
    return blake2b(spelled, digest_size=_DIGEST_BYTES).hexdigest()
