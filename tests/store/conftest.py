"""A journal of its own for each test, and a clock that a test can turn."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest

from whyrun.domain.check_in import CheckIn, Feeling, Outcome
from whyrun.domain.intention import Intention, Pause
from whyrun.domain.letter import Letter
from whyrun.domain.plan import Plan
from whyrun.domain.reflection import FinishLine, Level, Motivator, Reflection, Stage
from whyrun.domain.rut_moment import Ending, Obstacle, RutMoment
from whyrun.domain.still_true import Answer, Asked, Question, RaceJourney
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from whyrun.store.entry_rows import OneRow

#: The ordinary user that a root who runs the tests becomes.
NOBODY = 65534


class Clock:
    """The time of a test; it moves when it is told to."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Tell the time."""
        return self.time

    def move(self, **by: float) -> None:
        """Let time pass."""
        self.time += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Name the data folder, which is not there yet."""
    return tmp_path / "WhyRun"


@pytest.fixture
def open_journal(folder: Path, clock: Clock) -> Iterator[Callable[..., Journal]]:
    """Open the journal of ``folder``; what is still open at the end is closed."""
    with ExitStack() as opened:

        def open_it(**options: Any) -> Journal:  # noqa: ANN401 - any of its options
            options = {"program_version": "1.0", "now": clock} | options
            return opened.enter_context(Journal.open(folder, **options))

        yield open_it


@pytest.fixture
def journal(open_journal: Callable[..., Journal]) -> Journal:
    return open_journal()


@pytest.fixture
def draft() -> Callable[..., Reflection]:
    """Make a draft two levels down."""

    def make(**values: Any) -> Reflection:  # noqa: ANN401 - any of its fields
        return Reflection(
            **{
                "id": uuid4(),
                "started_at": datetime(2026, 3, 12, 18, 0, tzinfo=UTC),
                "started_on": date(2026, 3, 12),
                "motivator": Motivator.RACE,
                "opener": "Why do you want to run this race?",
                "goal_date": date(2026, 10, 4),
                "levels": (
                    Level(
                        number=1,
                        question="Why do you want to run this race?",
                        answer="it is flat, and my sister runs it",
                        reasons=("it is flat", "my sister runs it"),
                        followed=1,
                        answered_question="Why do you want to run this race?",
                    ),
                    Level(number=2, question="What is it about your sister?", built_from="my sister runs it"),
                ),
                "stage": Stage.LEVEL_2,
            }
            | values
        )

    return make


@pytest.fixture
def finished(draft: Callable[..., Reflection]) -> Callable[..., Reflection]:
    """Make a finished reflection."""

    def make(**values: Any) -> Reflection:  # noqa: ANN401 - any of its fields
        return draft(
            **{
                "beneficiaries": ("my sister", "who I'll be in ten years"),
                "identity": "I'm a runner who turns up.",
                "finish_line": FinishLine.YES,
                "core_why": "I run to stay close to my sister.",
                "stage": Stage.YOUR_WHY,
                "finished_at": datetime(2026, 3, 12, 18, 20, tzinfo=UTC),
                "finished_on": date(2026, 3, 12),
            }
            | values
        )

    return make


@pytest.fixture
def one_of_each() -> tuple[OneRow, ...]:
    """Make an entry of every kind that is one row, with all its fields filled in."""
    day, at, race = date(2026, 3, 12), datetime(2026, 3, 12, 18, 0, tzinfo=UTC), uuid4()
    return (
        CheckIn(uuid4(), day, at, Outcome.RAN, "rain \ud83d", Feeling.CALMER, "glad of it", began_as_rut=True),
        RutMoment(uuid4(), day, at, Obstacle.BUSY, Ending.TEN_MINUTES, timer_started_at=at),
        Plan(uuid4(), day, Obstacle.TIRED, "long days", "I am tired at six", "walk to the bridge"),
        Letter(uuid4(), day, "Dear me,\nyou will be glad.", sealed=True),
        Intention(uuid4(), day, 2, 4, in_hand=True, until=date(2026, 4, 12)),
        Pause(uuid4(), day, date(2026, 3, 20)),
        RaceJourney(uuid4(), day, race, "on the couch", "a winter", "my sister's hand"),
        Asked(uuid4(), day, at, Question.STILL_TRUE, Answer.PUT_OFF, about=race),
    )


@pytest.fixture
def ours() -> Iterator[Path]:
    """Make a folder that belongs to the ordinary user, below folders that user may enter."""
    base = Path(tempfile.mkdtemp())
    base.chmod(0o755)
    folder = base / "ours"
    folder.mkdir(0o700)
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    yield folder
    for path in (base, *base.rglob("*")):
        if path.is_dir():
            path.chmod(0o700)
    shutil.rmtree(base)


@pytest.fixture
def some_id() -> UUID:
    return UUID("3f2504e0-4f89-41d3-9a0c-0305e82c3301")
