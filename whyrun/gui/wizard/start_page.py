"""The first page: what gets the runner out of the door, and the question to start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from whyrun.domain import descent, openers
from whyrun.domain.reflection import Motivator, Stage
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.date_field import DateField
from whyrun.gui.controls.fields import LineField
from whyrun.gui.controls.group import Group
from whyrun.gui.controls.one_of import OneOf
from whyrun.gui.controls.option_row import OptionRow
from whyrun.gui.controls.words import Words, heading, second_line
from whyrun.gui.wizard.page import DescentPage

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from whyrun.gui.look import Look
    from whyrun.gui.wizard.draft import Draft


class StartPage(DescentPage):
    """Eight motivators, the opener that can be rewritten, and a date where the motivator has one."""

    def __init__(self, look: Look, draft: Draft, place: QWidget) -> None:
        super().__init__(look, draft, Stage.START, place, headline_size=look.theme.size("question_start"))
        self._columns = 0
        self._example = Button(look, self.tr("See an example"), Kind.PLAIN, keys=Qt.Modifier.CTRL | Qt.Key.Key_E)
        self._example.clicked.connect(self.example_wanted)
        self._rows = self._build_rows()
        self._opener = LineField(look, height=44, serif=True, size=17)
        self._opener.setAccessibleName(self.tr("Your first question"))
        self._opener.setMaxLength(400)
        self._date = DateField(look)
        self._date.setAccessibleName(self.tr("Race day"))
        self._asked = self._build_question()
        self._dated = self._build_date_row()
        self._assemble()
        self._opener.textEdited.connect(self._take)
        self._date.date_changed.connect(self._take)

    def enter(self) -> None:
        """Show what was chosen; a race is only the first in the list, not the answer."""
        self.show_title(self.tr("Start"), self.tr("What gets you out of the door right now, or used to?"))
        reflection = self.reflection
        if reflection.motivator is not None:
            self._rows[reflection.motivator].setChecked(True)
            self._opener.setText(reflection.opener)
            self._date.set_date(reflection.goal_date)
        self._show_what_fits()

    def leave(self) -> bool:
        """Go on with the chosen motivator; with none chosen, ask openly."""
        if self._motivator() is None:
            self._rows[Motivator.OTHER].setChecked(True)
            self._on_motivator_chosen()
        self._take()
        return True

    def first_field(self) -> QWidget:
        """The question, where the runner has made it theirs; else the motivator that is chosen, or the first."""
        motivator = self._motivator()
        written = self._opener.text().strip()
        if motivator is not None and written and not openers.is_an_opener_of_ours(written):
            return self._opener
        return self._rows[motivator or Motivator.RACE]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, one where there is not."""
        super().resizeEvent(event)
        self._arrange_rows()

    def _build_rows(self) -> dict[Motivator, OptionRow]:
        names = {
            Motivator.RACE: self.tr("A race"),
            Motivator.WEIGHT: self.tr("Losing weight"),
            Motivator.HEALTH: self.tr("My health"),
            Motivator.STRESS: self.tr("Stress"),
            Motivator.SOMEONE: self.tr("Someone I run with"),
            Motivator.HABIT: self.tr("Habit"),
            Motivator.UNKNOWN: self.tr("I don’t know any more"),
            Motivator.OTHER: self.tr("Something else"),
        }
        self._choices = Group(self.tr("What gets you out of the door right now, or used to?"))
        self._group = OneOf(self)
        rows = {}
        for motivator, name in names.items():
            rows[motivator] = OptionRow(self.look, name, parent=self._choices)
            self._group.addButton(rows[motivator])
            rows[motivator].clicked.connect(self._on_motivator_chosen)
        self._grid = QGridLayout(self._choices)
        self._grid.setContentsMargins(0, 0, 0, 0)
        return rows

    def _build_question(self) -> QWidget:
        px = self.look.theme.px
        hint = second_line(self.look, self.tr("Change the words if you like"))
        hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        caption = QHBoxLayout()
        caption.addWidget(heading(self.look, self.tr("Your first question")))
        caption.addWidget(hint, 1)
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(7))
        column.addLayout(caption)
        column.addWidget(self._opener)
        return asked

    def _build_date_row(self) -> QWidget:
        px = self.look.theme.px
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(12))
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(Words(self.look, self.tr("Race day"), font=lambda theme: theme.sans(14)), 0, middle)
        line.addWidget(self._date)
        line.addWidget(second_line(self.look, self.tr("Optional. WhyRun asks again after it.")), 1, middle)
        return row

    def _assemble(self) -> None:
        px = self.look.theme.px
        top = QHBoxLayout()
        top.setSpacing(px(12))
        self.column.removeWidget(self.title_words)
        top.addWidget(self.title_words, 1)
        top.addWidget(self._example, 0, Qt.AlignmentFlag.AlignTop)
        top.addSpacing(-px(8))  # the words, not the hidden box, end at the margin
        self._example.setFixedHeight(px(18))
        self.column.insertLayout(0, top)
        self.space(19)
        self.column.addWidget(self._choices)
        self.space(25)
        self.column.addWidget(self._asked)
        self.space(16)
        self.column.addWidget(self._dated)
        self.column.addStretch(1)
        self._arrange_rows()

    def _arrange_rows(self) -> None:
        px = self.look.theme.px
        columns = 2 if self.width() >= px(460) else 1
        if columns == self._columns:
            return
        self._columns = columns
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8))
        for place, row in enumerate(self._rows.values()):
            self._grid.addWidget(row, place // columns, place % columns)

    def _motivator(self) -> Motivator | None:
        return next((motivator for motivator, row in self._rows.items() if row.isChecked()), None)

    def _on_motivator_chosen(self) -> None:
        motivator = self._motivator()
        written = self._opener.text().strip()
        if motivator is not None and (not written or openers.is_an_opener_of_ours(written)):
            self._opener.setText(openers.opener(motivator))
            self._opener.setCursorPosition(0)
        self._show_what_fits()
        self._take()

    def _show_what_fits(self) -> None:
        """The question comes with the motivator: an empty field under the headline would look like the answer's."""
        motivator = self._motivator()
        self._asked.setVisible(motivator is not None)
        self._dated.setVisible(motivator is not None and motivator.has_date)

    def _take(self) -> None:
        motivator = self._motivator()
        if motivator is not None:
            opener, day = self._opener.text(), self._date.chosen()
            self.draft.change(descent.set_opener(self.reflection, motivator, opener, day))
