"""Connections to one SQLite file: for writing with every pragma checked, or for reading without leaving a trace.

Rule: a pragma counts only when it was read back; a mistyped one is ignored by SQLite without an error.
"""

from __future__ import annotations

import logging
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2 as sqlite

from whyrun.store.data_folder import sidecars

if TYPE_CHECKING:
    from pathlib import Path

    from peewee import SqliteDatabase

#: "WhyR": what makes a SQLite file ours.
APPLICATION_ID = 0x57687952
#: The first SQLite without the WAL-reset corruption bug (3.7.0 to 3.51.2).
SQLITE_NEEDED = (3, 51, 3)
#: Seconds to wait for a reader that is in the way of a write.
BUSY_TIMEOUT = 2

# Peewee writes every query to its log, with the values in it: the runner's words. Nobody gets to read that.
logging.getLogger("peewee").setLevel(logging.WARNING)

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_LARGEST_PAGE = 65536
_SYNCHRONOUS_FULL = 2
_TEMPORARY_IN_MEMORY = 2
#: KiB of pages that a reader keeps: it goes through most of them once, and sqlcipher would keep 8 MB.
_READERS_CACHE = 1000


@dataclass(frozen=True, slots=True)
class Header:
    """What a SQLite file says of itself."""

    application_id: int
    schema_version: int


def connect_to_write(path: Path) -> SqlCipherDatabase:
    """Open ``path`` for the one writer: durable at every commit. The caller holds the writer's lock.

    Raises what peewee raises; RuntimeError where this SQLite can't keep a promise of ours.
    """
    if sqlite.sqlite_version_info < SQLITE_NEEDED:
        raise RuntimeError(f"SQLite {sqlite.sqlite_version} is older than {SQLITE_NEEDED}")
    wanted = _pragmas()
    database = SqlCipherDatabase(
        str(path), passphrase="", autoconnect=False, timeout=BUSY_TIMEOUT, pragmas=list(wanted.items())
    )
    database.connect()
    try:
        _require(database, wanted)
    except BaseException:
        database.close()
        raise
    return database


def connect_to_read(path: Path, *, alone: bool) -> SqlCipherDatabase:
    """Open ``path`` without changing a byte of it or of its write-ahead log, also when it is closed.

    ``alone`` says that nobody writes meanwhile (the lock is held, or the file is a backup): then a file without a
    log is read as immutable, and nothing is made beside it.
    """
    immutable = alone and not has_log(path)
    database = SqlCipherDatabase(
        f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if immutable else ''}",
        passphrase="",
        autoconnect=False,
        timeout=BUSY_TIMEOUT,
        uri=True,
        pragmas=[
            ("foreign_keys", 1),
            ("query_only", 1),
            ("temp_store", _TEMPORARY_IN_MEMORY),
            ("cache_size", -_READERS_CACHE),
        ],
    )
    database.connect()
    return database


def execute(database: SqliteDatabase, statement: str, *values: object) -> Any:  # noqa: ANN401 - whichever SQLite's
    """Run one statement of our own and give its cursor; ``values`` stand for its question marks."""
    return database.execute_sql(statement, values)  # type: ignore[no-untyped-call]


def is_sqlite(path: Path) -> bool:
    """Whether ``path`` begins as every SQLite file does. Raises OSError."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def is_cut_short(path: Path) -> bool:
    """Whether a SQLite file ends within a page and has no log that completes it: SQLite reads on as if in zeros.

    Raises OSError.
    """
    with path.open("rb") as file:
        beginning = file.read(_HEADER_BYTES)
    if len(beginning) < _HEADER_BYTES:
        return True
    page_size = int.from_bytes(beginning[16:18], "big")
    page_size = _LARGEST_PAGE if page_size == 1 else page_size  # 65536 has no room in two bytes
    return page_size == 0 or (path.stat().st_size % page_size != 0 and not has_log(path))


def read_header(database: SqlCipherDatabase) -> Header:
    """Read the header through the write-ahead log: after a crash the newest one lies there."""
    return Header(application_id=database.pragma("application_id"), schema_version=database.pragma("user_version"))


def has_log(path: Path) -> bool:
    """Whether a write-ahead log with something in it lies beside ``path``."""
    log = sidecars(path)[0]
    return log.exists() and log.stat().st_size > 0


def _require(database: SqliteDatabase, pragmas: dict[str, str | int]) -> None:
    for name, value in pragmas.items():
        found = database.pragma(name)
        if found != value:
            raise RuntimeError(f"SQLite answers {found!r} where {name} was set to {value!r}")


def _pragmas() -> dict[str, str | int]:
    wanted: dict[str, str | int] = {
        "journal_mode": "wal",
        "synchronous": _SYNCHRONOUS_FULL,
        "foreign_keys": 1,
        "secure_delete": 1,  # what was deleted is gone from the file
        "temp_store": _TEMPORARY_IN_MEMORY,  # no words in a temporary file
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
    if sys.platform == "darwin":
        wanted |= {"fullfsync": 1, "checkpoint_fullfsync": 1}
    return wanted
