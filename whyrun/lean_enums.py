"""Qt's enums, made in a third of the time.

Rule: an enum is what Python would have made of it, in every part. PySide6 makes each enum through Python's general way,
ten microseconds and more a member, and has to make all of a class's enums when the class is named: those of ``Qt`` have
1,195 members. Here what Python puts into an enum is taken once from an example of each kind, and every further one is
cast in that mould. The example is cast, too: unless it comes out as Python made it (a later Python may put more into
an enum), that kind of enum is made as it always was.

Measured (processor time of naming ``Qt`` and ``QEvent``, best of 12): 15.7 ms as installed, 5.1 ms like this.
"""

from __future__ import annotations

import sys
from enum import KEEP, EnumType, Flag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

#: Two members, a second name for one of them, and one that is a union where the kind knows unions.
_EXAMPLE = [("One", 1), ("Two", 2), ("Also", 2), ("Both", 3)]


def make_enums_quickly() -> None:
    """Have PySide6's enums cast from now on; whatever else makes an enum makes it as ever."""
    python: Any = EnumType  # typing knows nothing of how an enum is made
    pythons_own = python._create_
    moulds: dict[EnumType, _Mould] = {}

    def create(kind: EnumType, class_name: str, names: Any, **more: Any) -> Any:  # noqa: ANN401  as Python's own
        if more.get("module") is None:
            # As Python's own finds it, which would look one call too near from here.
            more["module"] = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
        if more.get("boundary") is KEEP and type(names) is list:  # nobody but PySide6 asks for an enum like that
            if kind not in moulds:
                moulds[kind] = _Mould(kind, pythons_own(kind, "Example", _EXAMPLE, **more))
            if moulds[kind].fits(names):
                return moulds[kind].cast(class_name, names, more["module"])
        return pythons_own(kind, class_name, names, **more)

    python._create_ = create


class _Mould:
    """What all enums of one kind (Enum, IntEnum, Flag, IntFlag) have in common, taken from an example."""

    def __init__(self, kind: EnumType, example: EnumType) -> None:
        self._kind = kind
        self._is_flag = issubclass(kind, Flag)
        members = dict(_EXAMPLE)
        self._common = {name: value for name, value in vars(example).items() if name not in members}
        self._collections = [(name, type(value)) for name, value in self._common.items() if type(value) in (list, dict)]
        self._taken = {"mro"}.union(*(vars(each) for each in kind.__mro__))
        self._is_true = _told(self.cast("Example", _EXAMPLE, example.__module__)) == _told(example)

    def fits(self, members: list[tuple[str, int]]) -> bool:
        """Whether an enum of ``members`` needs nothing of Python's way but what the example has."""
        names = dict(members)
        return (
            self._is_true
            and len(names) == len(members)
            and self._taken.isdisjoint(names)
            and not any(name.startswith("_") for name in names)
            and {type(value) for value in names.values()} <= {int}
        )

    def cast(self, class_name: str, members: list[tuple[str, int]], module: str) -> EnumType:
        """The enum of ``members``, names and values in their order."""
        body: dict[str, Any] = {
            **self._common,
            **{name: collection() for name, collection in self._collections},
            "__module__": module,
        }
        made: EnumType = type.__new__(EnumType, class_name, (self._kind,), body)
        put = type.__setattr__  # EnumType's own first looks whether a member would be lost
        put(made, "__new__", body["__new__"])  # as it is: type.__new__ makes a static method of it
        new, with_value = body["_new_member_"], body["_use_args_"]
        listed, by_name, by_value = body["_member_names_"], body["_member_map_"], body["_value2member_map_"]
        for name, value in members:
            member = by_value.get(value)
            if member is None:
                member = by_value[value] = new(made, value) if with_value else new(made)
                member._value_ = value
                member._name_ = name
                member.__objclass__ = made
                member._sort_order_ = len(listed)
                if not self._is_flag or (value > 0 and value & (value - 1) == 0):
                    listed.append(name)
            by_name[name] = member
            put(made, name, member)
        if "_hashable_values_" in body:  # Python 3.13 and later
            body["_hashable_values_"].extend(by_value)
        if self._is_flag:
            _tell_bits(made)
        return made


def _tell_bits(flag: Any) -> None:  # noqa: ANN401  as above
    """Tell ``flag`` which bits its members have, and the order in which a union's are told."""
    singles = [flag._member_map_[name]._value_ for name in flag._member_names_]
    mask = 0
    for value in flag._value2member_map_:
        mask |= value
    flag._flag_mask_, flag._singles_mask_, flag._all_bits_ = mask, sum(singles), 2 ** mask.bit_length() - 1
    if singles != sorted(singles):
        flag._iter_member_ = flag._iter_member_by_def_


def _told(enum: Any) -> str:  # noqa: ANN401  as above
    """Everything that is in ``enum`` and its members."""
    return repr([sorted(vars(enum).items(), key=str), [vars(member) for member in enum._member_map_.values()]])
