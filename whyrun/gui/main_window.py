"""The main window: the bar, one screen at a time, and what happens between them.

Rule: the only place that knows several screens. Screens signal what the runner wants; the window does it through the
journal, and shows what the journal then holds.
"""

from __future__ import annotations

import logging
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QFileSystemWatcher, QSize, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from whyrun.domain.today import Today
from whyrun.gui.bridge import JournalBridge
from whyrun.gui.today.screen import TodayScreen
from whyrun.gui.top_bar import TopBar
from whyrun.gui.welcome.screen import WelcomeScreen

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from whyrun.domain.card import Card
    from whyrun.domain.reflection import Reflection
    from whyrun.gui.edit_card import EditCardDialog
    from whyrun.gui.look import Look
    from whyrun.gui.pinning import Pinning
    from whyrun.gui.problem.screen import ProblemScreen
    from whyrun.gui.wizard.wizard import ReflectionWizard
    from whyrun.store.errors import StoreError
    from whyrun.store.journal import Journal


_log = logging.getLogger(__name__)


class MainWindow(QMainWindow):
    """Welcome, Today, or what is the matter with the journal.

    ``clock`` gives the time now (UTC) and the runner's local date. ``restore_wanted``, ``start_empty_wanted`` and
    ``open_again_wanted`` come from the page about a journal that could not be opened; ``first_frame_shown`` is emitted
    once, after the first frame was painted, and ``journal_lost`` with the StoreError when it can't be read any more.
    """

    restore_wanted = Signal(object)
    start_empty_wanted = Signal()
    open_again_wanted = Signal()
    first_frame_shown = Signal()
    journal_lost = Signal(object)

    def __init__(self, look: Look, pinning: Pinning, clock: Callable[[], tuple[datetime, date]]) -> None:
        super().__init__()
        self._look = look
        self._pinning = pinning
        self._clock = clock
        self._journal: Journal | None = None
        self._bridge: JournalBridge | None = None
        self._wizard: ReflectionWizard | None = None
        self._watch: QFileSystemWatcher | None = None
        self._today = Today()
        self._kind: tuple[bool, bool] | None = None  # what there is to go on with: it decides where the keyboard is
        self._later = False
        self._left_behind: Reflection | None = None
        self._has_painted = False
        self.setWindowTitle("WhyRun")
        self._bar = TopBar(look)
        self._screens = QStackedWidget()
        self._nothing = QWidget()
        self._screens.addWidget(self._nothing)
        self._welcome: WelcomeScreen | None = None
        self._today_screen: TodayScreen | None = None
        self._problem: ProblemScreen | None = None
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._screens, 1)
        self.setCentralWidget(whole)
        self._bar.show_date(clock()[1])
        look.changed.connect(self._tell_the_look)
        wanted = QSize(look.theme.px(1040), look.theme.px(720))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        self.setMinimumSize(360, 360)

    @property
    def wizard(self) -> ReflectionWizard | None:
        """The reflection that is open; None where there is none."""
        return self._wizard

    def show_first_frame(self, today: Today | None, *, is_new: bool) -> None:
        """Draw what is known before the journal is open: ``today`` as it was last, or welcome where all is new."""
        if today is not None:
            self._show_today(today)
        elif is_new:
            self._show_today(Today())

    def use_journal(self, journal: Journal) -> None:
        """Show what the open ``journal`` holds, and keep showing it."""
        self._leave_journal()
        self._journal = journal
        self._bridge = JournalBridge(journal, self)
        self._bridge.reflections_changed.connect(self._refresh)
        self._refresh()
        self._tell_the_look()
        self._watch_the_pin()
        self._adopt_the_cards_style()

    def show_problem(self, error: StoreError) -> None:
        """Say why there is no journal."""
        self._leave_journal()
        from whyrun.gui.problem.screen import ProblemScreen

        if self._problem is None:
            self._problem = ProblemScreen(self._look)
            self._problem.restore_wanted.connect(self.restore_wanted)
            self._problem.start_empty_wanted.connect(self.start_empty_wanted)
            self._problem.again_wanted.connect(self.open_again_wanted)
            self._problem.close_wanted.connect(self.close)
            self._screens.addWidget(self._problem)
        self._problem.show_error(error, self._clock()[1])
        self._screens.setCurrentWidget(self._problem)

    def finish_writing(self) -> bool:
        """Save what is being written; whether all of it is in the journal."""
        return self._wizard is None or self._wizard.save_draft()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; the first time, tell it once the frame is on its way to the screen."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self, self.first_frame_shown.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is left unsaved; where it can't be saved, the window stays and says so."""
        if not self.finish_writing():
            event.ignore()
            return
        self._leave_journal()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A window that comes to the front shows today's date, also when it stayed open over midnight."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._bar.show_date(self._clock()[1])

    def _leave_journal(self) -> None:
        if self._bridge is not None:
            self._bridge.close()
        self._bridge = self._journal = None

    def _refresh(self) -> None:
        """Show what the journal holds now; while the wizard lies over it, nothing of it can be seen."""
        if self._wizard is not None or self._journal is None:
            return
        self._bar.show_date(self._clock()[1])
        today = self._keep_first_frame()
        if today is not None:
            self._show_today(today)

    def _keep_first_frame(self) -> Today | None:
        """Let the card, and the next start's first frame, show what the journal holds; also after a power cut."""
        latest, draft = self._read()
        if self._journal is None:
            return None
        today = Today.of(latest, draft)
        self._pinning.show(today)
        return today

    def _read(self) -> tuple[Reflection | None, Reflection | None]:
        """The newest finished reflection and the open draft; a journal that can't be read any more is told."""
        from whyrun.store.errors import StoreError

        if self._journal is None:
            return None, None
        try:
            return self._journal.latest(), self._journal.draft()
        except StoreError as error:
            self.journal_lost.emit(error)
            return None, None

    def _show_today(self, today: Today) -> None:
        self._today = today
        if today.journey is None:
            screen: QWidget = self._welcome_screen()
            self._welcome_screen().show_draft(today.draft)
        else:
            shown = replace(today, draft=None) if self._later else today
            screen = self._today_page()
            self._today_page().show_today(shown)
            self._today_page().show_pinned(self._pinning.is_pinned())
        kind = (today.journey is None, today.draft is None)
        if kind != self._kind or self._screens.currentWidget() is not screen:
            self._kind = kind
            self._screens.setCurrentWidget(screen)
            QTimer.singleShot(0, screen, screen.focus_first)  # type: ignore[attr-defined]

    def _welcome_screen(self) -> WelcomeScreen:
        if self._welcome is None:
            self._welcome = WelcomeScreen(self._look)
            self._welcome.begin_wanted.connect(self._on_begin)
            self._welcome.resume_wanted.connect(self._on_resume)
            self._welcome.afresh_wanted.connect(self._on_afresh)
            self._screens.addWidget(self._welcome)
        return self._welcome

    def _today_page(self) -> TodayScreen:
        if self._today_screen is None:
            self._today_screen = TodayScreen(self._look)
            self._today_screen.pin_toggled.connect(self._on_pin_toggled)
            self._today_screen.reflect_wanted.connect(self._on_afresh)
            self._today_screen.resume_wanted.connect(self._on_resume)
            self._today_screen.later_wanted.connect(self._on_later)
            self._today_screen.edit_wanted.connect(self._on_edit)
            self._screens.addWidget(self._today_screen)
        return self._today_screen

    def _on_begin(self) -> None:
        from whyrun.domain import descent  # the engine behind it is not needed for the first frame

        now, today = self._clock()
        begun = descent.begin(uuid.uuid4(), now, today)
        latest, _ = self._read()
        self._open_wizard(replace(begun, card_style=latest.card_style) if latest is not None else begun)

    def _on_resume(self) -> None:
        _, draft = self._read()
        if draft is not None:
            self._open_wizard(draft)

    def _on_afresh(self) -> None:
        """Begin anew; an open draft stays in the journal, set aside as soon as there is a new one."""
        _, self._left_behind = self._read()
        self._on_begin()

    def _on_new_draft_saved(self) -> None:
        draft, self._left_behind = self._left_behind, None
        if draft is not None:
            self._save(replace(draft, set_aside=True))

    def _on_later(self) -> None:
        self._later = True
        self._today_page().hide_strip()

    def _on_edit(self) -> None:
        from whyrun.gui.edit_card import EditCardDialog

        if self._today.journey is None:
            return
        dialog = EditCardDialog(self._look, self._today.journey.card, self)
        dialog.kept.connect(lambda card: self._on_card_kept(dialog, card))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_card_kept(self, dialog: EditCardDialog, card: Card) -> None:
        """Save the card; where that fails the dialog stays, with the words in it."""
        latest, _ = self._read()
        if latest is not None and self._save(
            replace(latest, core_why=card.core_why, identity=card.identity, card_style=card.style), over=dialog
        ):
            dialog.accept()

    def _on_pin_toggled(self) -> None:
        self._pinning.set_pinned(not self._pinning.is_pinned())
        self._today_page().show_pinned(self._pinning.is_pinned())

    def _open_wizard(self, reflection: Reflection) -> None:
        if self._journal is None or self._wizard is not None:
            return
        from whyrun.gui.wizard.draft import Draft
        from whyrun.gui.wizard.wizard import ReflectionWizard

        draft = Draft(self._journal, reflection)
        draft.saved.connect(self._on_new_draft_saved)
        wizard = ReflectionWizard(self._look, draft, self._clock, parent=self)
        self._wizard = wizard
        self._later = False
        wizard.reflected.connect(self._on_reflected)
        wizard.finished.connect(self._on_wizard_closed)
        wizard.resume()
        wizard.currentIdChanged.connect(self._keep_first_frame)
        self._keep_first_frame()
        wizard.open()

    def _on_reflected(self, _reflection: Reflection, wants_pin: bool) -> None:
        if wants_pin:
            self._pinning.set_pinned(True)

    def _on_wizard_closed(self) -> None:
        wizard, self._wizard = self._wizard, None
        self._left_behind = None
        if wizard is not None:
            wizard.deleteLater()
        self._refresh()

    def _save(self, reflection: Reflection, *, over: QWidget | None = None) -> bool:
        """Save; what went wrong is told over the window or ``over`` a dialog of it."""
        from whyrun.gui.problem.message import tell
        from whyrun.store.errors import SaveFailed

        if self._journal is None:
            return False
        try:
            self._journal.save_reflection(reflection)
        except SaveFailed as error:
            tell(self._look, error, over or self)
            return False
        return True

    def _watch_the_pin(self) -> None:
        if self._watch is None:
            self._watch = QFileSystemWatcher([str(self._card_folder())], self)
            self._watch.directoryChanged.connect(self._on_card_folder_changed)

    def _card_folder(self) -> Path:
        return self._pinning.folder

    def _on_card_folder_changed(self) -> None:
        if self._today_screen is not None:
            self._today_screen.show_pinned(self._pinning.is_pinned())
        self._adopt_the_cards_style()

    def _adopt_the_cards_style(self) -> None:
        """A style that was chosen on the pinned card becomes the reflection's; no word of the runner's is at stake."""
        from whyrun.store.errors import SaveFailed

        latest, _ = self._read()
        style = self._pinning.style()
        if self._journal is None or latest is None or latest.card_style is style:
            return
        try:
            self._journal.save_reflection(replace(latest, card_style=style))
        except SaveFailed as error:
            _log.warning("The style chosen on the card was not saved: %s", error.refusal.value)

    def _tell_the_look(self) -> None:
        self._pinning.look_like(self._look.theme, less_motion=self._look.less_motion)
