"""Times the follow-up engine: import, an ordinary answer, the statements, and a very long answer.

Run: ``python benchmarks/bench_follow_up.py``. The answers are those of the development set.
"""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

ROOT = Path(__file__).resolve().parents[1]
ANSWERS = ROOT / "tests" / "data" / "english" / "development.txt"
IMPORTS = 15
ROUNDS = 5
LONG = 100_000
ENGINE = "import whyrun.domain.english"
USED = "from whyrun.domain.english import core_whys, echo, follow_up"
LOADED = "import dataclasses, enum, re, typing"
SEEDS = (
    "a",
    "I want to ",
    "and my kids, ",
    "((",
    "“",
    "kill ",
    "I don't want to be here ",
    "🙂",
    "\n",
    "sui",
    "don't ",
    "so I can live. ",
)
#: What the design asks for, in milliseconds.
BARS = {"import": 20.0, "p99": 1.0, "long": 50.0}


def import_ms() -> float:
    """The time to import the engine in a fresh process with bytecode in place, beyond an empty Python: median."""
    with TemporaryDirectory() as cache:
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": cache}
        _started(ENGINE, environment)
        for statement in (ENGINE, USED, "pass", LOADED):
            _started(statement, environment)
        times = {
            statement: median(_started(statement, environment) for _ in range(IMPORTS))
            for statement in (ENGINE, USED, "pass", LOADED)
        }
    print(f"import of all of it, beyond what every WhyRun process has loaded: {times[USED] - times[LOADED]:.1f} ms")
    return times[ENGINE] - times["pass"]


def _started(statement: str, environment: dict[str, str]) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True, cwd=ROOT, env=environment)
    return (perf_counter() - start) * 1000


def ordinary_ms(answers: list[str]) -> list[float]:
    """The processor times from an answer to its question and alternatives, after a warm-up."""
    from whyrun.domain.english import follow_up, read

    times = []
    for turn in range(ROUNDS + 1):
        for answer in answers:
            start = process_time()
            reading = read(answer)
            follow_up(reading.reasons[reading.followed].text, 2)
            if turn:
                times.append((process_time() - start) * 1000)
    return times


def statements_ms(answers: list[str]) -> list[float]:
    """The processor times from five answers that were read before, as in the wizard, to both kinds of statements."""
    from whyrun.domain.english import core_whys, identities, read

    times = []
    for turn in range(ROUNDS + 1):
        for start_at in range(0, len(answers) - 5, 5):
            five = answers[start_at : start_at + 5]
            for answer in five:
                read(answer)
            for make in (core_whys, identities):
                start = process_time()
                make(five, ("my kids",))
                if turn:
                    times.append((process_time() - start) * 1000)
    return times


def long_ms() -> float:
    """The slowest single call for several answers of 100,000 characters, in processor time."""
    from whyrun.domain.english import follow_up, read

    slowest = 0.0
    for seed in SEEDS:
        answer = (seed * LONG)[:LONG]
        for call in (read, partial(follow_up, level=3)):
            start = process_time()
            call(answer)
            slowest = max(slowest, (process_time() - start) * 1000)
    return slowest


def main() -> int:
    """Print the figures beside their bars; 1 where one is missed."""
    sys.path.insert(0, str(ROOT))
    answers = ANSWERS.read_text(encoding="utf-8").splitlines()
    times = ordinary_ms(answers)
    made = statements_ms(answers)
    print(f"statements from five answers: median {median(made):.3f} ms, p99 {quantiles(made, n=100)[98]:.3f} ms")
    figures = {"import": import_ms(), "p99": quantiles(times, n=100)[98], "long": long_ms()}
    print(f"{len(answers)} answers: median {median(times):.3f} ms, slowest {max(times):.3f} ms")
    for name, figure in figures.items():
        print(f"{name:>7}: {figure:7.3f} ms (at most {BARS[name]:g})")
    return int(any(figure > BARS[name] for name, figure in figures.items()))


if __name__ == "__main__":
    sys.exit(main())
