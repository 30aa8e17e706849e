from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from whyrun.domain.compare import parting_level
from whyrun.domain.reflection import Level, Reflection

NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)


def down(*answers: str) -> Reflection:
    levels = tuple(Level(number, "Why?", answer) for number, answer in enumerate(answers, 1))
    return Reflection(uuid4(), NOW, date(2026, 3, 12), levels=levels)


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (("to sleep", "to be calm"), ("to sleep", "to be calm"), None),
        (("to sleep", "to be calm"), ("To sleep!", "to bé  calm."), None),
        (("to sleep", "to be calm"), ("to sleep", "to be kind"), 2),
        (("to wake",), ("to sleep",), 1),
        (("to sleep",), ("to sleep", "to be calm"), 2),
        ((), (), None),
    ],
)
def test_two_whys_part_where_they_first_say_something_else(
    one: tuple[str, ...], other: tuple[str, ...], level: int | None
) -> None:
    assert parting_level(down(*one), down(*other)) == parting_level(down(*other), down(*one)) == level


def test_levels_below_the_core_do_not_count() -> None:
    short = replace(down("to sleep", "to be calm", "for my kids", "never counted"), depth=3)

    assert parting_level(short, replace(down("to sleep", "to be calm", "for my kids"), depth=3)) is None
