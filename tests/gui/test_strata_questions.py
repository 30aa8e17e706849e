"""How much of a level's question its row shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from whyrun.gui.strata import Strata

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look

SAID_BACK = "Somebody who has something left for them in the evening."
ASKED = "When are you closest to being that person?"


@pytest.mark.parametrize(("width", "shows_only_what_was_asked"), [(432, True), (1000, False)])
def test_where_a_question_has_no_room_it_shows_what_was_asked(
    look: Look, qtbot: QtBot, width: int, shows_only_what_was_asked: bool
) -> None:
    whole = _picture(look, qtbot, f"{SAID_BACK} {ASKED}", width)
    asked = _picture(look, qtbot, ASKED, width)

    assert (whole == asked) is shows_only_what_was_asked


def _picture(look: Look, qtbot: QtBot, question: str, width: int) -> QImage:
    strata = Strata(look)
    qtbot.addWidget(strata)
    strata.show_levels([(1, question, "To be there.")])
    strata.setFixedWidth(width)
    strata.adjustSize()
    return strata.grab().toImage()
