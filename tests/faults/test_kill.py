"""Processes that die without a word: kill -9 at any moment, and at every statement of a migration."""

from __future__ import annotations

import os
import random
import shutil
import signal
from typing import TYPE_CHECKING

import fault_worker
import pytest
from released import RELEASED, cells, version_of

from whyrun.store import migrations
from whyrun.store.backup import is_sound
from whyrun.store.backup_file import Occasion, list_backups

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Rounds, Tallies


if os.name == "nt":
    pytest.skip("Windows has neither SIGKILL nor fork", allow_module_level=True)


#: Every save of the worker's leaves earlier texts: a journal is given up before it is all about those.
KILLS_OF_A_JOURNAL = 20
_NAMES = {signal.SIGKILL: "killed", signal.SIGTERM: "asked to end"}


def _kill_after(job: str, folder: Path, lines: int, *, number: int = signal.SIGKILL) -> list[str]:
    """Let a job acknowledge ``lines`` times and end it; all that it acknowledged."""
    with fault_worker.begin(job, folder) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _line in range(lines)]
        process.send_signal(number)
        said += process.stdout.read().splitlines(keepends=True)
    whole = [line.rstrip("\n") for line in said if line.endswith("\n")]
    assert len(whole) >= lines, "the job ended before it was killed"
    return whole


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM], ids=["kill", "terminate"])
def test_no_save_that_was_acknowledged_dies_with_its_process(
    tmp_path: Path, rounds: Rounds, tally: Tallies, end: signal.Signals
) -> None:
    line, chance = tally(_NAMES[end], "while an answer was being saved"), random.Random(7)  # noqa: S311 - when, not a secret

    for kill in range(rounds(12, 1000)):
        folder = tmp_path / str(kill // KILLS_OF_A_JOURNAL)
        said = _kill_after("save", folder, chance.randrange(1, 25), number=end)
        line.look_into(folder, said)

    assert (line.lost, line.twice) == (0, 0)


def test_a_restore_that_was_killed_is_done_or_not_begun(tmp_path: Path, rounds: Rounds, tally: Tallies) -> None:
    line, chance = tally("killed", "while a backup was restored"), random.Random(8)  # noqa: S311

    for kill in range(rounds(5, 200)):
        folder = tmp_path / str(kill)
        said = _kill_after("restore", folder, chance.randrange(1, 12))
        with fault_worker.open_journal(folder) as journal:
            found = journal.reflection(fault_worker.ID)
        line.rounds += 1
        line.acknowledged += len(said)
        line.lost += found is None or found.opener not in {"1", "2"}
        assert all(is_sound(backup.path) for backup in list_backups(folder / "backups"))

    assert line.lost == 0


@pytest.mark.parametrize("frozen", RELEASED, ids=lambda path: path.stem)
def test_a_migration_that_dies_at_any_statement_leaves_the_old_journal_or_the_new_one(
    tmp_path: Path, tally: Tallies, frozen: Path
) -> None:
    line = tally("killed", f"at each statement of bringing {frozen.stem} up to date")
    shutil.copyfile(frozen, tmp_path / "journal.db")
    with fault_worker.begin("migrate", tmp_path) as process:
        assert process.stdout is not None
        said = process.stdout.read().splitlines()
    assert said[-1].endswith("done")
    before, old, versions = cells(frozen, frozen), version_of(frozen), set()

    for place in (tmp_path / each.split()[0] for each in said):
        backups = list_backups(place / "backups")
        versions.add(version := version_of(place / "journal.db"))
        line.rounds += 1
        line.lost += cells(place / "journal.db", frozen) != before
        assert version == old or [each.occasion for each in backups] == [Occasion.BEFORE_MIGRATION]
        assert all(is_sound(each.path) for each in backups)

    assert line.lost == 0
    assert versions == {old, migrations.newest() + 1}
    assert line.rounds > 30


def test_of_many_that_start_at_once_exactly_one_writes(tmp_path: Path, rounds: Rounds, tally: Tallies) -> None:
    line = tally("started twice", "four times at once: one writes, three are refused")

    for _race in range(rounds(3, 50)):
        starters = [fault_worker.begin("race", tmp_path) for _starter in range(4)]
        for starter in starters:
            assert starter.stdin is not None
            starter.stdin.write("go\n")
            starter.stdin.flush()
        answers = [starter.stdout.readline().strip() for starter in starters if starter.stdout is not None]
        for starter in starters:
            starter.communicate("let go\n")
        line.rounds += 1
        line.lost += answers.count("opened") != 1 or answers.count("refused") != 3

    assert line.lost == 0
