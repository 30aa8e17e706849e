from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whyrun.gui.pinned_card.placement import (
    DEFAULT_WIDTH,
    FIRST_DISTANCE,
    LARGEST_WIDTH,
    SMALLEST_WIDTH,
    Area,
    Screen,
    area_for,
    fitting_width,
    height_for,
    place_of,
)
from whyrun.store.card_state import Corner, Place

MAIN = Screen("eDP-1", Area(0, 30, 1920, 1050))
BESIDE = Screen("DP-1", Area(1920, 0, 2560, 1440))

_EDGE = st.integers(-8000, 8000)
_AREAS = st.builds(Area, _EDGE, _EDGE, st.integers(220, 8000), st.integers(134, 5000))
_NAMES = ["eDP-1", "DP-1", "HDMI-1", ""]
_SCREENS = st.lists(st.sampled_from(_NAMES), min_size=1, max_size=4, unique=True).flatmap(
    lambda names: st.tuples(*[st.builds(Screen, st.just(name), _AREAS) for name in names])
)
_DISTANCE = st.integers(-100_000, 100_000)
_PLACES = st.builds(Place, st.sampled_from([*_NAMES, "gone"]), st.sampled_from(Corner), _DISTANCE, _DISTANCE)
_WIDTHS = st.none() | st.integers(-10, 2000)


def _inside(inner: Area, outer: Area) -> bool:
    return (
        inner.x >= outer.x
        and inner.y >= outer.y
        and inner.x + inner.width <= outer.x + outer.width
        and inner.y + inner.height <= outer.y + outer.height
    )


@given(st.none() | _PLACES, _WIDTHS, _SCREENS)
def test_the_whole_card_is_always_in_sight(place: Place | None, width: int | None, screens: tuple[Screen, ...]) -> None:
    area = area_for(place, width, screens)

    assert any(_inside(area, screen.area) for screen in screens)
    assert area.height == height_for(area.width)
    assert SMALLEST_WIDTH <= area.width <= LARGEST_WIDTH


@given(_SCREENS, st.data())
def test_a_card_in_sight_comes_back_to_the_very_same_pixels(screens: tuple[Screen, ...], data: st.DataObject) -> None:
    screen = data.draw(st.sampled_from(screens))
    width = data.draw(st.integers(SMALLEST_WIDTH, fitting_width(LARGEST_WIDTH, screen.area)))
    height = height_for(width)
    x = data.draw(st.integers(screen.area.x, screen.area.x + screen.area.width - width))
    y = data.draw(st.integers(screen.area.y, screen.area.y + screen.area.height - height))
    card = Area(x, y, width, height)

    back = area_for(place_of(card, screens), width, screens)

    assert back == card


@given(_AREAS, _AREAS, st.sampled_from(Corner), st.integers(0, 40), st.integers(0, 40))
def test_a_new_resolution_keeps_the_distance_from_the_corner(
    before: Area, after: Area, corner: Corner, dx: int, dy: int
) -> None:
    place = Place("DP-1", corner, dx, dy)
    first = area_for(place, SMALLEST_WIDTH, [Screen("DP-1", before)])
    there_is_room = all(
        area.width >= SMALLEST_WIDTH + 40 and area.height >= height_for(SMALLEST_WIDTH) + 40 for area in (before, after)
    )

    second = area_for(place, SMALLEST_WIDTH, [Screen("DP-1", after)])

    if there_is_room:
        assert first.distances(corner, before) == second.distances(corner, after) == (dx, dy)


@given(_AREAS)
def test_the_place_is_told_from_the_nearest_corner(inside: Area) -> None:
    card = area_for(None, SMALLEST_WIDTH, [Screen("", inside)])
    place = place_of(card, [Screen("", inside)])

    assert abs(place.dx) + abs(place.dy) == min(sum(card.distances(corner, inside)) for corner in Corner)


def test_the_first_card_stands_in_the_bottom_right_corner_of_the_main_screen() -> None:
    area = area_for(None, None, [MAIN, BESIDE])

    assert area.width == DEFAULT_WIDTH
    assert area.distances(Corner.BOTTOM_RIGHT, MAIN.area) == (FIRST_DISTANCE, FIRST_DISTANCE)


def test_a_card_whose_screen_has_gone_keeps_its_corner_and_goes_back_when_it_returns() -> None:
    place = place_of(Area(1960, 40, 360, 220), [MAIN, BESIDE])

    without = area_for(place, 360, [MAIN])
    again = area_for(place, 360, [MAIN, BESIDE])

    assert place == Place("DP-1", Corner.TOP_LEFT, 40, 40)
    assert without == Area(40, 70, 360, 220)
    assert again == Area(1960, 40, 360, 220)


def test_a_card_across_two_screens_belongs_to_the_one_that_shows_more_of_it() -> None:
    assert place_of(Area(1800, 500, 360, 220), [MAIN, BESIDE]).screen == "DP-1"
    assert place_of(Area(1700, 500, 360, 220), [MAIN, BESIDE]).screen == "eDP-1"


def test_a_card_left_between_the_screens_belongs_to_the_nearest() -> None:
    assert place_of(Area(-900, 500, 360, 220), [BESIDE, MAIN]).screen == "eDP-1"


def test_a_screen_smaller_than_the_smallest_card_gets_a_smaller_one() -> None:
    tiny = Area(10, 10, 160, 90)

    area = area_for(None, None, [Screen("", tiny)])

    assert _inside(area, tiny)


def test_the_drawn_sizes_are_met_to_the_pixel() -> None:
    assert [height_for(width) for width in (220, 360, 464, 720)] == [134, 220, 284, 440]
