"""The frozen journal of every release, and every cell of one, read without this program's own code."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

#: The frozen journals, the oldest first.
RELEASED = tuple(sorted((Path(__file__).parents[1] / "data").glob("journal-v*.db")))

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%' AND name != 'meta'"
_VIRTUAL = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'"


def cells(path: Path, frozen: Path) -> dict[str, list[str]]:
    """Read from ``path`` every cell that the ``frozen`` journal has, through the log.

    Cells go by their place in the row: a step may give a column another name, and puts what is new at the end.
    """
    widths = _widths(frozen)
    with closing(sqlite3.connect(path)) as database:
        database.text_factory = bytes
        return {
            table: sorted(repr(row[:width]) for row in database.execute(f"SELECT * FROM {table}"))  # noqa: S608
            for table, width in widths.items()
        }


def version_of(path: Path) -> int:
    """Read the schema's version, through the log."""
    with closing(sqlite3.connect(path)) as database:
        return int(database.execute("PRAGMA user_version").fetchone()[0])


def _widths(path: Path) -> dict[str, int]:
    """How many columns each table has; what keeps a virtual one is that one's own business."""
    with closing(sqlite3.connect(path)) as database:
        virtual = tuple(f"{name}_" for (name,) in database.execute(_VIRTUAL))
        tables = [name for (name,) in database.execute(_TABLES) if not name.startswith(virtual)]
        return {table: len(database.execute(f"PRAGMA table_info({table})").fetchall()) for table in tables}
