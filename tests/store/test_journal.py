from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whyrun.domain.reflection import CardStyle, FinishLine, Level, Motivator, Reflection, Stage
from whyrun.store.errors import SaveFailed
from whyrun.store.journal import Change, Journal, What

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from conftest import Clock


def test_a_folder_that_was_not_there_gets_an_empty_journal(folder: Path, journal: Journal) -> None:
    assert (folder / "journal.db").is_file()
    assert journal.draft() is None
    assert journal.latest() is None
    assert journal.reflections(limit=10) == ()


def test_what_was_saved_is_there_after_closing_and_opening(
    open_journal: Callable[..., Journal], finished: Callable[..., Reflection], clock: Clock
) -> None:
    reflection = finished()
    journal = open_journal()
    journal.save_reflection(reflection)
    journal.close()

    again = open_journal()

    assert again.reflection(reflection.id) == replace(reflection, updated_at=clock.time)
    assert again.latest() == replace(reflection, updated_at=clock.time)


def test_saving_the_same_twice_is_once(journal: Journal, draft: Callable[..., Reflection]) -> None:
    reflection = draft()

    journal.save_reflection(reflection)
    journal.save_reflection(reflection)

    (saved,) = journal.reflections(limit=10)
    assert saved.levels == reflection.levels
    assert journal.earlier_texts(reflection.id) == ()


def test_a_level_that_was_taken_back_is_gone(journal: Journal, draft: Callable[..., Reflection]) -> None:
    reflection = draft()
    journal.save_reflection(reflection)

    journal.save_reflection(replace(reflection, levels=reflection.levels[:1], beneficiaries=()))

    saved = journal.reflection(reflection.id)
    assert saved is not None
    assert saved.levels == reflection.levels[:1]


def test_levels_come_back_in_their_order_whatever_order_they_were_given_in(
    journal: Journal, draft: Callable[..., Reflection]
) -> None:
    reflection = draft()

    journal.save_reflection(replace(reflection, levels=reflection.levels[::-1]))

    saved = journal.reflection(reflection.id)
    assert saved is not None
    assert saved.levels == reflection.levels


def test_the_draft_is_the_one_written_last(journal: Journal, draft: Callable[..., Reflection], clock: Clock) -> None:
    first, second = draft(), draft()
    journal.save_reflection(first)
    clock.move(minutes=1)
    journal.save_reflection(second)
    clock.move(minutes=1)
    journal.save_reflection(first)

    found = journal.draft()

    assert found is not None
    assert found.id == first.id


def test_a_save_is_later_than_the_one_before_it_also_where_the_clock_was_set_back(
    journal: Journal, draft: Callable[..., Reflection], clock: Clock
) -> None:
    reflection = draft()
    journal.save_reflection(reflection)
    before = journal.reflection(reflection.id)
    clock.move(days=-400)

    journal.save_reflection(replace(reflection, opener="later"))

    after = journal.reflection(reflection.id)
    assert before is not None
    assert after is not None
    assert after.updated_at > before.updated_at
    assert journal.merge([before]) == 0


def test_a_draft_that_was_set_aside_or_finished_is_no_draft_any_more(
    journal: Journal, draft: Callable[..., Reflection], finished: Callable[..., Reflection]
) -> None:
    journal.save_reflection(draft(set_aside=True))
    journal.save_reflection(finished())

    assert journal.draft() is None


def test_the_latest_is_the_one_finished_last_also_when_an_older_one_is_edited_after_it(
    journal: Journal, finished: Callable[..., Reflection], clock: Clock
) -> None:
    older = finished()
    newer = finished(finished_at=older.finished_at + timedelta(days=90))
    journal.save_reflection(newer)
    clock.move(minutes=1)
    journal.save_reflection(older)

    found = journal.latest()

    assert found is not None
    assert found.id == newer.id


def test_reflections_come_a_page_at_a_time_the_newest_start_first(
    journal: Journal, draft: Callable[..., Reflection]
) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    made = [draft(started_at=start + timedelta(days=day)) for day in range(5)]
    for reflection in made:
        journal.save_reflection(reflection)

    first, second = journal.reflections(limit=3), journal.reflections(limit=3, offset=3)

    assert [each.id for each in (*first, *second)] == [each.id for each in reversed(made)]


