"""Every call to the storage fails once, in every way: each failure is reported, nothing is lost, nothing doubled."""

from __future__ import annotations

import os
from itertools import count
from typing import TYPE_CHECKING, TypeVar

import fault_worker
import pytest
from storage import Fault, Storage

from whyrun.store.backup import is_sound
from whyrun.store.backup_file import list_backups
from whyrun.store.errors import StoreError
from whyrun.store.restore import restore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from conftest import Rounds, Tallies

    Result = TypeVar("Result")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="this SQLite does not show its functions on Windows")

SAVES = 4
FAULTS = [(Fault.DISK_ERROR, 1), (Fault.DISK_ERROR, 10**6), (Fault.DISK_FULL, 1), (Fault.DISK_FULL, 10**6)]
EVERY_WAY = pytest.mark.parametrize("fault", FAULTS, ids=["error once", "error stays", "full once", "full"])


class Life:
    """What a program that goes on after every reported failure did, and what it said of it."""

    def __init__(self) -> None:
        self.saved = self.tried = -1
        self.reported = 0

    def live(self, folder: Path) -> None:
        """Open, save, back up and close."""
        journal = self._do(lambda: fault_worker.open_journal(folder))
        if journal is None:
            return
        with journal:
            for number in range(SAVES):
                self.tried = number
                if self._do(lambda: journal.save_reflection(fault_worker.written(self.tried)) or True):
                    self.saved = number
            self._do(journal.back_up)

    def _do(self, do: Callable[[], Result]) -> Result | None:
        try:
            return do()
        except StoreError:
            self.reported += 1
            return None


@pytest.fixture
def storage(monkeypatch: pytest.MonkeyPatch) -> Iterator[Storage]:
    """Put the rig under SQLite, and beside what WhyRun asks of the system itself."""
    with Storage() as between:
        between.count_system_calls(monkeypatch)
        yield between


@EVERY_WAY
def test_no_fault_of_the_storage_loses_a_save(
    tmp_path: Path, storage: Storage, rounds: Rounds, tally: Tallies, fault: tuple[Fault, int]
) -> None:
    line, step = tally(_name(fault), "at each call to the storage of opening, saving, backing up"), rounds(7, 1)
    for call in count(1, step):
        folder, life = tmp_path / str(call), Life()
        storage.fail(fault[0], at=call, times=fault[1])

        life.live(folder)

        failed = storage.failed
        storage.heal()
        line.rounds += 1
        line.acknowledged += life.saved + 1
        with fault_worker.open_journal(folder) as journal:
            found = journal.reflections(limit=9)
        line.twice += len(found) > 1
        last = int(found[0].opener) if found else -1
        line.lost += not life.saved <= last <= life.tried
        assert life.saved <= last <= life.tried, f"call {call}"
        assert all(is_sound(backup.path) for backup in list_backups(folder / "backups")), f"call {call}"
        assert not list(folder.glob("**/.*")), f"call {call}"
        if not failed:
            break

    assert line.twice == 0
    assert line.rounds > 10


@EVERY_WAY
def test_no_fault_of_the_storage_leaves_a_restore_half_done(
    tmp_path: Path, storage: Storage, rounds: Rounds, tally: Tallies, fault: tuple[Fault, int]
) -> None:
    line, step = tally(_name(fault), "at each call to the storage of restoring"), rounds(5, 1)
    for call in count(1, step):
        folder = tmp_path / str(call)
        with fault_worker.open_journal(folder) as journal:
            journal.save_reflection(fault_worker.written(1))
            backup = journal.back_up()
            journal.save_reflection(fault_worker.written(2))
        storage.fail(fault[0], at=call, times=fault[1])

        try:
            restore(folder, backup, now=fault_worker.now())
            expected = "1"
        except StoreError:
            expected = "2"

        failed = storage.failed
        storage.heal()
        line.rounds += 1
        with fault_worker.open_journal(folder) as journal:
            found = journal.reflection(fault_worker.ID)
        line.lost += found is None or found.opener != expected
        assert found is not None
        assert found.opener == expected, f"call {call}"
        assert all(is_sound(each.path) for each in list_backups(folder / "backups")), f"call {call}"
        if not failed:
            break

    assert line.rounds > 5


def _name(fault: tuple[Fault, int]) -> str:
    return f"{fault[0].value}, {'once' if fault[1] == 1 else 'to stay'}"
