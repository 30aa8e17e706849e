"""The main window: the bar, one screen at a time, and what happens between them.

Rule: the only place that knows several screens. Screens signal what the runner wants; the window does it through the
journal, and shows what the journal then holds.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QSize, QTimer, Signal
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
    from whyrun.gui.look import Look
    from whyrun.gui.pinning import Pinning
    from whyrun.gui.problem.screen import ProblemScreen
    from whyrun.gui.wizard.wizard import ReflectionWizard
    from whyrun.store.errors import StoreError
    from whyrun.store.journal import Journal


class MainWindow(QMainWindow):
    """Welcome, Today, or what is the matter with the journal.

    ``clock`` gives the time now (UTC) and the runner's local date. ``restore_wanted``, ``start_empty_wanted`` and
    ``open_again_wanted`` come from the page about a journal that could not be opened; ``first_frame_shown`` is emitted
    once, after the first frame was painted.
    """

    restore_wanted = Signal(object)
    start_empty_wanted = Signal()
    open_again_wanted = Signal()
    first_frame_shown = Signal()

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
        self._later = False
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
        if self._bridge is not None:
            self._bridge.close()
        self._journal = journal
        self._bridge = JournalBridge(journal, self)
        self._bridge.reflections_changed.connect(self._refresh)
        self._refresh()
        self._tell_the_look()
        self._watch_the_pin()
        self._adopt_the_cards_style()

    def show_problem(self, error: StoreError) -> None:
        """Say why the journal could not be opened."""
        from whyrun.gui.problem.screen import ProblemScreen

        if self._problem is None:
            self._problem = ProblemScreen(self._look)
            self._problem.restore_wanted.connect(self.restore_wanted)
            self._problem.start_empty_wanted.connect(self.start_empty_wanted)
            self._problem.again_wanted.connect(self.open_again_wanted)
            self._problem.close_wanted.connect(self.close)
            self._screens.addWidget(self._problem)
        self._problem.show_error(error)
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
        if self._bridge is not None:
            self._bridge.close()
        super().closeEvent(event)

    def _refresh(self) -> None:
        if self._journal is None:
            return
        today = Today.of(self._journal.latest(), self._journal.draft())
        self._show_today(today)
        self._pinning.show(today)

    def _show_today(self, today: Today) -> None:
        self._today = today
        if today.journey is None:
            screen: QWidget = self._welcome_screen()
            self._welcome_screen().show_draft(today.draft)
        else:
            shown = replace(today, draft=None) if self._later or self._wizard is not None else today
            screen = self._today_page()
            self._today_page().show_today(shown)
            self._today_page().show_pinned(self._pinning.is_pinned())
        if self._screens.currentWidget() is not screen:
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
        self._open_wizard(descent.begin(uuid.uuid4(), now, today))

    def _on_resume(self) -> None:
        draft = self._journal.draft() if self._journal is not None else None
        if draft is not None:
            self._open_wizard(draft)

    def _on_afresh(self) -> None:
        """Begin anew; an open draft is set aside, and stays in the journal."""
        draft = self._journal.draft() if self._journal is not None else None
        if draft is not None and self._journal is not None and not self._save(replace(draft, set_aside=True)):
            return
        self._on_begin()

    def _on_later(self) -> None:
        self._later = True
        self._today_page().hide_strip()

    def _on_edit(self) -> None:
        from whyrun.gui.edit_card import EditCardDialog

        if self._today.journey is None:
            return
        dialog = EditCardDialog(self._look, self._today.journey.card, self)
        dialog.kept.connect(self._on_card_kept)
        dialog.open()

    def _on_card_kept(self, card: Card) -> None:
        latest = self._journal.latest() if self._journal is not None else None
        if latest is not None:
            words = replace(latest, core_why=card.core_why, identity=card.identity, card_style=card.style)
            self._save(words)

    def _on_pin_toggled(self) -> None:
        self._pinning.set_pinned(not self._pinning.is_pinned())
        self._today_page().show_pinned(self._pinning.is_pinned())

    def _open_wizard(self, reflection: Reflection) -> None:
        if self._journal is None or self._wizard is not None:
            return
        from whyrun.gui.wizard.draft import Draft
        from whyrun.gui.wizard.wizard import ReflectionWizard

        wizard = ReflectionWizard(self._look, Draft(self._journal, reflection), self._clock, parent=self)
        self._wizard = wizard
        wizard.reflected.connect(self._on_reflected)
        wizard.finished.connect(self._on_wizard_closed)
        wizard.resume()
        wizard.open()

    def _on_reflected(self, _reflection: Reflection, wants_pin: bool) -> None:
        if wants_pin:
            self._pinning.set_pinned(True)

    def _on_wizard_closed(self) -> None:
        wizard, self._wizard = self._wizard, None
        if wizard is not None:
            wizard.deleteLater()
        self._refresh()

    def _save(self, reflection: Reflection) -> bool:
        """Save; what went wrong is told, and nothing is lost."""
        from whyrun.gui.problem.message import tell
        from whyrun.store.errors import SaveFailed

        if self._journal is None:
            return False
        try:
            self._journal.save_reflection(reflection)
        except SaveFailed as error:
            tell(self._look, error, self)
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
        """A style that was chosen on the pinned card becomes the reflection's."""
        latest = self._journal.latest() if self._journal is not None else None
        style = self._pinning.style()
        if latest is not None and latest.card_style is not style:
            self._save(replace(latest, card_style=style))

    def _tell_the_look(self) -> None:
        self._pinning.look_like(self._look.theme, less_motion=self._look.less_motion)
