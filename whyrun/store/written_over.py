"""Whether somebody writes over the open journal's own bytes, as ``cp`` does: the file stays, what is in it does not.

Rule: the file is held open for as long as SQLite has it. Closing it any sooner would take SQLite's locks away.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from whyrun.store.atomic_file import write_atomically
from whyrun.store.data_folder import sidecars

if TYPE_CHECKING:
    from pathlib import Path

#: SQLite's header, and the first table, ``meta``: whose journal it is, and how often it was written.
_BEGINNING = 4 * 4096


class WrittenOver:
    """Watches the beginning of ``journal``, from when this is made until ``close``."""

    def __init__(self, journal: Path) -> None:
        self._journal = journal
        self._descriptor = os.open(journal, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self._known = self._read(_BEGINNING)

    def note(self) -> None:
        """Take the beginning as it is now for our own writing."""
        self._known = self._read(_BEGINNING)

    @property
    def by_another(self) -> bool:
        """Whether the beginning is not as it was noted last."""
        return self._read(_BEGINNING) != self._known

    def others_bytes(self) -> bytes:
        """Everything the other program wrote."""
        return self._read(os.fstat(self._descriptor).st_size)

    def close(self) -> None:
        """Let go of the file, which SQLite has done before."""
        os.close(self._descriptor)

    def put_back(self, others_bytes: bytes) -> None:
        """Leave the file as the other program wrote it, without the log that was ours."""
        write_atomically(self._journal, others_bytes)
        for path in sidecars(self._journal):
            path.unlink(missing_ok=True)

    def _read(self, size: int) -> bytes:
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        return os.read(self._descriptor, size)
