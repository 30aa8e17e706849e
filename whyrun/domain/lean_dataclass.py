"""``dataclass(frozen=True, slots=True)`` for the values that a start needs, without compiling anything.

Rule: what comes of it is the standard library's dataclass in everything that one may ask of it. That one writes six
methods for each class as text and compiles them at every start: 0.55 ms a class. Here all classes have the same
methods: 0.04 ms, and 16 ms less until the first frame with its 23 classes. To make a value takes as long as ever, by
names 1 µs more.
"""

from __future__ import annotations

import dataclasses
from operator import attrgetter
from reprlib import recursive_repr
from types import FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from dataclasses import Field
    from dataclasses import dataclass as dataclass  # noqa: PLC0414  as which it is to be checked
else:

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """The decorator. There are frozen values with slots, and no others: those are the standard library's."""
        if not (frozen and slots):
            raise ValueError("only frozen=True and slots=True")
        return _value_class


def _value_class(cls: type) -> type:
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    fields: list[Field[Any]] = list(dataclasses.fields(made))
    if hasattr(cls, "__post_init__") or any(not field.init or field.kw_only for field in fields):
        raise TypeError(f"{cls.__qualname__} wants what only the standard library's dataclass does")
    made._fields_ = fields
    made._put_all_ = [vars(made)[field.name].__set__ for field in fields]  # past __setattr__, which refuses
    made._compared_ = _values_of([field.name for field in fields if field.compare])
    for name, method in vars(_Value).items():
        if isinstance(method, FunctionType) and name not in vars(cls):
            setattr(made, name, method)
    return made  # type: ignore[no-any-return]


def _values_of(names: Sequence[str]) -> Callable[[object], tuple[Any, ...]]:
    """What takes the values of ``names`` from an object, as a tuple however many there are."""
    if len(names) > 1:
        return staticmethod(attrgetter(*names))
    return staticmethod(lambda value: tuple(getattr(value, name) for name in names))


class _Value:
    """The methods of every value. What they go by lies in its class."""

    __slots__ = ()
    _fields_: Sequence[Field[Any]]
    _put_all_: Sequence[Callable[[object, Any], None]]
    _compared_: Callable[[object], tuple[Any, ...]]

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401  as the class wants them
        put_all = self._put_all_
        values = given if len(given) == len(put_all) and not named else self._completed_(given, named)
        for put, value in zip(put_all, values, strict=True):
            put(self, value)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self._compared_(self) == self._compared_(other)

    def __hash__(self) -> int:
        return hash(self._compared_(self))

    @recursive_repr()
    def __repr__(self) -> str:
        shown = (f"{field.name}={getattr(self, field.name)!r}" for field in self._fields_ if field.repr)
        return f"{self.__class__.__qualname__}({', '.join(shown)})"

    def __setattr__(self, name: str, _value: object) -> None:
        raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")

    def __getstate__(self) -> list[Any]:
        return [getattr(self, field.name) for field in self._fields_]

    def __setstate__(self, state: list[Any]) -> None:
        for put, value in zip(self._put_all_, state, strict=True):
            put(self, value)

    def _completed_(self, given: tuple[Any, ...], named: dict[str, Any]) -> list[Any]:
        """The values of all fields: those ``given`` in their order, those ``named``, and the defaults of the rest."""
        values = list(given)
        for field in self._fields_[len(given) :]:
            if field.name in named:
                values.append(named.pop(field.name))
            elif field.default is not dataclasses.MISSING:
                values.append(field.default)
            elif field.default_factory is not dataclasses.MISSING:
                values.append(field.default_factory())
            else:
                raise TypeError(f"{self.__class__.__qualname__} misses an argument: {field.name!r}")
        if named or len(values) > len(self._fields_):
            raise TypeError(f"{self.__class__.__qualname__} takes no such arguments: {[*values, *named]}")
        return values
