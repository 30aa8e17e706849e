"""Where the journal is, its backups, and the way back to one of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from whyrun.gui.backup_words import count, made
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.panel import Panel
from whyrun.gui.controls.words import Words, second_line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from whyrun.gui.look import Look
    from whyrun.store.backup_file import Backup

#: Backups shown at first: the newest ones.
_SHOWN = 3
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class DataPanel(Panel):
    """``restore_wanted`` carries the Backup to go back to, ``undo_wanted`` the one that undoes that.

    ``folder_wanted`` asks to see the data folder, ``export_wanted`` and ``import_wanted`` to take it out and in, and
    ``about_wanted`` what WhyRun is.
    """

    restore_wanted = Signal(object)
    undo_wanted = Signal(object)
    folder_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.add_heading(self.tr("Your data"))
        self._all = False
        self._backups: Sequence[tuple[Backup, int]] = ()
        self._today: date | None = None
        where = self.tr("Your journal is a folder on this computer. WhyRun sends it nowhere.")
        self._none = second_line(look, self.tr("No backups yet. WhyRun makes them by itself."))
        self._restored = second_line(look, "")
        self._undo = Button(look, self.tr("Undo"), Kind.QUIET)
        self._list = QWidget()
        self._more = Button(look, self.tr("Show all backups"), Kind.QUIET)
        out = Button(look, self.tr("Export"), icon="out")
        take_in = Button(look, self.tr("Import"), icon="in")
        folder = Button(look, self.tr("Show the folder"), icon="folder")
        about = Button(look, self.tr("About WhyRun"))
        self._undo_to: Backup | None = None
        self._assemble(where, out, take_in, folder, about)
        self._more.clicked.connect(self._on_more)
        self._undo.clicked.connect(lambda: self.undo_wanted.emit(self._undo_to))
        out.clicked.connect(self.export_wanted)
        take_in.clicked.connect(self.import_wanted)
        folder.clicked.connect(self.folder_wanted)
        about.clicked.connect(self.about_wanted)
        self.show_restored(None, None)

    def show_backups(self, backups: Sequence[tuple[Backup, int]], today: date) -> None:
        """Show ``backups``, the newest first, each with how many entries it holds; ``today`` is the local date."""
        self._backups, self._today = backups, today
        self._fill()

    def show_restored(self, backup: Backup | None, undo: Backup | None) -> None:
        """Say that the journal is as it was when ``backup`` was made, and offer the way back to ``undo``."""
        self._undo_to = undo
        self._undo.setVisible(undo is not None)
        self._restored.setVisible(backup is not None)
        if backup is not None:
            told = self.tr("Your journal is as it was: {time}.")
            self._restored.setText(told.format(time=made(backup.made_at, self._today)))

    def _assemble(self, where: str, *ways: Button) -> None:
        px = self._look.theme.px
        self.column.addWidget(second_line(self._look, where))
        self.column.addSpacing(px(8))
        self.column.addWidget(Words(self._look, self.tr("Backups"), font=lambda theme: theme.sans(13, bold=True)))
        self.column.addWidget(self._restored)
        self.add_aside(self._undo)
        self.column.addWidget(self._none)
        self.column.addWidget(self._list)
        self.add_aside(self._more)
        buttons = QWidget()
        self.buttons = FlowLayout(px(8), buttons)
        for way in ways:
            self.buttons.addWidget(way)
        self.column.addSpacing(px(4))
        self.column.addWidget(buttons)

    def _fill(self) -> None:
        self.column.removeWidget(self._list)
        place = self.column.indexOf(self._none) + 1
        self._list.deleteLater()
        self._list = QWidget()
        rows = QVBoxLayout(self._list)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for backup, entries in self._backups if self._all else self._backups[:_SHOWN]:
            row = _BackupRow(self._look, made(backup.made_at, self._today), count(entries))
            row.restore.clicked.connect(partial(self.restore_wanted.emit, backup))
            rows.addWidget(row)
        self.column.insertWidget(place, self._list)
        self._none.setVisible(not self._backups)
        self._list.setVisible(bool(self._backups))
        self._more.setVisible(not self._all and len(self._backups) > _SHOWN)

    def _on_more(self) -> None:
        self._all = True
        self._fill()


class _BackupRow(QWidget):
    """When a backup was made, how much it holds, and the way back to it."""

    def __init__(self, look: Look, when: str, entries: str) -> None:
        super().__init__()
        self._look = look
        self.restore = Button(look, self.tr("Restore"), Kind.QUIET)
        self.restore.setAccessibleName(self.tr("Restore the backup of {time}").format(time=when))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.theme.px(4), 0, look.theme.px(4))
        row.setSpacing(look.theme.px(12))
        row.addWidget(Words(look, when, font=lambda theme: theme.sans(14), line_height=20), 1, _MIDDLE)
        row.addWidget(second_line(look, entries), 0, _MIDDLE)
        row.addWidget(self.restore)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line below."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._look.theme.colour("line"))
