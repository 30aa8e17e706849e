"""Opening the journal: every question about the file is asked before the first byte is written.

Rule: lock, then header, then damage, and only then for writing. A newer, foreign or damaged file is not changed. All
of it can be done on another thread than the one that will use the journal: no connection is handed over.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from whyrun.store import damage, meta, migrations, schema
from whyrun.store.backup import back_up, is_due, verified_backups
from whyrun.store.backup_file import Occasion, list_backups
from whyrun.store.connection import connect_to_write, has_log, read_header
from whyrun.store.data_folder import DataFolder, close_to_others
from whyrun.store.errors import (
    BackupFailed,
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
from whyrun.store.writer_lock import WriterLock

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from playhouse.sqlcipher_ext import SqlCipherDatabase

    from whyrun.store.inspection import Inspection


@dataclass(frozen=True, slots=True)
class ReadyJournal:
    """A journal that was read through, brought up to date and backed up where that was due, and is not open.

    Nobody else can write it: ``lock`` is held. ``is_list_sound`` says whether the list of entries fits them;
    ``backup_failure`` is what went wrong with the automatic backup, None where nothing did.
    """

    folder: DataFolder
    lock: WriterLock
    is_list_sound: bool
    backup_failure: BackupFailed | None


def make_ready(
    folder: Path, *, program_version: str, now: Callable[[], datetime], may_start_empty: bool = False
) -> ReadyJournal:
    """Do all of opening the journal that takes time with many entries; ``Journal.use`` does the rest.

    Takes, and raises, what ``Journal.open`` does.
    """
    places = DataFolder(folder)
    places.prepare()
    lock = WriterLock(places)
    try:
        is_list_sound = _look_through(
            places, program_version=program_version, now=now(), may_start_empty=may_start_empty
        )
        database = _bring_up_to_date(places, program_version=program_version, now=now())
        try:
            failure = _back_up_if_due(database, places, now=now())
        finally:
            database.close()
    except BaseException:
        lock.release()
        raise
    return ReadyJournal(places, lock, is_list_sound, failure)


def _look_through(folder: DataFolder, *, program_version: str, now: datetime, may_start_empty: bool) -> bool:
    """Look through the journal of ``folder``, or make one where there never was one; whether its list is sound."""
    try:
        if folder.journal.exists() or has_log(folder.journal):
            found = _examine(folder, program_version=program_version, now=now)
            close_to_others(folder.journal)
            return found.is_list_sound
        _make(folder, program_version=program_version, now=now, may_start_empty=may_start_empty)
    except DATABASE_ERRORS as error:
        raise unusable(folder, error) from error
    return True


def connect(folder: DataFolder) -> SqlCipherDatabase:
    """Connect for writing to a journal that was found sound. Raises FolderUnusable, JournalInUse or JournalDamaged."""
    try:
        return connect_to_write(folder.journal)
    except DATABASE_ERRORS as error:
        raise unusable(folder, error) from error


def _bring_up_to_date(folder: DataFolder, *, program_version: str, now: datetime) -> SqlCipherDatabase:
    """Connect to the journal, and give it today's schema where it has an older one."""
    database = connect(folder)
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


def _back_up_if_due(database: SqlCipherDatabase, folder: DataFolder, *, now: datetime) -> BackupFailed | None:
    try:
        if is_due(database, folder, now=now):
            back_up(database, folder, now=now, occasion=Occasion.AUTOMATIC)
    except BackupFailed as failure:
        return failure  # the journal itself is well: the runner is told, and goes on
    return None


def _make(folder: DataFolder, *, program_version: str, now: datetime, may_start_empty: bool) -> None:
    if not may_start_empty:
        aside = damage.last_set_aside(folder)
        if aside or list_backups(folder.backups):  # sound or not: a journal has lived here
            raise JournalMissing(folder.journal, set_aside=aside, backups=verified_backups(folder))
    schema.create_journal(folder, program_version=program_version, now=now)


def _examine(folder: DataFolder, *, program_version: str, now: datetime) -> Inspection:
    """Look at the file without changing it; what was found. Raises what is wrong with it."""
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
    return found


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
