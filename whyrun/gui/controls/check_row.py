"""A check box with its words and a second line below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from whyrun.gui.controls.box import CLEAR, paint_box
from whyrun.gui.icons import icon_pixmap
from whyrun.gui.motion import ColourFade
from whyrun.gui.text_fit import FewWays, SetText, set_text

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look


class CheckRow(QCheckBox):
    """Something to switch on, said in ``text``, with what it does in ``below``."""

    focus_radius = 6

    def __init__(self, look: Look, text: str, below: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self._below = below
        self._fade = ColourFade(look, self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(text)
        self.setAccessibleDescription(below)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._words, self._second = FewWays(), FewWays()
        look.changed.connect(self._on_look_changed)

    def hasHeightForWidth(self) -> bool:
        """Long words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words, and never too low to hit."""
        words, below = self._lines(width)
        height = words.height + (below.height if self._below else 0)  # nothing at all would take a line
        return max(self._look.theme.px(32), round(height + 1))

    def sizeHint(self) -> QSize:
        """As wide as a panel."""
        width = self._look.theme.px(440)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow rows wrap, and none is lower than its words."""
        narrow = self._look.theme.px(140)
        return QSize(narrow, self.heightForWidth(max(self.width(), narrow)))

    def hitButton(self, at: QPoint) -> bool:
        """Words and box can be clicked."""
        return self.rect().contains(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width breaks the lines anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, the check and the words."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words, below = self._lines(self.width())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size = theme.px(18)
        line = words.height / max(1, words.line_count)
        x = self.width() - size if mirrored else 0
        box = QRectF(x, max(0.0, (line - size) / 2), size, size)
        fill, border = self._fade.shown(*self._colours())
        paint_box(painter, box, theme.px(4), fill, border, 1.5)
        if self.isChecked():
            tick = icon_pixmap(
                "check",
                theme.colour("on_accent" if self.isEnabled() else "off"),
                size - theme.px(2),
                self.devicePixelRatioF(),
            )
            painter.drawPixmap(round(box.x()) + theme.px(1), round(box.y()) + theme.px(1), tick)
        for text, y, colour in ((words, 0.0, "ink"), (below, words.height, "soft")):
            painter.setPen(theme.colour(colour if self.isEnabled() else "off"))
            if mirrored:
                text.draw_mirrored(painter, self.width() - theme.px(30), y)
            else:
                text.draw(painter, theme.px(30), y)

    def _colours(self) -> tuple[QColor, QColor]:
        """Fill and border of the box."""
        colour = self._look.theme.colour
        if not self.isEnabled():
            return colour("sunken"), colour("line")
        if self.isChecked():
            return colour("accent"), CLEAR
        return colour("tint" if self.isDown() else "surface"), colour("ink" if self.underMouse() else "edge")

    def _lines(self, width: int) -> tuple[SetText, SetText]:
        theme = self._look.theme
        room = max(theme.px(60), width - theme.px(30))
        words = self._words.at((room, self.text(), theme.scale), lambda: self._set(self.text(), 14, 20, room))
        below = self._second.at((room, theme.scale), lambda: self._set(self._below, 13, 18, room))
        return words, below

    def _set(self, text: str, size: int, line: int, room: int) -> SetText:
        theme = self._look.theme
        return set_text(text, theme.sans(size), room, line_height=theme.px(line))

    def _on_look_changed(self) -> None:
        self._words.forget()
        self._second.forget()
        self.updateGeometry()
        self.update()
