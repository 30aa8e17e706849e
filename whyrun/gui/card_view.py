"""A card as a widget: painted by ``CardPainter``, and read out whole by a screen reader.

Rule: shows what it is given; it knows no journal and changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from whyrun.gui.card_painter import GRID_HEIGHT, GRID_WIDTH, CardPainter

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from whyrun.domain.card import Card
    from whyrun.gui.theme import Theme

_RADIUS = 16.0
_SMALLEST_WIDTH = 220
#: The ring stands 2px outside the card and is 2px wide.
_RING_ROOM = 4
#: On a dark window a dark card needs an edge: white at 8 %.
_DARK_EDGE = QColor(255, 255, 255, 20)


class CardView(QLabel):
    """One card, as high as its width asks for (360:220), or as large as the layout makes it.

    A QLabel only by birth: that is what tells assistive tools "text", with the card's words as its name.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: Card | None = None
        self._painter = CardPainter()
        self._radius = _RADIUS
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def card(self) -> Card | None:
        """The card on show."""
        return self._card

    def set_card(self, card: Card | None) -> None:
        """Show ``card``; None shows nothing."""
        if card == self._card:
            return
        self._card = card
        self.setAccessibleName(card.spoken if card else "")
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Follow a change of theme or text size."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def set_radius(self, drawn: float) -> None:
        """Round the corners by ``drawn`` px of the drawings: 14 in the wizard, 16 on Today."""
        self._radius = drawn
        self.update()

    def set_focusable(self, focusable: bool) -> None:
        """Put the card into the tab order; it then keeps room for the focus ring around itself."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if focusable else Qt.FocusPolicy.NoFocus)
        room = _RING_ROOM if focusable else 0
        self.setContentsMargins(room, room, room, room)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that keeps the card's shape."""
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        return round(inner * GRID_HEIGHT / GRID_WIDTH) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return the drawn size, 360x220 at 100 % text."""
        return self._size_of(self._theme.px(GRID_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that a pinned card may have as well, 220x134."""
        return self._size_of(_SMALLEST_WIDTH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, its edge on a dark window, and the ring while it has the keyboard."""
        if self._card is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.contentsRect())
        radius = float(self._theme.px(self._radius))
        theme = self._theme
        self._painter.paint(painter, rect, self._card, radius=radius, text_scale=theme.scale, contrast=theme.contrast)
        if theme.is_dark and theme.contrast is None:
            _outline(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), QPen(_DARK_EDGE, 1), radius - 0.5)
        if self.hasFocus():
            ring = QPen(self._theme.colour("accent"), 2)
            _outline(painter, rect.adjusted(-3, -3, 3, 3), ring, radius + 3)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def _size_of(self, inner: int) -> QSize:
        margins = self.contentsMargins()
        width = inner + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))


def _outline(painter: QPainter, rect: QRectF, pen: QPen, radius: float) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, radius, radius)
