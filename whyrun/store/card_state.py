"""What the window and the pinned card tell each other, as values, and how they are read from JSON.

Rule: anything can be read. A field that none of our versions wrote counts as not written.

Style, opacity and "keep above" can be chosen on both sides. Whoever chose last is right, and no clock decides it:
every choice made in the window takes the next ``turn``, and a choice made on the card counts for the turn it was
made in. ``look_of`` is the answer for both.
"""

from __future__ import annotations

from dataclasses import field
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from whyrun.domain.card import Card, line_of_the_day
from whyrun.domain.lean_dataclass import dataclass
from whyrun.domain.reflection import CardStyle

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The faintest that a card may be, and the fullest, in per cent.
OPACITIES = (20, 100)
_SCALES = (0.5, 4.0)
_FARTHEST = 100_000


class Corner(StrEnum):
    """A corner of the screen; the card keeps its distance from the nearest one."""

    TOP_LEFT = "top_left"
    TOP_RIGHT = "top_right"
    BOTTOM_LEFT = "bottom_left"
    BOTTOM_RIGHT = "bottom_right"

    @property
    def is_right(self) -> bool:
        """Whether distances are counted from the right edge."""
        return self in {Corner.TOP_RIGHT, Corner.BOTTOM_RIGHT}

    @property
    def is_bottom(self) -> bool:
        """Whether distances are counted from the bottom edge."""
        return self in {Corner.BOTTOM_LEFT, Corner.BOTTOM_RIGHT}


@dataclass(frozen=True, slots=True)
class Place:
    """Where the runner put the card: ``dx`` and ``dy`` pixels from a corner of the usable part of a screen."""

    screen: str
    corner: Corner
    dx: int
    dy: int


@dataclass(frozen=True, slots=True)
class Look:
    """What can be chosen about the card, in the window and on the card itself; ``opacity`` in per cent.

    ``on_top`` keeps it above other windows, else it lies on the desktop behind them. ``clicks_through`` hands every
    click to what is behind it.
    """

    style: CardStyle = CardStyle.DAWN
    opacity: int = 100
    on_top: bool = True
    clicks_through: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """What the window wants shown.

    ``theme``, ``text_scale`` and ``less_motion`` are the window's settings, for the card's menu and its bar.
    ``lines`` are the runner's own lines, of which the card shows another one each day from ``lines_since`` on; with
    none it shows the core why. ``home`` counts how often the card was asked back to its first place; ``moved_by`` and
    ``wider_by`` are all the pixels it was ever asked to move and grow by keys. ``today`` is the window's own, for
    its first frame: the card hands it on unread. ``remind_at`` is a local time ("19:30"), "" for none;
    ``quiet_until`` the last local date on which nothing is to be asked: today where it is answered, or the end of a
    pause. ``in_tray`` keeps WhyRun in the tray also while no card is pinned.
    """

    core_why: str
    identity: str = ""
    look: Look = field(default_factory=Look)
    turn: int = 0
    theme: str = "light"
    text_scale: float = 1.0
    less_motion: bool = False
    lines: tuple[str, ...] = ()
    lines_since: date | None = None
    home: int = 0
    moved_by: tuple[int, int] = (0, 0)
    wider_by: int = 0
    today: Mapping[str, Any] = field(default_factory=dict)
    quiet_until: date | None = None
    remind_at: str = ""
    in_tray: bool = False

    @property
    def has_words(self) -> bool:
        """Whether there is a why to be shown; the window also writes before there is one."""
        return bool(self.core_why.strip())


@dataclass(frozen=True, slots=True)
class Own:
    """What the card remembers.

    Its place and width, a ``look`` chosen on it in the window's ``turn``, and what of the window's ``home``,
    ``moved_by`` and ``wider_by`` it has done.
    """

    place: Place | None = None
    width: int | None = None
    look: Look | None = None
    turn: int = 0
    home: int = 0
    moved_by: tuple[int, int] = (0, 0)
    wider_by: int = 0


