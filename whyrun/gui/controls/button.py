"""The four buttons of the drawings: primary, bordered, quiet and plain."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy

from whyrun.gui.controls.box import CLEAR, paint_box
from whyrun.gui.icons import icon_pixmap
from whyrun.gui.motion import ColourFade

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look


class Kind(Enum):
    """How much a button asks for attention. One PRIMARY a page."""

    PRIMARY = "primary"
    BORDERED = "bordered"
    QUIET = "quiet"
    PLAIN = "plain"


class Button(QPushButton):
    """A button with words and an optional icon before them, or after them where ``icon_last``.

    ``big`` is the 48 high one of welcome and rut.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        kind: Kind = Kind.BORDERED,
        *,
        icon: str = "",
        icon_last: bool = False,
        big: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
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
    def focus_radius(self) -> int:
        """The radius of the control itself, which the focus ring follows."""
        return self._look.theme.px(8)

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
        """The words and a little air: a button is never narrower."""
        theme = self._look.theme
        return QSize(self._words_width() + 2 * theme.px(min(8, self._padding())), theme.px(self._height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button, as Space does; Qt does that in dialogs only."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box for the present state, then icon and words in its middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, border, words = self._fade.shown(*self._colours())
        paint_box(painter, QRectF(self.rect()), self._look.theme.px(8), fill, border)
        painter.setFont(self._font())
        painter.setPen(words)
        self._paint_words(painter, words)

    def _paint_words(self, painter: QPainter, colour: QColor) -> None:
        theme = self._look.theme
        left = (self.width() - self._words_width()) / 2
        if self._kind is Kind.PLAIN:
            left = theme.px(self._padding())
        if self._icon:
            size = theme.px(18)
            pixmap = icon_pixmap(self._icon, colour, size, self.devicePixelRatioF())
            at = left + self._words_width() - size if self._icon_last else left
            x = self.width() - at - size if self._mirrored() else at
            painter.drawPixmap(round(x), (self.height() - size) // 2, pixmap)
            left += 0 if self._icon_last else size + theme.px(8)
        area = QRectF(left, 0, self.width() - left, self.height())
        if self._mirrored():
            area = QRectF(0, 0, self.width() - left, self.height())
        align = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic
        painter.drawText(area, int(flags), self.text())

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        colour = self._look.theme.colour
        hover, down, on = self.underMouse(), self.isDown(), self.isEnabled()
        if self._kind is Kind.PRIMARY:
            if not on:
                return colour("sunken"), colour("line"), colour("faint")
            state = "accent_pressed" if down else "accent_hover" if hover else "accent"
            return colour(state), CLEAR, colour("on_accent")
        if self._kind is Kind.BORDERED:
            if not on:
                return CLEAR, colour("line"), colour("faint")
            return colour("line" if down else "sunken" if hover else "surface"), colour("edge"), colour("ink")
        if self._kind is Kind.QUIET:
            fill = colour("tint") if on and (hover or down) else CLEAR
            return fill, CLEAR, colour("faint" if not on else "accent_pressed" if down else "accent")
        fill = colour("line" if down else "sunken") if on and (hover or down) else CLEAR
        return fill, CLEAR, colour("soft" if on else "faint")

    def _font(self) -> QFont:
        theme = self._look.theme
        if self._kind is Kind.PRIMARY:
            return theme.sans(15 if self._big else 14, bold=True)
        if self._kind is Kind.QUIET:
            return theme.sans(13, bold=True)
        return theme.sans(13 if self._kind is Kind.PLAIN else 14)

    def _words_width(self) -> int:
        theme = self._look.theme
        words = QFontMetricsF(self._font()).size(int(Qt.TextFlag.TextShowMnemonic), self.text()).width()
        return round(words + 0.5) + (theme.px(18) + theme.px(8) if self._icon else 0)

    def _padding(self) -> int:
        if self._big:
            return 29 if self._kind is Kind.PRIMARY else 20
        return {Kind.PRIMARY: 17, Kind.BORDERED: 17, Kind.QUIET: 4, Kind.PLAIN: 8}[self._kind]

    def _height(self) -> int:
        if self._big:
            return 48
        return 40 if self._kind in (Kind.PRIMARY, Kind.BORDERED) else 32

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
