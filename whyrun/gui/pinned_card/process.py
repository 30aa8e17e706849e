"""``whyrun --pin``: the process that is the pinned card, the tray icon and the reminder.

Order: switch on, lock (a second start ends here), Qt, the folder, the window. Then nothing, until the folder, the
runner or the system says something: while the card sits there, only the end of the day and the reminder are waited for.
An unpinned card takes the process along, unless the reminder or the tray still needs it.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from whyrun.domain.card import Card
from whyrun.gui.contrast import contrast_hints, system_contrast
from whyrun.gui.language import speak
from whyrun.gui.pinned_card import launch
from whyrun.gui.pinned_card.card_window import PinnedCard
from whyrun.gui.pinned_card.reminder import Reminder
from whyrun.gui.signals import when_asked_to_end
from whyrun.gui.theme import Theme
from whyrun.late_log import LateLog
from whyrun.paths import APP_ID, qt_arguments
from whyrun.store.card_folder import CardFolder
from whyrun.store.card_state import Look, Place, Shown, card_of, look_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QScreen

    from whyrun.gui.pinned_card.tray import CardTray

_log = LateLog(__name__)

#: Another process that only asks whether a card runs holds the lock for a moment.
_LOCK_PATIENCE = 500
#: Milliseconds into a new day at which the card looks at the date.
_AFTER_MIDNIGHT = 1000
#: Milliseconds after which the tray is asked for and the log begins: at once would be before the card is painted.
_THE_REST = 200


def run(data_dir: Path, *, as_left: bool = False, when_shown: Callable[[], None] = lambda: None) -> int:
    """Show the pinned card of this data folder until it is unpinned; return the exit status.

    ``as_left`` leaves a card that was unpinned off the screen. ``when_shown`` is called once what there is to show is
    on the screen, for what should not delay that.
    """
    folder = CardFolder(data_dir)
    try:
        # What is pinned already is not written again: the disk would be waited for, twice, before the card is there.
        if not folder.read_pinned() and not (as_left and folder.was_unpinned()):
            folder.write_pinned(True)
    except OSError as error:
        sys.stderr.write(f"The card cannot be pinned: {folder.path} cannot be written ({error.strerror}).\n")
        return 1
    lock = launch.lock_of(folder)
    application: QApplication | None = None
    while folder.is_needed():
        if not lock.tryLock(_LOCK_PATIENCE):
            return 0
        application = application or _make_application()
        card = CardProcess(folder, partial(launch.open_window, data_dir))
        card.finished.connect(application.quit)
        card.start()
        stopped = _Stop(application)
        QTimer.singleShot(_THE_REST, application, when_shown)
        application.exec()
        card.end()
        lock.unlock()
        if stopped.asked or card.gone_for_now or not card.is_over:
            return 0  # not over: the desktop itself has gone, and there is nothing to come back to
        # Needed again while this one was ending? Then whoever did it has seen the lock and started none.
    return 0


def _local_time() -> datetime:
    return datetime.now(UTC).astimezone()


class CardProcess(QObject):
    """Keeps the window and the folder in step: what the folder says is shown, what the runner does is kept.

    ``now`` gives the runner's local time, with its zone.
    """

    finished = Signal()

    def __init__(
        self, folder: CardFolder, open_window: Callable[..., object], now: Callable[[], datetime] = _local_time
    ) -> None:
        super().__init__()
        self._now = now
        self._folder = folder
        self._open_window = open_window
        #: The runner has sent us away, for now: what there is to show and to remind of comes with the next login.
        self.gone_for_now = False
        #: Whether this has ended because nothing needs it any more.
        self.is_over = False
        self.finished.connect(self._on_finished)
        self._own = folder.read_own()
        self._shown: Shown | None = None
        self._shown_on: date | None = None
        self._window: PinnedCard | None = None
        self._manner: tuple[Theme, bool, bool] | None = None
        # Coarse, and for a computer that slept through midnight once more when somebody points at the card.
        self._midnight = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._midnight.timeout.connect(self._show)
        self._tray: CardTray | None = None
        self._is_hidden = False
        self._reminder = Reminder(now, self)
        self._reminder.due.connect(self._on_reminder_due)
        # The folder, not its files: each of them is replaced by a new one on every write.
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_folder_changed)

    @property
    def window(self) -> PinnedCard | None:
        """The card on the desktop; None while none is pinned."""
        return self._window

    def start(self) -> None:
        """Show what there is to show, and follow the folder and the screens from now on."""
        self._watcher.addPath(str(self._folder.path))
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            contrast_hints().contrastPreferenceChanged.connect(self._show)
            application.screenAdded.connect(self._on_screen_added)
            application.screenRemoved.connect(self._on_screens_changed)
            application.primaryScreenChanged.connect(self._on_screens_changed)
        for screen in QGuiApplication.screens():
            screen.availableGeometryChanged.connect(self._on_screens_changed)
        self._show()
        QTimer.singleShot(_THE_REST, self, self._on_started)

    def end(self) -> None:
        """Take the card off the screen."""
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()
            self._window = None

    def _show(self) -> None:
        self._shown = self._folder.read_shown()
        shown = self._shown or Shown("")
        if self._folder.read_pinned():
            self._show_card(shown)
        else:
            self.end()
            self._midnight.stop()
            self._is_hidden = False
        self._tell_tray()
        self._reminder.set(time.fromisoformat(shown.remind_at) if shown.remind_at else None, shown.quiet_until)

    def _show_card(self, shown: Shown) -> None:
        self._shown_on = self._now().date()
        look = look_of(self._shown, self._own)
        card = card_of(shown, look, self._now().date()) if shown.has_words else self._nothing_yet(look)
        manner = (Theme(shown.theme, shown.text_scale, system_contrast()), look.on_top, look.clicks_through)
        if self._window is None or manner != self._manner:
            self._manner = manner
            self._make_window(manner[0], look)
        if self._window is not None:
            covered = self._folder.read_covered()
            self._window.show_card(card, look, less_motion=shown.less_motion, covered=covered)
            self._obey(shown)
            self._wait_for_midnight(shown)
            self._window.setVisible(not self._is_hidden)

    def _obey(self, shown: Shown) -> None:
        """Do what the window asks for, once each time: come home, or move and grow as arrow keys say."""
        done, self._own = (
            self._own,
            replace(self._own, home=shown.home, moved_by=shown.moved_by, wider_by=shown.wider_by),
        )
        if self._own == done or self._window is None:
            return
        dx, dy = (wanted - so_far for wanted, so_far in zip(shown.moved_by, done.moved_by, strict=True))
        if shown.home != done.home:
            self._own = replace(self._own, place=None)
            self._window.stand_at(None, self._own.width)
        elif (dx, dy) != (0, 0) or shown.wider_by != done.wider_by:
            self._window.push(dx, dy, shown.wider_by - done.wider_by)
        self._keep_own()

    def _wait_for_midnight(self, shown: Shown) -> None:
        """Another line is shown when the day is over; with none to come, nothing waits."""
        if not shown.lines:
            self._midnight.stop()
            return
        now = self._now()
        tomorrow = datetime.combine(now.date() + timedelta(days=1), time()).astimezone()
        self._midnight.start(int((tomorrow - now).total_seconds() * 1000) + _AFTER_MIDNIGHT)

    def _nothing_yet(self, look: Look) -> Card:
        return Card(
            self.tr("Your why goes here."), self.tr("Open WhyRun, and five questions will find it."), look.style
        )

    def _make_window(self, theme: Theme, look: Look) -> None:
        self.end()
        QApplication.setPalette(theme.palette())
        QApplication.setFont(theme.sans(theme.size("body")))
        window = PinnedCard(theme, look)
        window.moved.connect(self._on_moved)
        window.pointed_at.connect(self._on_pointed_at)
        window.look_chosen.connect(self._on_look_chosen)
        window.cover_wanted.connect(self._on_cover_wanted)
        window.rut_wanted.connect(lambda: self._open_window(rut=True))
        window.open_wanted.connect(self._open_window)
        window.unpin_wanted.connect(self._on_unpin_wanted)
        window.stand_at(self._own.place, self._own.width)
        self._window = window

    def _on_started(self) -> None:
        if self._folder.is_needed():
            self._add_tray()  # asking for a tray may take a while
        else:
            self.finished.emit()  # unpinned while this was starting

    def _on_pointed_at(self) -> None:
        if self._midnight.isActive() and self._shown_on != self._now().date():
            self._show()

    def _on_folder_changed(self) -> None:
        if self._folder.is_needed():
            self._show()
        else:
            self.finished.emit()

    def _on_screen_added(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._on_screens_changed)
        self._on_screens_changed()

    def _on_screens_changed(self) -> None:
        if self._window is not None and QGuiApplication.screens():
            self._window.stand_at(self._own.place, self._own.width)

    def _on_moved(self, place: Place, width: int) -> None:
        # On native Wayland a window is not told where it is, and what pos() says is not true.
        knows_its_place = not QGuiApplication.platformName().startswith("wayland")
        self._own = replace(self._own, place=place if knows_its_place else self._own.place, width=width)
        self._keep_own()

    def _on_look_chosen(self, look: Look) -> None:
        self._own = replace(self._own, look=look, turn=self._shown.turn if self._shown else 0)
        self._keep_own()
        self._show()

    def _add_tray(self) -> None:
        from whyrun.gui.pinned_card.tray import CardTray

        self._tray = CardTray(self)
        self._tray.rut_wanted.connect(lambda: self._open_window(rut=True))
        self._tray.open_wanted.connect(self._open_window)
        self._tray.card_toggled.connect(self._on_card_toggled)
        self._tray.clicks_wanted.connect(self._on_clicks_wanted)
        self._tray.quit_wanted.connect(self._on_quit_wanted)
        self._tell_tray()
        self._tray.appear()

    def _tell_tray(self) -> None:
        if self._tray is not None:
            look = look_of(self._shown, self._own)
            on_screen = self._window is not None and not self._is_hidden
            self._tray.show_card(on_screen=on_screen, clicks_through=on_screen and look.clicks_through)

    def _on_card_toggled(self) -> None:
        """Pin the card that is not pinned; hide the one that is, until it is asked for or the desktop starts anew."""
        if self._window is None:
            self._write_pinned(True)
        else:
            self._is_hidden = not self._is_hidden
        self._show()

    def _on_clicks_wanted(self) -> None:
        self._on_look_chosen(replace(look_of(self._shown, self._own), clicks_through=False))

    def _on_quit_wanted(self) -> None:
        """End for now: what is pinned comes back with the next login."""
        self.gone_for_now = True
        self.finished.emit()

    def _on_reminder_due(self) -> None:
        """Ask in the runner's own words; where the desktop takes no notification, there is the tray, or nothing."""
        from whyrun.gui.pinned_card.notice import notify
        from whyrun.gui.tray import has_tray

        title = self.tr("How was today?")
        words = "" if self._folder.read_covered() or self._shown is None else self._shown.core_why
        if not notify(title, words) and self._tray is not None and has_tray():
            self._tray.say(title, words)

    def _on_cover_wanted(self, covered: bool) -> None:
        try:
            self._folder.write_covered(covered)  # the folder has changed: the card follows, and so does the window
        except OSError as error:
            _log.warning("the words could not be covered or uncovered", exc_info=error)

    def _on_unpin_wanted(self) -> None:
        if self._write_pinned(False):
            self._on_folder_changed()
        else:
            self.gone_for_now = True  # it comes back with the next login only
            self.finished.emit()

    def _write_pinned(self, pinned: bool) -> bool:
        """Turn the switch; whether the disk took it."""
        try:
            self._folder.write_pinned(pinned)
        except OSError as error:
            _log.warning("the card could not be pinned or unpinned for good", exc_info=error)
            return False
        return True

    def _on_finished(self) -> None:
        self.is_over = True

    def _keep_own(self) -> None:
        try:
            self._folder.write_own(self._own)
        except OSError as error:
            # The card goes on as it is; only the next start will not know.
            _log.warning("the card's place and look could not be kept", exc_info=error)


class _Stop:
    """Ends the event loop when the system asks the process to end, and remembers that it did."""

    def __init__(self, application: QApplication) -> None:
        self.asked = False
        self._application = application
        when_asked_to_end(application, self._on_asked)

    def _on_asked(self) -> None:
        self.asked = True
        self._application.quit()


def _make_application() -> QApplication:
    launch.prefer_x11(os.environ)
    QApplication.setDesktopFileName(APP_ID)
    QApplication.setApplicationName("WhyRun")
    application = QApplication(qt_arguments())
    speak(application)
    # A tool window does not count as a last window, and the card ends when it is unpinned.
    application.setQuitOnLastWindowClosed(False)
    return application
