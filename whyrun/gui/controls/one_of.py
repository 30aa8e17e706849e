"""Several answers of which one is chosen, as one stop of the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QAbstractButton


class OneOf(QButtonGroup):
    """Tab comes to the answer that is chosen, the arrow keys to the others; to any of them while none is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.buttonToggled.connect(self._on_toggled)

    def _on_toggled(self, chosen: QAbstractButton, on: bool) -> None:
        """Make the ``chosen`` one the stop, also where nobody has been here yet: Qt does so only from then on."""
        if on:
            for answer in self.buttons():
                answer.setFocusPolicy(Qt.FocusPolicy.StrongFocus if answer is chosen else Qt.FocusPolicy.ClickFocus)
