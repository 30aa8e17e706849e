from __future__ import annotations

import hashlib
import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from whyrun.store import migrations
from whyrun.store.backup_file import list_backups
from whyrun.store.connection import APPLICATION_ID
from whyrun.store.errors import JournalDamaged, JournalInUse, JournalMissing, JournalNewer, NotAJournal
from whyrun.store.journal import Journal
from whyrun.store.opening import make_ready

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from whyrun.domain.reflection import Reflection


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _files(folder: Path) -> dict[str, str]:
    """Every file of the journal's, by its bytes; the lock is nobody's words."""
    return {
        str(path.relative_to(folder)): _digest(path)
        for path in folder.rglob("*")
        if path.is_file() and path.name != "journal.lock"
    }


@pytest.fixture
def written(folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection]) -> Reflection:
    """Leave a closed journal with one draft in it."""
    reflection = draft()
    journal = open_journal()
    journal.save_reflection(reflection)
    journal.close()
    assert sorted(path.name for path in folder.iterdir()) == ["journal.db", "journal.lock"]
    return reflection


@pytest.mark.usefixtures("written")
def test_a_newer_journal_stays_closed_and_unchanged_to_the_byte(
    folder: Path, open_journal: Callable[..., Journal]
) -> None:
    with sqlite3.connect(folder / "journal.db") as database:
        database.execute(f"PRAGMA user_version = {migrations.newest() + 1}")
        database.execute("UPDATE meta SET value = '2.1' WHERE name = 'written_by'")
        database.execute("ALTER TABLE reflections ADD COLUMN weather TEXT NOT NULL DEFAULT 'rain'")
    database.close()
    before = _files(folder)

    with pytest.raises(JournalNewer) as raised:
        open_journal(program_version="1.4")

    assert raised.value.what_happened == "This journal was last saved by version 2.1, and this is version 1.4."
    assert raised.value.written_by == "2.1"
    assert _files(folder) == before


@pytest.mark.usefixtures("written")
def test_a_newer_journal_is_known_by_its_log_too(folder: Path, open_journal: Callable[..., Journal]) -> None:
    _kill_after(folder, f"PRAGMA user_version = {migrations.newest() + 7}", "DROP TABLE meta")
    before = {name: digest for name, digest in _files(folder).items() if not name.endswith("-shm")}
    assert "journal.db-wal" in before

    with pytest.raises(JournalNewer) as raised:
        open_journal()

    assert raised.value.written_by is None
    assert "a newer WhyRun" in raised.value.what_to_do
    assert {name: digest for name, digest in _files(folder).items() if not name.endswith("-shm")} == before


@pytest.mark.parametrize(
    "content",
    [b"Dear diary, today I ran.", b"PK\x03\x04" + b"\x07" * 5000, b"x"],
    ids=["text", "archive", "one letter"],
)
def test_a_file_of_another_kind_is_no_journal_and_is_left_alone(
    folder: Path, open_journal: Callable[..., Journal], content: bytes
) -> None:
    folder.mkdir()
    (folder / "journal.db").write_bytes(content)

    with pytest.raises(NotAJournal):
        open_journal()

    assert (folder / "journal.db").read_bytes() == content
    assert sorted(path.name for path in folder.iterdir()) == ["journal.db", "journal.lock"]


@pytest.mark.parametrize("application_id", [0, 252006673, APPLICATION_ID + 1])
def test_the_database_of_another_program_is_no_journal_and_is_left_alone(
    folder: Path, open_journal: Callable[..., Journal], application_id: int
) -> None:
    folder.mkdir()
    with sqlite3.connect(folder / "journal.db") as database:
        database.execute(f"PRAGMA application_id = {application_id}")
        database.execute("CREATE TABLE theirs (words TEXT)")
    database.close()
    before = _files(folder)

    with pytest.raises(NotAJournal):
        open_journal()

    assert _files(folder) == before


