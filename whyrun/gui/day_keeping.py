"""Keeping the days: check-ins, the weekly intention, pauses, and what is asked when a reason ends.

Rule: what is read once is kept here and follows the journal's changes, so that a page is shown without reading years.
Of the check-ins those of the last months are kept, and of the years before them what Today says of them.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from whyrun.domain.check_in import CheckIn
from whyrun.domain.following import MONTHS, DayLine, Kept, PastLine, check_in_of, following, line_of, shown_check_in
from whyrun.domain.intention import Intention, Pause, aim_lower, end_early, intention_on, pause_on
from whyrun.domain.responses import Response, response_to
from whyrun.domain.still_true import Answer, Asked, Question, may_take_realistic_look
from whyrun.store.journal import Journal, What

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtWidgets import QWidget

    from whyrun.domain.following import Following
    from whyrun.domain.plan import Plan
    from whyrun.domain.reflection import Reflection
    from whyrun.gui.bridge import JournalBridge
    from whyrun.store.errors import SaveFailed
    from whyrun.store.journal import Change

_Day = CheckIn | Intention | Pause | Asked
#: What is kept here, and under which name.
_KINDS: dict[type[_Day], str] = {CheckIn: "check_ins", Intention: "intentions", Pause: "pauses", Asked: "asked"}


class DaysRead(NamedTuple):
    """What was read for ``DayKeeping``: the days that are kept, and what comes back from the past ``today``."""

    kept: Kept
    today: date
    past: PastLine | None


class DayKeeping(QObject):
    """The days as the windows use them; ``clock`` gives the time now (UTC) and the runner's local date.

    ``may_ask`` says whether the runner wants to be asked when a reason has ended, ``days`` what was read of the journal
    already; ``changed`` is emitted when something of the days has changed in it.
    """

    changed = Signal()

    def __init__(
        self,
        bridge: JournalBridge,
        clock: Callable[[], tuple[datetime, date]],
        window: QWidget,
        may_ask: Callable[[], bool],
        days: DaysRead | None = None,
    ) -> None:
        super().__init__()
        self._may_ask = may_ask
        self._bridge = bridge
        self._clock = clock
        self._window = window
        # As it was read: that may have been before midnight.
        self._since = (days and days.kept.since) or clock()[1] - MONTHS
        self._kept = days.kept if days is not None else self._read_all()
        self._past = (days.today, days.past) if days is not None else None
        self._told: tuple[tuple[Reflection | None, PastLine | None, date], Following] | None = None
        bridge.changed.connect(self._on_changed)

    @property
    def kept(self) -> Kept:
        """What the journal keeps of the days."""
        return self._kept

    def following(self, latest: Reflection | None) -> Following:
        """What Today shows below the card, with ``latest`` the newest finished reflection."""
        _now, today = self._clock()
        told = self._following(latest, today)
        asked = told.question if self._may_ask() else None
        return replace(told, response=self._gentle(told.response, today), question=asked)

    def line(self, day: date) -> tuple[DayLine, Response | None]:
        """The line of ``day``, and what is said to it."""
        check_ins = self._up_to(day)
        shown = shown_check_in(check_ins, day)
        _now, today = self._clock()
        said = response_to(shown, check_ins, self._kept.pauses, today) if shown is not None else None
        return line_of(check_ins, day), self._gentle(said, today)

    def keep(self, line: DayLine) -> SaveFailed | None:
        """Save the line of a day; why it is not on the disk. A line without an answer says nothing yet.

        Where the journal is gone the page keeps it: a line waits as one, for a day that may have another there.
        """
        if line.outcome is None:
            return None
        now, _today = self._clock()
        check_in = check_in_of(line, self._up_to(line.day), uuid.uuid4(), now)
        return self._bridge.try_to(lambda journal: journal.save(check_in))

    def save(self, entry: _Day | Plan) -> bool:
        """Save an entry, or let it wait; whether it is on the disk. What went wrong is told over the window."""
        return self._bridge.write(entry, over=self._window)

    def answer(self, question: Question, answer: Answer, about: uuid.UUID | None = None) -> bool:
        """Remember that ``question`` was answered today, or put off."""
        now, today = self._clock()
        return self.save(Asked(uuid.uuid4(), today, now, question, answer, about))

    def aim_for(self, at_least: int, at_most: int, *, in_hand: bool) -> bool:
        """Aim for a range of runs a week from today on; whether it is on the disk."""
        _now, today = self._clock()
        aim = intention_on(self._kept.intentions, today)
        if aim is not None and (aim.at_least, aim.at_most, aim.in_hand) == (at_least, at_most, in_hand):
            return True
        is_todays = aim is not None and aim.since == today
        changed = Intention(
            aim.id if aim is not None and is_todays else uuid.uuid4(), today, at_least, at_most, in_hand
        )
        return self.save(changed)

    def aim_lower(self, at_least: int, at_most: int) -> bool:
        """Aim for one run less for a while: less than what is aimed for now, or than the range given."""
        _now, today = self._clock()
        aim = intention_on(self._kept.intentions, today) or Intention(uuid.uuid4(), today, at_least, at_most)
        return self.save(aim_lower(aim, uuid.uuid4(), today))

    def pause_until(self, until: date | None) -> bool:
        """Pause until the day ``until``, or go on where that is None; whether it is on the disk."""
        _now, today = self._clock()
        pause = pause_on(self._kept.pauses, today)
        if until is None:
            return pause is None or self.save(end_early(pause, today))
        paused = pause or Pause(uuid.uuid4(), today, until)
        return self.save(replace(paused, until=until))

    def end_pause(self) -> None:
        """End today's pause: the runner is back."""
        self.pause_until(None)

    def _following(self, latest: Reflection | None, today: date) -> Following:
        """It is made of every check-in there is, and asked for with every page of the wizard: made once for each."""
        of = (latest, self._line_from_the_past(today), today)
        if self._told is None or self._told[0] != of:
            self._told = (of, following(self._kept, *of))
        return self._told[1]

    def _gentle(self, response: Response | None, today: date) -> Response | None:
        """A realistic look that was taken or put off lately is not offered again: one miss is said instead."""
        offered = response is Response.REALISTIC_LOOK
        return Response.ONE_MISS if offered and not may_take_realistic_look(self._kept.asked, today) else response

    def _line_from_the_past(self, today: date) -> PastLine | None:
        """Today's line; the same all day, whatever is written meanwhile."""
        if self._past is None or self._past[0] != today:
            told = self._bridge.read(lambda journal: journal.line_from_the_past(self._kept, today), None)
            self._past = (today, told)
        return self._past[1]

    def _on_changed(self, change: Change) -> None:
        if change.kind not in _KINDS:
            return
        self._told = None
        if change.kind is not CheckIn:
            self._read(change.kind)
        elif change.what is What.BROUGHT:
            self._kept = self._read_all()  # some may be of days of long ago
        else:
            self._take_in(change.entry_id)
        self.changed.emit()

    def _take_in(self, check_in: uuid.UUID) -> None:
        """Keep one check-in as it is now, and the others as they are: to read a year of them takes 12 ms."""
        others = [each for each in self._kept.check_ins if each.id != check_in]
        is_known = len(others) < len(self._kept.check_ins)
        now = self._bridge.read(partial(Journal.entry, kind=CheckIn, entry_id=check_in), None)
        if now is not None and now.day >= self._since:
            kept = sorted([*others, now], key=lambda each: (each.day, each.at, str(each.id)))
        elif now is None and is_known:
            kept = others
        else:  # of a day of long ago
            self._kept = self._read_all()
            return
        self._kept = replace(self._kept, check_ins=tuple(kept))

    def _read_all(self) -> Kept:
        return self._bridge.read(lambda journal: journal.kept_days(self._since), Kept(since=self._since))

    def _read(self, kind: type[_Day]) -> None:
        found: Any = self._bridge.read(partial(Journal.entries, kind=kind), None)
        if found is not None:
            self._kept = replace(self._kept, **{_KINDS[kind]: found})

    def _up_to(self, day: date) -> tuple[CheckIn, ...]:
        """The check-ins that say what ``day`` came to: the kept ones, or on a day of long ago those up to it."""
        if day >= self._since:
            return tuple(self._kept.check_ins)
        nothing: tuple[CheckIn, ...] = ()
        return self._bridge.read(partial(Journal.entries, kind=CheckIn, first=day - MONTHS, last=day), nothing)
