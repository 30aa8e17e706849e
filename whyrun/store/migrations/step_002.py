"""Schema version 2: check-ins, rut moments, plans, letters, intentions, pauses, race journeys and questions answered.

Earlier texts may now be of any entry, not of a reflection only: their table is made anew, row by row as it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.store.connection import execute

if TYPE_CHECKING:
    from peewee import SqliteDatabase

_STATEMENTS = (
    """
    CREATE TABLE check_ins (
        id TEXT NOT NULL PRIMARY KEY,
        day TEXT NOT NULL,
        at TEXT NOT NULL,
        outcome TEXT NOT NULL,
        words TEXT NOT NULL,
        feeling TEXT,
        after_words TEXT NOT NULL,
        began_as_rut INTEGER NOT NULL,
        updated_at TEXT NOT NULL,
        checksum TEXT NOT NULL
    )
    """,
    "CREATE INDEX check_ins_day ON check_ins (day)",
    """
    CREATE TABLE rut_moments (
        id TEXT NOT NULL PRIMARY KEY,
        day TEXT NOT NULL,
        at TEXT NOT NULL,
        obstacle TEXT,
        ending TEXT,
        timer_started_at TEXT,
        updated_at TEXT NOT NULL,
        checksum TEXT NOT NULL
    )
    """,
    "CREATE INDEX rut_moments_day ON rut_moments (day)",
    """
    CREATE TABLE plans (
        id TEXT NOT NULL PRIMARY KEY,
        written_on TEXT NOT NULL,
        obstacle TEXT,
        own_obstacle TEXT NOT NULL,
        if_happens TEXT NOT NULL,
        then_do TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        checksum TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE letters (
        id TEXT NOT NULL PRIMARY KEY,
        written_on TEXT NOT NULL,
        words TEXT NOT NULL,
        sealed INTEGER NOT NULL,
        updated_at TEXT NOT NULL,
        checksum TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE intentions (
        id TEXT NOT NULL PRIMARY KEY,
        since TEXT NOT NULL,
        at_least INTEGER NOT NULL,
        at_most INTEGER NOT NULL,
        in_hand INTEGER NOT NULL,
        until TEXT,
        updated_at TEXT NOT NULL,
        checksum TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE pauses (
        id TEXT NOT NULL PRIMARY KEY,
        since TEXT NOT NULL,
        until TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        checksum TEXT NOT NULL
    )
    """,
    # What is said about a reflection stays when that is deleted: Undo brings the reflection back, and finds it again.
    """
    CREATE TABLE race_journeys (
        id TEXT NOT NULL PRIMARY KEY,
        day TEXT NOT NULL,
        about TEXT NOT NULL,
        start TEXT NOT NULL,
        got_through TEXT NOT NULL,
        take_with TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        checksum TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE asked (
        id TEXT NOT NULL PRIMARY KEY,
        day TEXT NOT NULL,
        at TEXT NOT NULL,
        question TEXT NOT NULL,
        answer TEXT NOT NULL,
        about TEXT,
        updated_at TEXT NOT NULL,
        checksum TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE earlier_texts_of_any (
        id INTEGER NOT NULL PRIMARY KEY,
        entry_id TEXT NOT NULL,
        field TEXT NOT NULL,
        text TEXT NOT NULL,
        kept_at TEXT NOT NULL,
        checksum TEXT NOT NULL
    )
    """,
    """
    INSERT INTO earlier_texts_of_any (id, entry_id, field, text, kept_at, checksum)
    SELECT id, reflection_id, field, text, kept_at, checksum FROM earlier_texts
    """,
    "DROP TABLE earlier_texts",
    "ALTER TABLE earlier_texts_of_any RENAME TO earlier_texts",
    "CREATE INDEX earlier_texts_entry ON earlier_texts (entry_id, field)",
)


def run(database: SqliteDatabase) -> None:
    """Make the tables of version 2 beside those of version 1."""
    for statement in _STATEMENTS:
        execute(database, statement)
