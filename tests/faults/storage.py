"""The storage under the shipped SQLite, seen and broken from within: every call that changes a file passes here.

SQLite reaches its files through a table of functions (its VFS). Here a copy of that table takes the default's place,
in the very library that ships, and passes each call on, after it was counted, written down, or made to fail. What
WhyRun itself asks of the system (renames, syncs, deletions) is counted in the same row.

Rule: what is not broken behaves as before; leaving the ``with`` puts the old table back.
"""

from __future__ import annotations

import ctypes
import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import sqlcipher3._sqlite3

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

_OK, _FULL, _CANTOPEN = 0, 13, 14
_IOERR_WRITE, _IOERR_FSYNC, _IOERR_TRUNCATE, _IOERR_DELETE = 778, 1034, 1546, 2570

_POINTER = ctypes.c_void_p
_OPEN = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _POINTER, _POINTER, ctypes.c_int, _POINTER)
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_char_p, ctypes.c_int)
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _POINTER, ctypes.c_int, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_int)


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", _POINTER),
        ("name", ctypes.c_char_p),
        ("data", _POINTER),
        ("open", _OPEN),
        ("delete", _DELETE),
        *((f"other_{number}", _POINTER) for number in range(14)),
    )


class _Methods(ctypes.Structure):
    _fields_ = (
        ("version", ctypes.c_int),
        ("close", _POINTER),
        ("read", _POINTER),
        ("write", _WRITE),
        ("truncate", _TRUNCATE),
        ("sync", _SYNC),
        *((f"other_{number}", _POINTER) for number in range(13)),
    )


class _File(ctypes.Structure):
    _fields_ = (("methods", ctypes.POINTER(_Methods)),)


class Fault(StrEnum):
    """How storage fails."""

    DISK_ERROR = "disk error"
    DISK_FULL = "disk full"


@dataclass(frozen=True, slots=True)
class Call:
    """One call that changed a file; ``what`` is write, truncate, sync, delete, or a mark of the test's own."""

    what: str
    path: str
    at: int = 0
    data: bytes = b""


class Storage:
    """SQLite's storage with us in between.

    ``count`` is how many calls there were; ``calls`` what they were, where ``record`` is set.
    """

    def __init__(self, *, record: bool = False) -> None:
        self.count = 0
        self.calls: list[Call] = []
        self.failed = 0
        self._record = record
        self._fault: Fault | None = None
        self._fail_from = self._fail_to = 0
        self._library = ctypes.CDLL(sqlcipher3._sqlite3.__file__)
        self._library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        self._paths: dict[int, str] = {}
        self._methods: dict[int, tuple[_Methods, _Methods]] = {}
        self._old = self._library.sqlite3_vfs_find(None)
        self._new = _Vfs.from_buffer_copy(self._old.contents)
        self._new.name = b"whyrun-faults"
        self._new.open = self._open_callback = _OPEN(self._open)
        self._new.delete = self._delete_callback = _DELETE(self._delete)
        self._write_callback = _WRITE(self._write)
        self._truncate_callback = _TRUNCATE(self._truncate)
        self._sync_callback = _SYNC(self._sync)

    def __enter__(self) -> Self:
        self._library.sqlite3_vfs_register(ctypes.byref(self._new), 1)
        return self

    def __exit__(self, *_exception: object) -> None:
        self._library.sqlite3_vfs_unregister(ctypes.byref(self._new))
        self._library.sqlite3_vfs_register(self._old, 1)

    def fail(self, fault: Fault, *, at: int, times: int = 1) -> None:
        """Let call number ``at`` from here on fail, and the ``times`` - 1 calls after it."""
        self._fault, self.failed = fault, 0
        self._fail_from = self.count + at
        self._fail_to = self._fail_from + times

    def heal(self) -> None:
        """Let nothing fail any more."""
        self._fault = None

    def mark(self, name: str) -> None:
        """Write a mark of the test's own between the calls."""
        self.calls.append(Call(name, ""))

    def count_system_calls(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Count, and break, what WhyRun itself asks of the system."""
        monkeypatch.setattr(os, "fsync", self._counted(os.fsync))
        for name in ("rename", "replace", "unlink", "mkdir"):
            monkeypatch.setattr(Path, name, self._counted(getattr(Path, name)))

    def _counted(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - whatever the system call takes
            if self._fails():
                code, words = (28, "No space left on device") if self._fault is Fault.DISK_FULL else (5, "I/O error")
                raise OSError(code, words)
            return function(*arguments, **options)

        return call

    def _fails(self) -> bool:
        self.count += 1
        failing = self._fault is not None and self._fail_from <= self.count < self._fail_to
        self.failed += failing
        return failing

    def _code(self, otherwise: int) -> int:
        return _FULL if self._fault is Fault.DISK_FULL else otherwise

    def _note(self, what: str, path: str, at: int = 0, data: bytes = b"") -> None:
        if self._record:
            self.calls.append(Call(what, path, at, data))

    def _open(self, _vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        if self._fails():
            _File.from_address(file).methods = ctypes.POINTER(_Methods)()  # SQLite closes what has methods
            return _CANTOPEN
        result = int(self._old.contents.open(ctypes.addressof(self._old.contents), name, file, flags, out))
        opened = _File.from_address(file)
        if result == _OK and opened.methods:
            self._paths[file] = ctypes.string_at(name).decode() if name else ""
            opened.methods = ctypes.pointer(self._between(opened.methods.contents))
        return result

    def _between(self, methods: _Methods) -> _Methods:
        address = ctypes.addressof(methods)
        if address not in self._methods:
            ours = _Methods.from_buffer_copy(methods)
            ours.write, ours.truncate, ours.sync = self._write_callback, self._truncate_callback, self._sync_callback
            self._methods[address] = (ours, methods)
        return self._methods[address][0]

    def _theirs(self, file: int) -> _Methods:
        ours = ctypes.addressof(_File.from_address(file).methods.contents)
        return next(theirs for mine, theirs in self._methods.values() if ctypes.addressof(mine) == ours)

    def _write(self, file: int, data: int, size: int, at: int) -> int:
        if self._fails():
            return self._code(_IOERR_WRITE)
        self._note("write", self._paths[file], at, ctypes.string_at(data, size) if self._record else b"")
        return int(self._theirs(file).write(file, data, size, at))

    def _truncate(self, file: int, size: int) -> int:
        if self._fails():
            return self._code(_IOERR_TRUNCATE)
        self._note("truncate", self._paths[file], size)
        return int(self._theirs(file).truncate(file, size))

    def _sync(self, file: int, flags: int) -> int:
        if self._fails():
            return self._code(_IOERR_FSYNC)
        self._note("sync", self._paths[file])
        return int(self._theirs(file).sync(file, flags))

    def _delete(self, _vfs: int, name: bytes, sync: int) -> int:
        if self._fails():
            return self._code(_IOERR_DELETE)
        self._note("delete", name.decode())
        return int(self._old.contents.delete(ctypes.addressof(self._old.contents), name, sync))
