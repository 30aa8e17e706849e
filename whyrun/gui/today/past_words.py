"""One line from the past: what the runner wrote a year ago, a month ago, or once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.following import Ago
from whyrun.gui.controls.words import Words
from whyrun.gui.dates import day_and_year

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.domain.following import PastLine
    from whyrun.gui.look import Look


class PastWords(Words):
    """Hidden while there is nothing to tell; a long line is cut, and whole in its tooltip."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, font=lambda theme: theme.sans(13), colour="soft", line_height=18, most_lines=1, parent=parent
        )
        self.hide()

    def show_line(self, line: PastLine | None) -> None:
        """Tell ``line``; None hides it."""
        if line is not None:
            told = {
                Ago.YEAR: self.tr("A year ago you wrote: “{words}”"),
                Ago.MONTH: self.tr("A month ago you wrote: “{words}”"),
                Ago.ONCE: self.tr("On {day} you wrote: “{words}”"),
            }[line.ago]
            self.setText(told.format(words=" ".join(line.words.split()), day=day_and_year(line.day)))
        self.setVisible(line is not None)
