"""Make ``journal-v1.db``: a journal as schema version 1 was released with.

Run once, from the checkout, and never again after the release.

What is in it is spelled out here, so that a test can say what must come out of it in ten years.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from whyrun.domain.reflection import CardStyle, FinishLine, Level, Motivator, Reflection, Stage
from whyrun.store.journal import Journal

TARGET = Path(__file__).with_name("journal-v1.db")
START = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)

FINISHED = Reflection(
    id=UUID("11111111-1111-4111-8111-111111111111"),
    started_at=START,
    started_on=date(2026, 3, 12),
    motivator=Motivator.RACE,
    opener="Why do you want to run this race?",
    goal_date=date(2026, 10, 4),
    levels=tuple(
        Level(
            number=number,
            question=f"Question {number}?",
            answer=f"first of {number}, second of {number}",
            reasons=(f"first of {number}", f"second of {number}"),
            followed=number % 2,
            built_from=f"what was followed before {number}" if number > 1 else "",
            answered_question=f"Question {number}?",
        )
        for number in range(1, 7)
    ),
    depth=6,
    beneficiaries=("my kids", "who I'll be in ten years", "ילדי 🐈"),
    identity="I'm a runner who turns up.",
    finish_line=FinishLine.NOT_SURE,
    core_why="I run to keep up with my kids.",
    card_style=CardStyle.TRAIL,
    stage=Stage.YOUR_WHY,
    finished_at=START + timedelta(minutes=12),
    finished_on=date(2026, 3, 12),
)
DRAFT = Reflection(
    id=UUID("22222222-2222-4222-8222-222222222222"),
    started_at=START + timedelta(days=90),
    started_on=date(2026, 6, 10),
    motivator=Motivator.UNKNOWN,
    opener="Why not?",
    levels=(Level(1, "Why not?", "half an emoji \ud83d, a \x00, أركض", ("أركض",), 0, "", "Why not?"),),
    stage=Stage.LEVEL_1,
)
SET_ASIDE = Reflection(
    id=UUID("33333333-3333-4333-8333-333333333333"),
    started_at=START + timedelta(days=80),
    started_on=date(2026, 5, 31),
    set_aside=True,
)


def main() -> None:
    """Write the three reflections, one of them twice, and copy the closed file."""
    with tempfile.TemporaryDirectory() as folder:
        times = (START + timedelta(days=100, minutes=minute) for minute in range(100))
        with Journal.open(Path(folder), program_version="0.1.0", now=lambda: next(times)) as journal:
            journal.save_reflection(FINISHED)
            journal.save_reflection(replace(DRAFT, opener="Why do you run?"))
            journal.save_reflection(DRAFT)
            journal.save_reflection(SET_ASIDE)
        shutil.copyfile(Path(folder) / "journal.db", TARGET)


if __name__ == "__main__":
    main()
