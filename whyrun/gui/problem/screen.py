"""The page for a journal that can't be opened: what happened, what is safe, and the ways on that there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.notes import Box
from whyrun.gui.controls.page_scroll import PageScroll
from whyrun.gui.controls.words import second_line
from whyrun.gui.language import told
from whyrun.gui.problem.backup_choice import BackupChoice
from whyrun.gui.problem.sheet import Sheet
from whyrun.store.errors import JournalDamaged, JournalGone, JournalInUse, JournalMissing, JournalNewer, NotAJournal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from whyrun.gui.look import Look
    from whyrun.store.backup_file import Backup
    from whyrun.store.errors import StoreError

#: Drawn widths: with backups to choose from, and without.
_WIDE, _NARROW = 520, 460


class ProblemScreen(QWidget):
    """Signals carry what the runner chose; the composition root does it."""

    restore_wanted = Signal(object)
    start_empty_wanted = Signal()
    again_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sheet: Box | None = None
        within = QWidget()
        self._place = QHBoxLayout(within)
        self._place.setContentsMargins(0, look.theme.px(40), 0, look.theme.px(24))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        scroll = PageScroll(within)
        scroll.setWidgetResizable(True)
        around.addWidget(scroll)

    def show_error(self, error: StoreError, today: date, *, words_wait: bool = False) -> None:
        """Say what is the matter, and offer what fits; ``today`` is the runner's local date.

        ``words_wait`` says that something was written since, which waits for a journal.
        """
        sheet = Sheet(self._look, self._headline(error), f"{self._happened(error)} {told(error.what_is_safe)}")
        if words_wait:
            self._say(sheet, self.tr("What you have written since is kept for your journal."))
        if isinstance(error, JournalNewer):
            self._offer_older(sheet, error.backups, today)
        elif isinstance(error, JournalDamaged | JournalMissing):
            self._offer_backups(sheet, error, today)
        else:
            self._offer_again(sheet, error)
        self._put(sheet, wide=isinstance(error, JournalDamaged | JournalMissing) and bool(error.backups))

    def _headline(self, error: StoreError) -> str:
        headlines: tuple[tuple[type[StoreError], str], ...] = (
            (JournalNewer, self.tr("Made by a newer WhyRun")),
            (JournalInUse, self.tr("Your journal is open already")),
            (JournalMissing, self.tr("Your journal is not where it was")),
            (JournalGone, self.tr("Your journal is not as it was")),
            (NotAJournal, self.tr("This is not a journal")),
            (JournalDamaged, self.tr("Your journal could not be read")),
        )
        otherwise = self.tr("Your journal could not be opened")
        return next((words for kind, words in headlines if isinstance(error, kind)), otherwise)

    def _happened(self, error: StoreError) -> str:
        if isinstance(error, JournalDamaged):  # the headline has said the rest
            return self.tr("The file is damaged, perhaps by a sudden shutdown.")
        return told(error.what_happened)

    def _offer_backups(self, sheet: Sheet, error: JournalDamaged | JournalMissing, today: date) -> None:
        choice = self._choice(sheet, error.backups, today) if error.backups else None
        if choice is None:
            self._say(sheet, told(error.what_to_do))
        elif isinstance(error, JournalDamaged):
            self._say(
                sheet,
                self.tr(
                    "What can still be read of the damaged file joins the backup. "
                    "The file itself stays where it is, in case someone can mend it."
                ),
            )
        if error.set_aside is not None:
            self._offer_file(sheet, error.set_aside)
        self._add(sheet, self.tr("Start an empty journal"), self.start_empty_wanted.emit, Kind.PLAIN)
        self._add(sheet, self.tr("Close"), self.close_wanted.emit, Kind.BORDERED if choice else Kind.PRIMARY)
        if choice is not None:
            self._add_restore(sheet, self.tr("Restore this one"), choice)

    def _offer_older(self, sheet: Sheet, backups: tuple[Backup, ...], today: date) -> None:
        if backups:
            self._add(sheet, self.tr("Open an older backup"), lambda: self._show_older(backups, today), Kind.BORDERED)
        self._add(sheet, self.tr("Close WhyRun"), self.close_wanted.emit, Kind.PRIMARY)

    def _show_older(self, backups: tuple[Backup, ...], today: date) -> None:
        sheet = Sheet(
            self._look,
            self.tr("Open an older backup"),
            self.tr("The newer journal is set aside, whole. A newer WhyRun can still open it there."),
        )
        choice = self._choice(sheet, backups, today)
        self._add(sheet, self.tr("Close WhyRun"), self.close_wanted.emit, Kind.BORDERED)
        self._add_restore(sheet, self.tr("Open this one"), choice)
        self._put(sheet, wide=True)

    def _choice(self, sheet: Sheet, backups: tuple[Backup, ...], today: date) -> BackupChoice:
        choice = BackupChoice(self._look, self.tr("Go on from a backup"), backups, today)
        sheet.body.addSpacing(self._look.theme.px(20))
        sheet.body.addWidget(choice)
        return choice

    def _add_restore(self, sheet: Sheet, words: str, choice: BackupChoice) -> None:
        self._add(sheet, words, lambda: self.restore_wanted.emit(choice.chosen()), Kind.PRIMARY)

    def _offer_again(self, sheet: Sheet, error: StoreError) -> None:
        self._say(sheet, told(error.what_to_do))
        self._add(sheet, self.tr("Close WhyRun"), self.close_wanted.emit, Kind.BORDERED)
        self._add(sheet, self.tr("Try again"), self.again_wanted.emit, Kind.PRIMARY)

    def _offer_file(self, sheet: Sheet, file: Path) -> None:
        show = Button(self._look, self.tr("Show the damaged file"), Kind.QUIET, icon="folder")
        show.clicked.connect(lambda: self._show_file(file))
        sheet.body.addSpacing(self._look.theme.px(12))
        sheet.body.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_file(self, file: Path) -> None:
        from whyrun.gui.show_place import show_place

        show_place(self._look, file, self)

    def _say(self, sheet: Sheet, words: str) -> None:
        sheet.body.addSpacing(self._look.theme.px(14))
        sheet.body.addWidget(second_line(self._look, words))

    def _add(self, sheet: Sheet, words: str, act: Callable[[], None], kind: Kind) -> None:
        button = Button(self._look, words, kind)
        button.clicked.connect(act)
        sheet.add_way(button, aside=kind is Kind.PLAIN)
        if kind is Kind.PRIMARY:
            QTimer.singleShot(0, button, lambda: button.setFocus(Qt.FocusReason.OtherFocusReason))

    def _put(self, sheet: Sheet, *, wide: bool) -> None:
        """Show ``sheet`` in place of the one before."""
        if self._sheet is not None:
            self._place.removeWidget(self._sheet)
            self._sheet.hide()
            self._sheet.deleteLater()
        self._sheet = Box(self._look, "surface", 12, border="line")
        self._sheet.setMaximumWidth(self._look.theme.px(_WIDE if wide else _NARROW))
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(sheet)
        self._place.addWidget(self._sheet, 1, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(sheet.accessibleName())
