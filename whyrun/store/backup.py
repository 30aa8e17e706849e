"""Backups: made from the live journal, verified before they count, thinned out with time.

Rule: a backup has its name only once it was opened and found whole; until then it is a temporary file. A copy of the
database file is no backup: what lies in the write-ahead log would be missing.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout
from sqlcipher3 import dbapi2 as sqlite

from whyrun.store import meta, retention
from whyrun.store.atomic_file import sync_file, sync_folder
from whyrun.store.backup_file import Backup, Occasion, list_backups
from whyrun.store.connection import connect_to_read, execute
from whyrun.store.data_folder import FILE_MODE, make_private_file, make_private_folder, sidecars
from whyrun.store.errors import BackupFailed, Refusal
from whyrun.store.inspection import inspect
from whyrun.store.sqlite_faults import DATABASE_ERRORS, refusal_of

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from peewee import SqliteDatabase

    from whyrun.store.data_folder import DataFolder

#: How old the newest backup may get before the next one is due.
INTERVAL = timedelta(days=1)

#: Seconds to wait for another process that is making a backup: the window, or ``whyrun backup``.
_PATIENCE = 10
_UNFINISHED = ".backup.db.new"

#: What a runner would count: each row of these is one entry of the journal.
_ENTRIES = ("reflections", "check_ins", "rut_moments")


def back_up(database: SqliteDatabase, folder: DataFolder, *, now: datetime, occasion: Occasion) -> Backup:
    """Back up the open journal, verify the backup, and let go of those that have had their time.

    Raises BackupFailed; no half-made backup stays behind, and the earlier ones are as they were.
    """
    try:
        with FileLock(folder.backups_lock, timeout=_PATIENCE, mode=FILE_MODE, thread_local=False):
            return _back_up(database, folder, now=now, occasion=occasion)
    except Timeout as error:
        raise BackupFailed(Refusal.BUSY) from error
    except OSError as error:
        raise BackupFailed(refusal_of(error)) from error


def _back_up(database: SqliteDatabase, folder: DataFolder, *, now: datetime, occasion: Occasion) -> Backup:
    unfinished = folder.backups / _UNFINISHED
    try:
        make_private_folder(folder.backups)
        _remove(unfinished)  # left by a power cut
        earlier = list_backups(folder.backups)
        backup = Backup.to_be_made(folder.backups, earlier[0].number + 1 if earlier else 1, now, occasion)
        _copy(database, unfinished)
        if not is_sound(unfinished) or _summary_of(unfinished) != _summary(database):
            raise BackupFailed(Refusal.DAMAGED)
        sync_file(unfinished)
        unfinished.rename(backup.path)
        sync_folder(folder.backups)
    except DATABASE_ERRORS as error:
        raise BackupFailed(refusal_of(error)) from error
    finally:
        with suppress(OSError):
            _remove(unfinished)
    _let_go(retention.surplus((backup, *earlier)))
    return backup


def is_due(database: SqliteDatabase, folder: DataFolder, *, now: datetime) -> bool:
    """Whether the journal has changed since its newest backup, and that is a day old or from the future."""
    earlier = list_backups(folder.backups)
    if not earlier:
        return meta.revision(database) > 0
    if timedelta() <= now - earlier[0].made_at < INTERVAL:
        return False
    try:
        return _summary_of(earlier[0].path) != _summary(database)
    except DATABASE_ERRORS:
        return True  # it cannot be read any more: all the more reason


def is_sound(path: Path) -> bool:
    """Whether the file is a journal that this program can read and in which not a letter has changed."""
    try:
        return inspect(path).is_readable
    except DATABASE_ERRORS:
        return False


def verified_backups(folder: DataFolder) -> tuple[Backup, ...]:
    """List the backups that are sound today, newest first: each is opened, read through, and its entries counted."""
    return tuple(
        replace(backup, entries=entries_in(backup)) for backup in list_backups(folder.backups) if is_sound(backup.path)
    )


def entries_in(backup: Backup) -> int | None:
    """Count the entries that ``backup`` holds; None where it can't be read."""
    try:
        counts = _summary_of(backup.path)
    except DATABASE_ERRORS:
        return None
    return sum(counts.get(table, 0) for table in _ENTRIES)


def _let_go(surplus: tuple[Backup, ...]) -> None:
    for each in surplus:
        with suppress(OSError):  # the backup is made; what stays too long goes after the next one
            each.path.unlink(missing_ok=True)


def _copy(database: SqliteDatabase, target: Path) -> None:
    make_private_file(target)
    connection = sqlite.connect(str(target), isolation_level=None)
    try:
        database.connection().backup(connection)  # type: ignore[no-untyped-call]
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()  # one file, complete by itself
    except sqlite.OperationalError:
        _ask_the_disk(target, 2 * database.pragma("page_count") * database.pragma("page_size"))
        raise
    finally:
        connection.close()


def _ask_the_disk(target: Path, size: int) -> None:
    """Write as much as a backup and its log would take: the system says what SQLite's backup call does not.

    Raises OSError.
    """
    with target.open("wb") as file:
        file.write(bytes(size))
        file.flush()
        os.fsync(file.fileno())


def _summary_of(path: Path) -> dict[str, int]:
    database = connect_to_read(path, alone=True)
    try:
        return _summary(database)
    finally:
        database.close()


def _summary(database: SqliteDatabase) -> dict[str, int]:
    """Count the rows of every table, and how often the journal was written."""
    counts = {
        name: execute(database, f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - our own names
        for name in database.get_tables()
    }
    return counts | {meta.REVISION: meta.revision(database)}


def _remove(path: Path) -> None:
    for each in (path, *sidecars(path), path.with_name(f"{path.name}-journal")):
        each.unlink(missing_ok=True)
