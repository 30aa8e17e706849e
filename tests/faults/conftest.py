"""The fault rigs: how often each runs, and the one table of what they found.

``make test`` runs each rig for a moment; ``make faults`` (WHYRUN_FAULTS=release) as long as a release needs.
"""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Protocol

import fault_worker
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LINE = "fault"


@dataclass
class Tally:
    """One line of the table: what one rig did, how often, and what it found.

    ``acknowledged`` counts what WhyRun had said was safe; ``lost`` what of it was gone or changed afterwards, ``twice``
    what was there more than once.
    """

    fault: str
    done: str
    rounds: int = 0
    acknowledged: int = 0
    lost: int = 0
    twice: int = 0

    def look_into(self, folder: Path, acknowledged: list[str]) -> None:
        """Count a round of the saving worker: the last save it acknowledged, or the one after it, is there once."""
        with fault_worker.open_journal(folder) as journal:
            found = journal.reflections(limit=9)
        last = int(acknowledged[-1])
        self.rounds += 1
        self.acknowledged += len(acknowledged)
        self.lost += not found or not last <= int(found[0].opener) <= last + 1
        self.twice += len(found) > 1 or any(len(each.levels) > 1 for each in found)


class Rounds(Protocol):
    """The number of rounds: for ``make test``, or for a release."""

    def __call__(self, quick: int, for_a_release: int) -> int:
        """Choose."""


@pytest.fixture(scope="session")
def rounds() -> Rounds:
    """Choose between the quick number of rounds and a release's."""
    release = os.environ.get("WHYRUN_FAULTS") == "release"

    def choose(quick: int, for_a_release: int) -> int:
        return for_a_release if release else quick

    return choose


class Tallies(Protocol):
    """The table that is being filled."""

    def __call__(self, fault: str, done: str) -> Tally:
        """Open a line."""


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Iterator[Tallies]:
    """Open a line of the table; it is in it also where the test fails."""
    lines: list[Tally] = []

    def open_line(fault: str, done: str) -> Tally:
        lines.append(Tally(fault, done))
        return lines[-1]

    yield open_line
    # With the report, so that it also reaches the table from another process.
    request.node.user_properties.extend((_LINE, asdict(line)) for line in lines)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table, as ``docs/reliability.md`` holds it."""
    reports = [report for kind in terminalreporter.stats.values() for report in kind if hasattr(report, "when")]
    broken = {report.nodeid for report in reports if report.failed}
    lines = [
        _row(Tally(**line), broken=report.nodeid in broken)
        for report in sorted(reports, key=lambda report: report.nodeid)
        for name, line in (report.user_properties if report.when == "teardown" else ())
        if name == _LINE
    ]
    if lines:
        terminalreporter.section("faults")
        terminalreporter.line("| fault | what was done | how many | lost | twice | result |")
        terminalreporter.line("| --- | --- | ---: | ---: | ---: | --- |")
        for line in lines:
            terminalreporter.line(line)


def _row(line: Tally, *, broken: bool) -> str:
    lost = f"{line.lost} of {line.acknowledged:,}" if line.acknowledged else str(line.lost)
    result = "**broken**" if broken else "held"
    return f"| {line.fault} | {line.done} | {line.rounds:,} | {lost} | {line.twice} | {result} |"
