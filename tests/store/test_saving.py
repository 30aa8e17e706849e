"""Saves that go wrong: each says so, loses nothing, and goes through once the cause is gone."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from whyrun.store.backup_file import Occasion, list_backups
from whyrun.store.connection import execute
from whyrun.store.errors import Refusal, SaveFailed
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from whyrun.domain.reflection import Reflection
    from whyrun.store.journal import Change


def test_a_full_disk_refuses_the_save_keeps_the_old_text_and_takes_it_later(
    journal: Journal, draft: Callable[..., Reflection]
) -> None:
    reflection = draft()
    journal.save_reflection(reflection)
    heard: list[Change] = []
    journal.subscribe(heard.append)
    longer = replace(reflection, opener="why " * 50_000)
    room = journal._database.pragma("page_count")
    journal._database.pragma("max_page_count", room)

    with pytest.raises(SaveFailed) as raised:
        journal.save_reflection(longer)

    assert raised.value.refusal is Refusal.DISK_FULL
    assert str(raised.value) == "Your words could not be saved: the disk is full."
    assert raised.value.what_is_safe == "They are still on this page."
    assert raised.value.what_to_do == "Make some room, then try again."
    assert heard == []
    assert _opener(journal, reflection.id) == reflection.opener
    journal._database.pragma("max_page_count", room * 1000)
    journal.save_reflection(longer)
    assert _opener(journal, reflection.id) == longer.opener


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="mounting a small disk needs root on Linux")
def test_a_disk_that_is_really_full_refuses_the_save_and_takes_it_when_there_is_room(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection]
) -> None:
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", str(folder)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("no small disk can be mounted here")
    try:
        reflection, ballast = draft(), folder / "ballast"
        with open_journal() as journal:
            journal.save_reflection(reflection)
            _fill(ballast)

            with pytest.raises(SaveFailed) as raised:
                journal.save_reflection(replace(reflection, opener="why " * 20_000))

            assert raised.value.refusal is Refusal.DISK_FULL
            assert _opener(journal, reflection.id) == reflection.opener
            ballast.unlink()
            journal.save_reflection(replace(reflection, opener="there is room"))
            assert _opener(journal, reflection.id) == "there is room"
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be moved")
@pytest.mark.parametrize("fault", ["deleted", "replaced"])
def test_a_journal_that_vanished_under_us_is_noticed_by_the_next_save_and_both_versions_are_kept(
    folder: Path, journal: Journal, draft: Callable[..., Reflection], fault: str
) -> None:
    path, ours = folder / "journal.db", [draft(opener="first"), draft(opener="second"), draft(opener="third")]
    journal.save_reflection(ours[0])
    theirs = b"what another program put there"
    if fault == "replaced":
        (folder / "other.db").write_bytes(theirs)
        (folder / "other.db").replace(path)
    else:
        path.unlink()

    for reflection in ours[1:]:
        with pytest.raises(SaveFailed) as raised:
            journal.save_reflection(reflection)
        assert raised.value.refusal is Refusal.REPLACED
    journal.close()

    (kept,) = list_backups(folder / "backups")
    assert kept.occasion is Occasion.FILE_REPLACED
    with sqlite3.connect(kept.path) as database:
        openers = database.execute("SELECT opener FROM reflections ORDER BY opener").fetchall()
    database.close()
    assert openers == [("first",), ("second",), ("third",)]
    assert (path.read_bytes() == theirs) if fault == "replaced" else not path.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be moved")
def test_a_journal_that_was_put_back_takes_saves_again(
    folder: Path, journal: Journal, draft: Callable[..., Reflection]
) -> None:
    reflection = draft()
    (folder / "journal.db").rename(folder / "elsewhere.db")
    with pytest.raises(SaveFailed):
        journal.save_reflection(reflection)

    (folder / "elsewhere.db").rename(folder / "journal.db")
    journal.save_reflection(reflection)

    assert journal.reflection(reflection.id) is not None


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be moved")
def test_a_log_that_was_taken_away_takes_no_save_with_it(
    tmp_path: Path, folder: Path, journal: Journal, draft: Callable[..., Reflection]
) -> None:
    made = [draft(opener=f"save {number}") for number in range(3)]
    journal.save_reflection(made[0])
    (folder / "journal.db-wal").unlink()

    for reflection in made[1:]:
        journal.save_reflection(reflection)

    killed = shutil.copytree(folder, tmp_path / "as a kill leaves it")
    with Journal.open(killed, program_version="1.0", now=journal._now) as after:
        assert {each.opener for each in after.reflections(limit=9)} == {"save 0", "save 1", "save 2"}


def test_another_program_that_writes_the_file_is_said_to_be_in_the_way(
    folder: Path, journal: Journal, draft: Callable[..., Reflection]
) -> None:
    journal._database.connection().set_busy_timeout(0)
    other = _Other(folder / "journal.db")
    try:
        with pytest.raises(SaveFailed) as raised:
            journal.save_reflection(draft())
    finally:
        other.let_go()

    assert raised.value.refusal is Refusal.BUSY
    journal.save_reflection(draft())


@pytest.mark.parametrize("change", ["opener = 'not hers'", "stage = 'nowhere'", "started_at = 7"])
def test_a_row_that_was_changed_behind_our_back_is_not_written_over(
    journal: Journal, draft: Callable[..., Reflection], change: str
) -> None:
    reflection = draft()
    journal.save_reflection(reflection)
    execute(journal._database, f"UPDATE reflections SET {change}")  # noqa: S608 - the change is the test's own

    with pytest.raises(SaveFailed) as raised:
        journal.save_reflection(reflection)

    assert raised.value.refusal is Refusal.DAMAGED


def test_no_error_holds_a_word_of_the_runners(journal: Journal, draft: Callable[..., Reflection]) -> None:
    reflection = draft(opener="canary", levels=(*draft().levels, draft().levels[0]))

    with pytest.raises(SaveFailed) as raised:
        journal.save_reflection(reflection)

    said: BaseException | None = raised.value
    while said is not None:
        assert "canary" not in str(said)
        assert "sister" not in str(said)
        said = said.__cause__ or said.__context__


def test_what_was_deleted_is_gone_from_the_file_once_it_is_closed(
    folder: Path, journal: Journal, draft: Callable[..., Reflection]
) -> None:
    reflection = draft(opener="a canary in the file")
    journal.save_reflection(reflection)
    journal.save_reflection(replace(reflection, opener=""))

    journal.delete_reflection(reflection.id)
    journal.close()

    assert b"canary" not in (folder / "journal.db").read_bytes()
    assert not (folder / "journal.db-wal").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_every_save_that_was_acknowledged_survives_a_kill(folder: Path, open_journal: Callable[..., Journal]) -> None:
    for round_number in range(20):
        with subprocess.Popen([sys.executable, "-c", _SAVER, str(folder)], stdout=subprocess.PIPE, text=True) as saver:
            assert saver.stdout is not None
            acknowledged = [saver.stdout.readline() for _save in range(1 + round_number * 3 % 11)]
            saver.send_signal(signal.SIGKILL)
            acknowledged += saver.stdout.read().splitlines(keepends=True)
        whole = [line.split() for line in acknowledged if line.endswith("\n")]
        assert whole

        with open_journal() as journal:
            reflection_id, last = UUID(whole[-1][0]), int(whole[-1][1])
            saved = journal.reflection(reflection_id)

        assert saved is not None
        assert int(saved.opener) in {last, last + 1}  # one more may be on the disk and not yet said


def _fill(path: Path) -> None:
    """Write into ``path`` until its disk is full."""
    with path.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(4096)):
            pass


def _opener(journal: Journal, reflection_id: UUID) -> str:
    found = journal.reflection(reflection_id)
    assert found is not None
    return found.opener


class _Other:
    """Another program in the middle of a write."""

    def __init__(self, path: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "writing\n"

    def let_go(self) -> None:
        self._process.communicate()


_WRITER = """
import sys
from sqlcipher3 import dbapi2 as sqlite
database = sqlite.connect(sys.argv[1], isolation_level=None)
database.execute("BEGIN IMMEDIATE")
print("writing", flush=True)
sys.stdin.read()
database.execute("ROLLBACK")
"""

_SAVER = """
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4
from whyrun.domain.reflection import Level, Reflection
from whyrun.store.journal import Journal
now = lambda: datetime.now(UTC)
reflection = Reflection(id=uuid4(), started_at=now(), started_on=now().date(), levels=(Level(1, "Why?", "words"),))
journal = Journal.open(Path(sys.argv[1]), program_version="1.0", now=now)
for number in range(10**6):
    journal.save_reflection(replace(reflection, opener=str(number)))
    print(reflection.id, number, flush=True)
"""
