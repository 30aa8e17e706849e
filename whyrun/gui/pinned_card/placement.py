"""Where the card goes: the same distance from the same corner of the same screen, and never out of sight.

Rule: numbers in, numbers out. Every length is a device-independent pixel; a screen's area is the part of it that
panels and docks leave free.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.lean_dataclass import dataclass
from whyrun.store.card_state import Corner, Place

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Smallest, first and largest card; all are 360:220, as near as whole pixels come.
SMALLEST_WIDTH = 220
DEFAULT_WIDTH = 360
LARGEST_WIDTH = 720
_HEIGHTS = {SMALLEST_WIDTH: 134, DEFAULT_WIDTH: 220, LARGEST_WIDTH: 440}

#: How far from the bottom right corner the first card stands.
FIRST_DISTANCE = 24
#: From how far a card is drawn to an edge of the screen.
_DRAWN_WITHIN = 12


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle: its top left corner and its size."""

    x: int
    y: int
    width: int
    height: int

    def distances(self, corner: Corner, inside: Area) -> tuple[int, int]:
        """Return how far this area's corner is from the same corner of the area it lies in."""
        dx = inside.x + inside.width - self.x - self.width if corner.is_right else self.x - inside.x
        dy = inside.y + inside.height - self.y - self.height if corner.is_bottom else self.y - inside.y
        return dx, dy

    def shared_with(self, other: Area) -> int:
        """Return how many pixels both areas cover."""
        width = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        height = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        return max(0, width) * max(0, height)


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen by its name, and the area that windows may use."""

    name: str
    area: Area


def height_for(width: int) -> int:
    """Return the height of a card of this width."""
    return _HEIGHTS.get(width, round(width * 220 / 360))


def fitting_width(width: int | None, inside: Area) -> int:
    """Return the wanted width within what a card may have and what the area can show."""
    wanted = min(LARGEST_WIDTH, max(SMALLEST_WIDTH, width or DEFAULT_WIDTH))
    # A screen smaller than the smallest card gets a smaller one.
    while wanted > 1 and (wanted > inside.width or height_for(wanted) > inside.height):
        wanted -= 1
    return wanted


def place_of(card: Area, screens: Sequence[Screen]) -> Place:
    """Return the place of a card: the screen that shows most of it, and the corner it is nearest to."""
    screen = max(screens, key=lambda each: (card.shared_with(each.area), -_gap(card, each.area)))
    corner = min(Corner, key=lambda each: sum(abs(part) for part in card.distances(each, screen.area)))
    return Place(screen.name, corner, *card.distances(corner, screen.area))


def snapped(place: Place) -> Place:
    """Return where a card let go here comes to rest: near an edge, at it or ``FIRST_DISTANCE`` from it."""

    def drawn(distance: int) -> int:
        return next((rest for rest in (0, FIRST_DISTANCE) if abs(distance - rest) <= _DRAWN_WITHIN), distance)

    return Place(place.screen, place.corner, drawn(place.dx), drawn(place.dy))


def area_for(place: Place | None, width: int | None, screens: Sequence[Screen]) -> Area:
    """Return where a card with this place is to stand on these screens, the first of them the main one.

    On a screen that has gone it keeps its corner on the main one; what would be out of sight is moved in.
    """
    here = place or Place("", Corner.BOTTOM_RIGHT, FIRST_DISTANCE, FIRST_DISTANCE)
    inside = next((screen.area for screen in screens if screen.name == here.screen), screens[0].area)
    fitting = fitting_width(width, inside)
    height = height_for(fitting)
    x = inside.x + inside.width - fitting - here.dx if here.corner.is_right else inside.x + here.dx
    y = inside.y + inside.height - height - here.dy if here.corner.is_bottom else inside.y + here.dy
    return Area(
        x=min(max(x, inside.x), inside.x + inside.width - fitting),
        y=min(max(y, inside.y), inside.y + inside.height - height),
        width=fitting,
        height=height,
    )


def _gap(card: Area, area: Area) -> int:
    """Return how far the card's middle is from the area, for a card that no screen shows."""
    x, y = card.x + card.width // 2, card.y + card.height // 2
    dx = max(area.x - x, x - area.x - area.width, 0)
    dy = max(area.y - y, y - area.y - area.height, 0)
    return dx + dy
