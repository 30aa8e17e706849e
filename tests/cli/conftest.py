"""The command line as other people meet it: a process of its own, on a journal of its own, with no screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from terminal import NOW

from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from terminal import Run

ROOT = Path(__file__).resolve().parents[2]
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")


@pytest.fixture
def whyrun(data_folder: Path) -> Run:
    """Run ``whyrun`` on the journal in ``data_folder``; ``python`` are options of Python's own."""

    def run(*words: str, python: tuple[str, ...] = (), **environment: str) -> subprocess.CompletedProcess[str]:
        kept = {name: value for name, value in os.environ.items() if name not in SCREENS}
        return subprocess.run(
            [sys.executable, *python, "-m", "whyrun", *words],
            cwd=ROOT,
            env=kept | {"WHYRUN_DATA_DIR": str(data_folder), "PYTHONIOENCODING": "utf-8"} | environment,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return run


@pytest.fixture
def journal(data_folder: Path) -> Iterator[Journal]:
    """A journal that is open in this process, as in a window."""
    with Journal.open(data_folder, program_version="1.0", now=lambda: NOW) as journal:
        yield journal
