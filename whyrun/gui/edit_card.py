"""Changing the words or the style of the card, with the card growing as one writes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from whyrun.gui.card_view import CardView
from whyrun.gui.controls.sentence_field import SentenceField
from whyrun.gui.controls.words import heading
from whyrun.gui.edit_dialog import EditDialog
from whyrun.gui.style_chooser import StyleChooser

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from whyrun.domain.card import Card
    from whyrun.domain.reflection import CardStyle
    from whyrun.gui.look import Look
    from whyrun.store.errors import SaveFailed


class EditCardDialog(EditDialog):
    """``kept`` carries the changed card."""

    def __init__(
        self,
        look: Look,
        card: Card,
        begun: Mapping[str, str],
        begin: Callable[[Mapping[str, str]], SaveFailed | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, begun, begin, parent)
        self.ask(self.tr("Say it the way you’d say it at the door."))
        self.setWindowTitle(self.tr("Edit the card"))
        px = look.theme.px
        self._card = card
        self._why = SentenceField(look)
        self._why.setAccessibleName(self.tr("Your why"))
        self._why.set_words(card.core_why)
        self._identity = SentenceField(look)
        self._identity.setAccessibleName(self.tr("Who you are"))
        self._identity.set_words(card.identity)
        self._view = CardView(look.theme)
        self._view.setFixedSize(px(312), px(191))
        self._view.set_radius(14)
        look.changed.connect(self._on_look_changed)
        self._style = StyleChooser(look)
        self._style.set_style(card.style)
        self._save.setDefault(True)
        self._assemble()
        self._edit({"core_why": self._why, "identity": self._identity})
        self._on_changed()
        self._why.words_changed.connect(self._on_changed)
        self._identity.words_changed.connect(self._on_changed)
        self._style.style_chosen.connect(self._on_style_chosen)
        for field in (self._why, self._identity):
            field.go_on.connect(self._on_save)
        self._save.clicked.connect(self._on_save)
        self._as_it_was.clicked.connect(self._on_changed)
        self._why.setFocus()

    def _assemble(self) -> None:
        px = self.look.theme.px
        self.body.addWidget(self._why)
        self.body.addWidget(heading(self.look, self.tr("Who you are")))
        self.body.addWidget(self._identity)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(px(28))
        self._beside.addWidget(self._view)
        self._beside.addLayout(self._style.in_column())
        self._beside.addStretch(1)
        self.body.addSpacing(px(4))
        self.body.addLayout(self._beside)
        self.body.addStretch(1)

    def arrange(self, *, is_narrow: bool) -> None:
        """The styles stand below the card where there is no room beside it."""
        self._beside.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def _on_changed(self) -> None:
        self._card = replace(self._card, core_why=self._why.words(), identity=self._identity.words())
        self._view.set_card(self._card)
        self._save.setEnabled(bool(self._card.core_why.strip()))

    def _on_style_chosen(self, style: CardStyle) -> None:
        self._card = replace(self._card, style=style)
        self._view.set_card(self._card)

    def _on_look_changed(self) -> None:
        self._view.set_theme(self.look.theme)

    def _on_save(self) -> None:
        if self._card.core_why.strip():
            self.kept.emit(self._card)
