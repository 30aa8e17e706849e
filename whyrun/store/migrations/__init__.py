"""The steps from one schema to the next, each by literal names, so that it reads the same in ten years.

Rule: a step is never edited once a release has run it, and never sees today's models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.store.migrations import step_001, step_002, step_003

if TYPE_CHECKING:
    from collections.abc import Callable

    from peewee import SqliteDatabase

#: Step n, at index n - 1, makes schema version n out of version n - 1.
STEPS: tuple[Callable[[SqliteDatabase], None], ...] = (step_001.run, step_002.run, step_003.run)


def newest() -> int:
    """Tell the schema version this program writes."""
    return len(STEPS)
