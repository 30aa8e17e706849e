"""Everything that can be worked has a name and a role, and Tab comes to all of it and round again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QRadioButton, QScrollArea, QWidget
from runner import settle, visible
from test_no_cut_text import PROBLEMS

from screens import parts, plain_screens, show, wizard_pages
from whyrun.domain.reflection import Stage
from whyrun.gui.controls.focus_ring import _OWN_BORDER, _Ring
from whyrun.gui.wizard.gauge import _LevelMark
from whyrun.gui.wizard.wizard import ReflectionWizard

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from runner import Runner

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look

ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
}


def _can_be_worked(part: QWidget) -> bool:
    if isinstance(part.parentWidget(), QAbstractSpinBox):
        return False  # the field in a spin box, which speaks and is tabbed to for both
    return part.isEnabled() and (part.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(part, QAbstractButton))


def _unnamed(screen: QWidget) -> list[str]:
    found = []
    for part in parts(screen):
        if _can_be_worked(part):
            told = QAccessible.queryAccessibleInterface(part)
            if not told.text(QAccessible.Text.Name).strip():
                found.append(f"{part} has no name")
            if told.role() not in ROLES and not isinstance(part, QScrollArea):
                found.append(f"{part} is a {told.role()}")
    return found


def _untabbed(screen: QWidget) -> set[str]:
    """What Tab never comes to, starting anywhere and going on until it is round."""
    wanted = {part for part in parts(screen) if _can_be_worked(part) and part.focusPolicy() & Qt.FocusPolicy.TabFocus}
    grouped = {part for part in wanted if isinstance(part, QRadioButton)}
    start = next(iter(wanted), None)
    if start is None:
        return {"nothing can be worked"}
    start.setFocus(Qt.FocusReason.TabFocusReason)
    start, seen = QApplication.focusWidget(), []
    for _ in range(4 * len(wanted) + 8):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        settle()
        if QApplication.focusWidget() is start:
            break
    else:
        return {f"Tab does not come round: {seen[-4:]}"}
    # Of radio buttons that belong together Tab visits one; the arrows move among the others.
    parents = {part.parentWidget() for part in seen if isinstance(part, QRadioButton)}
    missed = {part for part in wanted - set(seen) if part not in grouped or part.parentWidget() not in parents}
    return {f"{part} {part.accessibleName()}" for part in missed}


def test_every_control_of_the_wizard_has_a_name_and_a_role(
    qtbot: QtBot, look: Look, clock: Callable[..., object], way_down: Reflection
) -> None:
    pages = wizard_pages(qtbot, look, clock, way_down)

    unnamed = {name: found for name, wizard in pages if (found := _unnamed(wizard))}

    assert unnamed == {}


def test_every_control_of_the_other_screens_has_a_name_and_a_role(data: Path, qtbot: QtBot, look: Look) -> None:
    screens = plain_screens(look, PROBLEMS, data)

    unnamed = {name: found for name, screen in screens if (found := _unnamed(show(qtbot, screen)))}

    assert unnamed == {}


def test_tab_visits_every_control_of_the_wizard_and_comes_round(
    qtbot: QtBot, look: Look, clock: Callable[..., object], way_down: Reflection
) -> None:
    pages = wizard_pages(qtbot, look, clock, way_down)

    missed = {name: found for name, wizard in pages if (found := _untabbed(wizard))}

    assert missed == {}


def test_tab_visits_every_control_of_the_other_screens_and_comes_round(data: Path, qtbot: QtBot, look: Look) -> None:
    missed = {}
    for name, screen in plain_screens(look, PROBLEMS, data):
        if found := _untabbed(show(qtbot, screen)):
            missed[name] = found
        screen.hide()

    assert missed == {}


def _walk(screen: QWidget) -> list[QWidget]:
    """Where Tab goes from the first control on, once round."""
    start = QApplication.focusWidget()
    seen: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and (focused is not start or not seen):
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        settle()
        assert len(seen) < 60, f"Tab does not come round on {screen}"
    return seen


def _out_of_order(screen: QWidget) -> list[str]:
    """Steps of Tab that go up the page, or back on the same line; from the last to the first it may."""
    chrome = screen._chrome if isinstance(screen, ReflectionWizard) else None
    aside = (chrome.back, chrome.stop) if chrome else ()  # after the way on, on the same line: held by a test below
    controls = [part for part in _walk(screen) if not isinstance(part, QScrollArea) and part not in aside]
    places = [QRect(part.mapTo(screen, QPoint(0, 0)), part.size()) for part in controls]
    steps = zip(places, [*places[1:], places[0]], strict=True)
    back = [
        f"{before} → {after}"
        for before, after in steps
        if after.bottom() < before.center().y()
        or (abs(after.center().y() - before.center().y()) < 8 and after.x() < before.x())
    ]
    columns = 2 if any(isinstance(part, _LevelMark) for part in controls) else 1  # the page, then the gauge
    return back if len(back) > columns else []


def _unringed(screen: QWidget) -> list[str]:
    """The stops of Tab that don't show that they have the keyboard, or show it where something cuts it off."""
    found = []
    for part in _walk(screen):
        part.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        rings = [ring for ring in visible(screen, _Ring) if ring._around is part]
        whole = all(ring.parentWidget().rect().contains(ring.geometry()) for ring in rings)
        if not any(map(part.inherits, _OWN_BORDER)) and not (rings and whole):
            found.append(f"{part} {part.accessibleName()}: {[(ring.geometry(), ring.parent()) for ring in rings]}")
    return found


