"""Real power cuts: a real ext4 on a loop device that stops, from one moment to the next, taking anything to its disk.

EXT4_IOC_SHUTDOWN with NOLOGFLUSH drops whatever was not synced, the file system's own journal included, which is what
a power cut does. The program is the shipped one, unmodified. Needs root and a loop device.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import struct
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import fault_worker
import pytest
from released import RELEASED, cells, version_of

from whyrun.store import migrations
from whyrun.store.backup import is_sound
from whyrun.store.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Rounds, Tallies

fcntl = pytest.importorskip("fcntl", reason="a real power cut needs root on Linux")

_EXT4_IOC_SHUTDOWN = 0x8004587D
_NO_LOG_FLUSH = 2
#: Every save of the worker's leaves earlier texts: a journal is given up before it is all about those.
CUTS_OF_A_JOURNAL = 20

_DISK = 256 * 1024 * 1024


class Disk:
    """A small ext4 of its own whose power can be cut."""

    def __init__(self, place: Path) -> None:
        self._image, self.path = place / "disk.img", place / "disk"
        with self._image.open("wb") as file:
            file.truncate(_DISK)
        self.path.mkdir()
        _run("mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0", str(self._image))
        self.plug_in()

    def plug_in(self) -> None:
        """Mount, which replays what had reached the disk."""
        _run("mount", "-o", "loop", str(self._image), str(self.path))

    def cut_power(self) -> None:
        """From here on nothing reaches the disk."""
        descriptor = os.open(self.path, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, _EXT4_IOC_SHUTDOWN, struct.pack("I", _NO_LOG_FLUSH))
        finally:
            os.close(descriptor)

    def pull_out(self) -> None:
        """Unmount."""
        _run("umount", str(self.path))


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Disk]:
    """Plug a disk in; skipped, with the reason, where that can't be."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a real power cut needs root on Linux")
    if shutil.which("mkfs.ext4") is None:
        pytest.skip("a real power cut needs mkfs.ext4")
    try:
        disk = Disk(tmp_path_factory.mktemp("power"))
    except subprocess.CalledProcessError as error:
        pytest.skip(f"no disk can be mounted here: {error.stderr.decode(errors='replace').strip()}")
    try:
        disk.cut_power()
    except OSError as error:
        disk.pull_out()
        pytest.skip(f"this kernel's ext4 cannot be shut down: {error.strerror}")
    disk.pull_out()
    disk.plug_in()
    yield disk
    disk.pull_out()


@contextmanager
def power_cut(disk: Disk, job: str, folder: Path, lines: int) -> Iterator[list[str]]:
    """Let a job say ``lines`` lines, cut the power in the middle of its work, and start the machine again.

    What is given is all that was acknowledged before the cut.
    """
    folder.mkdir(exist_ok=True)
    with fault_worker.begin(job, folder) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _line in range(lines)]
        process.send_signal(signal.SIGSTOP)  # nothing is said after the cut
        disk.cut_power()
        process.kill()
        said += process.stdout.read().splitlines(keepends=True)
    disk.pull_out()
    disk.plug_in()
    whole = [line.rstrip("\n") for line in said if line.endswith("\n")]
    assert len(whole) >= lines, "the job ended before the power did"
    yield whole


def test_no_save_that_was_acknowledged_is_lost(disk: Disk, rounds: Rounds, tally: Tallies) -> None:
    line = tally("power cut", "while an answer was being saved")
    chance = random.Random(1)  # noqa: S311 - where it is cut, not a secret

    for cut in range(rounds(12, 1000)):
        folder = disk.path / f"saving-{cut // CUTS_OF_A_JOURNAL}"
        with power_cut(disk, "save", folder, chance.randrange(1, 12)) as said:
            line.look_into(folder, said)

    assert (line.lost, line.twice) == (0, 0)


