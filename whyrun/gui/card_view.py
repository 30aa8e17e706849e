"""A card as a widget: painted by ``CardPainter``, and read out whole by a screen reader.

Rule: shows what it is given; it knows no journal and changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from whyrun.gui.card_painter import GRID_HEIGHT, GRID_WIDTH, CardPainter
from whyrun.gui.controls.box import CLEAR, paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from whyrun.domain.card import Card
    from whyrun.gui.theme import Theme

_RADIUS = 16.0
_SMALLEST_WIDTH = 220
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
        self._covered = False
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
        self._say()
        self.update()

    def set_covered(self, covered: bool) -> None:
        """Cover the words, for ears too: a screen reader speaks to the whole room."""
        self._covered = covered
        self._say()
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

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that keeps the card's shape."""
        return round(width * GRID_HEIGHT / GRID_WIDTH)

    def sizeHint(self) -> QSize:
        """Return the drawn size, 360x220 at 100 % text."""
        width = self._theme.px(GRID_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that a pinned card may have as well, 220x134."""
        return QSize(_SMALLEST_WIDTH, self.heightForWidth(_SMALLEST_WIDTH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, and its edge on a dark window."""
        if self._card is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        radius = float(self._theme.px(self._radius))
        theme = self._theme
        self._painter.paint(
            painter,
            rect,
            self._card,
            radius=radius,
            text_scale=theme.scale,
            contrast=theme.contrast,
            covered=self._covered,
        )
        if theme.is_dark and theme.contrast is None:
            paint_box(painter, rect, radius, CLEAR, _DARK_EDGE)
        painter.end()

    def _say(self) -> None:
        words = self._card.spoken if self._card is not None else ""
        self.setAccessibleName(self.tr("Your why, covered") if words and self._covered else words)
