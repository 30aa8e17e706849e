"""The way back to how a panel's settings were at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.gui.controls.button import Button, Kind

if TYPE_CHECKING:
    from whyrun.gui.look import Look


class DefaultsButton(Button):
    """Stands last in the panel about ``subject``, and only while something there is not as it was at first."""

    def __init__(self, look: Look, subject: str) -> None:
        super().__init__(look, self.tr("Back to the defaults"), Kind.PLAIN)
        self.setAccessibleName(self.tr("{subject}: back to the defaults").format(subject=subject))
        self.hide()

    def offer(self, *, on: bool) -> None:
        """Be there, or not; the keyboard does not stay on what is gone."""
        if not on and self.hasFocus():
            self.focusPreviousChild()
        self.setVisible(on)
