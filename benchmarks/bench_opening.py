"""Times the opening of a journal behind the first frame: how long until it is open, and the longest stall meanwhile.

Run: ``python benchmarks/bench_opening.py``. Offscreen, on a day on which a backup is due: the journal is read through,
backed up, and the backup read through. A turn is one round of the event loop; nothing else could happen in it, so the
longest turn is the longest stall. Beside the clock's time stands the processor's, of the window's own thread: neither
the reading nor the machine's other work is in it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from journals import CHECK_INS, REFLECTIONS, five_years
from lines import Line, report
from window import begin, put_bytecode_in_place

STALL_MS = 50.0
#: How many times five years.
TIMES = (1, 100)
#: Seconds between two rounds of the loop, and after the journal is open.
_BETWEEN, _AFTER = 0.002, 1.5


def open_journal(folder: Path) -> tuple[float, float, float]:
    """Start a window on ``folder``: milliseconds until the journal is open; the longest turn by clock and processor."""
    application, session = begin(folder)
    shown: list[float] = []
    opened: list[float] = []
    session.window.first_frame_shown.connect(lambda: shown.append(time.perf_counter()))
    session.opened.connect(lambda: opened.append(time.perf_counter()))
    session.start()
    turns = [(0.0, 0.0)]
    while not opened or time.perf_counter() < opened[0] + _AFTER:
        is_behind_first_frame = bool(shown)
        began, computed = time.perf_counter(), time.thread_time()
        application.processEvents()
        if is_behind_first_frame:
            turns.append(((time.perf_counter() - began) * 1000, (time.thread_time() - computed) * 1000))
        time.sleep(_BETWEEN)
    session.end()
    return (opened[0] - shown[0]) * 1000, *max(turns)


def measure(times: int, folder: Path) -> list[Line]:
    """Open a journal of so many times five years as it is opened each day: the start before has left a first frame."""
    one = [sys.executable, __file__, "--one", str(five_years(folder, times=times))]
    subprocess.run(one, check=True, capture_output=True)
    shutil.rmtree(folder / "backups")  # another one is due
    told = subprocess.run(one, check=True, capture_output=True, text=True).stdout
    until_open, clock, computed = json.loads(told)
    entries = f"{(CHECK_INS + REFLECTIONS) * times:,} entries"
    return [
        Line(f"behind the first frame: {entries} read through and backed up", until_open, "ms"),
        Line("  the longest stall meanwhile", clock, "ms", STALL_MS),
        Line("  its processor time", computed, "ms"),
    ]


def main() -> int:
    """Print the figures beside their bars; 1 where one is missed."""
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(open_journal(Path(sys.argv[2]))))
        return 0
    put_bytecode_in_place()
    with TemporaryDirectory() as name:
        return report([line for times in TIMES for line in measure(times, Path(name) / str(times))])


if __name__ == "__main__":
    sys.exit(main())
