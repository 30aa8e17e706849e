"""Everything a journal holds, as one value: what an export writes and what an import brings."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from whyrun.domain.check_in import CheckIn
from whyrun.domain.intention import Intention, Pause
from whyrun.domain.letter import Letter
from whyrun.domain.plan import Plan
from whyrun.domain.rut_moment import RutMoment
from whyrun.domain.still_true import Asked, RaceJourney

if TYPE_CHECKING:
    from collections.abc import Iterator

    from whyrun.domain.reflection import Reflection
    from whyrun.store.earlier_texts import EarlierText
    from whyrun.store.entry_rows import OneRow
    from whyrun.store.kinds import Entry

#: The lists of ``Contents`` whose entries are one row each, and what their entries are.
ROWS: dict[str, type[OneRow]] = {
    "check_ins": CheckIn,
    "rut_moments": RutMoment,
    "plans": Plan,
    "letters": Letter,
    "intentions": Intention,
    "pauses": Pause,
    "race_journeys": RaceJourney,
    "asked": Asked,
}


@dataclass(frozen=True, slots=True)
class Contents:
    """All entries, each kind in the order they were made, and the texts that their fields held before."""

    reflections: tuple[Reflection, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    rut_moments: tuple[RutMoment, ...] = ()
    plans: tuple[Plan, ...] = ()
    letters: tuple[Letter, ...] = ()
    intentions: tuple[Intention, ...] = ()
    pauses: tuple[Pause, ...] = ()
    race_journeys: tuple[RaceJourney, ...] = ()
    asked: tuple[Asked, ...] = ()
    earlier_texts: tuple[EarlierText, ...] = ()

    def lists(self) -> Iterator[tuple[str, tuple[Any, ...]]]:
        """Give each list with its name."""
        return ((each.name, getattr(self, each.name)) for each in fields(self))

    def entries(self) -> Iterator[Entry]:
        """Give every entry; an earlier text is none."""
        for name, entries in self.lists():
            if name != "earlier_texts":
                yield from entries
