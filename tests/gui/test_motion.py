from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractAnimation, QPointF, Qt
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from runner import Runner, settle, visible

from whyrun.domain import descent
from whyrun.domain.reflection import Stage
from whyrun.gui.controls.box import CLEAR
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.motion import Glide, _Slide, mixed
from whyrun.gui.wizard.draft import Draft
from whyrun.gui.wizard.gauge import DepthGauge, GaugeState
from whyrun.gui.wizard.wizard import ReflectionWizard

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look
    from whyrun.store.journal import Journal


@pytest.fixture
def sit_down_at(
    qtbot: QtBot, journal: Journal, clock: Callable[..., object], way_down: Reflection
) -> Callable[..., Runner]:
    """Open the wizard on the page of a stage, with everything answered, and let it come to rest."""

    def open_it(look: Look, stage: Stage, reflection: Reflection | None = None) -> Runner:
        draft = Draft(journal, replace(reflection or way_down, stage=stage))
        wizard = ReflectionWizard(look, draft, clock)  # type: ignore[arg-type]
        qtbot.addWidget(wizard)
        wizard.resume()
        with qtbot.waitExposed(wizard):
            wizard.show()
        wizard.activateWindow()
        runner = Runner(qtbot, wizard)
        _arrive(wizard)
        return runner

    return open_it


def _moving(within: QWidget) -> list[Glide]:
    return [glide for glide in within.findChildren(Glide) if glide.state() is QAbstractAnimation.State.Running]


def _arrive(within: QWidget) -> None:
    """Let everything that moves be where it goes."""
    for glide in _moving(within):
        glide.setCurrentTime(glide.duration())
    settle()


def _slide(within: QWidget) -> _Slide:
    (slide,) = within.findChildren(_Slide)
    return slide


@pytest.mark.parametrize(("go", "distance"), [("next", -16), ("back", 16)])
def test_a_page_slides_down_going_on_and_up_going_back(
    sit_down_at: Callable[..., Runner], lively: Look, go: str, distance: int
) -> None:
    runner = sit_down_at(lively, Stage.WHO_YOU_ARE)

    getattr(runner.wizard, go)()

    slide = _slide(runner.wizard)
    assert slide._part is runner.page
    assert (slide._distance, slide.glide.duration()) == (distance, 180)
    _arrive(runner.wizard)
    assert runner.wizard.findChildren(_Slide) == []


def test_the_page_stands_in_its_place_while_its_picture_slides(
    sit_down_at: Callable[..., Runner], lively: Look
) -> None:
    runner = sit_down_at(lively, Stage.WHO_YOU_ARE)

    runner.wizard.next()
    _slide(runner.wizard).glide.setCurrentTime(90)
    on_the_way = runner.page.geometry()
    _arrive(runner.wizard)

    assert runner.page.geometry() == on_the_way


def test_what_is_typed_while_a_page_slides_in_is_written_on_it(
    sit_down_at: Callable[..., Runner], lively: Look, way_down: Reflection
) -> None:
    runner = sit_down_at(lively, Stage.LEVEL_2, descent.write(way_down, 3, ""))
    runner.wizard.next()
    while runner.stage is Stage.LEVEL_2:
        runner.wizard.next()

    for letter in "so I":
        QTest.keyClick(QApplication.focusWidget(), letter)
    settle()
    for letter in " do":
        QTest.keyClick(QApplication.focusWidget(), letter)

    assert visible(runner.page, QTextEdit)[0].toPlainText() == "so I do"


def test_a_key_shows_the_page_at_once(sit_down_at: Callable[..., Runner], lively: Look) -> None:
    runner = sit_down_at(lively, Stage.LEVEL_5)
    runner.wizard.back()
    settle()
    said = runner.field.toPlainText()

    QTest.keyClick(runner.wizard.windowHandle(), Qt.Key.Key_X)
    settle()

    assert runner.wizard.findChildren(_Slide) == []
    assert runner.field.toPlainText() == f"{said}x"


def test_a_page_that_is_left_on_its_way_leaves_no_picture(sit_down_at: Callable[..., Runner], lively: Look) -> None:
    runner = sit_down_at(lively, Stage.WHO_YOU_ARE)

    runner.wizard.back()
    runner.wizard.next()

    assert _slide(runner.wizard)._part is runner.page


def test_a_nudge_and_the_reasons_slide_in_once(
    sit_down_at: Callable[..., Runner], lively: Look, way_down: Reflection
) -> None:
    runner = sit_down_at(lively, Stage.LEVEL_5, descent.write(way_down, 5, ""))

    runner.wizard.next()

    slide = _slide(runner.page)
    assert (slide._part, slide._distance, slide.glide.duration()) == (runner.page._nudge, -8, 140)  # type: ignore[attr-defined]
    _arrive(runner.wizard)
    runner.page._nudge.say("Something else.")  # type: ignore[attr-defined]
    assert runner.wizard.findChildren(_Slide) == []
    runner.page._chooser.show_reasons(["quiet", "kinder"], 0)  # type: ignore[attr-defined]
    assert _slide(runner.page).glide.duration() == 140


