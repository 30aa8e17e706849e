"""What's in the way? Five rows, each leading somewhere useful; the why stays in sight below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from whyrun.gui.controls.button import Kind
from whyrun.gui.controls.words import Words
from whyrun.gui.rut.buttons import RutButton, WayRow
from whyrun.gui.rut.page import LandscapePage, Part

if TYPE_CHECKING:
    from whyrun.gui.look import Look
    from whyrun.gui.rut.scenes import Answer, Scenes

_WIDTH = 600


class WayPage(LandscapePage):
    """``wanted`` carries a Want, ``obstacle_chosen`` what is in the way. The rows bring a ground of their own."""

    wanted = Signal(object)
    obstacle_chosen = Signal(object)

    sun_x = 820 / 1040
    foot = 57
    words_in_sky = 508 / 560

    def __init__(self, look: Look, scenes: Scenes, core_why: str) -> None:
        super().__init__(look)
        headline = Words(
            look, self.tr("What’s in the way?"), font=lambda theme: theme.serif(36), line_height=47, parent=self
        )
        rows = []
        for obstacle, name, leads_to in scenes.obstacles():
            row = WayRow(look, name, leads_to, self)
            row.clicked.connect(lambda _checked=False, chosen=obstacle: self.obstacle_chosen.emit(chosen))
            rows.append(row)
        why = Words(look, core_why, font=lambda theme: theme.serif(19), most_lines=3, parent=self)
        first, *others = rows
        self.first = first
        self.sky = [Part(headline), Part(first, 29, _WIDTH), *(Part(row, 10, _WIDTH) for row in others)]
        self.ground = [Part(why)]
        self.corners = (self._corner(scenes.back()), self._corner(scenes.not_now(), icon_last=True))

    def _corner(self, answer: Answer, *, icon_last: bool = False) -> RutButton:
        button = RutButton(self._look, answer.words, Kind.PLAIN, icon=answer.icon, icon_last=icon_last, parent=self)
        button.clicked.connect(lambda: self.wanted.emit(answer.want))
        return button
