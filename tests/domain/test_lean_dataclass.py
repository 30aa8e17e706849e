"""A lean dataclass beside the standard library's of the same body: whatever is asked, both answer alike."""

# ruff: noqa: ANN401  a class of either kind is asked

from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from whyrun.domain import lean_dataclass

if TYPE_CHECKING:
    from collections.abc import Callable


def body(name: str) -> type:
    """A class to be decorated, to be found under ``name`` in this module."""

    class Day:
        """One day."""

        number: int
        words: str = ""
        tags: list[str] = dataclasses.field(default_factory=list)
        seen: Any = dataclasses.field(default=None, compare=False)
        hidden: int = dataclasses.field(default=0, repr=False)

        @property
        def is_first(self) -> bool:
            return self.number == 1

    Day.__qualname__ = Day.__name__ = name
    return Day


LeanDay = lean_dataclass.dataclass(frozen=True, slots=True)(body("LeanDay"))
Day = dataclasses.dataclass(frozen=True, slots=True)(body("Day"))


@lean_dataclass.dataclass(frozen=True, slots=True)
class LeanOne:
    """One field alone, and a method of its own."""

    number: int

    def __repr__(self) -> str:
        return "one"


@dataclasses.dataclass(frozen=True, slots=True)
class One:
    """The same."""

    number: int

    def __repr__(self) -> str:
        return "one"


def assign(value: Any, name: str) -> None:
    setattr(value, name, 2)


def matched(value: Any) -> object:
    match value:
        case Day(number, words) | LeanDay(number, words):
            return number, words
        case _:
            return None


def with_itself(day: Any) -> Any:
    tags: list[Any] = []
    value = day(1, "", tags)
    tags.append(value)
    return value


QUESTIONS: list[Callable[[Any], object]] = [
    lambda day: day(1),
    lambda day: day(1, "long", ["a"], None, 5),
    lambda day: day(number=1, words="long", hidden=3).hidden,
    lambda day: day(words="long", number=1),
    lambda day: (day(1).tags, day(1).seen, day(1).is_first),
    lambda day: day(1).tags is day(1).tags,
    lambda day: day(1) == day(1),
    lambda day: day(1) == day(2),
    lambda day: day(1, seen=1) == day(1, seen=2),
    lambda day: day(1) == (1, "", [], None, 0),
    lambda day: day(1).__eq__("anything"),
    lambda day: day(1) < day(2),
    lambda day: hash(day(1, "long", (), None, 5)) == hash(day(1, "long", (), "other", 5)),
    lambda day: hash(day(1, "long", (), None, 5)),
    lambda day: hash(day(1)),
    lambda day: {day(1, tags=()): "found"}[day(1, tags=())],
    lambda day: dataclasses.replace(day(1, "long"), number=2),
    lambda day: dataclasses.asdict(day(1, "long")),
    lambda day: dataclasses.astuple(day(1, "long")),
    lambda day: [(field.name, field.type, field.compare) for field in dataclasses.fields(day)],
    dataclasses.is_dataclass,
    lambda day: pickle.loads(pickle.dumps(day(1, "long"))),  # noqa: S301  our own
    lambda day: copy.deepcopy(day(1, "long", ["a"])),
    lambda day: copy.copy(day(1, "long")) == day(1, "long"),
    lambda day: assign(day(1), "number"),
    lambda day: delattr(day(1), "number"),
    lambda day: vars(day(1)),
    lambda day: day.__slots__,
    lambda day: day.__match_args__,
    lambda day: day.__doc__,
    lambda day: day.__mro__[1:],
    lambda day: matched(day(1, "long")),
    with_itself,
]
#: What both refuse, each in words of its own.
MISTAKES: list[Callable[[Any], object]] = [
    lambda day: day(),
    lambda day: day(words="long"),
    lambda day: day(1, number=1),
    lambda day: day(1, colour="red"),
    lambda day: day(1, "", [], None, 0, 6),
    lambda day: assign(day(1), "colour"),
    lambda day: assign(day(1), "is_first"),
]


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_lean_dataclass_answers_like_the_standard_one(question: Callable[[Any], object]) -> None:
    assert answer(question, LeanDay) == answer(question, Day)


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_lean_dataclass_refuses_what_the_standard_one_refuses(mistake: Callable[[Any], object]) -> None:
    for day in (LeanDay, Day):
        with pytest.raises((TypeError, AttributeError)):
            mistake(day)


def test_one_field_is_compared_like_many_and_a_method_of_the_class_stays() -> None:
    for one in (LeanOne, One):
        assert (one(1), one(1), one(2)) == (one(1), one(1), one(2))
        assert (one(1) == one(2), hash(one(1)), repr(one(1))) == (False, hash((1,)), "one")


def test_other_kinds_of_dataclass_are_refused() -> None:
    with pytest.raises(ValueError, match="frozen"):
        lean_dataclass.dataclass(frozen=False, slots=True)


@pytest.mark.parametrize(
    "own",
    [
        {"__post_init__": lambda _value: None},
        {"later": dataclasses.field(init=False, default=0), "__annotations__": {"later": "int"}},
        {"named": dataclasses.field(kw_only=True, default=0), "__annotations__": {"named": "int"}},
    ],
)
def test_what_it_would_pass_over_in_silence_is_refused(own: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="Late wants"):
        lean_dataclass.dataclass(frozen=True, slots=True)(type("Late", (), own))


def answer(question: Callable[[Any], object], day: type) -> str:
    """What ``question`` comes to, whichever of the two it is asked of."""
    try:
        told = repr(question(day))
    except Exception as error:  # noqa: BLE001  a refusal is an answer
        told = f"{type(error).__name__}: {error}"
    return told.replace("LeanDay", "Day")
