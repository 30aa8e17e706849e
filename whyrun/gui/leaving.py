"""The way out for somebody whose words can't be saved: stay with them, take them along in a file, or leave them.

Rule: words are let go only by who wrote them; nobody is kept in a window for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QStandardPaths

from whyrun.gui.ask_for_file import ask_where_to
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.language import told
from whyrun.gui.offered_place import offered_place
from whyrun.gui.problem.sheet import SheetDialog
from whyrun.store.errors import ExportFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look
    from whyrun.store.errors import SaveFailed


class Unsaved(NamedTuple):
    """Words that are not on the disk, why, and what lets them go."""

    failure: SaveFailed
    words: str
    let_go: Callable[[], object]


class LeavingDialog(SheetDialog):
    """Asks over ``parent`` what becomes of ``unsaved``; ``leave`` goes on to where the runner wanted to."""

    def __init__(self, look: Look, unsaved: Unsaved, leave: Callable[[], object], parent: QWidget) -> None:
        asked = self.tr("Stay until that is mended. Or save a copy in another place, and go.")
        super().__init__(look, told(unsaved.failure.what_happened), asked, parent)
        self._unsaved = unsaved
        self._leave = leave
        without = Button(look, self.tr("Leave without them"), Kind.QUIET)
        copy = Button(look, self.tr("Save a copy"))
        stay = Button(look, self.tr("Stay"), Kind.PRIMARY)
        stay.setDefault(True)
        self.sheet.add_way(without, aside=True)
        self.sheet.add_way(copy)
        self.sheet.add_way(stay)
        without.clicked.connect(self._on_leave)
        copy.clicked.connect(self._on_copy)
        stay.clicked.connect(self.reject)
        stay.setFocus()

    def _on_leave(self) -> None:
        self._unsaved.let_go()
        self.accept()
        self._leave()

    def _on_copy(self) -> None:
        from whyrun.gui.problem.message import tell
        from whyrun.store.export import write_export

        place = offered_place(QStandardPaths.StandardLocation.DocumentsLocation, self.tr("my words.txt"))
        path = ask_where_to(self._look, self, self.tr("Save a copy"), place, (self.tr("A text (*.txt)"),))
        if path is None:
            return
        try:
            write_export(path, f"{self._unsaved.words}\n".encode("utf-8", "replace"))
        except ExportFailed as error:
            tell(self._look, error, self)
        else:
            self._on_leave()
