"""Times a key in the wizard, and the longest stall of every screen, in the real windows.

Run: ``python benchmarks/bench_typing.py``. Offscreen. The whole journey (``journey.py``) is walked by a new runner, in
an empty journal, and by one of five years; keys are timed in the wizard on a journal a hundred times that long, saving
as it goes. A key counts from before it is pressed until everything that follows from it is done, its paint included.

Each walk is a process of its own, so that every screen is met for the first time; bytecode is in place, as in what is
installed. With ``--all`` the longest turns of every walk are told, too.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from journals import five_years
from journey import KEY, Turn, Watch, reflect, walk
from lines import Line, report
from window import ROOT, begin, put_bytecode_in_place

HUNDRED = 100
KEY_MS, STALL_MS = 16.0, 50.0
#: What a child is told to walk: the times five years, 0 in an empty journal.
_WALK = "--walk"
_WALKS = {0: "a new runner", 1: "five years of data", HUNDRED: "the wizard, 156,000 entries"}
#: What is done before there is anything to do for the runner.
_OPENING = "the journal opens"
#: The longest turns that are told with ``--all``.
_TOLD = 25


def go(times: int) -> list[Turn]:
    """Walk the journey in this process; ``times`` five years are in the journal."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        if times:
            five_years(folder, times=times)
        application, session = begin(folder)
        watch = Watch(application, screen=_OPENING)
        opened: list[bool] = []
        session.opened.connect(lambda: opened.append(True))
        session.start()
        while not opened:
            watch.rest(0.1)
        watch.rest(1.0)
        begins = "Reflect again" if times else "Find my why"
        if times == HUNDRED:
            watch.screen = "the wizard opens"
            watch.press(session.window, begins)
            reflect(watch, session.window)
        else:
            walk(watch, session.window, begins)
        watch.rest(1.0)
        session.window.close()
        session.end()
    return watch.turns


def walk_all() -> dict[int, list[Turn]]:
    """The turns of every walk."""
    put_bytecode_in_place()
    return {times: turns_of(times) for times in _WALKS}


def turns_of(times: int) -> list[Turn]:
    """The turns of a walk in a process of its own."""
    with TemporaryDirectory() as name:
        told = Path(name) / "turns.json"
        subprocess.run([sys.executable, __file__, _WALK, str(times), told], check=True, cwd=ROOT)
        return [Turn(*each) for each in json.loads(told.read_text(encoding="utf-8"))]


def lines(walks: dict[int, list[Turn]]) -> list[Line]:
    """What the turns come to."""
    keys = [turn for turn in walks[HUNDRED] if turn.what == KEY]
    clock, computed = [key.clock for key in keys], [key.computed for key in keys]
    told = [
        Line(
            "a key in the wizard to its paint, 99 of 100", _p99(clock), "ms", KEY_MS, spread=(median(clock), max(clock))
        ),
        Line("  its processor time", _p99(computed), "ms", spread=(median(computed), max(computed))),
    ]
    for times, who in _WALKS.items():
        told += _stalls(who, [turn for turn in walks[times] if turn.screen != _OPENING])
    return told


def _stalls(who: str, turns: list[Turn]) -> list[Line]:
    """The longest turn of the whole journey, and that of each of its screens, by the processor's time."""
    longest = max(turns, key=lambda turn: turn.computed)
    told = [
        Line(f"the longest stall, {who}: {longest.screen}, {longest.what}", longest.clock, "ms", STALL_MS),
        Line("  its processor time", longest.computed, "ms", STALL_MS),
    ]
    for screen in dict.fromkeys(turn.screen for turn in turns):
        here = max((turn for turn in turns if turn.screen == screen), key=lambda turn: turn.computed)
        told.append(Line(f"  {screen}: {here.what}, processor time", here.computed, "ms"))
    return told


def _p99(values: list[float]) -> float:
    return quantiles(values, n=100)[98]


def main() -> int:
    """Print the figures beside their bars; 1 where one is missed."""
    match sys.argv[1:]:
        case [walked, times, name] if walked == _WALK:
            Path(name).write_text(json.dumps(go(int(times))), encoding="utf-8")
            return 0
    walks = walk_all()
    if "--all" in sys.argv:
        for times, who in _WALKS.items():
            for turn in sorted(walks[times], key=lambda turn: -turn.clock)[:_TOLD]:
                print(who, *turn)
        sys.argv.remove("--all")
    return report(lines(walks))


if __name__ == "__main__":
    sys.exit(main())
