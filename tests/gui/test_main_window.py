from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from runner import Runner, settle, visible, wizard_of

from whyrun.domain.reflection import Stage
from whyrun.gui.controls.button import Button
from whyrun.gui.controls.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal


def _told(window: MainWindow) -> list[str]:
    return [words.text() for words in visible(window._screens.currentWidget(), Words)]


def _buttons(window: MainWindow) -> list[str]:
    return [button.text() for button in visible(window._screens.currentWidget(), Button)]


def _press(window: MainWindow, words: str) -> None:
    button = next(button for button in visible(window._screens.currentWidget(), Button) if button.text() == words)
    button.click()
    settle()


def test_a_new_runner_is_greeted_before_the_journal_is_open(make_window: Callable[..., MainWindow]) -> None:
    assert _buttons(make_window()) == ["Find my why"]


@pytest.mark.parametrize("what", ["finished", "draft", "both"])
def test_the_first_frame_is_what_the_journal_then_shows(
    make_window: Callable[..., MainWindow], journal: Journal, request: pytest.FixtureRequest, what: str
) -> None:
    for each in ("finished", "draft") if what == "both" else (what,):
        request.getfixturevalue(each)
    make_window(journal).close()
    window = make_window()
    first = window.grab().toImage()
    told = _told(window)

    window.use_journal(journal)
    settle()

    assert _told(window) == told
    assert told
    assert _buttons(window)
    QApplication.focusWidget().clearFocus() if QApplication.focusWidget() else None
    assert window.grab().toImage() == first


def test_an_unknown_state_waits_for_the_journal_instead_of_greeting_as_new(
    make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection
) -> None:
    window = make_window()
    before = _buttons(window)

    window.use_journal(journal)

    assert finished.is_finished
    assert before == []
    assert "Reflect again" in _buttons(window)


def test_beginning_opens_the_wizard_and_closing_it_offers_to_go_on(
    make_window: Callable[..., MainWindow], journal: Journal, qtbot: QtBot
) -> None:
    window = make_window(journal)
    _press(window, "Find my why")
    assert window.wizard is not None
    runner = Runner(qtbot, window.wizard)
    runner.begin()
    runner.write("to clear my head")

    window.wizard.close()
    settle()

    assert window.wizard is None
    assert _buttons(window) == ["Go on where you were", "Start afresh"]
    assert "You had just begun." in _told(window)


def test_going_on_opens_the_page_where_it_was_left(
    make_window: Callable[..., MainWindow], journal: Journal, draft: Reflection
) -> None:
    window = make_window(journal)

    _press(window, "Go on where you were")
    wizard = wizard_of(window)

    assert wizard.stage is Stage.LEVEL_3
    assert wizard._draft.reflection.levels == draft.levels
    wizard.close()


def test_starting_afresh_sets_the_draft_aside_and_keeps_it(
    make_window: Callable[..., MainWindow], journal: Journal, draft: Reflection
) -> None:
    window = make_window(journal)
    _press(window, "Start afresh")
    assert window.wizard is not None
    assert window.wizard._draft.reflection.is_blank

    window.wizard.next()
    window.wizard.close()
    settle()

    kept = journal.reflection(draft.id)
    assert kept is not None
    assert kept.set_aside
    assert kept.levels == draft.levels
    begun = journal.draft()
    assert begun is not None
    assert begun.id != draft.id


def test_starting_afresh_and_not_going_on_leaves_the_draft_where_it_was(
    make_window: Callable[..., MainWindow], journal: Journal, draft: Reflection
) -> None:
    window = make_window(journal)
    _press(window, "Start afresh")
    assert window.wizard is not None

    window.wizard.close()
    settle()

    assert journal.draft() == draft
    assert _buttons(window) == ["Go on where you were", "Start afresh"]


def test_today_shows_the_draft_beside_the_card_until_later(
    make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection, draft: Reflection
) -> None:
    window = make_window(journal)
    assert finished.id != draft.id
    offered = _buttons(window)

    _press(window, "Later")
    journal.save_reflection(finished)
    settle()

    assert offered[:2] == ["Go on where you were", "Later"]
    assert "Later" not in _buttons(window)
    assert journal.draft() is not None


def test_closing_the_window_in_mid_sentence_saves_it(
    make_window: Callable[..., MainWindow], journal: Journal, qtbot: QtBot
) -> None:
    window = make_window(journal)
    _press(window, "Find my why")
    assert window.wizard is not None
    runner = Runner(qtbot, window.wizard)
    runner.begin()
    runner.write("to clear m")

    window.close()

    kept = journal.draft()
    assert kept is not None
    assert kept.levels[0].answer == "to clear m"


def test_the_keyboard_starts_on_the_button_that_goes_on(
    make_window: Callable[..., MainWindow], journal: Journal, qtbot: QtBot
) -> None:
    window = make_window(journal)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Button))

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle()

    assert window.wizard is not None
    window.wizard.close()
