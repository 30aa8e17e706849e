"""What keeps the card's process going on a real desktop, and what is seen of it then."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest
from pinned import TRAY, Pinned, needs_trayer, tray_icons, under_each_manager
from x11 import missing_tools

from waiting import wait_until
from whyrun.gui.pinned_card import launch

if TYPE_CHECKING:
    import subprocess

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}")


def _log_in(pinned: Pinned) -> subprocess.Popen[Any]:
    """Start what starts at login."""
    command = [sys.executable, "-m", "whyrun", "--pin", "--as-left", "--data-dir", pinned.data_dir]
    return pinned.desktop.start(command)


def test_at_login_a_pinned_card_is_back(pinned: Pinned) -> None:
    pinned.folder.write_pinned(True)

    process = _log_in(pinned)

    assert pinned.desktop.wait_for_window("Your why", pid=process.pid)


def test_at_login_a_card_that_was_unpinned_stays_away(pinned: Pinned) -> None:
    pinned.folder.write_pinned(False)

    process = _log_in(pinned)

    assert process.wait(20) == 0
    assert pinned.desktop.windows() == []


def test_a_card_asked_for_at_login_and_never_unpinned_is_shown(pinned: Pinned) -> None:
    process = _log_in(pinned)

    assert pinned.desktop.wait_for_window("Your why", pid=process.pid)
    assert pinned.folder.read_pinned()


def test_for_a_reminder_alone_the_process_waits_without_a_window_until_the_card_is_pinned(pinned: Pinned) -> None:
    pinned.folder.remind("19:30")
    pinned.folder.write_pinned(False)
    process = _log_in(pinned)
    wait_until(lambda: launch.is_running(pinned.data_dir), "the process")
    before = pinned.desktop.windows()

    second = pinned.desktop.start([sys.executable, "-m", "whyrun", "--pin", "--data-dir", pinned.data_dir])
    card = pinned.desktop.wait_for_window("Your why")

    assert before == []
    assert (second.wait(20), process.poll()) == (0, None)
    assert card.pid == process.pid


def test_with_the_reminder_off_the_unpinned_process_ends(pinned: Pinned) -> None:
    pinned.folder.remind("19:30")
    process, _ = pinned.start()
    pinned.folder.write_pinned(False)
    pinned.desktop.wait_until(lambda: pinned.desktop.window("Your why") is None)
    was_there = process.poll() is None

    pinned.folder.remind("")

    assert was_there
    assert process.wait(20) == 0


@needs_trayer
def test_an_icon_stays_in_the_tray_when_the_card_is_unpinned(pinned: Pinned) -> None:
    pinned.desktop.start(TRAY)
    pinned.folder.stay_in_tray(True)
    process, _ = pinned.start()
    pinned.desktop.wait_until(lambda: tray_icons(pinned.desktop))

    pinned.folder.write_pinned(False)
    pinned.desktop.wait_until(lambda: pinned.desktop.window("Your why") is None)

    assert process.poll() is None
    assert tray_icons(pinned.desktop)


@needs_trayer
def test_a_tray_that_comes_after_the_card_gets_its_icon(pinned: Pinned) -> None:
    process, _ = pinned.start()

    pinned.desktop.start(TRAY)

    pinned.desktop.wait_until(lambda: tray_icons(pinned.desktop))
    assert process.poll() is None


@under_each_manager
def test_of_several_that_start_at_once_one_is_the_card(pinned: Pinned) -> None:
    command = [sys.executable, "-m", "whyrun", "--pin", "--data-dir", pinned.data_dir]

    started = [pinned.desktop.start(command) for _ in range(4)]
    pinned.desktop.wait_until(lambda: sum(each.poll() is not None for each in started) == len(started) - 1)

    (card,) = (each for each in started if each.poll() is None)
    assert [each.poll() for each in started if each is not card] == [0, 0, 0]
    assert pinned.desktop.wait_for_window("Your why").pid == card.pid
    assert len(pinned.desktop.windows()) == 1
