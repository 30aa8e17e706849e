from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whyrun.domain.card import Card
from whyrun.domain.reflection import CardStyle
from whyrun.gui.card_view import CardView
from whyrun.gui.theme import DARK, LIGHT, Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CARD = Card("I run to be beside my kids.", "I'm a runner who shows up.", CardStyle.NIGHT)


@pytest.fixture
def view(qtbot: QtBot) -> CardView:
    made = CardView(Theme(LIGHT))
    qtbot.addWidget(made)
    made.resize(360, 220)
    made.set_card(CARD)
    return made


def _shown(view: CardView) -> QImage:
    return view.grab().toImage()


def test_a_screen_reader_is_told_the_whole_card_as_text(view: CardView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)

    assert interface.role() == QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == "I run to be beside my kids.\nI'm a runner who shows up."


def test_a_card_without_identity_is_read_without_an_empty_line(view: CardView) -> None:
    view.set_card(Card("I run.", "  "))

    assert view.accessibleName() == "I run."


def test_a_new_card_is_painted_and_named_anew(view: CardView) -> None:
    before = _shown(view)

    view.set_card(Card("I run for joy.", style=CardStyle.PAPER))

    assert _shown(view) != before
    assert view.accessibleName() == "I run for joy."


def test_no_card_paints_nothing_and_says_nothing(view: CardView, qtbot: QtBot) -> None:
    blank = QWidget()
    qtbot.addWidget(blank)
    blank.resize(360, 220)

    view.set_card(None)

    assert _shown(view) == blank.grab().toImage()
    assert view.accessibleName() == ""


def test_the_height_follows_the_width(view: CardView) -> None:
    assert view.heightForWidth(360) == 220
    assert view.heightForWidth(464) == 284
    assert view.heightForWidth(312) == 191


def test_a_layout_gives_the_card_its_shape(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    view = CardView(Theme())
    column.addWidget(view)
    column.addStretch(1)
    window.resize(464, 700)
    with qtbot.waitExposed(window):
        window.show()

    assert view.size() == QSize(464, 284)


def test_larger_text_asks_for_a_larger_card() -> None:
    assert CardView(Theme(scale=1)).sizeHint() == QSize(360, 220)
    assert CardView(Theme(scale=2)).sizeHint() == QSize(720, 440)


def test_only_on_a_dark_window_the_card_has_a_light_edge(view: CardView) -> None:
    light = _shown(view)

    view.set_theme(Theme(DARK))
    dark = _shown(view)

    assert dark.pixelColor(180, 0).lightness() > light.pixelColor(180, 0).lightness()
    assert dark.pixelColor(180, 110) == light.pixelColor(180, 110)
