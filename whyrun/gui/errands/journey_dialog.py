"""The way to a race, told when it is over: where it started, what was got through, what stays."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.fields import AnswerField
from whyrun.gui.controls.words import question
from whyrun.gui.writing_errand import WritingErrand

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from whyrun.domain.still_true import RaceJourney
    from whyrun.gui.look import Look
    from whyrun.store.errors import SaveFailed


class JourneyDialog(WritingErrand):
    """Three fields, saved as one writes. ``kept`` is emitted when it is told, ``put_off`` when it is left for later."""

    kept = Signal()
    put_off = Signal()

    def __init__(
        self, look: Look, journey: RaceJourney, save: Callable[[RaceJourney], SaveFailed | None], parent: QWidget
    ) -> None:
        super().__init__(look, journey, save, parent, width=560)
        self.ask(self.tr("The race is run. How did you get there?"))
        asked = (
            (self.tr("Where did you start?"), journey.start),
            (self.tr("What did you get through?"), journey.got_through),
            (self.tr("What do you take with you?"), journey.take_with),
        )
        self._fields: list[AnswerField] = []
        for headline, words in asked:
            field = AnswerField(look, height=84)
            field.setAccessibleName(headline)
            field.set_words(words)
            field.words_changed.connect(self._on_written)
            field.go_on.connect(self._on_keep)
            self._fields.append(field)
            self.body.addWidget(question(look, headline, 19))
            self.body.addWidget(field, 1)
        keep = Button(look, self.tr("Keep it"), Kind.PRIMARY)
        later = Button(look, self.tr("Later"))
        self.add_way(later)
        self.add_way(keep)
        keep.clicked.connect(self._on_keep)
        later.clicked.connect(self.reject)
        self._fields[0].setFocus()

    def leave(self) -> None:
        """Leave it for later."""
        self.put_off.emit()
        super().leave()

    def _on_written(self) -> None:
        start, got_through, take_with = (field.words() for field in self._fields)
        self._draft.change(replace(self._draft.entry, start=start, got_through=got_through, take_with=take_with))

    def _on_keep(self) -> None:
        if self._draft.flush():
            self.kept.emit()
            self.accept()
