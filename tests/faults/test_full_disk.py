"""A disk that is really full: every save says so, nothing of before is touched, and all is well once there is room."""

from __future__ import annotations

import signal
from itertools import count
from typing import TYPE_CHECKING

import fault_worker
import pytest
import typing_worker
from small_disk import SmallDisk, small_disk

from whyrun.store.backup import is_sound
from whyrun.store.errors import BackupFailed, Refusal, SaveFailed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Rounds, Tallies
    from whyrun.store.journal import Journal

#: From no room at all to enough for a save, and for a backup.
MOST_ROOM, STEP = 400_000, 4096


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk") as disk:
        yield disk


def test_a_save_for_which_there_is_no_room_is_refused_and_taken_later(
    disk: SmallDisk, rounds: Rounds, tally: Tallies
) -> None:
    line = tally("disk full", "while an answer was being saved, with room for nothing, for a page, for two …")

    for number, room in enumerate(range(0, MOST_ROOM, STEP * rounds(8, 1))):
        folder = disk.path / str(number)
        with fault_worker.open_journal(folder) as journal:
            journal.save_reflection(fault_worker.written(1))
            disk.fill(but=room)
            refused, refusal = _save_until_refused(journal)
            line.lost += int(journal.reflections(limit=9)[0].opener) != refused - 1
            disk.make_room()
            journal.save_reflection(fault_worker.written(refused))
            found = journal.reflections(limit=9)
        line.rounds += 1
        line.acknowledged += refused
        line.lost += int(found[0].opener) != refused
        line.twice += len(found) > 1
        assert refusal is Refusal.DISK_FULL
        _remove(folder)

    assert (line.lost, line.twice) == (0, 0)


def test_a_backup_for_which_there_is_no_room_leaves_the_earlier_ones_and_no_piece_of_itself(
    disk: SmallDisk, rounds: Rounds, tally: Tallies
) -> None:
    line = tally("disk full", "while a backup was made, with room for nothing, for a page, for two …")
    folder = disk.path / "journal"
    backups = folder / "backups"

    with fault_worker.open_journal(folder) as journal:
        journal.save_reflection(fault_worker.written(80))
        journal.back_up()
        refusals = []
        for room in range(0, MOST_ROOM, STEP * rounds(8, 1)):
            before = set(backups.iterdir())
            disk.fill(but=room)
            try:
                journal.back_up()
            except BackupFailed as failed:
                refusals.append(failed.refusal)
                line.lost += set(backups.iterdir()) != before
            disk.make_room()
            line.rounds += 1
            line.lost += not all(is_sound(path) for path in backups.iterdir())

    assert line.lost == 0
    assert set(refusals) == {Refusal.DISK_FULL}
    assert line.rounds > len(refusals), "there was never room enough"


def test_the_program_says_that_words_are_not_saved_and_heals_by_itself(
    disk: SmallDisk, rounds: Rounds, tally: Tallies
) -> None:
    line = tally("disk full", "while typing: the window says so, and saves by itself once there is room")

    for fill in range(rounds(1, 10)):
        folder = disk.path / str(fill)
        typist = typing_worker.Typist(folder)
        typist.type(20)
        disk.fill()
        told = typist.wait_until_told()
        disk.make_room()
        typist.wait_until_well()
        typist.end(signal.SIGTERM)
        with fault_worker.open_journal(folder) as journal:
            draft = journal.draft()
        line.rounds += 1
        line.acknowledged += len(typist.times)
        line.lost += draft is None or not draft.levels[0].answer.startswith(typing_worker.typed(len(typist.times)))
        assert "the disk is full" in told
        assert "They are still on this page" in told
        _remove(folder)

    assert line.lost == 0


def _save_until_refused(journal: Journal) -> tuple[int, Refusal]:
    """Save larger and larger texts; the number of the save that was refused, and why."""
    for number in count(2):
        try:
            journal.save_reflection(fault_worker.written(number))
        except SaveFailed as failed:
            return number, failed.refusal
    raise AssertionError


def _remove(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
