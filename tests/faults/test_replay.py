"""Disk states replayed: what a power cut may leave of a session, thousands of times, without cutting any power.

A session is written down call by call. A state is the disk at some call: what was synced is there; of what was
not, any part may be, each sector for itself and in any order. The journal has to open, whole, with every save that was
acknowledged before that call.
"""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

import fault_worker
import pytest
from storage import Call, Storage

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Rounds, Tallies

pytestmark = pytest.mark.skipif(os.name == "nt", reason="this SQLite does not show its functions on Windows")

SAVES = 12
SECTOR = 512
CHECKPOINT_PAGES = 25
FILES = ("journal.db", "journal.db-wal")


class Disk:
    """Two files of which some bytes are on the disk, and the calls since may be."""

    def __init__(self, base: bytes) -> None:
        self._on_disk = {"journal.db": bytearray(base), "journal.db-wal": bytearray()}
        self._since: dict[str, list[Call]] = {name: [] for name in FILES}

    def take(self, call: Call) -> None:
        """Take one call: a sync puts all before it on the disk."""
        name = os.path.basename(call.path)  # noqa: PTH119 - SQLite's own spelling
        if name not in self._since:
            return
        if call.what != "sync":
            self._since[name].append(call)
            return
        for earlier in self._since[name]:
            _apply(self._on_disk[name], earlier)
        self._since[name].clear()

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Give the files as a power cut may leave them; a file of which nothing is there may be missing."""
        left = {name: bytearray(content) for name, content in self._on_disk.items()}
        for name, calls in self._since.items():
            keep = chance.choice((0.0, 0.3, 0.7, 1.0))
            for call in calls:
                for part in _sectors(call):
                    if chance.random() < keep:
                        _apply(left[name], part)
        return {name: bytes(content) for name, content in left.items() if content}


def _sectors(call: Call) -> list[Call]:
    """Split a write where a disk may stop within it."""
    if call.what != "write":
        return [call]
    starts = [0, *range(SECTOR - call.at % SECTOR, len(call.data), SECTOR)]
    ends = [*starts[1:], len(call.data)]
    return [
        Call("write", call.path, call.at + start, call.data[start:end]) for start, end in zip(starts, ends, strict=True)
    ]


def _apply(content: bytearray, call: Call) -> None:
    match call.what:
        case "write":
            content.extend(bytes(max(0, call.at - len(content))))
            content[call.at : call.at + len(call.data)] = call.data
        case "truncate":
            content.extend(bytes(max(0, call.at - len(content))))
            del content[call.at :]
        case "delete":
            content.clear()


def _record(folder: Path) -> tuple[bytes, list[Call]]:
    """Live through a session with checkpoints in it, and give what the disk held before and every call since."""
    with fault_worker.open_journal(folder) as journal:
        journal.save_reflection(fault_worker.written(0))
        journal.back_up()
    base = (folder / "journal.db").read_bytes()
    with Storage(record=True) as storage, fault_worker.open_journal(folder) as journal:
        journal._database.pragma("wal_autocheckpoint", CHECKPOINT_PAGES)
        for number in range(1, SAVES):
            storage.mark(f"trying {number}")
            journal.save_reflection(fault_worker.written(number))
            storage.mark(f"saved {number}")
    return base, storage.calls


def test_whatever_a_cut_leaves_of_the_disk_every_acknowledged_save_is_in_it(
    tmp_path: Path, rounds: Rounds, tally: Tallies
) -> None:
    line = tally("power cut", "replayed: of what was not on the disk yet, any sectors are there")
    chance, folder = random.Random(6), tmp_path / "journal"  # noqa: S311 - what is there, not a secret
    base, calls = _record(folder)
    assert {call.what for call in calls} > {"write", "sync", "delete"}
    assert sum(call.what == "sync" and call.path.endswith("journal.db") for call in calls) > 1, "no checkpoint in it"

    for _state in range(rounds(250, 10_000)):
        disk, saved, tried = Disk(base), 0, 0
        for call in calls[: chance.randrange(len(calls) + 1)]:
            disk.take(call)
            match call.what.split():
                case ["trying", number]:
                    tried = int(number)
                case ["saved", number]:
                    saved = int(number)
        _put(folder, disk.after_a_cut(chance))

        with fault_worker.open_journal(folder) as journal:
            found = journal.reflection(fault_worker.ID)

        line.rounds += 1
        line.acknowledged += saved + 1
        line.lost += found is None or not saved <= int(found.opener) <= tried

    assert line.lost == 0


def _put(folder: Path, files: dict[str, bytes]) -> None:
    for name in (*FILES, "journal.db-shm"):
        (folder / name).unlink(missing_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