def test_a_folder_in_the_journals_place_is_no_journal(folder: Path, open_journal: Callable[..., Journal]) -> None:
    (folder / "journal.db").mkdir(parents=True)

    with pytest.raises(NotAJournal):
        open_journal()

    assert (folder / "journal.db").is_dir()


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize(
    "spoil",
    [
        lambda _whole: b"",
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:-1],
        lambda whole: whole[:50],
        lambda whole: bytes(100) + whole[100:],
        lambda whole: whole[:4096] + bytes(4096) + whole[8192:],
        lambda whole: whole.replace(b"my sister", b"my brother"[:9], 1),
        lambda whole: whole.replace(b"2026-10-04", b"2026-10-05"),
    ],
    ids=[
        "empty",
        "half",
        "a byte short",
        "header torn",
        "header zeroed",
        "page zeroed",
        "word changed",
        "date changed",
    ],
)
def test_a_damaged_journal_is_set_aside_whole(
    folder: Path, open_journal: Callable[..., Journal], spoil: Callable[[bytes], bytes]
) -> None:
    path = folder / "journal.db"
    spoiled = spoil(path.read_bytes())
    assert spoiled != path.read_bytes()
    path.write_bytes(spoiled)

    with pytest.raises(JournalDamaged) as raised:
        open_journal()

    aside = raised.value.set_aside
    assert aside is not None
    assert aside.read_bytes() == spoiled
    assert aside.parent.parent == folder / "set-aside"
    assert not path.exists()


@pytest.mark.usefixtures("written")
def test_damage_in_the_log_takes_the_log_aside_with_the_journal(
    folder: Path, open_journal: Callable[..., Journal]
) -> None:
    _kill_after(folder, "UPDATE reflections SET opener = 'not what was summed up'")
    log, main = (folder / "journal.db-wal").read_bytes(), (folder / "journal.db").read_bytes()

    with pytest.raises(JournalDamaged) as raised:
        open_journal()

    aside = raised.value.set_aside
    assert aside is not None
    assert aside.read_bytes() == main
    assert aside.with_name("journal.db-wal").read_bytes() == log


@pytest.mark.usefixtures("written")
def test_a_log_without_its_journal_is_damage_and_no_first_start(
    folder: Path, open_journal: Callable[..., Journal]
) -> None:
    _kill_after(folder, "UPDATE reflections SET stage = 'level_3'")
    log = (folder / "journal.db-wal").read_bytes()
    (folder / "journal.db").unlink()

    with pytest.raises(JournalDamaged) as raised:
        open_journal()

    aside = raised.value.set_aside
    assert aside is not None
    assert aside.with_name("journal.db-wal").read_bytes() == log


@pytest.mark.usefixtures("written")
def test_a_journal_that_is_gone_is_not_replaced_by_an_empty_one_unless_asked(
    folder: Path, open_journal: Callable[..., Journal]
) -> None:
    (folder / "journal.db").write_bytes(b"")
    with pytest.raises(JournalDamaged):
        open_journal()

    with pytest.raises(JournalMissing) as raised:
        open_journal()

    assert raised.value.set_aside is not None
    assert raised.value.set_aside.exists()
    assert open_journal(may_start_empty=True).draft() is None


def test_backups_that_all_went_bad_still_say_that_a_journal_has_lived_here(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection]
) -> None:
    with open_journal() as journal:
        journal.save_reflection(draft())
        journal.back_up().path.write_bytes(b"bad")
    (folder / "journal.db").unlink()

    with pytest.raises(JournalMissing) as raised:
        open_journal()

    assert raised.value.backups == ()


def test_a_stranger_in_the_place_of_a_journal_that_has_lived_here_is_damage(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection]
) -> None:
    with open_journal() as journal:
        journal.save_reflection(draft())
        made = journal.back_up()
    (folder / "journal.db").write_bytes(b"Dear diary, today I ran.")

    with pytest.raises(JournalDamaged) as raised:
        open_journal()

    assert raised.value.backups == (made,)


def test_a_journal_that_was_being_made_when_the_power_went_is_made_again(
    folder: Path, open_journal: Callable[..., Journal]
) -> None:
    folder.mkdir()
    (folder / ".journal.db.new").write_bytes(b"SQLite format 3\x00 torn")
    (folder / ".journal.db.new-wal").write_bytes(b"torn too")

    assert open_journal().draft() is None

    assert not list(folder.glob(".journal*"))


def test_a_second_journal_in_the_same_folder_is_refused(
    folder: Path, journal: Journal, open_journal: Callable[..., Journal], draft: Callable[..., Reflection]
) -> None:
    with pytest.raises(JournalInUse):
        open_journal()

    reflection = draft()
    journal.save_reflection(reflection)
    assert journal.reflection(reflection.id) is not None
    assert folder.exists()


def test_a_journal_is_made_ready_on_one_thread_and_used_on_another(
    folder: Path, open_journal: Callable[..., Journal], written: Reflection
) -> None:
    def now() -> datetime:
        return datetime.now(UTC)

    with ThreadPoolExecutor(max_workers=1) as threads:
        ready = threads.submit(make_ready, folder, program_version="1.0", now=now).result()
    with pytest.raises(JournalInUse):
        open_journal()

    with Journal.use(ready, now=now) as journal:
        journal.save_reflection(replace(written, opener="Why now?"))

    assert len(list_backups(folder / "backups")) == 1
    with open_journal() as journal:
        assert journal.reflections(limit=9)[0].opener == "Why now?"


