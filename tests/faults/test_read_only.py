"""A journal that may be read and not written, met by an ordinary user: a root that runs the tests becomes one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import fault_worker
import pytest

from whyrun.store.import_file import read_export

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from conftest import Tallies

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")

#: The ordinary user that a root becomes.
NOBODY = 65534

#: Opens the journal as the window does, and says what became of it.
_OPEN = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
import encodings.idna, tempfile, sqlcipher3.dbapi2, playhouse.sqlcipher_ext, filelock
import whyrun.data_place, whyrun.store.export, whyrun.store.reader, whyrun.store.restore
import fault_worker
from whyrun import cli
from whyrun.arguments import Arguments
from whyrun.store.errors import FolderUnusable, SaveFailed
from whyrun.store.journal import Journal

now = lambda: datetime.now(UTC)
folder = Path(sys.argv[1])
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    Journal.open(folder, program_version="1.0", now=now)
except FolderUnusable as refused:
    with Journal.open_for_reading_only(folder, program_version="1.0", now=now) as journal:
        print(journal.reflections(limit=9)[0].opener)
        try:
            journal.save_reflection(fault_worker.written(99))
        except SaveFailed as failed:
            print(failed.refusal.value)
    print(refused.right)
print(cli.run(Arguments(data_dir=str(folder), command="export", target=sys.argv[2])))
"""


def _right(path: str, mode: int) -> Callable[[Path], None]:
    return lambda folder: (folder / path).chmod(mode)


def _all_read_only(folder: Path) -> None:
    for path in folder.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    folder.chmod(0o555)


CASES = {
    "the folder": _right(".", 0o500),
    "the file": _right("journal.db", 0o400),
    "the lock": _right("journal.lock", 0o000),
    "folder and file": _all_read_only,
    "the file, for everybody": _right("journal.db", 0o444),
    "the folder, for everybody": _right(".", 0o555),
}


@pytest.fixture
def ours() -> Iterator[Path]:
    """Make a journal of the ordinary user's, below folders that user may enter."""
    base = Path(tempfile.mkdtemp())
    base.chmod(0o755)
    folder = base / "ours"
    (base / "anybodys").mkdir()
    (base / "anybodys").chmod(0o777)
    with fault_worker.open_journal(folder) as journal:
        journal.save_reflection(fault_worker.written(7))
    if os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(base)


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_may_only_be_read_is_read_and_exported_and_nothing_of_it_changes(ours: Path, tally: Tallies) -> None:
    line = tally("read-only", "folder, file or lock: opened, exported, the reason said, not a byte changed")
    anybodys = ours.parent / "anybodys"
    rights = {path: path.stat().st_mode for path in (ours, *ours.rglob("*"))}
    faults = str(Path(__file__).parent)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[2]), faults])}

    for take_away in CASES.values():
        for path, mode in rights.items():
            path.chmod(mode)
        before = _bytes(ours)
        take_away(ours)
        export = anybodys / f"{line.rounds}.json"
        done = subprocess.run(
            [sys.executable, "-c", _OPEN, str(ours), str(export)],
            capture_output=True,
            text=True,
            check=False,
            env=environment,
        )
        said = done.stdout.splitlines()

        line.rounds += 1
        line.lost += said[:2] != ["7", "read_only"] or said[3:] != [f"Written: {export}", "0"]
        line.lost += [each.opener for each in read_export(export).reflections] != ["7"]
        line.lost += not before.items() <= _bytes(ours).items()

    assert line.lost == 0
