"""How many votes the runs are for who the runner is: the count bold, the identity in serif."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextLayout

from whyrun.gui.controls.words import Words
from whyrun.gui.text_fit import units

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look


class VoteLine(Words):
    """The count of votes and what they are for; before the first run, what a run is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, font=lambda theme: theme.sans(13), colour="soft", line_height=18, parent=parent)
        self._count = ""
        self._identity = ""

    def show_votes(self, votes: int, identity: str) -> None:
        """Say that there are ``votes`` for ``identity``, which may be empty."""
        self._identity = identity.strip() or self.tr("the runner you are")
        if votes:
            self._count = self.tr("1 vote") if votes == 1 else self.tr("{count} votes").format(count=votes)
            told = self.tr("{votes} for {identity}").format(votes=self._count, identity=self._identity)
        else:
            self._count = ""
            told = self.tr("Each run is a vote for {identity}").format(identity=self._identity)
        self.setText(told)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        theme = self._look.theme
        parts = ((self._count, theme.sans(13, bold=True)), (self._identity, theme.serif(13)))
        return [self._format(part, font) for part, font in parts if part]

    def _format(self, part: str, font: QFont) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start, found.length = units(self.text()[: max(0, self.text().find(part))]), units(part)
        found.format = QTextCharFormat()
        found.format.setFont(font)
        found.format.setForeground(self._look.theme.colour("ink"))
        return found
