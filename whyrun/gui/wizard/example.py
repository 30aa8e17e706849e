"""Worked examples: how it went for four other runners, from opener to card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from whyrun.domain.card import Card
from whyrun.domain.examples import EXAMPLES
from whyrun.domain.reflection import Stage
from whyrun.gui.card_view import CardView
from whyrun.gui.controls.chip import ReasonChip
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.group import Group
from whyrun.gui.controls.one_of import OneOf
from whyrun.gui.strata import Strata
from whyrun.gui.wizard.page import DescentPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.domain.examples import Example
    from whyrun.gui.look import Look
    from whyrun.gui.wizard.draft import Draft


class ExamplePage(DescentPage):
    """One worked chain at a time, beside the start page; Back leads to it again."""

    def __init__(self, look: Look, draft: Draft, place: QWidget) -> None:
        super().__init__(look, draft, Stage.START, place, headline_size=look.theme.size("question_start"))
        self._strata = Strata(look, lines=0)
        self._card = CardView(look.theme)
        self._card.setFixedSize(look.theme.px(312), look.theme.px(191))
        self._card.set_radius(14)
        look.changed.connect(self._on_look_changed)
        kinds = Group(self.tr("Four kinds of runner"))
        flow = FlowLayout(look.theme.px(8), kinds)
        self._group = OneOf(self)
        for example in EXAMPLES:
            chip = ReasonChip(look, example.runner, kinds)
            chip.clicked.connect(lambda _checked=False, example=example: self._show_example(example))
            self._group.addButton(chip)
            flow.addWidget(chip)
        self.space(20)
        self.column.addWidget(kinds)
        self.space(20)
        self.column.addWidget(self._strata)
        self.space(20)
        self.column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def enter(self) -> None:
        """Show the first example."""
        self.show_title(self.tr("An example"), self.tr("How it went for someone else"))
        self._group.buttons()[0].setChecked(True)
        self._show_example(EXAMPLES[0])

    def first_field(self) -> QWidget | None:
        """The example that is shown."""
        return self._group.checkedButton()

    def _show_example(self, example: Example) -> None:
        levels = [(number, level.question, level.answer) for number, level in enumerate(example.levels, 1)]
        self._strata.show_levels(levels)
        self._card.set_card(Card(example.core_why, example.identity, example.style))

    def _on_look_changed(self) -> None:
        self._card.set_theme(self.look.theme)
