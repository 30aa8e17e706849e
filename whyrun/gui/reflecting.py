"""The way into the wizard and out of it: beginning, going on, and what happens to a draft that is left behind.

Rule: one reflection is open at a time; an open draft is set aside only once there is a new one in the journal.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from whyrun.gui.later import in_a_later_turn
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, datetime

    from PySide6.QtWidgets import QWidget

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.bridge import JournalBridge
    from whyrun.gui.look import Look
    from whyrun.gui.wizard.wizard import ReflectionWizard
    from whyrun.store.errors import SaveFailed

_THERE = object()


class Reflecting(QObject):
    """Opens the wizard over ``window``.

    ``page_turned`` is emitted when another page of it is open, ``reflected`` with whether the card is to be pinned
    when a reflection was finished, ``closed`` when the wizard is gone. ``clock`` gives the time now (UTC) and the
    runner's local date.
    """

    page_turned = Signal()
    reflected = Signal(bool)
    closed = Signal()

    def __init__(
        self, look: Look, bridge: JournalBridge, clock: Callable[[], tuple[datetime, date]], window: QWidget
    ) -> None:
        super().__init__()
        self._look = look
        self._bridge = bridge
        self._clock = clock
        self._window = window
        self._wizard: ReflectionWizard | None = None
        self._left_behind: Reflection | None = None
        self._gone: SaveFailed | None = None
        self._coming: Iterator[object] | None = None

    @property
    def wizard(self) -> ReflectionWizard | None:
        """The wizard that is open; None where there is none."""
        return self._wizard

    def begin(self) -> None:
        """Begin anew, in the card style of before; an open draft stays in the journal, set aside."""
        from whyrun.domain import descent  # the engine behind it is not needed for the first frame

        now, today = self._clock()
        begun = descent.begin(uuid.uuid4(), now, today)
        latest = self._bridge.read(Journal.latest, None)
        self._left_behind = self._bridge.read(Journal.draft, None)
        self._open(replace(begun, card_style=latest.card_style) if latest is not None else begun)

    def begin_again(self) -> None:
        """Begin from the core of the newest reflection; an open draft stays in the journal, set aside."""
        from whyrun.domain import descent

        now, today = self._clock()
        latest = self._bridge.read(Journal.latest, None)
        if latest is None:
            self.begin()
            return
        self._left_behind = self._bridge.read(Journal.draft, None)
        self._open(descent.begin_again(latest, uuid.uuid4(), now, today), is_untouched=True)

    def resume(self) -> None:
        """Go on with the open draft. The wizard comes in a moment: what its page takes is made ready in small turns."""
        draft = self._bridge.read(Journal.draft, None)
        if draft is not None and self._wizard is None and self._coming is None:
            self._coming = self._steps_to(draft)
            self._come()

    def come_no_more(self) -> None:
        """Let a draft be that is on its way."""
        self._coming = None

    def close(self) -> None:
        """Stop for now, where a reflection is open, or on its way."""
        self.come_no_more()
        if self._wizard is not None:
            self._wizard.close()

    def finish_writing(self) -> bool:
        """Save what is being written; whether all of it is in the journal, or waits for the next one."""
        return self._wizard is None or self._wizard.save_draft()

    def _steps_to(self, draft: Reflection) -> Iterator[object]:
        from whyrun.domain.resuming import made_ready

        yield None
        yield from made_ready(draft)
        from whyrun.gui.wizard.pages import modules_of

        yield from map(import_module, modules_of(draft.stage))
        wizard = self._make(draft)
        try:
            yield wizard
            wizard.make_page_left()
            yield wizard
        except GeneratorExit:  # nobody waits for it any more
            wizard.deleteLater()
            raise
        self._show(wizard)

    def _come(self) -> None:
        """Take one step towards the draft that is on its way, and the others in later turns."""
        coming, self._coming = self._coming, None  # also where a step fails
        if coming is not None and next(coming, _THERE) is not _THERE:
            self._coming = coming
            in_a_later_turn(self, self._come, turns=0)

    def _open(self, reflection: Reflection, *, is_untouched: bool = False) -> None:
        self.come_no_more()
        if self._wizard is None:
            self._show(self._make(reflection, is_untouched=is_untouched))

    def _make(self, reflection: Reflection, *, is_untouched: bool = False) -> ReflectionWizard:
        from whyrun.gui.wizard.draft import Draft
        from whyrun.gui.wizard.wizard import ReflectionWizard

        draft = Draft(self._bridge.journal, reflection, is_untouched=is_untouched)
        draft.saved.connect(self._on_saved)
        draft.waits.connect(self._on_waits)
        return ReflectionWizard(self._look, draft, self._clock, parent=self._window)

    def _show(self, wizard: ReflectionWizard) -> None:
        self._wizard = wizard
        wizard.reflected.connect(lambda _reflection, wants_pin: self.reflected.emit(wants_pin))
        wizard.finished.connect(self._on_closed)
        wizard.resume()
        wizard.page_turned.connect(self.page_turned)
        wizard.open()

    def _on_saved(self) -> None:
        """There is a new draft: the one before it gives way."""
        draft, self._left_behind = self._left_behind, None
        if draft is not None:
            self._bridge.write(replace(draft, set_aside=True), over=self._window)

    def _on_waits(self, failure: SaveFailed) -> None:
        self._gone = failure

    def _on_closed(self) -> None:
        wizard, self._wizard = self._wizard, None
        self._left_behind = None
        if self._gone is not None:
            self._bridge.give_up(self._gone)
        if wizard is not None:
            wizard.deleteLater()
        self.closed.emit()
