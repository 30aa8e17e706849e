"""What the rigs run and cut off: each job says a line once something is on the disk, and never ends by itself.

python fault_worker.py save FOLDER      a draft that grows, save after save
python fault_worker.py settings FOLDER  settings that change
python fault_worker.py export FOLDER    one export after another into the same file
python fault_worker.py backup FOLDER    a save and a backup, again and again
python fault_worker.py start FOLDER     the first start in one new folder after another
python fault_worker.py restore FOLDER   two states of a journal, put in each other's place
python fault_worker.py migrate FOLDER   a migration that dies at its first statement, at its second, and so on
python fault_worker.py upgrade FOLDER   one copy of the newest released journal after another, opened by a newer program
python fault_worker.py race FOLDER      one try to open, and to hold what was opened
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from playhouse.migrate import SqliteMigrator
from playhouse.migrate import migrate as migrate_tables
from playhouse.sqlcipher_ext import SqlCipherDatabase
from released import RELEASED

from whyrun.domain.reflection import Level, Reflection
from whyrun.store import migrations
from whyrun.store.atomic_file import sync_folder, write_atomically
from whyrun.store.connection import execute
from whyrun.store.contents import Contents
from whyrun.store.errors import JournalInUse
from whyrun.store.export import export_json
from whyrun.store.import_file import read_export
from whyrun.store.journal import Journal
from whyrun.store.restore import restore
from whyrun.store.settings import Settings, SettingsFile

if TYPE_CHECKING:
    from peewee import SqliteDatabase

#: How many reflections an export holds: a few hundred kilobytes.
EXPORTED = 200
#: The reflection that the jobs write.
ID = UUID("3f2504e0-4f89-41d3-9a0c-0305e82c3301")


def begin(job: str, folder: Path) -> subprocess.Popen[str]:
    """Start a job in a process of its own; what it acknowledges comes out of ``stdout``."""
    root = Path(__file__).parents[2]
    return subprocess.Popen(
        [sys.executable, __file__, job, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(root)},
    )


def now() -> datetime:
    """Tell the time."""
    return datetime.now(UTC)


def say(*words: object) -> None:
    """Acknowledge: whoever reads this line may count on it."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def written(number: int) -> Reflection:
    """Make the reflection of save ``number``: every text in it says which save it was."""
    level = Level(1, "Why?", f"answer {number} " + "because " * (number % 90), (f"reason {number}",), 0)
    return Reflection(
        id=ID, started_at=now(), started_on=now().date(), opener=str(number), levels=(level,), core_why=f"why {number}"
    )


def open_journal(folder: Path) -> Journal:
    """Open the journal as the program does."""
    return Journal.open(folder, program_version="1.0", now=now)


def save(folder: Path) -> None:
    """Save for ever."""
    journal = open_journal(folder)
    found = journal.reflection(ID)
    for number in count(int(found.opener) + 1 if found else 0):
        journal.save_reflection(written(number))
        say(number)


def settings(folder: Path) -> None:
    """Write settings for ever."""
    file = SettingsFile(folder / "settings.json")
    before = file.read().window_size
    for number in count(before[0] + 1 if before else 1):
        file.write(replace(Settings(), window_size=(number, number)))
        say(number)


def export(folder: Path) -> None:
    """Write one export after another in the same file's place: each of its lines says which it is."""
    folder.mkdir(exist_ok=True)
    file = folder / "whyrun.json"
    for number in count(exported(file) + 1 if file.exists() else 0):
        reflections = tuple(replace(written(number), id=UUID(int=place), updated_at=now()) for place in range(EXPORTED))
        export_json(Contents(reflections=reflections), file, program_version="1.0")
        say(number)


def exported(file: Path) -> int:
    """Read an export as an import does; which one it is, -1 where it is of more than one, or not whole."""
    reflections = read_export(file).reflections
    numbers = {int(each.opener) for each in reflections}
    return numbers.pop() if len(reflections) == EXPORTED and len(numbers) == 1 else -1


def backup(folder: Path) -> None:
    """Save and back up for ever."""
    journal = open_journal(folder)
    found = journal.reflection(ID)
    for number in count(int(found.opener) + 1 if found else 0):
        journal.save_reflection(written(number))
        say(number)
        say("backup", journal.back_up().path.name, number)


def start(folder: Path) -> None:
    """Start for the first time, for ever."""
    for number in count(len(list(folder.iterdir()))):
        with open_journal(folder / f"first-{number}"):
            say(number)


def restoring(folder: Path) -> None:
    """Restore the one and the other state for ever."""
    with open_journal(folder) as journal:
        journal.save_reflection(written(1))
        backups = [journal.back_up()]
        journal.save_reflection(written(2))
        backups.append(journal.back_up())
    say(2)
    for number in count():
        restore(folder, backups[number % 2], now=now())
        say(number % 2 + 1)


def migrate(folder: Path) -> None:
    """Die in a copy of the journal at each statement of opening it with a newer program; say each that survived."""
    migrations.STEPS = (*migrations.STEPS, newer_step)
    for at in count(1):
        place = folder / str(at)
        place.mkdir()
        shutil.copyfile(folder / "journal.db", place / "journal.db")
        child = os.fork()
        if child == 0:
            try:
                die_at_statement(at)
                open_journal(place).close()
                os._exit(0)
            finally:
                os._exit(1)
        status = os.waitpid(child, 0)[1]
        if os.WIFSIGNALED(status):
            say(at, "died")
            continue
        say(at, "done" if status == 0 else "failed")
        return


def upgrade(folder: Path) -> None:
    """Bring copy after copy of the released journal up to date."""
    migrations.STEPS = (*migrations.STEPS, newer_step)
    for number in count():
        place = folder / str(number)
        place.mkdir()
        write_atomically(place / "journal.db", RELEASED[-1].read_bytes())
        sync_folder(folder)
        open_journal(place).close()
        say(number)


def newer_step(database: SqliteDatabase) -> None:
    """Rebuild a table that others hang on, and add to it, as a later version might."""
    migrate_tables(SqliteMigrator(database).drop_not_null("reflections", "opener"))
    execute(database, "ALTER TABLE reflections ADD COLUMN weather TEXT")
    execute(database, "UPDATE reflections SET weather = 'rain'")


def die_at_statement(at: int) -> None:
    """Kill this process when it is about to run its statement number ``at``."""
    numbers = count(1)
    run = SqlCipherDatabase.execute_sql

    def run_or_die(database: SqlCipherDatabase, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - passed on
        if next(numbers) == at:
            os.kill(os.getpid(), signal.SIGKILL)
        return run(database, *arguments, **options)  # type: ignore[no-untyped-call]

    SqlCipherDatabase.execute_sql = run_or_die


def race(folder: Path) -> None:
    """Wait for the start, try to open once, and hold what was opened until told to let go."""
    sys.stdin.readline()
    try:
        journal = open_journal(folder)
    except JournalInUse:
        say("refused")
        return
    say("opened")
    sys.stdin.readline()
    journal.close()


JOBS = {
    "save": save,
    "settings": settings,
    "export": export,
    "backup": backup,
    "start": start,
    "restore": restoring,
    "migrate": migrate,
    "upgrade": upgrade,
    "race": race,
}

if __name__ == "__main__":
    JOBS[sys.argv[1]](Path(sys.argv[2]))
