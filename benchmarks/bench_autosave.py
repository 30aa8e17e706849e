"""Times an autosave: from the words in the wizard's hands to a commit that a power cut cannot take back.

Run: ``python benchmarks/bench_autosave.py``. A draft of five levels grows letter by letter, in a journal of 2,000
entries on this machine's disk; every save is the real one. What a key press costs is timed beside it: saving waits for
a pause, so it is not part of that.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from uuid import UUID, uuid4

from lines import Line, report

ROOT = Path(__file__).resolve().parents[1]
ENTRIES = 2000
SAVES = 500
SENTENCE = "because the quiet hour clears my head and I come home kinder, and so do they. "
#: What the design asks for, in milliseconds; a key press has to be on the next frame of the screen.
BARS = {"save": 20.0, "key": 16.0}


def now() -> datetime:
    """The time."""
    return datetime.now(UTC)


def save_ms(folder: Path) -> list[float]:
    """The wall times of saves of a growing answer."""
    from whyrun.domain.reflection import Level, Reflection
    from whyrun.store.journal import Journal

    def made(reflection_id: UUID, answer: str) -> Reflection:
        levels = tuple(Level(number, "Why does that matter to you?", answer, (answer,), 0) for number in range(1, 6))
        return Reflection(id=reflection_id, started_at=now(), started_on=now().date(), opener="Why?", levels=levels)

    times = []
    with Journal.open(folder, program_version="bench", now=now) as journal:
        journal.merge(replace(made(uuid4(), SENTENCE), updated_at=now()) for _entry in range(ENTRIES))
        draft = uuid4()
        for number in range(SAVES):
            growing = made(draft, (SENTENCE * 8)[: number + 1])
            start = perf_counter()
            journal.save_reflection(growing)
            times.append((perf_counter() - start) * 1000)
    return times


def disk_ms(folder: Path) -> list[float]:
    """What this disk itself takes to keep one page, at this hour: no save can be faster."""
    times = []
    with (folder / "page").open("wb") as file:
        for _page in range(SAVES):
            file.write(bytes(4096))
            file.flush()
            start = perf_counter()
            os.fsync(file.fileno())
            times.append((perf_counter() - start) * 1000)
    return times


def key_ms(folder: Path) -> list[float]:
    """The wall times from a key press in the wizard's answer to the moment the next one is taken."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QTextEdit

    from whyrun.domain import descent
    from whyrun.gui.look import Look
    from whyrun.gui.wizard.draft import Draft
    from whyrun.gui.wizard.wizard import ReflectionWizard
    from whyrun.store.journal import Journal

    application = QApplication([])
    look = Look(application, less_motion=True)
    times = []
    with Journal.open(folder, program_version="bench", now=now) as journal:
        draft = Draft(journal, descent.begin(uuid4(), now(), now().date()))
        wizard = ReflectionWizard(look, draft, lambda: (now(), now().date()))
        wizard.resume()
        wizard.next()
        wizard.show()
        application.processEvents()
        field = next(field for field in wizard.findChildren(QTextEdit) if field.isVisible())
        for letter in (SENTENCE * 8)[:SAVES]:
            start = perf_counter()
            QTest.keyClick(field, letter)
            times.append((perf_counter() - start) * 1000)
            application.processEvents()  # where the pause is over, this saves
        wizard.close()
        wizard.deleteLater()
        application.processEvents()
    return times


def main() -> int:
    """Print the figures beside their bars; 1 where one is missed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    with TemporaryDirectory(prefix="whyrun-bench-") as place:
        disk = disk_ms(Path(place))
        found = {"save": save_ms(Path(place) / "saves"), "key": key_ms(Path(place) / "keys")}
    what = {"save": "an autosave, 95 of 100", "key": "a key in the answer, 95 of 100"}
    return report(
        [
            Line("the disk: one page, with nothing around it", _p95(disk), "ms", spread=(median(disk), max(disk))),
            *(
                Line(what[name], _p95(times), "ms", BARS[name], spread=(median(times), max(times)))
                for name, times in found.items()
            ),
        ]
    )


def _p95(times: list[float]) -> float:
    return quantiles(times, n=100)[94]


if __name__ == "__main__":
    sys.exit(main())
