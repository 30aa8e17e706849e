from __future__ import annotations

import os
import subprocess
import sys
from threading import Timer
from typing import TYPE_CHECKING

import pytest

from whyrun.store.file_lock import FileLock

if TYPE_CHECKING:
    from pathlib import Path

_WITH_RIGHTS = pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
#: Takes the lock, says so, and holds it; a program that it starts meanwhile lives until the input ends.
_HOLDER = """
import subprocess, sys
from pathlib import Path
from whyrun.store.file_lock import FileLock
lock = FileLock(Path(sys.argv[1]))
child = subprocess.Popen([sys.executable, "-c", "input()"], close_fds=False)
print("held", flush=True)
input()
"""


def test_one_has_it_at_a_time_and_the_next_once_it_is_released(tmp_path: Path) -> None:
    first = FileLock(tmp_path / "lock")

    with pytest.raises(BlockingIOError):
        FileLock(tmp_path / "lock")
    first.release()
    first.release()

    FileLock(tmp_path / "lock").release()


def test_a_block_gives_it_back_also_where_it_fails(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="mine"), FileLock(tmp_path / "lock"):
        raise ValueError("mine")

    FileLock(tmp_path / "lock").release()


def test_who_has_patience_gets_it_when_it_is_released(tmp_path: Path) -> None:
    first = FileLock(tmp_path / "lock")
    soon = Timer(0.1, first.release)
    soon.start()

    with FileLock(tmp_path / "lock", patience=30):
        is_over = soon.finished.is_set()

    assert is_over


def test_two_files_are_two_locks(tmp_path: Path) -> None:
    with FileLock(tmp_path / "journal.lock"), FileLock(tmp_path / "backups.lock"):
        assert sorted(path.name for path in tmp_path.iterdir()) == ["backups.lock", "journal.lock"]


def test_who_could_not_have_it_keeps_no_file_open(tmp_path: Path) -> None:
    held = FileLock(tmp_path / "lock")
    one = os.open(tmp_path / "lock", os.O_RDONLY)

    for _ in range(3):
        with pytest.raises(BlockingIOError):
            FileLock(tmp_path / "lock")

    another = os.open(tmp_path / "lock", os.O_RDONLY)
    for file in (one, another):
        os.close(file)
    held.release()
    assert another == one + 1


def test_what_is_in_the_file_stays(tmp_path: Path) -> None:
    (tmp_path / "lock").write_bytes(b"4711\n")

    FileLock(tmp_path / "lock").release()

    assert (tmp_path / "lock").read_bytes() == b"4711\n"


def test_it_dies_with_its_process_though_a_program_started_by_it_lives_on(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _HOLDER, str(tmp_path / "lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(BlockingIOError):
            FileLock(tmp_path / "lock")

        holder.kill()
        holder.wait(10)

        FileLock(tmp_path / "lock").release()


@_WITH_RIGHTS
def test_its_file_is_the_runners_alone(tmp_path: Path) -> None:
    FileLock(tmp_path / "lock").release()

    assert (tmp_path / "lock").stat().st_mode & 0o777 == 0o600


@_WITH_RIGHTS
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    (tmp_path / "theirs").touch()
    (tmp_path / "lock").symlink_to(tmp_path / "theirs")

    with pytest.raises(OSError, match="lock"):
        FileLock(tmp_path / "lock")


def test_where_there_is_no_folder_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FileLock(tmp_path / "gone" / "lock")
