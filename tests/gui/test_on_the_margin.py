"""What stands in a column begins where its headings do: what can be seen of it, not the box around that."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from runner import settle, visible

from screens import CARD, show
from whyrun.domain.reflection import Stage
from whyrun.gui.controls.button import Button
from whyrun.gui.controls.words import Words
from whyrun.gui.journal.undo_strip import UndoStrip
from whyrun.gui.pinning import Pinning
from whyrun.gui.settings.data_panel import DataPanel
from whyrun.gui.settings.screen import SettingsScreen
from whyrun.gui.share_dialog import ShareDialog
from whyrun.gui.style_chooser import StyleChooser
from whyrun.store.backup_file import Backup, Occasion
from whyrun.store.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot
    from runner import Runner

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look

#: What is hidden of a card style (room for its frame) and of a plain button (the box behind its words).
FRAME, BOX = 4, 8


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_card_styles_stand_under_their_heading(
    qtbot: QtBot, make_look: Callable[..., Look], data: Path, scale: float
) -> None:
    look = make_look(scale=scale)
    settings = SettingsScreen(look, SettingsFile(data / "settings.json"), Pinning(data))
    share = ShareDialog(look, CARD)

    shown = [(show(qtbot, settings), "Card"), (show(qtbot, share), "Style")]

    assert [_left(_styles(screen), screen) + look.theme.px(FRAME) for screen, _name in shown] == [
        _left(_words(screen, name), screen) for screen, name in shown
    ]


def test_the_card_styles_of_the_last_page_stand_under_their_heading(
    sit_down: Callable[..., Runner], way_down: Reflection
) -> None:
    page = sit_down(replace(way_down, stage=Stage.YOUR_WHY)).page

    assert _left(_styles(page), page) + FRAME == _left(_words(page, "Card style"), page)


def test_the_words_of_a_plain_button_end_a_dialog_where_its_headline_begins_it(qtbot: QtBot, look: Look) -> None:
    share = show(qtbot, ShareDialog(look, CARD))

    (close,) = [button for button in visible(share, Button) if button.text() == "Close"]

    assert _left(close, share) + BOX == _left(_words(share, "Share the card"), share)


def _left(part: QWidget, screen: QWidget) -> int:
    return part.mapTo(screen, QPoint(0, 0)).x()


def _styles(screen: QWidget) -> StyleChooser:
    (chooser,) = visible(screen, StyleChooser)
    return chooser


def _words(screen: QWidget, said: str) -> Words:
    return next(words for words in visible(screen, Words) if words.text() == said)


def test_the_way_back_from_a_backup_stands_under_what_it_undoes(qtbot: QtBot, look: Look) -> None:
    panel = DataPanel(look)
    backup = Backup(Path("backup.db"), 1, datetime(2026, 3, 12, 7, 12, tzinfo=UTC), next(iter(Occasion)))
    panel.show_backups((), date(2026, 3, 12))
    panel.show_restored(backup, backup)
    show(qtbot, panel)

    (undo,) = [button for button in visible(panel, Button) if button.text() == "Undo"]

    words = _left(undo, panel) + (undo.width() - undo._set_words().width) / 2
    assert abs(words - _left(_words(panel, "Backups"), panel)) <= 1


def test_undo_has_as_much_room_after_it_as_there_is_before_what_it_undoes(qtbot: QtBot, look: Look) -> None:
    page = QWidget()
    strip = UndoStrip(look, page)
    strip.offer("an entry")
    show(qtbot, page)

    strip.adjustSize()
    settle()

    (undo,) = visible(strip, Button)
    words = undo._set_words()
    after = strip.width() - _left(undo, strip) - undo.width() + (undo.width() - words.width) / 2
    assert abs(after - _left(_words(strip, "Deleted."), strip)) <= 1
