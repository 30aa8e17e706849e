from __future__ import annotations

import subprocess
import sys

import pytest

_CALLS = """
from PySide6.QtCore import QObject
{first}
thing = QObject()
for _ in range(20_000):
    thing.setObjectName("a")
print("alive")
"""

_counted = pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")


def _run(first: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _CALLS.format(first=first)], capture_output=True, text=True, check=False
    )


def test_twenty_thousand_calls_leave_the_program_alive() -> None:
    done = _run("import whyrun.gui")

    assert done.stdout == "alive\n"


@_counted
def test_without_the_reserve_this_pyside_still_ends_the_program() -> None:
    done = _run("")

    assert "deallocating None" in done.stderr, "PySide6 keeps the count now: whyrun.gui.lost_none can go"
