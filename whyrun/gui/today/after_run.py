"""How do you feel now? Four answers and a line, after a run; nothing has to be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whyrun.gui.controls.chip import ManyChip
from whyrun.gui.controls.fields import LineField
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.words import Words
from whyrun.gui.feeling_words import feeling_words

if TYPE_CHECKING:
    from whyrun.domain.check_in import Feeling
    from whyrun.gui.look import Look


class _FeelingChip(ManyChip):
    """The smaller chip: four of them beside each other in a panel."""

    _size = 13
    _row = 32


class AfterRun(QWidget):
    """``chosen`` is emitted when a feeling was chosen or taken back, ``written`` while words are being written."""

    chosen = Signal()
    written = Signal()
    finished = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._chips = {feeling: _FeelingChip(look, words) for feeling, words in feeling_words().items()}
        self._field = LineField(look)
        self._field.setPlaceholderText(self.tr("A line for the next time"))
        self._field.setAccessibleName(self.tr("How do you feel now? In a line"))
        chips = QWidget()
        flow = FlowLayout(px(8), chips)
        for feeling, chip in self._chips.items():
            flow.addWidget(chip)
            chip.clicked.connect(lambda on, feeling=feeling: self._on_chip(feeling, on=on))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(16), 0, 0)
        column.setSpacing(px(10))
        column.addWidget(Words(look, self.tr("How do you feel now?"), font=lambda theme: theme.sans(14, bold=True)))
        column.addWidget(chips)
        column.addWidget(self._field)
        self._field.textEdited.connect(self.written)
        self._field.editingFinished.connect(self.finished)

    @property
    def feeling(self) -> Feeling | None:
        """The feeling that is chosen; None where there is none."""
        return next((feeling for feeling, chip in self._chips.items() if chip.isChecked()), None)

    @property
    def words(self) -> str:
        """The line."""
        return self._field.text()

    def show_line(self, feeling: Feeling | None, words: str) -> None:
        """Show what was said, without telling anybody."""
        for each, chip in self._chips.items():
            chip.setChecked(each is feeling)
        if self._field.text() != words:
            self._field.setText(words)

    def _on_chip(self, chosen: Feeling, *, on: bool) -> None:
        for feeling, chip in self._chips.items():
            chip.setChecked(on and feeling is chosen)
        self.chosen.emit()
