"""The settings page: panels in two columns, or one below the other; what is chosen takes effect at once.

Rule: each of the two columns, and the panel that lists the backups, is made in a turn of its own, so that no turn takes
long. The first is the longer one: what comes beside it or below it moves nothing in it.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from whyrun.gui.controls.page_scroll import PageScroll
from whyrun.gui.desktop import who_decides
from whyrun.gui.later import in_a_later_turn
from whyrun.gui.settings.appearance import AppearancePanel
from whyrun.gui.settings.card_panel import CardPanel
from whyrun.store.errors import SettingsNotSaved

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from whyrun.gui.bridge import JournalBridge
    from whyrun.gui.look import Look
    from whyrun.gui.pinning import Pinning
    from whyrun.gui.settings.data_panel import DataPanel
    from whyrun.gui.settings.login_panel import LoginPanel
    from whyrun.gui.settings.reminder_panel import ReminderPanel
    from whyrun.store.backup_file import Backup
    from whyrun.store.card_state import Look as CardLook
    from whyrun.store.settings import Settings, SettingsFile

_TWO_COLUMNS = 900
_WIDEST = 1280
_GAP, _BETWEEN = 24, 16


class SettingsScreen(PageScroll):
    """``restore_wanted`` carries the Backup that the runner wants to go back to, ``not_saved`` a SettingsNotSaved.

    The other signals are emitted when the runner has chosen how the card looks, whether it has another line each day,
    and whether WhyRun asks when a reason has ended.
    """

    card_look_chosen = Signal()
    lines_chosen = Signal()
    asking_chosen = Signal()
    restore_wanted = Signal(object)
    not_saved = Signal(object)

    def __init__(self, look: Look, file: SettingsFile, pinning: Pinning, parent: QWidget | None = None) -> None:
        self._content = QWidget(parent)
        super().__init__(self._content, parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Settings"))
        self._look = look
        self._file = file
        self._pinning = pinning
        self._appearance = AppearancePanel(look, file.read(), self._content)
        self._card = CardPanel(look, pinning.card_look(), who_decides(os.environ), self._content)
        self._reminders: tuple[ReminderPanel, LoginPanel] | None = None
        self._data: DataPanel | None = None
        self._beside = QWidget(self._content)  # keeps their room
        self._second = QVBoxLayout(self._beside)
        self._assemble()
        self._appearance.changed.connect(self._on_changed)
        self._card.look_chosen.connect(self._on_look_chosen)
        self._card.corner_wanted.connect(pinning.call_home)
        self._card.pushed.connect(pinning.push)
        self._card.lines_chosen.connect(self._on_lines_chosen)
        self._bridge: JournalBridge | None = None
        self._today: date | None = None
        look.changed.connect(self._arrange)
        in_a_later_turn(self, self._show_reminders)
        in_a_later_turn(self, self._show_data, turns=2)

    def show_now(self, bridge: JournalBridge, today: date) -> None:
        """Show what is chosen now, and the backups there are; ``today`` is the runner's local date."""
        self._bridge, self._today = bridge, today
        settings = self._file.read()
        self._appearance.show_settings(settings)
        self._card.show_lines(settings.daily_lines)
        self._card.show_look(self._pinning.card_look())
        if self._data is not None:
            self._show_reminders()
            self._show_data()

    def show_card_look(self) -> None:
        """Show what was chosen on the card itself."""
        self._card.show_look(self._pinning.card_look())

    def show_restored(self, backup: Backup, undo: Backup | None) -> None:
        """Say that the journal is as ``backup`` has it, and offer the way back to ``undo``."""
        self._data_panel().show_restored(backup, undo)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to choose."""
        self._appearance.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column or two, for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _show_reminders(self) -> None:
        settings = self._file.read()
        reminder, login = self._reminder_panels()
        reminder.show_settings(settings)
        login.show_now(in_tray=settings.in_tray)

    def _show_data(self) -> None:
        data = self._data_panel()
        if self._bridge is not None and self._today is not None:
            data.show_backups(self._bridge.read(lambda journal: journal.backups(), ()), self._today)

    def _reminder_panels(self) -> tuple[ReminderPanel, LoginPanel]:
        if self._reminders is None:
            from whyrun.gui.settings.login_panel import LoginPanel
            from whyrun.gui.settings.reminder_panel import ReminderPanel
            from whyrun.login_start import login_start

            reminder = ReminderPanel(self._look, self._beside)
            login = LoginPanel(self._look, login_start(self._pinning.data_dir), self._beside)
            reminder.time_chosen.connect(self._on_reminder_chosen)
            reminder.asking_chosen.connect(self._on_asking_chosen)
            login.tray_chosen.connect(self._on_tray_chosen)
            self._reminders = (reminder, login)
            self._put_beside(*self._reminders)
        return self._reminders

    def _data_panel(self) -> DataPanel:
        if self._data is None:
            from whyrun.gui.settings.data_panel import DataPanel
            from whyrun.gui.transfer import Transfer

            self._reminder_panels()  # they stand above it
            data = self._data = DataPanel(self._look, self._beside)
            data.restore_wanted.connect(self.restore_wanted)
            data.undo_wanted.connect(self.restore_wanted)
            data.folder_wanted.connect(lambda: self._show_folder(self))
            data.about_wanted.connect(self._show_about)
            transfer = Transfer(self._look, self)
            data.export_wanted.connect(lambda: self._with_journal(transfer.export))
            data.import_wanted.connect(lambda: self._with_journal(transfer.take_in))
            self._put_beside(data)
        return self._data

    def _put_beside(self, *panels: QWidget) -> None:
        for panel in panels:
            self._second.insertWidget(self._second.count() - 1, panel)
            panel.show()

    def _assemble(self) -> None:
        px = self._look.theme.px
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._columns.setSpacing(px(_GAP))
        first = QVBoxLayout()
        first.addWidget(self._appearance)
        first.addWidget(self._card)
        self._columns.addLayout(first, 1)
        self._columns.addWidget(self._beside, 1)
        self._second.setContentsMargins(0, 0, 0, 0)
        for column in (first, self._second):
            column.setSpacing(px(_BETWEEN))
            column.addStretch(1)

    def _arrange(self) -> None:
        px = self._look.theme.px
        wide = self.width() >= px(_TWO_COLUMNS)
        margin = px(32 if wide else 24)
        beside = max(margin, (self.width() - px(_WIDEST)) // 2 + px(32))
        self._columns.setContentsMargins(beside, px(24), beside, px(32))
        self._columns.setSpacing(px(_GAP if wide else _BETWEEN))
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _show_folder(self, over: QWidget) -> None:
        from whyrun.gui.show_place import show_place

        show_place(self._look, self._pinning.data_dir, over)

    def _show_about(self) -> None:
        from whyrun.gui.about import AboutDialog

        about = AboutDialog(self._look, self._pinning.data_dir, self)
        about.folder_wanted.connect(lambda: self._show_folder(about))
        about.open()

    def _on_look_chosen(self, card_look: CardLook) -> None:
        self._pinning.choose(card_look)
        self.card_look_chosen.emit()

    def _on_reminder_chosen(self, remind_at: str) -> None:
        self._keep(replace(self._file.read(), remind_at=remind_at))
        self._pinning.remind(remind_at)
        self._pinning.bring_back()

    def _on_tray_chosen(self, in_tray: bool) -> None:
        self._keep(replace(self._file.read(), in_tray=in_tray))
        self._pinning.stay_in_tray(in_tray)
        self._pinning.bring_back()

    def _on_asking_chosen(self, on: bool) -> None:
        self._keep(replace(self._file.read(), ask_when_ended=on))
        self.asking_chosen.emit()

    def _with_journal(self, do: Callable[[JournalBridge], None]) -> None:
        if self._bridge is not None:
            do(self._bridge)

    def _on_lines_chosen(self, on: bool) -> None:
        self._keep(replace(self._file.read(), daily_lines=on))
        self.lines_chosen.emit()

    def _on_changed(self, settings: Settings) -> None:
        self._look.want(theme=settings.theme, scale=settings.text_scale, less_motion=settings.less_motion)
        self._keep(
            replace(
                self._file.read(),
                theme=settings.theme,
                text_scale=settings.text_scale,
                less_motion=settings.less_motion,
            )
        )

    def _keep(self, settings: Settings) -> None:
        try:
            self._file.write(settings)
        except SettingsNotSaved as error:
            self.not_saved.emit(error)
