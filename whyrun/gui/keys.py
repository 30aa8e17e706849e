"""Keys for what a window can do, and the one that lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QKeyCombination
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look

#: What goes back to the page before, in every window that has one.
BACK = Qt.Modifier.ALT | Qt.Key.Key_Left


def add_action(
    window: QWidget,
    words: str,
    keys: Sequence[Qt.Key | QKeyCombination | QKeySequence.StandardKey],
    act: Callable[[], object],
) -> QAction:
    """Let ``window``, or a part of one, do ``act`` on any of ``keys``; the sheet says ``words`` and the first key.

    Held down, the keys act once: what is deleted or gone past by a finger that rests is not what was meant.
    """
    action = QAction(window)  # not with the words: it would be asked whether they are an icon
    action.setText(words)
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setAutoRepeat(False)
    action.triggered.connect(lambda _checked=False: act())
    window.addAction(action)
    return action


def add_window_keys(look: Look, window: QWidget) -> None:
    """Let the main ``window`` close by keys, and list all its keys on F1."""
    words = QCoreApplication.translate("KeysSheet", "Close WhyRun")
    ctrl = Qt.Modifier.CTRL
    add_action(window, words, [ctrl | Qt.Key.Key_Q, ctrl | Qt.Key.Key_W], window.close)
    add_keys_sheet(look, window)


def add_keys_sheet(look: Look, window: QWidget) -> None:
    """Open the sheet on F1."""
    words = QCoreApplication.translate("KeysSheet", "These keys")
    add_action(window, words, [Qt.Key.Key_F1], lambda: _open_sheet(look, window))


def _open_sheet(look: Look, window: QWidget) -> None:
    from whyrun.gui.keys_sheet import KeysSheet

    KeysSheet(look, window).open()
