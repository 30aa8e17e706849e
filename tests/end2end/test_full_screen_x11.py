"""The card steps aside for what fills the screen, and is back after it; under each window manager, seen from outside.

xfwm4 and Mutter keep a window that is above the others also above a full-screen one, unless it steps aside itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pinned import MUTTER, Pinned, other_window, under_each_manager
from x11 import missing_tools

if TYPE_CHECKING:
    from x11 import Window

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}")


def _fill(pinned: Pinned, window: Window, *, fill: bool = True) -> None:
    pinned.desktop.run("wmctrl", "-i", "-r", hex(window.id), "-b", f"{'add' if fill else 'remove'},fullscreen")


def _wait_until_covered(pinned: Pinned, card: Window) -> None:
    pinned.desktop.wait_until(lambda: pinned.shows(card, "#336699", 0.5, 0.5))


def _wait_until_seen(pinned: Pinned, card: Window) -> None:
    pinned.desktop.wait_until(lambda: pinned.shows(card, "#2B2140", 0.5, 0.01))
    pinned.desktop.wait_until(lambda: "ABOVE" in pinned.desktop.property(card.id, "_NET_WM_STATE"))


def _go_to_workspace(pinned: Pinned, number: int) -> None:
    pinned.desktop.run("wmctrl", "-s", number)
    pinned.desktop.wait_until(lambda: pinned.desktop.workspace() == number)


@under_each_manager
def test_a_window_that_fills_the_screen_covers_the_card_and_gives_it_back(pinned: Pinned) -> None:
    _, card = pinned.start()
    other = other_window(pinned.desktop)

    for _ in range(2):
        _fill(pinned, other)
        _wait_until_covered(pinned, card)
        _fill(pinned, other, fill=False)
        _wait_until_seen(pinned, card)


@under_each_manager
def test_a_card_that_appears_over_a_full_screen_window_steps_aside_at_once(pinned: Pinned) -> None:
    _, card = pinned.start()
    other = other_window(pinned.desktop)
    _fill(pinned, other)
    _wait_until_covered(pinned, card)

    pinned.folder.write_pinned(False)
    pinned.desktop.wait_until(lambda: pinned.desktop.window("Your why") is None)
    process = pinned.start_process()
    card = pinned.desktop.wait_for_window("Your why", pid=process.pid)

    pinned.desktop.wait_until(lambda: "SKIP_TASKBAR" in pinned.desktop.property(card.id, "_NET_WM_STATE"))
    pinned.desktop.wait_until(lambda: "ABOVE" not in pinned.desktop.property(card.id, "_NET_WM_STATE"))
    _wait_until_covered(pinned, card)


@under_each_manager
@pytest.mark.parametrize("end", ["closed", "killed", "minimised"])
def test_a_full_screen_window_that_goes_gives_the_card_back(pinned: Pinned, end: str) -> None:
    _, card = pinned.start()
    other = other_window(pinned.desktop)
    _fill(pinned, other)
    _wait_until_covered(pinned, card)

    how = {
        "closed": ("wmctrl", "-i", "-c", hex(other.id)),
        "killed": ("xdotool", "windowkill", other.id),
        "minimised": ("xdotool", "windowminimize", other.id),
    }
    pinned.desktop.run(*how[end])

    _wait_until_seen(pinned, card)


@under_each_manager
def test_on_another_workspace_than_the_full_screen_window_the_card_is_seen(pinned: Pinned) -> None:
    _, card = pinned.start()
    other = other_window(pinned.desktop)
    _fill(pinned, other)
    _wait_until_covered(pinned, card)

    _go_to_workspace(pinned, 1)
    _wait_until_seen(pinned, card)
    _go_to_workspace(pinned, 0)

    _wait_until_covered(pinned, card)


@pytest.mark.parametrize("manager", MUTTER)
def test_mutter_puts_a_card_that_steps_aside_below_and_back_in_its_place(pinned: Pinned) -> None:
    process = pinned.start_process()
    card = pinned.desktop.wait_for_window("Your why", pid=process.pid)
    pinned.desktop.wait_until(lambda: "STICKY" in pinned.desktop.property(card.id, "_NET_WM_STATE"))
    other = other_window(pinned.desktop)
    before = pinned.desktop.stacking()

    _fill(pinned, other)
    pinned.desktop.wait_until(lambda: pinned.desktop.stacking() == [card.id, other.id])
    _fill(pinned, other, fill=False)
    pinned.desktop.wait_until(lambda: pinned.desktop.stacking() == [other.id, card.id])

    assert before == [other.id, card.id]
    assert pinned.corner() == (1280 - 24 - 360 - 28, 800 - 24 - 220 - 18)  # the window begins with its shadow