def test_tab_goes_down_each_page_of_the_wizard(
    qtbot: QtBot, look: Look, clock: Callable[..., object], way_down: Reflection
) -> None:
    back = {
        name: steps for name, wizard in wizard_pages(qtbot, look, clock, way_down) if (steps := _out_of_order(wizard))
    }

    assert back == {}


def test_tab_goes_down_each_of_the_other_screens(data: Path, qtbot: QtBot, look: Look) -> None:
    back = {}
    for name, screen in plain_screens(look, PROBLEMS, data):
        show(qtbot, screen)
        if getattr(screen, "focus_first", None):
            screen.focus_first()  # type: ignore[attr-defined]
        settle()
        if QApplication.focusWidget() is screen:  # it took the keyboard itself, so that no key presses a button yet
            QTest.keyClick(screen, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is not None and (steps := _out_of_order(screen)):
            back[name] = steps
        screen.hide()

    assert back == {}


def test_tab_comes_from_an_answer_to_the_way_on_before_the_ways_back_and_out(
    sit_down: Callable[..., Runner], way_down: Reflection
) -> None:
    runner = sit_down(replace(way_down, stage=Stage.LEVEL_3))

    stops = [part.text() for part in _walk(runner.wizard) if isinstance(part, QAbstractButton)]

    assert stops[:5] == ["Ask it another way", "This is it", "Next", "Back", "Stop here for now"]


@pytest.mark.usefixtures("rings")
def test_every_stop_of_the_wizard_shows_that_it_has_the_keyboard(
    qtbot: QtBot, look: Look, clock: Callable[..., object], way_down: Reflection
) -> None:
    bare = {name: found for name, wizard in wizard_pages(qtbot, look, clock, way_down) if (found := _unringed(wizard))}

    assert bare == {}


@pytest.mark.usefixtures("rings")
def test_every_stop_of_the_other_screens_shows_that_it_has_the_keyboard(data: Path, qtbot: QtBot, look: Look) -> None:
    bare = {}
    for name, screen in plain_screens(look, PROBLEMS, data):
        show(qtbot, screen, (820, 640))
        next(part for part in parts(screen) if _can_be_worked(part)).setFocus()
        if found := _unringed(screen):
            bare[name] = found
        screen.hide()

    assert bare == {}


def test_the_arrow_keys_go_among_the_levels_of_the_gauge_and_enter_goes_back_to_one(
    sit_down: Callable[..., Runner], way_down: Reflection
) -> None:
    runner = sit_down(replace(way_down, stage=Stage.LEVEL_4))
    marks = visible(runner.wizard, _LevelMark)
    while QApplication.focusWidget() not in marks:
        runner.press(Qt.Key.Key_Tab)
    stops = [QApplication.focusWidget()]

    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        runner.press(key)
        stops.append(QApplication.focusWidget())
    runner.press(Qt.Key.Key_Return)

    assert [stop.number for stop in stops if isinstance(stop, _LevelMark)] == [3, 2, 1, 1, 2]
    assert runner.stage is Stage.LEVEL_2