def card_of(shown: Shown, look: Look, day: date) -> Card:
    """Return the card to be drawn on the local date ``day``."""
    line = line_of_the_day(shown.lines, shown.lines_since, day) or shown.core_why
    return Card(line, shown.identity, look.style)


def look_of(shown: Shown | None, own: Own) -> Look:
    """Return the look that was chosen last: the card's, unless the window has chosen since."""
    turn = shown.turn if shown else 0
    if own.look is not None and own.turn == turn:
        return own.look
    return shown.look if shown else Look()


def shown_of(read: Mapping[str, Any]) -> Shown | None:
    """Read what the window wants shown; None where it has not said."""
    if not isinstance(read.get("core_why"), str):
        return None
    today = read.get("today")
    return Shown(
        core_why=_text(read, "core_why"),
        identity=_text(read, "identity"),
        look=_look(read.get("look")) or Look(),
        turn=_whole(read, "turn") or 0,
        theme="dark" if read.get("theme") == "dark" else "light",
        text_scale=_scale(read.get("text_scale")),
        less_motion=read.get("less_motion") is True,
        lines=_lines(read.get("lines")),
        lines_since=_day(read.get("lines_since")),
        home=_whole(read, "home") or 0,
        moved_by=_way(read.get("moved_by")),
        wider_by=_whole(read, "wider_by") or 0,
        today=today if isinstance(today, dict) else {},
        quiet_until=_day(read.get("quiet_until")),
        remind_at=_clock_time(read.get("remind_at")),
        in_tray=read.get("in_tray") is True,
    )


def own_of(read: Mapping[str, Any]) -> Own:
    """Read what the card remembers."""
    return Own(
        place=_place(read.get("place")),
        width=_whole(read, "width"),
        look=_look(read.get("look")),
        turn=_whole(read, "turn") or 0,
        home=_whole(read, "home") or 0,
        moved_by=_way(read.get("moved_by")),
        wider_by=_whole(read, "wider_by") or 0,
    )


def _place(read: object) -> Place | None:
    if not isinstance(read, dict) or read.get("corner") not in list(Corner):
        return None
    dx, dy = _whole(read, "dx"), _whole(read, "dy")
    if dx is None or dy is None:
        return None
    return Place(_text(read, "screen"), Corner(read["corner"]), dx, dy)


def _look(read: object) -> Look | None:
    if not isinstance(read, dict) or read.get("style") not in list(CardStyle):
        return None
    least, most = OPACITIES
    opacity = _whole(read, "opacity")
    return Look(
        style=CardStyle(read["style"]),
        opacity=most if opacity is None else min(most, max(least, opacity)),
        on_top=read.get("on_top") is not False,
        clicks_through=read.get("clicks_through") is True,
    )


def _text(read: Mapping[str, Any], name: str) -> str:
    value = read.get(name)
    # Half of a letter (a lone surrogate) can be written as JSON, but not be shown.
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _lines(read: object) -> tuple[str, ...]:
    if not isinstance(read, list):
        return ()
    return tuple(_text({"line": line}, "line") for line in read if isinstance(line, str) and line.strip())


def _day(read: object) -> date | None:
    try:
        return date.fromisoformat(read) if isinstance(read, str) else None
    except ValueError:
        return None


def _clock_time(read: object) -> str:
    try:
        return time.fromisoformat(read).strftime("%H:%M") if isinstance(read, str) and read else ""
    except ValueError:
        return ""


def _way(read: object) -> tuple[int, int]:
    match read:
        case [x, y]:
            parts = {"x": x, "y": y}
            return _whole(parts, "x") or 0, _whole(parts, "y") or 0
        case _:
            return 0, 0


def _whole(read: Mapping[str, Any], name: str) -> int | None:
    value = read.get(name)
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if -_FARTHEST <= value <= _FARTHEST else None


def _scale(value: object) -> float:
    least, most = _SCALES
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        return 1.0
    return float(value)
