"""A realistic look, after some runs did not happen: the why in sight, what is in the way, and four ways on.

Rule: nothing is counted and nothing is asked back; what is in the way only says which way on stands out.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whyrun.domain.rut_moment import Obstacle
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.chip import ReasonChip
from whyrun.gui.controls.date_field import DateField
from whyrun.gui.controls.errand import Errand
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.one_of import OneOf
from whyrun.gui.controls.option_row import OptionRow
from whyrun.gui.controls.words import heading, question
from whyrun.gui.obstacle_words import obstacle_words

if TYPE_CHECKING:
    from datetime import date

    from whyrun.gui.look import Look


class WayOn(Enum):
    """What may help."""

    AIM_LOWER = auto()
    REST = auto()
    PAUSE = auto()
    REFLECT = auto()


#: The way on that stands out for what is in the way.
_HELPS = {
    Obstacle.TIRED: WayOn.REST,
    Obstacle.BUSY: WayOn.AIM_LOWER,
    Obstacle.HURT: WayOn.PAUSE,
    Obstacle.WEATHER: WayOn.AIM_LOWER,
    Obstacle.WHY_WENT_MISSING: WayOn.REFLECT,
}


class RealisticLook(Errand):
    """``chosen`` carries the WayOn and, for a pause, its last day; ``put_off`` is emitted for later."""

    chosen = Signal(object, object)
    put_off = Signal()

    def __init__(self, look: Look, core_why: str, tomorrow: date, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.ask(self.tr("Let’s take a realistic look"))
        self.body.addWidget(question(look, core_why, 17))
        self.body.addSpacing(look.theme.px(4))
        self.body.addWidget(heading(look, self.tr("What is in the way?")))
        self.body.addWidget(self._build_obstacles(look))
        self._until = DateField(look, earliest=tomorrow)
        self._until.setAccessibleName(self.tr("Pause until"))
        self._rows = self._build_rows(look)
        go = Button(look, self.tr("Do this"), Kind.PRIMARY)
        go.setDefault(True)
        later = Button(look, self.tr("Later"))
        self.add_way(later)
        self.add_way(go)
        go.clicked.connect(self._on_go)
        later.clicked.connect(self.reject)
        self._until.date_changed.connect(lambda: self._rows[WayOn.PAUSE].setChecked(True))
        self._rows[WayOn.AIM_LOWER].setChecked(True)

    def reject(self) -> None:
        """Leave it for later."""
        self.put_off.emit()
        super().reject()

    def _build_obstacles(self, look: Look) -> QWidget:
        chips = QWidget()
        flow = FlowLayout(look.theme.px(8), chips)
        for obstacle in Obstacle:
            chip = ReasonChip(look, obstacle_words(obstacle), chips)
            chip.clicked.connect(lambda _on=False, obstacle=obstacle: self._rows[_HELPS[obstacle]].setChecked(True))
            flow.addWidget(chip)
        return chips

    def _build_rows(self, look: Look) -> dict[WayOn, OptionRow]:
        words = {
            WayOn.AIM_LOWER: (self.tr("Aim lower for a while"), self.tr("One run less a week, for four weeks.")),
            WayOn.REST: (self.tr("Rest on purpose"), self.tr("Today is for resting. Rest is part of running.")),
            WayOn.PAUSE: (self.tr("Pause until …"), self.tr("Hurt, ill or away: nothing counts until then.")),
            WayOn.REFLECT: (self.tr("Reflect again"), self.tr("It starts from where you got to.")),
        }
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(8))
        group = OneOf(self)
        rows = {}
        for way, (text, below) in words.items():
            rows[way] = OptionRow(look, text, height=76, below=below, parent=choices)
            group.addButton(rows[way])
            column.addWidget(rows[way])
        self.body.addWidget(choices)
        self.body.addWidget(self._until)
        for row in rows.values():
            row.toggled.connect(lambda _on: self._until.setVisible(rows[WayOn.PAUSE].isChecked()))
        self._until.hide()
        return rows

    def _on_go(self) -> None:
        way = next(way for way, row in self._rows.items() if row.isChecked())
        if way is WayOn.PAUSE and self._until.chosen() is None:
            self._until.click()
            return
        self.chosen.emit(way, self._until.chosen())
        self.accept()
