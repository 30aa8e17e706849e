"""Reading the journal: what the writer reads too, and all there is for those who must not or may not write.

Rule: nothing is given out whose checksum does not hold. A reader takes no lock and changes no byte.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Self

from peewee import SQL

from whyrun.store import earlier_texts, reflections
from whyrun.store.backup import entries_in, verified_backups
from whyrun.store.backup_file import list_backups
from whyrun.store.connection import connect_to_read, has_log
from whyrun.store.damage import CHANGED_ROW
from whyrun.store.data_folder import DataFolder
from whyrun.store.errors import JournalDamaged, JournalMissing, JournalOlder, NotAJournal, StoreError
from whyrun.store.inspection import Verdict, inspect
from whyrun.store.models import ReflectionRow
from whyrun.store.opening import newer, unusable
from whyrun.store.sqlite_faults import DATABASE_ERRORS, is_damage

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from uuid import UUID

    from peewee import Select
    from playhouse.sqlcipher_ext import SqlCipherDatabase

    from whyrun.domain.reflection import Reflection
    from whyrun.store.backup_file import Backup
    from whyrun.store.earlier_texts import EarlierText


class JournalReader:
    """The journal of one data folder, for reading.

    Every reading raises JournalDamaged where a letter has changed, and FolderUnusable or JournalInUse where the disk
    or another program is in the way.
    """

    def __init__(self, folder: DataFolder, database: SqlCipherDatabase) -> None:
        self._folder = folder
        self._database = database

    @classmethod
    def open_to_read(cls, folder: Path, *, program_version: str) -> JournalReader:
        """Open the journal of ``folder`` beside whoever writes it, also where it may only be read.

        Raises FolderUnusable, JournalInUse, JournalMissing, JournalNewer, JournalOlder, NotAJournal, JournalDamaged.
        """
        places = DataFolder(folder)
        if not places.journal.exists():
            raise JournalMissing(places.journal, backups=verified_backups(places))
        alone = not os.access(folder, os.W_OK) and not has_log(places.journal)  # no file can be made beside it
        try:
            found = inspect(places.journal, alone=alone, thorough=False)
            match found.verdict:
                case Verdict.NEWER:
                    raise newer(places, found, program_version=program_version)
                case Verdict.OLDER:
                    raise JournalOlder(places.journal)
                case Verdict.FOREIGN:
                    raise NotAJournal(places.journal)
                case Verdict.DAMAGED:
                    raise JournalDamaged(places.journal, backups=verified_backups(places))
            return JournalReader(places, connect_to_read(places.journal, alone=alone))
        except DATABASE_ERRORS as error:
            raise unusable(places, error) from error

    def close(self) -> None:
        """Close the file; closing twice is once."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def reflection(self, reflection_id: UUID) -> Reflection | None:
        """Read one reflection; None where there is none."""
        return self._first(ReflectionRow.select().where(ReflectionRow.id == reflection_id))

    def draft(self) -> Reflection | None:
        """Read the newest draft that was not set aside; None where there is none."""
        return self._first(
            ReflectionRow.select()
            .where(ReflectionRow.finished_at.is_null() & (ReflectionRow.set_aside == 0))
            .order_by(ReflectionRow.updated_at.desc(), SQL("rowid DESC"))
        )

    def latest(self) -> Reflection | None:
        """Read the newest finished reflection; None where there is none."""
        return self._first(
            ReflectionRow.select()
            .where(ReflectionRow.finished_at.is_null(False))
            .order_by(ReflectionRow.finished_at.desc(), SQL("rowid DESC"))
        )

    def reflections(self, limit: int, offset: int = 0) -> tuple[Reflection, ...]:
        """Read a page of the reflections, drafts too, the newest start first."""
        query = ReflectionRow.select().order_by(ReflectionRow.started_at.desc(), ReflectionRow.id)
        return self._read(query.limit(limit).offset(offset))

    def earlier_texts(self, reflection_id: UUID) -> tuple[EarlierText, ...]:
        """Read what the fields of a reflection held before, the newest first."""
        try:
            return tuple(earlier_texts.read(self._database, reflection_id))
        except (*CHANGED_ROW, *DATABASE_ERRORS) as error:
            raise self._unreadable(error) from error

    def backups(self) -> tuple[tuple[Backup, int], ...]:
        """List the backups that can be read, the newest first, each with how many entries it holds."""
        found = ((backup, entries_in(backup)) for backup in list_backups(self._folder.backups))
        return tuple((backup, entries) for backup, entries in found if entries is not None)

    def _first(self, query: Select) -> Reflection | None:
        return next(iter(self._read(query.limit(1))), None)

    def _read(self, query: Select) -> tuple[Reflection, ...]:
        try:
            return reflections.read(self._database, query)
        except (*CHANGED_ROW, *DATABASE_ERRORS) as error:
            raise self._unreadable(error) from error

    def _unreadable(self, error: Exception) -> StoreError:
        if isinstance(error, CHANGED_ROW) or is_damage(error):
            return JournalDamaged(self._folder.journal, backups=verified_backups(self._folder))
        return unusable(self._folder, error)
