"""Lines of days that were written while no journal was open, kept beside it until one is.

Rule: what is here is in no journal. A line leaves the file only once a journal has it, and no line takes the place of
one that was written at an earlier start, or in another process meanwhile.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from filelock import FileLock, Timeout

from whyrun.domain.check_in import CheckIn, Feeling, Outcome
from whyrun.domain.following import DayLine, check_in_of
from whyrun.store.atomic_file import put_aside, sync_folder, write_atomically
from whyrun.store.data_folder import FILE_MODE, DataFolder
from whyrun.store.errors import Refusal, SaveFailed
from whyrun.store.system_faults import refusal_of_system

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from whyrun.store.journal import Journal

_VERSION = 1
#: Seconds to wait for another process that keeps a line, or gives them all to its journal.
_PATIENCE = 2


class WaitingLines:
    """The lines that wait in one data folder."""

    def __init__(self, data_dir: Path) -> None:
        folder = DataFolder(data_dir)
        self._path, self._lock = folder.waiting, folder.waiting_lock
        self._last: DayLine | None = None  # of this start

    def read(self) -> tuple[DayLine, ...]:
        """Read the lines that wait, in the order they were written; none where the file is none of ours."""
        try:
            return _lines(self._path.read_bytes())
        except (OSError, ValueError):
            return ()

    def keep(self, line: DayLine) -> None:
        """Keep ``line`` in place of what this start kept of its day. Raises SaveFailed."""
        with self._alone():
            waiting = [*self._read_to_write()]
            if self._last is not None and self._last.day == line.day and self._last in waiting:
                waiting.remove(self._last)
            self._write([*waiting, line])
        self._last = line

    def give_to(self, journal: Journal, now: datetime) -> bool:
        """Save the lines in ``journal``, and let go of them; whether there were any.

        Raises SaveFailed: they all wait on then, whether the journal has them or not.
        """
        if not self.read():  # as a rule
            return False
        with self._alone():
            waiting = self.read()
            for line in waiting:
                check_ins = journal.entries(CheckIn, first=line.day, last=line.day)
                journal.save(check_in_of(line, check_ins, uuid4(), now))
            self._remove()
        self._last = None
        return bool(waiting)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Let no other process come between reading and writing. Raises SaveFailed, also for what goes wrong within."""
        try:
            self._path.parent.stat()  # or the lock would make a folder that was taken away
            with FileLock(self._lock, timeout=_PATIENCE, mode=FILE_MODE, thread_local=False):
                yield
        except Timeout as error:
            raise SaveFailed(Refusal.BUSY) from error
        except OSError as error:
            raise SaveFailed(refusal_of_system(error)) from error

    def _read_to_write(self) -> tuple[DayLine, ...]:
        """Read what is to be written again. A file that is none of ours is kept aside: a newer WhyRun may read it."""
        try:
            return _lines(self._path.read_bytes())
        except FileNotFoundError:
            return ()
        except ValueError:
            put_aside(self._path)
            return ()

    def _remove(self) -> None:
        """Take the file away for good: back after a power cut, it would go over what the journal was told since."""
        self._path.unlink(missing_ok=True)
        sync_folder(self._path.parent)

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


def _lines(data: bytes) -> tuple[DayLine, ...]:
    """The lines in the bytes of a file. Raises ValueError where it is none of ours."""
    try:
        stored = json.loads(data)
        if stored["version"] == _VERSION:
            return tuple(_line(each) for each in stored["lines"])
    except (TypeError, KeyError, RecursionError) as error:
        raise ValueError("no lines") from error
    raise ValueError("the lines of another version")


def _line(values: dict[str, Any]) -> DayLine:
    feeling = values["feeling"]
    return DayLine(
        date.fromisoformat(values["day"]),
        Outcome(values["outcome"]),
        str(values["words"]),
        None if feeling is None else Feeling(feeling),
        str(values["after_words"]),
    )
