"""The texts that an entry's fields held before: what a save takes away can be brought back.

Rule: a save that takes letters away keeps the text it took them from, unless a text that was kept earlier already
holds it, or WhyRun wrote it. So holding Backspace over an answer, with a save every half second, keeps the answer once
and whole; and choosing another motivator keeps no first question that nobody wrote.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from whyrun.domain.openers import is_an_opener_of_ours
from whyrun.store.checksums import checksum_of_text
from whyrun.store.models import EarlierTextRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime
    from uuid import UUID

    from peewee import SqliteDatabase


@dataclass(frozen=True, slots=True)
class EarlierText:
    """What ``field`` of the entry ``entry_id`` held until ``kept_at`` (UTC).

    ``field`` is "opener", "level 1" to "level 6", "beneficiaries" (a line each), "identity" or "core why" in a
    reflection; in an entry of another kind it is named as there: "words", "after_words".
    """

    entry_id: UUID
    field: str
    text: str
    kept_at: datetime


class EarlierTextDamaged(Exception):  # noqa: N818 - says what was found
    """An earlier text is not what was written."""


def keep(
    database: SqliteDatabase, entry_id: UUID, before: Mapping[str, str], after: Mapping[str, str], *, now: datetime
) -> None:
    """Keep the texts of ``before`` that ``after`` takes letters from, by field, inside the caller's transaction."""
    for field, old in before.items():
        if holds(after.get(field, ""), old) or (field == "opener" and is_an_opener_of_ours(old)):
            continue
        newest = _newest(database, entry_id, field)
        if newest is not None and holds(newest, old):
            continue
        _insert(database, EarlierText(entry_id, field, old, now))


def take_in(database: SqliteDatabase, texts: Iterable[EarlierText]) -> int:
    """Add earlier texts from elsewhere that are not here yet, inside the caller's transaction; how many came in."""
    here = {
        (row.entry_id, row.field, row.text, row.kept_at)
        for row in EarlierTextRow.select(
            EarlierTextRow.entry_id, EarlierTextRow.field, EarlierTextRow.text, EarlierTextRow.kept_at
        ).execute(database)
    }
    missing = [text for text in texts if (text.entry_id, text.field, text.text, text.kept_at) not in here]
    for text in dict.fromkeys(missing):
        _insert(database, text)
    return len(missing)


def delete(database: SqliteDatabase, entry_id: UUID) -> None:
    """Let go of the earlier texts of an entry, inside the caller's transaction."""
    EarlierTextRow.delete().where(EarlierTextRow.entry_id == entry_id).execute(database)


def read(database: SqliteDatabase, entry_id: UUID | None = None) -> Iterator[EarlierText]:
    """Read the earlier texts of one entry, or of all, newest first. Raises EarlierTextDamaged."""
    query = EarlierTextRow.select().order_by(EarlierTextRow.kept_at.desc(), EarlierTextRow.id.desc())
    if entry_id is not None:
        query = query.where(EarlierTextRow.entry_id == entry_id)
    for row in query.execute(database):
        if row.checksum != checksum_of_text(row.entry_id, row.field, row.text, row.kept_at):
            raise EarlierTextDamaged(f"earlier text {row.id} is not what was written")
        yield EarlierText(row.entry_id, row.field, row.text, row.kept_at)


def holds(text: str, part: str) -> bool:
    """Whether ``text`` is ``part``, or ``part`` with one piece put in anywhere: nothing was taken away."""
    if len(text) < len(part):
        return False
    same = next((at for at, letter in enumerate(part) if letter != text[at]), len(part))
    return text.endswith(part[same:])


def _insert(database: SqliteDatabase, text: EarlierText) -> None:
    EarlierTextRow.insert(
        entry_id=text.entry_id,
        field=text.field,
        text=text.text,
        kept_at=text.kept_at,
        checksum=checksum_of_text(text.entry_id, text.field, text.text, text.kept_at),
    ).execute(database)


def _newest(database: SqliteDatabase, entry_id: UUID, field: str) -> str | None:
    query = (
        EarlierTextRow.select(EarlierTextRow.text)
        .where((EarlierTextRow.entry_id == entry_id) & (EarlierTextRow.field == field))
        .order_by(EarlierTextRow.id.desc())
        .limit(1)
    )
    row = next(iter(query.execute(database)), None)
    return None if row is None else str(row.text)
