"""All entries in the order of their days, and their words, to be found again: SQLite's FTS5, fed with folded words.

Rule: derived, never the only place of a word. It is written in the transaction of the entry itself, but for the words
of a draft that goes on: those are listed before the next search. It is made anew from the entries where it does not fit
them. Letters are in no journal list, sealed or not: they wait for the rut moment.
"""

from __future__ import annotations

import json
from array import array
from typing import TYPE_CHECKING, Any
from uuid import UUID

from whyrun.domain.check_in import CheckIn
from whyrun.domain.reflection import Reflection
from whyrun.domain.rut_moment import RutMoment
from whyrun.domain.search import words_of
from whyrun.domain.still_true import RaceJourney
from whyrun.store import meta
from whyrun.store.connection import execute
from whyrun.store.kinds import KINDS
from whyrun.store.migrations import step_003

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from peewee import SqliteDatabase

    from whyrun.domain.search import Query, Term

#: The kinds of entries that the journal lists, by the names they have here.
LISTED: dict[str, type[Any]] = {
    "reflection": Reflection,
    "check-in": CheckIn,
    "rut moment": RutMoment,
    "race journey": RaceJourney,
}
_NAMES = {kind: name for name, kind in LISTED.items()}

#: Which rules the words were folded by; the journal says by which it is indexed.
RULES = "1"

# A number says when an entry was: its day, then the second, then which of that second's. The newest is the largest.
_DAY_BITS, _SECOND_BITS = 40, 7
_LAST_SECOND = (1 << (_DAY_BITS - _SECOND_BITS)) - 1

#: Stands before a kind's name among the words: no word that is typed has this letter.
_MARK = "\ue000"
#: Stands between two texts, so that no phrase goes from one into the other.
_BETWEEN = "\ue001"


def number_of_day(day: date) -> int:
    """The number below which all entries before ``day`` lie, and at or above which those of it."""
    return day.toordinal() << _DAY_BITS


def day_number(number: int) -> int:
    """The proleptic ordinal of the day that the entry ``number`` is of, as ``date.toordinal`` counts."""
    return number >> _DAY_BITS


def put(database: SqliteDatabase, entry: Any, before: Any = None) -> None:  # noqa: ANN401 - of any kind
    """List ``entry`` as it is now, inside the caller's transaction.

    ``before`` is what was there under its id: the same words are not taken out and put in again, which takes as long
    as all else of a save, and three times that with many entries; so those of a draft, saved as it is typed, wait.
    """
    name = _NAMES.get(type(entry))
    if name is None:
        return
    base, words = _base_number(entry), _words(name, entry)
    number = _number_of(database, name, entry.id)
    if number is not None and number >> _SECOND_BITS != base >> _SECOND_BITS:
        _remove(database, number)
        number = None
    if number is not None and before is not None:
        if words == _words(name, before):
            return
        if isinstance(entry, Reflection) and not entry.is_finished:
            execute(database, "INSERT OR IGNORE INTO meta (name, value) VALUES (?, '')", f"{meta.LATE_WORDS}{entry.id}")
            return
    if number is None:
        number = _free_number(database, base)
        execute(database, "INSERT INTO entries (number, kind, entry_id) VALUES (?, ?, ?)", number, name, str(entry.id))
    else:
        execute(database, "DELETE FROM entry_words WHERE rowid = ?", number)
    execute(database, "INSERT INTO entry_words (rowid, words) VALUES (?, ?)", number, words)
    if isinstance(entry, Reflection):
        _forget_late_words(database, entry.id)


def has_late_words(database: SqliteDatabase) -> bool:
    """Whether a draft has gone on since its words were listed."""
    return bool(_late(database))


def put_late_words(database: SqliteDatabase) -> None:
    """List the words of the drafts that have gone on, inside the caller's transaction. Raises as ``read`` does."""
    for entry_id in _late(database):
        draft = KINDS[Reflection].read_one(database, entry_id)
        if draft is not None:
            put(database, draft)


def remove(database: SqliteDatabase, kind: type[Any], entry_id: UUID) -> None:
    """List an entry no more, inside the caller's transaction."""
    name = _NAMES.get(kind)
    number = _number_of(database, name, entry_id) if name else None
    if number is not None:
        _remove(database, number)
    _forget_late_words(database, entry_id)


def is_current(database: SqliteDatabase, *, fits: bool) -> bool:
    """Whether everything is listed by today's rules, and the words without damage.

    ``fits`` says that this is known of the words: to look takes a moment with many entries.
    """
    return meta.read(database, meta.INDEXED_BY) == RULES and (
        fits or execute(database, "PRAGMA integrity_check(entry_words)").fetchone() == ("ok",)
    )


