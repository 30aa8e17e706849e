from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTime
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from runner import settle, visible

from whyrun.gui.controls.field_frame import FieldFrame
from whyrun.gui.controls.fields import AnswerField, LineField
from whyrun.gui.controls.focus_ring import _Ring
from whyrun.gui.controls.sentence_field import SentenceField
from whyrun.gui.controls.time_field import TimeField
from whyrun.gui.motion import Glide

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

    from whyrun.gui.controls.focus_ring import FocusRings
    from whyrun.gui.look import Look

FIELDS = {
    "answer": AnswerField,
    "line": LineField,
    "sentence": SentenceField,
    "time": lambda look: TimeField(look, QTime(19, 30)),
}


@pytest.fixture(params=list(FIELDS))
def make_field(request: pytest.FixtureRequest) -> Callable[[Look], QWidget]:
    """One kind of field after the other."""
    made: Callable[[Look], QWidget] = FIELDS[request.param]
    return made


def _shown(qtbot: QtBot, field: QWidget) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(40, 40, 40, 40)  # away from where the pointer lies
    column.addWidget(field)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    settle()
    return window


def _edge(field: QWidget, inside: int = 0) -> QColor:
    return field.grab().toImage().pixelColor(inside, field.height() // 2)


def test_a_field_at_rest_has_an_edge_around_its_surface(
    qtbot: QtBot, look: Look, make_field: Callable[[Look], QWidget]
) -> None:
    field = make_field(look)
    window = _shown(qtbot, field)

    field.clearFocus()
    settle()

    assert window.isVisible()
    assert (_edge(field), _edge(field, 3)) == (look.theme.colour("edge"), look.theme.colour("surface"))


def test_the_focus_is_two_pixels_of_accent_and_no_ring(
    qtbot: QtBot, look: Look, rings: FocusRings, make_field: Callable[[Look], QWidget]
) -> None:
    assert rings is not None
    field = make_field(look)
    window = _shown(qtbot, field)
    window.activateWindow()

    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Qt.Key.Key_Shift)
    settle()

    accent = look.theme.colour("accent")
    assert [_edge(field, inside) for inside in (0, 1)] == [accent, accent]
    assert visible(window, _Ring) == []


def test_a_field_under_the_pointer_takes_90_ms_to_say_so(
    qtbot: QtBot, lively: Look, make_field: Callable[[Look], QWidget]
) -> None:
    field = make_field(lively)
    window = _shown(qtbot, field)
    field.clearFocus()
    settle()
    field.grab()
    assert window.isVisible()

    field.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    field.grab()

    glide = next(each for each in field.findChildren(Glide) if each.end == 1 and each.value < 1)
    assert glide.duration() == 90
    glide.setCurrentTime(90)
    assert _edge(field) == lively.theme.colour("ink")


def test_a_field_that_is_off_keeps_a_quiet_edge(qtbot: QtBot, look: Look) -> None:
    field = TimeField(look, QTime(19, 30))
    field.setEnabled(False)

    window = _shown(qtbot, field)

    assert window.isVisible()
    assert _edge(field) == look.theme.colour("line")


def test_a_field_that_is_deleted_may_lose_the_keyboard(look: Look, make_field: Callable[[Look], QWidget]) -> None:
    """Qt takes the focus away in the middle of it; an exception there would end the program."""
    field = make_field(look)
    frame = field.findChild(FieldFrame)
    shiboken6.delete(field)

    goes_on = frame.eventFilter(QObject(), QFocusEvent(QEvent.Type.FocusOut))

    assert goes_on is False
