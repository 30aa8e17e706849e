"""One window a journal: a second start raises the first one's window and ends.

Rule: who holds the lock is the window. A later start asks it by a small file beside the lock, the runner's alone, which
the window takes away: that is the answer. What such a file says can do two things: raise the window, and open the rut
moment in it. One that was not answered while its start waited never is.
"""

from __future__ import annotations

import os
import stat
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QFileSystemWatcher

#: Seconds to wait for a first window that should be there, and between two looks whether it has answered.
_PATIENCE, _LOOK = 1.5, 0.01
#: Milliseconds between two looks for a folder that is gone: moved away, deleted, or on a disk that was taken out.
_AGAIN = 1000
#: What a request's name begins with; then come the time of its start, in nanoseconds, and its process.
_ASKED = "window.asked-"
_LONGEST = 512
#: Whose requests are heard; Windows has no numbers for people, and gives them all the same.
_OURS = {os.getuid() if hasattr(os, "getuid") else 0}


class SingleWindow(QObject):
    """Holds the place of the one window of ``data_dir``.

    ``raise_wanted``, and ``rut_wanted`` for the rut moment, carry the desktop's activation token.
    """

    raise_wanted = Signal(str)
    rut_wanted = Signal(str)

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        self._data_dir = data_dir
        self._lock_file = data_dir / "window.lock"
        self._lock: QLockFile | None = None
        self._watch: QFileSystemWatcher | None = None
        self._again = QTimer(self, singleShot=True, interval=_AGAIN)
        self._again.timeout.connect(self._hear)

    def raise_the_other(self, *, rut: bool = False) -> bool:
        """Raise the window that is open already, at the ``rut`` moment if so; False where this is the first one.

        A lock left by a program that crashed is not a window: only one that answers is.
        """
        if not self._data_dir.is_dir():
            return False
        return self._take_lock() is QLockFile.LockError.LockFailedError and self._ask("rut" if rut else "raise")

    def listen(self) -> None:
        """Hear from later starts, from now on; where another window holds the place, they are still that one's.

        Nothing can be heard in a folder that is not there yet. Doing this again takes the place in a folder that was
        made anew.
        """
        from PySide6.QtCore import QFileSystemWatcher  # no first frame needs it

        if not (self._has_place() or self._take_empty_place()):
            return
        if self._watch is None:
            self._watch = QFileSystemWatcher(self)
            self._watch.directoryChanged.connect(lambda _folder: self._hear())
        self._hear()

    def _hear(self) -> None:
        """Answer, and go on listening; when the folder is gone, as soon as it is back with our lock in it.

        It is watched anew each time: of a folder that was taken away Qt hears nothing more, and says it were watched.
        """
        if self._watch is None:
            return
        folder = str(self._data_dir)
        self._watch.removePath(folder)
        if self._has_place() and self._watch.addPath(folder):
            self._answer()
        else:
            self._again.start()

    def _has_place(self) -> bool:
        """Whether the lock in the folder is ours."""
        return self._lock is not None and self._lock.getLockInfo()[0] == os.getpid()

    def _take_empty_place(self) -> bool:
        """Try to take a place in which there is no lock, or one that was left; whether it is ours now."""
        if self._lock is not None and self._lock_file.exists():  # another window's: letting go of ours takes it away
            return False
        self._lock = None
        return self._take_lock() is QLockFile.LockError.NoError

    def _take_lock(self) -> QLockFile.LockError:
        """Try to become the one window; what came in the way."""
        lock = QLockFile(str(self._lock_file))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self._lock = lock
        return lock.error()

    def _ask(self, command: str) -> bool:
        """Ask the window for ``command``; whether it answered while we waited."""
        request = self._data_dir / f"{_ASKED}{time.time_ns()}-{os.getpid()}"
        unfinished = request.with_name(f".{request.name}")
        try:
            unfinished.touch(mode=0o600, exist_ok=False)
            unfinished.write_bytes(os.fsencode(f"{command} {os.environ.get('XDG_ACTIVATION_TOKEN', '')}"))
            unfinished.rename(request)
        except OSError:
            return False
        end = time.monotonic() + _PATIENCE
        while request.exists() and time.monotonic() < end:
            time.sleep(_LOOK)
        with suppress(OSError):
            request.unlink()
            return False
        return not request.exists()

    def _answer(self) -> None:
        """Do what later starts ask for and still wait for, each thing once."""
        for request in self._left_by_starts(_ASKED):
            command, _, token = _taken(request).partition(" ")
            if command == "raise":
                self.raise_wanted.emit(token)
            elif command == "rut":
                self.rut_wanted.emit(token)
        for unfinished in self._left_by_starts(f".{_ASKED}"):  # by a start that was killed
            if not _is_waited_for(unfinished):
                with suppress(OSError):  # what can't be taken away asks for nothing
                    unfinished.unlink()

    def _left_by_starts(self, name: str) -> list[Path]:
        """The files in the folder that begin with ``name``, the earliest first; none where it can't be read."""
        with suppress(OSError):
            return sorted(self._data_dir.glob(f"{name}*"))
        return []


def _taken(request: Path) -> str:
    """What ``request`` says, which is taken away first; nothing where it is not ours, or nobody waits for it."""
    try:
        about = request.lstat()
        if not stat.S_ISREG(about.st_mode) or about.st_uid not in _OURS:
            return ""
        with request.open("rb") as file:
            words = file.read(_LONGEST)
        request.unlink()
    except OSError:  # its start has taken it back
        return ""
    return words.decode("utf-8", "replace").strip() if _is_waited_for(request) else ""


def _is_waited_for(request: Path) -> bool:
    """Whether the start that asks by ``request`` has not given up: its name says since when it waits."""
    began = request.name.rpartition("-")[0].rpartition("-")[2]
    return began.isdecimal() and 0 <= time.time() - int(began) / 1e9 <= _PATIENCE
