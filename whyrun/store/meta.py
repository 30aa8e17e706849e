"""What the journal says of itself: who it is, who wrote it last, how often it changed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from whyrun.store.models import MetaRow

if TYPE_CHECKING:
    from peewee import SqliteDatabase

#: A UUID of the journal's own.
JOURNAL_ID = "journal_id"
#: When the journal was made.
CREATED_AT = "created_at"
#: The version of the WhyRun that wrote last.
WRITTEN_BY = "written_by"
#: How many times the journal was written: unlike the clock, it never goes back.
REVISION = "revision"
#: The rules by which the entries are listed and can be searched; empty or missing where they have to be listed anew.
INDEXED_BY = "indexed_by"
#: Stands before the id of a draft whose words are to be listed before the next search.
LATE_WORDS = "late_words "


def read(database: SqliteDatabase, name: str) -> str | None:
    """Read one fact; None where the journal does not hold it."""
    row = MetaRow.select(MetaRow.value).where(MetaRow.name == name).tuples().execute(database)
    found = next(iter(row), None)
    return None if found is None else str(found[0])


def write(database: SqliteDatabase, name: str, value: str) -> None:
    """Write one fact, inside the caller's transaction."""
    MetaRow.insert(name=name, value=value).on_conflict(
        conflict_target=[MetaRow.name], update={MetaRow.value: value}
    ).execute(database)


def revision(database: SqliteDatabase) -> int:
    """Read how many times the journal was written."""
    return int(read(database, REVISION) or 0)


def verify(database: SqliteDatabase) -> None:
    """Read every fact. Raises ValueError where one is missing or is no such fact."""
    facts = dict(MetaRow.select(MetaRow.name, MetaRow.value).tuples().execute(database))
    try:
        UUID(facts[JOURNAL_ID])
        datetime.fromisoformat(facts[CREATED_AT])
        int(facts[REVISION])
        str(facts[WRITTEN_BY])
    except KeyError as error:
        raise ValueError("a fact about the journal is missing") from error


def count_revision(database: SqliteDatabase) -> None:
    """Count one more write, inside the caller's transaction."""
    write(database, REVISION, str(revision(database) + 1))
