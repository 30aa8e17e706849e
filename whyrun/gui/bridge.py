"""The one bridge from the journal to the windows: its callbacks become Qt signals, its failures are told.

Rule: screens and errands come here, never to the journal itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from whyrun.gui.saving import attempt
from whyrun.store.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look
    from whyrun.store.journal import Change, Journal

Found = TypeVar("Found")

#: Milliseconds without a save after which the journal's one file is made complete by itself.
IDLE = 10_000


class JournalBridge(QObject):
    """The open journal as the windows use it; when nobody writes for a while it is settled into its one file.

    ``changed`` carries the Change after every commit, ``lost`` the StoreError when the journal can't be read any more.
    """

    changed = Signal(object)
    lost = Signal(object)

    def __init__(self, journal: Journal, look: Look) -> None:
        super().__init__()
        self._journal = journal
        self._look = look
        self._is_closed = False
        self._unsubscribe = journal.subscribe(self._on_change)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(journal.settle)

    @property
    def journal(self) -> Journal:
        """The journal itself, for those who tell its failures in a way of their own."""
        return self._journal

    def close(self) -> None:
        """Listen no longer; what is still asked finds nothing."""
        self._is_closed = True
        self._idle.stop()
        self._unsubscribe()

    def read(self, ask: Callable[[Journal], Found], otherwise: Found) -> Found:
        """What ``ask`` finds in the journal; ``otherwise``, and ``lost``, where it can't be read any more."""
        if self._is_closed:
            return otherwise
        try:
            return ask(self._journal)
        except StoreError as error:
            self.lost.emit(error)
            return otherwise

    def save(self, change: Callable[[Journal], object], over: QWidget) -> bool:
        """Make a change to the journal; whether it is on the disk. What went wrong is told over the window ``over``."""
        from whyrun.gui.problem.message import tell

        failure = attempt(lambda: change(self._journal))
        if failure is not None:
            tell(self._look, failure, over)
        return failure is None

    def _on_change(self, change: Change) -> None:
        self._idle.start()
        self.changed.emit(change)
