"""The rows of a settings panel: a name before what is chosen, and a slider that says its value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from whyrun.gui.controls.slider import Slider
from whyrun.gui.controls.words import Words, second_line

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from whyrun.gui.look import Look

_NAME_WIDTH = 112


class NamedRow(QWidget):
    """``name`` in soft, 112 wide, and the control after it, or below it where there is no room beside it.

    ``below`` is a sentence on what the choice does, under the control.
    """

    def __init__(self, look: Look, name: str, control: QWidget, below: str = "") -> None:
        super().__init__()
        self._look = look
        self._control = control
        self._words = Words(look, name, font=lambda theme: theme.sans(14), colour="soft", line_height=20)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(2))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        self._row.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(control, 1)
        column.addLayout(self._row)
        self._under = QHBoxLayout()
        column.addLayout(self._under)
        for part in (control, *control.findChildren(QWidget)):
            if part.focusPolicy() != Qt.FocusPolicy.NoFocus:
                part.setAccessibleDescription(below)
        if below:
            self._under.addWidget(second_line(look, below))
        look.changed.connect(self._arrange)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """The control below its name."""
        return QSize(self._control.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other or not, for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        name = self._look.theme.px(_NAME_WIDTH)
        self._words.setFixedWidth(name)
        beside = self.width() >= name + self._control.sizeHint().width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._under.setContentsMargins(name if beside else 0, 0, 0, 0)


class PercentSlider(QWidget):
    """A slider from ``least`` to ``most`` per cent in steps of five, with its value behind it."""

    def __init__(self, look: Look, name: str, *, least: int, most: int) -> None:
        super().__init__()
        self._look = look
        self.slider = Slider(look, name, least=least, most=most, step=5, page=10)
        self._value = second_line(look, "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(12))
        row.addWidget(self.slider)
        row.addWidget(self._value, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        look.changed.connect(self._fit)
        self._fit()
        self.slider.sliderMoved.connect(self._on_changed)
        self.slider.valueChanged.connect(self._on_changed)
        self._on_changed(self.slider.value())

    def show_value(self, percent: int) -> None:
        """Show ``percent`` without telling anybody."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(percent)
        self._on_changed(percent)

    def _fit(self) -> None:
        """The highest value fits, so that nothing moves while the knob does."""
        font = self._look.theme.sans(13)
        self._value.setFixedWidth(round(QFontMetricsF(font).horizontalAdvance(self._said(888))) + 2)

    def _on_changed(self, value: int) -> None:
        self._value.setText(self._said(value))

    def _said(self, value: int) -> str:
        return self.tr("{percent}%").format(percent=QLocale().toString(value))
