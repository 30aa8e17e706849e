"""What is said today of the days of long ago, without reading every one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.store.connection import execute
from whyrun.store.kinds import row_kind
from whyrun.store.models import CheckInRow

if TYPE_CHECKING:
    from datetime import date

    from peewee import SqliteDatabase

#: Runs whose words may come back, at most.
_MOST = 200


def written_runs(database: SqliteDatabase, before: date) -> tuple[CheckIn, ...]:
    """Read the newest runs of days before ``before`` that have words, the oldest day first. Raises as a kind's read."""
    row = CheckInRow
    has_words = (row.words != "") | (row.after_words != "")
    query = row.select().where((row.outcome == Outcome.RAN) & has_words & (row.day < before))
    newest = query.order_by(row.day.desc(), row.at.desc(), row.id.desc()).limit(_MOST)
    return tuple(reversed([*row_kind(CheckIn).read(database, newest)]))


def count_run(database: SqliteDatabase, before: date) -> int:
    """Count the days before ``before`` that had a run."""
    statement = "SELECT day FROM check_ins WHERE outcome = ? AND day < ?"
    return len(set(execute(database, statement, Outcome.RAN.value, before.isoformat()).fetchall()))
