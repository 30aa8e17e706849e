"""The one bridge from the journal to the windows: its callbacks become Qt signals, its failures are told.

Rule: screens and errands come here, never to the journal itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from whyrun import __version__
from whyrun.gui.later import in_a_later_turn
from whyrun.gui.saving import attempt
from whyrun.store.errors import JournalGone, StoreError
from whyrun.store.journal import What

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtWidgets import QWidget

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
        self._gone: SaveFailed | None = None  # the journal, and why
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

    def keep(self, *entries: Any) -> SaveFailed | None:  # noqa: ANN401 - of any kinds
        """Save ``entries``, or let them wait for the next journal where this one is gone; why neither was done."""
        failure = self._gone or attempt(lambda: self._save_all(entries))
        if failure is not None and failure.journal_is_gone:
            self.give_up(failure)
            return attempt(lambda: self._let_wait(entries))
        return failure

    def write(self, *entries: Any, over: QWidget) -> bool:  # noqa: ANN401 - of any kinds
        """Keep ``entries``; whether they are on the disk. Why not is told over the window ``over``."""
        from whyrun.gui.problem.message import tell

        failure = self.keep(*entries)
        if failure is not None:
            tell(self._look, failure, over)
        return failure is None

    def begun(self, name: str) -> dict[str, str]:
        """What was begun for ``name`` and not kept yet, by field."""
        return self._journal.begun.read(name)

    def begin(self, name: str, words: Mapping[str, str]) -> SaveFailed | None:
        """Put ``words`` on the disk as begun for ``name``, or nothing as nothing is; why that was not done."""
        return attempt(lambda: self._journal.begun.keep(name, words))

    def give_up(self, failure: SaveFailed) -> None:
        """Tell, once, that the journal takes nothing any more.

        A dialog that is open is left first: somebody is writing in it. Else it is told in a later turn, for the
        journal's screens are in the middle of a save.
        """
        if self._gone is not None:
            return
        self._gone = failure
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.finished.connect(lambda: in_a_later_turn(self, self._tell_of_the_end, turns=0))
        else:
            in_a_later_turn(self, self._tell_of_the_end, turns=0)

    def save(self, change: Callable[[Journal], object], over: QWidget) -> bool:
        """Make a change as ``try_to`` does; whether it is on the disk. What went wrong is told over ``over``."""
        from whyrun.gui.problem.message import tell

        failure = self.try_to(change)
        if failure is not None and (self._gone is None or QApplication.activeModalWidget() is not None):
            tell(self._look, failure, over)
        return failure is None

    def try_to(self, change: Callable[[Journal], object]) -> SaveFailed | None:
        """Make a change to the journal; why it is not on the disk, None where it is.

        Where the journal is gone nothing waits, and the page says so that takes the windows' place.
        """
        failure = attempt(lambda: change(self._journal))
        if failure is not None and failure.journal_is_gone and QApplication.activeModalWidget() is None:
            self.give_up(failure)
        return failure

    def _save_all(self, entries: Iterable[Any]) -> None:
        for entry in entries:
            self._journal.save(entry)

    def _let_wait(self, entries: Iterable[Any]) -> None:
        for entry in entries:
            self._journal.keep_waiting(entry, program_version=__version__)

    def _tell_of_the_end(self) -> None:
        if self._gone is not None and not self._is_closed:
            self.lost.emit(JournalGone(self._gone.refusal))

    def _on_change(self, change: Change) -> None:
        if change.what is What.DELETED:
            self.begin(str(change.entry_id), {})
        self._idle.start()
        self.changed.emit(change)