def test_deleting_takes_everything_of_the_reflection_and_nothing_else(
    journal: Journal, draft: Callable[..., Reflection]
) -> None:
    going, staying = draft(), draft()
    for reflection in (going, staying, replace(going, opener="")):
        journal.save_reflection(reflection)

    journal.delete_reflection(going.id)

    assert journal.reflection(going.id) is None
    assert journal.earlier_texts(going.id) == ()
    assert [each.id for each in journal.reflections(limit=10)] == [staying.id]


def test_deleting_what_is_not_there_changes_nothing(journal: Journal, some_id: UUID) -> None:
    heard: list[Change] = []
    journal.subscribe(heard.append)

    journal.delete_reflection(some_id)

    assert heard == []


def test_listeners_hear_of_a_change_once_it_can_be_read(journal: Journal, draft: Callable[..., Reflection]) -> None:
    reflection = draft()
    heard: list[tuple[Change, Reflection | None]] = []
    journal.subscribe(lambda change: heard.append((change, journal.reflection(change.entry_id))))

    journal.save_reflection(reflection)
    journal.delete_reflection(reflection.id)

    (saved, found), (deleted, gone) = heard
    assert saved == Change(What.SAVED, Reflection, reflection.id)
    assert found is not None
    assert found.levels == reflection.levels
    assert (deleted, gone) == (Change(What.DELETED, Reflection, reflection.id), None)


def test_a_listener_that_left_hears_nothing_more(journal: Journal, draft: Callable[..., Reflection]) -> None:
    heard: list[Change] = []
    leave = journal.subscribe(heard.append)

    leave()
    leave()
    journal.save_reflection(draft())

    assert heard == []


def test_a_listener_that_fails_neither_undoes_a_save_nor_silences_the_others(
    journal: Journal, draft: Callable[..., Reflection], caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Change] = []
    journal.subscribe(lambda _change: 1 / 0)  # type: ignore[arg-type, return-value]
    journal.subscribe(heard.append)

    journal.save_reflection(draft())

    assert len(heard) == 1
    assert "A listener failed after a commit" in caplog.text


def test_taking_in_what_another_journal_holds_twice_is_once(
    journal: Journal, finished: Callable[..., Reflection], clock: Clock
) -> None:
    others = [finished(updated_at=clock.time - timedelta(days=3)), finished(updated_at=clock.time)]

    first, second = journal.merge(others), journal.merge(others)

    assert (first, second) == (2, 0)
    assert {each.id: each for each in journal.reflections(limit=9)} == {each.id: each for each in others}


def test_what_was_written_later_stays_whichever_side_it_is_on(
    journal: Journal, finished: Callable[..., Reflection], clock: Clock
) -> None:
    here = [finished(core_why="mine"), finished(core_why="mine")]
    for reflection in here:
        journal.save_reflection(reflection)
    earlier = replace(here[0], core_why="theirs", updated_at=clock.time - timedelta(seconds=1))
    later = replace(here[1], core_why="theirs", updated_at=clock.time + timedelta(seconds=1))

    assert journal.merge([earlier, later]) == 1

    assert [journal.reflection(each.id).core_why for each in here] == ["mine", "theirs"]  # type: ignore[union-attr]
    assert [each.text for each in journal.earlier_texts(here[1].id)] == ["mine"]


def test_pieces_without_a_time_only_fill_gaps(journal: Journal, finished: Callable[..., Reflection]) -> None:
    here, missing = finished(core_why="here"), finished(core_why="there", updated_at=None)
    journal.save_reflection(here)

    assert journal.merge([replace(here, core_why="there", updated_at=None), missing]) == 1

    assert {each.core_why for each in journal.reflections(limit=9)} == {"here", "there"}


