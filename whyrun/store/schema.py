"""Making a new journal, and bringing an older one up to date.

Rule: a journal is at its old version or at the new one, never between, and never with a row or a letter less.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from whyrun.store import damage, meta, migrations, search_index
from whyrun.store.atomic_file import sync_file, sync_folder
from whyrun.store.connection import APPLICATION_ID, connect_to_write, execute
from whyrun.store.data_folder import make_private_file, remove_database
from whyrun.store.errors import FolderUnusable, MigrationFailed, Refusal
from whyrun.store.inspection import Verdict, inspect
from whyrun.store.sentence import Sentence
from whyrun.store.sqlite_faults import DATABASE_ERRORS, refusal_of

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from peewee import SqliteDatabase

    from whyrun.store.data_folder import DataFolder


def create_journal(folder: DataFolder, *, program_version: str, now: datetime) -> None:
    """Make an empty journal; it takes its name when it is whole, so a half-made one is never found.

    Raises FolderUnusable, or what the database raises.
    """
    unfinished = folder.new_journal
    remove_database(unfinished)  # left by a power cut
    make_private_file(unfinished)
    try:
        _fill(unfinished, program_version=program_version, now=now)
        if inspect(unfinished).verdict is not Verdict.SOUND:
            raise FolderUnusable(
                folder.path, Sentence("the disk refused it"), what_to_do=Sentence("Check the disk, then try again.")
            )
        unfinished.rename(folder.journal)
    finally:
        remove_database(unfinished)
    sync_folder(folder.path)


def _fill(path: Path, *, program_version: str, now: datetime) -> None:
    database = connect_to_write(path)
    try:
        database.pragma("application_id", APPLICATION_ID)
        migrate(database)
        with database.atomic("IMMEDIATE"):
            meta.write(database, meta.JOURNAL_ID, str(uuid4()))
            meta.write(database, meta.CREATED_AT, now.isoformat())
            meta.write(database, meta.WRITTEN_BY, program_version)
            meta.write(database, meta.REVISION, "0")
            meta.write(database, meta.INDEXED_BY, search_index.RULES)
        database.pragma("wal_checkpoint(TRUNCATE)")
    finally:
        database.close()
    sync_file(path)


def migrate(database: SqliteDatabase) -> None:
    """Bring the schema up to the newest in one transaction, which is checked before it is committed.

    Raises MigrationFailed where a row, a link or a letter would be lost; the file is then as it was.
    """
    found, newest = database.pragma("user_version"), migrations.newest()
    if found == newest:
        return
    try:
        _run(database, found, newest)
    except DATABASE_ERRORS as error:
        if refusal_of(error) is Refusal.UNKNOWN:  # not the disk: a step does not fit this journal
            raise MigrationFailed(found, newest) from error
        raise


def _run(database: SqliteDatabase, found: int, newest: int) -> None:
    from playhouse.migrate import SqliteMigrator  # 5 ms, for two other databases, at an upgrade and never else

    migrator = SqliteMigrator(database)
    with migrator.migration_context():  # foreign keys are off inside: rebuilding a table would delete its children
        before = _row_counts(database)
        for step in migrations.STEPS[found:]:
            step(database)
        after = _row_counts(database)
        if any(after.get(table, count) < count for table, count in before.items()):
            raise MigrationFailed(found, newest)
        # A journal that is being made has nothing to lose yet, and is looked through before it gets its name.
        if found and damage.find_damage(database, schema_version=newest).damage is not None:
            raise MigrationFailed(found, newest)
        database.pragma("user_version", newest)


def _row_counts(database: SqliteDatabase) -> dict[str, int]:
    return {
        name: execute(database, f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - our own table names
        for name in database.get_tables()
    }
