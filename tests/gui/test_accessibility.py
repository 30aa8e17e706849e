"""Everything that can be worked has a name and a role, and Tab comes to all of it and round again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QScrollArea, QWidget
from runner import settle
from test_no_cut_text import PROBLEMS

from screens import parts, plain_screens, show, wizard_pages

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look

ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
}


def _can_be_worked(part: QWidget) -> bool:
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


def test_every_control_of_the_other_screens_has_a_name_and_a_role(qtbot: QtBot, look: Look) -> None:
    screens = plain_screens(look, PROBLEMS)

    unnamed = {name: found for name, screen in screens if (found := _unnamed(show(qtbot, screen)))}

    assert unnamed == {}


def test_tab_visits_every_control_of_the_wizard_and_comes_round(
    qtbot: QtBot, look: Look, clock: Callable[..., object], way_down: Reflection
) -> None:
    pages = wizard_pages(qtbot, look, clock, way_down)

    missed = {name: found for name, wizard in pages if (found := _untabbed(wizard))}

    assert missed == {}


def test_tab_visits_every_control_of_the_other_screens_and_comes_round(qtbot: QtBot, look: Look) -> None:
    missed = {}
    for name, screen in plain_screens(look, PROBLEMS):
        if found := _untabbed(show(qtbot, screen)):
            missed[name] = found
        screen.hide()

    assert missed == {}
