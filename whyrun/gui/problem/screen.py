"""The page for a journal that can't be opened: three plain sentences, and the ways on that there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.option_row import OptionRow
from whyrun.gui.controls.words import Words, heading, question, second_line
from whyrun.gui.dates import day_and_time
from whyrun.gui.language import told
from whyrun.store.errors import JournalDamaged, JournalInUse, JournalMissing, JournalNewer, NotAJournal

if TYPE_CHECKING:
    from pathlib import Path

    from whyrun.gui.look import Look
    from whyrun.store.backup_file import Backup
    from whyrun.store.errors import StoreError

#: Backups offered at once: the newest ones.
_OFFERED = 3


class ProblemScreen(QWidget):
    """Signals carry what the runner chose; the composition root does it."""

    restore_wanted = Signal(object)
    start_empty_wanted = Signal()
    again_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._backups: list[tuple[OptionRow, Backup]] = []
        self._content: QWidget | None = None
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        within = QWidget()
        self._scroll.setWidget(within)
        within.setAutoFillBackground(False)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._scroll)
        self._whole = QHBoxLayout(within)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addStretch(1)

    def show_error(self, error: StoreError) -> None:
        """Say what is the matter, and offer what fits."""
        if self._content is not None:
            self._whole.removeWidget(self._content)
            self._content.deleteLater()
        px = self._look.theme.px
        self._content = QWidget()
        self._content.setMaximumWidth(px(584))
        column = QVBoxLayout(self._content)
        column.setContentsMargins(px(32), px(48), px(32), px(32))
        column.setSpacing(0)
        headline = question(self._look, self._headline(error), 22)
        column.addWidget(headline)
        column.addSpacing(px(12))
        words = Words(
            self._look,
            f"{told(error.what_happened)} {told(error.what_is_safe)}",
            font=lambda theme: theme.sans(14),
            line_height=22,
        )
        column.addWidget(words)
        backups = getattr(error, "backups", ())
        if backups:
            self._add_backups(column, backups)
        elif not isinstance(error, JournalNewer):
            column.addSpacing(px(16))
            column.addWidget(second_line(self._look, told(error.what_to_do)))
        set_aside = getattr(error, "set_aside", None)
        if set_aside is not None:
            show = Button(self._look, self.tr("Show the damaged file"), Kind.QUIET, icon="folder")
            show.clicked.connect(lambda: _show_folder(set_aside))
            column.addSpacing(px(12))
            column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(px(24))
        column.addWidget(self._buttons(error, bool(backups)))
        column.addStretch(1)
        self._whole.insertWidget(0, self._content, 100)
        self.setAccessibleName(f"{self._headline(error)} {told(error.what_happened)}")

    def _headline(self, error: StoreError) -> str:
        if isinstance(error, JournalNewer):
            return self.tr("Made by a newer WhyRun")
        if isinstance(error, JournalInUse):
            return self.tr("Your journal is open already")
        if isinstance(error, JournalMissing):
            return self.tr("Your journal is not where it was")
        if isinstance(error, NotAJournal):
            return self.tr("This is not a journal")
        if isinstance(error, JournalDamaged):
            return self.tr("Your journal could not be read")
        return self.tr("Your journal could not be opened")

    def _add_backups(self, column: QVBoxLayout, backups: tuple[Backup, ...]) -> None:
        px = self._look.theme.px
        column.addSpacing(px(20))
        column.addWidget(heading(self._look, self.tr("Go on from a backup")))
        column.addSpacing(px(10))
        group = QButtonGroup(self._content)
        self._backups = []
        for backup in backups[:_OFFERED]:
            row = OptionRow(self._look, day_and_time(backup.made_at))
            group.addButton(row)
            column.addWidget(row)
            column.addSpacing(px(8))
            self._backups.append((row, backup))
        self._backups[0][0].setChecked(True)

    def _buttons(self, error: StoreError, has_backups: bool) -> QWidget:
        px = self._look.theme.px
        buttons = QWidget()
        row = FlowLayout(px(12), buttons)
        if has_backups:
            restore = Button(self._look, self.tr("Restore this one"), Kind.PRIMARY)
            restore.clicked.connect(self._on_restore)
            row.addWidget(restore)
        if isinstance(error, JournalDamaged | JournalMissing):
            empty = Button(self._look, self.tr("Start an empty journal"))
            empty.clicked.connect(self.start_empty_wanted)
            row.addWidget(empty)
        elif not isinstance(error, JournalNewer):
            again = Button(self._look, self.tr("Try again"), Kind.PRIMARY)
            again.clicked.connect(self.again_wanted)
            row.addWidget(again)
        plain = has_backups or not isinstance(error, JournalNewer)
        close = Button(self._look, self.tr("Close WhyRun"), Kind.BORDERED if plain else Kind.PRIMARY)
        close.clicked.connect(self.close_wanted)
        row.addWidget(close)
        return buttons

    def _on_restore(self) -> None:
        chosen = next((backup for row, backup in self._backups if row.isChecked()), None)
        if chosen is not None:
            self.restore_wanted.emit(chosen)


def _show_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
