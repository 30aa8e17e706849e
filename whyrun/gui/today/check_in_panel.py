"""How was today? Ran, rested or missed, a few words, and after a run how one feels now.

Rule: an answer is kept at once, words after a short pause, and whatever is unsaved is handed out before it could go;
what can't be kept is told here, and tried again until it is.
Any past day can be opened here; its line is changed the same way.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from whyrun.domain.check_in import Outcome
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.fields import LineField
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.not_saved_line import NotSavedLine
from whyrun.gui.controls.panel import Panel, Separator
from whyrun.gui.controls.words import heading
from whyrun.gui.dates import weekday_and_day
from whyrun.gui.today.after_run import AfterRun
from whyrun.gui.today.day_choice import DayChoice
from whyrun.gui.today.past_words import PastWords
from whyrun.gui.today.response_note import ResponseNote
from whyrun.gui.today.vote_line import VoteLine

if TYPE_CHECKING:
    from datetime import date

    from whyrun.domain.card import Card
    from whyrun.domain.following import DayLine, Following
    from whyrun.domain.responses import Response
    from whyrun.gui.look import Look
    from whyrun.store.errors import SaveFailed

#: Milliseconds after which what was typed is kept.
_PAUSE = 350
#: Milliseconds after which what could not be kept is tried again.
_RETRY = 3000


class CheckInPanel(Panel):
    """``kept`` carries the DayLine as it is now, ``day_wanted`` the date of another line to open.

    ``look_wanted`` is emitted for the realistic look.
    """

    kept = Signal(object)
    day_wanted = Signal(object)
    look_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._today: date | None = None
        self._line: DayLine | None = None
        self._saved: DayLine | None = None
        self._is_handing_out = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.flush)
        self._title = heading(look, "")
        self._other = Button(look, self.tr("Another day"), Kind.QUIET)
        self._back = Button(look, self.tr("Back to today"), Kind.QUIET)
        words = {
            Outcome.RAN: self.tr("Ran"),
            Outcome.RESTED: self.tr("Rested"),
            Outcome.MISSED: self.tr("Missed"),
        }
        self._choices = [DayChoice(look, outcome, words[outcome]) for outcome in Outcome]
        self._words = LineField(look)
        self._words.setPlaceholderText(self.tr("A few words, if you like"))
        self._words.setAccessibleName(self.tr("A few words, if you like"))
        self._save = Button(look, self.tr("Save"))
        self._back.hide()
        self._not_saved = NotSavedLine(look)
        self._note = ResponseNote(look)
        self._after = AfterRun(look)
        self._votes = VoteLine(look)
        self._past = PastWords(look)
        self._assemble()
        self._connect()

    def show_following(self, following: Following, card: Card) -> None:
        """Show what does not hang on the day that is open: the votes, and the line from the past."""
        self._today = following.day
        self._votes.show_votes(following.votes, card.identity)
        self._past.show_line(following.past)

    def show_votes(self, *, on: bool) -> None:
        """Show the votes here, or leave them to another place of the page."""
        self._votes.setVisible(on)

    @property
    def has_another_day(self) -> bool:
        """Whether the line of another day is open, because the runner opened it."""
        return not self._back.isHidden()

    @property
    def is_all_kept(self) -> bool:
        """Whether nothing stands here that was not kept."""
        return not self._is_unsaved()

    def show_line(self, line: DayLine, response: Response | None, card: Card, *, is_today: bool) -> None:
        """Open ``line`` with what is said to it.

        Where the runner is still changing that very line, theirs stays; another one is kept first, and where that
        fails it stays too.
        """
        if self._line is None or self._line.day != line.day:
            self.flush()
            if self._is_unsaved():
                return
        if not self._is_unsaved():
            self._line = self._saved = line
            self._fill(line)
        self._title.setText(
            self.tr("How was today?") if is_today else self.tr("How was {day}?").format(day=weekday_and_day(line.day))
        )
        self.setAccessibleName(self._title.text())
        self._back.setVisible(not is_today)
        self._note.say(response, card)
        self._show_parts()

    def flush(self) -> None:
        """Hand out what is not kept yet."""
        self._pause.stop()
        if self._is_unsaved() and not self._is_handing_out:
            self._is_handing_out = True  # what is saved is shown again, in the middle of this
            self.kept.emit(self._line)
            self._is_handing_out = False
        if self._is_unsaved():
            self._pause.start(_RETRY)

    def was_kept(self, line: DayLine) -> None:
        """Take ``line`` for saved."""
        if self._line is not None and line.day == self._line.day:
            self._saved = line
            self._not_saved.say(None)
            self._say_saved()

    @property
    def words(self) -> str:
        """What is written here."""
        line = self._line
        return "" if line is None else "\n\n".join(words for words in (line.words, line.after_words) if words.strip())

    def let_go(self) -> None:
        """Take what stands here for kept: the runner has let it go."""
        if self._line is not None:
            self.was_kept(self._line)

    def was_not_kept(self, failure: SaveFailed) -> None:
        """Say why what stands here is not on the disk."""
        self._not_saved.say(failure)
        self.updateGeometry()

    def focus_first(self) -> None:
        """Put the keyboard on the answer that was given, or the first."""
        chosen = next((choice for choice in self._choices if choice.isChecked()), self._choices[0])
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def heightForWidth(self, width: int) -> int:
        """As high as what is said in it, when it is ``width`` wide."""
        px = self._look.theme.px
        shown = [button for button in (self._back, self._other) if not button.isHidden()]
        buttons = sum(button.sizeHint().width() for button in shown) + px(4) * (len(shown) - 1)
        beside = width >= self._title.sizeHint().width() + buttons + px(58)
        self._days.setMinimumWidth(buttons if beside else 0)
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        return self.column.totalHeightForWidth(width)

    def _assemble(self) -> None:
        px = self._look.theme.px
        self.column.setContentsMargins(px(25), px(15), px(25), px(12))
        self.column.setSpacing(0)
        self._days = QWidget()
        days = FlowLayout(px(4), self._days)
        days.addWidget(self._back)
        days.addWidget(self._other)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self._days)
        self.column.addLayout(self._head)
        self.column.addSpacing(px(8))
        choices = QHBoxLayout()
        choices.setSpacing(px(8))
        for choice in self._choices:
            choices.addWidget(choice, 1)
        self.column.addLayout(choices)
        self.column.addSpacing(px(12))
        words = QHBoxLayout()
        words.setSpacing(px(8))
        words.addWidget(self._words, 1)
        self._save.setMinimumWidth(px(80))
        words.addWidget(self._save)
        self.column.addLayout(words)
        told = QVBoxLayout()
        told.setContentsMargins(0, px(8), 0, 0)
        told.addWidget(self._not_saved)
        self.column.addLayout(told)
        self.column.addWidget(self._note)
        self.column.addWidget(self._after)
        self.column.addSpacing(px(16))
        self.column.addWidget(Separator(self._look))
        self.column.addSpacing(px(12))
        self.column.addWidget(self._votes)
        self.column.addSpacing(px(4))
        self.column.addWidget(self._past)

    def _connect(self) -> None:
        for choice in self._choices:
            choice.clicked.connect(lambda _checked=False, choice=choice: self._on_chosen(choice.outcome))
        self._words.textEdited.connect(self._on_typed)
        self._words.returnPressed.connect(self.flush)
        self._words.editingFinished.connect(self.flush)
        self._save.clicked.connect(self.flush)
        self._after.chosen.connect(self._on_feeling)
        self._after.written.connect(self._on_after_words)
        self._after.finished.connect(self.flush)
        self._other.clicked.connect(self._on_other)
        self._back.clicked.connect(lambda: self.day_wanted.emit(self._today))
        self._note.look_wanted.connect(self.look_wanted)

    def _fill(self, line: DayLine) -> None:
        for choice in self._choices:
            choice.setChecked(choice.outcome is line.outcome)
        if self._words.text() != line.words:
            self._words.setText(line.words)
        self._after.show_line(line.feeling, line.after_words)

    def _show_parts(self) -> None:
        """Words can be written once there is an answer to write them to."""
        outcome = self._line.outcome if self._line is not None else None
        self._words.setEnabled(outcome is not None)
        self._save.setEnabled(outcome is not None)
        self._after.setVisible(outcome is Outcome.RAN)
        self._say_saved()
        self.updateGeometry()

    def _say_saved(self) -> None:
        """The button is also the sign: it says so where words stand here and all of them are on the disk."""
        line = self._saved
        is_saved = line is not None and bool(line.words or line.after_words) and not self._is_unsaved()
        self._save.setText(self.tr("Saved") if is_saved else self.tr("Save"))

    def _is_unsaved(self) -> bool:
        return self._line is not None and self._line != self._saved and self._line.outcome is not None

    def _on_chosen(self, outcome: Outcome) -> None:
        if self._line is None:
            return
        self._line = replace(self._line, outcome=outcome)
        self._fill(self._line)
        self._show_parts()
        self.flush()

    def _on_typed(self, words: str) -> None:
        if self._line is not None:
            self._line = replace(self._line, words=words)
            self._flush_soon()
            self._say_saved()

    def _on_other(self) -> None:
        from whyrun.gui.controls.calendar import CalendarPopup

        popup = CalendarPopup(self._look, self._line.day if self._line else None, self._other, latest=self._today)
        popup.day_chosen.connect(self.day_wanted)
        popup.show()

    def _on_feeling(self) -> None:
        self._take_after_run()
        self.flush()

    def _on_after_words(self) -> None:
        self._take_after_run()
        self._flush_soon()

    def _take_after_run(self) -> None:
        if self._line is not None:
            self._line = replace(self._line, feeling=self._after.feeling, after_words=self._after.words)
            self._say_saved()

    def _flush_soon(self) -> None:
        if not self._pause.isActive() or self._pause.interval() > _PAUSE:  # however fast the typing goes on
            self._pause.start(_PAUSE)
