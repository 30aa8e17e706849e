"""Care first: what is said when an answer speaks of self-harm. No picture, no next question on that thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.notes import Box
from whyrun.gui.controls.words import Words
from whyrun.gui.spoken import announce

if TYPE_CHECKING:
    from whyrun.gui.look import Look


class CarePanel(Box):
    """A plain sentence to reach out, and two ways on; neither asks any further."""

    stop_wanted = Signal()
    something_else_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "dusk_tint", 10, parent=parent)
        px = look.theme.px
        self._words = Words(
            look,
            self.tr(
                "That sounds heavy, and you don’t have to carry it alone. Please talk to someone you trust, "
                "or call your local emergency number. This page can wait."
            ),
            font=lambda theme: theme.sans(15),
            line_height=22,
        )
        stop = Button(look, self.tr("Stop here for now"), Kind.PRIMARY)
        other = Button(look, self.tr("Go on with something else"))
        stop.clicked.connect(self.stop_wanted)
        other.clicked.connect(self.something_else_wanted)
        buttons = QWidget()
        row = FlowLayout(px(12), buttons)
        row.addWidget(stop)
        row.addWidget(other)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(18))
        column.setSpacing(px(16))
        column.addWidget(self._words)
        column.addWidget(buttons)
        self._stop = stop

    def offer(self) -> None:
        """Show the panel, put the keyboard on its first way out, and read it out."""
        self._stop.setFocus()
        announce(self, self._words.text())
