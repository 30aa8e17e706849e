"""The rut moment's screen: one page at a time, in one full window.

Rule: says what the runner wants and keeps nothing; only pages that lead nowhere but back are turned here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from whyrun.gui.controls.page_scroll import PageScroll
from whyrun.gui.look import style_sheet
from whyrun.gui.rut.after_page import AfterPage
from whyrun.gui.rut.look import RutLook
from whyrun.gui.rut.page import LandscapePage
from whyrun.gui.rut.scenes import NoWhyYet, Scenes, Want
from whyrun.gui.rut.timer_page import TimerPage
from whyrun.gui.rut.way_page import WayPage
from whyrun.gui.rut.words_page import LetterPage, ScenePage, WordsPage
from whyrun.gui.spoken import announce

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from whyrun.domain.check_in import Feeling
    from whyrun.domain.responses import Response
    from whyrun.domain.rut_moment import Ending, Obstacle, RutMoment
    from whyrun.domain.rut_view import RutView
    from whyrun.gui.look import Look


class RutScreen(PageScroll):
    """``wanted`` carries a Want, ``obstacle_chosen`` an Obstacle; ``said`` is emitted when there are words to save.

    An obstacle that the runner named in a plan is None. ``clock`` gives the time now (UTC) and the runner's local date.
    """

    wanted = Signal(object)
    obstacle_chosen = Signal(object)
    said = Signal()

    def __init__(self, look: Look, clock: Callable[[], tuple[datetime, date]]) -> None:
        self._rut_look = RutLook(look)
        self._page = LandscapePage(self._rut_look)
        super().__init__(self._page)
        self.setWidgetResizable(True)
        self._clock = clock
        self._view: RutView | None = None
        self._after: AfterPage | None = None
        self._rut_look.changed.connect(self._dress)
        self._dress()

    @property
    def page(self) -> LandscapePage:
        """The page on show."""
        return self._page

    @property
    def feeling(self) -> Feeling | None:
        """How the runner feels after the run; None where nothing is chosen."""
        return self._after.feeling if self._after is not None else None

    @property
    def line(self) -> str:
        """What the runner wrote after the run."""
        return self._after.line if self._after is not None else ""

    def use(self, view: RutView) -> None:
        """Show what ``view`` holds, from the next page on."""
        self._view = view

    def show_asking(self) -> None:
        """Show the rut moment itself."""
        if self._view is not None:
            self._turn_to(WordsPage(self._rut_look, self._scenes(self._view).asking()))

    def show_no_why_yet(self, *, has_draft: bool) -> None:
        """Lead to the questions: there is no why yet."""
        self._turn_to(WordsPage(self._rut_look, NoWhyYet().scene(has_draft=has_draft)))

    def show_obstacle(self, obstacle: Obstacle | None) -> None:
        """Show what can be done about ``obstacle``; None is what the runner has a plan of their own for."""
        if self._view is not None:
            self._turn_to(WordsPage(self._rut_look, self._scenes(self._view).in_the_way(obstacle)))

    def show_timer(self, moment: RutMoment) -> None:
        """Show the ten minutes of ``moment``, running or over."""
        if self._view is None:
            return
        page = TimerPage(self._rut_look, self._scenes(self._view), moment, self._clock)
        page.is_over.connect(lambda: self.show_timer(moment), Qt.ConnectionType.QueuedConnection)
        self._turn_to(page)

    def show_after(self, ending: Ending, response: Response | None) -> None:
        """Ask how the runner feels now; ``response`` is what the day's check-in is answered with."""
        if self._view is None:
            return
        page = AfterPage(self._rut_look, self._scenes(self._view).after(ending, response))
        page.said.connect(self.said)
        self._turn_to(page)
        self._after = page

    def show_not_saved(self, told: str) -> None:
        """Say beside the runner's words that they are not in the journal; ``""`` where they are."""
        if self._after is not None:
            self._after.show_not_saved(told)

    def show_rested(self) -> None:
        """Say that rest is part of running."""
        if self._view is not None:
            self._turn_to(WordsPage(self._rut_look, self._scenes(self._view).rested()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the page's way out; every other key scrolls."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_wanted(self._page.way_out)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the page for what can be seen of it."""
        super().resizeEvent(event)
        self._page.fit_into(self.viewport().size())

    def focus_first(self) -> None:
        """Put the keyboard on what the page offers first."""
        if self._page.first is not None:
            self._page.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_to(self, page: ScenePage | WayPage) -> None:
        before = self.takeWidget()  # a button on it may just have been pressed
        before.hide()
        before.deleteLater()
        self._after = None
        self._page = page
        page.wanted.connect(self._on_wanted)
        page.fit_into(self.viewport().size())
        self.setWidget(page)
        self.verticalScrollBar().setValue(0)
        page.show()
        self.focus_first()
        announce(self, page.headline)

    def _on_wanted(self, want: Want) -> None:
        if self._view is None:
            self.wanted.emit(want)
            return
        scenes = self._scenes(self._view)
        if want is Want.SEE_WAY:
            page = WayPage(self._rut_look, scenes, self._view.core_why)
            page.obstacle_chosen.connect(self.obstacle_chosen)
            self._turn_to(page)
        elif want is Want.SEE_LETTER and self._view.letter is not None:
            self._turn_to(LetterPage(self._rut_look, scenes.reading(self._view.letter)))
        elif want is Want.BACK:
            self.show_asking()
        else:
            self.wanted.emit(want)

    def _scenes(self, view: RutView) -> Scenes:
        return Scenes(view, self._clock()[1])

    def _dress(self) -> None:
        """Fields and scroll bars wear the landscape's colours, too."""
        self.setStyleSheet(style_sheet(self._rut_look.theme))
