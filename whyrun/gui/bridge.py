"""The one bridge from the journal to the windows: its callbacks become Qt signals, its failures are told.

Rule: screens and errands come here, never to the journal itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from whyrun import __version__
from whyrun.gui.saving import attempt
from whyrun.store.errors import JournalGone, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from whyrun.domain.check_in import CheckIn
    from whyrun.gui.look import Look
    from whyrun.store.errors import SaveFailed
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

    def keep(self, entry: CheckIn) -> SaveFailed | None:
        """Save ``entry``, or where the journal is gone let it wait for the next one; why not where neither was done."""
        failure = attempt(lambda: self._journal.save(entry))
        if failure is not None and failure.journal_is_gone:
            self.give_up(failure)
            return attempt(lambda: self._journal.keep_waiting(entry, program_version=__version__))
        return failure

    def give_up(self, failure: SaveFailed) -> None:
        """Tell in a later turn that the journal takes nothing any more: its screens are in the middle of a save."""
        QTimer.singleShot(0, self, lambda: self._tell_of(JournalGone(failure.refusal)))

    def save(self, change: Callable[[Journal], object], over: QWidget) -> bool:
        """Make a change to the journal; whether it is on the disk. What went wrong is told over the window ``over``.

        Where the journal is gone the page says so that takes the windows' place; a dialog keeps what is written in it.
        """
        from whyrun.gui.problem.message import tell

        failure = attempt(lambda: change(self._journal))
        if failure is not None and failure.journal_is_gone and QApplication.activeModalWidget() is None:
            self.give_up(failure)
        elif failure is not None:
            tell(self._look, failure, over)
        return failure is None

    def _tell_of(self, gone: JournalGone) -> None:
        if not self._is_closed:
            self.lost.emit(gone)

    def _on_change(self, change: Change) -> None:
        self._idle.start()
        self.changed.emit(change)
