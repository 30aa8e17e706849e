"""Older journals brought up to date: every released one, and every way a step may rebuild a table others hang on."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import fault_worker
import pytest
from playhouse.migrate import SqliteMigrator, migrate
from released import RELEASED, cells, version_of

from whyrun.store import migrations
from whyrun.store.backup import is_sound
from whyrun.store.backup_file import list_backups
from whyrun.store.errors import MigrationFailed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from peewee import SqliteDatabase

    from conftest import Tallies

#: What peewee's migrator can do to a table that others hang on by ON DELETE CASCADE.
OPERATIONS: dict[str, Callable[[SqliteMigrator], object]] = {
    "a column may be empty": lambda change: change.drop_not_null("reflections", "opener"),
    "a column may not be empty": lambda change: change.add_not_null("reflections", "core_why"),
    "a column has a default": lambda change: change.add_column_default("reflections", "opener", "Why?"),
    "a column has no default": lambda change: change.drop_column_default("reflections", "opener"),
    "a column goes": lambda change: change.drop_column("reflections", "finish_line", legacy=True),
    "a column has another name": lambda change: change.rename_column("reflections", "identity", "self", legacy=True),
    "a table has another name": lambda change: change.rename_table("reflections", "descents"),
    "a middle table's column may be empty": lambda change: change.drop_not_null("levels", "question"),
    "a middle table's column goes": lambda change: change.drop_column("levels", "built_from", legacy=True),
    "an index": lambda change: change.add_index("reflections", ("opener",)),
}


@pytest.mark.parametrize("frozen", RELEASED, ids=lambda path: path.stem)
def test_every_released_journal_opens_with_every_row_and_every_letter(
    tmp_path: Path, tally: Tallies, frozen: Path
) -> None:
    line = tally("older journal", f"{frozen.stem}, as it was released: every cell is there afterwards")
    shutil.copyfile(frozen, tmp_path / "journal.db")

    fault_worker.open_journal(tmp_path).close()

    before = cells(frozen, frozen)
    line.rounds += 1
    line.acknowledged += sum(map(len, before.values()))
    line.lost += cells(tmp_path / "journal.db", frozen) != before
    assert line.lost == 0
    assert version_of(tmp_path / "journal.db") == migrations.newest()


def test_no_step_of_any_kind_takes_the_rows_that_hang_on_a_table(
    tmp_path: Path, tally: Tallies, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = tally("migration", "that rebuilds a table others hang on: done whole, or taken back whole")

    for frozen in RELEASED:
        for name, operation in OPERATIONS.items():
            folder = tmp_path / f"{frozen.stem} {name}"
            folder.mkdir()
            shutil.copyfile(frozen, folder / "journal.db")

            def step(database: SqliteDatabase, operation: Callable[..., object] = operation) -> None:
                migrate(operation(SqliteMigrator(database)))

            with monkeypatch.context() as newer:
                newer.setattr(migrations, "STEPS", (*migrations.STEPS, step))
                try:
                    fault_worker.open_journal(folder).close()
                except MigrationFailed:
                    line.lost += cells(folder / "journal.db", frozen) != cells(frozen, frozen)
                else:
                    line.lost += _rows(folder / "journal.db") != _rows(frozen)
            line.rounds += 1
            line.lost += not any(is_sound(each.path) for each in list_backups(folder / "backups"))

    assert line.lost == 0


def _rows(path: Path) -> dict[str, int]:
    """How many rows each table of the first release has, whatever the first of them is called now."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path)) as database:
        names = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        parent = "reflections" if "reflections" in names else "descents"
        tables = (parent, "levels", "reasons", "beneficiaries", "earlier_texts")
        count = "SELECT count(*) FROM {}"
        rows = {table: database.execute(count.format(table)).fetchone()[0] for table in tables}
    return {"reflections" if table == parent else table: number for table, number in rows.items()}
