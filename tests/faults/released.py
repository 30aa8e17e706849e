"""The frozen journal of the first release, and every cell of it, read without this program's own code."""

from __future__ import annotations

import sqlite3
from pathlib import Path

RELEASED = Path(__file__).parents[1] / "data" / "journal-v1.db"
TABLES = ("reflections", "levels", "reasons", "beneficiaries", "earlier_texts")


def cells(path: Path) -> tuple[dict[str, list[str]], int]:
    """Read every cell that version 1 has, and the version, through the log and without this program's own code."""
    with sqlite3.connect(path) as database:
        database.text_factory = bytes
        columns = {
            table: [column[1].decode() for column in database.execute(f"PRAGMA table_info({table})")]
            for table in TABLES
        }
        rows = {
            table: sorted(
                repr(row)
                for row in database.execute(
                    f"SELECT {', '.join(name for name in names if name != 'weather')} FROM {table}"  # noqa: S608
                )
            )
            for table, names in columns.items()
        }
        (version,) = database.execute("PRAGMA user_version").fetchone()
    database.close()
    return rows, version
