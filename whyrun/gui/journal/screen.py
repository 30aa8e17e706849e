"""The journal: search, filters, a year at a glance, the list of what was found, and one entry in full.

From 900 wide the entry stands beside the list; below, in its place, with a way back.
"""

from __future__ import annotations

from array import array
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whyrun.domain.check_in import CheckIn, outcomes
from whyrun.domain.reflection import Reflection
from whyrun.domain.search import EVERYTHING, Query
from whyrun.gui.backup_words import count as entries_in_words
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.panel import Panel
from whyrun.gui.controls.words import question, second_line
from whyrun.gui.journal.arrangement import Arrangement, Parts
from whyrun.gui.journal.detail import EntryDetail
from whyrun.gui.journal.entry_list import EntryList, EntryModel
from whyrun.gui.journal.filters import Filters
from whyrun.gui.journal.search_field import SearchField
from whyrun.gui.journal.undo_strip import UndoStrip
from whyrun.gui.journal.year_panel import MOST_WEEKS, YearPanel
from whyrun.gui.keys import add_action
from whyrun.gui.later import in_a_later_turn
from whyrun.store.errors import SaveFailed
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from whyrun.gui.bridge import JournalBridge
    from whyrun.gui.journal.edit_entry import EditEntryDialog
    from whyrun.gui.look import Look
    from whyrun.store.earlier_texts import EarlierText
    from whyrun.store.journal import Change

#: Finished reflections offered to be compared: the newest ones.
_COMPARED = 200


