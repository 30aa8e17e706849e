"""The weekly intention: a range of runs, two days off in hand, and a pause with an end."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from whyrun.domain.intention import FEWEST, MOST
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.check_row import CheckRow
from whyrun.gui.controls.date_field import DateField
from whyrun.gui.controls.errand import Errand
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.panel import Separator
from whyrun.gui.controls.stepper import Stepper
from whyrun.gui.controls.words import Words, second_line

if TYPE_CHECKING:
    from datetime import date

    from whyrun.gui.look import Look


class IntentionDialog(Errand):
    """``kept`` carries at least, at most, whether days are in hand, and the last day of a pause or None."""

    kept = Signal(int, int, bool, object)

    def __init__(self, look: Look, today: date, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.ask(self.tr("How often do you want to run?"))
        self._least = Stepper(look, self.tr("Runs a week, from"), least=FEWEST, most=MOST)
        self._most = Stepper(look, self.tr("Runs a week, to"), least=FEWEST, most=MOST)
        self._in_hand = CheckRow(
            look,
            self.tr("Keep two in hand each month"),
            self.tr("Two runs you may miss, as part of it. Today says how many are left."),
        )
        self._pause = DateField(look, earliest=today + timedelta(days=1))
        self._pause.setAccessibleName(self.tr("Pause until"))
        self._build(look)
        save = Button(look, self.tr("Save"), Kind.PRIMARY)
        save.setDefault(True)
        not_now = Button(look, self.tr("Not now"))
        self.add_way(not_now)
        self.add_way(save)
        not_now.clicked.connect(self.reject)
        save.clicked.connect(self._on_save)
        self._least.changed.connect(self._on_least)
        self._most.changed.connect(self._on_most)

    def show_intention(self, at_least: int, at_most: int, *, in_hand: bool, paused_until: date | None) -> None:
        """Show what holds now."""
        self._least.set_value(at_least)
        self._most.set_value(at_most)
        self._in_hand.setChecked(in_hand)
        self._pause.set_date(paused_until)

    def _build(self, look: Look) -> None:
        self.body.addWidget(second_line(look, self.tr("A range, not a target. Change it whenever you like.")))
        self.body.addWidget(_row(look, self.tr("From"), self._least, self.tr("to"), self._most, self.tr("runs a week")))
        self.body.addWidget(self._in_hand)
        self.body.addWidget(Separator(look))
        self.body.addWidget(_row(look, self.tr("Pause until"), self._pause))
        self.body.addWidget(second_line(look, self.tr("Hurt, ill or away: nothing counts until then. The card stays.")))
        self.body.addStretch(1)

    def _on_least(self, value: int) -> None:
        self._most.set_value(max(value, self._most.value))

    def _on_most(self, value: int) -> None:
        self._least.set_value(min(value, self._least.value))

    def _on_save(self) -> None:
        self.kept.emit(self._least.value, self._most.value, self._in_hand.isChecked(), self._pause.chosen())


def _row(look: Look, *parts: str | QWidget) -> QWidget:
    """Words and controls beside each other, and on to the next line where there is no room."""
    row = QWidget()
    flow = FlowLayout(look.theme.px(12), row)
    for part in parts:
        flow.addWidget(part if isinstance(part, QWidget) else _word(look, part))
    return row


def _word(look: Look, text: str) -> QWidget:
    word = Words(look, text, font=lambda theme: theme.sans(14), line_height=40)
    word.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return word
