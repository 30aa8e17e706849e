"""Moving and sizing the pinned card by keys: the card itself never takes the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from whyrun.gui.controls.button import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look

#: Pixels a key moves the card; one with Shift.
_STEP, _FINE = 16, 1
_WAYS = {
    Qt.Key.Key_Left: (-1, 0, 0),
    Qt.Key.Key_Right: (1, 0, 0),
    Qt.Key.Key_Up: (0, -1, 0),
    Qt.Key.Key_Down: (0, 1, 0),
    Qt.Key.Key_Plus: (0, 0, 1),
    Qt.Key.Key_Equal: (0, 0, 1),
    Qt.Key.Key_Minus: (0, 0, -1),
}


class CardMover(Button):
    """Pressed once, arrow keys move the card, plus and minus size it, until Enter, Esc or another click.

    ``pushed`` carries pixels to the right, pixels down, and pixels wider.
    """

    pushed = Signal(int, int, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self._moving = False
        self._say()
        self.clicked.connect(lambda: self._set_moving(not self._moving))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Push the card while it is being moved."""
        way = _WAYS.get(Qt.Key(event.key()))
        if self._moving and way is not None:
            step = _FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not way[2] else _STEP
            self.pushed.emit(*(part * step for part in way))
        elif self._moving and event.key() == Qt.Key.Key_Escape:
            self._set_moving(False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Somebody who goes elsewhere is done."""
        self._set_moving(False)
        super().focusOutEvent(event)

    def _set_moving(self, moving: bool) -> None:
        self._moving = moving
        self._say()

    def _say(self) -> None:
        words = (
            self.tr("Arrows move it, + and - size it. Enter when it is right.")
            if self._moving
            else self.tr("Move the card by keys")
        )
        self.setText(words)
        self.setAccessibleName(words)
