"""What may lie in the data folder when WhyRun starts: locks of others, files of others, logs of another time."""

from __future__ import annotations

import os
import random
import shutil
import signal
from threading import Thread
from typing import TYPE_CHECKING

import fault_worker
import pytest

from whyrun.store import migrations
from whyrun.store.errors import JournalDamaged, JournalNewer, NotAJournal

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Rounds, Tallies
    from whyrun.domain.reflection import Reflection

#: What other programs, and an earlier life of this one, may leave where the lock is made.
LOCKS = {
    "empty": b"",
    "a process that is gone": b"2147483646\n",
    "this very process": str(os.getpid()).encode(),
    "a lock of Qt's": b"12345\nwhyrun\nlocalhost\n",
    "junk": bytes(range(256)) * 64,
}

#: What a file in the journal's place may be, other than a journal.
STRANGERS = {
    "text": b"Dear diary",
    "one letter": b"x",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "a zip": b"PK\x03\x04" + bytes(500),
    "JSON": b'{"reflections": []}',
    "a new line": b"\n",
    "another SQLite's beginning": b"SQLite format 2\x00" + bytes(4080),
    "junk": random.Random(14).randbytes(20_000),  # noqa: S311 - the same junk every time
    "long text": b"because " * 5_000,
    "UTF-16": "why do you run".encode("utf-16"),
}
#: What is left of a journal, and nothing can be read from.
REMAINS = {
    "nothing": b"",
    "zeros": bytes(4096),
    "many zeros": bytes(100_000),
    "the magic alone": b"SQLite format 3\x00",
    "a header alone": b"SQLite format 3\x00" + bytes(84),
    "a header and zeros": b"SQLite format 3\x00" + bytes(8176),
}


def _written(folder: Path) -> tuple[Reflection, ...]:
    with fault_worker.open_journal(folder) as journal:
        return journal.reflections(limit=999)


def test_a_lock_file_that_nobody_holds_is_in_nobodys_way(tmp_path: Path, tally: Tallies) -> None:
    line = tally("lock file", "left by others or an earlier life: empty, junk, a dead process's, our own")

    for name, content in LOCKS.items():
        folder = tmp_path / name
        folder.mkdir()
        (folder / "journal.lock").write_bytes(content)
        with fault_worker.open_journal(folder) as journal:
            journal.save_reflection(fault_worker.written(1))
        line.rounds += 1
        line.lost += not _written(folder)

    assert line.lost == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_writer_that_was_killed_leaves_no_lock(tmp_path: Path, rounds: Rounds, tally: Tallies) -> None:
    line = tally("lock file", "held by a process that was killed; the next start writes at once")

    for _kill in range(rounds(5, 30)):
        with fault_worker.begin("save", tmp_path) as process:
            assert process.stdout is not None
            process.stdout.readline()
            process.send_signal(signal.SIGKILL)
        with fault_worker.open_journal(tmp_path) as journal:
            journal.save_reflection(fault_worker.written(1))
        line.rounds += 1

    assert line.rounds >= 5


def test_threads_that_are_not_the_journals_get_nothing_and_change_nothing(
    tmp_path: Path, rounds: Rounds, tally: Tallies
) -> None:
    line = tally("used wrongly", "by threads that are not the journal's: each is refused")
    refused: list[str] = []

    with fault_worker.open_journal(tmp_path) as journal:
        journal.save_reflection(fault_worker.written(1))

        def misuse() -> None:
            for use in (lambda: journal.save_reflection(fault_worker.written(2)), journal.draft):
                try:
                    use()
                except Exception as error:  # noqa: BLE001 - whatever it is, it has to be one
                    refused.append(type(error).__name__)

        for _thread in range(rounds(5, 50)):
            thread = Thread(target=misuse)
            thread.start()
            thread.join()
            line.rounds += 1
        found = journal.reflections(limit=9)

    line.lost += [each.opener for each in found] != ["1"]
    assert line.lost == 0
    assert len(refused) == 2 * line.rounds


def test_a_file_of_another_kind_is_named_and_left_alone(tmp_path: Path, tally: Tallies) -> None:
    line = tally("another file", "in the journal's place: named as what it is, and left alone")

    for name, content in STRANGERS.items():
        folder = tmp_path / name
        folder.mkdir()
        (folder / "journal.db").write_bytes(content)
        with pytest.raises(NotAJournal):
            fault_worker.open_journal(folder)
        line.rounds += 1
        line.lost += (folder / "journal.db").read_bytes() != content

    assert line.lost == 0


