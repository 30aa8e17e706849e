"""Qt for Python, without what it loads at every start and hardly ever uses.

Rule: nothing is taken away. PySide6 compiles its own support code from source at each start, to be ready for a wrong
call's error message, for ``inspect.signature`` and for writing its type stubs; here each of those modules is loaded
when something is first asked of it, and so are those of Python's own that only they use. A PySide6 that is built in
another way loads as it always did.

Measured (processor time of ``import PySide6.QtWidgets``, best of 12): 105 ms as installed, 46 ms like this.
"""

from __future__ import annotations

import builtins
import sys
from _thread import RLock
from types import ModuleType, SimpleNamespace

from whyrun.lean_enums import make_enums_quickly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec
    from typing import Any

_SUPPORT = "shibokensupport.signature"
#: Asked before PySide6 is there, so it can't come later.
_NEEDED = {f"{_SUPPORT}.loader", f"{_SUPPORT}.lib"}
#: What PySide6 imports of Python's own, and a start does not use: 9 ms, with what each of them imports.
_PYTHONS_OWN = {"bz2", "inspect", "lzma", "shutil", "tempfile", "traceback"}
#: What else imports of Python's own (pathlib, peewee, the log's handlers), and an open window hardly ever uses.
_HARDLY_EVER = ("calendar", "ipaddress", "linecache", "locale", "pickle", "queue", "tokenize")
#: What hashlib and peewee do as well without, as they do in a bundle: OpenSSL's hashes beside Python's own (1.4 MB and
#: 4 ms), and Python's own SQLite beside ours (0.6 MB and 3 ms).
_LEFT_OUT = ("_hashlib", "sqlite3")
#: Where an import statement says which names it wants, counted behind the module's own.
_FROM = 2


def load_qt() -> None:
    """Import PySide6's core; to be called before anything else imports PySide6."""
    make_enums_quickly()
    for name in _HARDLY_EVER:
        _put_off(name)
    for name in _LEFT_OUT:
        if name != "_hashlib" or _has_own_hashes():
            sys.modules.setdefault(name, None)  # type: ignore[arg-type]  # so Python says: there is none
    pythons_own = builtins.__import__

    def lean(name: str, *about: Any, **more: Any) -> Any:  # noqa: ANN401  as Python's own
        if name in _PYTHONS_OWN:
            _put_off(name)
        elif name.startswith(_SUPPORT) and len(about) > _FROM and name in sys.modules:
            for each in about[_FROM] or ():
                _put_off(f"{name}.{each}", sys.modules[name])
        module = pythons_own(name, *about, **more)
        if feature := sys.modules.get("shibokensupport.feature"):
            vars(feature)["_mod_uses_pyside"] = lambda _module: False  # to look for that, it would need inspect
        return module

    builtins.__import__ = lean
    try:
        import PySide6.QtCore  # noqa: F401  what it brings is meant
    finally:
        # PySide6 puts an import of its own here, for "from __feature__ import …", which we don't use: it would read
        # and search the source of every module that is imported later. 13 ms for the modules of the first frame.
        builtins.__import__ = pythons_own


def _has_own_hashes() -> bool:
    """Whether Python has hashes of its own; some systems build it with OpenSSL's alone."""
    for name in ("_sha2", "_sha256"):  # as it is called since Python 3.12, and before
        try:
            __import__(name)
        except ImportError:
            continue
        return True
    return False


def _put_off(name: str, package: ModuleType | None = None) -> None:
    """Let the module ``name``, of a ``package`` or by itself, wait until something is asked of it."""
    if name in _NEEDED or name in sys.modules:
        return
    path = package.__path__ if package else None
    found = (finder.find_spec(name, path) for finder in sys.meta_path)
    if (spec := next(filter(None, found), None)) is not None:
        sys.modules[name] = later = _Later(spec)
        if package:
            setattr(package, name.rpartition(".")[2], later)


class _Later(ModuleType):
    """A module whose code is run when the first of its names is asked for; other threads wait until it has run."""

    def __init__(self, spec: ModuleSpec) -> None:
        super().__init__(spec.name)
        self.__spec__, self.__loader__, self.__package__ = spec, spec.loader, spec.parent
        if spec.has_location:  # a loader may count on it, as that of a bundle does
            self.__file__, self.__cached__ = spec.origin, spec.cached
        # PySide6 gives its modules a second name, and their loader knows the first.
        self.__later__ = SimpleNamespace(name=spec.name, lock=RLock(), is_begun=False)

    def __getattribute__(self, name: str) -> Any:  # noqa: ANN401  whatever the module has
        own = super().__getattribute__
        if name.startswith("__"):
            return own(name)
        later = own("__later__")
        with later.lock:  # its own thread comes in again: the module may ask itself
            if not later.is_begun:
                later.is_begun = True
                self._load(later.name)
            return own(name)

    def _load(self, own_name: str) -> None:
        spec = self.__spec__
        if spec is not None and spec.loader is not None:
            second_name, spec.name = spec.name, own_name
            spec.loader.exec_module(self)
            spec.name = second_name
        self.__class__ = ModuleType  # type: ignore[assignment]
