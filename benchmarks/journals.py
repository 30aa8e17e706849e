"""Journals to measure with: a runner's five years, and a hundred times that: one line a day, for five hundred years.

Rule: written through the journal's own door, the same words each time. A large one takes two minutes to write, so it
is kept in build/ until what it is made from changes, and handed out as a copy.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import sys
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Iterator

    from whyrun.domain.check_in import CheckIn
    from whyrun.domain.reflection import Reflection

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
ANSWERS = ROOT / "tests" / "data" / "english" / "development.txt"
#: Five years of one runner.
CHECK_INS, REFLECTIONS, DAYS = 1500, 60, 1826


def five_years(folder: Path, *, times: int = 1) -> Path:
    """Put a journal of five years, ``times`` over, into ``folder``; today is answered in it."""
    from whyrun.store.journal import Journal

    today = str(datetime.now(UTC).astimezone().date())
    made_from = hashlib.sha256(Path(__file__).read_bytes() + today.encode())
    kept = ROOT / "build" / "benchmarks" / f"{times}-{made_from.hexdigest()[:16]}"
    if not kept.is_dir():
        for old in kept.parent.glob(f"{times}-*"):
            shutil.rmtree(old)
        new = kept.with_name("new")
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(parents=True)
        with Journal.open(new, program_version="1.0", now=lambda: datetime.now(UTC)) as journal:
            journal.merge(_entries(times))
        new.rename(kept)
    shutil.copytree(kept, folder, dirs_exist_ok=True)
    return folder


def _entries(times: int) -> Iterator[CheckIn | Reflection]:
    from whyrun.domain.check_in import CheckIn, Outcome
    from whyrun.domain.reflection import Level, Reflection

    chance = random.Random(7)  # noqa: S311  the same journal each time
    answers = ANSWERS.read_text(encoding="utf-8").splitlines()
    today = datetime.now(UTC).astimezone().date()
    for number in range(CHECK_INS * times):
        day = today - timedelta(days=number * DAYS // CHECK_INS)
        at = datetime.combine(day, time(18), UTC)
        yield CheckIn(
            UUID(int=number), day, at, chance.choice(list(Outcome)), chance.choice(answers)[:200], updated_at=at
        )
    for number in range(REFLECTIONS * times):
        day = today - timedelta(days=30 * (number + 1))
        at = datetime.combine(day, time(19), UTC)
        yield Reflection(
            UUID(int=2**64 + number),
            at,
            day,
            opener="Why do you want to run?",
            levels=tuple(Level(level, "Why does that matter to you?", chance.choice(answers)) for level in range(1, 6)),
            core_why="I run to be beside my kids, not on the bench.",
            identity="I’m a runner who shows up for my kids.",
            updated_at=at,
            finished_at=at,
            finished_on=day,
        )