def test_less_motion_leaves_nothing_that_moves(sit_down_at: Callable[..., Runner], look: Look) -> None:
    runner = sit_down_at(look, Stage.LEVEL_4)

    runner.wizard.next()
    QApplication.sendEvent(runner.wizard._chrome.next, _pointer())
    runner.wizard.grab()

    assert runner.stage is Stage.LEVEL_5
    assert _moving(runner.wizard) == []
    assert runner.wizard.findChildren(_Slide) == []


def test_a_system_that_moves_less_counts_like_the_setting(lively: Look) -> None:
    before = lively.duration("page")

    lively.follow_system_motion(less=True)

    assert (before, lively.duration("page"), lively.less_motion) == (180, 0, True)
    lively.follow_system_motion(less=False)
    assert lively.duration("page") == 180


@pytest.fixture
def gauge(qtbot: QtBot, lively: Look) -> DepthGauge:
    gauge = DepthGauge(lively)
    gauge.show_state(GaugeState(("the quiet", ""), present=2))
    qtbot.addWidget(gauge)
    with qtbot.waitExposed(gauge):
        gauge.show()
    return gauge


def test_a_gauge_that_is_first_shown_stands_still(gauge: DepthGauge) -> None:
    assert _moving(gauge) == []
    assert (gauge._marker.value, gauge._sun.value) == (2, 0)


def test_going_deeper_drops_the_marker_and_fills_the_layer(gauge: DepthGauge) -> None:
    gauge.show_state(GaugeState(("the quiet", "the kids"), present=3))

    assert {glide.duration() for glide in _moving(gauge)} == {280, 320}
    assert (gauge._marker.value, gauge._marker.end) == (2, 3)
    assert (gauge._filled, gauge._filling.value) == ({3}, 0)
    _arrive(gauge)
    assert (gauge._marker.value, gauge._filling.value) == (3, 1)


def test_a_layer_fills_from_the_left(gauge: DepthGauge, lively: Look) -> None:
    gauge.resize(216, 640)
    gauge.show_state(GaugeState(("the quiet", "the kids"), present=3))
    gauge._filling.stop()
    gauge._filling._on_value(0.5)
    y = round(gauge._middle(3)) + 30

    picture = gauge.grab().toImage()

    assert picture.pixelColor(4, y) == lively.theme.depth(3)
    assert picture.pixelColor(180, y) == lively.theme.depth(3, ghost=True)


def test_the_sun_rises_a_step(gauge: DepthGauge) -> None:
    gauge.show_state(GaugeState(("a", "b", "c", "d", "e"), rise=1))

    assert (gauge._sun.duration(), gauge._sun.value, gauge._sun.end) == (500, 0, 1)
    _arrive(gauge)
    assert gauge._sun.value == 1


def _pointer() -> QEnterEvent:
    at = QPointF(5, 5)
    return QEnterEvent(at, at, at)


def test_a_button_takes_its_colour_of_hover_in_time_and_ends_with_it(qtbot: QtBot, lively: Look) -> None:
    window = QWidget()
    button = Button(lively, "Back", Kind.BORDERED, parent=window)
    button.move(100, 100)  # away from where the pointer lies
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    button.grab()
    assert button.findChildren(Glide) == []  # what nobody points at costs nothing

    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    button.grab()

    (glide,) = _moving(button)
    assert glide.duration() == 90
    _arrive(button)
    assert button.grab().toImage().pixelColor(6, 20) == lively.theme.colour("sunken")


def test_a_change_of_theme_is_there_at_once(qtbot: QtBot, lively: Look) -> None:
    button = Button(lively, "Back", Kind.BORDERED)
    qtbot.addWidget(button)
    button.grab()

    lively.want(theme="dark")

    assert button.grab().toImage().pixelColor(6, 20) == lively.theme.colour("surface")
    assert _moving(button) == []


def test_a_glide_that_is_sent_elsewhere_goes_on_from_where_it_is(qapp: QApplication) -> None:
    values: list[float] = []
    glide = Glide(0.0, lambda: values.append(glide.value), qapp)
    glide.go(1.0, 100)
    glide.setCurrentTime(50)
    there = glide.value

    glide.go(0.0, 100)

    assert 0 < there < 1
    assert glide.value == there
    glide.setCurrentTime(100)
    assert (glide.value, values[-1]) == (0, 0)
    glide.deleteLater()


def test_a_clear_colour_lends_no_colour_to_a_mix() -> None:
    half = mixed(CLEAR, QColor("#FF0000"), 0.5)

    assert (half.name(), round(half.alphaF(), 2)) == ("#ff0000", 0.5)
    assert mixed(QColor("#000000"), QColor("#FFFFFF"), 0.5).name() == "#808080"


def test_a_hidden_part_hides_the_picture_of_it(sit_down_at: Callable[..., Runner], lively: Look) -> None:
    runner = sit_down_at(lively, Stage.LEVEL_5)
    runner.page._nudge.say("Even three words will do.")  # type: ignore[attr-defined]

    runner.page._nudge.hide()  # type: ignore[attr-defined]

    assert runner.wizard.findChildren(_Slide) == []
