"""The journal of one run of the window: opened, refused, gone back from, closed.

Rule: what takes long with many entries is done on a thread beside the window, which goes on answering; the journal
itself is opened, used and closed on the window's own thread, once all of it was read through.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from whyrun import __version__
from whyrun.gui.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from whyrun.domain.following import DayLine
    from whyrun.gui.day_keeping import DaysRead
    from whyrun.gui.look import Look
    from whyrun.gui.main_window import MainWindow
    from whyrun.gui.pinning import Pinning
    from whyrun.gui.problem.screen import ProblemScreen
    from whyrun.store.backup_file import Backup
    from whyrun.store.errors import FolderUnusable, StoreError
    from whyrun.store.journal import Journal
    from whyrun.store.opening import ReadyJournal
    from whyrun.store.recovery import Recovered
    from whyrun.store.waiting_lines import WaitingLines


class JournalSession(QObject):
    """The journal in ``data_dir`` as ``window`` shows it.

    ``opened`` is emitted whenever the journal is open, or the window says why it is not; ``error`` says that.
    """

    opened = Signal()

    def __init__(self, data_dir: Path, look: Look, pinning: Pinning, window: MainWindow) -> None:
        super().__init__()
        self._data_dir = data_dir
        self._look = look
        self._pinning = pinning
        self._window = window
        self._journal: Journal | None = None
        self._background = Background()
        self._problem: ProblemScreen | None = None
        self._waiting: WaitingLines | None = None
        self._has_told_of_line = False
        self.error: StoreError | None = None
        window.go_back_wanted.connect(self._go_back_to)
        window.journal_lost.connect(self._refuse)
        window.line_kept.connect(self._on_line_kept)

    def open(self) -> None:
        """Read the journal through beside the window, then open it."""
        self._background.begin(self._make_ready, self._on_ready, _release)

    def close(self) -> None:
        """Close the journal, and wait for it no longer."""
        self._background.leave()
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _make_ready(self) -> tuple[ReadyJournal, DaysRead]:
        """On the other thread, which also loads what the window needs next: with few entries most of the work.

        Whoever goes on with a draft meets the engine at once, and the first answer that it reads takes 60 ms, for its
        patterns. Nobody else needs it on Today, where it would take 3 MB; a wizard that begins loads it in its pauses.
        """
        import logging.handlers  # noqa: F401  the log begins with the journal

        from whyrun.domain.card_lines import FRESH, own_lines
        from whyrun.domain.following import MONTHS
        from whyrun.gui import open_journal  # noqa: F401  its modules
        from whyrun.gui.day_keeping import DaysRead
        from whyrun.store.journal import Journal
        from whyrun.store.opening import make_ready

        ready = make_ready(self._data_dir, program_version=__version__, now=_now)
        try:
            with Journal.open_to_read(self._data_dir, program_version=__version__) as reader:
                if reader.draft() is not None:
                    from whyrun.domain.english import read

                    read("because it clears my head, and my kids see me run")
                today = _now().astimezone().date()
                if (latest := reader.latest()) is not None:
                    own_lines(latest, reader.written_after_runs(today - FRESH))  # what tells distress is ready then
                kept = reader.kept_days(today - MONTHS)
                return ready, DaysRead(kept, today, reader.line_from_the_past(kept, today))
        except BaseException:
            ready.lock.release()
            raise

    def _on_ready(self, ready: Callable[[], tuple[ReadyJournal, DaysRead]]) -> None:
        self._use(ready)
        self.opened.emit()

    def _use(self, outcome: Callable[[], tuple[ReadyJournal, DaysRead]]) -> None:
        from whyrun.log import start_log
        from whyrun.store.errors import FolderUnusable, StoreError
        from whyrun.store.journal import Journal

        self.error = None
        self._take_input(on=True)
        try:
            ready, days = outcome()
            self._journal = Journal.use(ready, now=_now)
            start_log(self._data_dir, "whyrun.log", program_version=__version__)
            self._window.use_journal(self._journal, None if self._give_waiting() else days)
            self._pinning.bring_back()
        except FolderUnusable as error:
            self._open_for_reading(error)
        except StoreError as error:
            self._refuse(error)
        else:
            self._tell_of_backups()

    def _on_line_kept(self, line: DayLine) -> None:
        """Keep a line that no journal takes now; where that fails, say so once before it can be lost."""
        from whyrun.store.errors import SaveFailed

        if self._journal is not None:
            return
        try:
            self._waiting_lines().keep(line)
        except SaveFailed as error:
            if not self._has_told_of_line:
                self._has_told_of_line = True
                self._tell(error)
        else:
            self._has_told_of_line = False
            self._window.line_waits(line)

    def _give_waiting(self) -> bool:
        """Let the journal take what waited for it; whether it may have been told something of the days by that."""
        from whyrun.store.errors import SaveFailed
        from whyrun.store.waiting_entries import give_waiting

        if self._journal is None:
            return False
        try:
            give_waiting(self._data_dir, self._journal)
            return self._waiting_lines().give_to(self._journal, _now())
        except SaveFailed as error:
            from logging import getLogger

            getLogger(__name__).warning("What waited for the journal still does: %s", error.refusal.value)
            return True

    def _waiting_lines(self) -> WaitingLines:
        from whyrun.store.waiting_lines import WaitingLines

        if self._waiting is None:
            self._waiting = WaitingLines(self._data_dir)
        return self._waiting

    def _has_waiting(self) -> bool:
        from whyrun.store.waiting_entries import is_waiting

        return is_waiting(self._data_dir) or bool(self._waiting_lines().read())

    def _open_for_reading(self, unusable: FolderUnusable) -> None:
        """Show a journal that may be read and not written, and say why; where it can't be read either, say that."""
        from whyrun.store.errors import JournalReadOnly, StoreError
        from whyrun.store.journal import Journal

        try:
            self._journal = Journal.open_for_reading_only(self._data_dir, program_version=__version__, now=_now)
            self._window.use_journal(self._journal)
        except StoreError:
            self._refuse(unusable)
        else:
            self._tell(JournalReadOnly(unusable.path, unusable.right))

    def _tell_of_backups(self) -> None:
        """Say that the automatic backup failed: nobody would miss it before they need it."""
        failure = self._journal.backup_failure if self._journal is not None else None  # lost while it was shown
        if failure is not None:
            from logging import getLogger

            getLogger(__name__).warning("No automatic backup: %s", failure.refusal.value)
            self._tell(failure)

    def _refuse(self, error: StoreError) -> None:
        """Say in the window and on standard error why there is no journal."""
        self.error = error
        self.close()
        self._take_input(on=True)
        if sys.stderr is not None:
            print(error, file=sys.stderr)  # noqa: T201  for whoever started us from a terminal
        self._window.leave_journal()
        self._window.finish_writing()  # beside the journal
        problem = self._problem = self._problem or self._problem_screen()
        problem.show_error(error, _now().astimezone().date(), words_wait=self._has_waiting())
        self._window.show_problem(problem)

    def _problem_screen(self) -> ProblemScreen:
        from whyrun.gui.problem.screen import ProblemScreen

        screen = ProblemScreen(self._look)
        screen.restore_wanted.connect(self._go_on_from)
        screen.start_empty_wanted.connect(lambda: self._go_on_from(None))
        screen.again_wanted.connect(self._open_again)
        screen.close_wanted.connect(self._window.close)
        return screen

    def _open_again(self) -> None:
        self._take_input(on=False)
        self.open()

    def _go_on_from(self, backup: Backup | None) -> None:
        """Go on from ``backup`` (None: an empty journal) with what can still be got out of the journal set aside."""
        from whyrun.store.errors import StoreError
        from whyrun.store.recovery import recover

        set_aside = getattr(self.error, "set_aside", None)

        def then(recovered: Callable[[], Recovered]) -> None:
            try:
                recovered()
            except StoreError as error:
                self._refuse(error)
                self.opened.emit()
            else:
                self.open()

        self._take_input(on=False)
        self._background.begin(
            lambda: recover(self._data_dir, backup, set_aside=set_aside, program_version=__version__, now=_now), then
        )

    def _go_back_to(self, backup: Backup) -> None:
        """Put ``backup`` in the journal's place; what was there is kept as a backup, and undoes this."""
        from whyrun.store.restore import restore

        def then(restored: Callable[[], Backup | None]) -> None:
            self._background.begin(self._make_ready, lambda ready: self._on_restored(backup, restored, ready), _release)

        self._window.leave_journal()
        self._take_input(on=False)
        self.close()
        self._background.begin(lambda: restore(self._data_dir, backup, now=_now()), then)

    def _on_restored(
        self,
        backup: Backup,
        restored: Callable[[], Backup | None],
        ready: Callable[[], tuple[ReadyJournal, DaysRead]],
    ) -> None:
        from whyrun.store.errors import StoreError

        self._use(ready)
        try:
            undo = restored()
        except StoreError as error:
            self._tell(error)
        else:
            if self._journal is not None:
                self._window.show_restored(backup, undo)
        self.opened.emit()

    def _take_input(self, *, on: bool) -> None:
        """Let the runner use the pages, or not before what they chose there is done."""
        if (pages := self._window.centralWidget()) is not None:
            pages.setEnabled(on)

    def _tell(self, error: StoreError) -> None:
        from whyrun.gui.problem.message import tell

        tell(self._look, error, self._window)


def _release(made_ready: tuple[ReadyJournal, DaysRead]) -> None:
    """Let others open the journal that was made ready."""
    made_ready[0].lock.release()


def _now() -> datetime:
    return datetime.now(UTC)
