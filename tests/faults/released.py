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
    """Read from ``path`` every cell that the ``frozen`` journal has, through the log; what came later is left out."""
    columns = _columns(frozen)
    with closing(sqlite3.connect(path)) as database:
        database.text_factory = bytes
        return {
            table: sorted(map(repr, database.execute(f"SELECT {', '.join(names)} FROM {table}")))  # noqa: S608
            for table, names in columns.items()
        }


def version_of(path: Path) -> int:
    """Read the schema's version, through the log."""
    with closing(sqlite3.connect(path)) as database:
        return int(database.execute("PRAGMA user_version").fetchone()[0])


def _columns(path: Path) -> dict[str, list[str]]:
    with closing(sqlite3.connect(path)) as database:
        virtual = [f"{name}_" for (name,) in database.execute(_VIRTUAL)]
        tables = [name for (name,) in database.execute(_TABLES) if not name.startswith(tuple(virtual))]
        return {table: [each[1] for each in database.execute(f"PRAGMA table_info({table})")] for table in tables}
