"""Bigger than you: who else is better off when this runner runs. Nothing has to be chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from whyrun.domain.reflection import Beneficiary, Stage
from whyrun.gui.controls.chip import ManyChip
from whyrun.gui.controls.fields import LineField
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.group import Group
from whyrun.gui.controls.words import heading, second_line
from whyrun.gui.people_words import name_of
from whyrun.gui.wizard.page import DescentPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look
    from whyrun.gui.wizard.draft import Draft


class BiggerPage(DescentPage):
    """Chips for the people one runs for, and a line for someone else."""

    def __init__(self, look: Look, draft: Draft, place: QWidget) -> None:
        size = look.theme.size("question_after_core")
        super().__init__(look, draft, Stage.BIGGER_THAN_YOU, place, headline_size=size)
        people = Group(self.tr("Who else is better off when you run?"))
        flow = FlowLayout(look.theme.px(12), people)
        self._chips = {who: ManyChip(look, name_of(who), people) for who in Beneficiary}
        for chip in self._chips.values():
            flow.addWidget(chip)
            chip.clicked.connect(self._take)
        self._someone = LineField(look)
        self._someone.setPlaceholderText(self.tr("a name, or what you call them"))
        self._someone.setAccessibleName(self.tr("Someone else"))
        self._someone.setMaxLength(200)
        self._someone.textEdited.connect(self._take)
        self.space(24)
        self.column.addWidget(people)
        self.space(29)
        self.column.addWidget(heading(look, self.tr("Someone else")))
        self.space(7)
        self.column.addWidget(self._someone)
        self.space(12)
        promise = self.tr("They stand beside your why when you need it most. Only you see them.")
        self.column.addWidget(second_line(look, promise))
        self.column.addStretch(1)

    def enter(self) -> None:
        """Show who was chosen."""
        self.show_title(self.tr("Bigger than you"), self.tr("Who else is better off when you run?"))
        chosen = self.reflection.beneficiaries
        for who, chip in self._chips.items():
            chip.setChecked(who in chosen)
        others = [name for name in chosen if name not in list(Beneficiary)]
        if others != self._someone_else():
            self._someone.setText(", ".join(others))

    def first_field(self) -> QWidget:
        """Whom the runner has named; else the first chip."""
        return self._someone if self._someone.text() else next(iter(self._chips.values()))

    def _someone_else(self) -> list[str]:
        return [name for part in self._someone.text().split(",") if (name := part.strip())]

    def _take(self) -> None:
        chosen = [who.value for who, chip in self._chips.items() if chip.isChecked()]
        everybody = tuple(dict.fromkeys([*chosen, *self._someone_else()]))
        self.draft.change(replace(self.reflection, beneficiaries=everybody))