class JournalScreen(QWidget):
    """``begin_wanted`` asks for the first reflection, where there is none; ``not_saved`` carries what went wrong."""

    begin_wanted = Signal()
    not_saved = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bridge: JournalBridge | None = None
        self._today: date | None = None
        self._query, self._typed = EVERYTHING, ""
        self._kind: type[Any] | None = None
        self._is_reading = False
        self._before: tuple[str, type[Any] | None] | None = None
        self._search = SearchField(look, self)
        self._filters = Filters(look, self)
        self._compare = Button(look, self.tr("Compare two whys"), icon="compare", parent=self)
        self._year = YearPanel(look, self)
        self._model = EntryModel(self._read)
        self._list = EntryList(look, self._model)
        self._count = second_line(look, "")
        self._found = Panel(look, self)
        self._nothing = _Nothing(look, self._found)
        self._detail = EntryDetail(look, self)
        self._undo = UndoStrip(look, self)
        self._empty = _Empty(look, self)
        self._arrangement = Arrangement(look, self._parts())
        self._assemble()
        self._connect()

    def show_now(self, bridge: JournalBridge, today: date) -> None:
        """Show what the journal holds, as it was left to be looked through; ``today`` is the local date."""
        if bridge is not self._bridge:
            self._bridge = bridge
            bridge.changed.connect(self._on_changed)
        self._today = today
        if self._before is not None:
            self._look_for(*self._before)
        self._refresh()

    def open_level(self, reflection: Reflection, level: int) -> None:
        """Open a reflection at one of its levels, from 1; the keyboard is then on the reflection.

        It stands there among everything. What the runner had been looking for is there again the next time they come,
        unless they look for something else meanwhile.
        """
        before = self._typed, self._kind
        self._look_for("", None)
        self._before = before
        row = self._model.row_of(reflection)
        if row is None:
            return
        self._select(row)
        self._on_opened(self._model.entry(row))
        self._detail.show_level(level)
        self._is_reading = True

    def focus_first(self) -> None:
        """Put the keyboard where one would type, or read where one came to read."""
        if self._is_reading:
            self._is_reading = False
            self._detail.focus_first()
            return
        target = self._empty.begin if self._empty.isVisible() else self._search
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Coming here is coming to look for something."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.focus_first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _assemble(self) -> None:
        px = self._look.theme.px
        self._found.column.setContentsMargins(px(1), px(8), px(1), px(12))
        self._found.column.setSpacing(px(6))
        self._found.column.setAlignment(Qt.AlignmentFlag(0))
        self._found.setAccessibleName(self.tr("What was found"))
        self._count.setContentsMargins(px(16), 0, px(16), 0)
        head = QWidget()
        inner = QVBoxLayout(head)
        inner.setContentsMargins(px(16), 0, px(16), 0)
        inner.addWidget(self._count)
        self._found.column.addWidget(head)
        self._found.column.addWidget(self._list, 1)
        self._found.column.addWidget(self._nothing, 1)
        self._nothing.hide()
        QWidget.setTabOrder(self._year, self._list)  # what was found comes before the entry that is on show of it

    def _parts(self) -> Parts:
        return Parts(
            search=self._search,
            filters=self._filters,
            compare=self._compare,
            year=self._year,
            found=self._found,
            nothing=self._nothing,
            detail=self._detail,
            undo=self._undo,
            empty=self._empty,
        )

    def _connect(self) -> None:
        self._search.searched.connect(self._on_searched)
        self._filters.chosen.connect(self._on_filtered)
        self._compare.clicked.connect(self._on_compare)
        self._year.day_wanted.connect(self._on_day_wanted)
        self._list.entry_chosen.connect(self._show_entry)
        self._list.entry_opened.connect(self._on_opened)
        self._detail.back_wanted.connect(self._on_back)
        self._detail.edit_wanted.connect(self._on_edit)
        self._detail.delete_wanted.connect(self._on_delete)
        self._undo.undo_wanted.connect(self._on_undo)
        self._undo.gone.connect(self._arrange)
        self._empty.begin.clicked.connect(self.begin_wanted)
        self._look.changed.connect(self._arrange)
        add_action(self, self.tr("Search your journal"), [QKeySequence.StandardKey.Find], self._search.setFocus)
        add_action(self._list, self.tr("Delete"), [QKeySequence.StandardKey.Delete], self._on_delete_key)

    # What is shown

    def _refresh(self) -> None:
        """Show what the journal holds now, and stay with the entry on show."""
        if self._bridge is None or self._today is None:
            return
        in_a_later_turn(self, self._show_year)
        self._compare.setEnabled(len(self._finished(2)) > 1)
        self._look_again()

    def _show_year(self) -> None:
        """Show the year in the place that is kept for it: it is read, and painted, as long as all else here."""
        if self._bridge is None or self._today is None:
            return
        today = self._today
        first = today - timedelta(weeks=MOST_WEEKS)
        nothing: tuple[CheckIn, ...] = ()
        check_ins = self._bridge.read(lambda journal: journal.entries(CheckIn, first=first, last=today), nothing)
        self._year.show_days(outcomes(check_ins), today)

    def _look_again(self) -> None:
        """Show what is found now, and stay with the entry on show."""
        if self._bridge is None or self._today is None:
            return
        shown = self._detail.entry
        numbers = self._find()
        self._model.show(numbers, self._query, self._today)
        is_empty = not numbers and not self._query.terms and self._kind is None
        self._empty.setVisible(is_empty)
        for part in (self._search, self._filters, self._compare):
            part.setVisible(not is_empty)
        self._say_what_was_found(len(numbers))
        row = self._model.row_of(shown) if shown is not None else 0
        self._select(row if row is not None else 0)
        self._arrange()

    def _look_for(self, typed: str, kind: type[Any] | None) -> None:
        self._search.look_for(typed)
        self._filters.choose(kind)

    def _find(self) -> array[int]:
        if self._bridge is None:
            return array("q")
        nothing = array("q")

        def find(journal: Journal) -> array[int]:
            try:
                return journal.find(self._query, self._kind)
            except SaveFailed as error:  # the list of entries has to be made anew, and the disk did not take it
                self.not_saved.emit(error)
                return nothing

        return self._bridge.read(find, nothing)

    def _read(self, numbers: Iterable[int]) -> dict[int, Any]:
        if self._bridge is None:
            return {}
        return self._bridge.read(lambda journal: journal.listed(numbers), {})

    def _select(self, row: int) -> None:
        if self._model.rowCount() == 0:
            self._detail.show_entry(None)
            return
        index = self._model.index(min(row, self._model.rowCount() - 1))
        self._list.setCurrentIndex(index)

    def _show_entry(self, entry: Any) -> None:  # noqa: ANN401 - of any kind that is listed
        if entry is None or self._bridge is None:
            return
        self._detail.show_entry(entry, self._query, self._earlier_texts(entry))

    def _earlier_texts(self, entry: Any) -> tuple[EarlierText, ...]:  # noqa: ANN401 - of any kind that is listed
        nothing: tuple[EarlierText, ...] = ()
        if self._bridge is None:
            return nothing
        return self._bridge.read(lambda journal: journal.earlier_texts(entry.id), nothing)

    def _say_what_was_found(self, count: int) -> None:
        """Say how much there is above the list, or that there is nothing in its place."""
        typed = " ".join(self._typed.split())
        with_words = self.tr("{entries} with “{typed}”") if self._query.terms else "{entries}"
        nothing = self.tr("Nothing with “{typed}” in it. Fewer letters find more.")
        self._count.setText(with_words.format(entries=entries_in_words(count), typed=typed))
        self._nothing.say(nothing.format(typed=typed) if typed else self.tr("None of these yet."))
        for part in (self._count, self._list):
            part.setVisible(count > 0)
        self._nothing.setVisible(count == 0)

    # What the runner wants

    def _on_changed(self, _change: Change) -> None:
        if self.isVisible():
            self._refresh()

    def _on_searched(self, typed: str) -> None:
        self._before = None
        self._typed, self._query = typed, Query.read(typed)
        self._look_again()

    def _on_filtered(self, kind: type[Any] | None) -> None:
        self._before = None
        self._kind = kind
        self._look_again()

    def _on_day_wanted(self, day: date) -> None:
        row = self._model.row_of_day(day)
        if row is not None:
            self._select(row)
            self._list.scrollTo(self._list.currentIndex(), EntryList.ScrollHint.PositionAtTop)

    def _on_opened(self, entry: Any) -> None:  # noqa: ANN401 - of any kind that is listed
        """Where there is no room beside the list, the entry takes its place."""
        if entry is not None and not self._arrangement.is_wide(self.width()):
            self._detail.show_back(on=True)
            self._arrange()
            self._detail.focus_first()

    def _on_back(self) -> None:
        self._detail.show_back(on=False)
        self._arrange()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edit(self, entry: Any) -> None:  # noqa: ANN401 - of any kind that is listed
        from whyrun.gui.journal.edit_entry import EditEntryDialog

        if self._bridge is None:
            return
        begin = partial(self._bridge.begin, str(entry.id))
        dialog = EditEntryDialog(self._look, entry, self._bridge.begun(str(entry.id)), begin, self)
        dialog.kept.connect(lambda changed: self._on_kept(dialog, changed))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_kept(self, dialog: EditEntryDialog, changed: Any) -> None:  # noqa: ANN401 - of any kind that is listed
        """Save the entry; where that fails the dialog stays, with the words in it."""
        if self._bridge is not None and self._bridge.write(changed, over=dialog):
            dialog.accept()
            self._detail.focus_first()

    def _on_delete_key(self) -> None:
        if self._detail.entry is not None:
            self._on_delete(self._detail.entry)

    def _on_delete(self, entry: Any) -> None:  # noqa: ANN401 - of any kind that is listed
        if self._bridge is None:
            return
        row = self._list.currentIndex().row()
        earlier = self._earlier_texts(entry)
        if not self._bridge.save(lambda journal: journal.delete(type(entry), entry.id), self):
            return
        self._detail.show_back(on=False)
        self._select(max(0, row))
        self._undo.offer((entry, earlier))
        self._arrange()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_undo(self, deleted: Any) -> None:  # noqa: ANN401 - the entry and its earlier texts
        entry, earlier = deleted
        if self._bridge is not None and self._bridge.save(lambda journal: journal.merge([entry], earlier), self):
            row = self._model.row_of(entry)
            self._select(row if row is not None else 0)

    def _finished(self, most: int) -> list[Any]:
        if self._bridge is None:
            return []
        numbers = self._bridge.read(lambda journal: Journal.find(journal, EVERYTHING, Reflection), array("q"))
        found: list[Any] = []
        for some in (numbers[:most], numbers[most:_COMPARED]):  # drafts may be among the first
            if len(found) < most:
                entries = self._read(some)
                found += [entries[number] for number in some if number in entries and entries[number].is_finished]
        return found[:most]

    def _on_compare(self) -> None:
        from whyrun.gui.journal.compare import CompareDialog

        reflections = self._finished(_COMPARED)
        if len(reflections) > 1:
            dialog = CompareDialog(self._look, reflections, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _arrange(self) -> None:
        self._arrangement.arrange(self.rect(), mirrored=self.isRightToLeft())


class _Nothing(QWidget):
    """What stands in the place of the list while nothing is found."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.theme.px(24), 0, look.theme.px(24), 0)
        column.addStretch(1)
        self._told = question(look, "", 22)
        self._told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._told)
        column.addStretch(2)
        self.hide()

    def say(self, words: str) -> None:
        """Say what is not there."""
        self._told.setText(words)


class _Empty(QWidget):
    """What stands here before there is anything."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(look.theme.px(20))
        column.addStretch(1)
        told = question(look, self.tr("Your journal begins with your first reflection."), 22)
        told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(told)
        self.begin = Button(look, self.tr("Find my why"), Kind.PRIMARY)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.hide()
