"""The keys of a window: its actions, its buttons' shortcuts, and the sheet on F1 that lists them.

Rule: the sheet is made from what the window really answers to, so that it can't say anything else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.page_scroll import PageScroll
from whyrun.gui.controls.words import Words, question, second_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QKeyCombination

    from whyrun.gui.look import Look

_COLUMNS = 2


def add_action(
    window: QWidget, words: str, keys: Sequence[Qt.Key | QKeyCombination], act: Callable[[], object]
) -> QAction:
    """Let ``window`` do ``act`` on any of ``keys``; the sheet says ``words`` for it and shows the first key."""
    action = QAction(words, window)
    action.setShortcuts([QKeySequence(key) for key in keys])
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
    add_action(window, words, [Qt.Key.Key_F1], lambda: KeysSheet(look, window).open())


def keys_of(window: QWidget) -> list[tuple[str, str]]:
    """What ``window`` can do by keys as it is now, what is seen first; each with its keys as the system writes them."""
    buttons = [
        button
        for button in window.findChildren(QAbstractButton)
        if button.window() is window and button.isVisible() and button.isEnabled()
    ]
    told = [
        *((button.text().replace("&&", "&"), button.shortcut()) for button in buttons),
        *((action.text(), action.shortcut()) for action in window.actions() if action.isEnabled()),
    ]
    return [
        (words, keys.toString(QKeySequence.SequenceFormat.NativeText)) for words, keys in told if not keys.isEmpty()
    ]


class KeysSheet(QDialog):
    """What the keys do in ``window``, in two columns; Esc closes it."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        px = look.theme.px
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        within = QWidget()
        table = QGridLayout(within)
        table.setContentsMargins(0, 0, px(12), 0)
        table.setHorizontalSpacing(px(24))
        table.setVerticalSpacing(px(8))
        table.setColumnStretch(0, 1)
        for row, (words, keys) in enumerate(keys_of(window)):
            table.addWidget(Words(look, words, font=lambda theme: theme.sans(14)), row, 0)
            table.addWidget(Words(look, keys, font=lambda theme: theme.sans(14, bold=True)), row, 1)
        everywhere = self.tr(
            "Everywhere: Tab goes on to the next thing and Shift+Tab back, the arrow keys choose among several, "
            "and the space bar presses what has the frame around it."
        )
        table.addWidget(second_line(look, everywhere), table.rowCount(), 0, 1, _COLUMNS)
        table.setRowStretch(table.rowCount(), 1)
        scroll = PageScroll(within)
        scroll.setWidgetResizable(True)
        close = Button(look, self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(28), px(24), px(28), px(20))
        column.setSpacing(px(16))
        column.addWidget(question(look, self.tr("Keys"), 22))
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        close.setFocus()
        self.resize(min(px(460), window.width()), min(px(440), window.height()))
