"""Showing where a file lies: in the desktop's own file manager, or in words where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.problem.sheet import SheetDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look


def show_place(look: Look, place: Path, over: QWidget) -> None:
    """Open the folder ``place``, or the one that the file ``place`` is in; where nothing can, say it ``over`` that."""
    folder = place.parent if place.is_file() else place
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        PlaceDialog(look, str(place), over).open()


class PlaceDialog(SheetDialog):
    """Says where something is, so that it can be copied."""

    def __init__(self, look: Look, place: str, parent: QWidget) -> None:
        told = self.tr("Nothing on this desktop shows folders. It is here: {place}").format(place=place)
        super().__init__(look, self.tr("Where it is"), told, parent, name=place)
        self._place = place
        self._copy = Button(look, self.tr("Copy"))
        self._copy.clicked.connect(self._on_copy)
        self.sheet.add_way(self._copy)
        self.add_close(Kind.PRIMARY)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._place)
        self._copy.setText(self.tr("Copied"))
