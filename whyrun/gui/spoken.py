"""What assistive tools are told that Qt can't read off a widget's class: what it is, and what has just happened.

A widget says what it is by ``spoken_role`` (a role of QAccessible): as an attribute of its class, or as a property
where the class is Qt's. What only decorates says ``is_decoration``, for good or for now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def announce(widget: QWidget, words: str) -> None:
    """Read ``words`` out, where a screen reader listens."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def tell_roles() -> None:
    """Let assistive tools meet every widget as what it is; to be called once, before the first window."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, thing: QObject) -> QAccessibleWidget | None:
    """The interface of a widget of ours that says more than its class does; None leaves it to Qt."""
    if not isinstance(thing, QWidget):
        return None
    role = getattr(thing, "spoken_role", None) or thing.property("spoken_role")
    if role is None and _is_decoration(thing):
        role = QAccessible.Role.Graphic
    return None if role is None else _Spoken(thing, role)


def _is_decoration(widget: QWidget) -> bool:
    return bool(getattr(widget, "is_decoration", False))


class _Spoken(QAccessibleWidget):
    """A widget in a role of its own. One that is a button underneath can be pressed, and says whether it is chosen."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role, "")
        self._widget = widget

    def state(self) -> QAccessible.State:
        """What holds for the widget now."""
        state = super().state()
        if _is_decoration(self._widget):
            state.invisible = 1
        if isinstance(self._widget, QAbstractButton):
            state.selectable = int(self._widget.isCheckable())
            state.selected = int(self._widget.isChecked())
        return state

    def actionNames(self) -> list[str]:
        """What can be done with it."""
        press = [QAccessibleActionInterface.pressAction()] if isinstance(self._widget, QAbstractButton) else []
        return [*press, *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Do what one of ``actionNames`` says."""
        if name == QAccessibleActionInterface.pressAction() and isinstance(self._widget, QAbstractButton):
            self._widget.click()
        else:
            super().doAction(name)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        """None: the keys are Qt's to tell."""
        return []
