"""A second start brings the first window to the front, from behind another one and from the task bar."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from pinned import Pinned, other_window, under_each_manager
from x11 import missing_tools

if TYPE_CHECKING:
    from x11 import Window

pytestmark = [
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
    under_each_manager,
]


def _open(pinned: Pinned) -> Window:
    process = pinned.desktop.start(_command(pinned))
    return pinned.desktop.wait_for_window("WhyRun", pid=process.pid)


def _command(pinned: Pinned) -> list[str]:
    return [sys.executable, "-m", "whyrun", "--data-dir", str(pinned.data_dir)]


@pytest.mark.parametrize("was", ["behind", "minimised", "on another workspace"])
def test_a_second_start_brings_the_first_window_to_the_front(pinned: Pinned, was: str) -> None:
    window = _open(pinned)
    if was == "minimised":
        pinned.desktop.run("xdotool", "windowminimize", window.id)
    if was == "on another workspace":
        pinned.desktop.run("wmctrl", "-s", 1)
        pinned.desktop.wait_until(lambda: pinned.desktop.workspace() == 1)
    other = other_window(pinned.desktop)

    second = pinned.desktop.start(_command(pinned))

    assert second.wait(20) == 0
    pinned.desktop.wait_until(lambda: pinned.desktop.focused() == window.id)
    pinned.desktop.wait_until(
        lambda: pinned.desktop.stacking().index(window.id) > pinned.desktop.stacking().index(other.id)
    )
    assert pinned.desktop.workspace() == (1 if was == "on another workspace" else 0)
