"""Reading the journal: what the writer reads too, and all there is for those who must not or may not write.

Rule: nothing is given out whose checksum does not hold. A reader takes no lock and changes no byte.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from peewee import SQL

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.following import Kept
from whyrun.domain.from_the_past import line_from_the_past
from whyrun.domain.intention import Intention, Pause
from whyrun.domain.search import EVERYTHING
from whyrun.domain.still_true import Asked
from whyrun.store import earlier_days, earlier_texts, meta, reflections, search_index
from whyrun.store.backup import back_up, entries_in, verified_backups
from whyrun.store.backup_file import Occasion, list_backups
from whyrun.store.begun_words import BegunWords
from whyrun.store.connection import connect_to_read, has_log
from whyrun.store.contents import ROWS, Contents
from whyrun.store.damage import CHANGED_ROW
from whyrun.store.data_folder import DataFolder
from whyrun.store.entry_rows import OneRow
from whyrun.store.errors import BackupFailed, JournalDamaged, JournalMissing, JournalOlder, NotAJournal, StoreError
from whyrun.store.inspection import Verdict, inspect
from whyrun.store.kinds import KINDS, TABLES, Entry, row_kind
from whyrun.store.models import ReflectionRow
from whyrun.store.opening import newer, unusable
from whyrun.store.sqlite_faults import DATABASE_ERRORS, is_damage, refusal_of

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime
    from pathlib import Path
    from types import TracebackType
    from uuid import UUID

    from peewee import Select
    from playhouse.sqlcipher_ext import SqlCipherDatabase

    from whyrun.domain.following import PastLine
    from whyrun.domain.reflection import Reflection
    from whyrun.domain.search import Query
    from whyrun.store.backup_file import Backup
    from whyrun.store.earlier_texts import EarlierText

_Entry = TypeVar("_Entry", bound=Entry)
_OneRow = TypeVar("_OneRow", bound=OneRow)
#: Reflections that a line from the past is looked for in.
_REFLECTIONS = 50


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
        return JournalReader(*connect_to_journal(folder, program_version=program_version))

    @property
    def begun(self) -> BegunWords:
        """The words begun in a dialog: beside the journal, and there whatever becomes of it."""
        return BegunWords(self._folder)

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

    def entry(self, kind: type[_Entry], entry_id: UUID) -> _Entry | None:
        """Read one entry of ``kind``, such as ``CheckIn``; None where there is none."""
        with self._reading():
            return cast("_Entry | None", KINDS[kind].read_one(self._database, entry_id))

    def entries(
        self, kind: type[_OneRow], *, first: date | None = None, last: date | None = None
    ) -> tuple[_OneRow, ...]:
        """Read the entries of ``kind``, such as ``CheckIn``, the oldest day first.

        ``first`` and ``last`` are the local dates to begin and to end with; without one that side is open.
        """
        with self._reading():
            return tuple(row_kind(kind).read_days(self._database, first, last))

    def kept_days(self, since: date) -> Kept:
        """Read what following through is made of: of the days before ``since`` only what is said of them today."""
        check_ins = self.entries(CheckIn, first=since)
        intentions, pauses, asked = self.entries(Intention), self.entries(Pause), self.entries(Asked)
        with self._reading():
            runs, votes = (
                earlier_days.written_runs(self._database, since),
                earlier_days.count_run(self._database, since),
            )
        return Kept(check_ins, intentions, pauses, asked, runs, votes, since)

    def line_from_the_past(self, kept: Kept, today: date) -> PastLine | None:
        """Choose what comes back ``today`` from the days that are ``kept`` and the reflections before the latest."""
        latest = self.latest()
        older = [each for each in self.reflections(_REFLECTIONS) if each.is_finished and each != latest]
        return line_from_the_past(kept.written, older, today)

    def written_after_runs(self, since: date) -> tuple[str, ...]:
        """Read what was written after the runs from the local date ``since`` on, the newest first."""
        runs = [each for each in self.entries(CheckIn, first=since) if each.outcome is Outcome.RAN]
        return tuple(each.after_words for each in reversed(runs) if each.after_words.strip())

    def earlier_texts(self, entry_id: UUID) -> tuple[EarlierText, ...]:
        """Read what the fields of an entry held before, the newest first."""
        with self._reading():
            return tuple(earlier_texts.read(self._database, entry_id))

    def find(self, query: Query = EVERYTHING, kind: type[Entry] | None = None) -> array[int]:
        """The numbers of the entries of ``kind`` (None: of any kind) that hold all of ``query``, the newest first."""
        with self._reading():
            return search_index.find(self._database, query, kind)

    def listed(self, numbers: Iterable[int]) -> dict[int, Any]:
        """Read the entries that ``find`` has given these numbers; one that is gone since is left out."""
        with self._reading():
            return search_index.listed(self._database, numbers)

    def everything(self) -> Contents:
        """Read all there is, of one and the same moment."""
        with self._reading(), self._database.atomic():
            read = {name: tuple(row_kind(kind).read_days(self._database, None, None)) for name, kind in ROWS.items()}
            told = sorted(reflections.read_all(self._database), key=lambda each: (each.started_at, each.id))
            entries = Contents(reflections=tuple(told), **read)
            known = {entry.id for entry in entries.entries()}
            texts = [text for text in earlier_texts.read(self._database) if text.entry_id in known]
        return replace(entries, earlier_texts=tuple(reversed(texts)))

    def last_edits(self) -> dict[tuple[type[Entry], UUID], datetime]:
        """Tell when each entry was edited last."""
        with self._reading():
            return {
                (value, row.id): row.updated_at
                for value, table in TABLES.items()
                for row in table.select(table.id, table.updated_at).execute(self._database)
            }

    def backups(self) -> tuple[tuple[Backup, int], ...]:
        """List the backups that can be read, the newest first, each with how many entries it holds."""
        found = ((backup, entries_in(backup)) for backup in list_backups(self._folder.backups))
        return tuple((backup, entries) for backup, entries in found if entries is not None)

    def back_up_beside(self, *, now: datetime) -> Backup:
        """Back up what the journal holds now, also while another process goes on writing it. Raises BackupFailed."""
        try:
            with self._database.atomic():
                meta.revision(self._database)  # from this reading on, the transaction sees one and the same journal
                return back_up(self._database, self._folder, now=now, occasion=Occasion.ASKED)
        except DATABASE_ERRORS as error:
            raise BackupFailed(refusal_of(error)) from error

    def _first(self, query: Select) -> Reflection | None:
        return next(iter(self._read(query.limit(1))), None)

    def _read(self, query: Select) -> tuple[Reflection, ...]:
        with self._reading():
            return reflections.read(self._database, query)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except (*CHANGED_ROW, *DATABASE_ERRORS) as error:
            raise self._unreadable(error) from error

    def _unreadable(self, error: Exception) -> StoreError:
        if isinstance(error, CHANGED_ROW) or is_damage(error):
            return JournalDamaged(self._folder.journal, backups=verified_backups(self._folder))
        return unusable(self._folder, error)


def connect_to_journal(folder: Path, *, program_version: str) -> tuple[DataFolder, SqlCipherDatabase]:
    """Connect to the journal of ``folder`` for reading, once it is known to be one that this program reads.

    Raises what ``JournalReader.open_to_read`` names.
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
        return places, connect_to_read(places.journal, alone=alone)
    except DATABASE_ERRORS as error:
        raise unusable(places, error) from error
