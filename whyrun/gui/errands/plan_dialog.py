"""One plan for the bad day: what usually stops the runner, and what they do then.

Rule: what is written is no plan before it is kept; begun, it is on the disk all the same, and gone on with.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from whyrun.domain.plan import Plan
from whyrun.domain.rut_moment import Obstacle
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.chip import ReasonChip
from whyrun.gui.controls.fields import LineField
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.words import question, second_line
from whyrun.gui.obstacle_words import obstacle_words
from whyrun.gui.writing_errand import WritingErrand

if TYPE_CHECKING:
    from collections.abc import Callable

    from whyrun.gui.look import Look
    from whyrun.store.errors import SaveFailed


class PlanDialog(WritingErrand):
    """``kept`` carries the Plan.

    ``begin`` puts what is written on the disk, to be gone on with, or says why not; ``plan_for`` gives the plan to go
    on with for an obstacle that was chosen. ``unasked`` says why it comes by itself.
    """

    kept = Signal(object)

    def __init__(
        self,
        look: Look,
        plan: Plan,
        plan_for: Callable[[Obstacle], Plan | None],
        begin: Callable[[Plan], SaveFailed | None],
        parent: QWidget,
        *,
        unasked: bool = False,
    ) -> None:
        super().__init__(look, plan, begin, parent)
        self.ask(self.tr("What usually stops you?"))
        saved = self.tr("Your why is saved. One plan for a bad day, if you like.")
        shown = self.tr("One plan for a bad day. It is shown when this is in the way.")
        self.body.addWidget(second_line(look, saved if unasked else shown))
        self._plan_for = plan_for
        self._is_touched = False
        chips = QWidget()
        flow = FlowLayout(look.theme.px(8), chips)
        self._chips = {obstacle: ReasonChip(look, obstacle_words(obstacle), chips) for obstacle in Obstacle}
        for obstacle, chip in self._chips.items():
            flow.addWidget(chip)
            chip.clicked.connect(lambda _on=False, obstacle=obstacle: self._on_obstacle(obstacle))
        self._own = LineField(look)
        self._own.setPlaceholderText(self.tr("Something else"))
        self._own.setAccessibleName(self.tr("Something else that stops you"))
        self._if = LineField(look, serif=True, size=17)
        self._if.setAccessibleName(self.tr("If"))
        self._if.setPlaceholderText(self.tr("it is dark and I am on the sofa"))
        self._then = LineField(look, serif=True, size=17)
        self._then.setAccessibleName(self.tr("then I"))
        self._then.setPlaceholderText(self.tr("put my shoes on and walk to the corner"))
        self._keep = Button(look, self.tr("Keep this plan"), Kind.PRIMARY)
        self._keep.setDefault(True)
        not_now = Button(look, self.tr("Not now"))
        for part in (chips, self._own):
            self.body.addWidget(part)
        self.body.addSpacing(look.theme.px(8))
        self.body.addWidget(question(look, self.tr("If"), 19))
        self.body.addWidget(self._if)
        self.body.addWidget(question(look, self.tr("then I"), 19))
        self.body.addWidget(self._then)
        self.body.addStretch(1)
        self.add_way(not_now)
        self.add_way(self._keep)
        self._own.textEdited.connect(self._on_own)
        for field in (self._if, self._then):
            field.textEdited.connect(self._take)
        self._keep.clicked.connect(lambda: self.kept.emit(self._plan))
        not_now.clicked.connect(self.reject)
        self._show(plan)

    @property
    def _plan(self) -> Plan:
        """The plan as it stands here."""
        plan: Plan = self._draft.entry
        return plan

    def accept(self) -> None:
        """Close behind a plan that is kept."""
        self._draft.let_go()
        super().accept()

    def _show(self, plan: Plan) -> None:
        self._draft.change(plan)
        if plan.obstacle is not None:
            self._chips[plan.obstacle].setChecked(True)
        for field, words in ((self._own, plan.own_obstacle), (self._if, plan.if_happens), (self._then, plan.then_do)):
            field.setText(words)
        self._show_what_can_be_kept()

    def _on_obstacle(self, obstacle: Obstacle) -> None:
        """Go on with the plan that there is for it; words that were just written go along."""
        made = self._plan_for(obstacle)
        if self._is_touched:
            plan_id = made.id if made is not None else uuid.uuid4()
            self._show(replace(self._plan, id=plan_id, obstacle=obstacle, own_obstacle=""))
        else:
            self._show(made or Plan(uuid.uuid4(), self._plan.written_on, obstacle))

    def _on_own(self, words: str) -> None:
        for chip in self._chips.values():
            chip.setAutoExclusive(False)
            chip.setChecked(False)
            chip.setAutoExclusive(True)
        plan_id = self._plan.id if self._plan.obstacle is None else uuid.uuid4()
        self._draft.change(replace(self._plan, id=plan_id, obstacle=None, own_obstacle=words))
        self._show_what_can_be_kept()

    def _take(self) -> None:
        self._is_touched = True
        self._draft.change(replace(self._plan, if_happens=self._if.text(), then_do=self._then.text()))
        self._show_what_can_be_kept()

    def _show_what_can_be_kept(self) -> None:
        self._keep.setEnabled(bool(self._plan.then_do.strip()))
