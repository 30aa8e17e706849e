"""One writer at a time: a lock of the operating system beside the journal.

Rule: the system gives the lock back when a process dies, so there is no such thing as a stale one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from whyrun.store.data_folder import FILE_MODE
from whyrun.store.errors import FolderUnusable, JournalInUse
from whyrun.store.sentence import Sentence

if TYPE_CHECKING:
    from whyrun.store.data_folder import DataFolder


class WriterLock:
    """The right to write one journal, held until it is released or the process ends."""

    def __init__(self, folder: DataFolder) -> None:
        """Take the lock at once. Raises JournalInUse, or FolderUnusable where no lock can be made."""
        self._lock = FileLock(folder.lock, timeout=0, mode=FILE_MODE, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise JournalInUse(folder.journal) from error
        except OSError as error:
            raise FolderUnusable(
                folder.lock, Sentence("the file cannot be locked ({system_says})", system_says=error.strerror)
            ) from error

    def release(self) -> None:
        """Let the next writer in; releasing twice is once."""
        self._lock.release(force=True)
