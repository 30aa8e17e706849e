"""What was measured, as lines of one table: each beside the bar it has to keep.

Rule: a line says what it says, also where the bar is missed. Run with ``--json FILE``, a benchmark writes its lines
there instead of printing them.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEAD = ("what", "bar", "measured", "ratio", "spread", "held")


@dataclass(frozen=True)
class Line:
    """One figure. ``bar`` is the most it may be, in ``unit``; None where it is told for its own sake.

    With a ``baseline``, measured in the same run, ``bar`` is how many times that it may be. ``spread`` is from the
    smallest to the largest of the runs, or of their middle half.
    """

    what: str
    measured: float
    unit: str
    bar: float | None = None
    baseline: float | None = None
    spread: tuple[float, float] | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the baseline was measured."""
        return self.measured / self.baseline if self.baseline else None

    @property
    def held(self) -> bool:
        """Whether the bar was kept."""
        compared = self.measured if self.ratio is None else self.ratio
        return self.bar is None or compared <= self.bar

    def cells(self) -> tuple[str, ...]:
        """The line as the table shows it."""
        bar = "" if self.bar is None else f"≤ {self.bar:g} ×" if self.baseline else f"≤ {self.bar:g} {self.unit}"
        spread = "" if self.spread is None else "–".join(map(_figure, self.spread))
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        held = "" if self.bar is None else "yes" if self.held else "MISSED"
        return (self.what, bar, f"{_figure(self.measured)} {self.unit}", ratio, spread, held)


def table(lines: Sequence[Line]) -> str:
    """All ``lines`` under one head, as Markdown has tables."""
    rows = [_HEAD, *(line.cells() for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    written = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    rule = " | ".join("-" * width for width in widths)
    return "\n".join(f"| {row} |" for row in (written[0], rule, *written[1:]))


def report(lines: Sequence[Line]) -> int:
    """Print ``lines``, or write them to the file behind ``--json``; 1 where a bar was missed."""
    match sys.argv[1:]:
        case ["--json", name]:
            Path(name).write_text(json.dumps([asdict(line) for line in lines]), encoding="utf-8")
        case _:
            print(table(lines))
    return int(not all(line.held for line in lines))


def read(path: Path) -> list[Line]:
    """The lines that a benchmark has written to ``path``."""
    return [Line(**each) for each in json.loads(path.read_text(encoding="utf-8"))]


def _figure(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"  # noqa: PLR2004
