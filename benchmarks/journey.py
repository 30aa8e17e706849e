"""The whole journey in the real windows, from the first page to the card's picture, and how long each turn of it takes.

A turn is one thing the runner does and all that the event loop then has to do, or one round of the loop by itself:
nothing else could happen meanwhile, so the longest turn is the longest stall. How long a turn took is the clock's;
beside it stands the processor's time, which the machine's other work does not reach.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget

    from whyrun.gui.main_window import MainWindow
    from whyrun.gui.wizard.wizard import ReflectionWizard

ANSWERS = (
    "to have a reason to get up early again, before the house is awake",
    "that hour is quiet, it clears my head, and I come home kinder",
    "because most evenings the kids get the tired version of me",
    "someone who still has something left to give them",
    "I want to be beside them, not watching from the bench",
)
#: What one key of the answers is called.
KEY = "a key"
#: More steps than any page takes to be left, and than there are pages.
_MOST_STEPS, _MOST_PAGES = 6, 16
#: QEvent.Type.DeferredDelete.
_DEFERRED_DELETE = 52
#: Stands before the name of what the pointer comes to.
_COMES = "to "
#: Seconds between that and the click: half of it is how long a button stays down.
_ON_ITS_WAY = 0.2
#: Seconds for which a runner reads what has just come, before they do anything.
_READS = 0.6


class Turn(NamedTuple):
    """One turn: the screen it belongs to, what was done (or that the loop went on), and milliseconds of both clocks."""

    screen: str
    what: str
    clock: float
    computed: float


@dataclass
class Watch:
    """Takes the time of each turn."""

    application: QApplication
    turns: list[Turn] = field(default_factory=list)
    screen: str = "first frame"
    _last: str = ""

    def turn(self, what: str, act: Callable[[], object]) -> None:
        """Do ``act``, and all that the event loop then has to do."""
        began, computed = time.perf_counter(), time.process_time()
        act()
        self.application.processEvents()
        self.application.sendPostedEvents(None, _DEFERRED_DELETE)
        took = (time.perf_counter() - began) * 1000, (time.process_time() - computed) * 1000
        self.turns.append(Turn(self.screen, what, *took))
        self._last = what.removesuffix(_LATER)

    def rest(self, seconds: float = _READS) -> None:
        """Let the event loop go on by itself for so long: what is saved after a pause is saved in it."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.turn(f"{self._last}{_LATER}", lambda: None)
            time.sleep(0.002)

    def press(self, window: QWidget, words: str) -> None:
        """Come to what says ``words`` in ``window`` with the pointer, press it, and look at what comes of it."""
        window.activateWindow()
        self.turn(f"{_COMES}{words}", partial(come_to, window, words))
        self.rest(_ON_ITS_WAY)
        self.turn(words, partial(press, window, words))
        self.rest()

    def write(self, words: str) -> None:
        """Type ``words`` where the keyboard is."""
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        for letter in words:
            self.turn(KEY, partial(QTest.keyClicks, QApplication.focusWidget(), letter))
            time.sleep(0.005)
        self.rest()


#: Stands behind the name of a turn in which the runner did nothing.
_LATER = ", a moment later"


def walk(watch: Watch, window: MainWindow, begins: str) -> None:
    """From what says ``begins`` through the wizard, and through everything there is after it."""
    watch.screen = "the wizard opens"
    watch.press(window, begins)
    reflect(watch, window)
    watch.screen = "Today"
    _leave_dialog(watch, "Not now")
    watch.screen = "check-in"
    watch.press(window, "Ran")
    watch.screen = "share"
    watch.press(window, "Share")
    _leave_dialog(watch, "Close")
    watch.screen = "rut moment"
    for words in ("I don’t feel like it", "What’s in the way?", "Tired", "Start ten minutes", "Stop the timer"):
        watch.press(window, words)
    watch.press(window, "Not now")
    watch.screen = "journal and year"
    watch.press(window, "Journal")
    watch.write("kids")
    watch.screen = "settings"
    watch.press(window, "Settings")
    watch.screen = "back to Today"
    watch.press(window, "Today")


def reflect(watch: Watch, window: MainWindow) -> None:
    """Through the whole wizard, which is open."""
    from PySide6.QtWidgets import QLineEdit, QTextEdit

    wizard = window.wizard
    if wizard is None:
        raise RuntimeError("the wizard did not open")
    wizard.activateWindow()
    watch.rest()
    answers = iter(ANSWERS)
    for _ in range(_MOST_PAGES):
        stage = wizard.stage
        watch.screen = f"wizard: {stage.value.replace('_', ' ')}"
        field_of_page = wizard.focusWidget()
        if stage.level is not None and isinstance(field_of_page, QTextEdit | QLineEdit):
            watch.write(next(answers, "and so on"))
        if not _leave(watch, wizard):
            return
        if wizard.stage is stage:
            raise RuntimeError(f"cannot leave {stage}")


def _leave(watch: Watch, wizard: ReflectionWizard) -> bool:
    """Go on until the page is left, through nudges and choices; False where the wizard was left with it."""
    from whyrun.domain.reflection import Stage

    stage = wizard.stage
    if stage is Stage.YOUR_WHY:
        watch.press(wizard, "Pin it to my screen")  # the card is a process of its own, with times of its own
        watch.press(wizard, "Save")
        return False
    if stage is Stage.START:
        watch.press(wizard, "Something else")
    if stage is Stage.FINISH_LINE:
        watch.press(wizard, "Yes")
    for _ in range(_MOST_STEPS):
        watch.turn("Next", wizard.next)
        watch.rest()
        if wizard.stage is not stage:
            return True
    return True


def _leave_dialog(watch: Watch, way: str) -> None:
    """Press ``way`` in the dialog that lies over the window, where there is one."""
    from PySide6.QtWidgets import QApplication

    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        watch.press(dialog, way)


def come_to(window: QWidget, words: str) -> None:
    """Let the pointer come to whatever says ``words``."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QEnterEvent
    from PySide6.QtWidgets import QApplication

    widget = _that_says(window, words)
    middle = QPointF(widget.rect().center())
    QApplication.sendEvent(widget, QEnterEvent(middle, middle, QPointF(widget.mapToGlobal(widget.rect().center()))))


def press(window: QWidget, words: str) -> None:
    """Press whatever says ``words``."""
    _that_says(window, words).click()


def _that_says(window: QWidget, words: str) -> Any:  # noqa: ANN401 - whatever can be clicked
    from PySide6.QtWidgets import QWidget

    for widget in window.findChildren(QWidget):
        if hasattr(widget, "click") and widget.isVisible() and getattr(widget, "text", str)() == words:
            return widget
    raise LookupError(f"nothing on the screen says {words!r}")
