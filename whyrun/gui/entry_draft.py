"""An entry while it is being written: saved soon after each change, and at once when it is left.

Rule: what can't be saved stays here, and is tried again with the next change or when the dialog is left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

#: Milliseconds after which what was typed is saved.
_PAUSE = 350

_Entry = TypeVar("_Entry")


class EntryDraft(QObject, Generic[_Entry]):
    """Holds ``entry``; ``save`` says whether it is on the disk."""

    def __init__(self, entry: _Entry, save: Callable[[_Entry], bool], parent: QObject) -> None:
        super().__init__(parent)
        self.entry = self._saved = entry
        self._save = save
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.flush)

    def change(self, entry: _Entry) -> None:
        """Go on with ``entry``; it is saved soon, however fast the typing goes on."""
        self.entry = entry
        if entry != self._saved and not self._pause.isActive():
            self._pause.start(_PAUSE)

    def flush(self) -> bool:
        """Save now what is not saved yet; whether all of it is on the disk."""
        self._pause.stop()
        trying = self.entry
        if trying == self._saved or self._save(trying):
            self._saved = trying
            return True
        return False
