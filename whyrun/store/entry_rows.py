"""Entries that are one row each: written whole, read whole, and never given out with a letter changed.

Rule: a column is named as the field it holds, so a kind of entry is said here in one line.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from whyrun.domain.check_in import CheckIn
from whyrun.domain.intention import Intention, Pause
from whyrun.domain.letter import Letter
from whyrun.domain.plan import Plan
from whyrun.domain.rut_moment import RutMoment
from whyrun.domain.still_true import Asked, RaceJourney
from whyrun.store.checksums import ChecksumMismatch, checksum_of_values
from whyrun.store.models import (
    AskedRow,
    CheckInRow,
    IntentionRow,
    LetterRow,
    PauseRow,
    PlanRow,
    RaceJourneyRow,
    RutMomentRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from uuid import UUID

    from peewee import Select, SqliteDatabase

#: An entry that is one row.
OneRow = CheckIn | RutMoment | Plan | Letter | Intention | Pause | RaceJourney | Asked
_Entry = TypeVar("_Entry", bound=OneRow)


@dataclass(frozen=True)
class RowKind(Generic[_Entry]):
    """One kind of entry: its name in a sentence, its value, its table, the field with its day, and its words."""

    name: str
    value: type[_Entry]
    row: Any
    day: str
    words: tuple[str, ...] = ()

    def write(self, database: SqliteDatabase, entry: _Entry, /) -> None:
        """Write ``entry`` in place of what was under its id, inside the caller's transaction."""
        values = _values(entry)
        values["checksum"] = checksum_of_values(self.name, values)
        self.row.insert(values).on_conflict(conflict_target=[self.row.id], update=values).execute(database)

    def delete(self, database: SqliteDatabase, entry_id: UUID, /) -> int:
        """Delete an entry; how many there were: one or none."""
        return int(self.row.delete().where(self.row.id == entry_id).execute(database))

    def read_one(self, database: SqliteDatabase, entry_id: UUID, /) -> _Entry | None:
        """Read one entry; None where there is none. Raises as ``read`` does."""
        return next(self.read(database, self.row.select().where(self.row.id == entry_id)), None)

    def read_some(self, database: SqliteDatabase, ids: Sequence[UUID | str], /) -> Iterator[_Entry]:
        """Read the entries with these ids, in any order. Raises as ``read`` does."""
        return self.read(database, self.row.select().where(self.row.id.in_(ids)))

    def read_all(self, database: SqliteDatabase, /) -> Iterator[_Entry]:
        """Read every entry. Raises as ``read`` does."""
        return self.read(database, self.row.select())

    def read_days(self, database: SqliteDatabase, first: date | None, last: date | None) -> Iterator[_Entry]:
        """Read the entries of the days from ``first`` to ``last``, oldest first; None leaves that side open.

        Entries of one day come in the order they were made, or else last changed. Raises as ``read`` does.
        """
        day = getattr(self.row, self.day)
        made = self.row.at if hasattr(self.row, "at") else self.row.updated_at
        query = self.row.select().order_by(day, made, self.row.id)
        if first is not None:
            query = query.where(day >= first)
        if last is not None:
            query = query.where(day <= last)
        return self.read(database, query)

    def read(self, database: SqliteDatabase, query: Select) -> Iterator[_Entry]:
        """Read the entries that ``query`` selects from this kind's table, in its order.

        Raises ChecksumMismatch, ValueError or UnicodeDecodeError where one is not what was written.
        """
        for row in query.execute(database).iterator():  # peewee would keep each row: hundreds of megabytes of them
            entry = self.made_of(row.__data__)
            if checksum_of_values(self.name, _values(entry)) != row.checksum:
                raise ChecksumMismatch(self.name, row.id)
            yield entry

    def made_of(self, values: dict[str, Any]) -> _Entry:
        """Make the entry out of the values of its row."""
        return self.value(**{each.name: values[each.name] for each in fields(self.value)})

    def texts(self, entry: _Entry, /) -> dict[str, str]:
        """Give what the runner wrote in each field, by the names that earlier texts go by."""
        return {field: getattr(entry, field) for field in self.words}


#: Every kind of entry that is one row.
ROW_KINDS: tuple[RowKind[Any], ...] = (
    RowKind("check-in", CheckIn, CheckInRow, "day", ("words", "after_words")),
    RowKind("rut moment", RutMoment, RutMomentRow, "day"),
    RowKind("plan", Plan, PlanRow, "written_on", ("own_obstacle", "if_happens", "then_do")),
    RowKind("letter", Letter, LetterRow, "written_on", ("words",)),
    RowKind("intention", Intention, IntentionRow, "since"),
    RowKind("pause", Pause, PauseRow, "since"),
    RowKind("race journey", RaceJourney, RaceJourneyRow, "day", ("start", "got_through", "take_with")),
    RowKind("question", Asked, AskedRow, "day"),
)


def _values(entry: OneRow) -> dict[str, Any]:
    return {each.name: getattr(entry, each.name) for each in fields(entry)}
