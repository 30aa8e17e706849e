"""Changing what an entry says: a field for each of its texts. What was there before is kept by the journal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from whyrun.domain.check_in import CheckIn
from whyrun.domain.reflection import Reflection
from whyrun.gui.controls.fields import AnswerField
from whyrun.gui.controls.words import second_line
from whyrun.gui.edit_dialog import EditDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look
    from whyrun.store.errors import SaveFailed

#: A field, and the whole dialog.
_HEIGHT, _HIGHEST = 84, 640


class EditEntryDialog(EditDialog):
    """``kept`` carries the changed entry."""

    def __init__(
        self,
        look: Look,
        entry: Any,  # noqa: ANN401 - of any kind
        begun: Mapping[str, str],
        begin: Callable[[Mapping[str, str]], SaveFailed | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, begun, begin, parent)
        self._entry = entry
        self.ask(self.tr("Say it the way it was."))
        self.setWindowTitle(self.tr("Edit"))
        fields = self._assemble()
        self._edit(fields)
        self._save.clicked.connect(self._on_save)
        next(iter(fields.values())).setFocus()

    def _assemble(self) -> dict[str, AnswerField]:
        """Put everything in its place; the fields by the name of the text in each."""
        made: dict[str, AnswerField] = {}
        px = self.look.theme.px
        self.body.addWidget(second_line(self.look, self.tr("What stands there now is kept with the entry.")))
        self.body.setSpacing(px(8))
        for name, label, words in self._texts():
            said = second_line(self.look, label)
            field = AnswerField(self.look)
            field.set_height(_HEIGHT)
            field.setAccessibleName(label)
            field.set_words(words)
            field.go_on.connect(self._on_save)
            said.setBuddy(field)
            self.body.addWidget(said)
            self.body.addWidget(field)
            self.body.addSpacing(px(8))
            made[name] = field
        return made

    def fit(self) -> None:
        """As high as its fields, and no higher than a dialog should be: with many of them it scrolls."""
        super().fit()
        self.resize(self.width(), min(self.height(), self.look.theme.px(_HIGHEST)))

    def _texts(self) -> Iterator[tuple[str, str, str]]:
        """Each text of the entry: its name here, what the field is for, and what it says now."""
        entry = self._entry
        match entry:
            case Reflection():
                if entry.is_finished:
                    yield "core_why", self.tr("Your why"), entry.core_why
                    yield "identity", self.tr("Who you are"), entry.identity
                for level in entry.levels:
                    yield f"level {level.number}", level.question, level.answer
                if not entry.levels:
                    yield "opener", self.tr("Your first question"), entry.opener
            case CheckIn():
                yield "words", self.tr("A few words"), entry.words
                yield "after_words", self.tr("How do you feel now?"), entry.after_words
            case _:
                yield "start", self.tr("Where did you start?"), entry.start
                yield "got_through", self.tr("What did you get through?"), entry.got_through
                yield "take_with", self.tr("What do you take with you?"), entry.take_with

    def _on_save(self) -> None:
        self.kept.emit(self._changed())

    def _changed(self) -> Any:  # noqa: ANN401 - of the entry's kind
        said: dict[str, Any] = {name: field.words() for name, field in self._fields.items()}
        if not isinstance(self._entry, Reflection):
            return replace(self._entry, **said)
        from whyrun.domain import descent  # with the engine, which reads the reasons in an answer

        answers = {name: said.pop(name) for name in tuple(said) if name.startswith("level ")}
        changed = replace(self._entry, **said)
        for name, answer in answers.items():
            number = int(name.removeprefix("level "))
            level = changed.level(number)
            if level is not None and answer != level.answer:
                changed = descent.read_answer(descent.write(changed, number, answer), number)
        return changed
