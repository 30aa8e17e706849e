"""Whether the journal is still the file that was opened.

Rule: asked after every commit. In WAL mode SQLite writes on, without an error, into files that a sync program or a
person has moved away, and what it wrote is gone when it closes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.store.data_folder import sidecars

if TYPE_CHECKING:
    from pathlib import Path


class SameFile:
    """The journal and its log as they were when this was made, which is while they are open."""

    def __init__(self, journal: Path) -> None:
        self._journal, self._log = journal, sidecars(journal)[0]
        self._journal_was, self._log_was = _identity(self._journal), _identity(self._log)

    @property
    def journal_is_there(self) -> bool:
        """Whether the journal's name still means the file that is open."""
        return _identity(self._journal) == self._journal_was

    @property
    def log_is_there(self) -> bool:
        """Whether the log's name still means the log that is written."""
        return _identity(self._log) == self._log_was


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
