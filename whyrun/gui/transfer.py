"""Taking the journal out into a file, and taking one in: asked, looked at, said, and only then done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from whyrun import __version__
from whyrun.gui.ask_for_file import ask_where_to, ask_which
from whyrun.gui.backup_words import count
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.language import told
from whyrun.gui.offered_place import offered_place
from whyrun.store.errors import ExportFailed

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from whyrun.gui.bridge import JournalBridge
    from whyrun.gui.look import Look
    from whyrun.store.contents import Contents
    from whyrun.store.import_file import ImportPlan, ImportRefused

_KIND = QStandardPaths.StandardLocation.DocumentsLocation


class Transfer(QObject):
    """Export and import, over the window ``parent``."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._window = parent

    def export(self, bridge: JournalBridge) -> None:
        """Ask where to, and write everything there as the end of the name says."""
        kinds = (self.tr("Everything (*.json)"), self.tr("A diary to read (*.md)"), self.tr("The check-ins (*.csv)"))
        place = offered_place(_KIND, self.tr("my running journal.json"))
        path = ask_where_to(self._look, self._window, self.tr("Export"), place, kinds)
        if path is not None:
            self.export_to(bridge, path)

    def export_to(self, bridge: JournalBridge, path: Path) -> bool:
        """Write everything to ``path``; whether it is there. Anything but a diary and a table is written as JSON."""
        from whyrun.gui.problem.message import tell
        from whyrun.store import export

        contents = bridge.read(lambda journal: journal.everything(), None)
        if contents is None:
            return False
        try:
            match path.suffix.lower():
                case ".md":
                    export.export_markdown(contents, path)
                case ".csv":
                    export.export_csv(contents, path)
                case _:
                    export.export_json(contents, path, program_version=__version__)
        except ExportFailed as error:
            tell(self._look, error, self._window)
            return False
        self._say(
            self.tr("Your journal is exported"), self.tr("{name} holds it now.").format(name=path.name), path.name
        )
        return True

    def take_in(self, bridge: JournalBridge) -> None:
        """Ask for a file, say what it would bring, and take that in where the runner wants it."""
        kind = self.tr("WhyRun exports (*.json)")
        path = ask_which(self._look, self._window, self.tr("Import"), offered_place(_KIND), kind)
        if path is not None:
            self.take_in_from(bridge, path)

    def take_in_from(self, bridge: JournalBridge, path: Path) -> None:
        """Read the file ``path``, and say what it would bring; what it brings comes in when the runner says so."""
        from whyrun.store.import_file import ImportRefused, plan_import, read_export

        try:
            contents = read_export(path)
        except ImportRefused as error:
            self._refuse(bridge, error)
            return
        edits = bridge.read(lambda journal: journal.last_edits(), None)
        if edits is not None:
            self._offer(bridge, path, contents, plan_import(contents, edits))

    def _offer(self, bridge: JournalBridge, path: Path, contents: Contents, plan: ImportPlan) -> None:
        from whyrun.gui.problem.sheet import SheetDialog

        coming = plan.new + plan.newer
        if not plan.changes_something:
            self._say(self.tr("There is nothing new in this file"), self._here_already(plan), path.name)
            return
        said = self.tr("{entries} would come in.").format(entries=count(coming))
        words = f"{said} {self._here_already(plan)}".strip()
        dialog = SheetDialog(self._look, self.tr("Import this file?"), words, self._window, name=path.name)
        dialog.add_close()
        take = Button(self._look, self.tr("Import"), Kind.PRIMARY)
        take.setDefault(True)
        dialog.sheet.add_way(take)

        def take_it_in() -> None:
            if bridge.save(lambda journal: journal.merge(contents.entries(), contents.earlier_texts), dialog):
                dialog.accept()
                done = self.tr("{entries} came in.").format(entries=count(coming))
                self._say(self.tr("Your journal has them now"), f"{done} {self._here_already(plan)}".strip(), "")

        take.clicked.connect(take_it_in)
        dialog.open()

    def _refuse(self, bridge: JournalBridge, error: ImportRefused) -> None:
        from whyrun.gui.problem.sheet import SheetDialog
        from whyrun.gui.problem.what_it_found import add_what_it_found

        words = f"{told(error.what_happened)} {told(error.what_is_safe)}"
        dialog = SheetDialog(
            self._look, self.tr("This file could not be imported"), words, self._window, name=error.name
        )
        if error.found:
            add_what_it_found(self._look, dialog.sheet, error.found)
        dialog.add_close()
        other = Button(self._look, self.tr("Choose another file"), Kind.PRIMARY)
        other.setDefault(True)
        other.clicked.connect(dialog.accept)
        other.clicked.connect(lambda: self.take_in(bridge))
        dialog.sheet.add_way(other)
        dialog.open()

    def _here_already(self, plan: ImportPlan) -> str:
        said = []
        if plan.same == 1:
            said.append(self.tr("1 was here already."))
        elif plan.same:
            said.append(self.tr("{count} were here already.").format(count=plan.same))
        if plan.older == 1:
            said.append(self.tr("1 was edited later here, and stays."))
        elif plan.older:
            said.append(self.tr("{count} were edited later here, and stay.").format(count=plan.older))
        return " ".join(said)

    def _say(self, headline: str, words: str, name: str) -> None:
        from whyrun.gui.problem.sheet import SheetDialog

        dialog = SheetDialog(self._look, headline, words, self._window, name=name)
        dialog.add_close(Kind.PRIMARY)
        dialog.open()
