"""Schema version 3: all entries in the order of their days, and their words, to be found again.

Both are derived from the other tables: they are filled after the migration, and made anew whenever they don't fit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.store.connection import execute

if TYPE_CHECKING:
    from peewee import SqliteDatabase

_STATEMENTS = (
    """
    CREATE TABLE entries (
        number INTEGER NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        entry_id TEXT NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX entries_entry ON entries (entry_id, kind)",
    "CREATE INDEX entries_kind ON entries (kind, number)",
    # The words are folded before they come here, so the plainest tokenizer does. Short beginnings are typed first.
    "CREATE VIRTUAL TABLE entry_words USING fts5 (words, tokenize = 'ascii', prefix = '1 2 3')",
    # What was deleted is gone from the index too, and not only marked as gone.
    "INSERT INTO entry_words (entry_words, rank) VALUES ('secure-delete', 1)",
)


def run(database: SqliteDatabase) -> None:
    """Make the tables of version 3 beside those of version 2."""
    for statement in _STATEMENTS:
        execute(database, statement)
