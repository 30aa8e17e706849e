"""The card that sits there costs nothing: each thread of its process sleeps until something comes.

What it then costs in a minute, benchmarks/bench_idle_card.py counts.
"""

from __future__ import annotations

import platform
import sys
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from pinned import Pinned, other_window, under_each_manager
from sleeps import sleeps
from x11 import missing_tools

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = [
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
    pytest.mark.skipif(
        not (sys.platform.startswith("linux") and platform.machine() == "x86_64"), reason="reads system calls of x86-64"
    ),
]
#: Seconds that it has to be free to sleep for; shortly before midnight it will be, after the next day's line.
_A_MINUTE = 60


def _remind(pinned: Pinned) -> None:
    later = datetime.now().astimezone() + timedelta(hours=8)
    pinned.folder.remind(later.strftime("%H:%M"))
    pinned.folder.show_lines(("I run for joy.", "To be outside.", "Home, warm."), later.date())


WAITS: dict[str, Callable[[Pinned], None]] = {"nothing": lambda _pinned: None, "the evening and the next day": _remind}


@under_each_manager
@pytest.mark.parametrize("wait_for", WAITS.values(), ids=WAITS)
def test_nothing_of_its_own_wakes_a_card_that_nobody_touches(
    pinned: Pinned, wait_for: Callable[[Pinned], None]
) -> None:
    wait_for(pinned)

    process, _ = pinned.start()
    other_window(pinned.desktop)

    pinned.desktop.wait_until(lambda: min(sleeps(process.pid).values()) > _A_MINUTE, seconds=90)
    assert process.poll() is None
