"""Finding damage, and setting a damaged journal aside.

Rule: a damaged file is never written to. It is moved, whole and with the files SQLite keeps beside it, into a folder
of its own under ``set-aside/``, where nothing touches it again; the names stay, so any SQLite tool can open it there.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from time import sleep
from typing import TYPE_CHECKING

from whyrun.store import earlier_texts, meta, migrations
from whyrun.store.atomic_file import sync_folder
from whyrun.store.checksums import ChecksumMismatch
from whyrun.store.connection import execute
from whyrun.store.data_folder import make_private_folder, sidecars
from whyrun.store.errors import Refusal
from whyrun.store.kinds import KINDS
from whyrun.store.sqlite_faults import DATABASE_ERRORS, refusal_of

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from peewee import SqliteDatabase

    from whyrun.store.data_folder import DataFolder

#: What reading a row that was changed behind our back may raise, beside the database's own errors.
CHANGED_ROW: tuple[type[Exception], ...] = (
    ChecksumMismatch,
    earlier_texts.EarlierTextDamaged,
    ValueError,
    TypeError,
)

#: Entries that are read, some 3 ms, between two pauses; and how long one is, in seconds.
_A_TURN, _PAUSE = 25, 0.0001

#: Faults of the way to the file, which say nothing about the file.
_NOT_DAMAGE = frozenset({Refusal.BUSY, Refusal.DISK_ERROR, Refusal.READ_ONLY, Refusal.DISK_FULL})


@dataclass(frozen=True, slots=True)
class Found:
    """What reading through has found: ``damage`` without a word of the runner's, None where all is as it was written.

    ``is_list_sound`` says whether the list of entries fits them; it is no damage, for it can be made anew.
    """

    damage: str | None = None
    is_list_sound: bool = True


def find_damage(database: SqliteDatabase, *, schema_version: int) -> Found:
    """Read every page and every word of the file.

    Rows of an older schema are read once they were migrated; until then its structure has to do. Raises the
    database's error where the disk or another program is in the way: that is no damage.
    """
    try:
        found = _structure(database)
        if found.damage is None and schema_version == migrations.newest():
            _read_through(database)
    except CHANGED_ROW as error:
        return Found(_without_words(error))
    except DATABASE_ERRORS as error:
        if refusal_of(error) in _NOT_DAMAGE:
            raise
        return Found("SQLite cannot read it")
    return found


def set_aside(folder: DataFolder, *, now: datetime) -> Path:
    """Move the journal, with the files beside it, into a folder of its own; where it is now. Raises OSError."""
    make_private_folder(folder.set_aside)
    stamp = now.strftime("%Y%m%dT%H%M%SZ")
    place, copies = folder.set_aside / stamp, 1
    while place.exists():
        copies += 1
        place = folder.set_aside / f"{stamp}-{copies}"
    make_private_folder(place)
    # The database goes first: without its log it would look whole and be older; a log alone is known for damage.
    for path in (folder.journal, *sidecars(folder.journal)):
        if path.exists():
            path.rename(place / path.name)
    for changed in (place, folder.set_aside, folder.path):
        sync_folder(changed)
    return place / folder.journal.name


def last_set_aside(folder: DataFolder) -> Path | None:
    """Find the journal that was set aside last; None where there was none."""
    found = sorted(folder.set_aside.glob(f"*/{folder.journal.name}*"), key=lambda path: path.parent.name)
    return found[-1].parent / folder.journal.name if found else None


def _structure(database: SqliteDatabase) -> Found:
    # Not quick_check, which leaves out the indexes: a row that its index lost is there and never found.
    complaints = [line for (line,) in execute(database, "PRAGMA integrity_check").fetchall() if line != "ok"]
    if not all(map(_is_about_the_word_index, complaints)):
        return Found("SQLite's integrity_check found damage")
    if execute(database, "PRAGMA foreign_key_check").fetchone() is not None:
        return Found("a row has lost the row it belongs to")
    return Found(is_list_sound=not complaints)


def _is_about_the_word_index(complaint: str) -> bool:
    """Whether only the index of words does not fit: no word is lost with it, and the next search makes it anew."""
    return "fts5" in complaint.lower() and "entry_words" in complaint


def _read_through(database: SqliteDatabase) -> None:
    """Read every entry, and let other threads have their turn.

    At each row SQLite lets go of Python's lock, and takes it back before whoever waits for it is awake: without a
    pause, a window beside this was seen to stand still for 200 ms.
    """
    meta.verify(database)
    of_each_kind = (kind.read_all(database) for kind in KINDS.values())
    for number, _entry in enumerate(chain(*of_each_kind, earlier_texts.read(database))):
        if number % _A_TURN == 0:
            sleep(_PAUSE)


def _without_words(error: Exception) -> str:
    if isinstance(error, ChecksumMismatch | earlier_texts.EarlierTextDamaged):
        return str(error)
    return "a row cannot be read"  # the error's own text may quote the row
