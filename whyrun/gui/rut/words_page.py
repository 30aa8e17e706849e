"""A page of words: the why large, who it is for, the runner's own lines, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from whyrun.gui.controls.button import Kind
from whyrun.gui.controls.words import Words, second_line
from whyrun.gui.rut.buttons import RutButton
from whyrun.gui.rut.page import LandscapePage, Part
from whyrun.gui.rut.quote import OwnWords
from whyrun.gui.text_fit import SetText, set_by_sense

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from whyrun.gui.look import Look
    from whyrun.gui.rut.scenes import Answer, Scene, Want
    from whyrun.gui.theme import Theme

#: The headline is as large as there is room for, from this to that, on lines of so much more.
_SMALLEST = 26
_LINE = 60 / 46
_STEP = 26
#: A letter is read, not looked at.
_LETTER = 20


class Why(Words):
    """The core why, broken where one would pause."""

    def _lay_out(self, width: int) -> SetText:
        theme = self._look.theme
        return set_by_sense(self.text(), self._font_of(theme), width, line_height=self._line_height * theme.scale)


class ScenePage(LandscapePage):
    """A page that says a scene; ``wanted`` carries the Want of the button that was pressed.

    Its parts are made in the order they are read in: those in the sky first, then ``_add_step`` and ``_add_answers``.
    """

    wanted = Signal(object)

    def __init__(self, look: Look, scene: Scene) -> None:
        super().__init__(look)
        self.told = scene
        self.answers: list[RutButton] = []

    @property
    def way_out(self) -> Want:
        """What Esc wants: the way out in the corner, or where there is none the one answer."""
        return (self.told.way_out or self.told.answers[0]).want

    def _add_step(self) -> None:
        step = Words(
            self._look,
            self.told.step,
            font=lambda theme: theme.serif(_STEP),
            balanced=True,
            line_height=35,
            parent=self,
        )
        step.setVisible(bool(self.told.step))
        self.ground.append(Part(step))

    def _add_answers(self, *, filled: bool = True) -> None:
        """Add the buttons, the first of them ``filled`` if so, and the ways out in the corners."""
        kinds = [Kind.PRIMARY if filled and not place else Kind.BORDERED for place in range(len(self.told.answers))]
        self.answers = [
            self._button(answer, kind, big=True) for answer, kind in zip(self.told.answers, kinds, strict=True)
        ]
        if self.told.quiet is not None:
            self.answers.append(self._button(self.told.quiet, Kind.QUIET, big=True))
        self.first = self.answers[0]
        self.ground.append(Part(self.row_of(self.answers), 19))
        back, out = self.told.way_back, self.told.way_out
        left = self._button(back, Kind.PLAIN) if back is not None else None
        right = self._button(out, Kind.PLAIN, icon_last=True) if out is not None else None
        self.corners = (left, right)

    def _second(self) -> Words:
        second = Words(
            self._look,
            self.told.second,
            font=lambda theme: theme.sans(16),
            colour="on_sky_second",
            line_height=24,
            parent=self,
        )
        second.setVisible(bool(self.told.second))
        return second

    def _button(self, answer: Answer, kind: Kind, *, big: bool = False, icon_last: bool = False) -> RutButton:
        button = RutButton(
            self._look,
            answer.words,
            kind,
            icon=answer.icon,
            icon_last=icon_last,
            big=big,
            keys=answer.keys,
            parent=self,
        )
        button.clicked.connect(lambda: self.wanted.emit(answer.want))
        return button


class WordsPage(ScenePage):
    """The headline takes what room there is; of the quotes there are as many as fit."""

    def __init__(self, look: Look, scene: Scene, *, rise: float = 0.0) -> None:
        super().__init__(look, scene)
        self._rise = rise
        self._size = float(look.theme.size("rut_why"))
        self._headline = Why(look, scene.headline, font=self._font, colour="on_sky", parent=self)
        second = self._second()
        self._lead_in = second_line(look, "", self)
        self._quotes = [OwnWords(look, words, caption, self) for words, caption in scene.quotes]
        quotes = [Part(quote, 40 if not place else 16) for place, quote in enumerate(self._quotes)]
        if any(scene.lead_in):
            quotes = [Part(self._lead_in, 32), *(Part(each.widget, 10) for each in quotes)]
        self.sky = [Part(self._headline), Part(second, 20), *quotes]
        self._add_step()
        self._add_answers()

    @property
    def rise(self) -> float:
        """How far the sun is up."""
        return self._rise

    def _font(self, theme: Theme) -> QFont:
        return theme.serif(self._size)

    def _fit(self, width: int, height: int) -> None:
        """Drop the quotes but one, then let the headline shrink; then the page scrolls."""
        largest = int(self._look.theme.size("rut_why"))
        fewest = 1 if self._quotes and (self.told.needs_quote or not self.is_low) else 0
        for size in range(largest, _SMALLEST - 1, -2):
            most = len(self._quotes) if size == largest and not self.is_low else fewest
            for shown in range(most, fewest - 1, -1):
                self._set(size, shown)
                if self._height(self.sky, width) <= height:
                    return

    def _set(self, size: int, shown: int) -> None:
        self._size = size
        self._headline.set_font(self._font, line_height=_LINE * size)
        for place, quote in enumerate(self._quotes):
            quote.setVisible(place < shown)
        self._lead_in.setText(self.told.lead_in[0 if shown == 1 else 1])
        self._lead_in.setVisible(bool(shown and self._lead_in.text()))


class LetterPage(ScenePage):
    """The runner's own letter, all of it, however long."""

    def __init__(self, look: Look, scene: Scene) -> None:
        super().__init__(look, scene)
        letter = Words(
            look, scene.headline, font=lambda theme: theme.serif(_LETTER), colour="on_sky", line_height=32, parent=self
        )
        self.sky = [Part(letter), Part(second_line(look, scene.second, self), 20)]
        self._add_step()
        self._add_answers()
