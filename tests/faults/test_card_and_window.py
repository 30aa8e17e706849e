"""The card and the window, one of them killed while they tell each other things: the other one never minds."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import fault_worker
import pytest

from waiting import wait_until
from whyrun.domain.card import Card
from whyrun.domain.reflection import Stage
from whyrun.store.card_folder import CardFolder
from whyrun.store.card_state import Corner, Own, Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Rounds, Tallies

if os.name == "nt":
    pytest.skip("Windows has no SIGKILL", allow_module_level=True)

#: The window, asking the card a step aside and back for as long as it lives; it says each that is on the disk.
_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from whyrun import app
from whyrun.gui.pinned_card import launch
launch._start = lambda *arguments: True  # the rig starts the card itself
class Session(app.WindowSession):
    def _after_first_frame(self):
        super()._after_first_frame()
        self.opened.connect(self._begin_to_ask)
    def _begin_to_ask(self):
        self._right, self._asking = 1, QTimer(self, interval=4)
        self._asking.timeout.connect(self._ask)
        self._asking.start()
    def _ask(self):
        self._pinning.push(self._right, 0, 0)
        self._right = -self._right
        print("asked", flush=True)
app.WindowSession = Session
sys.exit(app.run_window(Path(sys.argv[1])))
"""
_CARD = """
import sys
from pathlib import Path
from whyrun.card_app import run_card
sys.exit(run_card(Path(sys.argv[1])))
"""
#: What the window shows.
FINISHED = replace(
    fault_worker.written(1),
    core_why="I run for old Tom.",
    finished_at=fault_worker.now(),
    finished_on=fault_worker.now().date(),
    stage=Stage.YOUR_WHY,
)
#: Where the card stands, in pixels from the corner that it keeps to.
_AWAY = 60


@dataclass
class _Desk:
    """The data folder, and the two processes on it."""

    data: Path
    running: dict[str, subprocess.Popen[str]] = field(default_factory=dict)

    def start(self, which: str) -> None:
        """Start the window or the card, and wait until it answers."""
        script, environment = {"window": _WINDOW, "card": _CARD}[which], {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        self.running[which] = subprocess.Popen(
            [sys.executable, "-c", script, str(self.data)], stdout=subprocess.PIPE, text=True, env=environment
        )
        if which == "window":
            wait_until(self.answers, "the window to answer")

    def kill(self, which: str) -> None:
        """End one of them without a word."""
        process = self.running.pop(which)
        process.send_signal(signal.SIGKILL)
        process.communicate()

    def hear(self, lines: int) -> None:
        """Let the window ask the card so many times."""
        said = self.running["window"].stdout
        assert said is not None
        for _ in range(lines):
            assert said.readline() == "asked\n"

    def answers(self) -> bool:
        """Whether the window hears a later start: what that asks for is taken away."""
        asked = self.data / f"window.asked-{time.time_ns()}-{os.getpid()}"
        asked.write_text("raise", encoding="utf-8")
        try:
            wait_until(lambda: not asked.exists(), "the window to take it away", seconds=10)
        except AssertionError:
            return False
        return True

    def follows(self) -> bool:
        """Whether the card does what the window asks: what it keeps changes."""
        kept = (self.data / "card" / "own.json").stat().st_ino
        return bool(wait_until(lambda: (self.data / "card" / "own.json").stat().st_ino != kept, "the card to follow"))

    def is_whole(self) -> bool:
        """Whether each file is as one of the two wrote it: every word there, and each step done once."""
        shown, own, pinned = (self._read(f"{name}.json") for name in ("shown", "own", "pinned"))
        place = own.get("place") or {}
        return (
            shown.get("core_why") == "I run for old Tom."
            and pinned.get("pinned") is True
            and place.get("dx", 0) + own["moved_by"][0] == _AWAY
            and place.get("dy") == _AWAY
        )

    def _read(self, name: str) -> dict[str, object]:
        return json.loads((self.data / "card" / name).read_bytes())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[_Desk]:
    data = tmp_path / "data"
    with fault_worker.open_journal(data) as journal:
        journal.save_reflection(FINISHED)
    folder = CardFolder(data)
    folder.show(Card("I run for old Tom."))
    folder.write_own(Own(place=Place("", Corner.BOTTOM_RIGHT, _AWAY, _AWAY)))
    folder.write_pinned(True)
    made = _Desk(data)
    yield made
    for process in made.running.values():
        process.kill()
        process.communicate()


def test_whichever_of_card_and_window_is_killed_the_other_goes_on_and_it_comes_back(
    desk: _Desk, rounds: Rounds, tally: Tallies
) -> None:
    line, chance = tally("killed", "the card, or the window, while they told each other things"), random.Random(9)  # noqa: S311
    desk.start("window")
    desk.start("card")

    for kill in range(rounds(6, 200)):
        dies, stays = ("card", "window") if kill % 2 else ("window", "card")
        assert desk.follows()
        desk.hear(chance.randrange(1, 40))
        desk.kill(dies)

        line.rounds += 1
        line.acknowledged += 1
        line.lost += desk.running[stays].poll() is not None or not desk.is_whole()
        line.lost += stays == "window" and not desk.answers()
        desk.start(dies)
        line.lost += not (desk.answers() and desk.follows() and desk.is_whole())

    assert (line.lost, line.twice) == (0, 0)
    desk.kill("window")
    with fault_worker.open_journal(desk.data) as journal:
        kept = journal.latest()
    assert kept is not None
    assert replace(kept, updated_at=None) == replace(FINISHED, updated_at=None)
