"""Times starts from outside: the window, the card and the bundle beside the barest window that PySide6 can show.

Run: ``python benchmarks/bench_start.py``. On an X server of its own, from just before the process until its first
pixels are on the screen; the programs take turns, so that what else the machine does meets all of them. The
processor's time up to the same moment is told beside it: it hardly moves with the machine's other work.
"""

from __future__ import annotations

import sys
import tarfile
import time
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from journals import five_years
from lines import Line, report
from screen import Run, Screen, memory_mb, private_mb

ROOT = Path(__file__).resolve().parents[1]
BARE = ROOT / "benchmarks" / "bare_window.py"
BUNDLE = ROOT / "dist" / "whyrun"
RUNS, WARM_UPS = 15, 2
#: Seconds after the first frame within which the journal is open and Today shows it.
SETTLE = 1.0
#: Seconds within which the largest journal is open.
PATIENCE = 120.0
HUNDRED = 100
#: Bars: how many times the bare window, the same with a hundred times the data, the card, and Today's memory.
WINDOW, LARGE, CARD, MEMORY = 1.25, 1.1, 1.15, 1.4
CARD_MB, DISK_MB, PACKED_MB = 25.0, 125.0, 36.0


def main() -> int:
    """Print the figures beside their bars; 1 where one is missed."""
    if missing := Screen.missing():
        print(f"Starts can't be measured here without {' and '.join(missing)}.")
        return 1
    with TemporaryDirectory() as folder, Screen(Path(folder)) as screen:
        runs = _take_turns(screen, Path(folder))
        lines = [*_starts(runs), *_memory(runs), _card_beside_window(screen, Path(folder))]
    return report([*lines, *_bundle()])


def _take_turns(screen: Screen, folder: Path) -> dict[str, list[Run]]:
    own = [sys.executable, "-m", "whyrun"]
    commands = {
        "bare": ([sys.executable, str(BARE)], folder),
        "window": (own, five_years(folder / "five-years")),
        "large": (own, five_years(folder / "large", times=HUNDRED)),
        "card": ([*own, "--pin"], five_years(folder / "card")),
    }
    if BUNDLE.is_dir():
        commands["bundle"] = ([str(BUNDLE / "whyrun")], five_years(folder / "bundle"))
    for name, (_command, data) in commands.items():
        if name != "bare":
            _open_once(screen, own, data)
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for turn in range(WARM_UPS + RUNS):
        for name, (command, data) in commands.items():
            run = screen.start(command, _folder(data), settle=SETTLE)
            if turn >= WARM_UPS:
                runs[name].append(run)
    return runs


def _open_once(screen: Screen, own: list[str], data: Path) -> None:
    """Have the window on the journal in ``data`` until it has left what the next one's first frame shows."""
    shown, end = data / "card" / "shown.json", time.perf_counter() + PATIENCE
    window = screen.open(own, _folder(data))
    while not shown.exists():
        if window.poll() is not None or time.perf_counter() > end:
            raise RuntimeError(f"the window on {data.name} never came to show what is in its journal")
        time.sleep(0.1)
    screen.stop(window)


def _folder(data: Path) -> dict[str, str]:
    return {"WHYRUN_DATA_DIR": str(data), "PYTHONPATH": str(ROOT)}


def _starts(runs: dict[str, list[Run]]) -> list[Line]:
    told = [
        ("first window, five years of data", "window", "bare", WINDOW),
        ("first window, a hundred times that", "large", "window", LARGE),
        ("card on the screen (--pin)", "card", "bare", CARD),
    ]
    if "bundle" in runs:
        told.append(("first window of the bundle, beside the checkout", "bundle", "window", 1.0))
    wall = [
        _line(what, [run.seconds for run in runs[name]], [run.seconds for run in runs[beside]], bar)
        for what, name, beside, bar in told
    ]
    computed = [
        _line(f"  its processor time: {what}", [run.cpu for run in runs[name]], [run.cpu for run in runs[beside]])
        for what, name, beside, _ in told
    ]
    bare = [run.seconds * 1000 for run in runs["bare"]]
    stayed = median(run.stayed for run in runs["window"])
    return [
        Line("a bare PySide6 window", median(bare), "ms", spread=_middle(bare)),
        *(line for pair in zip(wall, computed, strict=True) for line in pair),
        Line("  of the first frame's rows, still the same a second later", stayed * 100, "%"),
    ]


def _line(what: str, seconds: list[float], beside: list[float], bar: float | None = None) -> Line:
    times = [each * 1000 for each in seconds]
    return Line(what, median(times), "ms", bar, median(beside) * 1000, _middle(times))


def _middle(values: list[float]) -> tuple[float, float]:
    """The middle half of ``values``."""
    first, _, third = quantiles(values, n=4)
    return first, third


def _memory(runs: dict[str, list[Run]]) -> list[Line]:
    sizes = [run.pss for run in runs["window"]]
    return [
        Line(
            "memory with Today shown (proportional set size)",
            median(sizes),
            "MB",
            MEMORY,
            median(run.pss for run in runs["bare"]),
            _middle(sizes),
        )
    ]


def _card_beside_window(screen: Screen, folder: Path) -> Line:
    """What the card's process costs while the window is open, too."""
    env, own = _folder(folder / "card"), [sys.executable, "-m", "whyrun"]
    card = screen.open([*own, "--pin"], env)
    time.sleep(2)
    window = screen.open(own, env)
    time.sleep(3)
    size = private_mb(memory_mb(card.pid))
    for process in (window, card):
        screen.stop(process)
    return Line("the card's process beside the window's: its own memory", size, "MB", CARD_MB)


def _bundle() -> list[Line]:
    """How large the bundle is, on the disk and packed, where there is one."""
    if not BUNDLE.is_dir():
        return []
    size = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    on_disk = Line("bundle on the disk", size / 1e6, "MB", DISK_MB)
    with TemporaryDirectory() as folder:
        packed = Path(folder) / "whyrun.tar.xz"
        with tarfile.open(packed, "w:xz") as archive:
            archive.add(BUNDLE, BUNDLE.name)
        return [on_disk, Line("bundle packed", packed.stat().st_size / 1e6, "MB", PACKED_MB)]


if __name__ == "__main__":
    sys.exit(main())