def test_what_is_left_of_a_journal_is_damage_and_never_a_new_diary(tmp_path: Path, tally: Tallies) -> None:
    line = tally("damaged file", "empty, zeros, junk: set aside whole, a backup offered, no new diary over it")

    for name, content in (REMAINS | STRANGERS).items():
        folder = tmp_path / name
        with fault_worker.open_journal(folder) as journal:
            journal.save_reflection(fault_worker.written(1))
            journal.back_up()
        (folder / "journal.db").write_bytes(content)
        with pytest.raises(JournalDamaged) as damage:
            fault_worker.open_journal(folder)
        aside = damage.value.set_aside
        line.rounds += 1
        line.lost += len(damage.value.backups) != 1 or aside is None or aside.read_bytes() != content

    assert line.lost == 0


def test_the_one_file_is_complete_when_idle_and_when_closed(tmp_path: Path, rounds: Rounds, tally: Tallies) -> None:
    line = tally("log missing", "after a pause, and after closing: the journal's one file has it all")
    numbers = random.Random(15)  # noqa: S311

    for number in range(rounds(10, 200)):
        folder, copy = tmp_path / f"{number}", tmp_path / f"{number} copied"
        with fault_worker.open_journal(folder) as journal:
            last = numbers.randrange(1, 12)
            for save in range(last + 1):
                journal.save_reflection(fault_worker.written(save))
            journal.settle()
            copy.mkdir()
            shutil.copyfile(folder / "journal.db", copy / "journal.db")
            journal.save_reflection(fault_worker.written(last + 1))
        for beside in folder.glob("journal.db-*"):
            beside.unlink()
        line.rounds += 1
        line.acknowledged += last + 2
        line.lost += [each.opener for each in _written(copy)] != [str(last)]
        line.lost += [each.opener for each in _written(folder)] != [str(last + 1)]

    assert line.lost == 0


def test_a_log_of_another_time_is_never_read_as_if_it_belonged(tmp_path: Path, rounds: Rounds, tally: Tallies) -> None:
    line = tally("log left behind", "beside a journal of another time: what is read was written so, or it is set aside")
    numbers = random.Random(16)  # noqa: S311
    states, logs = _states_and_logs(tmp_path / "recorded")

    for number in range(rounds(10, 200)):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "journal.db").write_bytes(numbers.choice(states))
        (folder / "journal.db-wal").write_bytes(numbers.choice(logs))
        line.rounds += 1
        try:
            found = _written(folder)
        except JournalDamaged as damage:
            line.lost += damage.set_aside is None or not damage.set_aside.exists()
            continue
        line.lost += len(found) > 1 or any(each.core_why != f"why {each.opener}" for each in found)

    assert line.lost == 0


def _states_and_logs(folder: Path) -> tuple[list[bytes], list[bytes]]:
    """A journal at several times, and the log beside it at others."""
    states, logs = [], []
    with fault_worker.open_journal(folder) as journal:
        for number in range(24):
            journal.save_reflection(fault_worker.written(number))
            logs.append((folder / "journal.db-wal").read_bytes())
            if number % 4 == 3:
                journal.settle()
                states.append((folder / "journal.db").read_bytes())
    return states, logs


@pytest.mark.parametrize("with_log", [False, True], ids=["closed", "killed"])
def test_a_journal_of_a_newer_version_is_refused_without_a_byte_changed(
    tmp_path: Path, rounds: Rounds, tally: Tallies, with_log: bool
) -> None:
    line = tally("newer journal", f"{'with' if with_log else 'without'} a log beside it: refused, not a byte changed")

    for ahead in range(1, rounds(3, 20) + 1):
        folder = tmp_path / str(ahead)
        with fault_worker.open_journal(folder) as journal:
            journal.save_reflection(fault_worker.written(1))
            journal._database.pragma("user_version", migrations.newest() + ahead)
            if with_log:
                shutil.copytree(folder, tmp_path / f"{ahead} killed")
        folder = tmp_path / f"{ahead} killed" if with_log else folder
        before = _bytes(folder)
        with pytest.raises(JournalNewer):
            fault_worker.open_journal(folder)
        line.rounds += 1
        line.lost += _bytes(folder) != before

    assert line.lost == 0


def _bytes(folder: Path) -> dict[str, bytes]:
    """Everything but the lock and SQLite's index of the log, which say nothing of the journal."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix not in {".lock", ".db-shm"}}
