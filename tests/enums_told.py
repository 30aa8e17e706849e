"""Tells, as JSON, everything that can be asked of Qt's enums: with ``cast`` of those WhyRun casts, else of Python's."""

# ruff: noqa: ANN401  an enum of any kind is asked, and answers anything

from __future__ import annotations

import enum
import json
import pickle
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: What PySide6 might ask for one day, and what Python refuses.
ODD: dict[str, tuple[enum.EnumType, list[tuple[str, Any]]]] = {
    "unsorted": (enum.IntFlag, [("Four", 4), ("One", 1), ("All", 7), ("Two", 2), ("Uno", 1)]),
    "negative": (enum.Flag, [("Nothing", 0), ("Top", -2147483648), ("One", 1)]),
    "named as an enum's own": (enum.Enum, [("name", 1), ("value", 2)]),
    "named as an integer's own": (enum.IntEnum, [("real", 1), ("imag", 2)]),
    "words": (enum.Enum, [("One", "one"), ("Two", "two")]),
    "lists": (enum.Enum, [("One", [1]), ("Two", [1])]),
    "underscored": (enum.Enum, [("_private", 1), ("Both", 2)]),
    "reserved": (enum.Enum, [("_reserved_", 1)]),
    "twice": (enum.Enum, [("One", 1), ("One", 2)]),
    "mro": (enum.Flag, [("mro", 1)]),
    "empty": (enum.Flag, []),
}


def main() -> None:
    """Print what is told, by the enum's name."""
    if "cast" in sys.argv:
        from whyrun.lean_enums import make_enums_quickly

        make_enums_quickly()
    from PySide6 import QtCore, QtGui, QtWidgets

    seen: set[type] = set()
    found = [kind for module in (QtCore, QtGui, QtWidgets) for kind in enums_of(module, seen)]
    told = {f"{kind.__module__}.{kind.__qualname__}": kind_told(kind) for kind in found}
    for name, (kind, members) in ODD.items():
        told[name] = odd_told(kind, members)
    told["anybody's"] = kind_told(enum.Flag("Other", "ONE TWO"))  # type: ignore[arg-type]
    print(json.dumps(told))  # noqa: T201


def enums_of(where: Any, seen: set[type]) -> Iterator[enum.EnumType]:
    """All enums in a module or class of PySide6's that were not ``seen``."""
    for name in sorted(dir(where) if not isinstance(where, type) else vars(where)):
        each = getattr(where, name, None)
        if isinstance(each, type) and each.__module__.startswith("PySide6") and each not in seen:
            seen.add(each)
            if isinstance(each, enum.EnumType):
                yield each
            else:
                yield from enums_of(each, seen)


def odd_told(kind: Any, members: list[tuple[str, Any]]) -> Any:
    """What is to be told of an enum that is made as PySide6 makes its own, or of its refusal."""
    try:
        made = kind("Odd", members, boundary=enum.KEEP)
    except Exception as error:  # noqa: BLE001  whatever it is
        return f"{type(error).__name__}: {error}"
    return kind_told(made)


def kind_told(kind: Any) -> dict[str, Any]:
    """What can be asked of the enum ``kind``."""
    members = list(kind.__members__.items())
    bits = {name: repr(value) for name, value in vars(kind).items() if name.endswith(("mask_", "bits_", "boundary_"))}
    unknown = (1, 3, 1 << 30, (1 << 31) + 5, -1, -7, "no", 0.5, None)
    first = members[0][0] if members else "None"
    return {
        "is": [repr(kind), kind.__module__, kind.__qualname__, kind.__doc__, repr(kind.__mro__), len(kind), bits],
        "has": [sorted(vars(kind)), dir(kind)],
        "names": [[name, member.name] for name, member in members],
        "kept": repr([kind._member_map_, kind._member_names_, kind._value2member_map_]),
        "in order": repr([list(kind), list(reversed(kind))]),
        "members": [member_told(member, kind) for _, member in members],
        "by value": [outcome(lambda value=value: kind(value)) for value in unknown],
        "the same twice": outcome(lambda: kind(1 << 30) is kind(1 << 30)),
        "by name": [outcome(lambda: kind["NoSuchName"]), outcome(lambda: kind.NoSuchName), outcome(kind)],
        "changed": [outcome(lambda: setattr(kind, first, 1)), outcome(lambda: delattr(kind, first))],
        "extended": outcome(lambda: type("More", (kind,), {})),
    }


def member_told(member: Any, kind: Any) -> list[Any]:
    """What can be asked of a ``member`` of ``kind``."""
    return [
        [repr(member), str(member), f"{member}", member.name, repr(member.value), type(member.value).__name__],
        [sorted(vars(member)), vars(member)["_sort_order_"], hash(member), bool(member), member in kind],
        [type(member) is kind, member.__objclass__ is kind, getattr(kind, member.name) is member],
        [kind(member.value) is member, kind[member.name] is member, outcome(lambda: member == member.value)],
        [outcome(lambda: pickle.loads(pickle.dumps(member)) is member)],  # noqa: S301  its own
        [outcome(lambda: ~member), outcome(lambda: member | kind(1)), outcome(lambda: member & kind(3))],
        [outcome(lambda: member ^ kind(1)), outcome(lambda: list(member)), outcome(lambda: len(member))],
        [outcome(lambda: int(member)), outcome(lambda: member < 5), outcome(lambda: member + 1)],
    ]


def outcome(ask: Callable[..., Any]) -> str:
    """What is answered, or how it is refused."""
    try:
        return repr(ask())
    except Exception as error:  # noqa: BLE001  whatever it is
        return f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    main()
