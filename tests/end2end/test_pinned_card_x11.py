from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pinned import (
    CARD_PROCESS,
    SCREEN,
    TRAY,
    Pinned,
    middle,
    needs_trayer,
    other_window,
    tray_icons,
    under_each_manager,
)
from x11 import missing_tools

from whyrun.domain.card import Card
from whyrun.domain.reflection import CardStyle
from whyrun.store.card_state import Corner, Own, Place

if TYPE_CHECKING:
    from x11 import Desktop

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}")


@under_each_manager
def test_the_card_stands_above_on_every_workspace_and_out_of_every_list(pinned: Pinned) -> None:
    _, card = pinned.start()

    state = pinned.desktop.property(card.id, "_NET_WM_STATE")
    assert "_NET_WM_STATE_ABOVE" in state
    assert "_NET_WM_STATE_SKIP_TASKBAR" in state
    assert "_NET_WM_STATE_SKIP_PAGER" in state
    assert pinned.desktop.property(card.id, "_NET_WM_DESKTOP") == "4294967295"
    assert "_NET_WM_WINDOW_TYPE_UTILITY" in pinned.desktop.property(card.id, "_NET_WM_WINDOW_TYPE")


@under_each_manager
def test_the_first_card_stands_24_pixels_from_the_bottom_right_corner(pinned: Pinned) -> None:
    _, card = pinned.start()

    assert (card.width, card.height) == (360, 220)
    assert (card.x, card.y) == (SCREEN[0] - 24 - 360, SCREEN[1] - 24 - 220)


@under_each_manager
def test_the_card_is_seen_on_the_other_workspaces(pinned: Pinned) -> None:
    _, card = pinned.start()

    for workspace in (2, 1):
        pinned.desktop.run("wmctrl", "-s", workspace)
        pinned.desktop.wait_until(lambda at=workspace: pinned.desktop.workspace() == at)

        assert pinned.shows(card, "#2B2140", 0.5, 0.01)


@under_each_manager
def test_the_card_takes_no_focus_when_it_appears_nor_when_it_is_clicked(pinned: Pinned) -> None:
    other = other_window(pinned.desktop)

    _, card = pinned.start()
    pinned.desktop.run("xdotool", "mousemove", *middle(card), "click", 1)
    pinned.desktop.run("xdotool", "key", "a")

    assert pinned.desktop.focused() == other.id


@under_each_manager
def test_a_window_raised_over_the_card_stays_below_it(pinned: Pinned) -> None:
    _, card = pinned.start()

    other = other_window(pinned.desktop)
    pinned.desktop.run("xdotool", "windowraise", other.id)
    pinned.desktop.run("wmctrl", "-i", "-a", other.id)

    assert pinned.desktop.stacking()[-1] == card.id
    assert pinned.shows(card, "#2B2140", 0.5, 0.01)
    pinned.desktop.wait_until(lambda: pinned.shows(other, "#336699", 0.05, 0.05))


@under_each_manager
def test_the_card_is_dragged_from_anywhere_and_found_there_after_a_crash(pinned: Pinned) -> None:
    process, card = pinned.start()
    x, y = middle(card)

    pinned.desktop.drag((x, y), (x - 700, y - 400))
    pinned.desktop.wait_until(lambda: pinned.folder.read_own().place is not None)
    dragged = pinned.desktop.wait_for_window("Your why")
    process.send_signal(signal.SIGKILL)
    process.wait()
    pinned.desktop.wait_until(lambda: pinned.desktop.window("Your why") is None)
    _, again = pinned.start()

    assert abs(dragged.x - (card.x - 700)) <= 4
    assert abs(dragged.y - (card.y - 400)) <= 4
    assert (again.x, again.y, again.width, again.height) == (dragged.x, dragged.y, 360, 220)


@under_each_manager
def test_a_card_let_go_near_an_edge_comes_to_stand_at_it(pinned: Pinned) -> None:
    _, card = pinned.start()
    x, y = middle(card)

    pinned.desktop.drag((x, y), (x - card.x + 7, y - 300))

    pinned.desktop.wait_until(lambda: pinned.corner() is not None and pinned.corner()[0] == 0)  # type: ignore[index]
    pinned.desktop.wait_until(lambda: getattr(pinned.folder.read_own().place, "dx", None) == 0)


@under_each_manager
def test_the_keyboard_never_goes_to_the_card_in_the_switcher(pinned: Pinned) -> None:
    _, card = pinned.start()
    other = other_window(pinned.desktop)

    for _ in range(3):
        pinned.desktop.run("xdotool", "keydown", "alt", "key", "Tab", "key", "Tab", "keyup", "alt")

        assert pinned.desktop.focused() in {other.id, 0}
    assert pinned.desktop.focused() != card.id


