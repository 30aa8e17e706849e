"""One entry in full: what it is, what it says, how one got there; and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from whyrun.domain.check_in import CheckIn
from whyrun.domain.reflection import Reflection
from whyrun.domain.rut_moment import RutMoment
from whyrun.domain.search import EVERYTHING, Query
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.page_scroll import PageScroll
from whyrun.gui.controls.panel import Panel
from whyrun.gui.controls.words import Words, question, second_line, small
from whyrun.gui.dates import day_and_year
from whyrun.gui.journal.entry_words import day_of, feeling_words, line, title
from whyrun.gui.keys import BACK
from whyrun.gui.strata import Strata

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from whyrun.gui.look import Look
    from whyrun.store.earlier_texts import EarlierText


class EntryDetail(Panel):
    """Signals carry the entry they are about; ``back_wanted`` asks for the list, where that is hidden."""

    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._entry: Any = None
        self._strata: Strata | None = None
        self._what = second_line(look, "")
        self._back = Button(look, self.tr("Back"), icon="left", keys=BACK)
        self._edit = Button(look, self.tr("Edit"), Kind.PLAIN, icon="edit")
        self._delete = Button(look, self.tr("Delete"), Kind.PLAIN, icon="trash")
        px = look.theme.px
        self.column.setContentsMargins(px(24), px(12), px(12), px(16))
        self.column.setSpacing(px(4))
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addWidget(self._what, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._edit)
        head.addWidget(self._delete)
        self.column.addLayout(head)
        self._content = QWidget()
        self._told = QVBoxLayout(self._content)
        self._told.setContentsMargins(0, 0, look.theme.px(12), 0)
        self._told.setSpacing(look.theme.px(4))
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = PageScroll(self._content)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # what can only be read is scrolled by the arrow keys
        self._scroll.setAccessibleName(self.tr("The entry"))
        self._scroll.focus_gap = 2  # within, the ring would lie on the first letters
        self.column.addWidget(self._scroll, 1)
        self.column.setAlignment(Qt.AlignmentFlag(0))
        self._back.clicked.connect(self.back_wanted)
        self._edit.clicked.connect(lambda: self.edit_wanted.emit(self._entry))
        self._delete.clicked.connect(lambda: self.delete_wanted.emit(self._entry))
        look.changed.connect(self._fit_soon)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._fit_soon)  # a bar that comes or goes takes width
        self.show_back(on=False)
        self.show_entry(None)

    @property
    def entry(self) -> Any:  # noqa: ANN401 - of any kind that is listed
        """The entry on show; None where there is none."""
        return self._entry

    @property
    def is_in_place(self) -> bool:
        """Whether it stands in the place of the list."""
        return not self._back.isHidden()

    def show_back(self, *, on: bool) -> None:
        """Offer the way back to the list, where the detail stands in its place."""
        self._back.setVisible(on)

    def focus_first(self) -> None:
        """Put the keyboard on the entry."""
        (self._back if self._back.isVisible() else self._scroll).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_entry(self, entry: Any, query: Query = EVERYTHING, earlier: Sequence[EarlierText] = ()) -> None:  # noqa: ANN401
        """Tell ``entry`` in full, with what ``query`` finds marked, and below it what stood there ``earlier``."""
        self._entry, self._strata = entry, None
        while (item := self._told.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for button in (self._edit, self._delete):
            button.setVisible(entry is not None)
        if entry is None:
            self._what.setText("")
            self._fit()
            return
        self._what.setText(self.tr("{what}, {day}").format(what=title(entry), day=day_and_year(day_of(entry))))
        self._edit.setVisible(not isinstance(entry, RutMoment))
        match entry:
            case Reflection():
                self._tell_reflection(entry, query)
            case CheckIn():
                self._tell_check_in(entry, query)
            case RutMoment():
                self._add_quote(line(entry, query), query)
            case _:
                self._add_answer(self.tr("Where did you start?"), entry.start, query)
                self._add_answer(self.tr("What did you get through?"), entry.got_through, query)
                self._add_answer(self.tr("What do you take with you?"), entry.take_with, query)
        if self._told.count() == 0:
            self._add(second_line(self._look, self.tr("No words with this one.")), EVERYTHING)
        self._tell_earlier(earlier)
        self._fit()
        self._scroll.verticalScrollBar().setValue(0)

    def show_level(self, level: int) -> None:
        """Bring a level, from 1, of the reflection on show into sight, once it has its place."""
        QTimer.singleShot(0, self, lambda: self._scroll_to(level))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for the new width."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that the words need, once it is known how wide they may be."""
        super().showEvent(event)
        self._fit_soon()

    def _fit_soon(self) -> None:
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As wide as the panel, and as high as the words then are: the page scrolls."""
        self._told.activate()
        width = self._scroll.viewport().width()
        self._content.resize(width, self._told.heightForWidth(width))

    def _scroll_to(self, level: int) -> None:
        if self._strata is not None:
            self._fit()
            self._scroll.ensureWidgetVisible(self._strata.row(level))

    def _tell_reflection(self, reflection: Reflection, query: Query) -> None:
        if reflection.core_why.strip():
            self._add(question(self._look, reflection.core_why, 22), query)
        if reflection.identity.strip():
            self._add(second_line(self._look, reflection.identity), query)
        # A question that was left open is one of a draft: behind a why that was found it is none any more.
        told = [level for level in reflection.levels if level.is_answered or not reflection.is_finished]
        if not told:
            self._add(question(self._look, reflection.opener, 17), query)
            return
        self._told.addSpacing(self._look.theme.px(12))
        self._strata = Strata(self._look, lines=0, close=True)
        self._strata.show_levels([(level.number, level.question, level.answer) for level in told], query=query)
        self._told.addWidget(self._strata)
        self._strata.show()
        if reflection.beneficiaries:
            people = ", ".join(reflection.beneficiaries)
            self._add(second_line(self._look, self.tr("For {people}").format(people=people)), query)

    def _tell_check_in(self, check_in: CheckIn, query: Query) -> None:
        self._add_quote(check_in.words, query)
        feeling = feeling_words(check_in.feeling) if check_in.feeling else ""
        if feeling or check_in.after_words.strip():
            self._add(small(self._look, self.tr("How do you feel now?")), EVERYTHING)
            self._add_quote(feeling, query)
            self._add_quote(check_in.after_words, query)

    def _add_answer(self, asked: str, answer: str, query: Query) -> None:
        if answer.strip():
            self._add(small(self._look, asked), EVERYTHING)
            self._add_quote(answer, query)

    def _add_quote(self, words: str, query: Query) -> None:
        if words.strip():
            self._add(Words(self._look, words.strip(), font=lambda theme: theme.serif(17), line_height=26), query)

    def _tell_earlier(self, earlier: Sequence[EarlierText]) -> None:
        if not earlier:
            return
        self._told.addSpacing(self._look.theme.px(20))
        self._add(
            Words(self._look, self.tr("What stood here before"), font=lambda theme: theme.sans(13, bold=True)),
            EVERYTHING,
        )
        for text in earlier:
            day = day_and_year(text.kept_at.astimezone().date())
            self._add(
                small(self._look, self.tr("{field}, until {day}").format(field=_field_words(text.field), day=day)),
                EVERYTHING,
            )
            self._add(Words(self._look, text.text, font=lambda theme: theme.serif(15), colour="soft"), EVERYTHING)

    def _add(self, words: Words, query: Query) -> None:
        words.mark(query.places(words.text()))
        self._told.addWidget(words)
        words.show()  # what waits for the event loop to be shown has no height yet


def _field_words(field: str) -> str:
    """Name a field of an entry by what an earlier text calls it."""
    if field.startswith("level "):
        #: Translators: a level of the reflection, 1 to 6.
        named = QCoreApplication.translate("earlier", "Level {number}")
        return named.format(number=field.removeprefix("level "))
    return {
        "opener": QCoreApplication.translate("earlier", "The first question"),
        "beneficiaries": QCoreApplication.translate("earlier", "For whom"),
        "identity": QCoreApplication.translate("earlier", "Who you are"),
        "core_why": QCoreApplication.translate("earlier", "Your why"),
        "start": QCoreApplication.translate("earlier", "Where did you start?"),
        "got_through": QCoreApplication.translate("earlier", "What did you get through?"),
        "take_with": QCoreApplication.translate("earlier", "What do you take with you?"),
    }.get(field.replace(" ", "_"), QCoreApplication.translate("earlier", "Your words"))
