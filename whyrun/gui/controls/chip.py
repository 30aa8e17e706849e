"""Chips: one of several reasons to follow, or any number of people to run for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton, QSizePolicy

from whyrun.gui.controls.box import paint_box
from whyrun.gui.controls.enter import press_by_enter
from whyrun.gui.controls.words import plain_tip
from whyrun.gui.icons import icon_pixmap
from whyrun.gui.motion import ColourFade
from whyrun.gui.text_fit import SetText, set_cut, set_text

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QAbstractButton, QWidget

    from whyrun.gui.look import Look

    _Mixin = QAbstractButton
else:
    _Mixin = object  # a Qt class can't be inherited twice; the type checker is told what self will be

#: A reason longer than this many lines is cut on its chip; the tooltip and the journal have all of it.
_MOST_LINES = 3
#: The check of a chosen one, and how far it moves the words from their middle.
_TICK, _TICK_ROOM = 16, 11


class _Chip(_Mixin):
    """What both chips share: measures and painting. Mixed into the Qt button that carries the role."""

    _look: Look
    _fade: ColourFade
    _size: int = 14
    _row: int = 40
    _side: int = 17
    _is_ticked: bool = False
    focus_radius = 20

    def _begin(self, look: Look, text: str) -> None:
        self._look = look
        self._fade = ColourFade(look, self)
        self.setText(text)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        """A long reason wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line is as high as drawn; more lines take their height and the same air."""
        theme = self._look.theme
        words = self._words(width)
        one_line = words.height / max(1, words.line_count)
        return round(theme.px(self._row) + words.height - one_line)

    def sizeHint(self) -> QSize:
        """The words on one line with room on both sides, for a check too where one may be ticked."""
        theme = self._look.theme
        width = QFontMetricsF(self._font()).horizontalAdvance(self.text()[:400]) + 2 * theme.px(self._side)
        return QSize(round(width + 1), theme.px(self._row))

    def minimumSizeHint(self) -> QSize:
        """A chip can be as narrow as a long word asks."""
        return QSize(self._look.theme.px(64), self._look.theme.px(self._row))

    def hitButton(self, at: QPoint) -> bool:
        """All of the chip can be clicked."""
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, the check where many may be chosen, and the words."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        warm = chosen or self.underMouse() or self.isDown()
        fill, border = self._fade.shown(
            theme.colour("tint" if warm else "surface"), theme.colour("accent" if chosen or self.isDown() else "edge")
        )
        radius = min(self.height() / 2, theme.px(20))
        paint_box(painter, QRectF(self.rect()), radius, fill, border, 2 if chosen else 1)
        words = self._words(self.width())
        left = theme.px(self._side)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if chosen and self._is_ticked:
            size, before = theme.px(_TICK), theme.px(self._side - _TICK_ROOM)
            tick = icon_pixmap("check", theme.colour("accent"), size, self.devicePixelRatioF())
            painter.drawPixmap(self.width() - before - size if mirrored else before, (self.height() - size) // 2, tick)
            left += theme.px(_TICK_ROOM)
        painter.setPen(theme.colour("ink"))
        top = (self.height() - words.height) / 2
        if mirrored:
            words.draw_mirrored(painter, self.width() - left, top)
        else:
            words.draw(painter, left, top)

    def _words(self, width: int) -> SetText:
        theme = self._look.theme
        room = max(theme.px(16), width - 2 * theme.px(self._side))
        font = self._font()
        words = set_text(self.text(), font, room + 1)
        if words.line_count > _MOST_LINES:
            self.setToolTip(plain_tip(self.text()))
            return set_cut(self.text(), font, room, words.height / words.line_count * (_MOST_LINES + 0.5))
        return words

    def _font(self) -> QFont:
        return self._look.theme.sans(self._size)


class ReasonChip(_Chip, QRadioButton):
    """A chip of which one is chosen; arrow keys move among those in the same parent."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin(look, text)


class SuggestionChip(_Chip, QPushButton):
    """A smaller chip, pressed to put its words into a field."""

    _size = 13
    _row = 32
    _side = 13
    focus_radius = 16

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin(look, text)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the chip, as Space does; elsewhere on the page it goes on."""
        if press_by_enter(self, event):
            return
        super().keyPressEvent(event)


class ManyChip(_Chip, QCheckBox):
    """A chip of which any number is chosen; a check stands before the word of each that is, and moves no other."""

    _side = 23
    _is_ticked = True

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin(look, text)
