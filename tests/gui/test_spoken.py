"""What a screen reader meets: every control by name, role and state, and what happens read out."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit
from runner import settle, visible
from test_no_cut_text import PROBLEMS

from screens import CARD, LEVELS, TODAY, plain_screens, show, wizard_pages
from whyrun.domain.reflection import Stage
from whyrun.gui import spoken
from whyrun.gui.card_view import CardView
from whyrun.gui.controls.notes import Icon
from whyrun.gui.strata import Strata
from whyrun.gui.style_chooser import StyleChooser
from whyrun.gui.today.screen import TodayScreen
from whyrun.gui.top_bar import Page, TopBar
from whyrun.gui.welcome.screen import WelcomeScreen
from whyrun.gui.wizard.gauge import DepthGauge
from whyrun.store.errors import Refusal, SaveFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QAccessibleAnnouncementEvent, QAccessibleInterface
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot
    from runner import Runner

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal

Role, Text = QAccessible.Role, QAccessible.Text
#: What has to say what it is: whatever can be worked, and whatever can be read.
SPEAKING = {
    *(Role.Button, Role.RadioButton, Role.CheckBox, Role.EditableText, Role.Slider, Role.PageTab, Role.PageTabList),
    *(Role.StaticText, Role.List, Role.ListItem, Role.Grouping, Role.ComboBox, Role.Dialog),
}


def _tree(thing: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """``thing`` and all that assistive tools find below it."""
    yield thing
    for place in range(thing.childCount()):
        below = thing.child(place)
        if below is not None and not below.state().invisible:
            yield from _tree(below)


def _told(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def _nameless(screen: QWidget) -> list[str]:
    return [
        f"a {thing.role().name} ({thing.object()})"
        for thing in _tree(_told(screen))
        if (thing.role() in SPEAKING or thing.state().focusable) and not thing.text(Text.Name).strip()
    ]


def _children(widget: QWidget) -> list[tuple[Role, str]]:
    told = _told(widget)
    below = [told.child(place) for place in range(told.childCount())]
    return [(each.role(), each.text(Text.Name)) for each in below]


def test_nothing_in_the_wizard_is_without_a_name(
    qtbot: QtBot, look: Look, clock: Callable[..., object], way_down: Reflection
) -> None:
    nameless = {
        name: found for name, wizard in wizard_pages(qtbot, look, clock, way_down) if (found := _nameless(wizard))
    }

    assert nameless == {}


def test_nothing_on_the_other_screens_is_without_a_name(qtbot: QtBot, look: Look, data: Path) -> None:
    nameless = {}
    for name, screen in plain_screens(look, PROBLEMS, data):
        if found := _nameless(show(qtbot, screen)):
            nameless[name] = found

    assert nameless == {}


def test_every_control_is_in_the_tree(
    qtbot: QtBot, look: Look, clock: Callable[..., object], way_down: Reflection
) -> None:
    for name, wizard in wizard_pages(qtbot, look, clock, way_down):
        in_tree = {thing.object() for thing in _tree(_told(wizard))}
        missed = [part for part in visible(wizard, StyleChooser) if part not in in_tree]
        missed += [part for part in _focusable(wizard) if part not in in_tree]

        assert missed == [], name


def test_the_gauge_is_one_list_of_levels_that_say_where_they_stand(
    sit_down: Callable[..., Runner], way_down: Reflection
) -> None:
    runner = sit_down(replace(way_down, stage=Stage.LEVEL_3))
    (gauge,) = visible(runner.wizard, DepthGauge)
    told = _told(gauge)

    levels = [told.child(place) for place in range(told.childCount())]

    assert told.role() is Role.List
    assert told.text(Text.Name) == "How deep you are"
    assert {level.role() for level in levels} == {Role.ListItem}
    assert [level.text(Text.Name) for level in levels] == [
        "Level 1: to clear my head",
        "Level 2: so I snap less",
        "Level 3",
        "Level 4",
        "Level 5, the core",
    ]
    assert [level.text(Text.Description) for level in levels] == [
        *("Enter goes back to it", "Enter goes back to it", "You are here", "Not reached yet", "Not reached yet"),
    ]
    assert [bool(level.state().disabled) for level in levels] == [False, False, True, True, True]


def test_a_level_of_the_gauge_can_be_pressed_by_an_assistive_tool(
    sit_down: Callable[..., Runner], way_down: Reflection
) -> None:
    runner = sit_down(replace(way_down, stage=Stage.LEVEL_3))
    (gauge,) = visible(runner.wizard, DepthGauge)

    level = _told(gauge).child(1).actionInterface()
    assert level is not None
    level.doAction("Press")

    assert runner.stage is Stage.LEVEL_2


def test_the_strata_are_one_list_of_what_was_asked_and_said(qtbot: QtBot, look: Look) -> None:
    today = TodayScreen(look)
    today.show_today(TODAY)
    show(qtbot, today, (1040, 720))

    (strata,) = visible(today, Strata)

    assert _told(strata).role() is Role.List
    assert _children(strata) == [
        (Role.ListItem, f"{number}. {question} {answer}") for number, question, answer in LEVELS
    ]


def test_the_card_is_read_whole(qtbot: QtBot, look: Look) -> None:
    today = TodayScreen(look)
    today.show_today(TODAY)
    show(qtbot, today, (1040, 720))

    (card,) = visible(today, CardView)

    assert _told(card).role() is Role.StaticText
    assert _told(card).text(Text.Name) == f"{CARD.core_why}\n{CARD.identity}"


def test_the_tabs_say_which_page_is_open(qtbot: QtBot, look: Look) -> None:
    bar = TopBar(look)
    show(qtbot, bar, (1040, 56))

    bar.show_page(Page.SETTINGS)
    tabs = [thing for thing in _tree(_told(bar)) if thing.role() is Role.PageTab]

    assert _told(bar).role() is Role.PageTabList
    assert [(tab.text(Text.Name), bool(tab.state().selected)) for tab in tabs] == [
        ("Today", False),
        ("Journal", False),
        ("Settings", True),
    ]


def test_the_welcome_page_tells_the_words_that_are_painted_on_its_layers(qtbot: QtBot, look: Look) -> None:
    welcome = WelcomeScreen(look)
    show(qtbot, welcome)

    described = [thing.text(Text.Description) for thing in _tree(_told(welcome))]

    assert "Down the layers: the race, getting up early, the quiet hour, coming home kinder, why you run" in described


def test_an_icon_beside_words_is_passed_over(qtbot: QtBot, look: Look) -> None:
    welcome = WelcomeScreen(look)
    show(qtbot, welcome)

    assert visible(welcome, Icon)
    assert not [thing for thing in _tree(_told(welcome)) if isinstance(thing.object(), Icon)]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that is read out without being asked for."""
    heard: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        heard.append(event.message())

    monkeypatch.setattr(spoken, "QAccessible", SimpleNamespace(updateAccessibility=hear))
    return heard


