"""Everything that matters can be done by a key of its own, and F1 says by which."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget
from runner import settle, visible

from whyrun.domain.reflection import Motivator, Stage
from whyrun.gui.controls.button import Button
from whyrun.gui.controls.date_field import DateField
from whyrun.gui.controls.words import Words
from whyrun.gui.edit_card import EditCardDialog
from whyrun.gui.keys_sheet import KeysSheet, keys_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot
    from runner import Runner

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier

#: What each window answers to: its keys, as the tests below press them.
IN_THE_WIZARD = {"Ctrl+Enter", "Alt+Left", "Esc", "F1"}
ON_A_LEVEL = IN_THE_WIZARD | {"Ctrl+R", "Ctrl+T"}
ON_THE_START = IN_THE_WIZARD | {"Ctrl+E"}
IN_THE_WINDOW = {"Ctrl+Q", "F1", "F9", "Ctrl+1", "Ctrl+2", "Ctrl+3"}
ON_TODAY = IN_THE_WINDOW | {"Ctrl+D", "Ctrl+P", "Ctrl+E", "Ctrl+N"}


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)
    settle()


def _listed(window: QWidget) -> set[str]:
    """What the sheet of ``window`` says, opened as the runner opens it."""
    _press(Qt.Key.Key_F1)
    (sheet,) = window.findChildren(KeysSheet)
    said = {words.text() for words in visible(sheet, Words)}
    listed = keys_of(window)
    assert {each for pair in listed for each in pair} <= said
    assert len({keys for _, keys in listed}) == len(listed), "two things answer to one key"
    _press(Qt.Key.Key_Escape)
    assert window.findChildren(KeysSheet) == []
    window.activateWindow()
    settle()
    return {keys for _, keys in listed}


@pytest.fixture
def at_level_3(sit_down: Callable[..., Runner], way_down: Reflection) -> Runner:
    return sit_down(replace(way_down, stage=Stage.LEVEL_3))


def test_the_sheet_lists_what_a_level_answers_to(at_level_3: Runner) -> None:
    assert _listed(at_level_3.wizard) == ON_A_LEVEL


def test_the_sheet_lists_what_the_start_answers_to(sit_down: Callable[..., Runner]) -> None:
    assert _listed(sit_down().wizard) == ON_THE_START


def test_what_is_seen_on_the_window_stands_first_on_the_sheet(
    make_window: Callable[..., MainWindow], journal: Journal
) -> None:
    window = make_window(journal)

    listed = [words for words, _ in keys_of(window)]

    assert listed[:3] == ["Today", "Journal", "Settings"]
    assert listed[-1] == "These keys"


def test_no_key_is_kept_from_the_sheet(at_level_3: Runner) -> None:
    assert at_level_3.wizard.findChildren(QShortcut) == []


# A button is seen to go down for a moment when its key presses it: only then does it do what it does.


def test_keys_ask_another_way_stop_here_and_go_back(qtbot: QtBot, at_level_3: Runner) -> None:
    asked = at_level_3.question

    at_level_3.press(Qt.Key.Key_R, CTRL)
    qtbot.waitUntil(lambda: at_level_3.question != asked)
    at_level_3.press(Qt.Key.Key_T, CTRL)
    qtbot.waitUntil(lambda: at_level_3.stage is Stage.BIGGER_THAN_YOU)
    at_level_3.press(Qt.Key.Key_Left, ALT)

    assert at_level_3.stage is Stage.LEVEL_3


def test_a_key_opens_the_example_and_another_leads_back(qtbot: QtBot, sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()

    runner.press(Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: runner.question == "How it went for someone else")
    runner.press(Qt.Key.Key_Left, ALT)

    assert runner.question.startswith("What gets you out of the door")


def test_only_the_way_back_leads_out_of_the_example(qtbot: QtBot, sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.press(Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: runner.question == "How it went for someone else")

    offered = [button.text() for button in visible(runner.wizard, Button)]
    runner.press(Qt.Key.Key_Escape)

    assert offered == ["Back"]
    assert runner.wizard.isVisible()
    assert runner.question.startswith("What gets you out of the door")
    assert "Not now" in [button.text() for button in visible(runner.wizard, Button)]


def test_esc_stops_for_now_and_keeps_what_was_written(at_level_3: Runner, journal: Journal) -> None:
    at_level_3.write_all("because of the quiet")

    at_level_3.press(Qt.Key.Key_Escape)

    draft = journal.draft()
    assert not at_level_3.wizard.isVisible()
    assert draft is not None
    assert [level.answer for level in draft.levels][2] == "because of the quiet"


def test_enter_opens_the_calendar_and_esc_closes_only_that(sit_down: Callable[..., Runner], blank: Reflection) -> None:
    runner = sit_down(replace(blank, motivator=Motivator.RACE, opener="Why this race?"))
    (field,) = visible(runner.wizard, DateField)
    field.setFocus()

    runner.press(Qt.Key.Key_Return)
    opened = QApplication.activePopupWidget()
    assert opened is not None
    assert len(opened.findChildren(QCalendarWidget)) == 1
    runner.press(Qt.Key.Key_Escape)

    assert QApplication.activePopupWidget() is None
    assert runner.wizard.isVisible()
    assert runner.stage is Stage.START


@pytest.fixture
def window(make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection) -> MainWindow:
    assert finished.finished_at
    return make_window(journal)


def test_the_sheet_lists_what_today_answers_to(window: MainWindow) -> None:
    assert _listed(window) == ON_TODAY


def test_the_sheet_lists_what_the_journal_answers_to(qtbot: QtBot, window: MainWindow) -> None:
    _press(Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: window._journal_screen is not None and window._screens.shown is window._journal_screen)

    assert _listed(window) == IN_THE_WINDOW | {"Ctrl+F", "Del"}
    assert window.findChildren(QShortcut) == []


def test_a_key_leads_to_the_moment_of_not_feeling_like_it(qtbot: QtBot, window: MainWindow) -> None:
    assert window._today_screen

    with qtbot.waitSignal(window._today_screen.rut_wanted):
        _press(Qt.Key.Key_D, CTRL)


def test_a_key_edits_the_card(qtbot: QtBot, window: MainWindow) -> None:
    _press(Qt.Key.Key_E, CTRL)

    qtbot.waitUntil(lambda: len(window.findChildren(EditCardDialog)) == 1)


def test_a_key_reflects_again(qtbot: QtBot, window: MainWindow) -> None:
    _press(Qt.Key.Key_N, CTRL)

    qtbot.waitUntil(lambda: window.wizard is not None)


def test_a_key_pins_the_card_and_takes_it_off_again(
    qtbot: QtBot, window: MainWindow, started: list[tuple[str, ...]]
) -> None:
    _press(Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(window._pinning.is_pinned)
    _press(Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: not window._pinning.is_pinned())

    assert len(started) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Q, Qt.Key.Key_W])
def test_a_key_closes_the_window(window: MainWindow, key: Qt.Key) -> None:
    _press(key, CTRL)

    assert not window.isVisible()


def test_keys_begin_and_go_on_from_the_welcome_page(
    qtbot: QtBot, make_window: Callable[..., MainWindow], journal: Journal, draft: Reflection
) -> None:
    assert draft.id
    window = make_window(journal)
    listed = _listed(window)

    _press(Qt.Key.Key_G, CTRL)
    qtbot.waitUntil(lambda: window.wizard is not None)

    assert window.wizard
    assert listed == IN_THE_WINDOW | {"Ctrl+G", "Ctrl+N"}
    assert window.wizard.stage is Stage.LEVEL_3
