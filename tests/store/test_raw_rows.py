from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlite

from whyrun.store.raw_rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CELLS = st.none() | st.integers(-(2**63), 2**63 - 1) | st.binary(max_size=30) | st.binary(min_size=3000, max_size=9000)
_TABLES = st.lists(st.tuples(_CELLS, _CELLS, _CELLS), max_size=12)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("raw") / "sample.db"
    database = sqlite.connect(str(path), isolation_level=None)
    database.execute("CREATE TABLE sample (a, b, c)")
    database.executemany("INSERT INTO sample VALUES (?, ?, ?)", [(n, b"x" * n * 40, None) for n in range(200)])
    database.close()
    return path.read_bytes()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(table=_TABLES, page_size=st.sampled_from([512, 1024, 4096, 65536]))
def test_what_sqlite_wrote_is_what_is_read(
    tmp_path: Path, table: list[tuple[int | bytes | None, ...]], page_size: int
) -> None:
    path = tmp_path / "written.db"
    path.unlink(missing_ok=True)
    database = sqlite.connect(str(path), isolation_level=None)
    database.execute(f"PRAGMA page_size = {page_size}")
    database.execute("CREATE TABLE written (a, b, c)")
    database.executemany("INSERT INTO written VALUES (?, ?, ?)", table)
    database.close()

    found = [row for row in rows(path.read_bytes()) if len(row) == 3]

    assert sorted(map(repr, found)) == sorted(map(repr, table))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=9000), st.binary(max_size=9000))
def test_no_bytes_whatever_they_are_make_it_fail(database: bytes, log: bytes) -> None:
    list(rows(database, log))
    list(rows(b"SQLite format 3\x00" + database, log))
    list(rows(bytes(4096) + b"\x0d" + database, log))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 10**6), junk=st.binary(min_size=1, max_size=600))
def test_junk_in_a_file_makes_it_fail_neither(sample: bytes, at: int, junk: bytes) -> None:
    at %= len(sample)

    found = list(rows(sample[:at] + junk + sample[at + len(junk) :]))

    assert all(isinstance(row, tuple) for row in found)


def _log_of(path: Path) -> bytes:
    return path.with_name(f"{path.name}-wal").read_bytes()


@pytest.fixture
def logged(tmp_path: Path) -> Iterator[tuple[Path, sqlite.Connection]]:
    """Open a file with a log, and leave it open: closing would empty the log."""
    path = tmp_path / "logged.db"
    database = sqlite.connect(str(path), isolation_level=None)
    database.execute("PRAGMA journal_mode = wal")
    database.execute("CREATE TABLE logged (word)")
    database.execute("INSERT INTO logged VALUES ('first')")
    yield path, database
    database.close()


def test_what_an_earlier_round_left_in_the_log_is_not_read(logged: tuple[Path, sqlite.Connection]) -> None:
    path, database = logged
    for number in range(20):
        database.execute("UPDATE logged SET word = ?", (f"round one, {number}",))
    database.execute("PRAGMA wal_checkpoint(RESTART)")
    database.execute("UPDATE logged SET word = 'round two'")
    assert b"round one" in _log_of(path)

    found = list(rows(path.read_bytes(), _log_of(path)))

    assert [row for row in found if len(row) == 1] == [(b"round two",)]


def test_what_was_not_committed_is_not_read(logged: tuple[Path, sqlite.Connection]) -> None:
    path, database = logged
    database.execute("PRAGMA cache_size = 2")
    database.execute("BEGIN")
    database.executemany("INSERT INTO logged VALUES (?)", [("not committed " * 200,)] * 50)
    assert b"not committed" in _log_of(path)

    found = list(rows(path.read_bytes(), _log_of(path)))

    database.execute("ROLLBACK")
    assert [row for row in found if len(row) == 1] == [(b"first",)]


def test_a_long_text_whose_pages_go_round_in_a_circle_ends() -> None:
    said, here = 8 * 1024 * 1024, 489  # bytes of a row, and how many of them lie on its own page
    circle = b"\x00\x00\x00\x02".ljust(4096, b"y")
    row = bytes([6, *_varint(13 + 2 * (said - 6))]).ljust(here, b"x") + circle[:4]
    leaf = b"\x0d\x00\x00\x00\x01\x00\x00\x00\x00\x0a" + bytes(_varint(said)) + b"\x01" + row

    ((text,),) = rows(bytes(4096) + circle + leaf.ljust(4096, b"\x00"))

    assert isinstance(text, bytes)
    assert len(text) < 2 * 4096


def _varint(value: int) -> list[int]:
    """Spell a number in five bytes."""
    return [0x80 | value >> shift & 0x7F for shift in (28, 21, 14, 7)] + [value & 0x7F]
