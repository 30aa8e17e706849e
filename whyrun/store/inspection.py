"""Looking at a file before it is opened for writing: is it a journal, whose, of which version, and is it whole.

Rule: looking changes no byte, of the file or of its log.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from whyrun.store import damage, meta, migrations
from whyrun.store.connection import APPLICATION_ID, connect_to_read, is_cut_short, is_sqlite, read_header
from whyrun.store.errors import Refusal
from whyrun.store.sqlite_faults import DATABASE_ERRORS, refusal_of

if TYPE_CHECKING:
    from pathlib import Path

    from playhouse.sqlcipher_ext import SqlCipherDatabase

_ENOUGH_TO_TELL = 100


class Verdict(StrEnum):
    """What a file is."""

    SOUND = "sound"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a look at a file has found.

    ``schema_version`` is 0 and ``written_by`` None where the file does not say; ``damage`` is what is broken.
    ``is_list_sound`` is False where a thorough look found that the list of entries does not fit them.
    """

    verdict: Verdict
    schema_version: int = 0
    written_by: str | None = None
    damage: str | None = None
    is_list_sound: bool = True

    @property
    def is_readable(self) -> bool:
        """Whether this program can read it, after a migration where it is older."""
        return self.verdict in {Verdict.SOUND, Verdict.OLDER}


def inspect(path: Path, *, alone: bool = True, thorough: bool = True) -> Inspection:
    """Look at the file ``path``; ``alone`` says that nobody writes it meanwhile.

    ``thorough`` reads every page and every word; else the header alone is looked at. Raises one of
    ``DATABASE_ERRORS`` where the disk or another program is in the way.
    """
    found = _look_from_outside(path, alone=alone)
    if found is not None:
        return found
    try:
        database = connect_to_read(path, alone=alone)
        try:
            return _look_inside(database, thorough=thorough)
        finally:
            database.close()
    except DATABASE_ERRORS as error:
        if refusal_of(error) not in {Refusal.DAMAGED, Refusal.UNKNOWN}:
            raise
    if not is_sqlite(path):  # nobody has it open as a journal
        return _stranger(path)
    return Inspection(Verdict.DAMAGED, damage="SQLite cannot read it")


def _look_from_outside(path: Path, *, alone: bool) -> Inspection | None:
    """Say what is plain without SQLite; None where it has to look."""
    if path.is_dir():
        return Inspection(Verdict.FOREIGN)
    if path.stat().st_size == 0:
        return Inspection(Verdict.DAMAGED, damage="it is empty")
    if not alone:  # opening a file in its writer's process, and closing it again, takes SQLite's locks away
        return None
    if not is_sqlite(path):
        return _stranger(path)
    return Inspection(Verdict.DAMAGED, damage="it ends too early") if is_cut_short(path) else None


def _stranger(path: Path) -> Inspection:
    """Tell a file of another kind from a journal whose beginning is gone: nothing but zeros."""
    with path.open("rb") as file:
        if not any(file.read(_ENOUGH_TO_TELL)):
            return Inspection(Verdict.DAMAGED, damage="its beginning is gone")
    return Inspection(Verdict.FOREIGN)


def _look_inside(database: SqlCipherDatabase, *, thorough: bool) -> Inspection:
    header = read_header(database)
    version, newest = header.schema_version, migrations.newest()
    if header.application_id != APPLICATION_ID:
        return Inspection(Verdict.FOREIGN, version)
    if version > newest:
        return Inspection(Verdict.NEWER, version, _written_by(database))
    if version < 1:
        return Inspection(Verdict.DAMAGED, version, damage="it does not say its version")
    found = damage.find_damage(database, schema_version=version) if thorough else damage.Found()
    if found.damage is not None:
        return Inspection(Verdict.DAMAGED, version, damage=found.damage)
    verdict = Verdict.SOUND if version == newest else Verdict.OLDER
    return Inspection(verdict, version, _written_by(database), is_list_sound=found.is_list_sound)


def _written_by(database: SqlCipherDatabase) -> str | None:
    try:
        return meta.read(database, meta.WRITTEN_BY)
    except DATABASE_ERRORS:
        return None  # a newer schema may keep it elsewhere: the message then says "a newer version"
