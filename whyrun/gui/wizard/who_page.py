"""Who you are: an identity statement, suggested from the answers or in one's own words."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whyrun.domain import descent
from whyrun.domain.reflection import CORE_LEVEL, Stage
from whyrun.gui.controls.fields import LineField
from whyrun.gui.controls.group import Group
from whyrun.gui.controls.one_of import OneOf
from whyrun.gui.controls.option_row import OptionRow
from whyrun.gui.controls.words import Words, second_line
from whyrun.gui.wizard.page import DescentPage

if TYPE_CHECKING:
    from whyrun.domain.english import Suggestion
    from whyrun.gui.look import Look
    from whyrun.gui.wizard.draft import Draft

#: How many statements are suggested.
_SUGGESTED = 3


class WhoPage(DescentPage):
    """Three suggestions, and a row to finish oneself."""

    def __init__(self, look: Look, draft: Draft, place: QWidget) -> None:
        super().__init__(look, draft, Stage.WHO_YOU_ARE, place, headline_size=look.theme.size("question_after_core"))
        self._rows: list[tuple[OptionRow, str]] = []
        self._made_from: object = None
        self._suggested: set[str] = set()
        self._vote = Words(
            look,
            self.tr("Each run from here on is a vote for the sentence you pick."),
            font=lambda theme: theme.sans(14),
            colour="soft",
        )
        self._choices = Group(self.tr("Which runner does that make you?"))
        self._list = QVBoxLayout(self._choices)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(look.theme.px(12))
        self._group = OneOf(self)
        self._own = LineField(look, serif=True, size=16)
        self._own.setPlaceholderText(self.tr("your own words"))
        self._own.setAccessibleName(self.tr("I’m a runner who"))
        self._own.setMaxLength(300)
        self._own_row = OptionRow(look, self.tr("I’m a runner who"), height=64, serif=True, parent=self._choices)
        self._own_row.set_field(self._own)
        self._group.addButton(self._own_row)
        self._own_row.toggled.connect(self._on_own_row_toggled)
        self._own.textEdited.connect(self._take)
        self._list.addWidget(self._own_row)
        doubt = self.tr("Slow, with walking breaks, never raced, twice a week: you run, so you are a runner.")
        self.space(8)
        self.column.addWidget(self._vote)
        self.space(24)
        self.column.addWidget(self._choices)
        self.space(
            12
        )  # with three sentences of two lines the drawn page is then full to the pixel, and scrolls nowhere
        self.column.addWidget(second_line(look, doubt))
        self.column.addStretch(1)

    def enter(self) -> None:
        """Suggest statements from the answers as they are now; what was chosen stays chosen."""
        self.show_title(self.tr("Who you are"), self.tr("Which runner does that make you?"))
        suggestions = descent.suggest_identities(self.reflection)[:_SUGGESTED]
        if suggestions != self._made_from:
            if self.reflection.identity in self._suggested - {each.text for each in suggestions}:
                self.draft.change(replace(self.reflection, identity=""))  # ours, and made from other answers
            self._suggested = {each.text for each in suggestions}
            self._made_from = suggestions
            self._show_suggestions(suggestions)
        self._show_chosen()

    def leave(self) -> bool:
        """Go on with the chosen sentence; an own row left empty falls back to the first suggestion."""
        if not self.reflection.identity and self._rows:
            self._rows[0][0].setChecked(True)
        self._take()
        return True

    def first_field(self) -> QWidget:
        """The runner's own words, where they are chosen; else the chosen row."""
        button = self._group.checkedButton()
        if button is self._own_row and self._own.text():
            return self._own
        return button if button is not None else self._own_row

    def _show_suggestions(self, suggestions: tuple[Suggestion, ...]) -> None:
        for row, _ in self._rows:
            self._group.removeButton(row)
            self._list.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for place, suggestion in enumerate(suggestions):
            row = OptionRow(
                self.look, suggestion.text, height=64, note=self._source(suggestion), serif=True, parent=self._choices
            )
            self._group.addButton(row)
            row.clicked.connect(self._take)
            row.toggled.connect(self._on_row_toggled)
            self._list.insertWidget(place, row)
            row.show()
            self._rows.append((row, suggestion.text))
        order: list[QWidget] = [*(row for row, _ in self._rows), self._own_row, self._own]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _source(self, suggestion: Suggestion) -> str:
        if suggestion.for_others:
            return self.tr("from “Bigger than you”")
        if not suggestion.level:
            return ""
        if suggestion.level > CORE_LEVEL:
            return self.tr("from one deeper")
        return self.tr("from level {number}").format(number=suggestion.level)

    def _show_chosen(self) -> None:
        identity = self.reflection.identity
        for row, text in self._rows:
            if text == identity or (not identity and row is self._rows[0][0]):
                row.setChecked(True)
                self._take()
                return
        if identity:
            self._own.setText(identity.removeprefix(self._beginning()).removesuffix("."))
            self._own_row.setChecked(True)

    def _beginning(self) -> str:
        return self.tr("I’m a runner who") + " "

    def _on_row_toggled(self, on: bool) -> None:
        if on:
            self._take()

    def _on_own_row_toggled(self, on: bool) -> None:
        if on:
            # Behind Qt, which gives the row the keyboard after it has chosen it by an arrow key.
            QTimer.singleShot(0, self._own, self._own.setFocus)
            self._take()

    def _take(self) -> None:
        identity = next((text for row, text in self._rows if row.isChecked()), None)
        if identity is None:
            own = " ".join(self._own.text().split()).rstrip(".")
            identity = f"{self._beginning()}{own}." if own else ""
        self.draft.change(replace(self.reflection, identity=identity))
