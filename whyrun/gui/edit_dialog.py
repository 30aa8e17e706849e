"""A dialog in which words that are saved are changed: what is written is on the disk before it is saved, too.

Rule: nothing is changed before the runner saves it; what they were in the middle of stands there the next time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.words import second_line
from whyrun.gui.writing_errand import WritingErrand

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look
    from whyrun.store.errors import SaveFailed

_WIDTH = 592


class Field(Protocol):
    """A field to write in."""

    words_changed: SignalInstance

    def words(self) -> str:
        """What stands in the field."""

    def set_words(self, words: str) -> None:
        """Fill the field without telling anybody."""


class EditDialog(WritingErrand):
    """``kept`` carries what it was changed to when the runner saves it; who keeps it closes the dialog.

    ``begun`` is what was written before and not saved, by field; ``begin`` puts that on the disk, or says why not.
    Subclasses fill ``body``, and then ``_edit`` their fields.
    """

    kept = Signal(object)

    def __init__(
        self,
        look: Look,
        begun: Mapping[str, str],
        begin: Callable[[Mapping[str, str]], SaveFailed | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, begun, begin, parent, width=_WIDTH)
        self._fields: dict[str, Field] = {}
        self._there: dict[str, str] = {}
        self._was_begun = second_line(look, self.tr("You were in the middle of this. It is not saved yet."))
        self._as_it_was = Button(look, self.tr("As it was"), Kind.QUIET)
        self._as_it_was.clicked.connect(self._on_as_it_was)
        self._not_now = Button(look, self.tr("Not now"))
        self._not_now.clicked.connect(self.reject)
        self._save = Button(look, self.tr("Save"), Kind.PRIMARY)
        self.body.addWidget(self._was_begun)
        self.add_way(self._as_it_was, aside=True)
        self.add_way(self._not_now)
        self.add_way(self._save)
        for part in (self._was_begun, self._as_it_was):
            part.setVisible(bool(begun))

    def accept(self) -> None:
        """Close behind what is saved."""
        self._draft.change({})
        self._draft.flush()
        super().accept()

    def _edit(self, fields: Mapping[str, Field]) -> None:
        """Let the runner write in ``fields``, which say what is saved; what was begun stands in them instead."""
        self._fields = dict(fields)
        self._there = {name: field.words() for name, field in fields.items()}
        for name, field in fields.items():
            field.set_words(self._draft.entry.get(name, self._there[name]))
            field.words_changed.connect(self._on_written)

    def _on_written(self) -> None:
        """Begin what stands here otherwise than it is saved."""
        said = {name: field.words() for name, field in self._fields.items()}
        self._draft.change({name: words for name, words in said.items() if words != self._there[name]})

    def _on_as_it_was(self) -> None:
        for name, field in self._fields.items():
            field.set_words(self._there[name])
        self._on_written()
        self._was_begun.hide()
        self._as_it_was.hide()
        self._not_now.setFocus()
