"""Qt for Python, without what it loads at every start and hardly ever uses.

Rule: nothing is taken away. PySide6 compiles its own support code from source at each start, to be ready for a wrong
call's error message, for ``inspect.signature`` and for writing its type stubs; here each of those modules is loaded
when something is first asked of it. A PySide6 that is built in another way loads as it always did.

Measured (processor time of ``import PySide6.QtWidgets``, best of 12): 105 ms as installed, 58 ms like this.
"""

from __future__ import annotations

import builtins
import sys
from types import ModuleType

from whyrun.lean_enums import make_enums_quickly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec
    from typing import Any

_SUPPORT = "shibokensupport.signature"
#: Asked before PySide6 is there, so it can't come later.
_NEEDED = {f"{_SUPPORT}.loader", f"{_SUPPORT}.lib"}
#: Where an import statement says which names it wants, counted behind the module's own.
_FROM = 2


def load_qt() -> None:
    """Import PySide6's core; to be called before anything else imports PySide6."""
    make_enums_quickly()
    pythons_own = builtins.__import__

    def lean(name: str, *about: Any, **more: Any) -> Any:  # noqa: ANN401  as Python's own
        if name.startswith(_SUPPORT) and len(about) > _FROM:
            for each in about[_FROM] or ():
                _put_off(name, each)
        return pythons_own(name, *about, **more)

    builtins.__import__ = lean
    try:
        import PySide6.QtCore  # noqa: F401  what it brings is meant
    finally:
        # PySide6 puts an import of its own here, for "from __feature__ import …", which we don't use: it would read
        # and search the source of every module that is imported later. 13 ms for the modules of the first frame.
        builtins.__import__ = pythons_own


def _put_off(package_name: str, last: str) -> None:
    """Let the module ``last`` of a package of PySide6's support wait until something is asked of it."""
    name, package = f"{package_name}.{last}", sys.modules.get(package_name)
    if name in _NEEDED or name in sys.modules or package is None:
        return
    found = (finder.find_spec(name, package.__path__) for finder in sys.meta_path)
    if (spec := next(filter(None, found), None)) is not None:
        sys.modules[name] = later = _Later(spec)
        setattr(package, last, later)


class _Later(ModuleType):
    """A module whose code is run when the first of its names is asked for."""

    def __init__(self, spec: ModuleSpec) -> None:
        super().__init__(spec.name)
        self.__spec__ = spec
        self._name = spec.name  # PySide6 gives its modules a second name, and their loader knows the first

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the module has
        spec, first_name = self.__spec__, self._name
        if name.startswith("__") or spec is None or spec.loader is None:
            raise AttributeError(name)
        self.__class__ = ModuleType  # type: ignore[assignment]
        second_name, spec.name = spec.name, first_name
        spec.loader.exec_module(self)
        spec.name = second_name
        return getattr(self, name)
