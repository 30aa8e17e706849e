"""Lines of days that were written while no journal was open, kept beside it until one is.

Rule: what is here is in no journal. A line leaves the file only once a journal has it, and no line takes the place of
one that was written at an earlier start.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from whyrun.domain.check_in import CheckIn, Feeling, Outcome
from whyrun.domain.following import DayLine, check_in_of
from whyrun.store.atomic_file import write_atomically
from whyrun.store.data_folder import DataFolder
from whyrun.store.errors import SaveFailed
from whyrun.store.system_faults import refusal_of_system

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from whyrun.store.journal import Journal

_VERSION = 1


class WaitingLines:
    """The lines that wait in one data folder."""

    def __init__(self, data_dir: Path) -> None:
        self._path = DataFolder(data_dir).waiting
        self._last: DayLine | None = None  # of this start

    def read(self) -> tuple[DayLine, ...]:
        """Read the lines that wait, in the order they were written; none where the file is none of ours."""
        try:
            stored = json.loads(self._path.read_bytes())
            return tuple(_line(each) for each in stored["lines"]) if stored["version"] == _VERSION else ()
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return ()

    def keep(self, line: DayLine) -> None:
        """Keep ``line`` in place of what this start kept of its day. Raises SaveFailed."""
        waiting = [*self.read()]
        if self._last is not None and self._last.day == line.day and self._last in waiting[-1:]:
            waiting.pop()
        try:
            self._write([*waiting, line])
        except OSError as error:
            raise SaveFailed(refusal_of_system(error)) from error
        self._last = line

    def give_to(self, journal: Journal, now: datetime) -> bool:
        """Save the lines in ``journal``, and let go of them; whether there were any. Raises SaveFailed."""
        waiting = self.read()
        for line in waiting:
            check_ins = journal.entries(CheckIn, first=line.day, last=line.day)
            journal.save(check_in_of(line, check_ins, uuid4(), now))
        if waiting:
            self._path.unlink(missing_ok=True)
        self._last = None
        return bool(waiting)

    def _write(self, lines: list[DayLine]) -> None:
        stored = {"version": _VERSION, "lines": [_plain(line) for line in lines]}
        write_atomically(self._path, json.dumps(stored, ensure_ascii=True, indent=1).encode("ascii"))


def _plain(line: DayLine) -> dict[str, Any]:
    return {
        "day": line.day.isoformat(),
        "outcome": line.outcome,
        "words": line.words,
        "feeling": line.feeling,
        "after_words": line.after_words,
    }


def _line(values: dict[str, Any]) -> DayLine:
    feeling = values["feeling"]
    return DayLine(
        date.fromisoformat(values["day"]),
        Outcome(values["outcome"]),
        str(values["words"]),
        None if feeling is None else Feeling(feeling),
        str(values["after_words"]),
    )
