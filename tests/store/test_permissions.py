"""What an ordinary user meets: root may do anything, so a root that runs the tests drops its rights first."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from whyrun.store.data_folder import DataFolder
from whyrun.store.errors import FolderUnusable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from whyrun.domain.reflection import Reflection
    from whyrun.store.journal import Journal

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")

_OPEN_AS_NOBODY = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4
import encodings.idna, sqlcipher3.dbapi2, playhouse.sqlcipher_ext, filelock
import whyrun.store.restore
from whyrun.domain.reflection import Reflection
from whyrun.store.errors import StoreError
from whyrun.store.journal import Journal

now = lambda: datetime.now(UTC)
folder, then = Path(sys.argv[1]), sys.argv[2]
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    with Journal.open(folder, program_version="1.0", now=now) as journal:
        if then:
            Path(then).chmod(0o500)
        journal.save_reflection(Reflection(id=uuid4(), started_at=now(), started_on=now().date(), opener="canary"))
        print("saved")
except StoreError as error:
    print(error.kind, "|", error)
"""


def _open_as_ordinary_user(folder: Path, then: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-c", _OPEN_AS_NOBODY, str(folder), then], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def _snapshot(folder: Path) -> set[tuple[str, int]]:
    return {(str(path), path.stat().st_mtime_ns) for path in folder.rglob("*")}


def test_a_folder_of_ones_own_works(ours: Path) -> None:
    assert _open_as_ordinary_user(ours / "WhyRun") == "saved"


def test_a_folder_that_may_not_be_made_is_named(ours: Path) -> None:
    ours.chmod(0o500)

    said = _open_as_ordinary_user(ours / "WhyRun")

    assert said == (
        f"folder_unusable | WhyRun cannot keep a journal in {ours / 'WhyRun'}: "
        "the folder cannot be made (Permission denied)."
    )
    assert list(ours.iterdir()) == []


def test_a_folder_that_may_not_be_written_is_named_and_left_as_it_was(ours: Path) -> None:
    assert _open_as_ordinary_user(ours) == "saved"
    ours.chmod(0o500)
    before = _snapshot(ours)

    said = _open_as_ordinary_user(ours)

    assert said == (
        f"folder_unusable | WhyRun cannot keep a journal in {ours}: the right to write in this folder is missing."
    )
    assert _snapshot(ours) == before


@pytest.mark.parametrize("mode", [0o000, 0o400, 0o200])
def test_a_journal_that_may_not_be_read_and_written_is_named_and_left_as_it_was(ours: Path, mode: int) -> None:
    assert _open_as_ordinary_user(ours) == "saved"
    (ours / "journal.db").chmod(mode)

    said = _open_as_ordinary_user(ours)

    assert said == (
        f"folder_unusable | WhyRun cannot keep a journal in {ours / 'journal.db'}: "
        "the right to read and write this file is missing."
    )
    assert stat.S_IMODE((ours / "journal.db").stat().st_mode) == mode
    assert not (ours / "set-aside").exists()


def test_a_lock_that_may_not_be_taken_is_named(ours: Path) -> None:
    assert _open_as_ordinary_user(ours) == "saved"
    (ours / "journal.lock").chmod(0o000)

    said = _open_as_ordinary_user(ours)

    assert said.startswith("folder_unusable | ")
    assert "journal.lock" in said


def test_a_folder_whose_right_is_taken_away_while_it_is_open_still_takes_the_save(ours: Path) -> None:
    # The files are open already: what matters is that "saved" is true.
    assert _open_as_ordinary_user(ours, then=str(ours)) == "saved"


def test_a_file_where_the_folder_should_be_is_named(tmp_path: Path, open_journal: Callable[..., Journal]) -> None:
    (tmp_path / "WhyRun").write_bytes(b"a note")

    with pytest.raises(FolderUnusable, match="it is a file, and a folder is needed"):
        open_journal()

    assert (tmp_path / "WhyRun").read_bytes() == b"a note"


def test_a_file_on_the_way_to_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes").write_bytes(b"a note")

    with pytest.raises(FolderUnusable, match="a part of that path is a file, and a folder is needed"):
        DataFolder(tmp_path / "notes" / "WhyRun").prepare()


def test_everything_whyrun_makes_is_the_runners_alone(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection]
) -> None:
    before = os.umask(0)
    try:
        journal = open_journal()
        journal.save_reflection(draft())
        journal.back_up()
    finally:
        os.umask(before)

    files = [path for path in folder.rglob("*") if path.is_file()]
    assert {path.name for path in files} > {"journal.db", "journal.db-wal", "journal.db-shm", "journal.lock"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert {stat.S_IMODE(path.stat().st_mode) for path in (folder, folder / "backups")} == {0o700}


def test_a_journal_that_others_could_read_is_closed_to_them(folder: Path, open_journal: Callable[..., Journal]) -> None:
    open_journal().close()
    (folder / "journal.db").chmod(0o644)

    open_journal()

    assert stat.S_IMODE((folder / "journal.db").stat().st_mode) == 0o600


def test_a_folder_that_was_there_keeps_its_rights(folder: Path, open_journal: Callable[..., Journal]) -> None:
    folder.mkdir()
    folder.chmod(0o750)

    open_journal()

    assert stat.S_IMODE(folder.stat().st_mode) == 0o750