def test_a_page_is_read_out_when_it_comes(heard: list[str], sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()

    runner.begin()

    assert heard[0] == "Start. What gets you out of the door right now, or used to?"
    assert heard[-1] == "Level 1 of 5. Why do you want to train for this race?"


def test_a_question_asked_another_way_is_read_out(
    heard: list[str], sit_down: Callable[..., Runner], way_down: Reflection
) -> None:
    runner = sit_down(replace(way_down, stage=Stage.LEVEL_2))

    runner.choose("Ask it another way")

    assert heard[-1] == f"Level 2 of 5. {runner.question}"
    assert len(set(heard)) == len(heard)


def test_a_nudge_the_reasons_and_care_are_read_out(heard: list[str], sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.begin()

    runner.go_on()
    nudged = heard[-1]
    runner.write("it is quiet, it clears my head, and I come home kinder")
    runner.go_on()
    several = heard[-1]
    runner.go_back()
    runner.write_all("I want to kill myself")
    runner.go_on()

    assert nudged == "Even three words will do. Or go on without any."
    assert several == "You gave three reasons. Which one goes deepest?"
    assert heard[-1].startswith("That sounds heavy")


def test_words_that_were_not_saved_are_told_once(heard: list[str], sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    before = len(heard)

    for _ in range(2):
        runner.wizard._draft.not_saved.emit(SaveFailed(Refusal.DISK_FULL))
    settle()

    assert heard[before:] == [
        "Your words could not be saved: the disk is full. They are still on this page. Make some room, then try again."
    ]


def test_another_main_page_is_read_out(
    heard: list[str], make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection
) -> None:
    assert finished.finished_at
    window = make_window(journal)
    before = len(heard)

    window._bar.page_wanted.emit(Page.SETTINGS)
    window._bar.page_wanted.emit(Page.TODAY)

    assert heard[before:] == ["Settings", "Today"]


def _focusable(screen: QWidget) -> list[QWidget]:
    return [*visible(screen, QAbstractButton), *visible(screen, QLineEdit), *visible(screen, QTextEdit)]
