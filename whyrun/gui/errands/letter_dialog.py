"""A letter for the bad day, written on a good one; once sealed it is opened in a rut moment only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.fields import AnswerField
from whyrun.gui.controls.words import second_line
from whyrun.gui.dates import day_and_month
from whyrun.gui.writing_errand import WritingErrand

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from whyrun.domain.letter import Letter
    from whyrun.gui.look import Look
    from whyrun.store.errors import SaveFailed


class LetterDialog(WritingErrand):
    """Writes ``letter``, saving as one writes; ``waiting`` is the letter that is sealed already, where there is one."""

    def __init__(
        self,
        look: Look,
        letter: Letter,
        waiting: Letter | None,
        save: Callable[[Letter], SaveFailed | None],
        parent: QWidget,
    ) -> None:
        super().__init__(look, letter, save, parent, width=560)
        self.ask(self.tr("Write to yourself on the day you don’t feel like it."))
        self._field = AnswerField(look, height=240)
        self._field.setAccessibleName(self.tr("Your letter"))
        self._field.set_words(letter.words)
        told = self.tr("You open it in the moment that counts, and not before.")
        if waiting is not None:
            told = self.tr("A letter of {day} is waiting. This one will take its place.")
            told = told.format(day=day_and_month(waiting.written_on))
        self.body.addWidget(self._field, 1)
        self.body.addWidget(second_line(look, told))
        self._seal = Button(look, self.tr("Seal it"), Kind.PRIMARY, icon="lock")
        not_now = Button(look, self.tr("Not now"))
        self.add_way(not_now)
        self.add_way(self._seal)
        self._field.words_changed.connect(self._on_written)
        self._field.go_on.connect(self._on_seal)
        self._seal.clicked.connect(self._on_seal)
        not_now.clicked.connect(self.reject)
        self._seal.setEnabled(bool(letter.words.strip()))
        self._field.setFocus()

    def _on_written(self) -> None:
        words = self._field.words()
        self._seal.setEnabled(bool(words.strip()))
        self._draft.change(replace(self._draft.entry, words=words))

    def _on_seal(self) -> None:
        if not self._field.words().strip():
            return
        self._draft.change(replace(self._draft.entry, words=self._field.words(), sealed=True))
        if self._draft.flush():
            self.accept()