def test_another_process_in_the_same_folder_is_refused_until_it_ends(
    folder: Path, open_journal: Callable[..., Journal]
) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    try:
        assert holder.stdout.readline() == "open\n"

        with pytest.raises(JournalInUse):
            open_journal()
    finally:
        holder.kill()
        holder.communicate()

    assert open_journal().draft() is None


@pytest.mark.parametrize("content", [b"", b"4711\n", b"\x00\xff garbage"])
def test_a_lock_file_that_nobody_holds_is_in_nobodys_way(
    folder: Path, open_journal: Callable[..., Journal], content: bytes
) -> None:
    folder.mkdir()
    (folder / "journal.lock").write_bytes(content)

    assert open_journal().draft() is None


def test_a_journal_that_was_closed_is_complete_in_its_one_file(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection]
) -> None:
    reflection = draft()
    journal = open_journal()
    journal.save_reflection(reflection)
    assert (folder / "journal.db-wal").stat().st_size > 0

    journal.close()
    journal.close()

    assert not (folder / "journal.db-wal").exists()
    assert open_journal().reflection(reflection.id) is not None


def test_a_journal_that_has_settled_is_complete_without_its_log(
    tmp_path: Path, folder: Path, journal: Journal, draft: Callable[..., Reflection]
) -> None:
    journal.save_reflection(draft())

    journal.settle()

    assert (folder / "journal.db-wal").stat().st_size == 0
    copy = shutil.copyfile(folder / "journal.db", tmp_path / "copy.db")
    with sqlite3.connect(copy) as database:
        assert database.execute("SELECT count(*) FROM reflections").fetchone() == (1,)
    database.close()


def test_a_reader_that_stays_does_not_keep_the_journal_from_being_complete(
    tmp_path: Path, folder: Path, journal: Journal, draft: Callable[..., Reflection]
) -> None:
    reader = [sys.executable, "-c", _READER, str(folder / "journal.db")]
    with subprocess.Popen(reader, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "(0,)\n"
        journal.save_reflection(draft())

        journal.close()

        copy = shutil.copyfile(folder / "journal.db", tmp_path / "copy.db")
        process.communicate()
    with sqlite3.connect(copy) as database:
        assert database.execute("SELECT count(*) FROM reflections").fetchone() == (1,)
    database.close()


def test_any_sqlite_tool_can_read_the_journal(folder: Path, written: Reflection) -> None:
    with sqlite3.connect(folder / "journal.db") as database:
        (answer,) = database.execute("SELECT answer FROM levels WHERE number = 1").fetchone()
    database.close()

    assert answer == written.levels[0].answer


@pytest.mark.usefixtures("written")
def test_the_program_that_wrote_last_is_remembered(folder: Path, open_journal: Callable[..., Journal]) -> None:
    open_journal(program_version="1.7").close()

    with sqlite3.connect(folder / "journal.db") as database:
        (version,) = database.execute("SELECT value FROM meta WHERE name = 'written_by'").fetchone()
    database.close()
    assert version == "1.7"


def _kill_after(folder: Path, *statements: str) -> None:
    """Run statements in a process that dies with them in the log."""
    subprocess.run([sys.executable, "-c", _KILLED, str(folder / "journal.db"), *statements], check=False)


_KILLED = """
import os, signal, sys
from sqlcipher3 import dbapi2 as sqlite
database = sqlite.connect(sys.argv[1], isolation_level=None)
database.execute("PRAGMA journal_mode = wal")
for statement in sys.argv[2:]:
    database.execute(statement)
os.kill(os.getpid(), signal.SIGKILL)
"""

_READER = """
import sys
from sqlcipher3 import dbapi2 as sqlite
database = sqlite.connect(sys.argv[1], isolation_level=None)
print(database.execute("SELECT count(*) FROM reflections").fetchone(), flush=True)
sys.stdin.read()
"""

_HOLDER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from whyrun.store.journal import Journal
journal = Journal.open(Path(sys.argv[1]), program_version="1.0", now=lambda: datetime.now(UTC))
print("open", flush=True)
sys.stdin.read()
"""


def test_a_journal_that_is_closed_is_settled_already(folder: Path, written: Reflection) -> None:
    journal = Journal.open(folder, program_version="1.0", now=lambda: datetime.now(UTC))
    journal.close()
    before = _files(folder)

    journal.settle()  # an idle timer may still ask for it

    assert written
    assert _files(folder) == before
