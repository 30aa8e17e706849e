"""Going back to a backup, in a way that can be undone.

Rule: the present journal is kept before anything takes its place: as a backup where it is sound, else whole, aside.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from whyrun.store import damage
from whyrun.store.atomic_file import sync_file, sync_folder
from whyrun.store.backup import back_up, is_sound
from whyrun.store.backup_file import Backup, Occasion
from whyrun.store.connection import connect_to_write
from whyrun.store.data_folder import DataFolder, make_private_file, sidecars
from whyrun.store.errors import BackupFailed, Refusal, RestoreFailed
from whyrun.store.sqlite_faults import DATABASE_ERRORS, refusal_of
from whyrun.store.writer_lock import WriterLock

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


def restore(folder: Path, backup: Backup, *, now: datetime) -> Backup | None:
    """Put ``backup`` in the place of the journal, which has to be closed.

    Returns the backup of the journal as it was, which undoes this; None where it was damaged, newer or not there
    (then it lies under ``set-aside/``). Raises RestoreFailed and JournalInUse, the journal being as it was.
    """
    places = DataFolder(folder)
    places.prepare()
    lock = WriterLock(places)
    try:
        staged = _stage(places, backup)
        undo = _keep_present(places, now=now)
        staged.replace(places.journal)
        sync_folder(places.path)
    except BackupFailed as error:
        raise RestoreFailed(error.refusal) from error
    except DATABASE_ERRORS as error:
        raise RestoreFailed(refusal_of(error)) from error
    finally:
        lock.release()
    return undo


def _stage(places: DataFolder, backup: Backup) -> Path:
    staged = places.new_journal
    for leftover in (staged, *sidecars(staged)):
        leftover.unlink(missing_ok=True)
    make_private_file(staged)
    shutil.copyfile(backup.path, staged)
    sync_file(staged)
    if not is_sound(staged):
        staged.unlink()
        raise RestoreFailed(Refusal.DAMAGED)
    return staged


def _keep_present(places: DataFolder, *, now: datetime) -> Backup | None:
    paths = (places.journal, *sidecars(places.journal))
    if not any(path.exists() for path in paths):
        return None
    if not places.journal.exists() or not is_sound(places.journal):
        damage.set_aside(places, now=now)
        return None
    database = connect_to_write(places.journal)
    try:
        kept = back_up(database, places, now=now, occasion=Occasion.BEFORE_RESTORE)
        database.pragma("wal_checkpoint(TRUNCATE)")
    finally:
        database.close()
    # What a reader left beside the old journal must not be played into the new one.
    for path in sidecars(places.journal):
        path.unlink(missing_ok=True)
    return kept
