"""How WhyRun looks: theme, text size, and whether things move."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal

from whyrun.gui.controls.check_row import CheckRow
from whyrun.gui.controls.panel import Panel
from whyrun.gui.controls.segments import Segments
from whyrun.gui.settings.defaults import DefaultsButton
from whyrun.gui.settings.rows import NamedRow, PercentSlider
from whyrun.store.settings import TEXT_SCALES, Settings, Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look


class AppearancePanel(Panel):
    """``changed`` carries the Settings as the runner wants them now."""

    changed = Signal(object)

    def __init__(self, look: Look, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.add_heading(self.tr("Appearance"))
        self._settings = settings
        self._theme = Segments(
            look,
            {
                Theme.SYSTEM: self.tr("Like the system"),
                Theme.LIGHT: self.tr("Light"),
                Theme.DARK: self.tr("Dark"),
            },
        )
        smallest, largest = TEXT_SCALES
        self._size = PercentSlider(look, self.tr("Text size"), least=round(smallest * 100), most=round(largest * 100))
        self._less_motion = CheckRow(look, self.tr("Less motion"), self.tr("Nothing slides or fades."))
        self._defaults = DefaultsButton(look, self.tr("Appearance"))
        follows = self.tr("Follow the system, or stay with one.")
        grows = self.tr("Words grow, and the pages make room for them.")
        self.column.addWidget(NamedRow(look, self.tr("Theme"), self._theme, follows))
        self.column.addWidget(NamedRow(look, self.tr("Text size"), self._size, grows))
        self.column.addWidget(self._less_motion)
        self.add_aside(self._defaults)
        self.show_settings(settings)
        self._theme.chosen.connect(lambda theme: self._change(replace(self._settings, theme=theme)))
        # While it is dragged the page under the knob would move: the size is taken when the knob is let go.
        self._size.slider.setTracking(False)
        self._size.slider.valueChanged.connect(self._on_size)
        self._less_motion.toggled.connect(lambda on: self._change(replace(self._settings, less_motion=on)))
        self._defaults.clicked.connect(self._on_defaults)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen now, without telling anybody."""
        self._settings = settings
        self._theme.choose(settings.theme)
        self._size.show_value(round(settings.text_scale * 100))
        with QSignalBlocker(self._less_motion):
            self._less_motion.setChecked(settings.less_motion)
        self._defaults.offer(on=settings != _at_first(settings))

    def focus_first(self) -> None:
        """Put the keyboard on the theme that is chosen."""
        self._theme.focus_chosen()

    def _on_size(self, percent: int) -> None:
        self._change(replace(self._settings, text_scale=percent / 100))

    def _on_defaults(self) -> None:
        self._change(_at_first(self._settings))

    def _change(self, settings: Settings) -> None:
        if settings != self._settings:
            self.show_settings(settings)
            self.changed.emit(settings)


def _at_first(settings: Settings) -> Settings:
    """``settings`` with all that this panel is about as it was at first."""
    first = Settings()
    return replace(settings, theme=first.theme, text_scale=first.text_scale, less_motion=first.less_motion)
