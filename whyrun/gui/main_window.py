"""The main window: the bar, one page at a time, and who does what the runner wants there.

Rule: the only place that knows several screens. A screen signals what the runner wants; what takes more than showing
another page is done by an object of its own, made when the journal is open (``OpenJournal``).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from whyrun.domain.today import Today
from whyrun.gui.covered.pages import CoverablePages
from whyrun.gui.covering import Covering
from whyrun.gui.day_watch import DayWatch
from whyrun.gui.first_frame import FirstFrame
from whyrun.gui.spoken import announce
from whyrun.gui.today.screen import TodayScreen
from whyrun.gui.top_bar import Page, TopBar
from whyrun.gui.window_layers import WindowLayers

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtGui import QCloseEvent

    from whyrun.domain.following import DayLine
    from whyrun.gui.day_keeping import DaysRead
    from whyrun.gui.journal.screen import JournalScreen
    from whyrun.gui.look import Look
    from whyrun.gui.open_journal import OpenJournal
    from whyrun.gui.pinning import Pinning
    from whyrun.gui.problem.screen import ProblemScreen
    from whyrun.gui.rut.screen import RutScreen
    from whyrun.gui.settings.screen import SettingsScreen
    from whyrun.gui.welcome.screen import WelcomeScreen
    from whyrun.gui.wizard.wizard import ReflectionWizard
    from whyrun.store.backup_file import Backup
    from whyrun.store.errors import StoreError
    from whyrun.store.journal import Journal
    from whyrun.store.settings import SettingsFile


class MainWindow(QMainWindow):
    """Welcome, Today and the other pages, or what is the matter with the journal.

    ``clock`` gives the time now (UTC) and the runner's local date. ``first_frame_shown`` is emitted once, after the
    first frame was painted, ``line_kept`` with every DayLine that is written on Today, and ``journal_lost`` with the
    StoreError when the journal can't be read any more. ``go_back_wanted`` carries the Backup that the runner wants to
    go back to, from a journal that is well.
    """

    go_back_wanted = Signal(object)
    line_kept = Signal(object)
    first_frame_shown = Signal()
    journal_lost = Signal(object)

    def __init__(
        self, look: Look, pinning: Pinning, settings: SettingsFile, clock: Callable[[], tuple[datetime, date]]
    ) -> None:
        super().__init__()
        self._look = look
        self._pinning = pinning
        self._settings = settings
        self._clock = clock
        self._open: OpenJournal | None = None
        self._wishes: dict[str, Callable[[OpenJournal], object]] = {}  # what the journal has to be open for
        self._page = Page.TODAY
        self._kind: tuple[bool, bool] | None = None  # what there is to go on with: it decides where the keyboard is
        self._later = False
        self.setWindowTitle("WhyRun")
        self._bar = TopBar(look)
        self._covering = Covering(pinning, self)
        self._covering.changed.connect(self._on_covered)
        self._screens = CoverablePages(look, self._covering)
        self._welcome: WelcomeScreen | None = None
        self._today_screen: TodayScreen | None = None
        self._journal_screen: JournalScreen | None = None
        self._settings_screen: SettingsScreen | None = None
        self._problem: ProblemScreen | None = None
        self._assemble()
        self._watch = DayWatch(clock, self)
        self._watch.changed.connect(self._refresh)
        self._bar.show_date(self._watch.day)
        self._bar.page_wanted.connect(self._open_page)
        self._bar.cover_wanted.connect(self._covering.toggle)
        self._on_covered()
        look.changed.connect(self._tell_the_look)
        FirstFrame(self).shown.connect(self.first_frame_shown)
        self.first_frame_shown.connect(self._add_keys)
        self.first_frame_shown.connect(lambda: QTimer.singleShot(0, self._bar, self._bar.look_out))

    @property
    def wizard(self) -> ReflectionWizard | None:
        """The reflection that is open; None where there is none."""
        return self._open.reflecting.wizard if self._open is not None else None

    @property
    def _is_open(self) -> bool:
        return self._open is not None and self._open.is_open

    def show_first_frame(self, today: Today | None, *, is_new: bool) -> None:
        """Draw what is known before the journal is open: ``today`` as it was last, or welcome where all is new."""
        if today is not None:
            self._show_today(today.moved_on(self._clock()[1]))
            if self._wishes and today.journey is not None:
                from whyrun.gui.rut_keeping import first_sight

                self._put_on(first_sight(self._look, self._clock, today.journey.card.core_why))
        elif is_new:
            self._show_today(Today())

    def use_journal(self, journal: Journal, days: DaysRead | None = None) -> None:
        """Show what the open ``journal`` holds, and keep showing it; ``days`` is what was read of it already."""
        from whyrun.gui.open_journal import OpenJournal

        self.leave_journal()
        opened = OpenJournal(journal, self._look, self._pinning, self._settings, self._clock, self, days)
        self._open = opened
        opened.bridge.changed.connect(self._refresh)
        opened.bridge.lost.connect(self.journal_lost)
        opened.following.reflect_wanted.connect(self._on_begin_again)
        opened.reflecting.page_turned.connect(self._keep_first_frame)
        opened.reflecting.closed.connect(self._refresh)
        opened.reflecting.reflected.connect(self._on_reflected)
        self._covering.changed.connect(opened.reflecting.come_no_more)
        opened.card.pin_changed.connect(self._show_pinned)
        opened.rut.opened.connect(self._put_on)
        opened.rut.closed.connect(self._show_pages)
        opened.rut.read_wanted.connect(self._on_read)
        opened.rut.reflect_wanted.connect(self._on_begin_again)
        opened.rut.resume_wanted.connect(self._on_resume)
        self._refresh()
        if not opened.is_open:  # lost as soon as it was read
            return
        self._tell_the_look()
        opened.card.follow()
        opened.finish_writing()  # the line of today, where it was written before this
        self.unsetCursor()
        wishes, self._wishes = self._wishes or {"show": lambda opened: opened.rut.resume()}, {}
        for do in wishes.values():
            if opened.is_open:  # the one before may have found the journal lost
                do(opened)

    def show_problem(self, problem: ProblemScreen) -> None:
        """Show the page that says why there is no journal."""
        self.unsetCursor()
        self.leave_journal()
        if self._problem is None:
            self._problem = problem
            self._screens.addWidget(problem)
        self._screens.show_page(problem, holds_words=False)

    def show_restored(self, backup: Backup, undo: Backup | None) -> None:
        """Say that the journal is as ``backup`` has it; ``undo`` is the way back. A rut moment in it gives way."""
        self._when_open(lambda opened: opened.rut.hide())
        self._settings_page().show_restored(backup, undo)
        self._open_page(Page.SETTINGS)

    def open_rut(self) -> None:
        """Show the rut moment, or as soon as the journal is open. A reflection that is open stops for now."""
        if self.wizard is not None:
            self.wizard.close()
        self._when_open(lambda opened: opened.rut.open())

    def finish_writing(self) -> bool:
        """Save what is being written; whether all of it is in the journal, or kept for the next one."""
        if self._open is not None and not self._open.finish_writing():
            return False
        screen = self._today_screen
        return screen is None or self._is_open or screen.finish_writing() or self._problem is not None

    def line_waits(self, line: DayLine) -> None:
        """Take ``line`` for kept: it is on the disk, and waits for the next journal."""
        self._today_page().was_kept(line)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is left unsaved; where it can't be saved, the window stays, says so, and asks what becomes of it."""
        from whyrun.gui.way_back import tells_way_back

        may_go = self.finish_writing() or (self._open is not None and self._open.ask_to_leave())
        if not may_go or (self._is_open and tells_way_back(self._look, self._pinning, self._settings, self)):
            event.ignore()
            return
        self.leave_journal()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A window that comes to the front shows today, also when it stayed open over midnight."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._watch.look()
            if self._open is not None and self._is_open:
                self._open.rut.come_back()

    def _assemble(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._screens, 1)
        self._layers = WindowLayers(whole)
        self.setCentralWidget(self._layers)
        wanted = QSize(self._look.theme.px(1040), self._look.theme.px(720))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        self.setMinimumSize(360, 360)

    def _add_keys(self) -> None:
        from whyrun.gui.keys import add_window_keys

        add_window_keys(self._look, self)

    def leave_journal(self) -> None:
        """Hear of the journal no longer. A wizard that is still open stops for now, or says why it can't."""
        if self._open is not None and self._open.is_open:
            self._open.close()
        self._show_pages()

    def _open_page(self, page: Page) -> None:
        """Go to ``page``, now or as soon as the journal is open; what it shows is read anew."""
        self._when_open(lambda opened: self._turn_to(page, opened))

    def _turn_to(self, page: Page, opened: OpenJournal) -> None:
        self._page = page
        self._bar.show_page(page)
        if page is Page.TODAY:
            self._refresh()
        else:
            screen = self._journal_page() if page is Page.JOURNAL else self._settings_page()
            screen.show_now(opened.bridge, self._clock()[1])
            if opened.is_open:  # else it was found lost, and that is on show
                self._screens.show_page(screen)
        announce(self._bar, self._bar.name_of(page))

    def _refresh(self) -> None:
        """Show what the journal holds now; while the wizard lies over it, nothing of it can be seen."""
        if self.wizard is not None:
            return
        self._bar.show_date(self._clock()[1])
        today = self._keep_first_frame()
        if today is not None and self._page is Page.TODAY:
            self._show_today(today)

    def _keep_first_frame(self) -> Today | None:
        """Let the card, and the next start's first frame, show what the journal holds; also after a power cut."""
        today = self._open.today() if self._open is not None and self._is_open else None
        if today is not None:
            self._pinning.show(today)
        return today

    def _show_today(self, today: Today) -> None:
        if today.journey is None:
            screen: WelcomeScreen | TodayScreen = self._welcome_screen()
            self._welcome_screen().show_draft(today.draft)
        else:
            screen = self._today_page()
            if self._open is not None:
                self._open.following.attend(screen)
                self._today_page().show_timer(self._open.rut.over_at())
            shown = replace(today, draft=None) if self._later else today
            self._today_page().show_today(shown, panels=self._open is not None)
            self._show_pinned()
        kind = (today.journey is None, today.draft is None)
        self._bar.offer_cover(has_words=not all(kind))
        if kind != self._kind or self._screens.shown is not screen:
            self._kind = kind
            self._screens.show_page(screen)
            QTimer.singleShot(0, screen, screen.focus_first)

    def _on_covered(self) -> None:
        self._bar.show_covered(self._covering.is_covered)
        self._layers.show_top(not self._covering.is_covered)

    def _put_on(self, screen: RutScreen) -> None:
        self._layers.put_on(screen)
        self._layers.show_top(not self._covering.is_covered)

    def _welcome_screen(self) -> WelcomeScreen:
        if self._welcome is None:
            from whyrun.gui.welcome.screen import WelcomeScreen

            self._welcome = WelcomeScreen(self._look)
            self._welcome.begin_wanted.connect(self._on_begin)
            self._welcome.resume_wanted.connect(self._on_resume)
            self._welcome.afresh_wanted.connect(self._on_begin)
            self._screens.addWidget(self._welcome)
        return self._welcome

    def _today_page(self) -> TodayScreen:
        if self._today_screen is None:
            screen = self._today_screen = TodayScreen(self._look, self._screens)
            self.first_frame_shown.connect(screen.show_panels)
            screen.pin_toggled.connect(lambda: self._when_open(lambda opened: opened.card.toggle_pin(), "pin"))
            screen.edit_wanted.connect(lambda: self._when_open(lambda opened: opened.card.edit()))
            screen.share_wanted.connect(lambda: self._when_open(lambda opened: opened.card.share()))
            screen.rut_wanted.connect(self.open_rut)
            screen.line_kept.connect(self.line_kept)
            screen.reflect_wanted.connect(self._on_begin)
            screen.resume_wanted.connect(self._on_resume)
            screen.later_wanted.connect(self._on_later)
            screen.level_wanted.connect(self._on_level_wanted)
            self._screens.addWidget(screen)
        return self._today_screen

    def _journal_page(self) -> JournalScreen:
        if self._journal_screen is None:
            from whyrun.gui.journal.screen import JournalScreen

            self._journal_screen = JournalScreen(self._look, self._screens)
            self._journal_screen.begin_wanted.connect(self._on_begin)
            self._journal_screen.not_saved.connect(self._tell)
            self._screens.addWidget(self._journal_screen)
        return self._journal_screen

    def _settings_page(self) -> SettingsScreen:
        if self._settings_screen is None:
            from whyrun.gui.settings.screen import SettingsScreen

            screen = self._settings_screen = SettingsScreen(self._look, self._settings, self._pinning, self._screens)
            screen.restore_wanted.connect(self.go_back_wanted)
            screen.not_saved.connect(self._tell)
            screen.card_look_chosen.connect(lambda: self._when_open(lambda opened: opened.card.adopt_style()))
            screen.lines_chosen.connect(lambda: self._when_open(lambda opened: opened.card.show_lines()))
            screen.asking_chosen.connect(self._refresh)
            self._screens.addWidget(screen)
        return self._settings_screen

    def _show_pinned(self) -> None:
        """Show what was done on the card itself."""
        self._covering.follow()
        if self._today_screen is not None:
            self._today_screen.show_pinned(self._pinning.is_pinned())
        if self._settings_screen is not None:
            self._settings_screen.show_card_look()

    def _show_pages(self) -> None:
        """Show the pages again, with the keyboard on them."""
        if self._layers.take_off():
            self._kind = None
            self._refresh()

    def _tell_the_look(self) -> None:
        self._pinning.look_like(self._look.theme, less_motion=self._look.less_motion)

    # What the runner wants: while the journal is being opened, the last of each kind waits for that.

    def _when_open(self, do: Callable[[OpenJournal], object], kind: str = "show") -> None:
        if self._open is not None and self._is_open:
            do(self._open)
            return
        self._wishes.pop(kind, None)  # the last wish is the last to be granted
        self._wishes[kind] = do
        self.setCursor(Qt.CursorShape.BusyCursor)

    def _tell(self, error: StoreError) -> None:
        from whyrun.gui.problem.message import tell

        tell(self._look, error, self)

    def _on_begin(self) -> None:
        self._later = False
        self._when_open(lambda opened: opened.reflecting.begin())

    def _on_begin_again(self) -> None:
        self._later = False
        self._when_open(lambda opened: opened.reflecting.begin_again())

    def _on_resume(self) -> None:
        self._later = False
        self._when_open(lambda opened: opened.reflecting.resume())

    def _on_later(self) -> None:
        self._later = True
        self._today_page().hide_strip()

    def _on_read(self) -> None:
        """Let the runner read how they got here."""
        self._open_page(Page.TODAY)
        self._today_page().show_levels()

    def _on_level_wanted(self, level: int) -> None:
        def read(opened: OpenJournal) -> None:
            if (latest := opened.latest()) is not None:
                self._open_page(Page.JOURNAL)
                self._journal_page().open_level(latest, level)

        self._when_open(read)

    def _on_reflected(self, wants_pin: bool) -> None:
        if self._open is not None:
            if wants_pin:
                self._open.card.set_pinned(True)
            from whyrun.gui.later import in_a_later_turn

            in_a_later_turn(self._open.following, self._open.following.offer_plan, turns=2)
