"""The journal: everything the runner wrote, in one file that one process writes.

Rule: a save returns once it is on the disk, and not before; what it could not save it says. Listeners hear of a
change after its commit. Open, used and closed on one thread.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from whyrun.domain.reflection import Reflection
from whyrun.domain.search import EVERYTHING
from whyrun.store import backup, earlier_texts, meta, search_index
from whyrun.store.backup_file import Occasion
from whyrun.store.connection import connect_to_write
from whyrun.store.damage import CHANGED_ROW
from whyrun.store.errors import BackupFailed, Refusal, SaveFailed
from whyrun.store.kinds import KINDS, Entry
from whyrun.store.opening import ReadyJournal, connect, make_ready
from whyrun.store.reader import JournalReader, connect_to_journal
from whyrun.store.same_file import SameFile
from whyrun.store.sqlite_faults import DATABASE_ERRORS, refusal_of
from whyrun.store.written_over import WrittenOver

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from playhouse.sqlcipher_ext import SqlCipherDatabase

    from whyrun.domain.search import Query
    from whyrun.store.backup_file import Backup
    from whyrun.store.data_folder import DataFolder
    from whyrun.store.earlier_texts import EarlierText

_Entry = TypeVar("_Entry", bound=Entry)
_Result = TypeVar("_Result")

_log = logging.getLogger(__name__)

_NEXT_MOMENT = timedelta(microseconds=1)


class What(StrEnum):
    """What happened to an entry."""

    SAVED = "saved"
    DELETED = "deleted"
    BROUGHT = "brought"


@dataclass(frozen=True, slots=True)
class Change:
    """One committed change; of entries that were brought from elsewhere, one stands for all of its kind."""

    what: What
    kind: type[Any]
    entry_id: UUID


class Journal(JournalReader):
    """The open journal of one data folder.

    ``backup_failure`` is what went wrong with the automatic backup at opening; None where nothing did.
    """

    def __init__(
        self, folder: DataFolder, ready: ReadyJournal | None, database: SqlCipherDatabase, now: Callable[[], datetime]
    ) -> None:
        super().__init__(folder, database)
        self._lock = ready.lock if ready is not None else None
        self._now = now
        self._given_up = False
        self._is_list_checked = False
        self._is_read_through = ready is not None
        self._is_list_sound = ready is None or ready.is_list_sound
        self._same_file = SameFile(folder.journal)
        self._written_over = WrittenOver(folder.journal)
        self._rescued: Backup | None = None
        self._listeners: list[Callable[[Change], None]] = []
        self.backup_failure = ready.backup_failure if ready is not None else None

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
        ready = make_ready(folder, program_version=program_version, now=now, may_start_empty=may_start_empty)
        return cls.use(ready, now=now)

    @classmethod
    def use(cls, ready: ReadyJournal, *, now: Callable[[], datetime]) -> Self:
        """Open a journal that was made ready, for this thread; its lock is the journal's from now on.

        Raises FolderUnusable, JournalInUse or JournalDamaged where it can't be opened any more.
        """
        try:
            database = connect(ready.folder)
        except BaseException:
            ready.lock.release()
            raise
        return cls(ready.folder, ready, database, now)

    @classmethod
    def open_for_reading_only(cls, folder: Path, *, program_version: str, now: Callable[[], datetime]) -> Self:
        """Open the journal where it may be read and not written: every save raises SaveFailed, which says so.

        Nothing beside it is made or changed. Raises what ``open_to_read`` raises.
        """
        places, database = connect_to_journal(folder, program_version=program_version)
        return cls(places, None, database, now)

    def settle(self) -> None:
        """Put everything into the one file, so that it is complete without its log: worth a call when idle.

        Nothing is lost where that can't be done now; the log then stays. A journal that is closed is settled already.
        """
        if self._database.is_closed():
            return
        if self._written_over.by_another:
            return  # into another program's bytes
        try:
            self._database.pragma("wal_checkpoint(TRUNCATE)")
        except DATABASE_ERRORS as error:
            _log.warning("The log stays beside the journal: %s", refusal_of(error).value)
        self._written_over.note()

    def close(self) -> None:
        """Put everything into the one file, and let the next writer in; closing twice is once."""
        try:
            if self._lock is not None and not self._database.is_closed():
                self.settle()
        finally:
            self._disconnect()
            if self._lock is not None:
                self._lock.release()

    def save(self, entry: Entry) -> None:
        """Save an entry of any kind in place of what was under its id; ``updated_at`` becomes now.

        What it takes away from the texts of before is kept as earlier texts. Saving the same again is safe.
        Raises SaveFailed: the save then may or may not be on the disk, and should be tried again.
        """
        now = self._now()

        def put() -> None:
            before = self._present(type(entry), entry.id)
            self._put(replace(entry, updated_at=_after(before, now)), before, now=now)
            meta.count_revision(self._database)

        self._write(put)
        self._tell(Change(What.SAVED, type(entry), entry.id))

    def save_reflection(self, reflection: Reflection) -> None:
        """Save a reflection, finished or draft, as ``save`` does."""
        self.save(reflection)

    def keep_waiting(self, entry: Entry, *, program_version: str) -> None:
        """Keep ``entry`` beside this journal, which is gone, for the next one. Raises SaveFailed."""
        from whyrun.store.waiting_entries import keep_waiting

        now = self._now()
        written = replace(entry, updated_at=_after(entry, now))
        keep_waiting(self._folder, written, now=now, program_version=program_version)

    def merge(self, others: Iterable[Entry], texts: Iterable[EarlierText] = ()) -> int:
        """Take in entries from elsewhere, all or none: those not here, and those written later than what is here.

        They keep their ``updated_at``, so taking the same in twice is once. ``texts`` are what their fields held
        before. Returns how many entries came in; of each kind, listeners hear of one. Raises SaveFailed.
        """
        now = self._now()
        brought, brought_texts = tuple(others), tuple(texts)

        def take_in() -> list[Entry]:
            came_in: list[Entry] = []
            for other in brought:
                before = self._present(type(other), other.id)
                if before is None or _is_later(other, before):
                    self._put(replace(other, updated_at=other.updated_at or now), before, now=now)
                    came_in.append(other)
            if earlier_texts.take_in(self._database, brought_texts) or came_in:
                meta.count_revision(self._database)
            return came_in

        came_in = self._write(take_in)
        for kind, entry_id in {type(entry): entry.id for entry in came_in}.items():
            self._tell(Change(What.BROUGHT, kind, entry_id))
        return len(came_in)

    def delete(self, kind: type[_Entry], entry_id: UUID) -> _Entry | None:
        """Delete an entry of ``kind`` with its earlier texts, and give it back: saving it undoes this.

        None where there was none, and nothing happens. Raises SaveFailed.
        """

        def remove() -> _Entry | None:
            deleted = self._present(kind, entry_id)
            if deleted is not None:
                KINDS[kind].delete(self._database, entry_id)
                earlier_texts.delete(self._database, entry_id)
                self._list(lambda: search_index.remove(self._database, kind, entry_id))
                meta.count_revision(self._database)
            return deleted

        deleted = self._write(remove)
        if deleted is not None:
            self._tell(Change(What.DELETED, kind, entry_id))
        return deleted

    def delete_reflection(self, reflection_id: UUID) -> None:
        """Delete a reflection, as ``delete`` does."""
        self.delete(Reflection, reflection_id)

    def find(self, query: Query = EVERYTHING, kind: type[Entry] | None = None) -> array[int]:
        """Find as a reader does; the first time, what the list of entries lacks is made good. Raises SaveFailed too."""
        if not self._is_list_checked:
            with self._reading():
                self._is_list_sound = self._is_list_sound and search_index.is_current(
                    self._database, fits=self._is_read_through
                )
            self._is_list_checked = True
        if not self._is_list_sound:
            self._write(lambda: search_index.rebuild(self._database))
            self._is_list_sound = True
        self._list_late_words()
        return super().find(query, kind)

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

    def _disconnect(self) -> None:
        """Close the file; what another program wrote over it stays, for SQLite would put our log into it now."""
        if self._database.is_closed():
            return
        is_ours = self._lock is None or not self._written_over.by_another
        others = None if is_ours else self._written_over.others_bytes()
        self._database.close()
        self._written_over.close()
        if others is not None:
            self._written_over.put_back(others)

    def _reopen(self) -> None:
        """Connect anew where the connection was given up, now or before an earlier save that failed at this."""
        if self._given_up:
            self._database = connect_to_write(self._folder.journal)
            self._same_file = SameFile(self._folder.journal)
            try:
                self._written_over = WrittenOver(self._folder.journal)
            except OSError:
                self._database.close()
                raise
            self._given_up = False

    def _write(self, change: Callable[[], _Result]) -> _Result:
        """Make a change in one transaction that is on the disk at the end. Raises SaveFailed."""
        try:
            self._reopen()
            if self._database.is_closed():
                raise SaveFailed(Refusal.CLOSED)
            self._require_own_bytes()
            try:
                result = self._transact(change)
            except DATABASE_ERRORS as error:
                if not self._is_list_sound or refusal_of(error) not in {Refusal.DAMAGED, Refusal.UNKNOWN}:
                    raise
                self._is_list_sound = False  # perhaps it is the list of entries, and that can be made anew
                result = self._transact(change)
            finally:
                self._written_over.note()
            self._require_same_file()
        except DATABASE_ERRORS as error:
            is_there = self._same_file.journal_is_there
            raise SaveFailed(refusal_of(error) if is_there else Refusal.REPLACED) from error
        return result

    def _transact(self, change: Callable[[], _Result]) -> _Result:
        with self._database.atomic("IMMEDIATE"):
            return change()

    def _put(self, entry: Entry, before: Entry | None, *, now: datetime) -> None:
        kind = KINDS[type(entry)]
        kind.write(self._database, entry)
        if before is not None:
            earlier_texts.keep(self._database, entry.id, kind.texts(before), kind.texts(entry), now=now)
        self._list(lambda: search_index.put(self._database, entry, before))

    def _list(self, change: Callable[[], None]) -> None:
        """Change the list of entries with the entry; one that is broken is left, and made anew at the next search."""
        if self._is_list_sound:
            change()
        else:
            search_index.distrust(self._database)

    def _list_late_words(self) -> None:
        """List the words of drafts that have gone on; where that fails, they are found by what they said before."""
        with self._reading():
            is_late = self._lock is not None and search_index.has_late_words(self._database)
        if is_late:
            try:
                self._write(lambda: search_index.put_late_words(self._database))
            except SaveFailed as error:
                _log.warning("The words of a draft can't be listed now: %s", error.refusal.value)
            except CHANGED_ROW:
                _log.warning("A draft can't be read, so its words can't be listed")

    def _present(self, kind: type[_Entry], entry_id: UUID) -> _Entry | None:
        """Read what is about to be replaced; what was changed behind our back is evidence, and stays."""
        try:
            return cast("_Entry | None", KINDS[kind].read_one(self._database, entry_id))
        except CHANGED_ROW as error:
            raise SaveFailed(Refusal.DAMAGED) from error

    def _require_own_bytes(self) -> None:
        """Say so where another program wrote over the journal, and keep what SQLite still has of ours."""
        if self._written_over.by_another:
            self._keep_vanished()
            raise SaveFailed(Refusal.REPLACED)

    def _require_same_file(self) -> None:
        """Say so where a commit went into a file that is not in the folder any more, and keep what is in it."""
        if not self._same_file.journal_is_there:
            self._keep_vanished()
            raise SaveFailed(Refusal.REPLACED)
        if not self._same_file.log_is_there:
            _log.warning("The log was taken away: starting another one")
            self._database.pragma("wal_checkpoint(TRUNCATE)")  # into the journal, which is there
            self._disconnect()
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


def _after(before: Entry | None, now: datetime) -> datetime:
    """Tell when a save was: later than the one before it, also where the clock was set back between them."""
    if before is None or before.updated_at is None or before.updated_at < now:
        return now
    return before.updated_at + _NEXT_MOMENT


def _is_later(entry: Entry, than: Entry) -> bool:
    if entry.updated_at is None or than.updated_at is None:
        return False
    return entry.updated_at > than.updated_at
