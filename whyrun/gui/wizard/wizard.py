"""The reflection wizard: a QWizard whose pages follow the descent, with the depth gauge at its side.

Rule: which page follows is decided by ``domain.descent``; every page change and the end of the window save the draft.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWizard

from whyrun.domain import descent
from whyrun.domain.english import rehearsal
from whyrun.domain.reflection import CORE_LEVEL, Stage
from whyrun.gui.controls.enter import is_enter
from whyrun.gui.keys import BACK, add_action, add_keys_sheet
from whyrun.gui.later import in_a_later_turn
from whyrun.gui.motion import slide_in
from whyrun.gui.wizard.ahead import Ahead
from whyrun.gui.wizard.chrome import WizardChrome
from whyrun.gui.wizard.gauge import DepthGauge, GaugeState
from whyrun.gui.wizard.not_saved import NotSavedBar
from whyrun.gui.wizard.pages import Place, make_example, make_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, datetime

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look
    from whyrun.gui.wizard.draft import Draft
    from whyrun.gui.wizard.page import DescentPage

#: Page ids: the stages in order, and after them the example beside the first.
_ORDER = tuple(Stage)
_EXAMPLE = len(_ORDER)
_RISES = {Stage.BIGGER_THAN_YOU: 1, Stage.WHO_YOU_ARE: 2, Stage.FINISH_LINE: 3, Stage.YOUR_WHY: 4}


class ReflectionWizard(QWizard):
    """One descent. ``reflected`` carries the finished reflection and whether to pin it, after it was saved.

    ``page_turned`` is emitted in the first pause of each page. ``clock`` gives the time now (UTC) and the runner's
    local date.
    """

    reflected = Signal(object, bool)
    page_turned = Signal()

    def __init__(
        self,
        look: Look,
        draft: Draft,
        clock: Callable[[], tuple[datetime, date]],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._draft = draft
        self._clock = clock
        self._moving = False
        self._is_finished = False
        self._shown_id = -1
        self.setWindowTitle(self.tr("Find your why"))
        self.setModal(True)
        self._chrome = WizardChrome(self, look)
        self._gauge = DepthGauge(look)
        self.setSideWidget(self._gauge)
        self._bar = NotSavedBar(look, self)
        self._places = [Place() for _ in (*_ORDER, "example")]
        for page_id, place in enumerate(self._places):
            self.setPage(page_id, place)
        self._places[_ORDER.index(Stage.YOUR_WHY)].setFinalPage(True)
        self._pages: dict[int, DescentPage] = {}
        self._example_wanted = False
        self._rehearsals: set[Callable[[], object]] = set()
        self._ahead = Ahead(self)
        self.setStartId(_ORDER.index(Stage.START))
        self._connect()
        wanted = QSize(look.theme.px(820), look.theme.px(640))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        self.setMinimumSize(360, 360)

    @property
    def stage(self) -> Stage:
        """The page that is open."""
        return _ORDER[self.currentId()] if 0 <= self.currentId() < _EXAMPLE else Stage.START

    def resume(self) -> None:
        """Open the page where the draft was left, with every page above it to go back to."""
        wanted = self._draft.reflection.stage
        self._moving = True
        self.restart()  # it is this that takes the gauge into the window
        self._gauge.follow_in_tab_order(self._chrome.in_tab_order())
        self._chrome.name_the_side()
        order = descent.stages(self._draft.reflection)
        for stage in order[1 : order.index(wanted) + 1] if wanted in order else ():
            number = stage.level
            if number is not None and self._draft.reflection.level(number) is None:
                break
            self.next()
        self._moving = False
        self._on_page_changed()

    def save_draft(self) -> bool:
        """Save what is written; whether all of it is in the journal, waits for the next one, or stands in a copy."""
        self._leave_finished()
        return self._is_kept()

    def nextId(self) -> int:
        """The page that the descent goes on to; -1 after the last."""
        if self.currentId() < 0 or self.stage is Stage.YOUR_WHY:
            return -1
        if self._example_wanted:
            return _EXAMPLE
        return _ORDER.index(descent.stage_after(self._draft.reflection, self.stage))

    def validateCurrentPage(self) -> bool:
        """Go on only when the page is done; while resuming every page is."""
        if not (self._moving or self._example_wanted or self._page().leave()):
            return False
        if not self._moving and self.nextId() >= 0:
            self._page_at(self.nextId())  # before it is shown
        return True

    def accept(self) -> None:
        """Save the finished reflection; the window stays while that fails, and for the turn that it takes."""
        if self._is_finished or not self._page().leave():
            return
        draft = self._draft.reflection
        now, today = self._clock()
        self._draft.change(descent.finish(draft, now, today))
        if not self._draft.save():
            self._draft.change(draft)
            return
        self._is_finished = True
        in_a_later_turn(self, self._leave_finished)

    def reject(self) -> None:
        """Stop for now, or close: the draft is saved; where that fails, the window stays with the words in it."""
        if self._is_finished:
            self._leave_finished()
        elif self._is_kept():
            super().reject()

    def _is_kept(self) -> bool:
        """Save what is written; whether it is safe somewhere, so that the wizard may be left."""
        return self._draft.save() or self._draft.may_be_left

    def _leave_finished(self) -> None:
        """Close behind a reflection that is in the journal, and what was still typed since with it."""
        if not self._is_finished:
            return
        self._is_finished = False
        if self._draft.save():
            wants_pin = self._page().wants_pin
            super().accept()
            self.reflected.emit(self._draft.reflection, wants_pin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The gauge becomes a rail in a narrow window."""
        super().resizeEvent(event)
        self._gauge.set_rail(self.width() < self._look.theme.px(760))
        self._say_stop()
        self._chrome.settle()
        self._bar.settle(self._page_left(), self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that no field takes goes on: once, also while it is held."""
        if not (is_enter(event) and event.isAutoRepeat()):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above the footer."""
        super().paintEvent(event)
        painter = QPainter(self)
        y = self.height() - self._look.theme.px(72)
        painter.fillRect(0, 0, self.width(), self.height(), self._look.theme.colour("paper"))
        painter.fillRect(self._page_left(), y, self.width(), 1, QColor(self._look.theme.colour("line")))

    def _page_at(self, page_id: int) -> DescentPage:
        """The page with this id; made when it is first asked for."""
        if page_id not in self._pages:
            place = self._places[page_id]
            made = make_example if page_id == _EXAMPLE else partial(make_page, _ORDER[page_id])
            page = self._pages[page_id] = made(self._look, self._draft, place)
            place.take(page)
            page.go_on.connect(self._on_go_on)
            page.next_words_changed.connect(self._show_next_words)
            page.stop_wanted.connect(self.close)
            page.example_wanted.connect(self._show_example)
        return self._pages[page_id]

    def _connect(self) -> None:
        self.currentIdChanged.connect(self._on_page_changed)
        self.customButtonClicked.connect(lambda _which: self.close())
        self._gauge.level_chosen.connect(self._on_level_chosen)
        self._draft.changed.connect(self._show_depth)
        self._draft.not_saved.connect(self._bar.say)
        self._draft.waits.connect(self._bar.say_waits)
        self._draft.saved.connect(self._bar.hide)
        self._bar.again.connect(self._draft.save)
        self._bar.copy.connect(self._on_copy)
        self._draft.changed.connect(self._ahead.put_off)
        self._look.changed.connect(self._say_stop)
        self._chrome.back.clicked.disconnect()  # from QWizard: a page may first have a step of its own to take back
        self._chrome.back.clicked.connect(self._on_back)
        ctrl = Qt.Modifier.CTRL
        add_action(self, self.tr("Go on"), [ctrl | Qt.Key.Key_Enter, ctrl | Qt.Key.Key_Return], self._on_go_on)
        add_action(self, self.tr("Back"), [BACK], self._on_back)
        add_action(self, self.tr("Stop here for now"), [Qt.Key.Key_Escape], self._on_escape)
        add_keys_sheet(self._look, self)

    def _on_back(self) -> None:
        if not self._page().take_back():
            self.back()

    def _on_escape(self) -> None:
        """Leave what is open: from the example that is the way back, and not the end of the reflection."""
        if self.currentId() == _EXAMPLE:
            self.back()
        else:
            self.close()

    def _on_go_on(self) -> None:
        if self.stage is Stage.YOUR_WHY:
            self.accept()
        elif self.currentId() != _EXAMPLE:
            self.next()

    def _on_copy(self) -> None:
        """Write what stands here to another place, for a disk that takes nothing; the wizard can be left then."""
        from whyrun.gui.ask_for_file import ask_where_to
        from whyrun.gui.offered_place import offered_place
        from whyrun.store.errors import ExportFailed

        place = offered_place(QStandardPaths.StandardLocation.DocumentsLocation, self.tr("my reflection.json"))
        path = ask_where_to(self._look, self, self.tr("Save a copy"), place, (self.tr("A reflection (*.json)"),))
        if path is None:
            return
        try:
            self._draft.copy_to(path, self._clock()[0])
        except ExportFailed as error:
            self._bar.say(error)
        else:
            self._bar.say_copied(path.name)

    def _page(self) -> DescentPage:
        return self._page_at(max(self.currentId(), 0))

    def _page_left(self) -> int:
        return 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self._gauge.width()

    def _on_page_changed(self) -> None:
        if self._moving or self.currentId() < 0:
            return
        stage = self.stage
        self._draft.change(replace(self._draft.reflection, stage=stage))
        in_a_later_turn(self, self._draft.save)  # with a long journal it takes as long as the page itself
        page = self._page()
        page.enter()
        self._slide_in(page)
        self._say_stop()
        self._show_next_words()
        self._show_depth()
        self._chrome.settle()
        self._chrome.stop.setVisible(self.currentId() != _EXAMPLE)
        self._focus(page)  # no key is lost between this page and the one before it
        # QWizard gives the focus to its button after it has changed the page; the field comes after that.
        QTimer.singleShot(0, self, lambda: self._focus(page))
        self._ahead.prepare(self._made_ready(stage))

    def _made_ready(self, stage: Stage) -> Iterator[None]:
        """Make ready, in the pauses of the page of ``stage``, what going on from it takes: a small step an item."""
        self.page_turned.emit()
        yield
        if stage not in _RISES:
            yield from self._rehearsed(rehearsal.reading)
        self._page_at(_ORDER.index(descent.stage_after(self._draft.reflection, stage)))
        yield
        if stage is not Stage.START:
            yield from self._rehearsed(rehearsal.statements)

    def _rehearsed(self, part: Callable[[], Iterator[None]]) -> Iterator[None]:
        """Rehearse a ``part`` of the engine, once."""
        if part not in self._rehearsals:
            self._rehearsals.add(part)
            yield from part()

    def _slide_in(self, page: DescentPage) -> None:
        """Down going on, up going back."""
        before, self._shown_id = self._shown_id, self.currentId()
        if self._shown_id != before:
            slide_in(self._look, page, "page", -16 if self._shown_id > before else 16)

    def _focus(self, page: DescentPage) -> None:
        field = page.first_field()
        if page is self._page() and field is not None and field.isVisible():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            page.show_from_the_top(field)

    def _say_stop(self) -> None:
        """Name the button that stops; in fewer words where three buttons are more than the footer holds."""
        narrow = self.width() - self._gauge.width() < self._look.theme.px(460)
        short = narrow or self.stage is Stage.START
        self._chrome.stop.setText(self.tr("Not now") if short else self.tr("Stop here for now"))

    def _show_next_words(self) -> None:
        words = self._page().next_words()
        self._chrome.say_next(words)
        self._chrome.next.setVisible(bool(words) and self.currentId() != _EXAMPLE and self.stage is not Stage.YOUR_WHY)

    def _show_depth(self) -> None:
        reflection, stage = self._draft.reflection, self.stage
        present = stage.level or 0
        deeper = present > reflection.depth or present > CORE_LEVEL
        gone = max((level.number for level in reflection.levels_gone), default=0)
        above = present - 1 if present else gone if stage is Stage.START else CORE_LEVEL
        self._gauge.show_state(
            GaugeState(
                reasons=reflection.reasons_down_to(min(above, CORE_LEVEL)),
                present=min(present, CORE_LEVEL),
                rise=_RISES.get(stage, 3 if deeper else 0),
                deeper=deeper,
                depth=reflection.depth,
            )
        )

    def _on_level_chosen(self, number: int) -> None:
        wanted = Stage.of_level(number)
        if _ORDER.index(wanted) not in self.visitedIds():
            return
        self._moving = True
        while self.stage is not wanted and self.currentId() != self.startId():
            self.back()
        self._moving = False
        self._on_page_changed()

    def _show_example(self) -> None:
        self._example_wanted = True
        self.next()
        self._example_wanted = False
