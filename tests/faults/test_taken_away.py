"""Files that are replaced, moved or deleted under the open journal, as sync programs and people do."""

from __future__ import annotations

import os
import random
import shutil
from typing import TYPE_CHECKING

import fault_worker
import pytest
from sqlcipher3 import dbapi2 as sqlite

from whyrun.store.backup_file import Occasion, list_backups
from whyrun.store.errors import Refusal, SaveFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Rounds, Tallies

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be moved")


def _replace(journal: Path, other: bytes) -> None:
    (journal.parent / "synced").write_bytes(other)
    (journal.parent / "synced").replace(journal)


def _write_over(journal: Path, other: bytes) -> None:
    journal.write_bytes(other)


def _delete(journal: Path, _other: bytes) -> None:
    journal.unlink()


def _move(journal: Path, _other: bytes) -> None:
    journal.rename(journal.with_name("journal (conflicted copy).db"))


def _delete_all(journal: Path, _other: bytes) -> None:
    for path in journal.parent.glob("journal.db*"):
        path.unlink()


@pytest.mark.parametrize("take", [_replace, _write_over, _delete, _move, _delete_all])
def test_the_next_save_notices_and_both_versions_are_kept(
    tmp_path: Path, rounds: Rounds, tally: Tallies, take: Callable[[Path, bytes], None]
) -> None:
    taken = take.__name__.strip("_").replace("_", " ")
    line = tally("file taken away", f"{taken}: noticed before a save counts, both versions kept")
    chance = random.Random(21)  # noqa: S311
    with fault_worker.open_journal(tmp_path / "other") as journal:
        for number in range(90, 99):
            journal.save_reflection(fault_worker.written(number))
    other = (tmp_path / "other" / "journal.db").read_bytes()

    for number in range(rounds(4, 40)):
        folder = tmp_path / str(number)
        with fault_worker.open_journal(folder) as journal:
            last = chance.randrange(1, 20)
            for save in range(last):
                journal.save_reflection(fault_worker.written(save))
            if chance.random() < 0.5:
                journal.settle()
            take(folder / "journal.db", other)
            with pytest.raises(SaveFailed) as told:
                journal.save_reflection(fault_worker.written(last))
        rescued = [each for each in list_backups(folder / "backups") if each.occasion is Occasion.FILE_REPLACED]
        line.rounds += 1
        line.acknowledged += last
        line.lost += len(rescued) != 1 or _opener(rescued[0].path) not in {str(last - 1), str(last)}
        if take in {_replace, _write_over}:
            line.lost += (folder / "journal.db").read_bytes() != other
        assert told.value.refusal is Refusal.REPLACED
        shutil.rmtree(folder)

    assert line.lost == 0


def _opener(path: Path) -> str:
    database = sqlite.connect(str(path))
    ((opener,),) = database.execute("SELECT opener FROM reflections").fetchall()
    database.close()
    return str(opener)
