"""The rut moment on a real desktop, with real keys: from a start of its own, and in the window that is open."""

from __future__ import annotations

import signal
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from journey import Runner
from PySide6.QtGui import QColor, QImage
from x11 import Desktop, Window, missing_tools

from whyrun import __version__
from whyrun.domain import descent
from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.reflection import CORE_LEVEL, Motivator
from whyrun.domain.rut_moment import Ending, Obstacle, RutMoment
from whyrun.store.journal import Journal
from whyrun.store.reader import JournalReader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}")

#: The sky of the rut moment in a corner of the window, and the sun of its start, in the drawing.
SKY, SUN = ((8, 8), "#151829"), ((790, 430), "#FFDDAA")
SAID = ("to clear my head", "so I snap less", "my kids deserve it", "nobody was patient with me", "a calm home")


class RutRunner(Runner):
    """Somebody who does not feel like it."""

    def start(self) -> Window:
        """Start WhyRun, and wait until its window has the keyboard."""
        self.window = super().start()
        return self.window

    def is_in_a_rut(self) -> bool:
        """Look at the screen: whether the window is the dusky sky, and not a page of paper."""
        return self._shows(*SKY)

    def sun_is_down(self) -> bool:
        """Look at the screen: whether the sun is where it begins."""
        return self._shows(*SUN)

    def moments(self) -> tuple[RutMoment, ...]:
        """Return the rut moments on the disk."""
        with JournalReader.open_to_read(self.data, program_version=__version__) as reader:
            return reader.entries(RutMoment)

    def check_ins(self) -> tuple[CheckIn, ...]:
        """Return the check-ins on the disk."""
        with JournalReader.open_to_read(self.data, program_version=__version__) as reader:
            return reader.entries(CheckIn)

    def _shows(self, at: tuple[int, int], colour: str) -> bool:
        picture = QImage(str(self.desktop.screenshot(self.data.parent / "screen.png")))
        seen = picture.pixelColor(self.window.x + at[0], self.window.y + at[1])
        parts = zip(seen.getRgb()[:3], QColor(colour).getRgb()[:3], strict=True)  # type: ignore[index]
        return all(abs(one - other) <= 14 for one, other in parts)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(tmp_path) as desktop:
        yield desktop


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A journal with a why in it."""
    folder = tmp_path / "data"
    now = datetime.now(UTC) - timedelta(days=9)
    reflection = descent.set_opener(descent.begin(uuid4(), now, now.date()), Motivator.STRESS, "", None)
    for number, words in enumerate(SAID, 1):
        reflection = descent.read_answer(descent.write(reflection, number, words), number)
        reflection = descent.ask_below(reflection, number) if number < CORE_LEVEL else reflection
    finished = descent.finish(replace(reflection, core_why="I run so that home is calm."), now, now.date())
    with Journal.open(folder, program_version=__version__, now=lambda: now) as journal:
        journal.save_reflection(finished)
    return folder


def test_a_start_with_the_rut_moment_shows_it_and_ten_minutes_survive_a_kill(desktop: Desktop, data: Path) -> None:
    runner = RutRunner(desktop, [sys.executable, "-m", "whyrun", "--rut"], data)
    runner.start()
    desktop.wait_until(runner.is_in_a_rut)
    desktop.wait_until(runner.sun_is_down)

    runner.press("Return")  # Start ten minutes
    desktop.wait_until(lambda: bool(runner.moments()))
    before = runner.moments()
    runner.pull_the_plug()
    runner.command = [sys.executable, "-m", "whyrun"]
    runner.start()

    desktop.wait_until(runner.is_in_a_rut)
    assert runner.moments() == before
    assert before[0].timer_started_at is not None
    runner.press("Return")  # That counts
    desktop.wait_until(lambda: bool(runner.check_ins()))
    (check_in,) = runner.check_ins()
    assert (check_in.outcome, check_in.began_as_rut) == (Outcome.RAN, True)
    runner.press("Tab", "Tab", "Tab", "Tab")  # past the feelings
    runner.write("the bridge was empty")
    desktop.wait_until(lambda: runner.check_ins()[0].after_words == "the bridge was empty")
    runner.press("Escape")
    desktop.wait_until(lambda: not runner.is_in_a_rut())


def test_a_second_start_opens_the_rut_moment_in_the_first_window_and_raises_it(desktop: Desktop, data: Path) -> None:
    runner = RutRunner(desktop, [sys.executable, "-m", "whyrun"], data)
    window = runner.start()
    desktop.wait_until(lambda: not runner.is_in_a_rut())

    second = desktop.start([sys.executable, "-m", "whyrun", "--rut", "--data-dir", data])

    assert second.wait(20) == 0
    desktop.wait_until(runner.is_in_a_rut)
    assert [each.id for each in desktop.windows() if each.title.startswith("WhyRun")] == [window.id]
    desktop.wait_until(lambda: desktop.focused() == window.id)
    runner.press("Tab", "Tab", "Return")  # What's in the way?
    runner.press("Down", "Down", "Down", "Return")  # Weather
    desktop.wait_until(lambda: bool(runner.moments()))
    runner.press("Tab", "Return")  # Rest today, on purpose
    desktop.wait_until(lambda: bool(runner.check_ins()) and runner.moments()[0].ending is not None)
    (moment,), (check_in,) = runner.moments(), runner.check_ins()
    assert (moment.obstacle, moment.ending) == (Obstacle.WEATHER, Ending.RESTED)
    assert check_in.outcome is Outcome.RESTED
    assert runner.process is not None
    runner.process.send_signal(signal.SIGTERM)
    assert runner.process.wait(20) == 0
