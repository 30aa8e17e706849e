"""Times a whole reflection in the real windows, on a journal a hundred times five years long, saving as it goes.

Run: ``python benchmarks/bench_typing.py``. Offscreen. A key counts from before it is pressed until everything that
follows from it is done, its paint included. A turn is one thing the runner does and all that the event loop then has to
do: nothing else could happen meanwhile, so the longest turn is the longest stall. How long a turn took is the clock's;
beside it stands the processor's time, which the machine's other work does not reach.
"""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from journals import five_years
from lines import Line, report

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget

    from whyrun.gui.main_window import MainWindow
    from whyrun.gui.wizard.wizard import ReflectionWizard

ROOT = Path(__file__).resolve().parents[1]
HUNDRED = 100
KEY_MS, STALL_MS = 16.0, 50.0
ANSWERS = (
    "to have a reason to get up early again, before the house is awake",
    "that hour is quiet, it clears my head, and I come home kinder",
    "because most evenings the kids get the tired version of me",
    "someone who still has something left to give them",
    "I want to be beside them, not watching from the bench",
)
#: More steps than any page takes to be left, and than there are pages.
_MOST_STEPS, _MOST_PAGES = 6, 16


@dataclass
class Watch:
    """Takes the time of each turn; ``turns`` are (what, clock, processor), in milliseconds."""

    application: QApplication
    turns: list[tuple[str, float, float]] = field(default_factory=list)

    def turn(self, what: str, act: Callable[[], object]) -> None:
        """Do ``act``, and all that the event loop then has to do."""
        began, computed = time.perf_counter(), time.process_time()
        act()
        self.application.processEvents()
        self.turns.append((what, (time.perf_counter() - began) * 1000, (time.process_time() - computed) * 1000))
        self.application.sendPostedEvents(None, _DEFERRED_DELETE)

    def rest(self, seconds: float) -> None:
        """Let the event loop go on by itself for so long: what is saved after a pause is saved in it."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.turn("pause", lambda: None)
            time.sleep(0.002)

    def of(self, kind: str) -> list[tuple[float, float]]:
        """Clock and processor of each turn of one kind."""
        return [(clock, computed) for what, clock, computed in self.turns if what == kind]


#: The first turn of the journey.
_BEGINS = "the wizard opens"
#: QEvent.Type.DeferredDelete.
_DEFERRED_DELETE = 52


def reflect(watch: Watch, window: MainWindow) -> None:
    """From Today through the whole wizard, and back."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit, QTextEdit

    watch.turn(_BEGINS, lambda: press(window, "Reflect again"))
    wizard = window.wizard
    if wizard is None:
        raise RuntimeError("the wizard did not open")
    wizard.activateWindow()
    watch.rest(0.3)
    answers = iter(ANSWERS)
    for _ in range(_MOST_PAGES):
        stage = wizard.stage
        field_of_page = wizard.focusWidget()
        if stage.level is not None and isinstance(field_of_page, QTextEdit | QLineEdit):
            for letter in next(answers, "and so on"):
                watch.turn("key", lambda letter=letter, to=field_of_page: QTest.keyClicks(to, letter))
                time.sleep(0.005)
        watch.rest(0.5)
        if not leave(watch, wizard):
            break
        if wizard.stage is stage:
            raise RuntimeError(f"cannot leave {stage}")


def leave(watch: Watch, wizard: ReflectionWizard) -> bool:
    """Go on until the page is left, through nudges and choices; False where the wizard was left with it."""
    from whyrun.domain.reflection import Stage

    stage = wizard.stage
    if stage is Stage.YOUR_WHY:
        watch.turn("the why is saved", lambda: press(wizard, "Save"))
        return False
    if stage is Stage.START:
        watch.turn("a choice", lambda: press(wizard, "Something else"))
    if stage is Stage.FINISH_LINE:
        watch.turn("a choice", lambda: press(wizard, "Yes"))
    for _ in range(_MOST_STEPS):
        watch.turn("next page", wizard.next)
        watch.rest(0.1)
        if wizard.stage is not stage:
            return True
    return True


def press(window: QWidget, words: str) -> None:
    """Press whatever says ``words``."""
    from PySide6.QtWidgets import QAbstractButton

    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text() == words:
            button.click()
            return


def lines(watch: Watch) -> list[Line]:
    """What the turns come to."""
    keys = watch.of("key")
    clock, computed = [each for each, _ in keys], [each for _, each in keys]
    journey = watch.turns[[what for what, _, _ in watch.turns].index(_BEGINS) :]
    longest, in_wizard = (max(turns, key=lambda turn: turn[1]) for turns in (journey, journey[1:]))
    return [
        Line(
            "a key in the wizard to its paint, 99 of 100", _p99(clock), "ms", KEY_MS, spread=(median(clock), max(clock))
        ),
        Line("  its processor time", _p99(computed), "ms", spread=(median(computed), max(computed))),
        Line(f"the longest stall of the journey: {longest[0]}", longest[1], "ms", STALL_MS),
        Line("  its processor time", longest[2], "ms"),
        Line(f"  the longest once the wizard is open: {in_wizard[0]}", in_wizard[1], "ms", STALL_MS),
        Line("  its processor time", in_wizard[2], "ms"),
    ]


def _p99(values: list[float]) -> float:
    return quantiles(values, n=100)[98]


def main() -> int:
    """Print the figures beside their bars; 1 where one is missed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path[:0] = [str(ROOT)]
    from whyrun.lean_qt import load_qt

    load_qt()
    from PySide6.QtWidgets import QApplication

    from whyrun.app import WindowSession, name_application
    from whyrun.gui.single_window import SingleWindow

    with TemporaryDirectory() as name:
        folder = five_years(Path(name) / "large", times=HUNDRED)
        application = QApplication(["whyrun", "-style", "fusion"])
        name_application(application)
        watch = Watch(application)
        session = WindowSession(application, folder, SingleWindow(folder))
        opened: list[bool] = []
        session.opened.connect(lambda: opened.append(True))
        session.start()
        while not opened:
            watch.rest(0.1)
        watch.rest(1.0)
        session.window.activateWindow()
        reflect(watch, session.window)
        watch.rest(1.0)
        session.window.close()
        session.end()
    if "--all" in sys.argv:
        for turn in sorted(watch.turns, key=lambda turn: -turn[1])[:25]:
            print(turn)
        sys.argv.remove("--all")
    return report(lines(watch))


if __name__ == "__main__":
    sys.exit(main())
