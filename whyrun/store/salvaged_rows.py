"""Entries that are one row each, told by what lies in the row of a damaged file.

Rule: a row does not say which table it is of. One whose checksum holds is proved; else it is of the first kind that
every cell of it can be.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any
from uuid import UUID

from peewee import IntegerField

from whyrun.store.checksums import checksum_of_values
from whyrun.store.entry_rows import ROW_KINDS, OneRow, RowKind
from whyrun.store.fields import FlagField

if TYPE_CHECKING:
    from whyrun.store.raw_rows import Row


def read_entry(row: Row) -> tuple[OneRow, bool] | None:
    """Read the entry that lies in ``row``, and whether it is whole to the letter; None where it is none."""
    pieces: list[OneRow] = []
    for kind in ROW_KINDS:
        with suppress(ValueError, TypeError):
            values = _values(kind, row)
            entry = kind.made_of(values)
            if values.pop("checksum") == checksum_of_values(kind.name, values):
                return entry, True
            pieces.append(entry)
    return (pieces[0], False) if pieces else None


def _values(kind: RowKind[Any], row: Row) -> dict[str, Any]:
    """Read each cell as the column it would be in. Raises ValueError or TypeError where it can't be that."""
    columns = kind.row._meta.sorted_fields  # noqa: SLF001 - where peewee keeps them
    values = {column.name: _value(column, cell) for column, cell in zip(columns, row, strict=True)}
    if not isinstance(values["id"], UUID):
        raise TypeError("a row without an id")
    return values


def _value(column: Any, cell: int | bytes | None) -> Any:  # noqa: ANN401 - peewee has no types
    if cell is None:
        if not column.null:
            raise TypeError("nothing where something has to be")
        return None
    if isinstance(column, IntegerField | FlagField) is not isinstance(cell, int):
        raise TypeError("a number for words, or words for a number")
    return column.python_value(cell if isinstance(cell, int) else _text(cell))


def _text(cell: bytes) -> str:
    try:
        return cell.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return cell.decode("utf-8", "replace")
