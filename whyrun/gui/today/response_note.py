"""What is said to a check-in: one kind sentence, and after some misses the why, or a way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from whyrun.domain.responses import Response
from whyrun.gui.controls.button import Button
from whyrun.gui.controls.notes import NudgeBox
from whyrun.gui.controls.words import Words

if TYPE_CHECKING:
    from whyrun.domain.card import Card
    from whyrun.gui.look import Look


class ResponseNote(QWidget):
    """Hidden while nothing is said. ``look_wanted`` is emitted for the realistic look."""

    look_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._said: tuple[Response | None, str] = (None, "")
        self._sentence = Words(look, font=lambda theme: theme.serif(16), line_height=22)
        self._why = Words(look, font=lambda theme: theme.serif(22), balanced=True)
        self._nudge = NudgeBox(look)
        self._look_button = Button(look, self.tr("Let’s take a realistic look"), icon="way")
        self._look_button.clicked.connect(self.look_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(14), 0, 0)
        column.setSpacing(px(6))
        for part in (self._nudge, self._sentence, self._why, self._look_button):
            column.addWidget(part)
        self.hide()

    def say(self, response: Response | None, card: Card) -> None:
        """Say ``response`` about the runner of ``card``; None says nothing."""
        is_news = self._said not in ((response, card.core_why), (None, ""))
        self._said = (response, card.core_why)
        sentence = self._words(response, card)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._why.setText(card.core_why)
        self._why.setVisible(response is Response.WHY_FIRST)
        self._look_button.setVisible(response is Response.REALISTIC_LOOK)
        if response is Response.CAME_BACK:
            self._nudge.say(self.tr("You came back."), self._vote(card))
        else:
            self._nudge.hide()
        self.setVisible(response is not None)
        if is_news and sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _words(self, response: Response | None, card: Card) -> str:
        match response:
            case Response.VOTE:
                return self._vote(card)
            case Response.HAS_VOTE:
                return self.tr("This day has its vote.")
            case Response.REST:
                return self.tr("Rest is part of running.")
            case Response.ONE_MISS:
                return self.tr("One missed run is one missed run.")
            case Response.WHY_FIRST:
                return self.tr("Here is why you run.")
        return ""

    def _vote(self, card: Card) -> str:
        if not card.identity.strip():
            return self.tr("One more vote for the runner you are.")
        return self.tr("One more vote for “{identity}”").format(identity=card.identity.strip())
