"""Schema version 1: reflections with their levels, reasons and beneficiaries, and the texts they held before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.store.connection import execute

if TYPE_CHECKING:
    from peewee import SqliteDatabase

_STATEMENTS = (
    """
    CREATE TABLE meta (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE reflections (
        id TEXT NOT NULL PRIMARY KEY,
        started_at TEXT NOT NULL,
        started_on TEXT NOT NULL,
        motivator TEXT,
        opener TEXT NOT NULL,
        goal_date TEXT,
        depth INTEGER NOT NULL,
        identity TEXT NOT NULL,
        finish_line TEXT,
        core_why TEXT NOT NULL,
        card_style TEXT NOT NULL,
        stage TEXT NOT NULL,
        set_aside INTEGER NOT NULL,
        updated_at TEXT NOT NULL,
        finished_at TEXT,
        finished_on TEXT,
        checksum TEXT NOT NULL
    )
    """,
    "CREATE INDEX reflections_finished_at ON reflections (finished_at)",
    """
    CREATE TABLE levels (
        reflection_id TEXT NOT NULL REFERENCES reflections (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        question TEXT NOT NULL,
        answer TEXT NOT NULL,
        followed INTEGER,
        built_from TEXT NOT NULL,
        answered_question TEXT NOT NULL,
        PRIMARY KEY (reflection_id, number)
    )
    """,
    """
    CREATE TABLE reasons (
        reflection_id TEXT NOT NULL,
        level_number INTEGER NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (reflection_id, level_number, position),
        FOREIGN KEY (reflection_id, level_number) REFERENCES levels (reflection_id, number) ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE beneficiaries (
        reflection_id TEXT NOT NULL REFERENCES reflections (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (reflection_id, position)
    )
    """,
    """
    CREATE TABLE earlier_texts (
        id INTEGER NOT NULL PRIMARY KEY,
        reflection_id TEXT NOT NULL REFERENCES reflections (id) ON DELETE CASCADE,
        field TEXT NOT NULL,
        text TEXT NOT NULL,
        kept_at TEXT NOT NULL,
        checksum TEXT NOT NULL
    )
    """,
    "CREATE INDEX earlier_texts_reflection ON earlier_texts (reflection_id, field)",
)


def run(database: SqliteDatabase) -> None:
    """Make the tables of version 1 in an empty file."""
    for statement in _STATEMENTS:
        execute(database, statement)
