from __future__ import annotations

import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import peewee
import pytest

from whyrun.store import connection
from whyrun.store.connection import connect_to_read, connect_to_write, execute
from whyrun.store.errors import Refusal, SaveFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from whyrun.domain.reflection import Reflection
    from whyrun.store.journal import Journal

_FULL = 2
_PACKAGE = Path(connection.__file__).parents[1]
#: Who may open a SQLite file: the one place for journals, the empty file of a backup, and the reader for the shell.
_CONNECTS = {"connection.py": 2, "backup.py": 1, "core_why.py": 1}


def test_connections_are_made_in_one_place() -> None:
    made = {
        path.name: re.findall(r"SqlCipherDatabase\(|sqlite3?\.connect\(", path.read_text("utf-8")) for path in _all()
    }
    by_hand = [
        path.name for path in _all() if re.search(r"database\.(begin|commit|rollback)\(", path.read_text("utf-8"))
    ]

    assert {name: len(found) for name, found in made.items() if found} == _CONNECTS
    assert by_hand == [], "a row written between begin() and close() is lost without an error: atomic() it is"


def _all() -> list[Path]:
    return sorted((_PACKAGE / "store").rglob("*.py")) + sorted((_PACKAGE / "gui").rglob("*.py"))


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", _FULL), ("foreign_keys", 1), ("secure_delete", 1), ("temp_store", 2)],
)
def test_the_writing_connection_is_durable_and_private(journal: Journal, pragma: str, value: object) -> None:
    assert journal._database.pragma(pragma) == value


@pytest.mark.parametrize("wrong", [{"jornal_mode": "wal"}, {"synchronous": "banana"}, {"foreign_keys": 2}])
def test_a_pragma_that_does_not_read_back_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wrong: dict[str, str | int]
) -> None:
    monkeypatch.setattr(connection, "_pragmas", lambda: wrong)

    with pytest.raises(RuntimeError, match="SQLite answers"):
        connect_to_write(tmp_path / "journal.db")


def test_on_a_mac_the_disk_itself_is_flushed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")

    assert {"fullfsync": 1, "checkpoint_fullfsync": 1}.items() <= connection._pragmas().items()


def test_an_sqlite_with_the_log_reset_bug_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection.sqlite, "sqlite_version_info", (3, 51, 2))

    with pytest.raises(RuntimeError, match="is older than"):
        connect_to_write(tmp_path / "journal.db")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("alone", [True, False])
def test_reading_changes_no_byte(folder: Path, open_journal: Callable[..., Journal], alone: bool) -> None:
    open_journal().close()
    before = (folder / "journal.db").read_bytes()

    database = connect_to_read(folder / "journal.db", alone=alone)
    assert execute(database, "SELECT count(*) FROM meta").fetchone()[0] > 0
    with pytest.raises(peewee.OperationalError):
        execute(database, "DELETE FROM meta")
    database.close()

    assert (folder / "journal.db").read_bytes() == before
    if alone:
        assert sorted(path.name for path in folder.iterdir()) == ["journal.db", "journal.lock"]


def test_a_reader_keeps_few_of_the_pages_it_goes_through(folder: Path, open_journal: Callable[..., Journal]) -> None:
    open_journal().close()

    database = connect_to_read(folder / "journal.db", alone=True)
    kept = database.pragma("cache_size")
    database.close()

    assert kept == -1000, "in KiB where it is below 0; sqlcipher's own is 8 MB"


def test_another_thread_gets_no_connection_of_its_own(journal: Journal, draft: Callable[..., Reflection]) -> None:
    raised: list[SaveFailed] = []

    def save() -> None:
        try:
            journal.save_reflection(draft())
        except SaveFailed as error:
            raised.append(error)

    thread = threading.Thread(target=save)
    thread.start()
    thread.join()

    assert [error.refusal for error in raised] == [Refusal.CLOSED]
    assert journal.reflections(limit=1) == ()
