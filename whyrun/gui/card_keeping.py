"""Keeping the card and the journal of one mind: words edited here, the style and the pin also on the card itself."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from whyrun.domain.card import Card
from whyrun.store.errors import SaveFailed
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtWidgets import QWidget

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.bridge import JournalBridge
    from whyrun.gui.edit_card import EditCardDialog
    from whyrun.gui.look import Look
    from whyrun.gui.pinning import Pinning
    from whyrun.store.settings import SettingsFile

#: Milliseconds without a save after which the card's lines are looked at anew: 13 ms of work, which would stand
#: between two keys while somebody writes.
_PAUSE = 1000
#: Milliseconds without another change in the card's folder after which it is looked at: a pin is two files, and what
#: pinned it here has work of its own to do.
_SETTLED = 50

_log = logging.getLogger(__name__)


class CardKeeping(QObject):
    """What the runner does to the newest card; ``pin_changed`` is emitted when it was pinned or unpinned anywhere."""

    pin_changed = Signal()

    def __init__(
        self,
        look: Look,
        bridge: JournalBridge,
        pinning: Pinning,
        settings: SettingsFile,
        clock: Callable[[], tuple[datetime, date]],
        window: QWidget,
    ) -> None:
        super().__init__()
        self._look = look
        self._bridge = bridge
        self._pinning = pinning
        self._settings = settings
        self._clock = clock
        self._window = window
        self._watch = QFileSystemWatcher([str(pinning.folder)], self)
        self._seen = QTimer(self, singleShot=True, interval=_SETTLED)
        self._seen.timeout.connect(self._on_folder_changed)
        self._watch.directoryChanged.connect(lambda _folder: self._seen.start())
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self.show_lines)
        self._bridge.changed.connect(lambda _change: self._soon.start())

    def follow(self) -> None:
        """Take over what was chosen on the card while no window was open, and give it today's lines.

        What it does by itself goes by the settings, also after its own file was lost.
        """
        self.adopt_style()
        settings = self._settings.read()
        self._pinning.remind(settings.remind_at)
        self._pinning.stay_in_tray(settings.in_tray)
        self.show_lines()

    def close(self) -> None:
        """Follow the card no longer: the journal is closed."""
        self._watch.blockSignals(True)
        self._seen.stop()
        self._watch.deleteLater()  # each holds one of the few watches that a system gives one user
        self._soon.stop()

    def finish(self) -> None:
        """Give the card at once what waited for a pause: the window is about to go."""
        if self._soon.isActive():
            self._soon.stop()
            self.show_lines()

    def toggle_pin(self) -> None:
        """Pin the card to the screen, or take it off."""
        self.set_pinned(not self._pinning.is_pinned())

    def set_pinned(self, pinned: bool) -> None:
        """Pin the card to the screen, or take it off."""
        self._pinning.set_pinned(pinned)
        self.pin_changed.emit()

    def show_lines(self) -> None:
        """Let the card show another of the runner's own lines each day, where they want that."""
        from whyrun.domain.card_lines import FRESH, own_lines

        latest = self._bridge.read(Journal.latest, None)
        if latest is None or not self._settings.read().daily_lines:
            self._pinning.show_lines((), None)
            return
        since = self._clock()[1] - FRESH
        nothing: tuple[str, ...] = ()
        after_runs = self._bridge.read(lambda journal: journal.written_after_runs(since), nothing)
        self._pinning.show_lines(own_lines(latest, after_runs), latest.finished_on)

    def edit(self) -> None:
        """Let the runner change the words or the style of the card."""
        from whyrun.gui.edit_card import EditCardDialog

        latest = self._bridge.read(Journal.latest, None)
        if latest is None:
            return
        begun, begin = self._bridge.begun(str(latest.id)), partial(self._bridge.begin, str(latest.id))
        dialog = EditCardDialog(self._look, Card.of(latest), begun, begin, self._window)
        dialog.kept.connect(lambda card: self._on_kept(dialog, latest, card))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def share(self) -> None:
        """Let the runner send, print or keep the card as a picture."""
        from whyrun.gui.share_dialog import ShareDialog

        latest = self._bridge.read(Journal.latest, None)
        if latest is not None:
            dialog = ShareDialog(self._look, Card.of(latest), self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_kept(self, dialog: EditCardDialog, edited: Reflection, card: Card) -> None:
        """Save the card; where that fails the dialog stays, with the words in it."""
        changed = replace(edited, core_why=card.core_why, identity=card.identity, card_style=card.style)
        if self._bridge.write(changed, over=dialog):
            dialog.accept()

    def _on_folder_changed(self) -> None:
        self.pin_changed.emit()
        self.adopt_style()

    def adopt_style(self) -> None:
        """A style that was chosen for the pinned card becomes the reflection's; no word of the runner's is at stake."""
        latest = self._bridge.read(Journal.latest, None)
        style = self._pinning.card_look().style
        if latest is None or latest.card_style is style:
            return
        try:
            self._bridge.journal.save_reflection(replace(latest, card_style=style))
        except SaveFailed as error:
            _log.warning("The style chosen on the card was not saved: %s", error.refusal.value)
