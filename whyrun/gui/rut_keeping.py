"""The rut moment, from "I don't feel like it" to its end: what is shown, and what of it is kept in the journal.

Rule: what is chosen is on the disk before the next page says so; "Not now" says nothing of the day, which stays open,
and where nothing else was chosen there is nothing to keep.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.letter import Letter
from whyrun.domain.plan import Plan
from whyrun.domain.rut_moment import Ending, Obstacle, RutMoment, check_in_of, end, waiting
from whyrun.gui.language import told
from whyrun.gui.rut.scenes import Want
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtWidgets import QWidget

    from whyrun.domain.rut_view import RutView
    from whyrun.gui.bridge import JournalBridge
    from whyrun.gui.day_keeping import DayKeeping
    from whyrun.gui.leaving import Unsaved
    from whyrun.gui.look import Look
    from whyrun.gui.rut.screen import RutScreen
    from whyrun.store.errors import SaveFailed

_DAY = timedelta(days=1)
#: What answers how the day went.
_MAKES_THE_DAY = {Want.REST: Ending.RESTED, Want.GO_ON: Ending.RAN, Want.COUNTS: Ending.TEN_MINUTES}


class RutKeeping(QObject):
    """One rut moment at a time, over ``window``; ``clock`` gives the time now (UTC) and the runner's local date.

    ``opened`` carries the screen to show, ``closed`` is emitted when it may go. ``read_wanted``,
    ``reflect_wanted`` and ``resume_wanted`` say where else the moment led.
    """

    opened = Signal(object)
    closed = Signal()
    read_wanted = Signal()
    reflect_wanted = Signal()
    resume_wanted = Signal()

    def __init__(
        self,
        look: Look,
        bridge: JournalBridge,
        days: DayKeeping,
        clock: Callable[[], tuple[datetime, date]],
        window: QWidget,
    ) -> None:
        super().__init__()
        self._look = look
        self._bridge = bridge
        self._days = days
        self._clock = clock
        self._window = window
        self._screen: RutScreen | None = None
        self._moment: RutMoment | None = None
        self._is_kept = False
        self._check_in: CheckIn | None = None
        self._failure: SaveFailed | None = None  # of its line
        self._alarm = QTimer(self)
        self._alarm.setSingleShot(True)
        self._alarm.timeout.connect(self.come_back)

    def open(self) -> None:
        """Show the rut moment, or go on with the one that waits."""
        if self._screen is not None:
            return
        from whyrun.gui.rut.screen import RutScreen

        self._alarm.stop()
        screen = self._screen = RutScreen(self._look, self._clock)
        screen.wanted.connect(self._on_wanted)
        screen.obstacle_chosen.connect(self._on_obstacle)
        screen.said.connect(self._keep_line)
        view = self._read()
        self._moment = None
        if view is None:
            screen.show_no_why_yet(has_draft=self._bridge.read(Journal.draft, None) is not None)
        else:
            screen.use(view)
            kept = self._waiting()
            self._is_kept = kept is not None
            self._moment = kept or self._new_moment()
            self._show(self._moment)
        self.opened.emit(screen)

    def resume(self) -> None:
        """Show the ten minutes that were left running when the window was closed."""
        moment = self._waiting()
        if moment is not None and moment.timer_started_at is not None:
            self.open()

    def come_back(self) -> None:
        """Show the end of ten minutes that were hidden; not while something else is being done in the window."""
        if self._screen is not None or self._moment is None:
            return
        left = self._moment.left(self._clock()[0])
        if left:
            self._alarm.start(left // timedelta(milliseconds=1) + 1)
        elif left is not None and _nothing_is_in_hand():
            self.open()

    def hide(self) -> None:
        """Give way to the pages; ten minutes that run go on, and come back when they are over."""
        self.close()
        if self.over_at() is not None:
            self.come_back()

    def over_at(self) -> datetime | None:
        """When (UTC) the ten minutes are over that run out of sight; None where none do."""
        now, _today = self._clock()
        left = self._moment.left(now) if self._moment is not None and self._screen is None else None
        return now + left if left else None

    def finish_writing(self) -> bool:
        """Save what is being written; whether all of it is in the journal, or waits for the next one."""
        return self._keep_line()

    def unsaved(self) -> Unsaved | None:
        """The line after the run that could not be saved; None where all is on the disk."""
        from whyrun.gui.leaving import Unsaved

        if self._screen is None or self._failure is None:
            return None
        return Unsaved(self._failure, self._screen.line, self.close)

    def close(self) -> None:
        """Take the screen away, whatever is on it, and let nothing bring it back by itself."""
        self._alarm.stop()
        if self._screen is None:
            return
        self._screen = None
        self._check_in = self._failure = None
        self.closed.emit()

    # What the runner wants

    def _on_wanted(self, want: Want) -> None:
        match want:
            case Want.START | Want.STOP:
                self._turn_timer(on=want is Want.START)
            case Want.HIDE:
                self.hide()
            case Want.DONE:
                if self._keep_line():
                    self.close()
            case _ if want in _MAKES_THE_DAY:
                self._end(_MAKES_THE_DAY[want])
            case _:
                self._leave(want)

    def _turn_timer(self, *, on: bool) -> None:
        moment = self._present()
        started_at = self._clock()[0] if on else None
        if moment is not None and self._save(replace(moment, timer_started_at=started_at, ending=None)):
            self._show(self._moment)

    def _on_obstacle(self, obstacle: Obstacle | None) -> None:
        moment = self._present()
        if moment is not None and self._screen is not None:
            if obstacle is not None:
                self._save(replace(moment, obstacle=obstacle))
            self._screen.show_obstacle(obstacle)

    def _end(self, ending: Ending) -> None:
        """End the moment with what it makes of the day."""
        moment = self._present()
        if moment is None or self._screen is None:
            return
        ended = end(moment, ending)
        # The same id however often it is tried: one moment is one check-in.
        check_in = check_in_of(ended, uuid.uuid5(moment.id, "check-in"), self._clock()[0])
        if not self._save(*((check_in,) if check_in is not None else ()), ended):
            return
        if check_in is None or check_in.outcome is not Outcome.RAN:
            self._screen.show_rested()
            return
        self._check_in = check_in
        _line, response = self._days.line(check_in.day)
        self._screen.show_after(ending, response)

    def _leave(self, want: Want) -> None:
        """Go, and leave the day as it is. What could not be saved is told, and keeps nobody here."""
        moment = self._present()
        is_put_off = want is Want.NOT_NOW
        if moment is not None and (self._is_kept or not is_put_off):
            self._save(end(moment, Ending.NOT_NOW if is_put_off else Ending.REFLECTED))
        self.close()
        elsewhere = {
            Want.READ: self.read_wanted,
            Want.REFLECT: self.reflect_wanted,
            Want.RESUME: self.resume_wanted,
        }.get(want)
        if elsewhere is not None:
            elsewhere.emit()

    def _keep_line(self) -> bool:
        """Save what was said after the run; whether it is in the journal, or waits for the next one."""
        if self._check_in is None or self._screen is None:
            return True
        said = replace(self._check_in, feeling=self._screen.feeling, after_words=self._screen.line)
        if said == self._check_in:
            return True
        failure = self._failure = self._bridge.keep(said)
        if failure is None:
            self._check_in = said
            self._screen.show_not_saved("")
        else:
            self._screen.show_not_saved(f"{told(failure.what_happened)} {told(failure.what_is_safe)}")
        return failure is None

    # What there is

    def _show(self, moment: RutMoment | None) -> None:
        if self._screen is None or moment is None:
            return
        if moment.timer_started_at is not None:
            self._screen.show_timer(moment)
        else:
            self._screen.show_asking()

    def _save(self, *entries: CheckIn | RutMoment) -> bool:
        """Save ``entries``, the moment last, or let them wait; whether they are on the disk."""
        saved = self._bridge.write(*entries, over=self._window)
        if saved:
            self._is_kept = True
            self._moment = next(entry for entry in entries if isinstance(entry, RutMoment))
        return saved

    def _present(self) -> RutMoment | None:
        """The moment as it is now: one that was open over midnight without a timer is another day's."""
        moment = self._moment
        if moment is not None and moment.timer_started_at is None and moment.day != self._clock()[1]:
            return replace(self._new_moment(), obstacle=moment.obstacle)
        return moment

    def _new_moment(self) -> RutMoment:
        now, today = self._clock()
        return RutMoment(uuid.uuid4(), today, now)

    def _waiting(self) -> RutMoment | None:
        now, today = self._clock()
        nothing: tuple[RutMoment, ...] = ()
        return waiting(
            self._bridge.read(lambda journal: journal.entries(RutMoment, first=today - _DAY), nothing), now, today
        )

    def _read(self) -> RutView | None:
        from whyrun.domain.rut_view import RutView

        def view(journal: Journal) -> RutView | None:
            latest = journal.latest()
            if latest is None:
                return None
            return RutView.of(latest, self._days.kept.written, journal.entries(Plan), journal.entries(Letter))

        return self._bridge.read(view, None)


def first_sight(look: Look, clock: Callable[[], tuple[datetime, date]], core_why: str) -> RutScreen:
    """The rut moment as it can be drawn before the journal is open: the why, and nothing that can be done yet."""
    from whyrun.domain.rut_view import RutView
    from whyrun.gui.rut.screen import RutScreen

    screen = RutScreen(look, clock)
    screen.use(RutView(core_why))
    screen.show_asking()
    return screen


def _nothing_is_in_hand() -> bool:
    """Whether the runner is not writing, and no dialog is open."""
    is_writing = isinstance(QApplication.focusWidget(), QLineEdit | QTextEdit)
    return QApplication.activeModalWidget() is None and not is_writing
