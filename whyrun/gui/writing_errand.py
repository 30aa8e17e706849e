"""An errand in which one writes: saved as one writes, and left when all of it is safe or the runner lets it go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QTextEdit

from whyrun.gui.controls.errand import Errand
from whyrun.gui.entry_draft import EntryDraft

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look
    from whyrun.store.errors import SaveFailed


class WritingErrand(Errand):
    """Writes ``entry``; ``save`` says why it is not on the disk, None where it is."""

    def __init__(
        self,
        look: Look,
        entry: Any,  # noqa: ANN401 - of any kind
        save: Callable[[Any], SaveFailed | None],
        parent: QWidget | None = None,
        *,
        width: int = 520,
    ) -> None:
        super().__init__(look, parent, width=width)
        self._draft: EntryDraft[Any] = EntryDraft(entry, save, self)
        self._draft.tried.connect(self.say_saved)

    def reject(self) -> None:
        """Leave it for another time; what is written stays. Where it can't, the runner says what becomes of it."""
        from whyrun.gui.leaving import LeavingDialog, Unsaved

        if self._draft.flush() or self._draft.failure is None:
            self.leave()
        else:
            unsaved = Unsaved(self._draft.failure, self._words(), self._draft.let_go)
            LeavingDialog(self.look, unsaved, self.leave, self).open()

    def leave(self) -> None:
        """Close, with nothing left to save."""
        super().reject()

    def _words(self) -> str:
        """What stands in the fields."""
        lines = [field.text() for field in self.findChildren(QLineEdit)]
        answers = [field.toPlainText() for field in self.findChildren(QTextEdit)]
        return "\n\n".join(words for words in (*lines, *answers) if words.strip())
