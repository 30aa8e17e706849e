"""Times the follow-up engine: import, an ordinary answer, and a very long one.

Run: ``python benchmarks/follow_up.py``. The answers are those of the development set.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
ANSWERS = ROOT / "tests" / "data" / "english" / "development.txt"
IMPORTS = 15
ROUNDS = 5
LONG = 100_000
#: What the design asks for, in milliseconds.
BARS = {"import": 20.0, "p99": 1.0, "long": 50.0}


def import_ms() -> float:
    """The time to import the engine in a fresh process, beyond an empty Python: the median of several."""
    return median(_started("import whyrun.domain.english") for _ in range(IMPORTS)) - median(
        _started("pass") for _ in range(IMPORTS)
    )


def _started(statement: str) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True, cwd=ROOT)
    return (perf_counter() - start) * 1000


def ordinary_ms(answers: list[str]) -> list[float]:
    """The times from an answer to its question and alternatives, after a warm-up."""
    from whyrun.domain.english import follow_up, read

    times = []
    for turn in range(ROUNDS + 1):
        for answer in answers:
            start = perf_counter()
            reading = read(answer)
            follow_up(reading.reasons[reading.followed].text, 2)
            if turn:
                times.append((perf_counter() - start) * 1000)
    return times


def long_ms() -> float:
    """The slowest of several answers of 100,000 characters."""
    from whyrun.domain.english import follow_up, read

    slowest = 0.0
    for seed in (
        "a",
        "I want to ",
        "and my kids, ",
        "((",
        "“",
        "kill ",
        "i don't want to be here ",
        "🙂",
        "\n",
        "sui",
        "don't ",
    ):
        answer = (seed * LONG)[:LONG]
        start = perf_counter()
        read(answer)
        follow_up(answer, 3)
        slowest = max(slowest, (perf_counter() - start) * 1000)
    return slowest


def main() -> int:
    """Print the figures beside their bars; 1 where one is missed."""
    sys.path.insert(0, str(ROOT))
    answers = ANSWERS.read_text(encoding="utf-8").splitlines()
    times = ordinary_ms(answers)
    figures = {"import": import_ms(), "p99": quantiles(times, n=100)[98], "long": long_ms()}
    print(f"{len(answers)} answers: median {median(times):.3f} ms, slowest {max(times):.3f} ms")
    for name, figure in figures.items():
        print(f"{name:>7}: {figure:7.3f} ms (at most {BARS[name]:g})")
    return int(any(figure > BARS[name] for name, figure in figures.items()))


if __name__ == "__main__":
    sys.exit(main())
