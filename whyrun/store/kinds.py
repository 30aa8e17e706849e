"""Every kind of entry a journal holds, and the one way each is read and written.

Rule: what is done to entries of any kind (saving, merging, deleting, looking through) is written once, over this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from whyrun.domain.reflection import Reflection
from whyrun.store import reflections
from whyrun.store.entry_rows import ROW_KINDS, OneRow, RowKind
from whyrun.store.models import ReflectionRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from uuid import UUID

    from peewee import SqliteDatabase

Entry = Reflection | OneRow


class Kind(Protocol):
    """How entries of one kind lie in the journal."""

    def write(self, database: SqliteDatabase, entry: Any, /) -> None:  # noqa: ANN401 - of this kind
        """Write an entry in place of what was under its id, inside the caller's transaction."""

    def delete(self, database: SqliteDatabase, entry_id: UUID, /) -> int:
        """Delete an entry; how many there were: one or none."""

    def read_one(self, database: SqliteDatabase, entry_id: UUID, /) -> Any:  # noqa: ANN401 - of this kind
        """Read one entry; None where there is none."""

    def read_some(self, database: SqliteDatabase, ids: Sequence[UUID | str], /) -> Iterable[Any]:
        """Read the entries with these ids, in any order."""

    def read_all(self, database: SqliteDatabase, /) -> Iterator[Any]:
        """Read every entry."""

    def texts(self, entry: Any, /) -> Mapping[str, str]:  # noqa: ANN401 - of this kind
        """Give what the runner wrote in each field."""


#: How entries of each kind are read and written, by the value they are.
KINDS: dict[type[Any], Kind] = {Reflection: reflections, **{kind.value: kind for kind in ROW_KINDS}}

#: The table that each kind's own row lies in.
TABLES: dict[type[Any], Any] = {Reflection: ReflectionRow, **{kind.value: kind.row for kind in ROW_KINDS}}


def row_kind(value: type[Any]) -> RowKind[Any]:
    """Give the kind of the entries that are one row each and read as ``value``."""
    return next(kind for kind in ROW_KINDS if kind.value is value)
