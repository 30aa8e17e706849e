"""Choosing one of the newest backups, by when it was made and how much is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from whyrun.gui.backup_words import count, made
from whyrun.gui.controls.one_of import OneOf
from whyrun.gui.controls.option_row import OptionRow
from whyrun.gui.controls.words import heading

if TYPE_CHECKING:
    from datetime import date

    from whyrun.gui.look import Look
    from whyrun.store.backup_file import Backup

#: Backups offered at once: the newest ones.
_OFFERED = 3


class BackupChoice(QWidget):
    """The newest backups as rows, the newest chosen; ``today`` is the runner's local date."""

    def __init__(self, look: Look, title: str, backups: tuple[Backup, ...], today: date) -> None:
        super().__init__()
        px = look.theme.px
        group = OneOf(self)
        self._rows: list[tuple[OptionRow, Backup]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(heading(look, title))
        for backup in backups[:_OFFERED]:
            row = OptionRow(look, made(backup.made_at, today), note=count(backup.entries))
            group.addButton(row)
            column.addWidget(row)
            self._rows.append((row, backup))
        self._rows[0][0].setChecked(True)

    def chosen(self) -> Backup:
        """The backup whose row is chosen."""
        return next(backup for row, backup in self._rows if row.isChecked())
