"""Which desktops keep the pinned card's place and layer to themselves, and what each has of its own for that.

On X11 a window may ask for both. On Wayland it may not, and the card runs on XWayland where there is one. Seen with
headless compositors (tests/end2end/test_card_wayland.py): under Mutter 43 and KWin 5.27 the card then stays above, in
its place and on every workspace; sway 1.7 and weston 10 put it where they like. COSMIC keeps no XWayland window above
others (pop-os/cosmic-comp, issue 1960). A card without XWayland can ask for nothing anywhere.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Decider(Enum):
    """A desktop that decides where windows go."""

    GNOME = auto()
    KDE = auto()
    SWAY = auto()
    COSMIC = auto()
    ANOTHER = auto()


#: What obeys an X11 window that asks to be above the others and in a place.
_OBEY_X11 = (Decider.GNOME, Decider.KDE)


def who_decides(environment: Mapping[str, str]) -> Decider | None:
    """Return the desktop that decides where the card goes; None where the card does."""
    if not environment.get("WAYLAND_DISPLAY"):
        return None
    desktop = _desktop(environment)
    return None if environment.get("DISPLAY") and desktop in _OBEY_X11 else desktop


def _desktop(environment: Mapping[str, str]) -> Decider:
    """XDG_CURRENT_DESKTOP lists names, such as "ubuntu:GNOME"; a sway that was started by hand has none."""
    names = environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    known = (Decider[name] for name in names if name in Decider.__members__)
    return next(known, Decider.SWAY if "SWAYSOCK" in environment else Decider.ANOTHER)
