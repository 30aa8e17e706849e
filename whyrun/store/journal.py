"""The journal: everything the runner wrote, in one file that one process writes.

Rule: a save returns once it is on the disk, and not before; what it could not save it says. Listeners hear of a
change after its commit. Open, used and closed on one thread.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Self

from whyrun.store import backup, earlier_texts, meta, reflections
from whyrun.store.backup_file import Occasion
from whyrun.store.connection import connect_to_write
from whyrun.store.damage import CHANGED_ROW
from whyrun.store.data_folder import DataFolder
from whyrun.store.errors import BackupFailed, Refusal, SaveFailed
from whyrun.store.opening import open_to_write
from whyrun.store.reader import JournalReader
from whyrun.store.same_file import SameFile
from whyrun.store.sqlite_faults import DATABASE_ERRORS, refusal_of
from whyrun.store.writer_lock import WriterLock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from uuid import UUID

    from playhouse.sqlcipher_ext import SqlCipherDatabase

    from whyrun.domain.reflection import Reflection
    from whyrun.store.backup_file import Backup

_log = logging.getLogger(__name__)

_NEXT_MOMENT = timedelta(microseconds=1)


class What(StrEnum):
    """What happened to a reflection."""

    SAVED = "saved"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Change:
    """One committed change."""

    what: What
    reflection_id: UUID


class Journal(JournalReader):
    """The open journal of one data folder.

    ``backup_failure`` is what went wrong with the automatic backup at opening; None where nothing did.
    """

    def __init__(
        self, folder: DataFolder, lock: WriterLock, database: SqlCipherDatabase, now: Callable[[], datetime]
    ) -> None:
        super().__init__(folder, database)
        self._lock = lock
        self._now = now
        self._given_up = False
        self._same_file = SameFile(folder.journal)
        self._rescued: Backup | None = None
        self._listeners: list[Callable[[Change], None]] = []
        self.backup_failure: BackupFailed | None = None

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        program_version: str,
        now: Callable[[], datetime],
        may_start_empty: bool = False,
    ) -> Self:
        """Open the journal of the data folder ``folder``, making both where there never was one.

        ``now`` gives UTC. ``may_start_empty`` makes an empty journal also where an earlier one is gone: the runner
        asked for it. Raises FolderUnusable, JournalInUse, JournalNewer, NotAJournal, JournalDamaged and JournalMissing,
        and BackupFailed or MigrationFailed where an older journal can't be brought up to date.
        """
        places = DataFolder(Path(folder))
        places.prepare()
        lock = WriterLock(places)
        try:
            database = open_to_write(
                places, program_version=program_version, now=now(), may_start_empty=may_start_empty
            )
        except BaseException:
            lock.release()
            raise
        journal = cls(places, lock, database, now)
        try:
            journal._back_up_if_due()
        except BaseException:
            journal.close()
            raise
        return journal

    def settle(self) -> None:
        """Put everything into the one file, so that it is complete without its log: worth a call when idle.

        Nothing is lost where that can't be done now; the log then stays.
        """
        try:
            self._database.pragma("wal_checkpoint(TRUNCATE)")
        except DATABASE_ERRORS as error:
            _log.warning("The log stays beside the journal: %s", refusal_of(error).value)

    def close(self) -> None:
        """Put everything into the one file, and let the next writer in; closing twice is once."""
        try:
            if not self._database.is_closed():
                self.settle()
        finally:
            self._database.close()
            self._lock.release()

    def save_reflection(self, reflection: Reflection) -> None:
        """Save a reflection, finished or draft, in place of what was under its id; ``updated_at`` becomes now.

        What it takes away from the texts of before is kept as earlier texts. Saving the same again is safe.
        Raises SaveFailed: the save then may or may not be on the disk, and should be tried again.
        """
        now = self._now()
        try:
            self._reopen()
            with self._database.atomic("IMMEDIATE"):
                before = self._present(reflection.id)
                self._put(replace(reflection, updated_at=_after(before, now)), before, now=now)
                meta.count_revision(self._database)
            self._require_same_file()
        except DATABASE_ERRORS as error:
            raise SaveFailed(refusal_of(error)) from error
        self._tell(Change(What.SAVED, reflection.id))

    def merge(self, others: Iterable[Reflection]) -> int:
        """Take in reflections from elsewhere, all or none: those not here, and those written later than what is here.

        They keep their ``updated_at``, so taking the same in twice is once. Returns how many came in. Raises
        SaveFailed.
        """
        now = self._now()
        came_in: list[UUID] = []
        try:
            self._reopen()
            with self._database.atomic("IMMEDIATE"):
                for other in others:
                    before = self._present(other.id)
                    if before is None or _is_later(other, before):
                        self._put(replace(other, updated_at=other.updated_at or now), before, now=now)
                        came_in.append(other.id)
                if came_in:
                    meta.count_revision(self._database)
            self._require_same_file()
        except DATABASE_ERRORS as error:
            raise SaveFailed(refusal_of(error)) from error
        for reflection_id in came_in:
            self._tell(Change(What.SAVED, reflection_id))
        return len(came_in)

    def delete_reflection(self, reflection_id: UUID) -> None:
        """Delete a reflection and its earlier texts; nothing happens where there is none. Raises SaveFailed."""
        try:
            self._reopen()
            with self._database.atomic("IMMEDIATE"):
                deleted = reflections.delete(self._database, reflection_id)
                if deleted:
                    meta.count_revision(self._database)
            self._require_same_file()
        except DATABASE_ERRORS as error:
            raise SaveFailed(refusal_of(error)) from error
        if deleted:
            self._tell(Change(What.DELETED, reflection_id))

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call ``listener`` after each change, on the journal's thread; what is returned ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def back_up(self) -> Backup:
        """Make a backup because the runner asked for one. Raises BackupFailed."""
        return backup.back_up(self._database, self._folder, now=self._now(), occasion=Occasion.ASKED)

    def _back_up_if_due(self) -> None:
        try:
            if backup.is_due(self._database, self._folder, now=self._now()):
                backup.back_up(self._database, self._folder, now=self._now(), occasion=Occasion.AUTOMATIC)
        except BackupFailed as failure:
            self.backup_failure = failure  # the journal itself is well: the runner is told, and goes on

    def _reopen(self) -> None:
        """Connect anew where the connection was given up, now or before an earlier save that failed at this."""
        if self._given_up:
            self._database = connect_to_write(self._folder.journal)
            self._same_file = SameFile(self._folder.journal)
            self._given_up = False

    def _put(self, reflection: Reflection, before: Reflection | None, *, now: datetime) -> None:
        ordered = reflections.in_order(reflection)
        reflections.write(self._database, ordered)
        if before is not None:
            earlier_texts.keep(self._database, before, ordered, now=now)

    def _present(self, reflection_id: UUID) -> Reflection | None:
        """Read what a save is about to replace; what was changed behind our back is evidence, and stays."""
        try:
            return reflections.read_one(self._database, reflection_id)
        except CHANGED_ROW as error:
            raise SaveFailed(Refusal.DAMAGED) from error

    def _require_same_file(self) -> None:
        """Say so where a commit went into a file that is not in the folder any more, and keep what is in it."""
        if not self._same_file.journal_is_there:
            self._keep_vanished()
            raise SaveFailed(Refusal.REPLACED)
        if not self._same_file.log_is_there:
            _log.warning("The log was taken away: starting another one")
            self._database.pragma("wal_checkpoint(TRUNCATE)")  # into the journal, which is there
            self._database.close()
            self._given_up = True
            self._reopen()

    def _keep_vanished(self) -> None:
        """Back up what is only in the file that vanished; what is in its place is not touched."""
        earlier = self._rescued
        try:
            self._rescued = backup.back_up(
                self._database, self._folder, now=self._now(), occasion=Occasion.FILE_REPLACED
            )
        except BackupFailed as failure:
            _log.error("The journal that vanished could not be backed up: %s", failure.refusal.value)
            return
        if earlier is not None:  # the same journal, a save ago
            earlier.path.unlink(missing_ok=True)

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(change)
            except Exception:  # noqa: BLE001 - a listener's bug must not make a save that is on the disk look lost
                _log.exception("A listener failed after a commit")


def _after(before: Reflection | None, now: datetime) -> datetime:
    """Tell when a save was: later than the one before it, also where the clock was set back between them."""
    if before is None or before.updated_at is None or before.updated_at < now:
        return now
    return before.updated_at + _NEXT_MOMENT


def _is_later(reflection: Reflection, than: Reflection) -> bool:
    if reflection.updated_at is None or than.updated_at is None:
        return False
    return reflection.updated_at > than.updated_at
