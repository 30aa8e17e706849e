"""What the tests of the command line share: who runs it, and what was written before."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, TypeAlias
from uuid import uuid4

from whyrun.domain.reflection import Reflection

#: Runs ``whyrun`` with the words given.
Run: TypeAlias = Callable[..., subprocess.CompletedProcess[str]]

NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)


def a_reflection(core_why: str = "I run to sleep.", **values: Any) -> Reflection:  # noqa: ANN401 - any of its fields
    """A finished reflection."""
    return Reflection(
        **{
            "id": uuid4(),
            "started_at": NOW,
            "started_on": date(2026, 3, 12),
            "opener": "Why do you run?",
            "core_why": core_why,
            "identity": "I’m a runner who turns up.",
            "finished_at": NOW,
            "finished_on": date(2026, 3, 12),
        }
        | values
    )


def loaded_by(done: subprocess.CompletedProcess[str]) -> set[str]:
    """The modules that a process run with ``-X importtime`` has loaded."""
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