def distrust(database: SqliteDatabase) -> None:
    """Have everything listed anew before the next search, inside the caller's transaction."""
    meta.write(database, meta.INDEXED_BY, "")


def rebuild(database: SqliteDatabase) -> None:
    """List every entry anew, inside the caller's transaction."""
    for table in ("entry_words", "entries"):
        execute(database, f"DROP TABLE IF EXISTS {table}")
    step_003.run(database)
    for kind in LISTED.values():
        for entry in KINDS[kind].read_all(database):
            put(database, entry)
    meta.write(database, meta.INDEXED_BY, RULES)


def find(database: SqliteDatabase, query: Query, kind: type[Any] | None) -> array[int]:
    """The numbers of the entries of ``kind`` (None: of any) in which all terms of ``query`` are, the newest first."""
    if query.terms:
        asked = [f'"{_mark(_NAMES[kind])}"'] if kind else []
        match = " AND ".join([*asked, *map(_phrase, query.terms)])
        found = execute(database, "SELECT json_group_array(rowid) FROM entry_words WHERE entry_words MATCH ?", match)
    elif kind:
        found = execute(database, "SELECT json_group_array(number) FROM entries WHERE kind = ?", _NAMES[kind])
    else:
        found = execute(database, "SELECT json_group_array(number) FROM entries")
    # All in one text: 100,000 rows one by one take twice as long.
    numbers = json.loads(found.fetchone()[0])
    numbers.sort(reverse=True)
    return array("q", numbers)


def listed(database: SqliteDatabase, numbers: Iterable[int]) -> dict[int, Any]:
    """Read the entries with these numbers. Raises as ``reflections.read`` does."""
    wanted = list(numbers)
    gaps = ", ".join("?" * len(wanted))
    statement = f"SELECT number, kind, entry_id FROM entries WHERE number IN ({gaps})"  # noqa: S608 - question marks
    rows = execute(database, statement, *wanted).fetchall()
    found: dict[int, Any] = {}
    for name, kind in LISTED.items():
        numbers_of = {entry_id: number for number, of, entry_id in rows if of == name}
        for entry in KINDS[kind].read_some(database, list(numbers_of)):
            found[numbers_of[str(entry.id)]] = entry
    return found


def _remove(database: SqliteDatabase, number: int) -> None:
    execute(database, "DELETE FROM entry_words WHERE rowid = ?", number)
    execute(database, "DELETE FROM entries WHERE number = ?", number)


def _late(database: SqliteDatabase) -> list[UUID]:
    """The drafts whose words are not listed as they are now."""
    names = execute(database, "SELECT name FROM meta WHERE name LIKE ?", f"{meta.LATE_WORDS}%").fetchall()
    return [UUID(name.removeprefix(meta.LATE_WORDS)) for (name,) in names]


def _forget_late_words(database: SqliteDatabase, entry_id: UUID) -> None:
    execute(database, "DELETE FROM meta WHERE name = ?", f"{meta.LATE_WORDS}{entry_id}")


def _number_of(database: SqliteDatabase, name: str, entry_id: UUID) -> int | None:
    statement = "SELECT number FROM entries WHERE entry_id = ? AND kind = ?"
    found = execute(database, statement, str(entry_id), name).fetchone()
    return None if found is None else int(found[0])


def _free_number(database: SqliteDatabase, number: int) -> int:
    while execute(database, "SELECT 1 FROM entries WHERE number = ?", number).fetchone() is not None:
        number += 1
    return number


def _base_number(entry: Any) -> int:  # noqa: ANN401 - of any kind that is listed
    day, at = _when(entry)
    seconds = 0 if at is None else min(max(0, int(at.timestamp())), _LAST_SECOND)
    return number_of_day(day) | seconds << _SECOND_BITS


def _when(entry: Any) -> tuple[date, datetime | None]:  # noqa: ANN401 - of any kind that is listed
    match entry:
        case Reflection():
            return entry.finished_on or entry.started_on, entry.finished_at or entry.started_at
        case RaceJourney():
            return entry.day, entry.updated_at
    return entry.day, entry.at


def _words(name: str, entry: Any) -> str:  # noqa: ANN401 - of any kind that is listed
    told = [_mark(name)]
    for text in KINDS[type(entry)].texts(entry).values():
        told += [*(word.folded for word in words_of(text)), _BETWEEN]
    return " ".join(told)


def _mark(name: str) -> str:
    return f"{_MARK}{name.replace(' ', '').replace('-', '')}"


def _phrase(term: Term) -> str:
    return f'"{" ".join(term.words)}"{" *" if term.is_open else ""}'