def test_a_first_start_is_done_or_not_begun(disk: Disk, rounds: Rounds, tally: Tallies) -> None:
    line = tally("power cut", "at the first start")
    chance = random.Random(2)  # noqa: S311

    for cut in range(rounds(4, 200)):
        folder = disk.path / f"starting-{cut}"
        with power_cut(disk, "start", folder, chance.randrange(1, 4)) as said:
            for started in sorted(folder.iterdir()):
                with fault_worker.open_journal(started) as journal:
                    assert journal.draft() is None
            line.rounds += 1
            line.acknowledged += len(said)
            line.lost += sum(not (folder / f"first-{number}" / "journal.db").exists() for number in said)
        shutil.rmtree(folder)

    assert line.lost == 0


def test_settings_are_the_old_ones_or_the_new_ones(disk: Disk, rounds: Rounds, tally: Tallies) -> None:
    line = tally("power cut", "while settings were written")
    chance, folder = random.Random(3), disk.path / "settings"  # noqa: S311

    for _cut in range(rounds(4, 200)):
        with power_cut(disk, "settings", folder, chance.randrange(1, 20)) as said:
            size = SettingsFile(folder / "settings.json").read().window_size
            line.rounds += 1
            line.acknowledged += len(said)
            line.lost += size is None or size[0] < int(said[-1])

    assert line.lost == 0
    assert not (folder / "settings.json.damaged").exists()


def test_an_export_is_the_old_one_or_the_new_one(disk: Disk, rounds: Rounds, tally: Tallies) -> None:
    line = tally("power cut", "while an export was written over the one before")
    chance, folder = random.Random(22), disk.path / "export"  # noqa: S311

    for _cut in range(rounds(4, 200)):
        with power_cut(disk, "export", folder, chance.randrange(1, 20)) as said:
            line.rounds += 1
            line.acknowledged += len(said)
            line.lost += fault_worker.exported(folder / "whyrun.json") < int(said[-1])

    assert line.lost == 0


def test_a_backup_that_has_its_name_is_whole(disk: Disk, rounds: Rounds, tally: Tallies) -> None:
    line = tally("power cut", "while a backup was made")
    chance = random.Random(4)  # noqa: S311

    for cut in range(rounds(4, 200)):
        folder = disk.path / f"backing-up-{cut // CUTS_OF_A_JOURNAL}"
        with power_cut(disk, "backup", folder, chance.randrange(1, 8)) as said:
            made = [name for _backup, name, _number in (each.split() for each in said if each.startswith("backup"))]
            left = sorted(path.name for path in (folder / "backups").glob("journal-*"))
            line.rounds += 1
            line.acknowledged += len(made)
            line.lost += bool(made) and made[-1] not in left
            assert all(is_sound(folder / "backups" / name) for name in left)

    assert line.lost == 0


def test_a_restore_is_done_or_not_begun(disk: Disk, rounds: Rounds, tally: Tallies) -> None:
    line = tally("power cut", "while a backup was restored")
    chance = random.Random(5)  # noqa: S311

    for cut in range(rounds(3, 100)):
        folder = disk.path / f"restoring-{cut}"
        with power_cut(disk, "restore", folder, chance.randrange(1, 8)) as said:
            with fault_worker.open_journal(folder) as journal:
                found = journal.reflection(fault_worker.ID)
            line.rounds += 1
            line.acknowledged += len(said)
            line.lost += found is None or found.opener not in {"1", "2"}
        shutil.rmtree(folder)

    assert line.lost == 0


def test_a_migration_leaves_the_old_journal_or_the_new_one(disk: Disk, rounds: Rounds, tally: Tallies) -> None:
    line = tally("power cut", "while an older journal was brought up to date")
    frozen, newer = RELEASED[-1], migrations.newest() + 1
    before, chance = cells(frozen, frozen), random.Random(11)  # noqa: S311

    for cut in range(rounds(3, 100)):
        folder = disk.path / f"migrating-{cut}"
        with power_cut(disk, "upgrade", folder, chance.randrange(1, 5)) as said:
            left = {path.parent.name: path for path in folder.glob("*/journal.db")}
            line.rounds += 1
            line.acknowledged += len(said)
            line.lost += sum(cells(path, frozen) != before for path in left.values())
            line.lost += sum(version_of(left[number]) != newer for number in said)
        shutil.rmtree(folder)

    assert line.lost == 0


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
