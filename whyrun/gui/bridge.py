"""The one bridge from the journal's plain callbacks to Qt signals.

Rule: screens listen here, never to the journal itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from whyrun.store.journal import Change, Journal


class JournalBridge(QObject):
    """``reflections_changed`` is emitted after every committed change to a reflection."""

    reflections_changed = Signal()

    def __init__(self, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsubscribe = journal.subscribe(self._on_change)

    def close(self) -> None:
        """Listen no longer."""
        self._unsubscribe()

    def _on_change(self, _change: Change) -> None:
        self.reflections_changed.emit()
