"""One writer at a time: the lock beside the journal, and what to say where it can't be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.store.errors import FolderUnusable, JournalInUse
from whyrun.store.file_lock import FileLock
from whyrun.store.sentence import Sentence

if TYPE_CHECKING:
    from whyrun.store.data_folder import DataFolder


class WriterLock:
    """The right to write one journal, held until it is released or the process ends."""

    def __init__(self, folder: DataFolder) -> None:
        """Take the lock at once. Raises JournalInUse, or FolderUnusable where no lock can be made."""
        try:
            self._lock = FileLock(folder.lock)
        except BlockingIOError as error:
            raise JournalInUse(folder.journal) from error
        except OSError as error:
            raise FolderUnusable(
                folder.lock, Sentence("the file cannot be locked ({system_says})", system_says=error.strerror)
            ) from error

    def release(self) -> None:
        """Let the next writer in; releasing twice is once."""
        self._lock.release()
