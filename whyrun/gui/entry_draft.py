"""An entry while it is being written: saved soon after each change, and at once when it is left.

Rule: what can't be saved stays here, is told, and is tried again until it is on the disk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from whyrun.store.errors import SaveFailed

#: Milliseconds after which what was typed is saved.
_PAUSE = 350
#: Milliseconds after which a save that failed is tried again.
_RETRY = 3000

_Entry = TypeVar("_Entry")


class EntryDraft(QObject, Generic[_Entry]):
    """Holds ``entry``; ``save`` says why it is not on the disk, None where it is.

    ``tried`` carries that after every try, ``failure`` keeps that of the last.
    """

    tried = Signal(object)

    def __init__(self, entry: _Entry, save: Callable[[_Entry], SaveFailed | None], parent: QObject) -> None:
        super().__init__(parent)
        self.entry = self._saved = entry
        self._save = save
        self.failure: SaveFailed | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.flush)

    def change(self, entry: _Entry) -> None:
        """Go on with ``entry``; it is saved soon, however fast the typing goes on."""
        self.entry = entry
        if entry != self._saved and not self._pause.isActive():
            self._pause.start(_PAUSE)

    def let_go(self) -> None:
        """Save nothing more: it is kept otherwise, or given up."""
        self._pause.stop()
        self._saved = self.entry

    def flush(self) -> bool:
        """Save now what is not saved yet; whether all of it is on the disk."""
        self._pause.stop()
        trying = self.entry
        if trying == self._saved:
            return True
        self.failure = self._save(trying)
        if self.failure is None:
            self._saved = trying
        else:
            self._pause.start(_RETRY)
        self.tried.emit(self.failure)
        return self.failure is None