@under_each_manager
def test_the_keys_of_the_settings_move_and_size_the_card(pinned: Pinned) -> None:
    _, card = pinned.start()

    pinned.folder.push(-160, -48, 0)
    pinned.desktop.wait_until(lambda: pinned.corner() == (card.x - 160, card.y - 48))
    pinned.folder.push(0, 0, 32)

    pinned.desktop.wait_until(lambda: pinned.desktop.wait_for_window("Your why").width == 392)


def test_a_flick_that_ends_before_the_window_manager_looks_leaves_the_card_where_it_was_let_go(
    pinned: Pinned,
) -> None:
    _, card = pinned.start()
    x, y = middle(card)
    down, up = ("mousedown", 1), ("mouseup", 1)

    # One process and no pause: the button is up before anyone has taken the pointer.
    pinned.desktop.run("xdotool", "mousemove", x, y, *down, "mousemove", x - 4, y, "mousemove", x - 90, y - 60, *up)
    pinned.desktop.wait_until(lambda: pinned.folder.read_own().place is not None)
    let_go = pinned.corner()
    pinned.desktop.run("xdotool", "mousemove", 200, 200)
    pinned.desktop.run("xdotool", "mousemove", 210, 190)

    assert let_go == (card.x - 90, card.y - 60)
    assert pinned.corner() == let_go


@under_each_manager
def test_the_corner_makes_the_card_larger_and_it_stays_so(pinned: Pinned) -> None:
    process, card = pinned.start()
    pinned.desktop.drag(middle(card), (300, 200))
    pinned.desktop.wait_until(lambda: pinned.folder.read_own().place is not None)
    card = pinned.desktop.wait_for_window("Your why")
    corner = (card.x + card.width - 5, card.y + card.height - 5)

    pinned.desktop.drag(corner, (corner[0] + 180, corner[1] + 110))
    pinned.desktop.wait_until(lambda: pinned.folder.read_own().width == 540)
    process.terminate()
    process.wait()
    _, again = pinned.start()

    assert (again.width, again.height) == (540, 330)


def test_a_smaller_screen_leaves_the_card_in_sight(pinned: Pinned) -> None:
    if shutil.which("xrandr") is None:
        pytest.skip("not on this machine: xrandr")
    _, card = pinned.start()

    pinned.desktop.change_size(640, 480)
    pinned.desktop.wait_until(lambda: pinned.corner() == (640 - 24 - 360, 480 - 24 - 220))
    pinned.desktop.change_size(*SCREEN)

    pinned.desktop.wait_until(lambda: pinned.corner() == (card.x, card.y))


def test_a_card_on_a_screen_that_goes_away_comes_over_and_goes_back(pinned: Pinned) -> None:
    if shutil.which("xrandr") is None:
        pytest.skip("not on this machine: xrandr")
    pinned.desktop.run("xrandr", "--setmonitor", "left", "640/200x800/200+0+0", "screen")
    pinned.desktop.run("xrandr", "--setmonitor", "right", "640/200x800/200+640+0", "none")
    pinned.folder.write_own(Own(place=Place("right", Corner.TOP_LEFT, 40, 50)))
    process, card = pinned.start()
    there = (card.x, card.y)

    pinned.desktop.run("xrandr", "--delmonitor", "right")
    pinned.desktop.wait_until(lambda: pinned.corner() == (40, 50))
    pinned.desktop.run("xrandr", "--setmonitor", "right", "640/200x800/200+640+0", "none")
    pinned.desktop.wait_until(lambda: pinned.corner() == (680, 50))

    assert there == (680, 50)
    assert process.poll() is None


def test_what_the_window_writes_is_seen_at_once(pinned: Pinned) -> None:
    _, card = pinned.start()

    pinned.folder.show(Card("I run for joy.", "", CardStyle.PAPER))

    pinned.desktop.wait_until(lambda: pinned.shows(card, "#FFFDF9", 0.5, 0.8))


def test_the_menu_opens_on_the_right_button_and_chooses_by_keyboard(pinned: Pinned) -> None:
    _, card = pinned.start()

    pinned.desktop.run("xdotool", "mousemove", *middle(card), "click", 3)
    pinned.desktop.wait_until(lambda: pinned.shows(card, "#FFFDF9", 0.5 + 8 / 360, 0.2))
    pinned.desktop.run("xdotool", "key", "--delay", 60, "Down", "Right", "Down", "Down", "Down", "Return")

    pinned.desktop.wait_until(lambda: pinned.folder.look().style is CardStyle.PAPER)
    pinned.desktop.run("xdotool", "mousemove", 5, 5)
    pinned.desktop.wait_until(lambda: pinned.shows(card, "#FFFDF9", 0.5, 0.01))


def test_unpinning_ends_the_process(pinned: Pinned) -> None:
    process, _ = pinned.start()

    pinned.folder.write_pinned(False)

    assert process.wait(timeout=20) == 0
    assert pinned.desktop.window("Your why") is None


