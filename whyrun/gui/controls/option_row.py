"""A row to choose: a radio, the words, and what else the row has to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from whyrun.gui.controls.box import paint_box
from whyrun.gui.motion import ColourFade
from whyrun.gui.text_fit import FewWays, SetText, set_text

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QLineEdit

    from whyrun.gui.look import Look


#: From this height on (px) a row is one of few, and its radio stands further in.
_TALL = 60
#: Words are not squeezed into less than this beside a note, which then goes below them, so far away (px).
_NARROW, _GAP = 200, 2


class OptionRow(QRadioButton):
    """One of several answers in the same parent, of which one is chosen; arrow keys move among them.

    ``height`` is the drawn height of a one-line row; more lines make it higher. ``note`` is said at the right end
    in small, ``below`` under the words; ``serif`` sets the runner's own words.
    """

    focus_radius = 10

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        height: int = 44,
        note: str = "",
        below: str = "",
        serif: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._height = height
        self._note = note
        self._below = below
        self._serif = serif
        self._field: QLineEdit | None = None
        self._set = FewWays()
        self._fade = ColourFade(look, self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(text)
        self.setAccessibleDescription(below or note)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._on_look_changed)

    def set_field(self, field: QLineEdit) -> None:
        """Let the runner finish the row's words in ``field``; writing there chooses the row."""
        field.setParent(self)
        self._field = field
        field.textEdited.connect(lambda _text: self.setChecked(True))
        QWidget.setTabOrder(self, field)
        self._place_field()

    def hasHeightForWidth(self) -> bool:
        """Long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The drawn height, and more where the words take more than one line."""
        words = self._words(width)
        one_line = words.height / max(1, words.line_count)
        extra = words.height - one_line
        if self._field is not None and self._field_goes_below(width):
            extra += self._look.theme.px(48)
        if self._note_goes_below(width):
            extra += set_text(self._note, self._look.theme.sans(12), self._room(width)).height
        return round(self._look.theme.px(self._height) + extra)

    def sizeHint(self) -> QSize:
        """Two rows fit beside each other on a page."""
        width = self._look.theme.px(256)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A row can be narrow; it then grows downwards."""
        return QSize(self._look.theme.px(140), self._look.theme.px(self._height))

    def hitButton(self, at: QPoint) -> bool:
        """All of the row can be clicked."""
        return self.rect().contains(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The field keeps its place behind the words."""
        super().resizeEvent(event)
        self._place_field()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters typed on a row that has a field go into it; Space chooses, as in every row."""
        if self._field is not None and event.text().isprintable() and event.text().strip():
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._field.insert(event.text())
            self._field.textEdited.emit(self._field.text())
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, radio, words and note."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        fill, border, radio = self._fade.shown(*self._colours())
        paint_box(painter, QRectF(self.rect()), theme.px(10), fill, border, 2 if chosen else 1)
        words = self._words(self.width())
        top = self._top(words)
        one_line = words.height / max(1, words.line_count)
        self._paint_radio(painter, QPointF(theme.px(self._radio_x()), top + one_line / 2), radio)
        painter.setPen(theme.colour("ink"))
        self._draw(painter, words, theme.px(self._words_x()), top)
        painter.setPen(theme.colour("soft" if not chosen else "ink"))
        if self._below:
            second = set_text(self._below, theme.sans(13), self._room(self.width()))
            self._draw(painter, second, theme.px(self._words_x()), top + words.height + theme.px(7))
        if self._note:
            painter.setPen(theme.colour("soft"))
            note = set_text(self._note, theme.sans(12), self._whole_room(self.width()))
            if self._note_goes_below(self.width()):
                self._draw(painter, note, theme.px(self._words_x()), top + words.height + theme.px(_GAP))
            else:
                self._draw(painter, note, self.width() - theme.px(18) - note.width, top + (one_line - note.height) / 2)

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Fill, border, and the radio's ring."""
        colour = self._look.theme.colour
        if self.isChecked():
            return colour("tint"), colour("accent"), colour("accent")
        over = self.underMouse()
        fill = colour("tint" if self.isDown() else "surface")
        return fill, colour("edge" if over else "line"), colour("ink" if over else "edge")

    def _draw(self, painter: QPainter, words: SetText, x: float, y: float) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            words.draw_mirrored(painter, self.width() - x, y)
        else:
            words.draw(painter, x, y)

    def _paint_radio(self, painter: QPainter, centre: QPointF, ring: QColor) -> None:
        theme = self._look.theme
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            centre = QPointF(self.width() - centre.x(), centre.y())
        width = theme.px(11) / 2 if self.isChecked() else 1.5
        painter.setPen(QPen(ring, width))
        painter.setBrush(theme.colour("surface"))
        radius = (theme.px(18) - width) / 2
        painter.drawEllipse(centre, radius, radius)

    def _words(self, width: int) -> SetText:
        key = (width, self.text(), self.isChecked(), self._look.theme.scale)
        return self._set.at(key, lambda: set_text(self.text(), self._font(), self._room(width)))

    def _font(self) -> QFont:
        theme = self._look.theme
        if self._serif:
            return theme.serif(17)
        if self._below:
            return theme.sans(16, bold=True)
        return theme.sans(14, bold=self.isChecked())

    def _room(self, width: int) -> float:
        beside = 0 if self._note_goes_below(width) else self._note_width()
        return max(self._look.theme.px(60), self._whole_room(width) - beside)

    def _whole_room(self, width: int) -> int:
        theme = self._look.theme
        return width - theme.px(self._words_x()) - theme.px(16)

    def _note_width(self) -> float:
        """The note and its distance from the words."""
        theme = self._look.theme
        return QFontMetricsF(theme.sans(12)).horizontalAdvance(self._note) + theme.px(12) if self._note else 0

    def _note_goes_below(self, width: int) -> bool:
        """Whether the note would leave the words too narrow a column."""
        return bool(self._note) and self._whole_room(width) - self._note_width() < self._look.theme.px(_NARROW)

    def _top(self, words: SetText) -> float:
        """Where the words begin: in the middle of a simple row, higher where something stands below them."""
        if self._below:
            return self._look.theme.px(18)
        one_line = words.height / max(1, words.line_count)
        return (self._look.theme.px(self._height) - one_line) / 2

    def _radio_x(self) -> int:
        return 24 if self._height < _TALL else 28 if self._serif else 30

    def _words_x(self) -> int:
        return 45 if self._height < _TALL else 53 if self._serif else 51

    def _words_end(self) -> int:
        advance = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return round(self._look.theme.px(self._words_x()) + advance)

    def _field_goes_below(self, width: int) -> bool:
        return width - self._words_end() < self._look.theme.px(200)

    def _place_field(self) -> None:
        if self._field is None:
            return
        theme = self._look.theme
        below = self._field_goes_below(self.width())
        x = theme.px(16) if below else self._words_end() + theme.px(16)
        height = theme.px(40)
        y = self.height() - height - theme.px(12) if below else (self.height() - height) // 2
        width = self.width() - x - theme.px(18)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - width
        self._field.setGeometry(x, y, width, height)

    def _on_look_changed(self) -> None:
        self._set.forget()
        self.updateGeometry()
        self._place_field()
        self.update()
