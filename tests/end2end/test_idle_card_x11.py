"""The card that sits there costs nothing: no thread of its process is woken, counted by the kernel."""

from __future__ import annotations

import sys
import threading
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from pinned import Pinned, other_window, under_each_manager
from wake_ups import wake_ups, woken
from x11 import missing_tools

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = [
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts in /proc"),
]
#: Seconds that are counted over; benchmarks/bench_idle_card.py counts over a minute.
_WHILE = 4
_nobody = threading.Event()


def _remind(pinned: Pinned) -> None:
    later = datetime.now().astimezone() + timedelta(hours=8)
    pinned.folder.remind(later.strftime("%H:%M"))
    pinned.folder.show_lines(("I run for joy.", "To be outside.", "Home, warm."), later.date())


WAITS: dict[str, Callable[[Pinned], None]] = {"nothing": lambda _pinned: None, "the evening and the next day": _remind}


@under_each_manager
@pytest.mark.parametrize("wait_for", WAITS.values(), ids=WAITS)
def test_nothing_wakes_a_card_that_nobody_touches(pinned: Pinned, wait_for: Callable[[Pinned], None]) -> None:
    wait_for(pinned)
    process, _ = pinned.start()
    other_window(pinned.desktop)
    seen = [wake_ups(process.pid)]

    def has_settled() -> bool:
        _nobody.wait(1)
        seen.append(wake_ups(process.pid))
        return not woken(*seen[-2:])

    pinned.desktop.wait_until(has_settled)
    before = wake_ups(process.pid)
    _nobody.wait(_WHILE)  # nothing is to happen, and nothing that happens could tell us so

    assert woken(before, wake_ups(process.pid)) == {}
    assert process.poll() is None
