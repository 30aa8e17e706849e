"""Times the search of the journal as one types, letter by letter, and the reading of a page of what was found.

Run: ``python benchmarks/bench_search.py``. Times are the processor's. The journals are real ones, of 10,000 and of
100,000 entries, one in fifty a reflection; their words are those of the answers that the engine is developed with.
"""

from __future__ import annotations

import random
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import TYPE_CHECKING
from uuid import UUID

from lines import Line, report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from whyrun.domain.check_in import CheckIn
    from whyrun.domain.reflection import Reflection
    from whyrun.store.journal import Journal

ROOT = Path(__file__).resolve().parents[1]
ANSWERS = ROOT / "tests" / "data" / "english" / "development.txt"
#: Entries, and the most milliseconds that what was typed may take.
BARS = {10_000: 16.0, 100_000: 50.0}
TYPED = ("i want to", "kids", '"my kids"', "running makes me", "sleep better", "zebra", "é", "🏃", "because i")
PAGE = 40
ROUNDS = 5
ONE_IN = 50


def main() -> int:
    """Print the figures beside their bars; 1 where one is missed."""
    sys.path.insert(0, str(ROOT))
    lines: list[Line] = []
    for count, bar in BARS.items():
        with TemporaryDirectory() as folder:
            lines += _measure(Path(folder), count, bar)
    return report(lines)


def _measure(folder: Path, count: int, bar: float) -> list[Line]:
    from whyrun.domain.search import Query
    from whyrun.store.journal import Journal

    with Journal.open(folder, program_version="1.0", now=lambda: datetime.now(UTC)) as journal:
        journal.merge(_entries(count))
    with Journal.open(folder, program_version="1.0", now=lambda: datetime.now(UTC)) as journal:
        opening = _milliseconds(journal.find)
        times, pages = [], []
        for typed in TYPED:
            for end in range(1, len(typed) + 1):
                query = Query.read(typed[:end])
                times.append(min(_milliseconds(lambda query=query: journal.find(query)) for _ in range(ROUNDS)))
            pages.append(_a_page(journal, Query.read(typed)))
    return [
        Line(
            f"search in {count:,} entries, the slowest letter", max(times), "ms", bar, spread=(min(times), max(times))
        ),
        Line(f"  a page of {PAGE} entries of it", median(pages), "ms"),
        Line("  the first look at the list", opening, "ms"),
    ]


def _a_page(journal: Journal, query: object) -> float:
    numbers = journal.find(query)[:PAGE]  # type: ignore[arg-type]
    return _milliseconds(lambda: journal.listed(numbers))


def _milliseconds(ask: object) -> float:
    start = process_time()
    ask()  # type: ignore[operator]
    return (process_time() - start) * 1000


def _entries(count: int) -> Iterator[CheckIn | Reflection]:
    from whyrun.domain.check_in import CheckIn, Outcome
    from whyrun.domain.reflection import Level, Reflection

    chance = random.Random(7)  # noqa: S311 - the same journal each time
    answers = ANSWERS.read_text(encoding="utf-8").splitlines()
    first, at = date(2000, 1, 1), datetime(2000, 1, 1, 18, tzinfo=UTC)
    for number in range(count):
        entry_id = UUID(int=number)
        day, moment = first + timedelta(days=number // 10), at + timedelta(days=number // 10, minutes=number % 10)
        if number % ONE_IN:
            outcome = chance.choice(list(Outcome))
            yield CheckIn(entry_id, day, moment, outcome, chance.choice(answers), updated_at=moment)
            continue
        levels = tuple(Level(level, "Why?", chance.choice(answers)) for level in range(1, 6))
        yield Reflection(
            entry_id,
            moment,
            day,
            opener="Why do you want to run?",
            levels=levels,
            core_why=chance.choice(answers),
            updated_at=moment,
            finished_at=moment,
            finished_on=day,
        )


if __name__ == "__main__":
    sys.exit(main())
