"""Finding entries again: by words, by kind, in the order of their days; and what becomes of the index of words."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlite

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.letter import Letter
from whyrun.domain.reflection import Reflection
from whyrun.domain.rut_moment import RutMoment
from whyrun.domain.search import Query
from whyrun.store import search_index
from whyrun.store.search_index import LISTED, day_number, number_of_day

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Clock
    from whyrun.store.entry_rows import OneRow
    from whyrun.store.journal import Journal

DAY = date(2026, 3, 12)
AT = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)


def check_in(words: str = "", day: date = DAY, at: datetime = AT, **values: Any) -> CheckIn:  # noqa: ANN401 - its fields
    return CheckIn(uuid4(), day, at, Outcome.RAN, words, **values)


def found(journal: Journal, typed: str = "", kind: type[Any] | None = None) -> list[Any]:
    numbers = journal.find(Query.read(typed), kind)
    entries = journal.listed(numbers)
    return [entries[number] for number in numbers]


def words_found(journal: Journal, typed: str) -> list[str]:
    return [entry.words for entry in found(journal, typed)]


@pytest.mark.parametrize(
    "typed",
    [
        "kids",
        "KIDS",
        "kid",
        "fur",
        "FÜR",
        "läuft",
        "lauft",
        "🏃",
        '"with the kid"',
        "kids 5k",
        "kid's",
        "5K",
        "走",
        "!",
    ],
)
def test_words_are_found_however_they_are_typed(journal: Journal, typed: str) -> None:
    journal.save(kept := check_in("Läuft: 5k für uns, with the kid's kids 🏃‍♀️ 私は走る"))
    journal.save(check_in("rain") if typed != "!" else replace(kept, words="!"))

    assert [entry.id for entry in found(journal, typed)] == [kept.id]


@pytest.mark.parametrize("typed", ["bench", '"kids the"', "ids", "kids rain", '"my feet"'])
def test_what_no_entry_holds_is_not_found(journal: Journal, typed: str) -> None:
    journal.save(check_in("with the kids", after_words="sun on my"))
    journal.save(check_in("rain", after_words="feet"))

    assert found(journal, typed) == []


def test_a_phrase_does_not_go_from_one_text_into_the_next(journal: Journal) -> None:
    journal.save(check_in("sun on my", after_words="feet"))

    assert found(journal, '"my feet"') == []
    assert len(found(journal, "my feet")) == 1


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text() | st.text(alphabet='"*:^()-+ANDORT kids{}\\\ue000\ue001checkin'))
def test_any_input_is_a_search_and_never_an_error(journal: Journal, typed: str) -> None:
    if not journal.find():
        journal.save(check_in("with the kids"))

    for kind in (None, CheckIn, Reflection):
        journal.find(Query.read(typed), kind)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(min_size=1), at=st.data())
def test_what_is_in_an_entry_finds_it_and_is_marked_there(journal: Journal, words: str, at: st.DataObject) -> None:
    journal.save(entry := check_in(words))
    start = at.draw(st.integers(0, len(words) - 1))
    piece = words[start : at.draw(st.integers(start + 1, len(words)))]
    query = Query.read(piece)

    is_found = entry.id in [each.id for each in found(journal, piece)]

    if query.terms and query.places(words):
        assert is_found
    journal.delete(CheckIn, entry.id)


def test_reflections_are_found_by_all_that_was_answered(journal: Journal, finished: Callable[..., Reflection]) -> None:
    journal.save_reflection(reflection := finished())

    for typed in ("sister runs", "ten years", "turns up", "stay close", "flat", "run this race"):
        assert [entry.id for entry in found(journal, typed)] == [reflection.id], typed


def test_entries_come_newest_first_by_the_day_they_are_about(
    journal: Journal, draft: Callable[..., Reflection], finished: Callable[..., Reflection]
) -> None:
    told = finished(finished_on=date(2026, 3, 14), finished_at=AT + timedelta(days=2))
    begun = draft(started_on=date(2026, 3, 13), started_at=AT + timedelta(days=1))
    today = check_in("today", date(2026, 3, 15), AT + timedelta(days=3))
    morning, evening = check_in("morning", at=AT), check_in("evening", at=AT + timedelta(hours=1))
    later = check_in("filled in later", date(2026, 1, 1), AT + timedelta(days=9))
    old = check_in("before the clocks", date(1, 1, 1), datetime(1, 1, 2, tzinfo=UTC))
    for entry in (evening, old, told, later, today, begun, morning):
        journal.save(entry)

    assert [entry.id for entry in found(journal)] == [
        each.id for each in (today, told, begun, evening, morning, later, old)
    ]


def test_entries_of_one_second_are_all_there(journal: Journal) -> None:
    many = [check_in(f"number {number}") for number in range(300)]

    journal.merge(many)

    assert {entry.id for entry in found(journal)} == {entry.id for entry in many}
    assert {day_number(number) for number in journal.find()} == {DAY.toordinal()}


def test_a_day_is_found_by_its_number(journal: Journal) -> None:
    for day in range(1, 29):
        journal.save(check_in(str(day), date(2026, 2, day)))

    until = [number for number in journal.find() if number < number_of_day(date(2026, 2, 15))]

    assert journal.listed(until[:1])[until[0]].day == date(2026, 2, 14)


def test_kinds_are_told_apart(
    journal: Journal, one_of_each: tuple[OneRow, ...], finished: Callable[..., Reflection]
) -> None:
    journal.save_reflection(finished(opener="glad of the hand"))
    for entry in one_of_each:
        journal.save(entry)

    for kind in LISTED.values():
        assert {type(entry) for entry in found(journal, kind=kind)} == {kind}
    assert {type(entry) for entry in found(journal)} == set(LISTED.values())
    assert [type(entry) for entry in found(journal, "glad", CheckIn)] == [CheckIn]
    assert [type(entry) for entry in found(journal, "glad", RutMoment)] == []


def test_a_letter_is_found_nowhere_before_its_day(journal: Journal) -> None:
    journal.save(Letter(uuid4(), DAY, "Dear me, the kids", sealed=True))

    assert found(journal, "kids") == found(journal) == []


def test_an_edit_moves_the_entry_and_its_words(journal: Journal) -> None:
    journal.save(entry := check_in("sun"))
    journal.save(other := check_in("rain", DAY + timedelta(days=1)))

    journal.save(replace(entry, words="snow", day=DAY + timedelta(days=2)))

    assert [each.id for each in found(journal)] == [entry.id, other.id]
    assert found(journal, "sun") == []
    assert words_found(journal, "snow") == ["snow"]


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is written into the list of entries."""
    written: list[str] = []
    execute = search_index.execute

    def told(database: Any, statement: str, *values: object) -> Any:  # noqa: ANN401 - as it stands there
        written.extend([statement] if not statement.startswith("SELECT") else [])
        return execute(database, statement, *values)

    monkeypatch.setattr(search_index, "execute", told)
    return written