def test_the_system_ends_the_process_and_it_stays_pinned(pinned: Pinned) -> None:
    process, _ = pinned.start()

    process.send_signal(signal.SIGTERM)

    assert process.wait(timeout=20) == 0
    assert pinned.folder.read_pinned() is True


def test_a_second_start_ends_quietly_beside_the_first(pinned: Pinned) -> None:
    process, card = pinned.start()

    second = pinned.desktop.start(
        [sys.executable, "-c", CARD_PROCESS, pinned.data_dir], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    printed, _ = second.communicate(timeout=20)

    assert (second.returncode, printed) == (0, b"")
    assert process.poll() is None
    assert [window.id for window in pinned.desktop.windows()] == [card.id]


@under_each_manager
def test_the_card_that_need_not_stay_above_goes_behind_a_raised_window(pinned: Pinned) -> None:
    pinned.folder.choose(replace(pinned.folder.look(), on_top=False))
    _, card = pinned.start()

    other = other_window(pinned.desktop)

    state = pinned.desktop.property(card.id, "_NET_WM_STATE")
    assert "_NET_WM_STATE_BELOW" in state
    assert "_NET_WM_STATE_ABOVE" not in state
    pinned.desktop.run("xdotool", "windowraise", other.id)
    pinned.desktop.wait_until(lambda: pinned.desktop.stacking()[-1] == other.id)


def test_under_a_compositor_the_shadow_lets_clicks_through(pinned: Pinned) -> None:
    if shutil.which("xcompmgr") is None:
        pytest.skip("not on this machine: xcompmgr")
    pinned.desktop.start(["xcompmgr", "-n"])
    pinned.desktop.wait_until(lambda: "compositing" in _composited(pinned.desktop))
    other = other_window(pinned.desktop)

    process = pinned.desktop.start([sys.executable, "-c", CARD_PROCESS, pinned.data_dir])
    card = pinned.desktop.wait_for_window("Your why", pid=process.pid)
    pinned.desktop.wait_until(lambda: pinned.shows(card, "#2B2140", 0.5, 19 / 276))
    on_the_other = pinned.desktop.window_under(other.x + 20, other.y + 20)
    pinned.desktop.wait_until(lambda: pinned.desktop.window_under(card.x + 10, card.y + 100) == on_the_other)
    on_the_card = pinned.desktop.window_under(card.x + 100, card.y + 100)

    assert (card.width, card.height) == (360 + 56, 220 + 56)
    assert (card.x + 28 + 360, card.y + 18 + 220) == (SCREEN[0] - 24, SCREEN[1] - 24)
    assert on_the_card != on_the_other


def _composited(desktop: Desktop) -> str:
    program = (
        "from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
        "from whyrun.gui.pinned_card import x11; print('compositing' if x11.is_composited() else 'plain')"
    )
    return desktop.run(sys.executable, "-c", program)


def test_the_card_ends_with_the_desktop_it_stands_on(pinned: Pinned) -> None:
    process, _ = pinned.start()

    pinned.desktop.end_session()

    assert process.wait(20) is not None
    assert pinned.folder.read_pinned()  # it comes back with the next desktop


@under_each_manager
def test_clicks_go_through_the_card_to_what_is_behind_it(pinned: Pinned) -> None:
    pinned.folder.choose(replace(pinned.folder.look(), clicks_through=True))
    _, card = pinned.start()
    other = other_window(pinned.desktop)

    under = pinned.desktop.window_under(*middle(card))

    assert under == pinned.desktop.window_under(other.x + 20, other.y + 20)


@under_each_manager
def test_the_card_stays_or_comes_back_when_the_desktop_is_shown(pinned: Pinned) -> None:
    _, card = pinned.start()
    other_window(pinned.desktop)

    pinned.desktop.run("wmctrl", "-k", "on")
    pinned.desktop.run("wmctrl", "-k", "off")

    pinned.desktop.wait_until(lambda: pinned.shows(card, "#2B2140", 0.5, 0.01))


@needs_trayer
def test_the_tray_makes_a_card_take_clicks_again(pinned: Pinned) -> None:
    pinned.desktop.start(TRAY)
    pinned.folder.choose(replace(pinned.folder.look(), clicks_through=True))
    pinned.start()
    icon = (12, 12)  # the only one, in the corner
    pinned.desktop.wait_until(lambda: tray_icons(pinned.desktop))
    bare = pinned.desktop.window_under(icon[0] + 40, icon[1] + 60)

    pinned.desktop.run("xdotool", "mousemove", *icon, "click", 3)
    pinned.desktop.wait_until(lambda: pinned.desktop.window_under(icon[0] + 40, icon[1] + 60) != bare)
    pinned.desktop.run("xdotool", "key", "--delay", 60, "t")

    pinned.desktop.wait_until(lambda: not pinned.folder.look().clicks_through)
