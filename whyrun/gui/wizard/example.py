"""Worked examples: four runners' chains, from opener to card, written by us."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from whyrun.domain.card import Card
from whyrun.domain.examples import EXAMPLES
from whyrun.gui.card_view import CardView
from whyrun.gui.controls.button import Button
from whyrun.gui.controls.chip import ReasonChip
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.words import question
from whyrun.gui.strata import Strata

if TYPE_CHECKING:
    from whyrun.domain.examples import Example
    from whyrun.gui.look import Look


class ExampleDialog(QDialog):
    """One worked chain at a time, with four kinds of runner to choose from."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("An example"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        px = look.theme.px
        self._look = look
        self._headline = question(look, self.tr("How it went for someone else"), 24)
        self._strata = Strata(look, lines=3)
        self._card = CardView(look.theme)
        self._card.setFixedSize(px(312), px(191))
        kinds = QWidget()
        flow = FlowLayout(px(8), kinds)
        group = QButtonGroup(self)
        for example in EXAMPLES:
            chip = ReasonChip(look, example.runner, kinds)
            chip.toggled.connect(lambda on, example=example: self._show_example(example) if on else None)
            group.addButton(chip)
            flow.addWidget(chip)
        back = Button(look, self.tr("Back"))
        back.clicked.connect(self.accept)
        self._assemble(kinds, back)
        group.buttons()[0].setChecked(True)
        self.resize(px(620), px(640))

    def _assemble(self, kinds: QWidget, back: Button) -> None:
        px = self._look.theme.px
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(px(32), px(28), px(32), px(24))
        column.setSpacing(px(20))
        column.addWidget(self._headline)
        column.addWidget(kinds)
        column.addWidget(self._strata)
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        footer = QHBoxLayout()
        footer.setContentsMargins(px(32), px(12), px(32), px(16))
        footer.addStretch(1)
        footer.addWidget(back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(footer)

    def _show_example(self, example: Example) -> None:
        self._strata.show_levels([(level.question, level.answer) for level in example.levels])
        self._card.set_card(Card(example.core_why, example.identity, example.style))