def test_words_that_stay_are_not_listed_anew(journal: Journal, statements: list[str]) -> None:
    entry = check_in("for the kids")
    journal.save(entry)
    statements.clear()

    journal.save(replace(entry, outcome=Outcome.RESTED))
    journal.save(replace(entry, outcome=Outcome.RESTED))

    assert statements == []
    assert [each.outcome for each in found(journal, "kids")] == [Outcome.RESTED]


def test_a_draft_that_goes_on_lists_its_words_before_the_next_search(
    journal: Journal, draft: Callable[..., Reflection], statements: list[str]
) -> None:
    journal.save(begun := draft())
    statements.clear()

    journal.save(replace(begun, identity="someone who turns"))
    journal.save(replace(begun, identity="someone who turns up"))
    listed_by_then = [statement for statement in statements if "entry_words" in statement]

    assert listed_by_then == []
    assert [entry.id for entry in found(journal, "turns up")] == [begun.id]
    assert len([statement for statement in statements if "INSERT INTO entry_words" in statement]) == 1


def test_words_of_a_draft_that_a_crash_has_left_unlisted_are_found(
    open_journal: Callable[..., Journal], draft: Callable[..., Reflection]
) -> None:
    with open_journal() as journal:
        journal.save(begun := draft())
        journal.save(replace(begun, identity="xylograph"))

    with open_journal() as journal:
        assert [entry.identity for entry in found(journal, "xylograph")] == ["xylograph"]
        assert found(journal, "nothing like it") == []


def test_a_draft_is_found_by_all_of_it_once_it_is_finished(
    journal: Journal, draft: Callable[..., Reflection], finished: Callable[..., Reflection]
) -> None:
    begun = draft(core_why="for the sun")
    journal.save(begun)
    journal.save(replace(begun, core_why="for the kids"))

    journal.save(finished(id=begun.id, core_why="for the kids"))

    assert [entry.id for entry in found(journal, "for the kids")] == [begun.id]
    assert found(journal, "for the sun") == []


def test_a_search_waits_for_no_disk_that_takes_the_words_of_a_draft(
    journal: Journal, draft: Callable[..., Reflection]
) -> None:
    journal.save(begun := draft(identity="sun"))
    journal.save(replace(begun, identity="rain"))
    journal._database.pragma("query_only", 1)

    before = [found(journal, "sun"), found(journal, "rain")]
    journal._database.pragma("query_only", 0)

    assert [len(entries) for entries in before] == [1, 0]
    assert [len(found(journal, typed)) for typed in ("sun", "rain")] == [0, 1]


