"""Reading beside the writer, and checking without changing."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as sqlite

from whyrun.store import migrations
from whyrun.store.connection import connect_to_write, execute
from whyrun.store.errors import (
    FolderUnusable,
    JournalDamaged,
    JournalMissing,
    JournalNewer,
    JournalOlder,
    NotAJournal,
    StoreError,
)
from whyrun.store.health import check
from whyrun.store.inspection import Verdict
from whyrun.store.journal import Journal
from whyrun.store.reader import JournalReader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Clock
    from whyrun.domain.reflection import Reflection


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_reader_sees_what_the_writer_has_committed_while_it_writes(
    folder: Path, journal: Journal, finished: Callable[..., Reflection]
) -> None:
    journal.save_reflection(finished(core_why="I run to sleep."))

    with JournalReader.open_to_read(folder, program_version="1.0") as reader:
        first = reader.latest()
        journal.save_reflection(finished(core_why="I run to wake.", finished_at=journal._now()))
        second = reader.latest()

    assert first is not None
    assert second is not None
    assert (first.core_why, second.core_why) == ("I run to sleep.", "I run to wake.")


def test_reading_a_closed_journal_leaves_it_as_it_was(
    folder: Path, open_journal: Callable[..., Journal], finished: Callable[..., Reflection]
) -> None:
    with open_journal() as journal:
        journal.save_reflection(finished())
    before = (folder / "journal.db").read_bytes()

    with JournalReader.open_to_read(folder, program_version="1.0") as reader:
        assert reader.latest() is not None

    assert (folder / "journal.db").read_bytes() == before


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() != 0, reason="taking a right away needs an ordinary user to meet it"
)
def test_a_journal_that_may_only_be_read_is_read(ours: Path, clock: Clock, finished: Callable[..., Reflection]) -> None:
    with Journal.open(ours, program_version="1.0", now=clock) as journal:
        journal.save_reflection(finished(core_why="I run to sleep."))
    (ours / "journal.db").chmod(0o444)
    ours.chmod(0o555)
    before = _files(ours)

    done = subprocess.run(
        [sys.executable, "-c", _READ_AS_NOBODY, str(ours)], capture_output=True, text=True, check=True
    )

    assert done.stdout == "I run to sleep.\n"
    assert _files(ours) == before


@pytest.mark.parametrize(
    ("version", "raises"), [(lambda: migrations.newest() + 1, JournalNewer), (lambda: 0, JournalDamaged)]
)
def test_a_reader_refuses_what_it_cannot_understand_and_leaves_it(
    folder: Path, open_journal: Callable[..., Journal], version: Callable[[], int], raises: type[StoreError]
) -> None:
    open_journal().close()
    database = connect_to_write(folder / "journal.db")
    execute(database, f"PRAGMA user_version = {version()}")
    database.close()
    before = _files(folder)

    with pytest.raises(raises):
        JournalReader.open_to_read(folder, program_version="1.0")

    assert {path: content for path, content in _files(folder).items() if path in before} == before


def test_a_reader_leaves_an_older_journal_to_the_window(
    folder: Path, open_journal: Callable[..., Journal], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_journal().close()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, *migrations.STEPS))

    with pytest.raises(JournalOlder):
        JournalReader.open_to_read(folder, program_version="1.0")


def test_a_reader_makes_nothing_where_there_is_nothing(folder: Path) -> None:
    with pytest.raises(JournalMissing):
        JournalReader.open_to_read(folder, program_version="1.0")

    assert not folder.exists()


def test_a_reader_does_not_take_another_file_for_a_journal(folder: Path) -> None:
    folder.mkdir()
    (folder / "journal.db").write_bytes(b"Dear diary")

    with pytest.raises(NotAJournal):
        JournalReader.open_to_read(folder, program_version="1.0")


def test_a_well_journal_is_said_to_be_well_while_it_is_open(
    folder: Path, journal: Journal, finished: Callable[..., Reflection]
) -> None:
    journal.save_reflection(finished())
    made = journal.back_up()

    found = check(folder)

    assert found.is_well
    assert found.backups == ((made, True),)


def test_a_disk_that_refuses_a_read_is_not_taken_for_damage(
    journal: Journal, finished: Callable[..., Reflection], monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.save_reflection(finished())
    refused = sqlite.OperationalError("disk I/O error")
    refused.sqlite_errorname = "SQLITE_IOERR_READ"

    def refuse(*_arguments: object) -> None:
        raise refused

    monkeypatch.setattr("whyrun.store.reflections.read", refuse)

    with pytest.raises(FolderUnusable, match="the disk refused it"):
        journal.latest()


@pytest.mark.skipif(os.name == "nt", reason="only there does closing a file give the process's locks away")
def test_checking_an_open_journal_leaves_its_locks(
    folder: Path, journal: Journal, finished: Callable[..., Reflection]
) -> None:
    journal.save_reflection(finished())

    check(folder)

    done = subprocess.run(
        [sys.executable, "-c", _TAKE_THE_LOCK, str(folder / "journal.db")], capture_output=True, text=True, check=True
    )
    assert done.stdout == "held by another\n"


def test_where_there_is_no_journal_the_check_says_so(folder: Path) -> None:
    found = check(folder)

    assert found.journal is None
    assert not found.is_well


def test_the_check_names_what_is_damaged_and_leaves_it(
    folder: Path, open_journal: Callable[..., Journal], finished: Callable[..., Reflection]
) -> None:
    with open_journal() as journal:
        journal.save_reflection(finished(opener="canary"))
        made = journal.back_up()
    for path in (folder / "journal.db", made.path):
        path.write_bytes(path.read_bytes().replace(b"canary", b"budgie"))
    before = {path: content for path, content in _files(folder).items() if not path.endswith(("-shm", "-wal"))}

    found = check(folder)

    assert found.journal is not None
    assert found.journal.verdict is Verdict.DAMAGED
    assert found.journal.damage is not None
    assert found.journal.damage.startswith("reflection ")
    assert "budgie" not in found.journal.damage
    assert found.backups == ((made, False),)
    assert {path: content for path, content in _files(folder).items() if path in before} == before


_TAKE_THE_LOCK = """
import fcntl, sys
with open(sys.argv[1], "rb+") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)  # the bytes that SQLite's readers share
        print("free")
    except BlockingIOError:
        print("held by another")
"""

_READ_AS_NOBODY = """
import os, sys
from pathlib import Path
import encodings.idna, sqlcipher3.dbapi2, playhouse.sqlcipher_ext
from whyrun.store.journal import Journal
from whyrun.store.reader import JournalReader
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
with JournalReader.open_to_read(Path(sys.argv[1]), program_version="1.0") as reader:
    print(reader.latest().core_why)
"""
