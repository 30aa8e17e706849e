"""The fault rigs: how often each runs, and the one table of what they found.

``make test`` runs each rig for a moment; with WHYRUN_FAULTS=release they run as long as a release needs.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass
class Tally:
    """What one rig did and found."""

    fault: str
    rounds: int = 0
    acknowledged: int = 0
    lost: int = 0
    notes: list[str] = field(default_factory=list)


_TALLIES = pytest.StashKey[list[Tally]]()


@pytest.fixture(scope="session")
def rounds() -> Callable[[int, int], int]:
    """Choose between the quick number of rounds and a release's."""
    release = os.environ.get("WHYRUN_FAULTS") == "release"

    def choose(quick: int, for_a_release: int) -> int:
        return for_a_release if release else quick

    return choose


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Callable[[str], Tally]:
    """Open a line of the table."""

    def open_line(fault: str) -> Tally:
        line = Tally(fault)
        request.config.stash.setdefault(_TALLIES, []).append(line)
        return line

    return open_line


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table."""
    lines = terminalreporter.config.stash.get(_TALLIES, [])
    if not lines:
        return
    terminalreporter.section("faults")
    terminalreporter.line(f"{'fault':44} {'rounds':>7} {'acknowledged':>13} {'lost':>5}")
    for line in lines:
        terminalreporter.line(f"{line.fault:44} {line.rounds:7} {line.acknowledged:13} {line.lost:5}")
        for note in line.notes:
            terminalreporter.line(f"    {note}")
