"""Check-ins, rut moments and their like: saved, read by day, changed, deleted, and taken in from elsewhere."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, get_args
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.letter import Letter
from whyrun.domain.reflection import Reflection
from whyrun.store.earlier_texts import EarlierText
from whyrun.store.entry_rows import ROW_KINDS, OneRow
from whyrun.store.errors import JournalDamaged, SaveFailed
from whyrun.store.journal import Change, What
from whyrun.store.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Clock
    from whyrun.store.journal import Journal

DAY = date(2026, 3, 12)
AT = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)


def _check_in(day: date = DAY, at: datetime = AT, **values: object) -> CheckIn:
    return replace(CheckIn(uuid4(), day, at, Outcome.RAN), **values)


def test_every_kind_of_entry_comes_back_as_it_was_saved(
    journal: Journal, one_of_each: tuple[OneRow, ...], clock: Clock
) -> None:
    for entry in one_of_each:
        journal.save(entry)

    for entry in one_of_each:
        assert journal.entry(type(entry), entry.id) == replace(entry, updated_at=clock.time)
        assert journal.entries(type(entry)) == (replace(entry, updated_at=clock.time),)


def test_one_of_each_is_one_of_each_and_leaves_no_field_at_its_default(one_of_each: tuple[OneRow, ...]) -> None:
    assert {type(entry) for entry in one_of_each} == set(get_args(OneRow)) == {kind.value for kind in ROW_KINDS}
    for entry in one_of_each:
        left = [each.name for each in fields(entry) if getattr(entry, each.name) == each.default]
        assert left == ["updated_at"]


_WORDS = st.text(max_size=20) | st.sampled_from(["half \ud83d an emoji", "a \x00", "\ud83d\ude00"])
_MOMENTS = st.datetimes(timezones=st.just(UTC))
_OF_TYPE = {UUID: st.uuids(), str: _WORDS, bool: st.booleans(), int: st.integers(0, 99), type(None): st.none()}


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_values_come_back_to_the_letter_also_over_others(
    journal: Journal, one_of_each: tuple[OneRow, ...], data: st.DataObject
) -> None:
    like = data.draw(st.sampled_from(one_of_each))
    drawn = replace(like, **{each.name: data.draw(_strategy(getattr(like, each.name))) for each in fields(like)[1:]})
    journal.save(like)

    journal.save(drawn)

    read = journal.entry(type(drawn), drawn.id)
    assert read is not None
    assert replace(read, updated_at=drawn.updated_at) == drawn


def _strategy(value: object) -> st.SearchStrategy[object]:
    if isinstance(value, StrEnum):
        return st.sampled_from(type(value))
    if isinstance(value, datetime):
        return _MOMENTS
    return st.dates() if isinstance(value, date) else _OF_TYPE[type(value)]


def test_entries_are_read_by_their_days_the_oldest_first(journal: Journal) -> None:
    days = [_check_in(DAY + timedelta(days=number)) for number in range(5)]
    for check_in in (days[3], days[0], days[4], days[2], days[1]):
        journal.save(check_in)

    read = journal.entries(CheckIn, first=days[1].day, last=days[3].day)

    assert [each.id for each in read] == [each.id for each in days[1:4]]
    assert [each.id for each in journal.entries(CheckIn)] == [each.id for each in days]


def test_several_check_ins_of_a_day_come_in_the_order_they_were_made(journal: Journal) -> None:
    evening, morning = _check_in(at=AT), _check_in(at=AT - timedelta(hours=9))
    for check_in in (evening, morning):
        journal.save(check_in)

    read = journal.entries(CheckIn, first=DAY, last=DAY)

    assert [each.id for each in read] == [morning.id, evening.id]


def test_changing_ones_mind_is_the_same_entry_and_keeps_the_words_of_before(journal: Journal, clock: Clock) -> None:
    check_in = _check_in(words="rain, and glad of it", after_words="calm")
    journal.save(check_in)

    journal.save(replace(check_in, outcome=Outcome.RESTED, words="", after_words="calm"))

    (read,) = journal.entries(CheckIn)
    assert (read.id, read.outcome) == (check_in.id, Outcome.RESTED)
    assert journal.earlier_texts(check_in.id) == (
        EarlierText(check_in.id, "words", "rain, and glad of it", clock.time),
    )


def test_deleting_gives_the_entry_back_and_saving_it_undoes_that(
    journal: Journal, one_of_each: tuple[OneRow, ...], clock: Clock
) -> None:
    for entry in one_of_each:
        journal.save(entry)
        deleted = journal.delete(type(entry), entry.id)

        assert deleted == replace(entry, updated_at=clock.time)
        assert journal.entry(type(entry), entry.id) is None
        journal.save(deleted)
        assert journal.entries(type(entry)) == (deleted,)


def test_what_is_deleted_takes_its_earlier_texts_and_no_others(journal: Journal) -> None:
    going, staying = _check_in(words="going"), _check_in(words="staying")
    for check_in in (going, staying, replace(going, words=""), replace(staying, words="")):
        journal.save(check_in)

    journal.delete(CheckIn, going.id)

    assert journal.earlier_texts(going.id) == ()
    assert [each.text for each in journal.earlier_texts(staying.id)] == ["staying"]


def test_deleting_what_is_not_there_is_nothing(journal: Journal, some_id: UUID) -> None:
    heard: list[Change] = []
    journal.subscribe(heard.append)

    assert journal.delete(Letter, some_id) is None
    assert heard == []


def test_listeners_hear_which_kind_of_entry_changed(journal: Journal, finished: Callable[..., Reflection]) -> None:
    check_in, reflection = _check_in(), finished()
    heard: list[Change] = []
    journal.subscribe(heard.append)

    journal.save(check_in)
    journal.save(reflection)
    journal.delete(CheckIn, check_in.id)

    assert heard == [
        Change(What.SAVED, CheckIn, check_in.id),
        Change(What.SAVED, Reflection, reflection.id),
        Change(What.DELETED, CheckIn, check_in.id),
    ]


def test_entries_of_all_kinds_are_taken_in_together_and_twice_is_once(
    journal: Journal, one_of_each: tuple[OneRow, ...], finished: Callable[..., Reflection]
) -> None:
    dated = [replace(each, updated_at=AT) for each in (*one_of_each, finished())]

    assert journal.merge(dated) == len(dated)
    assert journal.merge(dated) == 0
    later = replace(dated[0], words="later", updated_at=AT + timedelta(hours=1))
    assert journal.merge([later, *dated]) == 1
    assert journal.entry(CheckIn, later.id) == later


def test_a_merge_with_one_entry_that_cannot_be_written_takes_none_in(journal: Journal) -> None:
    broken = _check_in(at=datetime(2026, 3, 12, 18, 0))  # noqa: DTZ001 - no zone, and that is the point

    with pytest.raises(ValueError, match="without a zone"):
        journal.merge([_check_in(), broken])

    assert journal.entries(CheckIn) == ()


def test_an_entry_that_was_changed_behind_our_back_is_neither_given_out_nor_written_over(journal: Journal) -> None:
    check_in = _check_in(words="mine")
    journal.save(check_in)
    journal._database.execute_sql("UPDATE check_ins SET words = 'not mine'")

    with pytest.raises(JournalDamaged):
        journal.entries(CheckIn)
    with pytest.raises(SaveFailed):
        journal.save(check_in)


def test_every_kind_is_known_to_the_journal() -> None:
    assert set(KINDS) == {Reflection, *get_args(OneRow)}
