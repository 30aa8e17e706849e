"""Counts what the pinned card costs while it sits there for a minute: how often it is woken, and processor time.

Run: ``python benchmarks/bench_idle_card.py``. On a screen of its own (Xvfb, openbox), with a reminder and another line
to come. The bar is not one wake-up, of any thread.
"""

from __future__ import annotations

import os
import sys
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep

from lines import Line, report

ROOT = Path(__file__).resolve().parents[1]
#: Seconds until what Qt does once (threads of its pool end after thirty) is over, and seconds that are counted over.
SETTLES, COUNTED = 35, 60


def main() -> int:
    """Report the figures beside their bar; 1 where it is missed. Raises SystemExit where there is no screen."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "end2end")]
    from x11 import missing_tools

    if missing := missing_tools():
        raise SystemExit(f"idle card: not on this machine: {', '.join(missing)}")
    with TemporaryDirectory() as folder:
        return _measure(Path(folder))


def _measure(folder: Path) -> int:
    from wake_ups import wake_ups, woken
    from x11 import Desktop

    from whyrun.domain.card import Card
    from whyrun.store.card_folder import CardFolder

    later = datetime.now().astimezone() + timedelta(hours=8)
    card = CardFolder(folder / "data")
    card.show(Card("I run to be beside my kids."))
    card.show_lines(("I run to be beside my kids.", "To be outside.", "Home, warm."), later.date())
    card.remind(later.strftime("%H:%M"))
    with Desktop(folder) as desktop:
        command = [sys.executable, "-m", "whyrun", "--pin", "--data-dir", str(card.path.parent)]
        process = desktop.start(command, cwd=ROOT)
        desktop.wait_for_window("Your why", pid=process.pid)
        sleep(SETTLES)
        before, started = wake_ups(process.pid), _processor_time(process.pid)
        sleep(COUNTED)
        ran, spent = woken(before, wake_ups(process.pid)), _processor_time(process.pid) - started
        memory = _own_memory(process.pid)
    return report(
        [
            Line(f"idle card, {COUNTED} s: wake-ups", sum(ran.values()), "", 0),
            Line(f"idle card, {COUNTED} s: processor time", spent * 1000, "ms"),
            Line("idle card, with no window to share with: memory of its own", memory, "MB"),
        ]
    )


def _processor_time(pid: int) -> float:
    """Seconds of processor time that a process has taken."""
    user, system = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _own_memory(pid: int) -> float:
    """Megabytes that a process shares with nobody."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private")) / 1024


if __name__ == "__main__":
    sys.exit(main())