def test_nothing_of_a_deleted_draft_stays_in_the_index(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection]
) -> None:
    with open_journal() as journal:
        journal.save(begun := draft(identity="xylographcanary"))
        journal.save(replace(begun, identity="rain"))
        journal.delete(Reflection, begun.id)
        assert found(journal) == []

    content = (folder / "journal.db").read_bytes()
    assert re.search(rb"canary|xylograph|late_words", content) is None


def test_what_is_deleted_is_not_found_and_what_is_brought_back_is(journal: Journal) -> None:
    journal.save(entry := check_in("sun"))

    journal.delete(CheckIn, entry.id)
    gone = found(journal, "sun"), found(journal)
    journal.save(entry)

    assert gone == ([], [])
    assert words_found(journal, "sun") == ["sun"]


def test_deleted_words_are_gone_from_the_index_too(folder: Path, open_journal: Callable[..., Journal]) -> None:
    with open_journal() as journal:
        for number in range(50):
            journal.save(check_in(f"zyxwvcanary{number} sings", DAY - timedelta(days=number)))
        journal.find()
        journal.save(kept := check_in("xylographcanary"))
        journal.save(replace(kept, words="rain"))
        for entry in found(journal, "zyxwvcanary"):
            journal.delete(CheckIn, entry.id)
        texts = journal.earlier_texts(kept.id)
        journal.delete(CheckIn, kept.id)

    content = (folder / "journal.db").read_bytes()
    assert [text.text for text in texts] == ["xylographcanary"]
    assert re.search(rb"canary|zyxwv|xylograph", content) is None


def test_a_journal_of_before_is_listed_at_the_first_search(
    folder: Path, open_journal: Callable[..., Journal], finished: Callable[..., Reflection]
) -> None:
    with open_journal() as journal:
        journal.save_reflection(finished())
        journal.save(check_in("sun"))
    _change(folder, "DELETE FROM meta WHERE name = 'indexed_by'", "DELETE FROM entries", "DELETE FROM entry_words")

    with open_journal() as journal:
        assert len(found(journal)) == 2
        assert words_found(journal, "sun") == ["sun"]


def test_a_damaged_index_costs_no_word_and_is_made_anew(folder: Path, open_journal: Callable[..., Journal]) -> None:
    with open_journal() as journal:
        for number in range(20):
            journal.save(check_in(f"sun {number}", DAY - timedelta(days=number)))
        journal.find()
    _change(folder, "UPDATE entry_words_data SET block = zeroblob(length(block)) WHERE id > 10")

    with open_journal() as journal:
        journal.save(check_in("sun again"))
        assert len(found(journal, "sun")) == 21
        journal.save(check_in("and more sun"))
        assert len(found(journal, "sun")) == 22


def test_the_first_search_does_not_look_through_the_words_that_opening_has_looked_through(
    open_journal: Callable[..., Journal],
) -> None:
    with open_journal() as journal:
        journal.save(check_in("sun"))
    asked: list[str] = []

    with open_journal() as journal:
        journal._database.connection().set_trace_callback(asked.append)
        assert words_found(journal, "sun") == ["sun"]

    assert len(asked) > 0
    assert not [statement for statement in asked if "integrity_check" in statement]


def test_an_index_that_breaks_under_us_stops_no_save(folder: Path, journal: Journal) -> None:
    journal.save(check_in("sun"))
    assert len(found(journal, "sun")) == 1
    _change(folder, "UPDATE entry_words_data SET block = x'ffffffff'")
    journal._database.close()
    journal._database.connect()
    journal._written_over.note()  # closing has put the log into the file

    journal.save(entry := check_in("rain"))

    assert journal.entry(CheckIn, entry.id) is not None
    assert words_found(journal, "rain") == ["rain"]
    assert words_found(journal, "sun") == ["sun"]


def test_a_backup_can_be_searched(folder: Path, open_journal: Callable[..., Journal], clock: Clock) -> None:
    from whyrun.store.restore import restore

    with open_journal() as journal:
        journal.save(check_in("sun"))
        journal.find()
        backup = journal.back_up()
        journal.save(check_in("rain"))
    restore(folder, backup, now=clock.time)

    with open_journal() as journal:
        assert words_found(journal, "sun") == ["sun"]
        assert found(journal, "rain") == []


def test_the_same_words_are_folded_the_same_way_in_ten_years(journal: Journal) -> None:
    journal.save(check_in("Übers Knie"))
    (row,) = journal._database.execute_sql("SELECT words FROM entry_words").fetchall()

    assert search_index.RULES == "1", "other words in the index: count up, so that journals are listed anew"
    assert row == ("\ue000checkin ubers knie \ue001 \ue001",)


def _change(folder: Path, *statements: str) -> None:
    with closing(sqlite.connect(str(folder / "journal.db"))) as database, database:
        for statement in statements:
            database.execute(statement)
