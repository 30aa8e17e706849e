"""Today: the card, large; beside it the levels as strata; below it the actions, the day's line and the last weeks.

Where everything stands is ``Arrangement``'s; what is said and done here is told by signals.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from whyrun.gui.card_view import CardView
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.page_scroll import PageScroll
from whyrun.gui.controls.words import heading, second_line
from whyrun.gui.dates import day_and_month, time_of_day, whole_day
from whyrun.gui.mirrored import as_read
from whyrun.gui.strata import Strata
from whyrun.gui.today.arrangement import Arrangement, Panels, Parts
from whyrun.gui.today.draft_strip import DraftStrip
from whyrun.gui.today.pause_strip import PauseStrip
from whyrun.gui.today.question_strip import QuestionStrip
from whyrun.gui.today.strip import Strip
from whyrun.gui.today.vote_line import VoteLine

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QResizeEvent

    from whyrun.domain.following import DayLine
    from whyrun.domain.responses import Response
    from whyrun.domain.today import Today
    from whyrun.gui.leaving import Unsaved
    from whyrun.gui.look import Look
    from whyrun.store.errors import SaveFailed

_CTRL = Qt.Modifier.CTRL


class TodayScreen(QWidget):
    """Signals say what the runner wants; the main window does it, or whoever attends once the journal is open.

    ``line_kept`` carries the DayLine as the runner changed it, ``day_wanted`` the date of the line to open,
    ``level_wanted`` the level (from 1) to be read in the journal.
    """

    rut_wanted = Signal()
    pin_toggled = Signal()
    reflect_wanted = Signal()
    share_wanted = Signal()
    edit_wanted = Signal()
    resume_wanted = Signal()
    later_wanted = Signal()
    line_kept = Signal(object)
    day_wanted = Signal(object)
    level_wanted = Signal(int)
    intention_wanted = Signal()
    realistic_look_wanted = Signal()
    bad_day_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._today: Today | None = None
        self._content = content = QWidget()
        # Each part is made where it will stand: moved there later, the style sheet is gone through for it again. 5 ms.
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scroll = PageScroll(content, self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # what can only be read is scrolled by the arrow keys
        self._scroll.setAccessibleName(self.tr("Your card and how you got here"))
        whole.addWidget(self._scroll)
        self._timer_back = Button(look, self.tr("Show the timer"))
        self._timer = Strip(look, "tint", (self._timer_back,), content)
        self._draft = DraftStrip(look, content)
        self.question = QuestionStrip(look, content)
        self.pause = PauseStrip(look, content)
        self._card = CardView(look.theme, content)
        self._rut = Button(
            look, self.tr("I don’t feel like it"), Kind.PRIMARY, keys=_CTRL | Qt.Key.Key_D, parent=content
        )
        self._pin = Button(look, self.tr("Pin to screen"), icon="pin", keys=_CTRL | Qt.Key.Key_P, parent=content)
        self._share = Button(look, self.tr("Share"), icon="share", parent=content)
        self._reflect = Button(look, self.tr("Reflect again"), icon="deeper", keys=_CTRL | Qt.Key.Key_N, parent=content)
        self._edit = Button(look, self.tr("Edit the card"), icon="edit", keys=_CTRL | Qt.Key.Key_E, parent=content)
        self.bad_day = Button(look, self.tr("For a bad day"), icon="down", icon_last=True, parent=content)
        self._votes = VoteLine(look, content)
        self._heading = heading(look, self.tr("How you got here"), content)
        self._date = second_line(look, "", content)
        self._strata = Strata(look, clickable=True, parent=content)
        self._panels: Panels | None = None
        self._unattended: dict[SignalInstance, tuple[object, ...]] | None = {}  # what was wanted before that
        self._strata.come_after(self.bad_day)
        self._arrangement = Arrangement(look, self._parts())
        self._date.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._connect()

    def show_today(self, today: Today, *, panels: bool = True) -> None:
        """Show the newest journey, the strips, and what stands below; the ``panels`` there may come a moment later."""
        if today.journey is None:
            return
        before = self._today.journey if self._today is not None else None
        self._today = today
        self._card.set_card(today.journey.card)
        if before is None or before.levels != today.journey.levels:  # the keyboard may be on one of them
            self._strata.show_levels(today.journey.levels)
        on = today.journey.finished_on
        self._date.setText(day_and_month(on))
        self._date.setToolTip(whole_day(on))
        self._draft.show_draft(today.draft)
        self.question.show_following(today.following if today.draft is None else None)
        self.pause.show_following(today.following)
        if today.following is not None:
            self._arrangement.expect_panels(said=today.following.response is not None)
            self._votes.show_votes(today.following.votes, today.journey.card.identity)
        if panels and self._panels is None:
            from whyrun.gui.later import in_a_later_turn

            in_a_later_turn(self, self.show_panels)  # their room is kept
        elif panels:
            self._fill_panels()
        self._arrange()

    def show_panels(self) -> None:
        """Show what stands below the levels. It moves nothing above it, so the first frame does without it."""
        self._fill_panels()
        self._arrange()
        self.repaint()  # now: what is loaded next would hold it up

    def open_line(self, line: DayLine, response: Response | None, *, is_today: bool) -> None:
        """Open the line of a day because the runner wants it."""
        if self._today is not None and self._today.journey is not None:
            self._made_panels().check_in.show_line(line, response, self._today.journey.card, is_today=is_today)
            self._arrange()

    def show_pinned(self, pinned: bool) -> None:
        """Say whether the card is on the screen now."""
        self._pin.setText(self.tr("Unpin") if pinned else self.tr("Pin to screen"))
        self._arrange()

    def show_timer(self, over_at: datetime | None) -> None:
        """Say that ten minutes run out of sight, and when (UTC) they are over; None where none do."""
        if over_at is None and not self._timer.is_needed:
            return
        told = self.tr("Your ten minutes end at {time}. The timer comes back then.")
        self._timer.say(told.format(time=time_of_day(over_at)) if over_at is not None else "")
        self._arrange()

    def was_kept(self, line: DayLine) -> None:
        """Take ``line`` for saved."""
        self._made_panels().check_in.was_kept(line)

    def was_not_kept(self, failure: SaveFailed) -> None:
        """Say why the line is not on the disk."""
        self._made_panels().check_in.was_not_kept(failure)

    def unsaved(self, failure: SaveFailed) -> Unsaved:
        """The line that is not on the disk because of ``failure``."""
        from whyrun.gui.leaving import Unsaved

        check_in = self._made_panels().check_in
        return Unsaved(failure, check_in.words, check_in.let_go)

    def finish_writing(self) -> bool:
        """Hand out what is written and not kept yet; whether all of it was kept."""
        if self._panels is None:
            return True
        self._panels.check_in.flush()
        return self._panels.check_in.is_all_kept

    def be_attended(self) -> None:
        """Somebody does now what is wanted here: each thing that was wanted before is wanted once more."""
        if self._unattended is None:
            return
        wanted, self._unattended = self._unattended, None
        self.unsetCursor()
        self._look_out()
        for signal, given in wanted.items():
            QTimer.singleShot(0, self, partial(self._want_again, signal, given))

    def focus_first(self) -> None:
        """Put the keyboard on the first action."""
        strip = next((strip for strip in (self._draft, self.question) if strip.is_needed), None)
        if strip is not None:
            strip.focus_first()
        else:
            self._rut.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_levels(self) -> None:
        """Bring how the runner got here into sight."""
        self._scroll.ensureWidgetVisible(self._strata)

    def hide_strip(self) -> None:
        """Leave the draft for later: it stays in the journal, and is offered again at the next start."""
        self._draft.show_draft(None)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A panel that says more needs another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return False

    def _fill_panels(self) -> None:
        journey, following = (self._today.journey, self._today.following) if self._today is not None else (None, None)
        if journey is None or following is None:
            return
        check_in, weeks = self._made_panels()
        weeks.show_following(following)
        check_in.show_following(following, journey.card)
        if not check_in.has_another_day:
            check_in.show_line(following.line, following.response, journey.card, is_today=True)

    def _made_panels(self) -> Panels:
        if self._panels is None:
            from whyrun.gui.today.check_in_panel import CheckInPanel
            from whyrun.gui.today.weeks_panel import WeeksPanel

            check_in, weeks = CheckInPanel(self._look, self._content), WeeksPanel(self._look, self._content)
            check_in.installEventFilter(self)
            check_in.kept.connect(self.line_kept)
            check_in.day_wanted.connect(self.day_wanted)
            check_in.look_wanted.connect(self.realistic_look_wanted)
            weeks.day_chosen.connect(self.day_wanted)
            weeks.change_wanted.connect(self.intention_wanted)
            self._panels = self._arrangement.panels = Panels(check_in, weeks)
        return self._panels

    def _parts(self) -> Parts:
        return Parts(
            strips=(self._timer, self._draft, self.question, self.pause),
            card=self._card,
            actions=(self._rut, self._pin, self._share, self._reflect, self._edit, self.bad_day),
            votes=self._votes,
            heading=self._heading,
            date=self._date,
            strata=self._strata,
        )

    def _connect(self) -> None:
        for rut in (self._rut, self._timer_back):
            rut.clicked.connect(self.rut_wanted)
        self.bad_day.clicked.connect(self.bad_day_wanted)
        self._pin.clicked.connect(self.pin_toggled)
        self._share.clicked.connect(self.share_wanted)
        self._edit.clicked.connect(self.edit_wanted)
        self._reflect.clicked.connect(self.reflect_wanted)
        self._draft.resume_wanted.connect(self.resume_wanted)
        self._draft.later_wanted.connect(self.later_wanted)
        self._strata.level_chosen.connect(self.level_wanted)
        self._look.changed.connect(self._on_look_changed)
        for wanted in (
            *(self.question.still_true, self.question.reflect_wanted, self.question.journey_wanted),
            *(self.question.put_off, self.pause.end_wanted, self.bad_day_wanted),
            *(self.day_wanted, self.intention_wanted, self.realistic_look_wanted),
        ):
            wanted.connect(partial(self._on_wanted, wanted))

    def _look_out(self) -> None:
        from whyrun.gui.nearing import Errand, Nearing

        begins = {self._rut: Errand.RUT, self._reflect: Errand.REFLECT, self._share: Errand.SHARE}
        for button, errand in begins.items():
            Nearing(button, errand)

    def _on_wanted(self, wanted: SignalInstance, *given: object) -> None:
        if self._unattended is not None:
            self._unattended[wanted] = given
            self.setCursor(Qt.CursorShape.BusyCursor)

    def _want_again(self, wanted: SignalInstance, given: tuple[object, ...]) -> None:
        """Have done what was decided; what opens something only where the runner has not gone on since."""
        is_decided = wanted in (self.question.still_true, self.question.put_off, self.pause.end_wanted)
        if is_decided or (self.isVisible() and QApplication.activeModalWidget() is None):
            wanted.emit(*given)

    def _arrange(self) -> None:
        if not self.isWindow() and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return  # it has no place yet: every word would be set twice before the first frame, 6 ms
        height = self._arrangement.arrange(self.width())
        self._content.resize(self._inner_width(height), height)
        if self.isRightToLeft():
            for placed in self._content.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                mirrored = as_read(Qt.LayoutDirection.RightToLeft, self._content.rect(), placed.geometry())
                placed.setGeometry(mirrored)
        # Where the page is longer than the window, the keyboard scrolls the page itself.
        scrolls = height > self.height()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)

    def _inner_width(self, height: int) -> int:
        bar = self._scroll.verticalScrollBar().sizeHint().width() if height > self.height() else 0
        return self.width() - bar

    def _on_look_changed(self) -> None:
        self._card.set_theme(self._look.theme)
        self._arrange()
