"""Enter, which presses what has the focus: every button of WhyRun, and each of them once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QAbstractButton


def is_enter(event: QKeyEvent) -> bool:
    """Whether the key is Enter, of the letters or of the numbers."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Let Enter press ``button``, as Space does; whether the key was Enter.

    Held down it presses once: the next button takes the focus, and would be pressed by the same finger.
    """
    if is_enter(event) and not event.isAutoRepeat():
        button.click()
    return is_enter(event)
