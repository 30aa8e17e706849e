"""A level: the question, what was said before it, and a field for the answer.

On the way to the next page the runner may be asked two things: whether to add something (a nudge), and which of
several reasons to follow. Each is asked once; writing anything lets them be asked anew.
"""

from __future__ import annotations

from collections import deque
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from whyrun.domain import descent
from whyrun.domain.descent import NudgeKind
from whyrun.domain.reflection import CORE_LEVEL, Stage
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.fields import AnswerField
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.notes import NudgeBox, Quote
from whyrun.gui.controls.words import small
from whyrun.gui.wizard.care_panel import CarePanel
from whyrun.gui.wizard.nudges import answer_offers, earlier_question_offers, nudge_words
from whyrun.gui.wizard.page import DescentPage, with_gap_below
from whyrun.gui.wizard.reason_chooser import ReasonChooser

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from whyrun.domain.reflection import Level
    from whyrun.gui.look import Look
    from whyrun.gui.wizard.draft import Draft


#: Drawn heights of the answer: as a rule, and the least it gives way to, as it does beside the reasons.
_FIELD, _LOW_FIELD = 148, 84
#: What a quotation of one line takes above the answer: the answer has it where nothing is quoted.
_QUOTED = 68
_CTRL = Qt.Modifier.CTRL


class _Asked(Enum):
    """What was asked on the way on."""

    NUDGE = auto()
    REASONS = auto()


