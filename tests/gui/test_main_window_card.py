from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from runner import settle, visible

from whyrun.gui.controls.button import Button
from whyrun.gui.controls.words import Words
from whyrun.gui.edit_card import EditCardDialog
from whyrun.store.card_folder import CardFolder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

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


def test_the_pin_button_follows_what_the_card_itself_did(
    make_window: Callable[..., MainWindow], journal: Journal, data: Path, finished: Reflection, qtbot: QtBot
) -> None:
    assert finished
    window = make_window(journal)
    before = _buttons(window)

    CardFolder(data).write_pinned(True)
    qtbot.waitUntil(lambda: "Unpin" in _buttons(window))
    CardFolder(data).write_pinned(False)
    qtbot.waitUntil(lambda: "Pin to screen" in _buttons(window))

    assert "Pin to screen" in before


def test_pinning_says_so_and_starts_the_card(
    make_window: Callable[..., MainWindow],
    journal: Journal,
    data: Path,
    finished: Reflection,
    started: list[tuple[str, ...]],
) -> None:
    assert finished
    window = make_window(journal)

    _press(window, "Pin to screen")

    assert "Unpin" in _buttons(window)
    assert CardFolder(data).read_pinned()
    assert started == [("--pin", "--as-left", "--data-dir", str(data))]


def test_editing_the_card_is_in_the_journal_and_on_the_pinned_card_at_once(
    make_window: Callable[..., MainWindow], journal: Journal, data: Path, finished: Reflection
) -> None:
    window = make_window(journal)
    _press(window, "Edit the card")
    dialog = window.findChild(EditCardDialog)
    dialog._why.setFocus()
    dialog._why.selectAll()
    dialog._why.insertPlainText("I run for old Tom.")
    dialog._on_save()
    settle()

    shown, kept = CardFolder(data).read_shown(), journal.latest()

    assert shown is not None
    assert shown.core_why == "I run for old Tom."
    assert kept is not None
    assert replace(kept, core_why=finished.core_why, updated_at=None) == replace(finished, updated_at=None)


def test_a_card_that_was_begun_to_be_edited_is_gone_on_with(
    make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection
) -> None:
    window = make_window(journal)
    _press(window, "Edit the card")
    dialog = window.findChild(EditCardDialog)
    dialog._why.selectAll()
    dialog._why.insertPlainText("I run for old Tom.")
    window.finish_writing()
    dialog.deleteLater()  # as a crash does: nothing of it is asked any more
    settle()

    _press(window, "Edit the card")
    dialog = window.findChild(EditCardDialog)
    stands, drawn = dialog._why.words(), dialog._view._card
    dialog._as_it_was.click()
    as_it_was, drawn_as_it_was = dialog._why.words(), dialog._view._card
    dialog.reject()

    assert (stands, drawn.core_why) == ("I run for old Tom.", "I run for old Tom.")
    assert (as_it_was, drawn_as_it_was.core_why) == (finished.core_why, finished.core_why)
    assert journal.begun.read(str(finished.id)) == {}


def test_a_card_that_changes_after_the_window_closed_is_left_alone(
    make_window: Callable[..., MainWindow], journal: Journal, data: Path, finished: Reflection, qtbot: QtBot
) -> None:
    assert finished
    window = make_window(journal)
    keeping = window._open.card  # type: ignore[union-attr]
    window.close()
    journal.close()

    with qtbot.captureExceptions() as raised, qtbot.assertNotEmitted(keeping.pin_changed, wait=0):
        CardFolder(data).write_pinned(True)
        keeping._watch.directoryChanged.emit(str(data))
        settle()

    assert raised == []
