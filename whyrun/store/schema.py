"""The schema's version, making a new journal, and bringing an older one up to date.

Rule: a journal is at its old version or at the new one, never between, and never with a row or a letter less.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from playhouse.migrate import SqliteMigrator

from whyrun.store import meta
from whyrun.store.atomic_file import sync_file, sync_folder
from whyrun.store.connection import APPLICATION_ID, connect_to_write, execute
from whyrun.store.data_folder import make_private_file, sidecars
from whyrun.store.migrations import STEPS

if TYPE_CHECKING:
    from datetime import datetime

    from peewee import SqliteDatabase

    from whyrun.store.data_folder import DataFolder

#: The schema this program writes.
SCHEMA_VERSION = len(STEPS)


class MigrationRefused(Exception):  # noqa: N818 - says what happened, as the other errors do
    """A migration would have lost something; it was rolled back. A bug of ours, not the runner's to cure."""


def create_journal(folder: DataFolder, *, program_version: str, now: datetime) -> None:
    """Make an empty journal; it takes its name when it is whole, so a half-made one is never found."""
    unfinished = folder.new_journal
    for leftover in (unfinished, *sidecars(unfinished)):
        leftover.unlink(missing_ok=True)
    make_private_file(unfinished)
    database = connect_to_write(unfinished)
    try:
        database.pragma("application_id", APPLICATION_ID)
        migrate(database)
        with database.atomic("IMMEDIATE"):
            meta.write(database, meta.JOURNAL_ID, str(uuid4()))
            meta.write(database, meta.CREATED_AT, now.isoformat())
            meta.write(database, meta.WRITTEN_BY, program_version)
            meta.write(database, meta.REVISION, "0")
        database.pragma("wal_checkpoint(TRUNCATE)")
    finally:
        database.close()
    sync_file(unfinished)
    unfinished.rename(folder.journal)
    sync_folder(folder.path)


def migrate(database: SqliteDatabase) -> None:
    """Bring the schema up to ``SCHEMA_VERSION`` in one transaction, which is checked before it is committed.

    Raises MigrationRefused where rows or links would be lost; the file is then as it was.
    """
    found = database.pragma("user_version")
    if found == SCHEMA_VERSION:
        return
    migrator = SqliteMigrator(database)
    with migrator.migration_context():  # foreign keys are off inside: rebuilding a table would delete its children
        before = _row_counts(database)
        for step in STEPS[found:]:
            step(database)
        after = _row_counts(database)
        lost = [name for name, count in before.items() if name in after and after[name] < count]
        if lost:
            raise MigrationRefused(f"rows of {', '.join(lost)} would be lost")
        if execute(database, "PRAGMA foreign_key_check").fetchone() is not None:
            raise MigrationRefused("rows would lose the row they belong to")
        database.pragma("user_version", SCHEMA_VERSION)


def _row_counts(database: SqliteDatabase) -> dict[str, int]:
    return {
        name: execute(database, f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - our own table names
        for name in database.get_tables()
    }
