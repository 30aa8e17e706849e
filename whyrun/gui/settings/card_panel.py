"""How the pinned card looks and stands; what is chosen here is on the card at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from whyrun.gui.controls.button import Button
from whyrun.gui.controls.check_row import CheckRow
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.notes import Note
from whyrun.gui.controls.panel import Panel
from whyrun.gui.desktop import Decider
from whyrun.gui.settings.card_mover import CardMover
from whyrun.gui.settings.defaults import DefaultsButton
from whyrun.gui.settings.rows import NamedRow, PercentSlider
from whyrun.gui.style_chooser import StyleChooser
from whyrun.store.card_state import OPACITIES
from whyrun.store.card_state import Look as CardLook
from whyrun.store.settings import Settings

if TYPE_CHECKING:
    from whyrun.gui.look import Look

_SWAY_LINE = "for_window {window} floating enable, sticky enable"


class CardPanel(Panel):
    """``look_chosen`` carries how the card is to look now, ``lines_chosen`` whether it has another line each day.

    ``corner_wanted`` asks for it back in its first place, ``pushed`` carries pixels right, down and wider.
    ``decider`` is the desktop that decides where the card goes, where one does.
    """

    look_chosen = Signal(object)
    lines_chosen = Signal(bool)
    corner_wanted = Signal()
    pushed = Signal(int, int, int)

    def __init__(
        self, look: Look, card_look: CardLook, decider: Decider | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.add_heading(self.tr("Card"))
        self._card_look = card_look
        self._style = StyleChooser(look)
        faintest, full = OPACITIES
        self._opacity = PercentSlider(look, self.tr("Opacity"), least=faintest, most=full)
        self._above = CheckRow(
            look, self.tr("Keep it above other windows"), self.tr("If not, it stays behind your other windows.")
        )
        self._through = CheckRow(look, self.tr("Let clicks through"), self.tr("Unpin it from the tray or from here."))
        self._lines = CheckRow(
            look, self.tr("Another line of yours each day"), self.tr("Once you have three. Your why comes first.")
        )
        corner = Button(look, self.tr("Bring the card back to the corner"))
        mover = CardMover(look)
        self._defaults = DefaultsButton(look, self.tr("Card"))
        shows = self.tr("The lower, the more shows through the card.")
        self.column.addLayout(self._style.in_column())
        self.column.addWidget(NamedRow(look, self.tr("Opacity"), self._opacity, shows))
        self.column.addWidget(self._above)
        if decider is not None:
            self.column.addWidget(Note(look, f"{self._decides()} {self._own_way(decider)}".strip()))
        self.column.addWidget(self._through)
        self.column.addWidget(self._lines)
        buttons = QWidget()
        flow = FlowLayout(look.theme.px(8), buttons)
        flow.addWidget(corner)
        flow.addWidget(mover)
        self.column.addWidget(buttons)
        self.add_aside(self._defaults)
        self.show_look(card_look)
        self._style.style_chosen.connect(lambda style: self._change(replace(self._card_look, style=style)))
        self._opacity.slider.valueChanged.connect(self._on_opacity)
        self._above.toggled.connect(lambda on: self._change(replace(self._card_look, on_top=on)))
        self._through.toggled.connect(lambda on: self._change(replace(self._card_look, clicks_through=on)))
        self._lines.toggled.connect(self._on_lines)
        self._defaults.clicked.connect(self._on_defaults)
        corner.clicked.connect(self.corner_wanted)
        mover.pushed.connect(self.pushed)

    def show_look(self, card_look: CardLook) -> None:
        """Show how the card looks now, without telling anybody."""
        self._card_look = card_look
        self._style.set_style(card_look.style)
        self._opacity.show_value(card_look.opacity)
        with QSignalBlocker(self._above), QSignalBlocker(self._through):
            self._above.setChecked(card_look.on_top)
            self._through.setChecked(card_look.clicks_through)
        self._offer_defaults()

    def show_lines(self, on: bool) -> None:
        """Show whether the card has another line each day, without telling anybody."""
        with QSignalBlocker(self._lines):
            self._lines.setChecked(on)
        self._offer_defaults()

    def _decides(self) -> str:
        return self.tr(
            "This desktop decides where windows go. "
            "The card may come back in a different spot, and under other windows."
        )

    def _own_way(self, decider: Decider) -> str:
        """Name what that desktop has of its own to keep a window above and in place."""
        # The card's own title, in the words of the card.
        title = QCoreApplication.translate("PinnedCard", "Your why")
        match decider:
            case Decider.SWAY:
                told = self.tr("Here you can keep it in place by a line in the configuration of sway: {line}")
                return told.format(line=_SWAY_LINE.format(window=f'[title="^{title}$"]'))
            case Decider.KDE:
                told = self.tr("Here you can make a window rule for “{title}”, in the System Settings.")
                return told.format(title=title)
            case Decider.GNOME:
                return self.tr("Here you can click the card, press Alt and the space bar, and choose “Always on Top”.")
            case Decider.COSMIC:
                return self.tr(
                    "Here you can give “sticky” a shortcut in the keyboard settings, click the card, and press it."
                )
            case Decider.ANOTHER:
                return ""

    def _on_opacity(self, percent: int) -> None:
        self._change(replace(self._card_look, opacity=percent))

    def _on_lines(self, on: bool) -> None:
        self._offer_defaults()
        self.lines_chosen.emit(on)

    def _on_defaults(self) -> None:
        self._change(self._look_at_first())
        self._lines.setChecked(Settings().daily_lines)

    def _look_at_first(self) -> CardLook:
        """How the card looks at first, in the style that is chosen: that belongs to the reflection."""
        return CardLook(style=self._card_look.style)

    def _offer_defaults(self) -> None:
        is_as_at_first = self._card_look == self._look_at_first() and self._lines.isChecked() == Settings().daily_lines
        self._defaults.offer(on=not is_as_at_first)

    def _change(self, card_look: CardLook) -> None:
        if card_look != self._card_look:
            self.show_look(card_look)
            self.look_chosen.emit(card_look)
