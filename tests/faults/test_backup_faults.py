"""Backups that are made under load, thinned out by a clock that lies, gone bad, and put back."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING
from uuid import UUID

import fault_worker
from sqlcipher3 import dbapi2 as sqlite

from whyrun.store.backup import is_sound, verified_backups
from whyrun.store.backup_file import Backup, Occasion, list_backups
from whyrun.store.data_folder import DataFolder
from whyrun.store.journal import Journal
from whyrun.store.restore import restore
from whyrun.store.retention import surplus

if TYPE_CHECKING:
    from conftest import Rounds, Tallies
    from whyrun.domain.reflection import Reflection

START = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)


def _all(path: Path) -> list[tuple[object, ...]]:
    """Every row of every table, without this program's own code but for the library that reads the file."""
    database = sqlite.connect(str(path))
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = [(table, *row) for table in sorted(tables) for row in database.execute(f"SELECT * FROM {table}")]  # noqa: S608
    database.close()
    return rows


def _read_for_ever(path: Path, stop: Event) -> None:
    """Read the journal as other programs may, without a pause."""
    while not stop.is_set():
        database = sqlite.connect(str(path))
        database.execute("SELECT count(*) FROM levels").fetchone()
        database.close()


def test_a_backup_made_between_saves_and_under_readers_is_what_the_journal_was(
    tmp_path: Path, rounds: Rounds, tally: Tallies
) -> None:
    line, stop = tally("backup", "made between saves, while others read: opened, and compared cell by cell"), Event()

    with fault_worker.open_journal(tmp_path) as journal:
        journal.save_reflection(fault_worker.written(0))
        reader = Thread(target=_read_for_ever, args=(tmp_path / "journal.db", stop))
        reader.start()
        for number in range(1, rounds(10, 50) + 1):
            for save in range(3):
                journal.save_reflection(replace(fault_worker.written(number), id=UUID(int=number * 3 + save)))
            backup = journal.back_up()
            line.rounds += 1
            line.lost += not is_sound(backup.path) or _all(backup.path) != _all(tmp_path / "journal.db")
        stop.set()
        reader.join()

    assert line.lost == 0


def test_whatever_the_clock_says_the_newest_backup_and_those_before_something_risky_stay(
    rounds: Rounds, tally: Tallies
) -> None:
    line, chance = tally("clock set back", "and forth, over histories of backups: the newest is never let go"), 17
    numbers = random.Random(chance)  # noqa: S311

    for _history in range(rounds(100, 5000)):
        kept: list[Backup] = []
        at = START
        for number in range(1, numbers.randrange(2, 60)):
            at += timedelta(hours=numbers.choice((1, 24, 24, 24, 700, -30, -9000, 100_000)))
            at = min(max(at, datetime(2000, 1, 1, tzinfo=UTC)), datetime(2090, 1, 1, tzinfo=UTC))
            kept.append(Backup.to_be_made(Path("backups"), number, at, numbers.choice(list(Occasion))))
            gone = surplus(kept)
            line.lost += kept[-1] in gone or any(each.occasion in Occasion.kept_for_good() for each in gone)
            kept = [each for each in kept if each not in gone]
        line.rounds += 1
        line.acknowledged += number

    assert line.lost == 0


def test_with_a_clock_that_jumps_a_day_of_writing_never_goes_without_a_backup(
    tmp_path: Path, rounds: Rounds, tally: Tallies
) -> None:
    line, numbers = tally("clock set back", "between starts: what was written is in the newest backup at the next"), 18
    chance = random.Random(numbers)  # noqa: S311
    clock = [START]

    for number in range(rounds(8, 60)):
        with Journal.open(tmp_path, program_version="1.0", now=lambda: clock[0]) as journal:
            found = journal.reflections(limit=9)
            newest = list_backups(tmp_path / "backups")[:1]
            line.lost += bool(found) and _openers(newest) != [found[0].opener]
            journal.save_reflection(fault_worker.written(number))
        line.rounds += 1
        clock[0] += timedelta(days=chance.choice((2, 30, -1, -400)))

    assert line.lost == 0


