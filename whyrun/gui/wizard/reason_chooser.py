"""The several reasons of one answer as chips, one of which is followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whyrun.gui.controls.chip import ReasonChip
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.group import Group
from whyrun.gui.controls.words import question, second_line
from whyrun.gui.motion import slide_in
from whyrun.gui.spoken import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.gui.look import Look


class ReasonChooser(QWidget):
    """Asks which one goes deepest; ``chosen`` carries the index of the reason picked."""

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        px = look.theme.px
        self._headline = question(look, "", 19)
        self._second = second_line(look, "")
        self._chips = Group("")
        self._flow = FlowLayout(px(12), self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(0)
        column.addWidget(self._headline)
        column.addSpacing(px(16))
        column.addWidget(self._chips)
        column.addSpacing(px(17))
        column.addWidget(self._second)
        self.hide()

    def show_reasons(self, reasons: Sequence[str], followed: int) -> None:
        """Show one chip for each of ``reasons``, with ``followed`` chosen and the keyboard on it."""
        self._flow.clear()
        followed_chip: ReasonChip | None = None
        for index, reason in enumerate(reasons):
            chip = ReasonChip(self._look, reason, self._chips)
            chip.setChecked(index == followed)
            chip.toggled.connect(lambda on, index=index: self._on_toggled(index, on=on))
            self._flow.addWidget(chip)
            chip.show()
            if index == followed:
                followed_chip = chip
        count = len(reasons)
        #: Translators: {count} is a number in words, from "two" on.
        asked = self.tr("You gave {count} reasons. Which one goes deepest?", "", count)
        headline = asked.format(count=self._count(count))
        self._headline.setText(headline)
        self._chips.setAccessibleName(headline)
        follows = self.tr("The next question follows the one you pick.")
        self._second.setText(f"{follows} {self._about_the_others(len(reasons) - 1)}")
        was_hidden = self.isHidden()
        self.show()
        if was_hidden:
            slide_in(self._look, self, "appear", -8)
        if followed_chip is not None:
            followed_chip.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, headline)

    def _on_toggled(self, index: int, *, on: bool) -> None:
        if on:
            self.chosen.emit(index)

    def _about_the_others(self, others: int) -> str:
        if others == 1:
            return self.tr("The other one is kept.")
        #: Translators: {count} is a number in words, from "two" on.
        return self.tr("The other {count} are kept.", "", others).format(count=self._count(others))

    def _count(self, count: int) -> str:
        #: Translators: a number in the middle of a sentence: "You gave two reasons".
        words = (self.tr("two"), self.tr("three"), self.tr("four"), self.tr("five"), self.tr("six"), self.tr("seven"))
        return words[count - 2] if 0 <= count - 2 < len(words) else str(count)
