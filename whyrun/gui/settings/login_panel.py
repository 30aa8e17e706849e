"""Whether WhyRun comes with the desktop, as the system has it now, and whether it stays in the tray."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal

from whyrun.gui.controls.check_row import CheckRow
from whyrun.gui.controls.panel import Panel
from whyrun.gui.controls.words import second_line
from whyrun.gui.tray import has_tray

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look
    from whyrun.login_start import LoginStart

_log = logging.getLogger(__name__)


class LoginPanel(Panel):
    """Shows what the system says, also after it was asked in vain.

    ``tray_chosen`` carries whether an icon is to stay in the tray; where there is no tray nobody is asked.
    """

    tray_chosen = Signal(bool)

    def __init__(self, look: Look, login: LoginStart, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.add_heading(self.tr("Start at login"))
        self._login = login
        self._starts = CheckRow(
            look,
            self.tr("Show the card when I log in"),
            self.tr("Unless you have unpinned it. Reminders come either way."),
        )
        self._refused = second_line(look, self.tr("The system did not take this. Nothing has changed."))
        self.column.addWidget(self._starts)
        self.column.addWidget(self._refused)
        self._tray = CheckRow(
            look, self.tr("Stay in the tray"), self.tr("Also while no card is pinned and no reminder is on.")
        )
        self.column.addWidget(self._tray)
        self._starts.toggled.connect(self._on_toggled)
        self._tray.toggled.connect(self.tray_chosen)
        self._show(refused=False)

    def show_now(self, *, in_tray: bool) -> None:
        """Show how it is now: somebody may have changed it elsewhere."""
        self._show(refused=False)
        self._tray.setVisible(in_tray or has_tray())
        with QSignalBlocker(self._tray):
            self._tray.setChecked(in_tray)

    def _on_toggled(self, on: bool) -> None:
        try:
            self._login.switch(on)
        except OSError as error:
            _log.warning("Starting at login could not be changed: %s", error.strerror)
        self._show(refused=self._is_on() is not on)

    def _show(self, *, refused: bool) -> None:
        self._refused.setVisible(refused)
        with QSignalBlocker(self._starts):
            self._starts.setChecked(self._is_on())

    def _is_on(self) -> bool:
        try:
            return self._login.is_on()
        except OSError as error:
            _log.warning("Whether the card starts at login could not be read: %s", error.strerror)
            return False
