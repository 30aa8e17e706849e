"""The dusk strip above the card while running is paused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from whyrun.gui.controls.button import Button
from whyrun.gui.dates import day_and_month
from whyrun.gui.today.strip import Strip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.domain.following import Following
    from whyrun.gui.look import Look


class PauseStrip(Strip):
    """``end_wanted`` is emitted when the runner is back early."""

    end_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        end = Button(look, QCoreApplication.translate("PauseStrip", "I’m back"))
        super().__init__(look, "dusk_tint", (end,), parent)
        end.clicked.connect(self.end_wanted)

    def show_following(self, following: Following | None) -> None:
        """Say until when; without a pause, hide."""
        until = following.paused_until if following is not None else None
        told = self.tr("Resting until {day}. The card stays.")
        self.say(told.format(day=day_and_month(until)) if until is not None else "")
