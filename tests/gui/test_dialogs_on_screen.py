"""No dialog is larger than the screen it is on, and its ways on are always in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget
from runner import visible

from screens import plain_screens, show
from whyrun.gui.controls.button import Button
from whyrun.gui.controls.errand import Errand

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_dialog_fits_on_the_screen_with_the_buttons_at_its_end(
    data: Path, qtbot: QtBot, make_look: Callable[..., Look], scale: float
) -> None:
    look = make_look(scale=scale)

    met, beyond = 0, {}
    for name, screen in plain_screens(look, [], data):
        if isinstance(screen, QDialog):
            met += 1
            if problem := _beyond(show(qtbot, screen)):
                beyond[name] = problem

    assert met > 8
    assert beyond == {}


def test_what_is_asked_scrolls_nowhere_while_the_screen_has_room_for_all_of_it(
    data: Path, qtbot: QtBot, look: Look
) -> None:
    scrolled = {}
    for name, screen in plain_screens(look, [], data):
        if isinstance(screen, Errand) and name != "edit an entry":  # which has a height of its own that it keeps to
            show(qtbot, screen)
            room = screen.screen().availableSize().height()
            scrolled[name] = screen.height() < room and screen._scroll.verticalScrollBar().maximum()

    assert len(scrolled) > 6
    assert {name: by for name, by in scrolled.items() if by} == {}


def _beyond(dialog: QWidget) -> str:
    """What is outside, in words."""
    room = dialog.screen().availableSize()
    if dialog.width() > room.width() or dialog.height() > room.height():
        return f"{dialog.size()} on {room}"
    return "" if dialog.rect().contains(_last_button(dialog)) else "its buttons"


def _last_button(dialog: QWidget) -> QRect:
    """Where the lowest button is; what scrolls can be scrolled to, and does not count."""
    scrolled = {button for area in visible(dialog, QScrollArea) for button in area.findChildren(Button)}
    fixed = [button for button in visible(dialog, Button) if button not in scrolled]
    return max((QRect(each.mapTo(dialog, QPoint(0, 0)), each.size()) for each in fixed), key=QRect.bottom)
