"""The sheet on F1: what a window can do by keys.

Rule: made from what the window really answers to, so that it can't say anything else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.errand import Errand
from whyrun.gui.controls.words import Words, second_line

if TYPE_CHECKING:
    from whyrun.gui.look import Look

_COLUMNS = 2


def keys_of(window: QWidget) -> list[tuple[str, str]]:
    """What ``window`` can do by keys as it is now, what is seen first; each with its keys as the system writes them."""
    seen = [
        part
        for part in window.findChildren(QWidget)
        if part.window() is window and part.isVisible() and part.isEnabled()
    ]
    buttons = [part for part in seen if isinstance(part, QAbstractButton)]
    actions = [action for part in (*seen, window) for action in part.actions() if action.isEnabled()]
    told = [
        *((button.text().replace("&&", "&"), button.shortcut()) for button in buttons),
        *((action.text(), action.shortcut()) for action in actions),
    ]
    return [
        (words, keys.toString(QKeySequence.SequenceFormat.NativeText)) for words, keys in told if not keys.isEmpty()
    ]


class KeysSheet(Errand):
    """What the keys do in ``window``, in two columns; Esc closes it."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, width=460)
        self.ask(self.tr("Keys"))
        table = QGridLayout()
        table.setHorizontalSpacing(look.theme.px(24))
        table.setVerticalSpacing(look.theme.px(8))
        table.setColumnStretch(0, 1)
        for row, (words, keys) in enumerate(keys_of(window)):
            table.addWidget(Words(look, words, font=lambda theme: theme.sans(14)), row, 0)
            table.addWidget(Words(look, keys, font=lambda theme: theme.sans(14, bold=True)), row, 1)
        everywhere = self.tr(
            "Everywhere: Tab goes on to the next thing and Shift+Tab back, the arrow keys choose among several, "
            "and the space bar presses what has the frame around it."
        )
        table.addWidget(second_line(look, everywhere), table.rowCount(), 0, 1, _COLUMNS)
        self.body.addLayout(table)
        self.body.addStretch(1)
        close = Button(look, self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        self.add_way(close)
        close.setFocus()
