"""Opening the journal: every question about the file is asked before the first byte is written.

Rule: lock, then header, then damage, and only then for writing. A newer, foreign or damaged file is not changed.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from whyrun.store import damage, meta, migrations, schema
from whyrun.store.backup import back_up, verified_backups
from whyrun.store.backup_file import Occasion
from whyrun.store.connection import (
    APPLICATION_ID,
    connect_to_read,
    connect_to_write,
    has_log,
    is_cut_short,
    is_sqlite,
    read_header,
)
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
from whyrun.store.sqlite_faults import DATABASE_ERRORS, refusal_of

if TYPE_CHECKING:
    from datetime import datetime

    from playhouse.sqlcipher_ext import SqlCipherDatabase

    from whyrun.store.connection import Header
    from whyrun.store.data_folder import DataFolder


@dataclass(frozen=True, slots=True)
class _Found:
    """What a look at the file has found; ``damage`` is None where there is none."""

    header: Header
    written_by: str | None
    damage: str | None


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
        raise _unusable(folder, error) from error
    try:
        if read_header(database).schema_version != migrations.newest():
            back_up(database, folder, now=now, occasion=Occasion.BEFORE_MIGRATION)
            schema.migrate(database)
        if meta.read(database, meta.WRITTEN_BY) != program_version:
            with database.atomic("IMMEDIATE"):
                meta.write(database, meta.WRITTEN_BY, program_version)
    except DATABASE_ERRORS as error:
        database.close()
        raise _unusable(folder, error) from error
    except BaseException:
        database.close()
        raise
    return database


def _make(folder: DataFolder, *, program_version: str, now: datetime, may_start_empty: bool) -> None:
    if not may_start_empty:
        backups, aside = verified_backups(folder), damage.last_set_aside(folder)
        if backups or aside:
            raise JournalMissing(folder.journal, set_aside=aside, backups=backups)
    schema.create_journal(folder, program_version=program_version, now=now)


def _examine(folder: DataFolder, *, program_version: str, now: datetime) -> None:
    """Look at the file without changing it. Raises what is wrong with it."""
    path = folder.journal
    if path.exists() and not path.is_file():
        raise NotAJournal(path)
    if path.exists() and not os.access(path, os.R_OK | os.W_OK):
        raise FolderUnusable(path, "the right to read and write this file is missing")
    if not path.exists() or path.stat().st_size == 0:
        raise _damaged(folder, now=now)
    if not is_sqlite(path):
        raise _foreign(folder, now=now)
    if is_cut_short(path):
        raise _damaged(folder, now=now)
    found = _inspect(folder, now=now)
    if found.header.application_id != APPLICATION_ID:
        raise _foreign(folder, now=now)
    if found.header.schema_version > migrations.newest():
        raise JournalNewer(
            path,
            written_by=found.written_by,
            program_version=program_version,
            schema_found=found.header.schema_version,
            schema_known=migrations.newest(),
        )
    if found.damage or found.header.schema_version < 1:
        raise _damaged(folder, now=now)


def _inspect(folder: DataFolder, *, now: datetime) -> _Found:
    try:
        database = connect_to_read(folder.journal, alone=True)
        try:
            header = read_header(database)
            ours = header.application_id == APPLICATION_ID and header.schema_version <= migrations.newest()
            return _Found(
                header,
                _written_by(database),
                damage.find_damage(database, schema_version=header.schema_version) if ours else None,
            )
        finally:
            database.close()
    except DATABASE_ERRORS as error:
        if refusal_of(error) in {Refusal.DAMAGED, Refusal.UNKNOWN}:
            raise _damaged(folder, now=now) from error
        raise


def _foreign(folder: DataFolder, *, now: datetime) -> NotAJournal | JournalDamaged:
    """Tell a stranger's file from a journal of ours whose beginning is gone: ours has left backups, or zeros."""
    with folder.journal.open("rb") as file:
        begins_with_zeros = not any(file.read(100))
    if begins_with_zeros or verified_backups(folder):
        return _damaged(folder, now=now)
    return NotAJournal(folder.journal)


def _damaged(folder: DataFolder, *, now: datetime) -> JournalDamaged:
    return JournalDamaged(folder.journal, set_aside=damage.set_aside(folder, now=now), backups=verified_backups(folder))


def _written_by(database: SqlCipherDatabase) -> str | None:
    try:
        return meta.read(database, meta.WRITTEN_BY)
    except DATABASE_ERRORS:
        return None  # a newer schema may keep it elsewhere: the message then says "a newer version"


def _unusable(folder: DataFolder, error: Exception) -> FolderUnusable | JournalInUse | JournalDamaged:
    match refusal_of(error):
        case Refusal.BUSY:
            return JournalInUse(folder.journal)
        case Refusal.DISK_FULL:
            return FolderUnusable(folder.path, "the disk is full")
        case Refusal.READ_ONLY:
            return FolderUnusable(folder.path, "the right to write in this folder is missing")
        case Refusal.DAMAGED:
            return JournalDamaged(folder.journal, backups=verified_backups(folder))
        case _:
            return FolderUnusable(folder.path, "the disk refused it")
