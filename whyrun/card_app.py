"""The composition root of the other process: the pinned card, alone.

Rule: knows nothing of the windows. Beside them in one module, each start of the card would load them for nothing: 70 ms
of the processor's time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun import __version__
from whyrun.gui.pinned_card import process
from whyrun.late_garbage import collect_garbage_again

if TYPE_CHECKING:
    from pathlib import Path


def run_card(data_dir: Path, *, as_left: bool = False) -> int:
    """Show the pinned card of ``data_dir``, alone, or ``as_left`` unless it was unpinned; the exit status."""
    return process.run(data_dir, as_left=as_left, when_shown=lambda: _end_start(data_dir))


def _end_start(data_dir: Path) -> None:
    from whyrun.log import start_log

    collect_garbage_again()
    start_log(data_dir, "card.log", program_version=__version__)