def _openers(backups: list[Backup] | tuple[Backup, ...]) -> list[str]:
    database = sqlite.connect(str(backups[0].path)) if backups else None
    found = [opener for (opener,) in database.execute("SELECT opener FROM reflections")] if database else []
    if database is not None:
        database.close()
    return found


def test_backups_that_went_bad_are_never_offered_and_the_good_ones_are(
    tmp_path: Path, rounds: Rounds, tally: Tallies
) -> None:
    line, chance = tally("backups gone bad", "any of them, at any bit: only those are offered that are whole"), 19
    numbers = random.Random(chance)  # noqa: S311
    with fault_worker.open_journal(tmp_path) as journal:
        for number in range(5):
            journal.save_reflection(fault_worker.written(number))
            journal.back_up()
    good = {each.path: each.path.read_bytes() for each in list_backups(tmp_path / "backups")}
    read = {path: _openers([backup]) for backup in list_backups(tmp_path / "backups") for path in [backup.path]}

    for _round in range(rounds(10, 200)):
        spoilt = set(numbers.sample(sorted(good), numbers.randrange(1, len(good))))
        for path, content in good.items():
            changed = bytearray(content)
            if path in spoilt:
                at = numbers.randrange(len(changed) // 4096)
                changed[at * 4096 : at * 4096 + 4096] = numbers.randbytes(4096)
            path.write_bytes(changed)
        offered = {backup.path for backup in verified_backups(DataFolder(tmp_path))}
        line.rounds += 1
        line.lost += len(set(good) - spoilt - offered)
        line.lost += sum(_openers([backup]) != read[backup.path] for backup in verified_backups(DataFolder(tmp_path)))

    assert line.lost == 0


def test_a_restore_brings_back_every_cell_and_undoing_it_every_cell_of_before(
    tmp_path: Path, rounds: Rounds, tally: Tallies
) -> None:
    line, chance = tally("restore", "of a backup, and the undoing of it: compared cell by cell"), random.Random(20)  # noqa: S311

    for number in range(rounds(5, 50)):
        folder = tmp_path / str(number)
        with fault_worker.open_journal(folder) as journal:
            for save in range(chance.randrange(1, 9)):
                journal.save_reflection(replace(fault_worker.written(save), id=UUID(int=save + 1)))
            backup = journal.back_up()
            for save in range(chance.randrange(1, 9)):
                journal.save_reflection(replace(fault_worker.written(save + 50), id=UUID(int=save + 1)))
            now = _reflections(journal)
        then = _all(backup.path)

        undo = restore(folder, backup, now=fault_worker.now())
        restored = _all(folder / "journal.db")
        assert undo is not None
        restore(folder, undo, now=fault_worker.now())
        with fault_worker.open_journal(folder) as journal:
            undone = _reflections(journal)

        line.rounds += 1
        line.lost += restored != then
        line.lost += undone != now

    assert line.lost == 0


def _reflections(journal: Journal) -> tuple[Reflection, ...]:
    return journal.reflections(limit=999)


def test_a_folder_that_takes_no_backup_takes_the_saves_and_says_so(tmp_path: Path, tally: Tallies) -> None:
    line = tally("backup", "that cannot be made at the start: it is told, and writing goes on")
    for name, spoil in {
        "a file in the way": lambda folder: (folder / "backups").write_bytes(b"a note"),
        "a link to nowhere": lambda folder: (folder / "backups").symlink_to("/nowhere/at/all"),
    }.items():
        folder = tmp_path / name
        with fault_worker.open_journal(folder) as journal:
            journal.save_reflection(fault_worker.written(1))
        spoil(folder)
        with fault_worker.open_journal(folder) as journal:
            told = journal.backup_failure
            journal.save_reflection(fault_worker.written(2))
            found = journal.reflections(limit=9)
        line.rounds += 1
        line.lost += told is None or found[0].opener != "2"

    assert line.lost == 0
