"""The operating system's lock on a file: one process has it, and gives it back when it dies.

Rule: the file itself means nothing, and stays; only the system knows who holds it. So no lock is ever stale.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Self

from whyrun.store.data_folder import FILE_MODE

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from pathlib import Path

#: Seconds between two tries.
_PAUSE = 0.05
#: A name that leads elsewhere is not followed: its other end is not ours to lock.
_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


class FileLock:
    """The lock on one file, held until it is released or the process ends; a block that it guards releases it, too."""

    def __init__(self, path: Path, *, patience: float = 0) -> None:
        """Take the lock, within ``patience`` seconds. Raises BlockingIOError where another has it, OSError otherwise.

        Whoever has it may be in this process: taking it twice is one time too many.
        """
        until = time.monotonic() + patience
        self._file: int | None = os.open(path, _OPEN, FILE_MODE)
        try:
            _take(self._file, until)
        except BaseException:
            self.release()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.release()

    def release(self) -> None:
        """Let the next one in; releasing twice is once."""
        if self._file is not None:
            os.close(self._file)  # and the lock with it
            self._file = None


def _take(file: int, until: float) -> None:
    """Lock the open ``file``. Raises BlockingIOError where another still has it ``until`` then, OSError otherwise."""
    while not _is_taken(file):
        if time.monotonic() >= until:
            raise BlockingIOError
        time.sleep(_PAUSE)


def _is_taken(file: int) -> bool:
    """Whether trying to lock the open ``file`` has locked it; False where another has it."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # the second is Windows' word for it
        return False
    return True
