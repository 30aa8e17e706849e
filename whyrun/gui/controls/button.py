"""The four buttons of the drawings: primary, bordered, quiet and plain."""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy

from whyrun.gui.controls.box import CLEAR, paint_box
from whyrun.gui.controls.enter import press_by_enter
from whyrun.gui.icons import icon_pixmap
from whyrun.gui.motion import ColourFade
from whyrun.gui.text_fit import SetText, set_balanced

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination
    from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look


#: From this drawn height on, a button holds two lines of words.
_HIGH_ENOUGH = 40


#: What points the other way on a page that reads from right to left.
_MIRRORED = {"left": "right", "right": "left"}


class Kind(Enum):
    """How much a button asks for attention. One PRIMARY a page."""

    PRIMARY = "primary"
    BORDERED = "bordered"
    QUIET = "quiet"
    PLAIN = "plain"


class PushButton(QPushButton):
    """What is pressed by Enter as by Space, and by nothing that was meant for another button."""

    _pressed_at = -math.inf  # ms, on the clock of the window system

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button, as Space does; Qt does that in dialogs only."""
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember when."""
        self._pressed_at = event.timestamp()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second click of two only after the first: it may have brought this button under the pointer."""
        if event.timestamp() - self._pressed_at <= QApplication.doubleClickInterval():
            super().mouseDoubleClickEvent(event)


class Button(PushButton):
    """A button with words and an optional icon before them, or after them where ``icon_last``.

    ``big`` is the 48 high one of welcome and rut. ``keys`` press it while it can be seen, whatever has the focus in
    its window; the tooltip names them.
    """

    focus_radius = 8
    icon_size, icon_gap = 18, 8

    def __init__(
        self,
        look: Look,
        text: str,
        kind: Kind = Kind.BORDERED,
        *,
        icon: str = "",
        icon_last: bool = False,
        big: bool = False,
        keys: Qt.Key | QKeyCombination | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._keys = QKeySequence() if keys is None else QKeySequence(keys)
        super().__init__(parent)  # with the words, Qt for Python would ask whether they are an icon: 0.5 ms at a start
        self.setText(text)
        self.setToolTip("")
        self._look = look
        self._kind = kind
        self._icon = icon
        self._icon_last = icon_last
        self._big = big
        self._fade = ColourFade(look, self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)  # in a dialog only the one that goes on answers to Enter from elsewhere
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    @property
    def unseen(self) -> int:
        """How many px of the drawing its box reaches beyond its words where it shows no box."""
        return self._padding() if self._kind in (Kind.QUIET, Kind.PLAIN) else 0

    def setText(self, text: str) -> None:
        """Show ``text``; Qt would take the keys away with the words they came with."""
        super().setText(text)
        self.setShortcut(self._keys)

    def setToolTip(self, tip: str) -> None:
        """Say ``tip``, and the keys behind it."""
        keys = self._keys.toString(QKeySequence.SequenceFormat.NativeText)
        super().setToolTip(f"{tip} ({keys})" if tip and keys else tip or keys)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the words, as high as drawn."""
        theme = self._look.theme
        width = self._words_width() + 2 * theme.px(self._padding())
        if self._kind is Kind.PRIMARY:
            width = max(width, theme.px(104))
        return QSize(width, theme.px(self._height()))

    def minimumSizeHint(self) -> QSize:
        """The words, on two lines where the button is high enough for that, and a little air."""
        theme = self._look.theme
        room = self._words_width()
        if self._height() >= _HIGH_ENOUGH and " " in self.text():
            broken = set_balanced(self._plain_words(), self._font(), 0.6 * (room - self._icon_width()))
            room = min(room, round(broken.width + 1) + self._icon_width())
        return QSize(room + 2 * theme.px(min(8, self._padding())), theme.px(self._height()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The filled button goes on: a double click goes there, and not one further."""
        if self._kind is not Kind.PRIMARY:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box for the present state, then icon and words in its middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, border, words = self._fade.shown(*self._colours())
        theme = self._look.theme
        # Where hover has no colour of its own, it has a thicker line.
        width = 2 if theme.contrast is not None and self.isEnabled() and self.underMouse() else 1
        paint_box(painter, QRectF(self.rect()), theme.px(8), fill, border, width)
        painter.setFont(self._font())
        painter.setPen(words)
        self._paint_words(painter, words)

    def _paint_words(self, painter: QPainter, colour: QColor) -> None:
        theme = self._look.theme
        words = self._set_words()
        taken = self._icon_width() + words.width
        left = theme.px(self._padding()) if self._kind is Kind.PLAIN else (self.width() - taken) / 2
        if self._icon:
            size = theme.px(self.icon_size)
            icon = _MIRRORED.get(self._icon, self._icon) if self._mirrored() else self._icon
            pixmap = icon_pixmap(icon, colour, size, self.devicePixelRatioF())
            at = left + taken - size if self._icon_last else left
            x = self.width() - at - size if self._mirrored() else at
            painter.drawPixmap(round(x), (self.height() - size) // 2, pixmap)
            left += 0 if self._icon_last else self._icon_width()
        x = self.width() - left - words.width if self._mirrored() else left
        words.draw(painter, round(x), round((self.height() - words.height) / 2))

    def _set_words(self) -> SetText:
        """The words as they fit into the present width: on one line, or on two."""
        room = self.width() - 2 * self._look.theme.px(min(8, self._padding())) - self._icon_width()
        return set_balanced(self._plain_words(), self._font(), room + 1)

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        colour = self._look.theme.colour
        hover, down, on = self.underMouse(), self.isDown(), self.isEnabled()
        if self._kind is Kind.PRIMARY:
            if not on:
                return colour("sunken"), colour("line"), colour("off")
            state = "accent_pressed" if down else "accent_hover" if hover else "accent"
            return colour(state), CLEAR, colour("on_accent")
        if self._kind is Kind.BORDERED:
            if not on:
                return CLEAR, colour("line"), colour("off")
            return colour("pressed" if down else "sunken" if hover else "surface"), colour("edge"), colour("ink")
        if self._kind is Kind.QUIET:
            fill = colour("tint") if on and (hover or down) else CLEAR
            return fill, CLEAR, colour("off" if not on else "accent_pressed" if down else "accent")
        fill = colour("pressed" if down else "sunken") if on and (hover or down) else CLEAR
        return fill, CLEAR, colour("soft" if on else "off")

    def _font(self) -> QFont:
        theme = self._look.theme
        if self._kind is Kind.PRIMARY:
            return theme.sans(15 if self._big else 14, bold=True)
        if self._kind is Kind.QUIET:
            return theme.sans(13, bold=True)
        return theme.sans(13 if self._kind is Kind.PLAIN else 14)

    def _plain_words(self) -> str:
        """The words without the ampersands that tell Qt what no mnemonic is."""
        return self.text().replace("&&", "&")

    def _words_width(self) -> int:
        """How wide icon and words are on one line."""
        words = QFontMetricsF(self._font()).horizontalAdvance(self._plain_words())
        return round(words + 0.5) + self._icon_width()

    def _icon_width(self) -> int:
        """How much of the width the icon and its gap take."""
        if not self._icon:
            return 0
        gap = self._look.theme.px(self.icon_gap) if self.text() else 0
        return self._look.theme.px(self.icon_size) + gap

    def _padding(self) -> int:
        if self._big:
            return 29 if self._kind is Kind.PRIMARY else 20
        return {Kind.PRIMARY: 17, Kind.BORDERED: 17, Kind.QUIET: 4, Kind.PLAIN: 8}[self._kind]

    def _height(self) -> int:
        if self._big:
            return 48
        return 32 if self._kind is Kind.QUIET else 40

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
