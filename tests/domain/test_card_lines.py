from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from whyrun.domain.card import line_of_the_day
from whyrun.domain.card_lines import FEWEST, own_lines
from whyrun.domain.reflection import Level, Reflection

NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
REFLECTION = Reflection(
    id=UUID(int=1),
    started_at=NOW,
    started_on=NOW.date(),
    levels=(Level(1, "Why?", "to clear my head"), Level(2, "Why?", "i snap less"), Level(3, "Why?", "a calm home")),
    depth=3,
    core_why="I run so that home is calm.",
)


def test_the_core_why_comes_first_then_the_answers_from_the_core_up() -> None:
    assert own_lines(REFLECTION, ("lighter",)) == (
        "I run so that home is calm.",
        "A calm home.",
        "I snap less.",
        "To clear my head.",
        "Lighter.",
    )


def test_fewer_than_three_are_none() -> None:
    assert own_lines(replace(REFLECTION, levels=REFLECTION.levels[:1])) == ()


def test_what_was_answered_in_distress_is_never_on_the_card() -> None:
    heavy = Level(4, "Why?", "i don't want to be here any more")

    lines = own_lines(replace(REFLECTION, levels=(*REFLECTION.levels, heavy), depth=4), ("i want to die",))

    assert len(lines) == 4
    assert not any("want to" in line for line in lines)


@given(
    st.lists(st.text(min_size=1), min_size=FEWEST, max_size=9, unique=True),
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.integers(-400, 4000),
)
def test_every_day_has_a_line_and_the_next_day_another(lines: list[str], since: date, after: int) -> None:
    day = since + timedelta(days=after)

    assert line_of_the_day(lines, since, since) == lines[0]
    assert line_of_the_day(lines, since, day) in lines
    assert line_of_the_day(lines, since, day) != line_of_the_day(lines, since, day + timedelta(days=1))
