"""The composition root: makes the windows of one process and connects them to the journal. The card has its own.

How the window starts, in order: settings and the card's state file are read (two small files); the window is shown
with what they tell; when its first frame is painted, the journal is opened, and the window shows what it holds; then
the log begins, later starts are listened for, and a pinned card that is not there is brought back.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from whyrun import __version__
from whyrun.gui.controls.focus_ring import FocusRings
from whyrun.gui.icons import mark_icon
from whyrun.gui.language import speak
from whyrun.gui.look import Look
from whyrun.gui.main_window import MainWindow
from whyrun.gui.pinning import Pinning
from whyrun.gui.single_window import SingleWindow
from whyrun.gui.spoken import tell_roles
from whyrun.paths import APP_ID, qt_arguments
from whyrun.store.settings import SettingsFile

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from whyrun.store.backup_file import Backup
    from whyrun.store.errors import FolderUnusable, StoreError
    from whyrun.store.journal import Journal

#: Exit status of a window whose journal could not be opened.
JOURNAL_NOT_OPENED = 1


def run_window(data_dir: Path, *, rut: bool = False) -> int:
    """Open the window on the journal in ``data_dir``, or raise the one that is open; the exit status.

    With ``rut`` it opens at the rut moment.
    """
    application = QApplication(qt_arguments())
    name_application(application)
    speak(application)
    single = SingleWindow(data_dir)
    if single.raise_the_other(rut=rut):
        return 0
    session = WindowSession(application, data_dir, single)
    session.start(rut=rut)
    status = application.exec()
    return session.end() or status


def name_application(application: QApplication) -> None:
    """Tell the desktop who we are, and assistive tools what they will meet."""
    application.setApplicationName("whyrun")
    application.setApplicationDisplayName("WhyRun")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APP_ID)
    tell_roles()


def clock() -> tuple[datetime, date]:
    """The time now in UTC, and the runner's local date."""
    now = datetime.now(UTC)
    return now, now.astimezone().date()


