from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import peewee
import pytest

from whyrun.store import connection
from whyrun.store.connection import connect_to_read, connect_to_write, execute

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from whyrun.domain.reflection import Reflection
    from whyrun.store.journal import Journal

_FULL = 2


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


def test_another_thread_gets_no_connection_of_its_own(journal: Journal, draft: Callable[..., Reflection]) -> None:
    raised: list[BaseException] = []

    def save() -> None:
        try:
            journal.save_reflection(draft())
        except peewee.InterfaceError as error:
            raised.append(error)

    thread = threading.Thread(target=save)
    thread.start()
    thread.join()

    assert len(raised) == 1
    assert journal.reflections(limit=1) == ()
