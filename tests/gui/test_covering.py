"""Covered words: nothing of them is on any screen, nor in what a screen reader finds, until they are asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from runner import settle, wizard_of

from whyrun.domain.card import Card
from whyrun.domain.reflection import CardStyle, Stage
from whyrun.gui.covering import KEY
from whyrun.gui.pinned_card.card_window import PinnedCard
from whyrun.gui.pinned_card.process import CardProcess
from whyrun.gui.text_fit import SetText
from whyrun.store.card_folder import CardFolder
from whyrun.store.card_state import Look as CardLook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal

WORDS = ("clear my head", "snap less", "kids deserve", "calm")


def _press_key() -> None:
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), KEY)
    settle()


def _found_by_a_screen_reader() -> str:
    """Every name, text and description in every window that assistive tools can see."""

    def below(interface: object) -> Iterator[str]:
        for kind in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
            yield interface.text(kind)
        if interface.state().invisible:
            return
        for index in range(interface.childCount()):
            child = interface.child(index)
            if child is not None and not child.state().invisible:
                yield from below(child)

    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    return " ".join(text for window in windows for text in below(QAccessible.queryAccessibleInterface(window)))


def _visible_words() -> str:
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    parts = [part for window in windows for part in window.findChildren(QWidget) if part.isVisible()]
    shown = [getattr(part, "text", str)() for part in parts]
    shown += [part.toPlainText() for part in parts if isinstance(part, QTextEdit)]
    return " ".join([*shown, *(part.toolTip() for part in parts)])


@pytest.mark.usefixtures("finished", "draft")
def test_one_key_covers_today_and_the_same_key_uncovers_it(
    make_window: Callable[..., MainWindow], journal: Journal
) -> None:
    window = make_window(journal)
    before = _found_by_a_screen_reader()

    _press_key()
    covered = _found_by_a_screen_reader() + _visible_words()
    page = window._screens.currentWidget()
    _press_key()

    assert all(words in before for words in WORDS)
    assert not any(words in covered for words in WORDS)
    assert page is not window._screens.currentWidget()
    assert all(words in _found_by_a_screen_reader() for words in WORDS)


@pytest.mark.usefixtures("draft")
def test_the_wizard_is_covered_from_within_and_comes_back_with_what_was_being_written(
    make_window: Callable[..., MainWindow], journal: Journal
) -> None:
    window = make_window(journal)
    window._on_resume()
    wizard = wizard_of(window)
    settle()
    field = QApplication.focusWidget()
    QTest.keyClicks(field, " and more")

    _press_key()
    covered, hidden = _found_by_a_screen_reader() + _visible_words(), not wizard.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "typed blindly")
    _press_key()

    assert hidden
    assert not any(words in covered for words in (*WORDS, "and more"))
    assert wizard.isVisible()
    assert wizard is window.wizard
    assert QApplication.focusWidget() is field
    assert field.toPlainText().endswith(" and more")


@pytest.mark.usefixtures("finished")
def test_covered_words_stay_covered_over_a_restart_from_the_first_frame_on(
    make_window: Callable[..., MainWindow], journal: Journal
) -> None:
    first = make_window(journal)
    _press_key()
    first.close()

    second = make_window()
    at_first = _found_by_a_screen_reader()
    second.use_journal(journal)
    settle()
    then = _found_by_a_screen_reader()

    assert second.isVisible()
    assert not any(words in at_first + then for words in WORDS)


def test_covering_is_not_offered_before_there_is_a_word_to_cover(
    make_window: Callable[..., MainWindow], journal: Journal, way_down: Reflection
) -> None:
    window = make_window(journal)
    before = window._bar._cover.isVisible()

    journal.save_reflection(replace(way_down, stage=Stage.LEVEL_2))
    settle()

    assert not before
    assert window._bar._cover.isVisible()


@pytest.mark.usefixtures("finished")
def test_a_save_or_another_page_uncovers_nothing(
    make_window: Callable[..., MainWindow], journal: Journal, way_down: Reflection
) -> None:
    window = make_window(journal)
    _press_key()

    journal.save_reflection(replace(way_down, core_why="I run so that all is calm."))
    window._bar.page_wanted.emit(next(iter(window._bar._tabs)))
    settle()

    assert not any(words in _found_by_a_screen_reader() + _visible_words() for words in WORDS)


@pytest.mark.usefixtures("finished")
@pytest.mark.parametrize("first", ["the rut moment", "the cover"])
def test_the_rut_moment_is_covered_too_and_waits(
    make_window: Callable[..., MainWindow], journal: Journal, first: str
) -> None:
    window = make_window(journal)
    if first == "the rut moment":
        window.open_rut()
        settle()
        _press_key()
    else:
        _press_key()
        window.open_rut()
        settle()

    covered = _found_by_a_screen_reader() + _visible_words()
    _press_key()

    assert not any(words in covered for words in WORDS)
    assert "calm" in _found_by_a_screen_reader()


@pytest.mark.usefixtures("finished")
def test_what_is_chosen_on_the_card_holds_for_the_window(
    make_window: Callable[..., MainWindow], journal: Journal, data: Path, qtbot: QtBot
) -> None:
    window = make_window(journal)

    CardFolder(data).write_covered(True)
    qtbot.waitUntil(lambda: window._covering.is_covered)
    settle()

    assert not any(words in _found_by_a_screen_reader() for words in WORDS)


@pytest.mark.usefixtures("finished")
def test_a_card_that_cannot_be_told_is_named(
    make_window: Callable[..., MainWindow], journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(journal)

    def refuse(_cards: CardFolder, _covered: bool) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(CardFolder, "write_covered", refuse)

    window._bar._cover.click()
    settle()

    assert "its words can still be seen" in _visible_words()
    assert not any(words in _visible_words() for words in WORDS)


CARD = Card("I run to be beside my kids.", "I’m a runner who shows up.", CardStyle.DAWN)


def _picture(card: PinnedCard) -> QImage:
    return card.grab().toImage()


@pytest.fixture
def pinned(qtbot: QtBot, look: Look) -> PinnedCard:
    pinned = PinnedCard(look.theme, CardLook())
    qtbot.addWidget(pinned)
    pinned.stand_at(None, None)
    pinned.show()
    return pinned


@pytest.mark.parametrize("style", CardStyle)
def test_a_covered_card_draws_bars_and_no_letter(
    pinned: PinnedCard, style: CardStyle, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[SetText] = []
    monkeypatch.setattr(SetText, "draw", lambda words, *_where: drawn.append(words))
    card, look = replace(CARD, style=style), CardLook(style=style)
    pinned.show_card(card, look, less_motion=True)
    without_words, letters = _picture(pinned), len(drawn)

    pinned.show_card(card, look, less_motion=True, covered=True)

    assert _picture(pinned) != without_words
    assert len(drawn) == letters > 0
    assert pinned._view.accessibleName() == "Your why, covered"


def test_the_pointer_that_rests_on_a_covered_card_uncovers_it_until_it_leaves(pinned: PinnedCard) -> None:
    pinned.show_card(CARD, CardLook(), less_motion=True)
    pinned._bar.appear(at_once=True)
    open_picture = _picture(pinned)
    pinned._bar.disappear(at_once=True)
    pinned.show_card(CARD, CardLook(), less_motion=True, covered=True)

    pinned._on_rested()
    rested = _picture(pinned)
    QApplication.sendEvent(pinned, _leave())

    assert rested == open_picture
    assert pinned._view.accessibleName() == "Your why, covered"


def test_the_cards_menu_covers_and_uncovers_card_and_window(
    qtbot: QtBot, data: Path, make_look: Callable[..., Look]
) -> None:
    assert make_look()
    folder = CardFolder(data)
    folder.show(CARD)
    folder.write_pinned(True)
    card = CardProcess(folder, lambda: None)
    card.start()
    window = card.window
    assert window is not None

    for covered in (True, False):
        window.cover_wanted.emit(covered)
        qtbot.waitUntil(lambda covered=covered: window._covered is covered)
        assert folder.read_covered() is covered

    card.end()


def _leave() -> QEvent:
    return QEvent(QEvent.Type.Leave)
