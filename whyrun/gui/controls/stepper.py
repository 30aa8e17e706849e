"""A small number with a button to make it less and one to make it more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from whyrun.gui.controls.button import Button
from whyrun.gui.controls.words import Words

if TYPE_CHECKING:
    from whyrun.gui.look import Look


class Stepper(QWidget):
    """From ``least`` to ``most``; ``changed`` carries the number that the runner chose.

    ``name`` is what the number says, such as "at least": a screen reader hears it with the number on both buttons.
    """

    changed = Signal(int)

    def __init__(self, look: Look, name: str, *, least: int, most: int) -> None:
        super().__init__()
        self._name = name
        self._range = (least, most)
        self._value = least
        px = look.theme.px
        self._less = Button(look, "–")
        self._more = Button(look, "+")
        self._number = Words(look, font=lambda theme: theme.sans(17, bold=True), line_height=40)
        self._number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._number.setFixedWidth(px(32))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        for button in (self._less, self._more):
            button.setFixedWidth(px(40))
        row.addWidget(self._less)
        row.addWidget(self._number)
        row.addWidget(self._more)
        self._less.clicked.connect(lambda: self._choose(self._value - 1))
        self._more.clicked.connect(lambda: self._choose(self._value + 1))
        self.set_value(least)

    @property
    def value(self) -> int:
        """The number on show."""
        return self._value

    def set_value(self, value: int) -> None:
        """Show ``value`` without telling anybody."""
        least, most = self._range
        self._value = min(most, max(least, value))
        self._number.setText(str(self._value))
        self._less.setAccessibleName(self.tr("{name}: {number}, less").format(name=self._name, number=self._value))
        self._more.setAccessibleName(self.tr("{name}: {number}, more").format(name=self._name, number=self._value))

    def _choose(self, value: int) -> None:
        before = self._value
        self.set_value(value)
        if self._value != before:
            self.changed.emit(self._value)
