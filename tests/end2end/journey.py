"""The journey from welcome to the pinned card, walked by keys and pointer on a real desktop, the plug pulled twice.

What has been written is read from the journal on the disk, never asked of the program.
"""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Any

from whyrun import __version__
from whyrun.domain.reflection import Stage
from whyrun.store.errors import StoreError
from whyrun.store.reader import JournalReader

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Sequence
    from pathlib import Path

    from x11 import Desktop, Window

    from whyrun.domain.reflection import Reflection

ANSWERS = {
    1: "to have a reason to get up early again",
    2: "that hour is quiet, it clears my head, and I come home kinder",
    3: "most evenings the kids get the tired version of me",
    4: "they deserve someone who has something left to give",
    5: "I want to be beside them, not watching from the bench",
}
#: Where the runner is stopped by a power cut, as far as the program can tell.
INTERRUPTED = 3
WHY = "I run to be beside my kids."
#: The middle of "Find my why" in the drawing, from the window's corner.
FIND_MY_WHY = (172, 280)


class Runner:
    """Somebody at the keyboard of ``desktop``, whose WhyRun is started by ``command``."""

    def __init__(self, desktop: Desktop, command: Sequence[str | Path], data: Path) -> None:
        self.desktop = desktop
        self.command = command
        self.data = data
        self.process: subprocess.Popen[Any] | None = None

    def start(self) -> Window:
        """Start WhyRun, and wait until its window has the keyboard."""
        self.process = self.desktop.start([*self.command, "--data-dir", self.data])
        window = self.desktop.wait_for_window("WhyRun", pid=self.process.pid)
        self.desktop.wait_until(lambda: self.desktop.focused() == window.id)
        return window

    def click(self, window: Window, at: tuple[int, int]) -> None:
        """Click at a place of the window."""
        self.desktop.run("xdotool", "mousemove", window.x + at[0], window.y + at[1], "click", 1)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self.desktop.run("xdotool", "key", "--delay", 60, *keys)

    def write(self, words: str) -> None:
        """Type words."""
        self.desktop.run("xdotool", "type", "--delay", 10, words)

    def wait_for_the_wizard(self) -> None:
        """Wait until the wizard has the keyboard."""
        wizard = self.desktop.wait_for_window("Find your why")
        self.desktop.wait_until(lambda: self.desktop.focused() == wizard.id)

    def go_on(self, key: str, stage: Stage) -> None:
        """Press ``key``, and look into the journal until it says that ``stage`` is open."""
        self.press(key)
        self.desktop.wait_until(lambda: (now := self.written()) is not None and now.stage is stage)

    def wait_for_reasons(self, number: int, count: int) -> None:
        """Look into the journal until it tells so many reasons of a level."""
        self.desktop.wait_until(lambda: len(self.reasons_on_disk(number)) == count)

    def answer(self, number: int) -> None:
        """Write the answer of a level, and look into the journal until it is there."""
        self.write(ANSWERS[number])
        self.desktop.wait_until(lambda: ANSWERS[number] == self.answer_on_disk(number))

    def answer_on_disk(self, number: int) -> str:
        """Return what the journal holds as the answer of a level."""
        written = self.written()
        level = written.level(number) if written else None
        return level.answer if level else ""

    def reasons_on_disk(self, number: int) -> tuple[str, ...]:
        """Return what the journal holds as the reasons of a level."""
        written = self.written()
        level = written.level(number) if written else None
        return level.reasons if level else ()

    def written(self) -> Reflection | None:
        """Return the reflection as the journal on the disk has it; None before there is one."""
        try:
            with JournalReader.open_to_read(self.data, program_version=__version__) as reader:
                return reader.draft() or reader.latest()
        except StoreError:
            return None  # not there yet

    def pull_the_plug(self) -> None:
        """Kill WhyRun without a word of warning."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def find_the_why(runner: Runner) -> Window:
    """Go the whole way, with the plug pulled on the third level; the pinned card is on the screen then."""
    window = runner.start()
    runner.click(window, FIND_MY_WHY)
    runner.wait_for_the_wizard()
    runner.press("space")  # A race
    runner.go_on("Return", Stage.LEVEL_1)
    runner.answer(1)
    runner.go_on("ctrl+Return", Stage.LEVEL_2)
    runner.answer(2)
    runner.press("ctrl+Return")
    runner.wait_for_reasons(2, 3)
    runner.go_on("Return", Stage.LEVEL_3)  # follow the one that is chosen
    runner.answer(INTERRUPTED)

    runner.pull_the_plug()
    runner.start()
    runner.press("Return")  # Go on where you were
    runner.wait_for_the_wizard()
    assert runner.answer_on_disk(INTERRUPTED) == ANSWERS[INTERRUPTED]
    runner.go_on("ctrl+Return", Stage.LEVEL_4)
    runner.answer(4)
    runner.go_on("ctrl+Return", Stage.LEVEL_5)
    runner.answer(5)
    runner.go_on("ctrl+Return", Stage.BIGGER_THAN_YOU)
    runner.press("space")  # my kids
    runner.go_on("Return", Stage.WHO_YOU_ARE)
    runner.go_on("Return", Stage.FINISH_LINE)
    runner.go_on("Return", Stage.YOUR_WHY)
    runner.press("ctrl+a")
    runner.write(WHY)
    runner.desktop.wait_until(lambda: (now := runner.written()) is not None and now.core_why == WHY)
    runner.press("Return")  # Save and pin
    return runner.desktop.wait_for_window("Your why")


def find_everything_again(runner: Runner, card: Window) -> None:
    """Pull the plug once more, and see that everything is where it was, the card above the window."""
    before = runner.written()
    runner.pull_the_plug()
    again = runner.start()

    after = runner.written()
    assert after == before
    assert after is not None
    assert after.is_finished
    assert after.core_why == WHY
    assert after.beneficiaries == ("my kids",)
    assert [level.answer for level in after.levels] == list(ANSWERS.values())
    still_there = runner.desktop.window("Your why")
    assert still_there is not None
    assert still_there.id == card.id
    assert runner.desktop.stacking().index(card.id) > runner.desktop.stacking().index(again.id)
