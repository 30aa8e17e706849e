"""How do you feel now? Four answers and a line, after a run that began as a rut moment; nothing has to be said.

Rule: what is written is the next rut moment's, so it is saved at every pause, and what could not be saved is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from whyrun.gui.controls.fields import LineField
from whyrun.gui.controls.words import Words, second_line
from whyrun.gui.feeling_words import feeling_words
from whyrun.gui.rut.buttons import RutChip
from whyrun.gui.rut.page import Part
from whyrun.gui.rut.words_page import ScenePage
from whyrun.gui.spoken import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from whyrun.domain.check_in import Feeling
    from whyrun.gui.look import Look
    from whyrun.gui.rut.scenes import Scene
    from whyrun.gui.theme import Theme

#: Milliseconds after which what was typed is saved, however fast the typing goes on.
_PAUSE = 350
#: Milliseconds after which what could not be saved is tried again.
_RETRY = 3000
_LONGEST_LINE = 2000
#: The headline where there is little height.
_SMALL = 30


class AfterPage(ScenePage):
    """Asks after the run; ``said`` is emitted when there is something to save: at a pause, or a feeling chosen."""

    said = Signal()

    def __init__(self, look: Look, scene: Scene) -> None:
        super().__init__(look, scene)
        self._headline = Words(look, scene.headline, font=self._font, colour="on_sky", balanced=True, parent=self)
        self.sky = [Part(self._headline, beside_sun=True), Part(self._second(), 20, 480, beside_sun=True)]
        self._add_step()
        self._chips = self._make_chips(look)
        chips = self.row_of([*self._chips.values()])
        self._field = self._make_field(look)
        self._not_saved = second_line(look, "", self)
        self._not_saved.set_colour("warn")
        self._not_saved.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.said)
        self.ground += [Part(chips, 16), Part(self._field, 12, 560), Part(self._not_saved, 10)]
        self._add_answers()
        self.first = next(iter(self._chips.values()))

    @property
    def rise(self) -> float:
        """The sun is up."""
        return 1.0

    @property
    def feeling(self) -> Feeling | None:
        """The answer that is chosen; None where there is none."""
        return next((feeling for feeling, chip in self._chips.items() if chip.isChecked()), None)

    @property
    def line(self) -> str:
        """The line of words, to the letter."""
        return self._field.text()

    def show_not_saved(self, told: str) -> None:
        """Say that what stands here is not in the journal, and have it tried again; nothing where it is."""
        if told:
            self._pause.start(_RETRY)
        if told == self._not_saved.text():
            return
        self._not_saved.setText(told)
        self._not_saved.setVisible(bool(told))
        self.arrange()
        if told:
            announce(self, told)

    def _fit(self, _width: int, _height: int) -> None:
        self._headline.set_font(self._font)

    def _font(self, theme: Theme) -> QFont:
        return theme.serif(_SMALL if self.is_low else theme.size("rut_why"))

    def _make_chips(self, look: Look) -> dict[Feeling, RutChip]:
        chips = {feeling: RutChip(look, words, self) for feeling, words in feeling_words().items()}
        for feeling, chip in chips.items():
            chip.clicked.connect(lambda on, feeling=feeling: self._on_chip(feeling, on=on))
        return chips

    def _make_field(self, look: Look) -> LineField:
        field = LineField(look, parent=self)
        field.setPlaceholderText(self.tr("A line for the next time"))
        field.setAccessibleName(self.tr("How do you feel now? In a line"))
        field.setMaxLength(_LONGEST_LINE)
        field.textEdited.connect(lambda _text: self._say_soon())
        field.editingFinished.connect(self._on_left)
        return field

    def _on_chip(self, chosen: Feeling, *, on: bool) -> None:
        for feeling, chip in self._chips.items():
            chip.setChecked(on and feeling is chosen)
        self.said.emit()

    def _say_soon(self) -> None:
        if not self._pause.isActive() or self._pause.interval() > _PAUSE:
            self._pause.start(_PAUSE)

    def _on_left(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.said.emit()
