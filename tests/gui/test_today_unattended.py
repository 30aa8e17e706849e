"""What is wanted on Today while nobody attends to it yet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from runner import settle

from whyrun.gui.today.screen import TodayScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look

WANTED: dict[str, tuple[Callable[[TodayScreen], SignalInstance], tuple[Any, ...]]] = {
    "still true": (lambda screen: screen.question.still_true, ()),
    "reflect again": (lambda screen: screen.question.reflect_wanted, ()),
    "the journey": (lambda screen: screen.question.journey_wanted, ()),
    "the question later": (lambda screen: screen.question.put_off, ()),
    "back from a pause": (lambda screen: screen.pause.end_wanted, ()),
    "a day": (lambda screen: screen.day_wanted, (date(2026, 3, 9),)),
    "an intention": (lambda screen: screen.intention_wanted, ()),
    "a realistic look": (lambda screen: screen.realistic_look_wanted, ()),
    "for a bad day": (lambda screen: screen.bad_day_wanted, ()),
}

#: What asks for nothing more.
DECIDED = ("still true", "the question later", "back from a pause")


@pytest.mark.parametrize("wanted", WANTED)
def test_what_is_wanted_before_anybody_attends_is_wanted_again_then_and_once(
    qtbot: QtBot, look: Look, wanted: str
) -> None:
    screen = TodayScreen(look)
    qtbot.addWidget(screen)
    screen.show()
    signal, given = WANTED[wanted][0](screen), WANTED[wanted][1]
    signal.emit(*given)
    signal.emit(*given)
    heard: list[tuple[object, ...]] = []
    signal.connect(lambda *told: heard.append(told))

    screen.be_attended()
    settle()
    signal.emit(*given)

    assert heard == [given, given]


@pytest.mark.parametrize("wanted", WANTED)
def test_what_was_decided_is_done_though_the_page_is_left_and_what_was_to_be_opened_is_not(
    qtbot: QtBot, look: Look, wanted: str
) -> None:
    screen = TodayScreen(look)
    qtbot.addWidget(screen)
    signal, given = WANTED[wanted][0](screen), WANTED[wanted][1]
    signal.emit(*given)
    heard: list[tuple[object, ...]] = []
    signal.connect(lambda *told: heard.append(told))

    screen.be_attended()
    settle()

    assert heard == ([given] if wanted in DECIDED else [])
