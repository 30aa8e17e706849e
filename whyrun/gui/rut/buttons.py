"""What can be pressed on the rut landscape: the buttons of everywhere, clear on the ground, and the wide rows.

Rule: the focus ring keeps 3 px away, in the landscape's own accent; a row's lies on its border.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from whyrun.gui.controls.box import CLEAR, paint_box
from whyrun.gui.controls.button import Button, Kind, PushButton
from whyrun.gui.controls.chip import ManyChip
from whyrun.gui.icons import icon_pixmap
from whyrun.gui.text_fit import SetText, set_text

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look

#: Where a row's words begin, and where its sentence does, in px from its left edge; the same air at the right.
_WORDS_X, _SENTENCE_X, _RIGHT = 23, 219, 48
#: A row that is narrower puts its sentence under its words.
_NARROW = 520
_HEIGHT = 60


class RutButton(Button):
    """A button on the landscape."""

    icon_size, icon_gap = 20, 8
    focus_gap = 3

    @property
    def focus_colour(self) -> QColor:
        """The ring's colour on this ground."""
        return self._look.theme.colour("accent")

    @property
    def room_after(self) -> int:
        """The filled button stands a little apart, with room for its ring."""
        return 0 if self._kind is Kind.BORDERED else self._look.theme.px(4)

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        fill, border, words = super()._colours()
        at_rest = not self.underMouse() and not self.isDown()
        is_clear = self._kind is Kind.BORDERED and at_rest and self._look.theme.contrast is None
        return (CLEAR if is_clear else fill), border, words

    def _font(self) -> QFont:
        return self._look.theme.sans(15) if self._kind is Kind.BORDERED else super()._font()

    def _padding(self) -> int:
        return 23 if self._kind is Kind.BORDERED else super()._padding()


class RutChip(ManyChip):
    """A chip on the landscape."""

    focus_gap = 3

    @property
    def focus_colour(self) -> QColor:
        """The ring's colour on this ground."""
        return self._look.theme.colour("accent")


class WayRow(PushButton):
    """One thing that may be in the way, and beside it where it leads."""

    focus_radius, focus_gap = 10, -2

    def __init__(self, look: Look, words: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._look = look
        self._sentence = sentence
        self._height = _HEIGHT
        self.setAccessibleName(words)
        self.setAccessibleDescription(sentence)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    @property
    def focus_colour(self) -> QColor:
        """The ring's colour on this ground."""
        return self._look.theme.colour("accent")

    def set_height(self, drawn: int) -> None:
        """Make a row of one line ``drawn`` px high at 100 % text."""
        self._height = drawn
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The drawn height, and more where the words need it."""
        words, sentence = self._words(width), self._said(width)
        if self._is_narrow(width):
            return round(words.height + sentence.height) + self._look.theme.px(26)
        return max(
            self._look.theme.px(self._height), round(max(words.height, sentence.height)) + self._look.theme.px(24)
        )

    def sizeHint(self) -> QSize:
        """As wide as drawn."""
        width = self._look.theme.px(600)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A row can be narrow; it then grows downwards."""
        return QSize(self._look.theme.px(140), self._look.theme.px(self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, the words, the sentence and where the row leads."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = theme.colour("pressed" if self.isDown() else "sunken" if self.underMouse() else "surface")
        paint_box(painter, QRectF(self.rect()), theme.px(10), fill, theme.colour("line"))
        words, sentence = self._words(self.width()), self._said(self.width())
        painter.setPen(theme.colour("ink"))
        if self._is_narrow(self.width()):
            top = theme.px(12)
            self._draw(painter, words, theme.px(_WORDS_X), top)
            painter.setPen(theme.colour("soft"))
            self._draw(painter, sentence, theme.px(_WORDS_X), top + words.height + theme.px(2))
        else:
            self._draw(painter, words, theme.px(_WORDS_X), (self.height() - words.height) / 2)
            painter.setPen(theme.colour("soft"))
            self._draw(painter, sentence, theme.px(_SENTENCE_X), (self.height() - sentence.height) / 2)
        self._paint_arrow(painter)

    def _paint_arrow(self, painter: QPainter) -> None:
        theme = self._look.theme
        size = theme.px(20)
        pixmap = icon_pixmap(
            "left" if self._mirrored() else "right", theme.colour("soft"), size, self.devicePixelRatioF()
        )
        x = self.width() - theme.px(17) - size
        painter.drawPixmap(theme.px(17) if self._mirrored() else x, (self.height() - size) // 2, pixmap)

    def _draw(self, painter: QPainter, words: SetText, x: float, y: float) -> None:
        words.draw(painter, self.width() - x - words.width if self._mirrored() else x, y)

    def _words(self, width: int) -> SetText:
        px = self._look.theme.px
        end = px(_RIGHT) if self._is_narrow(width) else width - px(_SENTENCE_X) + px(12)
        return set_text(self.text(), self._look.theme.sans(16, bold=True), width - px(_WORDS_X) - end)

    def _said(self, width: int) -> SetText:
        px = self._look.theme.px
        begin = px(_WORDS_X if self._is_narrow(width) else _SENTENCE_X)
        return set_text(self._sentence, self._look.theme.sans(14), width - begin - px(_RIGHT))

    def _is_narrow(self, width: int) -> bool:
        return width < self._look.theme.px(_NARROW)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
