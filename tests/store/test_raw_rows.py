from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlite

from whyrun.store.raw_rows import rows

if TYPE_CHECKING:
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