class WindowSession(QObject):
    """One run of the window, from its first frame to its end."""

    def __init__(self, application: QApplication, data_dir: Path, single: SingleWindow) -> None:
        super().__init__()
        self._application = application
        self._data_dir = data_dir
        self._single = single
        self._journal: Journal | None = None
        self._error: StoreError | None = None
        self._settings_file = SettingsFile(data_dir / "settings.json")
        self._settings = self._settings_file.read()
        self._look = Look(
            application,
            wanted=self._settings.theme,
            scale=self._settings.text_scale,
            less_motion=self._settings.less_motion,
        )
        self._rings = FocusRings(self._look, application)
        self._pinning = Pinning(data_dir)
        self.window = MainWindow(self._look, self._pinning, self._settings_file, clock)

    def start(self, *, rut: bool = False) -> None:
        """Show the first frame, that of the ``rut`` moment if so; everything else follows it."""
        if rut:
            self.window.open_rut()
        if self._settings.window_size is not None:
            self.window.resize(*self._settings.window_size)
        is_new = not (self._data_dir / "journal.db").exists()
        self.window.show_first_frame(self._pinning.last_shown(), is_new=is_new)
        self.window.restore_wanted.connect(self._go_on_from)
        self.window.go_back_wanted.connect(self._go_back_to)
        self.window.start_empty_wanted.connect(lambda: self._go_on_from(None))
        self.window.open_again_wanted.connect(self._open)
        self.window.journal_lost.connect(self._refuse)
        self.window.first_frame_shown.connect(self._after_first_frame)
        self.window.show()

    def end(self) -> int:
        """Close what is open; the exit status."""
        self.window.finish_writing()  # once more: a key may have come in after the loop was told to stop
        self._remember_size()
        if self._journal is not None:
            self._journal.close()
        # Now, while the application is there: left to the end of Python, windows may outlive what they stand on.
        shiboken6.delete(self.window)
        return JOURNAL_NOT_OPENED if self._error is not None else 0

    def _after_first_frame(self) -> None:
        from whyrun.gui.signals import when_asked_to_end

        self._application.setWindowIcon(mark_icon())
        when_asked_to_end(self._application, self._on_asked_to_end)
        self._open()
        self._follow_system_motion()
        self._single.raise_wanted.connect(self._raise)
        self._single.rut_wanted.connect(self._raise_rut)
        self._single.listen()

    def _follow_system_motion(self) -> None:
        from whyrun.gui.system_motion import SystemMotion

        motion = SystemMotion(self)
        motion.less_motion.connect(lambda less: self._look.follow_system_motion(less=less))
        motion.ask()

    def _open(self) -> None:
        from whyrun.log import start_log
        from whyrun.store.errors import FolderUnusable, StoreError
        from whyrun.store.journal import Journal

        self._error = None
        try:
            self._journal = Journal.open(
                self._data_dir,
                program_version=__version__,
                now=lambda: datetime.now(UTC),
            )
            start_log(self._data_dir, "whyrun.log", program_version=__version__)
            self.window.use_journal(self._journal)
            self._pinning.bring_back()
        except FolderUnusable as error:
            self._open_for_reading(error)
        except StoreError as error:
            self._refuse(error)
        else:
            self._tell_of_backups(self._journal)

    def _open_for_reading(self, unusable: FolderUnusable) -> None:
        """Show a journal that may be read and not written, and say why; where it can't be read either, say that."""
        from whyrun.gui.problem.message import tell
        from whyrun.store.errors import JournalReadOnly, StoreError
        from whyrun.store.journal import Journal

        try:
            self._journal = Journal.open_for_reading_only(
                self._data_dir, program_version=__version__, now=lambda: datetime.now(UTC)
            )
            self.window.use_journal(self._journal)
        except StoreError:
            self._refuse(unusable)
        else:
            tell(self._look, JournalReadOnly(unusable.path, unusable.right), self.window)

    def _tell_of_backups(self, journal: Journal) -> None:
        """Say that the automatic backup failed: nobody would miss it before they need it."""
        if journal.backup_failure is not None:
            from logging import getLogger

            from whyrun.gui.problem.message import tell

            getLogger(__name__).warning("No automatic backup: %s", journal.backup_failure.refusal.value)
            tell(self._look, journal.backup_failure, self.window)

    def _refuse(self, error: StoreError) -> None:
        """Say in the window and on standard error why there is no journal."""
        self._error = error
        if self._journal is not None:
            self._journal.close()
            self._journal = None
        if sys.stderr is not None:
            print(error, file=sys.stderr)  # noqa: T201  for whoever started us from a terminal
        self.window.show_problem(error)

    def _go_on_from(self, backup: Backup | None) -> None:
        """Go on from ``backup`` (None: an empty journal) with what can still be got out of the journal set aside."""
        from whyrun.store.errors import StoreError
        from whyrun.store.recovery import recover

        try:
            recover(
                self._data_dir,
                backup,
                set_aside=getattr(self._error, "set_aside", None),
                program_version=__version__,
                now=lambda: datetime.now(UTC),
            )
        except StoreError as error:
            self._refuse(error)
            return
        self._open()

    def _go_back_to(self, backup: Backup) -> None:
        """Put ``backup`` in the journal's place; what was there is kept as a backup, and undoes this."""
        from whyrun.gui.problem.message import tell
        from whyrun.store.errors import StoreError
        from whyrun.store.restore import restore

        undo, failed = None, None
        if self._journal is not None:
            self._journal.close()
            self._journal = None
        try:
            undo = restore(self._data_dir, backup, now=datetime.now(UTC))
        except StoreError as error:
            failed = error
        self._open()
        if failed is not None:
            tell(self._look, failed, self.window)
        elif self._journal is not None:
            self.window.show_restored(backup, undo)

    def _raise(self, token: str) -> None:
        """Bring the window, or the wizard over it, to the front; a Wayland desktop wants the caller's ``token``."""
        import os

        from whyrun.gui.pinned_card import x11

        top = self.window.wizard or self.window
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        top.raise_()
        top.activateWindow()
        for window in (self.window, top):
            x11.bring_forward(int(window.winId()))

    def _raise_rut(self, token: str) -> None:
        """Open the rut moment, and bring it to the front."""
        self.window.open_rut()
        self._raise(token)

    def _on_asked_to_end(self) -> None:
        """The system ends us: what is being written is saved first; there is nobody left to ask."""
        self.window.finish_writing()
        self._application.exit(0)  # quit() would ask the windows, and one whose disk is full would stay

    def _remember_size(self) -> None:
        from whyrun.store.errors import SettingsNotSaved

        size = (self.window.width(), self.window.height())
        if self.window.isMaximized() or size == self._settings.window_size or self._error is not None:
            return
        with suppress(SettingsNotSaved):  # the next start then has the size of before
            self._settings_file.write(replace(self._settings_file.read(), window_size=size))
