"""The icon in the desktop's tray, where there is one: every way on for a card that lets clicks through.

Rule: an extra. Nothing depends on it: a desktop may have no tray, bring it after we have started, or take it away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from whyrun.gui.icons import mark_icon

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QAction


class CardTray(QObject):
    """``rut_wanted``, ``open_wanted``, ``card_toggled``, ``clicks_wanted`` and ``quit_wanted`` say what was chosen.

    A check-in is made on Today, so that entry opens the window, too.
    """

    rut_wanted = Signal()
    open_wanted = Signal()
    card_toggled = Signal()
    clicks_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._add(self.tr("I don’t &feel like it"), self.rut_wanted)
        self._add(self.tr("Today’s &check-in"), self.open_wanted)
        self._menu.addSeparator()
        self._card = self._add("", self.card_toggled)
        self._clicks = self._add(self.tr("&Take clicks again"), self.clicks_wanted)
        self._menu.addSeparator()
        self._add(self.tr("&Open WhyRun"), self.open_wanted)
        self._add(self.tr("&Quit"), self.quit_wanted)
        self._icon = QSystemTrayIcon(mark_icon(), self)
        self._icon.setToolTip("WhyRun")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self.show_card(on_screen=True, clicks_through=False)

    def appear(self) -> None:
        """Put the icon there, or as soon as there is a tray (at login the panel may start after us)."""
        self._icon.show()

    def show_card(self, *, on_screen: bool, clicks_through: bool) -> None:
        """Say what the entry about the card does, and offer to take clicks where it lets them through."""
        self._card.setText(self.tr("&Hide the card") if on_screen else self.tr("&Show the card"))
        self._clicks.setVisible(clicks_through)

    def say(self, title: str, words: str) -> None:
        """Show a message of the desktop's."""
        self._icon.showMessage(title, words, mark_icon())

    def _add(self, words: str, chosen: SignalInstance) -> QAction:
        return self._menu.addAction(words, chosen.emit)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_wanted.emit()
