"""The composition root: makes the windows of one process and connects them to the journal. The card has its own.

How the window starts, in order: settings and the card's state file are read (two small files); the window is shown
with what they tell; when its first frame is painted, later starts are listened for, and the journal is read through
on a thread beside the window; then it is opened, the window shows what it holds and does what was asked of it
meanwhile, the log begins, and a pinned card that is not there is brought back.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
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
from whyrun.late_garbage import collect_garbage_again, give_back_memory, spare_what_is_there
from whyrun.paths import APP_ID, qt_arguments
from whyrun.store.settings import SettingsFile

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from whyrun.journal_session import JournalSession

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
    put_garbage_off(session)
    status = application.exec()
    return session.end() or status


def put_garbage_off(session: WindowSession) -> None:
    """Collect garbage from the first frame on; what is there then, and once the journal is open, is there to stay.

    What was freed by then goes back to the system.
    """
    session.window.first_frame_shown.connect(collect_garbage_again)
    session.window.first_frame_shown.connect(give_back_memory)
    session.opened.connect(spare_what_is_there, Qt.ConnectionType.SingleShotConnection)
    session.opened.connect(give_back_memory)


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
    """One run of the window, from its first frame to its end.

    ``opened`` is emitted when the journal is open, or the window says why it is not.
    """

    opened = Signal()

    def __init__(self, application: QApplication, data_dir: Path, single: SingleWindow) -> None:
        super().__init__()
        self._application = application
        self._data_dir = data_dir
        self._single = single
        self._journal: JournalSession | None = None
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
        if self._settings.window_size is not None or self._settings.window_maximized:
            from whyrun.gui.window_place import put_back

            put_back(self.window, self._settings)
        is_new = not (self._data_dir / "journal.db").exists()
        self.window.show_first_frame(self._pinning.last_shown(), is_new=is_new)
        self.window.first_frame_shown.connect(self._after_first_frame)
        self.window.show()

    def end(self) -> int:
        """Close what is open; the exit status."""
        self.window.finish_writing()  # once more: a key may have come in after the loop was told to stop
        self._remember_place()
        if self._journal is not None:
            self._journal.close()
        status = JOURNAL_NOT_OPENED if self._has_no_journal else 0
        # Now, while the application is there: left to the end of Python, windows may outlive what they stand on.
        shiboken6.delete(self.window)
        return status

    @property
    def _has_no_journal(self) -> bool:
        return self._journal is not None and self._journal.error is not None

    def _after_first_frame(self) -> None:
        from whyrun.gui.signals import when_asked_to_end
        from whyrun.journal_session import JournalSession

        self._application.setWindowIcon(mark_icon())
        when_asked_to_end(self._application, self._on_asked_to_end)
        self._journal = JournalSession(self._data_dir, self._look, self._pinning, self.window)
        self._journal.opened.connect(self._on_opened)
        self._journal.open()
        self._follow_system_motion()
        self._single.raise_wanted.connect(self._raise)
        self._single.rut_wanted.connect(self._raise_rut)
        self._single.listen()

    def _follow_system_motion(self) -> None:
        from whyrun.gui.system_motion import SystemMotion

        motion = SystemMotion(self)
        motion.less_motion.connect(lambda less: self._look.follow_system_motion(less=less))
        motion.ask()

    def _on_opened(self) -> None:
        self._single.listen()  # the folder of a first start is there now
        self.opened.emit()

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

    def _remember_place(self) -> None:
        from whyrun.gui.window_place import remembered
        from whyrun.store.errors import SettingsNotSaved

        before = self._settings_file.read()
        now = remembered(self.window, before)
        if now == before or self._has_no_journal:
            return
        with suppress(SettingsNotSaved):  # the next start then has the place of before
            self._settings_file.write(now)
