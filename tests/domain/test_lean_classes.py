"""Lean classes beside the standard library's of the same body: whatever is asked, both answer alike."""

# ruff: noqa: ANN401, S301  a class of either kind is asked, and what is read back was written here

from __future__ import annotations

import copy
import enum
import pickle
import re
import typing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from whyrun.domain import lean_classes

if TYPE_CHECKING:
    from collections.abc import Callable


class LeanDay(lean_classes.NamedTuple):
    """One day."""

    number: int
    words: str = ""
    tags: tuple[str, ...] = ()

    @property
    def is_first(self) -> bool:
        """Whether it is the first day."""
        return self.number == 1


class Day(typing.NamedTuple):
    """One day."""

    number: int
    words: str = ""
    tags: tuple[str, ...] = ()

    @property
    def is_first(self) -> bool:
        """Whether it is the first day."""
        return self.number == 1


class LeanMood(lean_classes.StrEnum):
    """How it was."""

    GOOD = "good"
    BAD = "bad"


class Mood(enum.StrEnum):
    """How it was."""

    GOOD = "good"
    BAD = "bad"


class LeanSort(lean_classes.Enum):
    """What it was."""

    RUN = lean_classes.auto()
    REST = lean_classes.auto()


class Sort(enum.Enum):
    """What it was."""

    RUN = enum.auto()
    REST = enum.auto()


def told(ask: Callable[[Any], object], kind: Any) -> str:
    """What ``ask`` is answered by ``kind``, or the error it is refused with, in words that fit either kind."""
    try:
        answer = repr(ask(kind))
    except (TypeError, ValueError, AttributeError) as error:
        answer = type(error).__name__
    return answer.replace("Lean", "")


@pytest.mark.parametrize(
    "ask",
    [
        lambda kind: kind(1),
        lambda kind: kind(2, "hot", ("a",)),
        lambda kind: kind(number=2, tags=("b",)),
        lambda kind: kind(),
        lambda kind: kind(1, 2, 3, 4),
        lambda kind: kind(1, wrong=2),
        lambda kind: kind(1)._replace(words="wet"),
        lambda kind: kind(1)._replace(wrong="wet"),
        lambda kind: kind._make([3, "dry", ()]),
        lambda kind: kind._make([3]),
        lambda kind: kind._fields,
        lambda kind: (kind(1).is_first, kind(2).is_first),
        lambda kind: (kind(1, "a").number, kind(1, "a").words, kind(1).tags),
        lambda kind: (
            kind(1) == kind(1),
            kind(1) == (1, "", ()),
            hash(kind(1)) == hash((1, "", ())),
            kind(1) < kind(2),
        ),
        lambda kind: (len(kind(1)), [*kind(1)], kind(4)[0], isinstance(kind(1), tuple)),
        lambda kind: setattr(kind(1), "number", 2),
        lambda kind: setattr(kind(1), "other", 2),
        lambda kind: (kind.__doc__, kind.__qualname__, kind.__module__, kind.__match_args__),
        lambda kind: pickle.loads(pickle.dumps(kind(1, "a"))),
        lambda kind: copy.deepcopy(kind(1, "a", ("b",))),
    ],
)
def test_a_lean_named_tuple_is_what_python_would_have_made(ask: Callable[[Any], object]) -> None:
    assert told(ask, LeanDay) == told(ask, Day)


ASKED_OF_AN_ENUM: list[Callable[[Any], object]] = [
    list,
    len,
    lambda kind: [(member.name, member.value) for member in kind],
    lambda kind: [str(member) for member in kind],
    lambda kind: [f"{member}" for member in kind],
    lambda kind: [kind(member.value) is member for member in kind],
    lambda kind: kind("wrong"),
    lambda kind: [copy.deepcopy(member) is member for member in kind],
    lambda kind: [pickle.loads(pickle.dumps(member)) is member for member in kind],
    lambda kind: [isinstance(member, kind) for member in kind],
    lambda kind: len(dict.fromkeys((*kind, *kind))),
    lambda kind: (kind.__doc__, kind.__qualname__, kind.__module__),
]


@pytest.mark.parametrize(
    "ask", [*ASKED_OF_AN_ENUM, lambda kind: (kind.RUN == 1, kind.RUN == kind.REST, kind.RUN.value)]
)
def test_a_lean_enum_is_what_python_would_have_made(ask: Callable[[Any], object]) -> None:
    assert told(ask, LeanSort) == told(ask, Sort)


@pytest.mark.parametrize(
    "ask",
    [
        *ASKED_OF_AN_ENUM,
        lambda kind: (
            kind.GOOD == "good",
            {kind.GOOD: 1}["good"],
            kind.GOOD in {"good", "fair"},
            isinstance(kind.BAD, str),
        ),
        "-".join,
    ],
)
def test_a_lean_enum_of_words_is_what_python_would_have_made(ask: Callable[[Any], object]) -> None:
    assert told(ask, LeanMood) == told(ask, Mood)


def test_named_tuples_of_as_many_fields_as_the_engine_needs_can_be_made() -> None:
    from whyrun.domain.english.parsed import Parsed

    parsed: Any = Parsed

    assert len(parsed._fields) == len(lean_classes._MOULDS) - 1


def test_the_engine_makes_no_class_that_python_would_compile() -> None:
    engine = Path(lean_classes.__file__).parent / "english"

    made = re.compile(r"^from (?:typing import .*NamedTuple|enum |dataclasses )", re.MULTILINE)
    heavy = [module.name for module in engine.rglob("*.py") if made.search(module.read_text("utf-8"))]

    assert heavy == []
