from __future__ import annotations

import hashlib
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from playhouse.migrate import SqliteMigrator, migrate

from whyrun.store import migrations, schema
from whyrun.store.backup_file import Occasion, list_backups
from whyrun.store.connection import connect_to_write, execute
from whyrun.store.errors import MigrationFailed
from whyrun.store.models import ROWS

if TYPE_CHECKING:
    from collections.abc import Callable

    from peewee import SqliteDatabase

    from whyrun.store.journal import Journal

    Step = Callable[[SqliteDatabase], None]

DATA = Path(__file__).parents[1] / "data"
FINISHED = UUID("11111111-1111-4111-8111-111111111111")
DRAFT = UUID("22222222-2222-4222-8222-222222222222")
SET_ASIDE = UUID("33333333-3333-4333-8333-333333333333")
ROWS_OF_V1 = {"reflections": 3, "levels": 7, "reasons": 13, "beneficiaries": 3, "earlier_texts": 1}
TEXT_OF_V1 = "6359beaf8448481ead52a56474475dc1c32fadf811407231a5ec8f4743bd27a8"


@pytest.fixture
def released(folder: Path) -> Path:
    """Put the frozen journal of the first release into the data folder."""
    folder.mkdir()
    return Path(shutil.copyfile(DATA / "journal-v1.db", folder / "journal.db"))


def test_the_frozen_journal_has_not_been_touched_since_it_was_made() -> None:
    assert _content(DATA / "journal-v1.db") == (ROWS_OF_V1, TEXT_OF_V1)


@pytest.mark.usefixtures("released")
def test_the_first_released_journal_opens_with_every_row_and_every_letter(open_journal: Callable[..., Journal]) -> None:
    before = _content(DATA / "journal-v1.db")

    journal = open_journal()

    finished, draft = journal.latest(), journal.draft()
    assert finished is not None
    assert finished.id == FINISHED
    assert [level.answer for level in finished.levels] == [f"first of {n}, second of {n}" for n in range(1, 7)]
    assert [level.reasons[1] for level in finished.levels] == [f"second of {n}" for n in range(1, 7)]
    assert finished.beneficiaries == ("my kids", "who I'll be in ten years", "ילדי 🐈")
    assert draft is not None
    assert draft.id == DRAFT
    assert draft.levels[0].answer == "half an emoji \ud83d, a \x00, أركض"
    assert [each.text for each in journal.earlier_texts(DRAFT)] == ["Why do you run?"]
    assert [each.id for each in journal.reflections(limit=9)] == [DRAFT, SET_ASIDE, FINISHED]
    journal.close()
    counts, text = _content(journal._folder.journal)
    assert {table: counts[table] for table in ROWS_OF_V1} == ROWS_OF_V1
    assert text == before[1]


@pytest.mark.usefixtures("journal")
def test_the_tables_are_the_ones_the_models_read(folder: Path) -> None:
    with sqlite3.connect(folder / "journal.db") as database:
        made = {
            table: [column[1] for column in database.execute(f"PRAGMA table_info({table})")]
            for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if table != "entries" and not table.startswith("entry_words")  # derived, and read by hand
        }
        keys = {
            table: sorted(column[1] for column in database.execute(f"PRAGMA table_info({table})") if column[5])
            for table in made
        }
    database.close()

    assert made == {row._meta.table_name: [field.column_name for field in row._meta.sorted_fields] for row in ROWS}
    assert keys == {row._meta.table_name: sorted(field.name for field in row._meta.get_primary_keys()) for row in ROWS}


def _add_weather(database: SqliteDatabase) -> None:
    execute(database, "ALTER TABLE reflections ADD COLUMN weather TEXT")


def _lose_a_child(database: SqliteDatabase) -> None:
    execute(database, "DELETE FROM reasons WHERE position = 1 AND level_number = 6")


def _lose_a_reflection(database: SqliteDatabase) -> None:
    execute(database, "DELETE FROM reflections WHERE set_aside = 1")


