"""The window native on Wayland and the card on XWayland, on real compositors without a screen.

What was seen with this project's own card, on 22 November 2026 (the first two are tested here; KWin will not start
where its file's capabilities are not granted, nor sway as root, and so both were tried by hand):

| | the window | the card on XWayland | the card without XWayland |
| --- | --- | --- | --- |
| Mutter 43.8 | native | above, on every workspace, in no list, to the pixel | placed by Mutter, no layer |
| weston 10.0.1 | native | where weston puts it, no layer | placed by weston, no layer |
| KWin 5.27 | native | above, on every workspace, in no list, to the pixel | not tried again |
| sway 1.7 | native | not tried again | floats in the middle, takes the keyboard |

In sway, `for_window [title="^Your why$"] floating enable, sticky enable, move position 880 px 500 px` put the native
card there and on every workspace, and `no_focus [title="^Your why$"]` left the keyboard with the window.

Under Mutter, KWin and sway a second start handed the first window its activation token; weston 10 has none to give.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import pytest
from pinned import CARD
from wayland import COMPOSITORS, WaylandDesktop, missing_for
from x11 import missing_tools

from waiting import wait_until
from whyrun.store.card_folder import CardFolder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Wayland is Linux's"),
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
]
under_each_compositor = pytest.mark.parametrize("compositor", COMPOSITORS)
#: What a compositor gives to a program that somebody has just started.
_FROM_A_CLICK = {"XDG_ACTIVATION_TOKEN": "token-7"}
#: What a native window says of itself to every compositor.
_NATIVE = 'set_app_id("org.whyrun.WhyRun")'


@pytest.fixture
def compositor() -> str:
    return "mutter"


@pytest.fixture
def with_x11() -> bool:
    return True


@pytest.fixture
def desktop(tmp_path: Path, compositor: str, with_x11: bool) -> Iterator[WaylandDesktop]:
    if missing := missing_for(compositor):
        pytest.skip(f"not on this machine: {', '.join(missing)}")
    with WaylandDesktop(tmp_path, compositor, with_x11=with_x11) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> CardFolder:
    made = CardFolder(tmp_path / "data")
    made.show(CARD)
    return made


def _whyrun(folder: CardFolder, *more: str) -> list[str | Path]:
    return [sys.executable, "-m", "whyrun", "--data-dir", folder.path.parent, *more]


@under_each_compositor
def test_the_window_is_native_and_the_card_on_xwayland(
    desktop: WaylandDesktop, folder: CardFolder, tmp_path: Path
) -> None:
    window_said, card_said = tmp_path / "window", tmp_path / "card"

    window = desktop.start_told(_whyrun(folder), window_said)
    wait_until(lambda: _NATIVE in window_said.read_text(), "a native window")
    card = desktop.start_told(_whyrun(folder, "--pin"), card_said)
    wait_until(lambda: '"Your why"' in desktop.peek("xwininfo", "-root", "-tree"), "the card on XWayland")

    assert card_said.read_text() == ""  # not a word of Wayland's
    assert (window.poll(), card.poll()) == (None, None)


def test_under_mutter_the_card_stands_above_and_to_the_pixel(desktop: WaylandDesktop, folder: CardFolder) -> None:
    desktop.start(_whyrun(folder, "--pin"))
    card = desktop.wait_for_window("Your why")
    desktop.wait_until(lambda: "STICKY" in desktop.property(card.id, "_NET_WM_STATE"))

    state = desktop.property(card.id, "_NET_WM_STATE")
    shown = desktop.peek("xwininfo", "-id", str(card.id))

    assert all(each in state for each in ("_ABOVE", "_SKIP_TASKBAR", "_SKIP_PAGER"))
    assert desktop.property(card.id, "_NET_WM_DESKTOP") == "4294967295"
    assert desktop.focused() == 0
    left, top = (int(number) for number in re.findall(r"Absolute upper-left [XY]:\s+(\d+)", shown))
    assert (left + 28 + 360, top + 18 + 220) == (1280 - 24, 800 - 24)  # without the shadow around it


@under_each_compositor
@pytest.mark.parametrize("with_x11", [False])
def test_without_xwayland_the_card_is_native_and_keeps_no_place(
    desktop: WaylandDesktop, folder: CardFolder, tmp_path: Path
) -> None:
    said = tmp_path / "card"
    card = desktop.start_told(_whyrun(folder, "--pin"), said)
    wait_until(lambda: _NATIVE in said.read_text(), "a native card")

    folder.push(40, 40, 60)
    wait_until(lambda: folder.read_own().width == 420, "the card to grow")

    assert folder.read_own().place is None
    assert card.poll() is None


def test_a_second_start_hands_its_token_to_the_first_window(
    desktop: WaylandDesktop, folder: CardFolder, tmp_path: Path
) -> None:
    said = tmp_path / "window"
    desktop.start_told(_whyrun(folder), said)
    wait_until(lambda: (folder.path.parent / "window.lock").exists() and _NATIVE in said.read_text(), "the window")

    second = desktop.start_told(_whyrun(folder), tmp_path / "second", **_FROM_A_CLICK)

    assert second.wait(20) == 0
    wait_until(lambda: re.search(r'xdg_activation_v1[@#]\d+\.activate\("token-7"', said.read_text()), "the token")