class LevelPage(DescentPage):
    """Level 1 to 6."""

    def __init__(self, look: Look, draft: Draft, number: int, place: QWidget) -> None:
        super().__init__(look, draft, Stage.of_level(number), place, headline_size=look.theme.size("question"))
        self.number = number
        self._asked: list[_Asked] = []  # since something was written; the last of them is on show
        self._is_the_bottom = False  # the runner has said "This is it" on the way on
        self._cares = False  # words of care are on show
        self._care_met = False  # and the runner goes on with something else
        self._before: deque[str] = deque()  # what stands in the field, and what stood there before
        self._quote = Quote(look, self.tr("You said"))
        self._above = with_gap_below(look, self._quote, 24)
        self._quotes = False  # asked once for each question: it takes the engine, and a resize has no time for that
        self._field = AnswerField(look)
        self._field_height: float = _FIELD  # as drawn, where there is room
        self._another_way = Button(
            look, self.tr("Ask it another way"), Kind.QUIET, icon="again", keys=_CTRL | Qt.Key.Key_R
        )
        self._this_is_it = Button(look, self.tr("This is it"), Kind.QUIET, icon="check", keys=_CTRL | Qt.Key.Key_T)
        self._bring_back = Button(
            look, self.tr("Bring back your words"), Kind.QUIET, icon="restore", keys=_CTRL | Qt.Key.Key_B
        )
        self._hint = small(look, self.tr("Ctrl+Enter goes on"))
        self._tools = self._build_tools()
        self._nudge = NudgeBox(look)
        self._chooser = ReasonChooser(look)
        self._care = CarePanel(look)
        self._care_above = with_gap_below(look, self._care, 24)
        self._assemble()
        self._connect()

    def enter(self) -> None:
        """Show the question and what was written under it before."""
        level = self._level()
        self._show_question()
        self._field.set_words(level.answer)
        self._care_met = False
        self._start_field()
        self._to_writing()
        self._offer_earlier()
        if level.awaits_confirmation:
            self._ask_to_confirm()

    def leave(self) -> bool:
        """Go on, unless there is something to say or to ask first."""
        self._take_words()
        reflection = descent.read_answer(self.reflection, self.number)
        self.draft.change(reflection)
        needs_care = descent.needs_care(reflection, self.number)
        if needs_care and not self._care_met:
            self._show_care()
            return False
        if not self._asked and self._nudges():
            return False
        if _Asked.REASONS not in self._asked and len(self._level().reasons) > 1 and not needs_care:
            self._ask_for_a_reason()
            return False
        self._commit()
        return True

    def take_back(self) -> bool:
        """From the choice among reasons, and from a nudge, back to the answer."""
        if not self._asked:
            return False
        self._to_writing()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def next_words(self) -> str:
        """What going on means now; nothing beside words of care, which have ways of their own."""
        if self._cares:
            return ""
        match self._asked[-1:]:
            case [_Asked.REASONS]:
                return self.tr("Follow this one")
            case [_Asked.NUDGE]:
                return self.tr("Go on as it is")
        return self.tr("Next")

    def first_field(self) -> QWidget:
        """The answer."""
        return self._field

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the answer gives way first."""
        super().resizeEvent(event)
        self._hint.setVisible(self.width() >= self.look.theme.px(420))
        self._start_field()
        self._fit_field()

    def _start_field(self) -> None:
        """Let the answer end where it does beside a quotation, also where the question has said it all back."""
        says_back = self.number > 1 and not self._quotes
        self._field_height = _FIELD + (_QUOTED if says_back else 0)

    def _fit_field(self) -> None:
        """As high as drawn, as far as the page then shows all that it holds."""
        drawn = _LOW_FIELD if self._asked[-1:] == [_Asked.REASONS] else self._field_height
        self._field.set_height(drawn)
        missing = self.overflow() / self.look.theme.scale
        if missing > 0:
            self._field.set_height(max(_LOW_FIELD, drawn - missing))

    def _end_field_at(self, foot: int) -> None:
        """Let the field give or take what another question takes: the buttons below stay under the pointer."""
        self.column.activate()
        self._field_height = max(_LOW_FIELD, (foot - self._field.y()) / self.look.theme.scale)
        self._fit_field()

    def _build_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.theme.px(8))
        buttons = QWidget()
        flow = FlowLayout(self.look.theme.px(8), buttons)
        flow.addWidget(self._another_way)
        flow.addWidget(self._this_is_it)
        flow.addWidget(self._bring_back)
        self._bring_back.setToolTip(self.tr("What you wrote here before. Press again to go further back."))
        row.addWidget(buttons, 1)
        beside = QVBoxLayout()  # the first row of buttons, where there are two
        beside.setContentsMargins(0, self.look.theme.px(8), 0, 0)
        beside.addWidget(self._hint)
        beside.addStretch(1)
        row.addLayout(beside)
        self._this_is_it.setToolTip(self.tr("This is the bottom of it. Go straight to who you run for."))
        return tools

    def _assemble(self) -> None:
        self.column.insertWidget(0, self._care_above)
        self.space(24)
        self.column.addWidget(self._above)
        self.column.addWidget(self._field)
        self.space(8)
        self.column.addWidget(self._tools)
        self.space(20)
        self.column.addWidget(self._nudge)
        self.column.addWidget(self._chooser)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self._field.words_changed.connect(self._on_words_changed)
        self._field.go_on.connect(self.go_on)
        self._another_way.clicked.connect(self._on_another_way)
        self._this_is_it.clicked.connect(self._on_this_is_it)
        self._bring_back.clicked.connect(self._on_bring_back)
        self.draft.saved.connect(self._on_saved)
        self._chooser.chosen.connect(self._on_reason_chosen)
        self._care.stop_wanted.connect(self.stop_wanted)
        self._care.something_else_wanted.connect(self._on_something_else)

    def _level(self) -> Level:
        level = self.reflection.level(self.number)
        if level is None:  # the wizard asks a level before it shows its page
            raise LookupError(f"level {self.number} has not been asked")
        return level

    def _show_question(self) -> None:
        reflection = self.reflection
        deeper = self.number > reflection.depth
        self._this_is_it.setVisible(self._may_stop())
        title = self.tr("Level {number} of {core}").format(number=self.number, core=CORE_LEVEL)
        self.show_title(self.tr("One deeper") if deeper else title, self._level().question)
        self._field.setAccessibleName(self.tr("Your answer to: {question}").format(question=self._level().question))
        source = self._source()
        if source is not None:
            self._quote.say(source.answer, source.number, in_ink=self._level().built_from or source.reason)
        self._quotes = source is not None and self._can_quote(source)
        self._above.setVisible(self._quotes)

    def _source(self) -> Level | None:
        """The level whose answer the question came from: a kept reason may have been given further up."""
        above = [level for level in reversed(self.reflection.levels) if level.number < self.number]
        reason = self._level().built_from.casefold()
        gave_it = (level for level in above if reason and reason in level.answer.casefold())
        return next(gave_it, above[0] if above else None)

    def _can_quote(self, source: Level) -> bool:
        """Whether ``source`` is good to read again, and holds more than the question says back."""
        if not source.is_answered or descent.needs_care(self.reflection, source.number):
            return False
        is_above = source.number == self.number - 1
        return not (is_above and descent.tells_what_is_above(self.reflection, self.number))

    def _take_words(self) -> None:
        self.draft.change(descent.write(self.reflection, self.number, self._field.words()))

    def _to_writing(self) -> None:
        self._asked = []
        self._is_the_bottom = False
        self._nudge.hide()
        self._chooser.hide()
        self._care_above.hide()
        self._cares = False
        self._above.setVisible(self._quotes)
        self._tools.show()
        self._fit_field()
        self.next_words_changed.emit()

    def _nudges(self) -> bool:
        """Show what there is to say before going on; whether there was anything."""
        if self._level().awaits_confirmation:
            self._ask_to_confirm()
            return True
        nudge = descent.nudge(self.reflection, self.number)
        if nudge is None or (self._is_the_bottom and nudge.kind is NudgeKind.JOY):
            return False
        self._nudge.set_answers(self._offers(nudge.kind))
        self._nudge.say(*nudge_words(nudge))
        self._note(_Asked.NUDGE)
        self._fit_field()
        self.bring_into_view(self._nudge)
        return True

    def _note(self, asked: _Asked) -> None:
        self._asked.append(asked)
        self.next_words_changed.emit()

    def _may_stop(self) -> bool:
        """Whether "This is it" has a meaning here: not where the level is the one the finish-line test added."""
        return descent.can_stop_at(self.number) and self.number <= self.reflection.depth

    def _offers(self, kind: NudgeKind) -> QWidget | None:
        """The ways on from a nudge, where it has any but going on."""
        if kind not in (NudgeKind.ECHO, NudgeKind.JOY):
            return None
        kept = descent.kept_reasons(self.reflection, self.number)[:2] if kind is NudgeKind.ECHO else ()
        return answer_offers(
            self.look,
            stop=self._on_this_is_it if self._may_stop() else None,
            kept=[(text, partial(self._on_kept_reason, text)) for text in kept],
            deeper=self._on_one_deeper,
        )

    def _ask_to_confirm(self) -> None:
        self._nudge.set_answers(earlier_question_offers(self.look, self._on_still_right, self._on_write_again))
        self._nudge.say(self.tr("You answered an earlier question here."))
        self._note(_Asked.NUDGE)
        self._fit_field()

    def _ask_for_a_reason(self) -> None:
        level = self._level()
        self._nudge.hide()
        self._tools.hide()
        self._above.hide()  # what was said before is not what is chosen from
        self._chooser.show_reasons(level.reasons, level.followed or 0)
        self._note(_Asked.REASONS)
        self._fit_field()
        self.bring_into_view(self._chooser)

    def _show_care(self) -> None:
        self._to_writing()
        self._care_above.show()
        self._cares = True
        self.next_words_changed.emit()
        self._care.offer()
        self._fit_field()
        self.bring_into_view(self._care)

    def _commit(self) -> None:
        reflection = descent.confirm(self.reflection, self.number)
        if self._is_the_bottom:
            reflection = descent.stop_at(reflection, self.number)
        else:
            reflection = descent.go_below(reflection, self.number)
        if self.number < reflection.depth:
            reflection = descent.ask_below(reflection, self.number)
        self._asked = []
        self.draft.change(reflection)

    def _on_words_changed(self) -> None:
        if self._asked:
            self._to_writing()
        self._take_words()
        if self._cares and not descent.needs_care(self.reflection, self.number):
            self._to_writing()

    def _on_another_way(self) -> None:
        foot = self._field.y() + self._field.height()
        self.draft.change(descent.ask_another_way(self.reflection, self.number))
        self._show_question()
        self._end_field_at(foot)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_earlier(self) -> None:
        self._bring_back.setVisible(bool(self.draft.earlier_answers(self.number)))

    def _on_saved(self) -> None:
        """A save may have kept what it took away: looked up here, where nobody waits for a letter to appear."""
        if self.isVisible():
            self._offer_earlier()

    def _on_bring_back(self) -> None:
        """Put what stood here before in the answer's place; pressed again it goes further back, and round."""
        self.draft.save()  # what stands here now is one of them from now on
        if not self._before or self._before[0] != self._field.words():
            self._before = deque((self._field.words(), *self.draft.earlier_answers(self.number)))
        self._before.rotate(-1)
        self._field.write_instead(self._before[0])
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_this_is_it(self) -> None:
        self._is_the_bottom = True
        self.go_on.emit()

    def _on_one_deeper(self) -> None:
        self._is_the_bottom = False
        self.go_on.emit()

    def _on_kept_reason(self, reason: str) -> None:
        self._is_the_bottom = False
        self.draft.change(descent.follow_kept(self.reflection, self.number, reason))
        self._asked.append(_Asked.REASONS)
        self.go_on.emit()

    def _on_reason_chosen(self, index: int) -> None:
        self.draft.change(descent.follow(self.reflection, self.number, index))

    def _on_still_right(self) -> None:
        self.draft.change(descent.confirm(self.reflection, self.number))
        self._to_writing()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_write_again(self) -> None:
        self._to_writing()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_something_else(self) -> None:
        self._care_met = True
        self._asked = [_Asked.NUDGE]  # nothing more about this answer
        self.go_on.emit()
