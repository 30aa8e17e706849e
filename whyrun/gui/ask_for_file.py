"""Asking for a file: the desktop's own dialog, or Qt's where it has none, in our own colours.

Rule: nothing is read or written here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QToolButton

from whyrun.gui.icons import icon_pixmap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look

#: The buttons of Qt's own dialog whose arrows are dark, whatever they stand on, and ours.
_ARROWS = {"backButton": "left", "forwardButton": "right", "toParentButton": "up"}
_ICON = 20


def ask_where_to(look: Look, over: QWidget, title: str, place: str, kinds: Sequence[str]) -> Path | None:
    """Ask for the file to write, ``place`` offered; a name without an end gets that of the kind. None: for none."""
    dialog = QFileDialog(over, title, place, ";;".join(kinds))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    path = _ask(look, dialog)
    if path is None or path.suffix:
        return path
    kind = dialog.selectedNameFilter()
    return path.with_name(path.name + kind[kind.rindex("*") + 1 : -1])


def ask_which(look: Look, over: QWidget, title: str, folder: str, kind: str) -> Path | None:
    """Ask for a file that is there, looked for in ``folder`` first; None where none was chosen."""
    dialog = QFileDialog(over, title, folder, kind)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _ask(look, dialog)


def _ask(look: Look, dialog: QFileDialog) -> Path | None:
    for name, icon in _ARROWS.items():
        button = dialog.findChild(QToolButton, name)
        if button is not None:  # it is Qt's own dialog
            button.setIcon(_icon(look, icon, button.devicePixelRatioF()))
    chosen = dialog.exec()
    dialog.deleteLater()
    return Path(dialog.selectedFiles()[0]) if chosen else None


def _icon(look: Look, name: str, ratio: float) -> QIcon:
    icon = QIcon()
    for mode, token in ((QIcon.Mode.Normal, "ink"), (QIcon.Mode.Disabled, "off")):
        icon.addPixmap(icon_pixmap(name, look.theme.colour(token), _ICON, ratio), mode)
    return icon
