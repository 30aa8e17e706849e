"""Times the follow-up engine: import, an ordinary answer, the statements, and a very long answer.

Run: ``python benchmarks/bench_follow_up.py``. The answers are those of the development set. All figures are processor
time, and each is the best of several rounds, so that what else the machine is doing shows as little as it can: what is
left is what the engine itself asks for. The 99th percentile is taken over the answers, each at its best.
"""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import process_time
from typing import TYPE_CHECKING

from lines import Line, report

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
ANSWERS = ROOT / "tests" / "data" / "english" / "development.txt"
IMPORTS = 25
ROUNDS = 7
LONG = 100_000
#: Everything that the wizard asks of the engine, and what every WhyRun process has loaded before it.
USED = "from whyrun.domain.english import core_whys, echo, follow_up"
LOADED = "import dataclasses, enum, itertools, re, typing"
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
BARS = {"import": 20.0, "p99": 1.0, "statements p99": 1.0, "long": 50.0}


def import_ms() -> float:
    """The time to import all of it in a fresh process with bytecode in place, beyond what is loaded anyway."""
    with TemporaryDirectory() as cache:
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": cache}
        loaded, used = LOADED, f"{LOADED}; {USED}"
        for statement in (loaded, used):  # leaves the bytecode
            _started(statement, environment)
        times = [(_started(used, environment), _started(loaded, environment)) for _ in range(IMPORTS)]
    return min(used for used, _ in times) - min(loaded for _, loaded in times)


def _started(statement: str, environment: dict[str, str]) -> float:
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", statement], check=True, cwd=ROOT, env=environment)
    after = getrusage(RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def ordinary_ms(answers: list[str]) -> list[float]:
    """From each answer to its question and alternatives."""
    from whyrun.domain.english import follow_up, read

    def ask(answer: str) -> None:
        reading = read(answer)
        follow_up(reading.reasons[reading.followed].text, 2)

    return _best([partial(ask, answer) for answer in answers])


def statements_ms(answers: list[str]) -> list[float]:
    """From five answers that were read before, as in the wizard, to either kind of statements."""
    from whyrun.domain.english import core_whys, identities, read

    fives = [answers[at : at + 5] for at in range(0, len(answers) - 5, 5) for _ in range(2)]
    makers = (core_whys, identities) * (len(fives) // 2)
    calls = [partial(make, five, ("my kids",)) for make, five in zip(makers, fives, strict=True)]
    return _best(calls, before=lambda place: [read(answer) for answer in fives[place]])


def long_ms() -> float:
    """The slowest single call for several answers of 100,000 characters."""
    from whyrun.domain.english import follow_up, read

    slowest = 0.0
    for seed in SEEDS:
        for call in (read, partial(follow_up, level=3)):
            fresh = [(f"{call} {turn} " + seed * LONG)[:LONG] for turn in range(ROUNDS)]  # none that was read before
            slowest = max(slowest, min(_timed(partial(call, answer)) for answer in fresh))
    return slowest


def _best(calls: list[Callable[[], object]], before: Callable[[int], object] = abs) -> list[float]:
    """Each call's best processor time in milliseconds, out of ``ROUNDS`` after a round that warms up.

    ``before`` prepares a call, by its place; that is not timed.
    """
    best = [float("inf")] * len(calls)
    for turn in range(ROUNDS + 1):
        for place, call in enumerate(calls):
            before(place)
            spent = _timed(call)
            if turn:
                best[place] = min(best[place], spent)
    return best


def _timed(call: Callable[[], object]) -> float:
    start = process_time()
    call()
    return (process_time() - start) * 1000


def main() -> int:
    """Print the figures beside their bars; 1 where one is missed."""
    sys.path.insert(0, str(ROOT))
    answers = ANSWERS.read_text(encoding="utf-8").splitlines()
    asked, stated = ordinary_ms(answers), statements_ms(answers)
    return report(
        [
            Line("the engine's import", import_ms(), "ms", BARS["import"]),
            _line(f"follow-up question, 99 of 100 of {len(answers)} answers", asked, BARS["p99"]),
            _line("statements from five answers, 99 of 100", stated, BARS["statements p99"]),
            Line("an answer of 100,000 characters", long_ms(), "ms", BARS["long"]),
        ]
    )


def _line(what: str, times: list[float], bar: float) -> Line:
    return Line(what, quantiles(times, n=100)[98], "ms", bar, spread=(median(times), max(times)))


if __name__ == "__main__":
    sys.exit(main())