def _lose_a_parent(database: SqliteDatabase) -> None:
    execute(database, "PRAGMA foreign_keys = 1")  # ignored inside a transaction, as it has to be
    execute(database, "UPDATE levels SET reflection_id = 'gone' WHERE number = 6")


def _change_a_letter(database: SqliteDatabase) -> None:
    execute(database, "UPDATE reflections SET core_why = 'I run to keep up with my cats.' WHERE core_why != ''")


def _fail(_database: SqliteDatabase) -> None:
    raise ArithmeticError("a bug in a step")


@pytest.mark.usefixtures("released")
def test_an_older_journal_is_backed_up_and_brought_up_to_date(
    folder: Path, open_journal: Callable[..., Journal], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, _add_weather))

    journal = open_journal()

    assert journal.latest() is not None
    assert journal._database.pragma("user_version") == migrations.newest()
    assert journal._database.pragma("foreign_keys") == 1
    (backup,) = list_backups(folder / "backups")
    assert backup.occasion is Occasion.BEFORE_MIGRATION
    assert _content(backup.path) == _content(DATA / "journal-v1.db")


@pytest.mark.parametrize("step", [_lose_a_child, _lose_a_reflection, _lose_a_parent, _change_a_letter])
def test_a_step_that_loses_something_is_taken_back(
    released: Path,
    open_journal: Callable[..., Journal],
    monkeypatch: pytest.MonkeyPatch,
    step: Step,
) -> None:
    before = _content(released)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, _add_weather, step))

    with pytest.raises(MigrationFailed):
        open_journal()

    assert _content(released) == before
    assert _version(released) == 1


def test_a_step_that_names_what_is_not_there_is_taken_back(
    released: Path, open_journal: Callable[..., Journal], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, _add_weather, _add_weather))

    with pytest.raises(MigrationFailed):
        open_journal()

    assert _version(released) == 1


def test_a_step_that_fails_leaves_a_journal_that_the_old_program_opens(
    released: Path, open_journal: Callable[..., Journal], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as newer:
        newer.setattr(migrations, "STEPS", (*migrations.STEPS, _add_weather, _fail))
        with pytest.raises(ArithmeticError):
            open_journal()

    assert _version(released) == 1
    assert open_journal().latest() is not None


def _rebuild_by_hand(database: SqliteDatabase) -> None:
    (made,) = execute(database, "SELECT sql FROM sqlite_master WHERE name = 'reflections'").fetchone()
    execute(database, made.replace("reflections", "rebuilt", 1))
    execute(database, "INSERT INTO rebuilt SELECT * FROM reflections")
    execute(database, "DROP TABLE reflections")
    execute(database, "ALTER TABLE rebuilt RENAME TO reflections")


def _rebuild_with_peewee(database: SqliteDatabase) -> None:
    migrate(SqliteMigrator(database).drop_not_null("reflections", "opener"))


@pytest.mark.parametrize("step", [_rebuild_by_hand, _rebuild_with_peewee])
def test_rebuilding_a_table_in_a_step_leaves_its_children(
    released: Path, monkeypatch: pytest.MonkeyPatch, step: Step
) -> None:
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, step))
    database = connect_to_write(released)

    schema.migrate(database)

    database.close()
    assert _content(released)[0] == ROWS_OF_V1


def test_the_store_is_imported_without_qt() -> None:
    code = "import sys, whyrun.store.journal, whyrun.store.restore; sys.exit('PySide6' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def _content(path: Path) -> tuple[dict[str, int], str]:
    """Count every table's rows but the journal's own notes, and sum up every cell of them."""
    with sqlite3.connect(path) as database:
        database.text_factory = bytes
        rows = {table: sorted(map(repr, database.execute(f"SELECT * FROM {table}"))) for table in ROWS_OF_V1}  # noqa: S608 - our own names
    database.close()
    return {table: len(found) for table, found in rows.items()}, hashlib.sha256(repr(rows).encode()).hexdigest()


def _version(path: Path) -> int:
    with sqlite3.connect(path) as database:
        (version,) = database.execute("PRAGMA user_version").fetchone()
    database.close()
    return int(version)
