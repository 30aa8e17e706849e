from __future__ import annotations

import json
import os
import stat
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from terminal import NOW, a_reflection, loaded_by

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.store.backup_file import list_backups
from whyrun.store.reader import JournalReader

if TYPE_CHECKING:
    from pathlib import Path

    from terminal import Run

    from whyrun.store.contents import Contents
    from whyrun.store.journal import Journal


@pytest.fixture
def filled(journal: Journal) -> Journal:
    """A journal with a reflection, a draft and a check-in."""
    journal.save_reflection(a_reflection("I run to wake – läuft 🙂"))
    journal.save_reflection(a_reflection("", finished_at=None, finished_on=None))
    journal.save(CheckIn(uuid4(), NOW.date(), NOW, Outcome.RAN, "Slow 5k"))
    return journal


def contents_of(folder: Path) -> Contents:
    with JournalReader.open_to_read(folder, program_version="1.0") as reader:
        return reader.everything()


def test_a_journal_moves_by_export_and_by_backup_with_equal_contents(
    whyrun: Run, filled: Journal, data_folder: Path, tmp_path: Path
) -> None:
    filled.close()
    whyrun("export", str(tmp_path / "journal.json"))
    whyrun("backup")
    (backup,) = list_backups(data_folder / "backups")

    by_export = whyrun("import", str(tmp_path / "journal.json"), "--data-dir", str(tmp_path / "one"))
    by_backup = whyrun("restore", str(backup.path), "--data-dir", str(tmp_path / "two"))

    assert (by_export.returncode, by_backup.returncode) == (0, 0)
    assert by_export.stdout == "3 entries came in.\n"
    assert contents_of(tmp_path / "one") == contents_of(tmp_path / "two") == contents_of(data_folder)
    whyrun("export", str(tmp_path / "again.json"), "--data-dir", str(tmp_path / "one"))
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "journal.json").read_bytes()


def test_an_export_is_made_beside_the_open_window(whyrun: Run, filled: Journal, tmp_path: Path) -> None:
    done = whyrun("export", str(tmp_path / "journal.json"))

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"Written: {tmp_path / 'journal.json'}\n"
    assert len(json.loads((tmp_path / "journal.json").read_bytes())["reflections"]) == len(filled.reflections(9))


@pytest.mark.parametrize("name", ["diary.md", "days.csv", "DIARY.MD"])
def test_the_end_of_the_name_says_what_is_made(whyrun: Run, filled: Journal, tmp_path: Path, name: str) -> None:
    filled.close()

    done = whyrun("export", str(tmp_path / name))

    assert done.returncode == 0
    assert "Slow 5k" in (tmp_path / name).read_text(encoding="utf-8")


def test_a_folder_gets_a_file_for_each_reflection(whyrun: Run, filled: Journal, tmp_path: Path) -> None:
    filled.close()

    done = whyrun("export", f"{tmp_path / 'diary'}{os.sep}")

    assert done.returncode == 0
    names = {path.name for path in (tmp_path / "diary").iterdir()}
    assert names == {"2026-03-12.md", "2026-03-12-2.md", "days.md"}


@pytest.mark.parametrize("name", ["journal.xml", "journal", "journal.json.bak"])
def test_an_end_that_says_nothing_is_named(whyrun: Run, filled: Journal, tmp_path: Path, name: str) -> None:
    filled.close()

    done = whyrun("export", str(tmp_path / name))

    assert done.returncode == 1
    assert done.stderr.startswith(f"{name} does not say what to make")
    assert not (tmp_path / name).exists()


def test_an_export_never_takes_the_place_of_the_journals_own_files(
    whyrun: Run, filled: Journal, data_folder: Path, tmp_path: Path
) -> None:
    filled.close()
    (data_folder / "settings.json").write_text("{}", encoding="utf-8")
    (tmp_path / "link").symlink_to(data_folder)

    for target in (
        data_folder / "settings.json",
        tmp_path / "link" / "settings.json",
        data_folder / "backups" / "a.md",
    ):
        done = whyrun("export", str(target))
        assert done.returncode == 1
        assert "is where your journal lives" in done.stderr

    assert (data_folder / "settings.json").read_text(encoding="utf-8") == "{}"


def test_what_would_come_in_is_said_before_it_does(
    whyrun: Run, filled: Journal, data_folder: Path, tmp_path: Path
) -> None:
    filled.close()
    whyrun("export", str(tmp_path / "journal.json"))
    other = str(tmp_path / "other")

    looked = whyrun("import", "--dry-run", str(tmp_path / "journal.json"), "--data-dir", other)
    there_was_none = not (tmp_path / "other").exists()
    first = whyrun("import", str(tmp_path / "journal.json"), "--data-dir", other)
    second = whyrun("import", str(tmp_path / "journal.json"), "--data-dir", other)

    assert looked.stdout == "3 entries would come in.\n"
    assert there_was_none
    assert first.stdout == "3 entries came in.\n"
    assert second.stdout == "0 entries came in. 3 were here already.\n"
    assert contents_of(tmp_path / "other") == contents_of(data_folder)


def test_a_file_that_does_not_fit_changes_nothing(
    whyrun: Run, filled: Journal, data_folder: Path, tmp_path: Path
) -> None:
    filled.close()
    before = (data_folder / "journal.db").read_bytes()
    (tmp_path / "running-log.json").write_text('{"km": [5, 10]}', encoding="utf-8")

    done = whyrun("import", str(tmp_path / "running-log.json"))

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("running-log.json is not a WhyRun export: it holds no reflections and no check-ins;")
    assert len(done.stderr.splitlines()) == 1
    assert (data_folder / "journal.db").read_bytes() == before


def test_nothing_is_imported_under_an_open_window(whyrun: Run, filled: Journal, tmp_path: Path) -> None:
    whyrun("export", str(tmp_path / "journal.json"))

    done = whyrun("import", str(tmp_path / "journal.json"))

    assert filled.latest() is not None
    assert done.returncode == 1
    assert "already open" in done.stderr


def test_neither_loads_qt(whyrun: Run, filled: Journal, tmp_path: Path) -> None:
    filled.close()
    for command in ("export", "import"):
        done = whyrun(command, str(tmp_path / "journal.json"), python=("-X", "importtime"))

        loaded = loaded_by(done)
        assert done.returncode == 0
        assert "whyrun.store.export_format" in loaded
        assert [name for name in loaded if name.startswith(("PySide6", "shiboken6"))] == []


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps its own rights")
def test_what_is_exported_is_for_its_owners_eyes(whyrun: Run, filled: Journal, tmp_path: Path) -> None:
    filled.close()
    (tmp_path / "journal.json").write_text("before", encoding="utf-8")
    (tmp_path / "journal.json").chmod(0o644)

    whyrun("export", str(tmp_path / "journal.json"))

    assert stat.S_IMODE((tmp_path / "journal.json").stat().st_mode) == 0o600
