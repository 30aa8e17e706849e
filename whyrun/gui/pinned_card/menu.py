"""The pinned card's menu: how it looks, and the ways to the window and out of sight.

Rule: says what was chosen; does none of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from whyrun.domain.reflection import CardStyle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from whyrun.store.card_state import Look

OPACITIES = (100, 95, 85, 70, 50)


class CardMenu(QMenu):
    """Style, opacity, above or not, covered or not, open, unpin."""

    look_chosen = Signal(object)
    cover_wanted = Signal(bool)
    open_wanted = Signal()
    unpin_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget, *, covered: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        styles = {
            CardStyle.DAWN: self.tr("Dawn"),
            CardStyle.TRAIL: self.tr("Trail"),
            CardStyle.NIGHT: self.tr("Night"),
            CardStyle.PAPER: self.tr("Paper"),
        }
        opacities = {opacity: self.tr("{percent} %").format(percent=opacity) for opacity in OPACITIES}
        self._add_choices(self.tr("&Style"), "style", styles.items(), look.style)
        self._add_choices(self.tr("O&pacity"), "opacity", opacities.items(), look.opacity)
        above = QAction(self.tr("&Keep above other windows"), self, checkable=True, checked=look.on_top)
        above.triggered.connect(lambda on_top: self.look_chosen.emit(replace(look, on_top=on_top)))
        self.addAction(above)
        cover = QAction(self.tr("&Cover the words"), self)
        cover.setCheckable(True)
        cover.setChecked(covered)
        cover.triggered.connect(self.cover_wanted)
        self.addAction(cover)
        self.addSeparator()
        self.addAction(self.tr("&Open WhyRun"), self.open_wanted.emit)
        self.addAction(self.tr("&Unpin"), self.unpin_wanted.emit)

    def _add_choices(self, title: str, name: str, choices: Iterable[tuple[object, str]], present: object) -> None:
        submenu = self.addMenu(title)
        group = QActionGroup(submenu)
        for value, label in choices:
            action = QAction(label, group, checkable=True, checked=value == present)
            action.triggered.connect(
                lambda _checked, chosen=value: self.look_chosen.emit(replace(self._look, **{name: chosen}))
            )
            submenu.addAction(action)
