"""Everything that works on the open journal for the main window: one object for each errand of the runner's.

Rule: made when the journal is open, let go when another one is. The errands do not know each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from whyrun.domain.today import Today
from whyrun.gui.bridge import JournalBridge
from whyrun.gui.card_keeping import CardKeeping
from whyrun.gui.day_keeping import DayKeeping
from whyrun.gui.entry_draft import EntryDraft
from whyrun.gui.following_through import FollowingThrough
from whyrun.gui.reflecting import Reflecting
from whyrun.gui.rut_keeping import RutKeeping

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtWidgets import QWidget

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.day_keeping import DaysRead
    from whyrun.gui.look import Look
    from whyrun.gui.pinning import Pinning
    from whyrun.store.journal import Journal
    from whyrun.store.settings import SettingsFile


class OpenJournal:
    """The journal's bridge, and the errands that stand on it; each says in its own module what it does.

    ``days`` is what was read of them already.
    ``is_open`` is no longer true once it was closed: a wizard that is open then stops for now.
    """

    def __init__(
        self,
        journal: Journal,
        look: Look,
        pinning: Pinning,
        settings: SettingsFile,
        clock: Callable[[], tuple[datetime, date]],
        window: QWidget,
        days: DaysRead | None = None,
    ) -> None:
        self.is_open = True
        self._look, self._window = look, window
        self.bridge = JournalBridge(journal, look)
        self.days = DayKeeping(self.bridge, clock, window, lambda: settings.read().ask_when_ended, days)
        self.following = FollowingThrough(look, self.bridge, self.days, clock, window)
        self.reflecting = Reflecting(look, self.bridge, clock, window)
        self.rut = RutKeeping(look, self.bridge, self.days, clock, window)
        self.rut.opened.connect(self.reflecting.come_no_more)
        pinning.prepare()
        self.card = CardKeeping(look, self.bridge, pinning, settings, clock, window)

    def today(self) -> Today | None:
        """Today as the journal has it; None where it can't be read any more."""
        return self.bridge.read(self._today, None)

    def latest(self) -> Reflection | None:
        """The reflection that Today shows; None where there is none, or the journal can't be read any more."""
        return self.bridge.read(lambda journal: journal.latest(), None)

    def finish_writing(self) -> bool:
        """Save what is being written anywhere; whether all of it is in the journal, or waits for the next one."""
        saved = [errand.finish_writing() for errand in (self.reflecting, self.following, self.rut)]
        saved += [draft.flush() for draft in self._window.findChildren(EntryDraft)]
        self.card.finish()
        return all(saved)

    def ask_to_leave(self) -> bool:
        """Ask what becomes of a line that can't be saved, and close the window then; False: not before that."""
        from whyrun.gui.leaving import LeavingDialog

        unsaved = self.rut.unsaved() or self.following.unsaved()
        if unsaved is not None and QApplication.activeModalWidget() is None:
            LeavingDialog(self._look, unsaved, self._window.close, self._window).open()
        return False

    def close(self) -> None:
        """Hear of the journal no longer."""
        self.is_open = False
        self.bridge.close()
        self.reflecting.close()
        self.following.close()
        self.rut.close()
        self.card.close()

    def _today(self, journal: Journal) -> Today:
        latest = journal.latest()
        return Today.of(latest, journal.draft(), self.days.following(latest))
