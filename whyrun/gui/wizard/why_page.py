"""Your why: the sentence on the card, with the card growing beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from whyrun.domain import descent
from whyrun.domain.card import Card
from whyrun.domain.reflection import CardStyle, Stage
from whyrun.gui.card_view import CardView
from whyrun.gui.controls.check_row import CheckRow
from whyrun.gui.controls.chip import SuggestionChip
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.sentence_field import SentenceField
from whyrun.gui.controls.words import heading, second_line
from whyrun.gui.style_chooser import StyleChooser
from whyrun.gui.wizard.page import DescentPage

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from whyrun.gui.look import Look
    from whyrun.gui.wizard.draft import Draft

#: Suggestions beside the one in the field.
_OTHERS = 2


class WhyPage(DescentPage):
    """The core why with suggestions, the live card, its style, and whether to pin it."""

    def __init__(self, look: Look, draft: Draft, place: QWidget) -> None:
        super().__init__(look, draft, Stage.YOUR_WHY, place, headline_size=look.theme.size("question_after_core"))
        self._suggestions: tuple[str, ...] = ()
        self._why = SentenceField(look)
        self._why.setAccessibleName(self.tr("Your why"))
        self._why.words_changed.connect(self._take)
        self._why.go_on.connect(self.go_on)
        self._others = QWidget()
        self._flow = FlowLayout(look.theme.px(8), self._others)
        self._card = CardView(look.theme)
        self._card.set_radius(14)
        self._card.setFixedSize(look.theme.px(312), look.theme.px(191))
        look.changed.connect(self._on_look_changed)
        self._style = StyleChooser(look)
        self._style.style_chosen.connect(self._on_style_chosen)
        self._pin = CheckRow(
            look,
            self.tr("Pin it to my screen"),
            self.tr("It stays above your other windows. Drag it wherever you like."),
        )
        self._pin.setChecked(True)
        self._pin.toggled.connect(lambda _on: self.next_words_changed.emit())
        self._assemble()

    @property
    def wants_pin(self) -> bool:
        """Whether the card is to be pinned when the reflection is saved."""
        return self._pin.isChecked()

    def enter(self) -> None:
        """Suggest sentences from the answers as they are now; what was written stays."""
        self.show_title(self.tr("Your why"), self.tr("Say it the way you’d say it at the door."))
        before = self._suggestions
        self._suggestions = tuple(each.text for each in descent.suggest_core_whys(self.reflection))[: _OTHERS + 1]
        if self.reflection.core_why in set(before) - set(self._suggestions):
            self.draft.change(replace(self.reflection, core_why=""))  # ours, and made from other answers
        if not self.reflection.core_why and self._suggestions:
            self.draft.change(replace(self.reflection, core_why=self._suggestions[0]))
        self._why.set_words(self.reflection.core_why)
        self._style.set_style(self.reflection.card_style)
        self._show_others()
        self._show_card()

    def leave(self) -> bool:
        """A card needs a sentence; with none, the first suggestion comes back."""
        if not self._why.words().strip() and self._suggestions:
            self._why.set_words(self._suggestions[0])
            self._take()
        return bool(self.reflection.core_why.strip())

    def next_words(self) -> str:
        """Save, and pin where that is ticked."""
        return self.tr("Save and pin") if self.wants_pin else self.tr("Save")

    def first_field(self) -> QWidget:
        """The sentence."""
        return self._why

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The styles stand beside the card where there is room, and below it where there is not."""
        super().resizeEvent(event)
        px = self.look.theme.px
        room = self.width() - 2 * px(24) - self._scroll.verticalScrollBar().sizeHint().width()
        self._card.setFixedSize(min(px(312), room), round(min(px(312), room) * 191 / 312))
        beside = self.width() >= self.look.theme.px(604)
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _assemble(self) -> None:
        px = self.look.theme.px
        self.space(16)
        self.column.addWidget(self._why)
        self.space(12)
        line = QHBoxLayout()
        line.setSpacing(px(12))
        self._or = second_line(self.look, self.tr("Or"))
        word = QVBoxLayout()
        word.addSpacing(px(7))  # on the line of the first chip, also where there are more
        word.addWidget(self._or)
        word.addStretch(1)
        line.addLayout(word)
        line.addWidget(self._others, 1)
        self.column.addLayout(line)
        self.space(20)
        style = QVBoxLayout()
        style.setSpacing(0)
        style.addWidget(heading(self.look, self.tr("Card style")))
        style.addSpacing(px(9))
        style.addLayout(self._style.in_column())
        style.addStretch(1)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(px(24))
        self._beside.addWidget(self._card)
        self._beside.addLayout(style)
        self._beside.addStretch(1)
        self.column.addLayout(self._beside)
        self.space(20)
        self.column.addWidget(self._pin)
        self.column.addStretch(1)

    def _show_others(self) -> None:
        self._flow.clear()
        before: QWidget = self._why
        for text in [text for text in self._suggestions if text != self.reflection.core_why][:_OTHERS]:
            chip = SuggestionChip(self.look, text, self._others)
            chip.clicked.connect(lambda _checked=False, text=text: self._on_suggestion_chosen(text))
            self._flow.addWidget(chip)
            QWidget.setTabOrder(before, chip)
            before = chip
            chip.show()
        self._or.setVisible(self._flow.count() > 0)
        self._others.setVisible(self._flow.count() > 0)

    def _show_card(self) -> None:
        reflection = self.reflection
        self._card.set_card(Card.of(reflection))

    def _on_suggestion_chosen(self, text: str) -> None:
        self._why.set_words(text)
        self._take()
        self._show_others()
        self._why.setFocus()

    def _on_style_chosen(self, style: CardStyle) -> None:
        self.draft.change(replace(self.reflection, card_style=style))
        self._show_card()

    def _on_look_changed(self) -> None:
        self._card.set_theme(self.look.theme)

    def _take(self) -> None:
        self.draft.change(replace(self.reflection, core_why=self._why.words()))
        self._show_card()
