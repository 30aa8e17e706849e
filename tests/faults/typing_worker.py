"""The whole program with a hand on its keyboard that never rests; it says what it typed and what the runner is told.

python typing_worker.py FOLDER [LETTERS]     stumbles over a bug that quotes the words after so many letters

Lines it says: ``letter N T`` (N letters typed, the last at T, seconds of its own clock), ``told WORDS`` when the bar
about unsaved words shows, ``well`` when that goes away.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextEdit, QWidget

from whyrun import app
from whyrun.gui.controls.words import Words
from whyrun.gui.wizard.not_saved import NotSavedBar

if TYPE_CHECKING:
    import signal
    from collections.abc import Callable

#: What is typed, over and over: never the same for long, and the canary that no log may hold.
SENTENCE = "a canary sings because the quiet hour clears my head and i come home kinder, "


class Typist:
    """The running program from outside: ``times`` says when each letter was typed, ``told`` what was told last."""

    def __init__(
        self, folder: Path, *, stumbles_at: int | None = None, under: tuple[str, ...] = (), **environment: str
    ) -> None:
        stumbling = [] if stumbles_at is None else [str(stumbles_at)]
        self.times: list[float] = []
        self.told = ""
        self._process = subprocess.Popen(
            [*under, sys.executable, __file__, str(folder), *stumbling],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=os.environ
            | {"PYTHONPATH": str(Path(__file__).parents[2]), "QT_QPA_PLATFORM": "offscreen"}
            | environment,
        )

    def type(self, letters: int) -> None:
        """Let it type until there are so many letters."""
        self._listen(lambda: len(self.times) >= letters)

    def wait_until_told(self) -> str:
        """Let it type until the window says something about unsaved words; what it says."""
        self._listen(lambda: bool(self.told))
        return self.told

    def wait_until_well(self) -> None:
        """Let it type until the window says nothing of unsaved words any more."""
        self._listen(lambda: not self.told)

    def end(self, how: signal.Signals) -> int:
        """End it in mid-sentence; its exit status."""
        with self._process:
            self._process.send_signal(how)
            self._listen(lambda: False)
        return self._process.returncode

    def _listen(self, is_enough: Callable[[], bool]) -> None:
        if self._process.stdout is None:
            raise RuntimeError("nothing to listen to")
        while not is_enough() and (line := self._process.stdout.readline()).endswith("\n"):
            match line.split(maxsplit=2):
                case ["letter", _, at]:
                    self.times.append(float(at))
                case ["told", *words]:
                    self.told = " ".join(words)
                case ["well"]:
                    self.told = ""


def typed(letters: int) -> str:
    """What stands in the field after so many letters."""
    return (SENTENCE * (letters // len(SENTENCE) + 1))[:letters]


class Hand:
    """Types one letter after another, at a human's uneven pace and faster."""

    def __init__(self, wizard: QWidget) -> None:
        self._wizard = wizard
        self._count = 0
        self._told = ""
        self._chance = random.Random()  # noqa: S311 - when the next letter comes, not a secret
        self._timer = QTimer(wizard)
        self._timer.timeout.connect(self.type_one)
        self._timer.start(5)

    def type_one(self) -> None:
        """Type the next letter now."""
        field = next(field for field in self._wizard.findChildren(QTextEdit) if field.isVisible())
        QTest.keyClicks(field, SENTENCE[self._count % len(SENTENCE)])
        self._count += 1
        say("letter", self._count, time.monotonic())
        if sys.argv[2:] == [str(self._count)]:
            raise ValueError(typed(self._count))
        told = " ".join(
            words.text()
            for bar in self._wizard.findChildren(NotSavedBar)
            if bar.isVisible()
            for words in bar.findChildren(Words)
        )
        if told != self._told:
            say("told" if told else "well", told)
            self._told = told
        self._timer.setInterval(self._chance.randrange(2, 60))


def say(*words: object) -> None:
    """Let whoever started us know."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def _press(window: QWidget, words: str) -> None:
    buttons = (button for button in window.findChildren(QAbstractButton) if button.isVisible())
    next(button for button in buttons if button.text() == words).click()
    QApplication.processEvents()


class _Session(app.WindowSession):
    """A run of the window that sits down at once and writes."""

    def _after_first_frame(self) -> None:
        super()._after_first_frame()
        self.opened.connect(self._sit_down)

    def _sit_down(self) -> None:
        _press(self.window, "Find my why")
        wizard = self.window.wizard
        if wizard is None:
            raise RuntimeError("the wizard is not open")
        wizard.next()
        QApplication.processEvents()
        self._hand = Hand(wizard)

    def _on_asked_to_end(self) -> None:
        super()._on_asked_to_end()
        self._hand.type_one()  # the key that was pressed in the same moment, and is delivered after the signal


if __name__ == "__main__":
    app.WindowSession = _Session  # type: ignore[misc]
    sys.exit(app.run_window(Path(sys.argv[1])))
