"""Where the actions on Today stand: flush with what they stand under, and on one row where one holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from runner import visible

from screens import TODAY, show
from whyrun.gui.card_view import CardView
from whyrun.gui.controls.button import Button
from whyrun.gui.strata import Strata
from whyrun.gui.today.screen import TodayScreen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look

UNDER_THE_CARD = ("I don’t feel like it", "Pin to screen", "Share")
UNDER_THE_LEVELS = ("Reflect again", "Edit the card", "For a bad day")


def test_in_the_drawings_width_both_rows_end_where_what_stands_above_them_ends(look: Look, qtbot: QtBot) -> None:
    screen = open_today(look, qtbot, 1040)

    for names, above in ((UNDER_THE_CARD, CardView), (UNDER_THE_LEVELS, Strata)):
        row = [button(screen, name) for name in names]
        assert len({each.y() for each in row}) == 1
        assert row[-1].geometry().right() == visible(screen, above)[0].geometry().right()


@pytest.mark.parametrize("width", [900, 1040, 1280, 1920])
def test_no_button_under_the_levels_is_much_narrower_than_its_words_ask_for(
    look: Look, qtbot: QtBot, width: int
) -> None:
    screen = open_today(look, qtbot, width)

    row = [button(screen, name) for name in UNDER_THE_LEVELS]
    levels = visible(screen, Strata)[0].geometry()

    assert all(each.width() >= each.sizeHint().width() - 8 for each in row)
    assert all(each.geometry().right() <= levels.right() for each in row)


def open_today(look: Look, qtbot: QtBot, width: int) -> TodayScreen:
    screen = TodayScreen(look)
    screen.show_today(TODAY)
    show(qtbot, screen, (width, 900))
    return screen


def button(screen: TodayScreen, name: str) -> Button:
    return next(each for each in visible(screen, Button) if each.text() == name)
