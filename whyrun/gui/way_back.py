"""How to come back to WhyRun, said once, when its window closes and no tray holds its icon.

Rule: says and never asks: however the words are closed, the window closes after them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.errand import Errand
from whyrun.gui.controls.words import second_line
from whyrun.gui.pinned_card import launch
from whyrun.gui.tray import has_tray
from whyrun.store.errors import SettingsNotSaved

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look
    from whyrun.gui.pinning import Pinning
    from whyrun.store.settings import SettingsFile


class WayBack(Errand):
    """Says how to come back, from the card where it can be clicked (``from_card``), else from the programs."""

    def __init__(self, look: Look, parent: QWidget, *, from_card: bool) -> None:
        super().__init__(look, parent, width=460)
        self.ask(self.tr("Your why stays here. This is the way back."))
        told = self.tr("Start WhyRun as you did this time. Its window opens on your why.")
        if from_card:
            told = self.tr("The card stays on your screen. Right-click it, and choose “Open WhyRun”.")
        self.body.addWidget(second_line(look, told))
        close = Button(look, self.tr("Close WhyRun"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        self.add_way(close)
        close.setFocus()


def tells_way_back(look: Look, pinning: Pinning, settings: SettingsFile, window: QWidget) -> bool:
    """Whether something has to be said before ``window`` closes: then that is being said, and it closes afterwards."""
    told = way_back(look, pinning, settings, window)
    if told is not None:
        told.finished.connect(window.close)
        told.open()
    return told is not None


def way_back(look: Look, pinning: Pinning, settings: SettingsFile, window: QWidget) -> WayBack | None:
    """Return what is to be said before ``window`` closes; None where nothing is, or where it has been said.

    Nothing is said before there is a why to come back to, nor while the desktop itself ends.
    """
    chosen, today = settings.read(), pinning.last_shown()
    if chosen.way_back_told or today is None or today.journey is None or _session_ends():
        return None
    is_there = launch.is_running(pinning.data_dir)
    if is_there and pinning.is_needed() and has_tray():
        return None
    try:
        settings.write(replace(chosen, way_back_told=True))
    except SettingsNotSaved:
        return None  # it would be said every time
    return WayBack(look, window, from_card=is_there and pinning.is_pinned() and not pinning.card_look().clicks_through)


def _session_ends() -> bool:
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()
