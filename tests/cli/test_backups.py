from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from terminal import a_reflection, loaded_by

from whyrun.store.backup_file import list_backups
from whyrun.store.reader import JournalReader

if TYPE_CHECKING:
    from pathlib import Path

    from terminal import Run

    from whyrun.store.journal import Journal


def core_whys(folder: Path) -> list[str]:
    with JournalReader.open_to_read(folder, program_version="1.0") as reader:
        return [reflection.core_why for reflection in reader.reflections(100)]


def test_a_backup_is_made_beside_the_open_window(whyrun: Run, journal: Journal, data_folder: Path) -> None:
    journal.save_reflection(a_reflection())

    done = whyrun("backup")

    (backup,) = list_backups(data_folder / "backups")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"Backup 1 is made and checked: {backup.path}\n"


def test_the_way_back_and_the_way_back_from_it(whyrun: Run, journal: Journal, data_folder: Path) -> None:
    with journal:
        journal.save_reflection(reflection := a_reflection("I run to sleep."))
        whyrun("backup")
        journal.save_reflection(replace(reflection, core_why="I run to wake."))

    back = whyrun("restore", "1")
    then = core_whys(data_folder)
    undone = whyrun("restore", "2")

    assert (back.returncode, undone.returncode) == (0, 0)
    assert "whyrun restore 2 undoes this" in back.stdout
    assert then == ["I run to sleep."]
    assert core_whys(data_folder) == ["I run to wake."]


def test_a_backup_moves_the_journal_into_another_folder(
    whyrun: Run, journal: Journal, data_folder: Path, tmp_path: Path
) -> None:
    with journal:
        journal.save_reflection(a_reflection())
        whyrun("backup")
    (backup,) = list_backups(data_folder / "backups")
    other = tmp_path / "other machine"

    done = whyrun("--data-dir", str(other), "restore", str(backup.path))

    assert done.returncode == 0
    assert core_whys(other) == core_whys(data_folder) == ["I run to sleep."]


def test_the_backups_are_listed_newest_first(whyrun: Run, journal: Journal) -> None:
    before = whyrun("restore")
    whyrun("backup")
    whyrun("backup")

    done = whyrun("restore")

    assert "no backups" in before.stdout
    *listed, hint = done.stdout.splitlines()
    assert [line.split()[0] for line in listed] == ["2", "1"]
    assert "whyrun restore 2" in hint
    assert journal.latest() is None


@pytest.mark.parametrize("target", ["7", "nowhere.db", "-1"])
def test_a_backup_that_is_not_there_is_named(whyrun: Run, journal: Journal, target: str) -> None:
    journal.close()

    done = whyrun("restore", "--", target)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"There is no backup {target}: whyrun restore lists them.\n"


def test_a_file_that_is_no_backup_takes_nobodys_place(
    whyrun: Run, journal: Journal, data_folder: Path, tmp_path: Path
) -> None:
    with journal:
        journal.save_reflection(a_reflection())
    (tmp_path / "shopping.txt").write_text("bread", encoding="utf-8")

    done = whyrun("restore", str(tmp_path / "shopping.txt"))

    assert done.returncode == 1
    assert done.stderr.startswith("The backup could not be restored")
    assert core_whys(data_folder) == ["I run to sleep."]


def test_nothing_is_restored_under_an_open_window(whyrun: Run, journal: Journal) -> None:
    journal.save_reflection(a_reflection())
    whyrun("backup")

    done = whyrun("restore", "1")

    assert done.returncode == 1
    assert "already open" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_check_reads_everything_through_beside_the_open_window(whyrun: Run, journal: Journal) -> None:
    journal.save_reflection(a_reflection())
    whyrun("backup")

    done = whyrun("check")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "The journal and 1 backup: every letter is as it was written."


def test_check_finds_a_changed_letter_and_says_in_which_file(whyrun: Run, journal: Journal, data_folder: Path) -> None:
    journal.save_reflection(a_reflection("I run to sleep."))
    whyrun("backup")
    journal.close()
    (backup,) = list_backups(data_folder / "backups")
    backup.path.write_bytes(backup.path.read_bytes().replace(b"I run to sleep.", b"I run to sleet."))

    done = whyrun("check")

    assert done.returncode == 1
    assert f"damaged  {backup.path}" in done.stdout.splitlines()
    assert done.stdout.startswith("sound")
    assert done.stderr == "Not everything can be read: whyrun restore goes back to a sound backup.\n"


@pytest.mark.parametrize("command", [["backup"], ["check"], ["restore"], ["--help"], ["restore", "--help"]])
def test_no_command_loads_qt(whyrun: Run, journal: Journal, command: list[str]) -> None:
    journal.save_reflection(a_reflection())

    done = whyrun(*command, python=("-X", "importtime"))

    loaded = loaded_by(done)
    assert done.returncode == 0
    assert "whyrun.arguments" in loaded
    assert [name for name in loaded if name.startswith(("PySide6", "shiboken6"))] == []
