"""Times ``whyrun why`` as a shell prompt does: whole processes, beside Python doing nothing and the journal's opening.

Run: ``python benchmarks/bench_why.py``. The bar is twice a Python that does nothing, and the opening of the journal
(SQLite loaded, the file opened, one query) beside it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from uuid import uuid4

from lines import Line, report

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 31
NOTHING = ["-c", "pass"]
OPENING = """
import sys
from sqlcipher3 import dbapi2 as sqlite
print(sqlite.connect(f"file:{sys.argv[1]}?mode=ro", uri=True).execute("SELECT core_why FROM reflections").fetchone())
"""


def main() -> int:
    """Print the figures beside their bar; 1 where it is missed."""
    with TemporaryDirectory() as folder:
        _write_journal(Path(folder))
        journal = str(Path(folder) / "journal.db")
        commands = {
            "nothing": NOTHING,
            "opening": ["-c", OPENING, journal],
            "why": ["-m", "whyrun", "why", "--data-dir", folder],
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(ROUNDS):  # in turn, so that what else the machine does meets all of them
            for name, command in commands.items():
                times[name].append(_milliseconds(command))
    nothing, opening, why = (median(times[name]) for name in commands)
    bar = 2 * nothing + (opening - nothing)
    return report(
        [
            Line("python -c pass", nothing, "ms"),
            Line("  opening a journal, beyond that", opening - nothing, "ms"),
            Line("whyrun why", why, "ms", round(bar, 1), spread=(min(times["why"]), max(times["why"]))),
        ]
    )


def _milliseconds(command: list[str]) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, *command], cwd=ROOT, env=os.environ, check=True, stdout=subprocess.DEVNULL)
    return (perf_counter() - start) * 1000


def _write_journal(folder: Path) -> None:
    sys.path.insert(0, str(ROOT))
    from whyrun.domain.reflection import Reflection
    from whyrun.store.journal import Journal

    now = datetime.now(UTC)
    reflection = Reflection(
        uuid4(), now, now.date(), core_why="I run to be beside my kids.", finished_at=now, finished_on=now.date()
    )
    with Journal.open(folder, program_version="1.0", now=lambda: now) as journal:
        journal.save_reflection(reflection)


if __name__ == "__main__":
    sys.exit(main())