def test_a_merge_that_fails_takes_nothing_in(journal: Journal, finished: Callable[..., Reflection]) -> None:
    broken = finished(levels=(Level(1, "Why?"), Level(1, "Why?")))
    heard: list[Change] = []
    journal.subscribe(heard.append)

    with pytest.raises(SaveFailed):
        journal.merge([finished(), broken])

    assert journal.reflections(limit=9) == ()
    assert heard == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a\x00b\x00",
        "أركض من أجل أطفالي",
        "👩‍👩‍👧‍👦 🏃🏽‍♀️",
        "e\u0301 \u202eright to left\u202c Z̷̢a̸l̶g̴o̵",
        "half an emoji \ud83d, the other half \ude00",
        "\ufeff\ufffe\uffff",
        " leading, trailing \r\n\t ",
        "x'); DROP TABLE reflections; --",
        "ж" * 100_000,
    ],
    ids=["empty", "nul", "right to left", "emoji", "marks", "surrogates", "noncharacters", "space", "sql", "long"],
)
def test_text_is_kept_to_the_letter_wherever_it_stands(
    journal: Journal, draft: Callable[..., Reflection], text: str, clock: Clock
) -> None:
    level = Level(1, text, text, (text, text), 1, text, text)
    reflection = draft(opener=text, levels=(level,), beneficiaries=(text, text), identity=text, core_why=text)

    journal.save_reflection(reflection)

    assert journal.reflection(reflection.id) == replace(reflection, updated_at=clock.time)


def test_a_moment_without_a_zone_is_refused(journal: Journal, draft: Callable[..., Reflection]) -> None:
    reflection = draft(started_at=datetime(2026, 3, 12, 18, 0))  # noqa: DTZ001 - that is the point

    with pytest.raises(ValueError, match="zone"):
        journal.save_reflection(reflection)

    assert journal.reflections(limit=1) == ()


_TEXT = st.text(max_size=40) | st.text(st.characters(categories=("Cs", "Mn", "So", "Cc")), max_size=8)
_MOMENTS = st.datetimes(timezones=st.just(UTC))
_LEVELS = st.builds(
    Level,
    number=st.integers(1, 6),
    question=_TEXT,
    answer=_TEXT,
    reasons=st.lists(_TEXT, max_size=3).map(tuple),
    followed=st.none() | st.integers(0, 2),
    built_from=_TEXT,
    answered_question=_TEXT,
)
_REFLECTIONS = st.builds(
    Reflection,
    id=st.uuids(),
    started_at=_MOMENTS,
    started_on=st.dates(),
    motivator=st.none() | st.sampled_from(Motivator),
    opener=_TEXT,
    goal_date=st.none() | st.dates(),
    levels=st.lists(_LEVELS, max_size=6, unique_by=lambda level: level.number).map(
        lambda levels: tuple(sorted(levels, key=lambda level: level.number))
    ),
    depth=st.integers(3, 6),
    beneficiaries=st.lists(_TEXT, max_size=4).map(tuple),
    identity=_TEXT,
    finish_line=st.none() | st.sampled_from(FinishLine),
    core_why=_TEXT,
    card_style=st.sampled_from(CardStyle),
    stage=st.sampled_from(Stage),
    set_aside=st.booleans(),
    finished_at=st.none() | _MOMENTS,
    finished_on=st.none() | st.dates(),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=_REFLECTIONS, after=_REFLECTIONS)
def test_every_reflection_comes_back_as_it_was_saved_also_over_another(
    journal: Journal, clock: Clock, before: Reflection, after: Reflection
) -> None:
    after = replace(after, id=before.id)

    for reflection in (before, after):
        clock.move(seconds=1)
        journal.save_reflection(reflection)
        saved = journal.reflection(before.id)

        assert saved == replace(reflection, updated_at=clock.time)


def test_two_journals_are_open_at_once_without_knowing_of_each_other(
    tmp_path: Path, clock: Clock, draft: Callable[..., Reflection]
) -> None:
    reflection = draft(id=uuid4(), started_on=date(2026, 1, 1))
    with (
        Journal.open(tmp_path / "one", program_version="1.0", now=clock) as one,
        Journal.open(tmp_path / "two", program_version="1.0", now=clock) as two,
    ):
        one.save_reflection(reflection)

        assert one.reflection(reflection.id) is not None
        assert two.reflection(reflection.id) is None
