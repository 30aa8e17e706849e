"""The finish-line test: whether what was found outlasts the goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from whyrun.domain import descent
from whyrun.domain.reflection import FinishLine, Stage
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.group import Group
from whyrun.gui.controls.notes import Quote
from whyrun.gui.controls.one_of import OneOf
from whyrun.gui.controls.option_row import OptionRow
from whyrun.gui.controls.words import question
from whyrun.gui.wizard.page import DescentPage

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from whyrun.gui.look import Look
    from whyrun.gui.wizard.draft import Draft


class FinishLinePage(DescentPage):
    """*Yes* goes on; *Not sure* offers one level more, or going on anyway."""

    def __init__(self, look: Look, draft: Draft, place: QWidget) -> None:
        super().__init__(look, draft, Stage.FINISH_LINE, place, headline_size=look.theme.size("question_after_core"))
        self._quote = Quote(look, self.tr("What you found at the core"), size=19)
        self._yes = OptionRow(look, self.tr("Yes"), height=88, below=self.tr("On to your why."))
        self._not_sure = OptionRow(look, self.tr("Not sure"), height=88, below=self.tr("One level deeper first."))
        self._anyway = Button(look, self.tr("Go on anyway"), Kind.QUIET, icon="right")
        self._answers = Group(self.tr("Would this still get you out of the door?"))
        self._grid = QGridLayout(self._answers)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.theme.px(12))
        self._group = OneOf(self)
        for row in (self._yes, self._not_sure):
            row.setParent(self._answers)
            self._group.addButton(row)
        self._not_sure.toggled.connect(self._anyway.setVisible)
        self._anyway.setVisible(False)
        self._anyway.clicked.connect(self._on_anyway)
        self._going_anyway = False
        self.space(24)
        self.column.addWidget(self._quote)
        self.space(32)
        self.column.addWidget(question(look, self.tr("Would this still get you out of the door?"), 22))
        self.space(16)
        self.column.addWidget(self._answers)
        self.space(12)
        self.column.addWidget(self._anyway)
        self.column.addStretch(1)
        self._arrange()

    def enter(self) -> None:
        """Show what was found, and the answer given before."""
        self.show_title(
            self.tr("The finish-line test"), self.tr("The race is run. The weight is gone.\nThe goal is done.")
        )
        core = descent.core_found(self.reflection)
        self._quote.setVisible(core is not None)
        if core is not None:
            self._quote.say(core.reason, core.number, in_ink=core.reason)
        unsure = self.reflection.finish_line in (FinishLine.NOT_SURE, FinishLine.ONE_DEEPER)
        (self._not_sure if unsure else self._yes).setChecked(True)
        self._going_anyway = False

    def leave(self) -> bool:
        """Take the answer."""
        if self._yes.isChecked():
            answer = FinishLine.YES
        else:
            answer = FinishLine.NOT_SURE if self._going_anyway else FinishLine.ONE_DEEPER
        self.draft.change(descent.take_finish_line(self.reflection, answer))
        return True

    def first_field(self) -> QWidget:
        """The chosen answer."""
        return self._not_sure if self._not_sure.isChecked() else self._yes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= self.look.theme.px(460)
        self._grid.addWidget(self._yes, 0, 0)
        self._grid.addWidget(self._not_sure, 0 if beside else 1, 1 if beside else 0)

    def _on_anyway(self) -> None:
        self._going_anyway = True
        self.go_on.emit()
