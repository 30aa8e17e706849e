"""``NamedTuple``, ``Enum`` and ``StrEnum`` for the engine's values, made without compiling anything.

Rule: what comes of them is the standard library's in all that the engine, and who reads its values, asks of them. That
one compiles a function for each class of named tuples, and takes each member of an enum through ten functions. The
engine has thirty such classes: to make them was a fifth of its import.
"""

from __future__ import annotations

from collections import _tuplegetter  # type: ignore[attr-defined]  # what takes a field from a tuple
from types import FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from enum import Enum as Enum  # noqa: PLC0414  as which they are to be checked
    from enum import StrEnum as StrEnum  # noqa: PLC0414
    from enum import auto as auto  # noqa: PLC0414
    from typing import NamedTuple as NamedTuple  # noqa: PLC0414


class _Fields(tuple[Any, ...]):
    """What all named tuples can do."""

    __slots__ = ()
    _fields: tuple[str, ...] = ()

    @classmethod
    def _make(cls, values: Iterable[Any]) -> _Fields:
        made = tuple.__new__(cls, values)
        if len(made) != len(cls._fields):
            raise TypeError(f"{cls.__qualname__} has {len(cls._fields)} fields, not {len(made)}")
        return made

    def _replace(self, **others: Any) -> _Fields:  # noqa: ANN401  as the class wants them
        made = tuple.__new__(self.__class__, map(others.pop, self._fields, self))
        if others:
            raise ValueError(f"{self.__class__.__qualname__} has no fields {list(others)}")
        return made

    def __repr__(self) -> str:
        shown = (f"{field}={value!r}" for field, value in zip(self._fields, self, strict=True))
        return f"{self.__class__.__name__}({', '.join(shown)})"

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)


class _OfFields(type):
    """What makes a class of named tuples: with the fields that its body annotates."""

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
        if not bases:
            return super().__new__(mcs, name, bases, body)
        fields = tuple(body["__annotations__"])
        defaults = tuple(body.pop(field) for field in fields if field in body)
        body |= {field: _tuplegetter(place, "") for place, field in enumerate(fields)}
        body["__new__"] = _cast(_MOULDS[len(fields)], fields, defaults)
        return type(name, (_Fields,), {**body, "_fields": fields, "__match_args__": fields, "__slots__": ()})


def _cast(mould: Callable[..., object], fields: tuple[str, ...], defaults: tuple[Any, ...]) -> FunctionType:
    """``mould`` with arguments by the names of ``fields``, the last of them with ``defaults``."""
    code = mould.__code__.replace(co_name="__new__", co_varnames=("cls_", *fields))
    return FunctionType(code, globals(), "__new__", defaults)


_new = tuple.__new__
#: What makes a tuple of no fields, of one, of two: compiled with this module, and cast into that of each class.
_MOULDS: tuple[Callable[..., object], ...] = (
    lambda c: _new(c, ()),
    lambda c, f1: _new(c, (f1,)),
    lambda c, f1, f2: _new(c, (f1, f2)),
    lambda c, f1, f2, f3: _new(c, (f1, f2, f3)),
    lambda c, f1, f2, f3, f4: _new(c, (f1, f2, f3, f4)),
    lambda c, f1, f2, f3, f4, f5: _new(c, (f1, f2, f3, f4, f5)),
    lambda c, f1, f2, f3, f4, f5, f6: _new(c, (f1, f2, f3, f4, f5, f6)),
    lambda c, f1, f2, f3, f4, f5, f6, f7: _new(c, (f1, f2, f3, f4, f5, f6, f7)),
    lambda c, f1, f2, f3, f4, f5, f6, f7, f8: _new(c, (f1, f2, f3, f4, f5, f6, f7, f8)),
    lambda c, f1, f2, f3, f4, f5, f6, f7, f8, f9: _new(c, (f1, f2, f3, f4, f5, f6, f7, f8, f9)),
    lambda c, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10: _new(c, (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10)),
    lambda c, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11: _new(c, (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11)),
    lambda c, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12: _new(
        c, (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12)
    ),
    lambda c, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13: _new(
        c, (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13)
    ),
)


class _OfMembers(type):
    """What makes an enum: whatever is named in its body is a member, and told apart by what it is."""

    _members: dict[object, Any]

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> _OfMembers:
        told = {key: body.pop(key) for key in [key for key in body if not key.startswith("_")]}
        made = super().__new__(mcs, name, bases, body)
        made._members = {}
        for number, (key, said) in enumerate(told.items(), 1):
            value = number if said is None else said
            member: Any = str.__new__(made, value) if issubclass(made, str) else object.__new__(made)
            member.name, member.value = key, value
            made._members[value] = member
            setattr(made, key, member)
        return made

    def __call__(cls, value: object) -> Any:  # noqa: ANN401  a member of the class that is called
        if value not in cls._members:
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        return cls._members[value]

    def __iter__(cls) -> Iterator[Any]:
        return iter(cls._members.values())

    def __len__(cls) -> int:
        return len(cls._members)


class _Member:
    """What all members can do. They are told apart, and hashed, as any object is, or as the text that they are."""

    name: str
    value: object

    def __repr__(self) -> str:
        return f"<{self.__class__.__name__}.{self.name}: {self.value!r}>"

    def __reduce__(self) -> tuple[type, tuple[object]]:
        return self.__class__, (self.value,)


if not TYPE_CHECKING:

    class NamedTuple(metaclass=_OfFields):
        """As in ``typing``."""

    class Enum(_Member, metaclass=_OfMembers):
        """As in ``enum``."""

        def __str__(self) -> str:
            return f"{self.__class__.__name__}.{self.name}"

    class StrEnum(_Member, str, metaclass=_OfMembers):
        """As in ``enum``."""

        __slots__ = ()
        __str__ = str.__str__

    def auto() -> None:
        """As in ``enum``: the member's number, counted from one."""
