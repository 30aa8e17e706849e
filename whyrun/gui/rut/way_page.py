"""What's in the way? A row for each, leading somewhere useful; the why stays in sight below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from whyrun.gui.controls.button import Kind
from whyrun.gui.controls.words import Words
from whyrun.gui.rut.buttons import RutButton, WayRow
from whyrun.gui.rut.page import LandscapePage, Part

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from whyrun.gui.look import Look
    from whyrun.gui.rut.scenes import Answer, Scenes
    from whyrun.gui.theme import Theme

_WIDTH = 600
#: So many rows stand as they are drawn.
_DRAWN = 5
#: The headline and its line, as drawn and where there is little height.
_SIZE, _LINE = 36, 47
_LOW_SIZE, _LOW_LINE = 26, 34


class WayPage(LandscapePage):
    """``wanted`` carries a Want, ``obstacle_chosen`` what is in the way. The rows bring a ground of their own."""

    wanted = Signal(object)
    obstacle_chosen = Signal(object)

    sun_x = 820 / 1040
    foot = 57
    words_in_sky = 508 / 560

    def __init__(self, look: Look, scenes: Scenes, core_why: str) -> None:
        super().__init__(look)
        self._headline = Words(look, self.tr("What’s in the way?"), font=self._font, line_height=_LINE, parent=self)
        self._rows = []
        for obstacle, name, leads_to in scenes.obstacles():
            row = WayRow(look, name, leads_to, self)
            row.clicked.connect(lambda _checked=False, chosen=obstacle: self.obstacle_chosen.emit(chosen))
            self._rows.append(row)
        why = Words(look, core_why, font=lambda theme: theme.serif(19), most_lines=3, parent=self)
        self.first = self._rows[0]
        self.sky = [Part(self._headline), *(Part(row, widest=_WIDTH) for row in self._rows)]
        self.ground = [Part(why)]
        self.corners = (self._corner(scenes.back()), self._corner(scenes.not_now(), icon_last=True))

    def _corner(self, answer: Answer, *, icon_last: bool = False) -> RutButton:
        button = RutButton(
            self._look, answer.words, Kind.PLAIN, icon=answer.icon, icon_last=icon_last, keys=answer.keys, parent=self
        )
        button.clicked.connect(lambda: self.wanted.emit(answer.want))
        return button

    def _fit(self, _width: int, _height: int) -> None:
        """Closer together where there is little height or a row more, so that the why stays in sight."""
        self._headline.set_font(self._font, line_height=_LOW_LINE if self.is_low else _LINE)
        first, air, high = (14, 6, 52) if self.is_low or len(self._rows) > _DRAWN else (29, 10, 60)
        for row in self._rows:
            row.set_height(high)
        airs = [first, *[air] * (len(self._rows) - 1)]
        rows = (Part(row, above, _WIDTH) for row, above in zip(self._rows, airs, strict=True))
        self.sky = [Part(self._headline), *rows]

    def _font(self, theme: Theme) -> QFont:
        return theme.serif(_LOW_SIZE if self.is_low else _SIZE)
