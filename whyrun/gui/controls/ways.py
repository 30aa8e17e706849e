"""The ways on from a sheet: beside each other at its end, the primary one last, or below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from whyrun.gui.controls.panel import row_from_outside

if TYPE_CHECKING:
    from whyrun.gui.controls.button import Button
    from whyrun.gui.controls.words import Words
    from whyrun.gui.look import Look

_GAP = 12


class Ways(QBoxLayout):
    """A row of buttons that becomes a column where it is too wide."""

    def __init__(self, look: Look) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._look = look
        self._buttons: list[Button] = []
        self.setSpacing(look.theme.px(_GAP))
        self.addStretch(1)

    def add(self, button: Button, *, aside: bool = False) -> None:
        """Add a way on, right of those before it, or at the far left."""
        self._buttons.append(button)
        if aside:
            row = row_from_outside(self._look, button.unseen)
            row.addWidget(button)
            self.insertLayout(0, row)
        else:
            self.addWidget(button)

    def tell(self, words: Words) -> None:
        """Let ``words`` stand before the ways at the right."""
        self.insertWidget(1, words, 1)

    def fit(self, width: int) -> None:
        """Stand beside each other where ``width`` has room for it, margins and all."""
        margins = self.contentsMargins()
        gap = self._look.theme.px(_GAP)
        wanted = sum(button.sizeHint().width() + gap for button in self._buttons) + margins.left() + margins.right()
        beside = wanted <= width
        self.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
