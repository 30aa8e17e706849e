"""The pinned card's menu: how it looks, and the ways to the window and out of sight.

Rule: says what was chosen; does none of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from whyrun.domain.reflection import CardStyle
from whyrun.gui.pinned_card.placement import DEFAULT_WIDTH, LARGEST_WIDTH, SMALLEST_WIDTH

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from whyrun.store.card_state import Look

OPACITIES = (100, 95, 85, 70, 50)
_LARGE_WIDTH = 540


class CardMenu(QMenu):
    """How the card looks and behaves, the rut moment, open, unpin. ``width_chosen`` carries pixels."""

    look_chosen = Signal(object)
    width_chosen = Signal(int)
    cover_wanted = Signal(bool)
    rut_wanted = Signal()
    open_wanted = Signal()
    unpin_wanted = Signal()

    def __init__(self, look: Look, width: int, parent: QWidget, *, covered: bool = False) -> None:
        super().__init__(parent)
        styles = {
            CardStyle.DAWN: self.tr("Dawn"),
            CardStyle.TRAIL: self.tr("Trail"),
            CardStyle.NIGHT: self.tr("Night"),
            CardStyle.PAPER: self.tr("Paper"),
        }
        opacities = {opacity: self.tr("{percent}%").format(percent=opacity) for opacity in OPACITIES}
        sizes = {
            SMALLEST_WIDTH: self.tr("Small"),
            DEFAULT_WIDTH: self.tr("Medium"),
            _LARGE_WIDTH: self.tr("Large"),
            LARGEST_WIDTH: self.tr("Very large"),
        }
        choose = self.look_chosen.emit
        self._add_choices(self.tr("&Style"), styles, look.style, lambda style: choose(replace(look, style=style)))
        self._add_choices(
            self.tr("O&pacity"), opacities, look.opacity, lambda percent: choose(replace(look, opacity=percent))
        )
        self._add_choices(self.tr("Si&ze"), sizes, width, self.width_chosen.emit)
        above = QAction(self.tr("&Keep above other windows"), self, checkable=True, checked=look.on_top)
        above.triggered.connect(lambda on_top: self.look_chosen.emit(replace(look, on_top=on_top)))
        self.addAction(above)
        through = QAction(self.tr("Let &clicks through"), self, checkable=True, checked=look.clicks_through)
        through.triggered.connect(lambda on: self.look_chosen.emit(replace(look, clicks_through=on)))
        self.addAction(through)
        cover = QAction(self.tr("Co&ver the words"), self, checkable=True, checked=covered)
        cover.triggered.connect(self.cover_wanted)
        self.addAction(cover)
        self.addSeparator()
        self.addAction(self.tr("I don’t &feel like it"), self.rut_wanted.emit)
        self.addAction(self.tr("&Open WhyRun"), self.open_wanted.emit)
        self.addAction(self.tr("&Unpin"), self.unpin_wanted.emit)

    def _add_choices(
        self, title: str, choices: Mapping[Any, str], present: object, choose: Callable[[Any], object]
    ) -> None:
        submenu = self.addMenu(title)
        group = QActionGroup(submenu)
        for value, label in choices.items():
            action = QAction(label, group, checkable=True, checked=value == present)
            action.triggered.connect(lambda _checked, chosen=value: choose(chosen))
            submenu.addAction(action)
