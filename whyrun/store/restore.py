"""Going back to a backup, in a way that can be undone.

Rule: the present journal is kept before anything takes its place: as a backup where it is sound, else whole, aside.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from whyrun.store import damage
from whyrun.store.atomic_file import sync_file, sync_folder
from whyrun.store.backup import back_up, is_sound
from whyrun.store.backup_file import Backup, Occasion
from whyrun.store.connection import connect_to_write, has_log
from whyrun.store.data_folder import DataFolder, make_private_file, remove_database, sidecars
from whyrun.store.errors import BackupFailed, Refusal, RestoreFailed
from whyrun.store.inspection import inspect
from whyrun.store.sqlite_faults import DATABASE_ERRORS, refusal_of
from whyrun.store.writer_lock import WriterLock

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


def restore(folder: Path, backup: Backup, *, now: datetime) -> Backup | None:
    """Put ``backup`` in the place of the journal, which has to be closed.

    Returns the backup of the journal as it was, which undoes this; None where it was damaged, newer or not there
    (then it lies under ``set-aside/``). Raises RestoreFailed, FolderUnusable or JournalInUse: the journal
    is then as it was.
    """
    places = DataFolder(folder)
    places.prepare()
    lock = WriterLock(places)
    try:
        staged = _stage(places, backup)
        undo = _keep_present(places, now=now)
        staged.replace(places.journal)
    except BackupFailed as error:
        raise RestoreFailed(error.refusal) from error
    except DATABASE_ERRORS as error:
        raise RestoreFailed(refusal_of(error)) from error
    else:
        # It is in place. Until the disk confirms it, a power cut brings the old one back: both are whole.
        with suppress(OSError):
            sync_folder(places.path)
    finally:
        remove_database(places.new_journal)
        lock.release()
    return undo


def _stage(places: DataFolder, backup: Backup) -> Path:
    staged = places.new_journal
    remove_database(staged)  # left by a power cut
    make_private_file(staged)
    shutil.copyfile(backup.path, staged)
    sync_file(staged)
    if not is_sound(staged):
        raise RestoreFailed(Refusal.DAMAGED)
    return staged


def _keep_present(places: DataFolder, *, now: datetime) -> Backup | None:
    paths = (places.journal, *sidecars(places.journal))
    if not any(path.exists() for path in paths):
        return None
    if not places.journal.exists() or not inspect(places.journal).is_readable:
        damage.set_aside(places, now=now)
        return None
    database = connect_to_write(places.journal)
    try:
        kept = back_up(database, places, now=now, occasion=Occasion.BEFORE_RESTORE)
        database.pragma("wal_checkpoint(TRUNCATE)")
    finally:
        database.close()
    if has_log(places.journal):  # a reader is in the way; played into the backup, the log would spoil it
        raise RestoreFailed(Refusal.BUSY)
    for path in sidecars(places.journal):
        path.unlink(missing_ok=True)
    return kept
