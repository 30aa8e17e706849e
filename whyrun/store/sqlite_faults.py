"""What SQLite's errors mean to the runner: the one place that knows their names.

Rule: match on SQLite's error name, never on a text; what has no name of ours is ``Refusal.UNKNOWN``.
"""

from __future__ import annotations

import peewee
from sqlcipher3 import dbapi2 as sqlite

from whyrun.store.errors import Refusal
from whyrun.store.system_faults import refusal_of_system

#: What reading or writing the database may raise: peewee's errors, those that escape its wrapper
#: (the backup calls), and text that is not text any more. A connection used wrongly is not among them: a bug.
DATABASE_ERRORS: tuple[type[Exception], ...] = (
    peewee.DatabaseError,
    sqlite.DatabaseError,
    UnicodeDecodeError,
    OSError,
)

_REFUSALS = {
    "SQLITE_FULL": Refusal.DISK_FULL,
    "SQLITE_IOERR": Refusal.DISK_ERROR,
    "SQLITE_CANTOPEN": Refusal.DISK_ERROR,
    "SQLITE_READONLY": Refusal.READ_ONLY,
    "SQLITE_PERM": Refusal.READ_ONLY,
    "SQLITE_BUSY": Refusal.BUSY,
    "SQLITE_LOCKED": Refusal.BUSY,
    "SQLITE_CORRUPT": Refusal.DAMAGED,
    "SQLITE_NOTADB": Refusal.DAMAGED,
}


def refusal_of(error: BaseException) -> Refusal:
    """Say why the disk refused, from the first error in the chain whose name says it.

    Not simply from the first: on a full disk SQLite rolls back by itself, and peewee's own rollback then fails too.
    """
    found = (_own_refusal(each) for each in _chain(error))
    return next((refusal for refusal in found if refusal is not Refusal.UNKNOWN), Refusal.UNKNOWN)


def is_damage(error: BaseException) -> bool:
    """Whether the error says that the file itself is broken, not the way to it."""
    return refusal_of(error) is Refusal.DAMAGED


def _own_refusal(error: BaseException) -> Refusal:
    if isinstance(error, UnicodeDecodeError):
        return Refusal.DAMAGED
    if isinstance(error, OSError):
        return refusal_of_system(error)
    name = str(getattr(error, "sqlite_errorname", None))
    if name == "SQLITE_READONLY_DBMOVED":
        return Refusal.REPLACED
    return _REFUSALS.get("_".join(name.split("_")[:2]), Refusal.UNKNOWN)  # extended names begin with the primary one


def _chain(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = getattr(error, "orig", None) or error.__cause__ or error.__context__
    return found
