"""Opening the journal: every question about the file is asked before the first byte is written.

Rule: lock, then header, then damage, and only then for writing. A newer, foreign or damaged file is not changed.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from whyrun.store import damage, meta, migrations, schema
from whyrun.store.backup import back_up, verified_backups
from whyrun.store.backup_file import Occasion, list_backups
from whyrun.store.connection import connect_to_write, has_log, read_header
from whyrun.store.data_folder import close_to_others
from whyrun.store.errors import (
    FolderUnusable,
    JournalDamaged,
    JournalInUse,
    JournalMissing,
    JournalNewer,
    NotAJournal,
    Refusal,
)
from whyrun.store.inspection import Verdict, inspect
from whyrun.store.sentence import Sentence
from whyrun.store.sqlite_faults import DATABASE_ERRORS, refusal_of

if TYPE_CHECKING:
    from datetime import datetime

    from playhouse.sqlcipher_ext import SqlCipherDatabase

    from whyrun.store.data_folder import DataFolder
    from whyrun.store.inspection import Inspection


def open_to_write(
    folder: DataFolder, *, program_version: str, now: datetime, may_start_empty: bool
) -> SqlCipherDatabase:
    """Open the journal of ``folder`` at today's schema; make one where there never was one.

    The caller holds the writer's lock. Raises what ``errors`` names.
    """
    try:
        if folder.journal.exists() or has_log(folder.journal):
            _examine(folder, program_version=program_version, now=now)
            close_to_others(folder.journal)
        else:
            _make(folder, program_version=program_version, now=now, may_start_empty=may_start_empty)
        database = connect_to_write(folder.journal)
    except DATABASE_ERRORS as error:
        raise unusable(folder, error) from error
    try:
        if read_header(database).schema_version != migrations.newest():
            back_up(database, folder, now=now, occasion=Occasion.BEFORE_MIGRATION)
            schema.migrate(database)
        if meta.read(database, meta.WRITTEN_BY) != program_version:
            with database.atomic("IMMEDIATE"):
                meta.write(database, meta.WRITTEN_BY, program_version)
    except DATABASE_ERRORS as error:
        database.close()
        raise unusable(folder, error) from error
    except BaseException:
        database.close()
        raise
    return database


def _make(folder: DataFolder, *, program_version: str, now: datetime, may_start_empty: bool) -> None:
    if not may_start_empty:
        aside = damage.last_set_aside(folder)
        if aside or list_backups(folder.backups):  # sound or not: a journal has lived here
            raise JournalMissing(folder.journal, set_aside=aside, backups=verified_backups(folder))
    schema.create_journal(folder, program_version=program_version, now=now)


def _examine(folder: DataFolder, *, program_version: str, now: datetime) -> None:
    """Look at the file without changing it. Raises what is wrong with it."""
    path = folder.journal
    if not path.exists():  # its log is there
        raise _damaged(folder, now=now)
    if path.is_file() and not os.access(path, os.R_OK | os.W_OK):
        raise FolderUnusable(path, Sentence("the right to read and write this file is missing"))
    found = inspect(path)
    match found.verdict:
        case Verdict.DAMAGED:
            raise _damaged(folder, now=now)
        case Verdict.FOREIGN if path.is_file() and list_backups(folder.backups):
            raise _damaged(folder, now=now)  # a journal has lived here: this is what became of it
        case Verdict.FOREIGN:
            raise NotAJournal(path)
        case Verdict.NEWER:
            raise newer(folder, found, program_version=program_version)


def newer(folder: DataFolder, found: Inspection, *, program_version: str) -> JournalNewer:
    """Say that the journal is too new for this program."""
    return JournalNewer(
        folder.journal,
        written_by=found.written_by,
        program_version=program_version,
        schema_found=found.schema_version,
        schema_known=migrations.newest(),
        backups=verified_backups(folder),
    )


def _damaged(folder: DataFolder, *, now: datetime) -> JournalDamaged:
    return JournalDamaged(folder.journal, set_aside=damage.set_aside(folder, now=now), backups=verified_backups(folder))


def unusable(folder: DataFolder, error: Exception) -> FolderUnusable | JournalInUse | JournalDamaged:
    """Say what stood between us and the journal."""
    match refusal_of(error):
        case Refusal.BUSY:
            return JournalInUse(folder.journal)
        case Refusal.DISK_FULL:
            return FolderUnusable(
                folder.path, Sentence("the disk is full"), what_to_do=Sentence("Make some room, then try again.")
            )
        case Refusal.READ_ONLY:
            return FolderUnusable(folder.path, Sentence("the right to write in this folder is missing"))
        case Refusal.DAMAGED:
            return JournalDamaged(folder.journal, backups=verified_backups(folder))
        case _:
            return FolderUnusable(
                folder.path, Sentence("the disk refused it"), what_to_do=Sentence("Check the disk, then try again.")
            )
