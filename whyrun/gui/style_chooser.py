"""The four card styles to choose from, each shown as a small card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from whyrun.domain.reflection import CardStyle
from whyrun.gui.card_painter import CardPainter
from whyrun.gui.controls.flow_layout import FlowLayout
from whyrun.gui.controls.one_of import OneOf
from whyrun.gui.controls.panel import row_from_outside

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QHBoxLayout

    from whyrun.gui.look import Look

_SWATCH = QSize(84, 52)
_ROOM = 4  # for the frame of the chosen one, 2 px outside the swatch


class StyleChooser(QWidget):
    """Swatches side by side; ``style_chosen`` is emitted when the runner chose another one.

    A layout takes ``in_column``: there the cards, and not the room for their frames, stand on the margin.
    """

    spoken_role = QAccessible.Role.Grouping
    style_chosen = Signal(CardStyle)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("Card style"))
        names = {
            CardStyle.DAWN: self.tr("Dawn"),
            CardStyle.TRAIL: self.tr("Trail"),
            CardStyle.NIGHT: self.tr("Night"),
            CardStyle.PAPER: self.tr("Paper"),
        }
        painter = CardPainter()
        group = OneOf(self)
        row = self._row = FlowLayout(look.theme.px(16 - 2 * _ROOM), self)
        self._swatches = {style: _Swatch(look, style, name, painter) for style, name in names.items()}
        for style, swatch in self._swatches.items():
            group.addButton(swatch)
            row.addWidget(swatch)
            swatch.toggled.connect(lambda on, style=style: self.style_chosen.emit(style) if on else None)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def in_column(self) -> QHBoxLayout:
        """A row with the chooser in it, for a column whose other things stand on the margin."""
        row = row_from_outside(self._look, _ROOM)
        row.addWidget(self, 1)
        return row

    def sizeHint(self) -> QSize:
        """Two by two; where there is more room, they stand side by side."""
        swatch, gap = next(iter(self._swatches.values())).sizeHint(), self._row.spacing()
        return QSize(2 * swatch.width() + gap, 2 * swatch.height() + gap)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than two by two."""
        return self.sizeHint()

    def set_style(self, style: CardStyle) -> None:
        """Show ``style`` as the chosen one without telling anybody."""
        with QSignalBlocker(self):
            self._swatches[style].setChecked(True)


class _Swatch(QRadioButton):
    """One style as a small card with its name below."""

    focus_radius = 8

    def __init__(self, look: Look, style: CardStyle, name: str, painter: CardPainter) -> None:
        super().__init__(name)
        self._look = look
        self._style = style
        self._painter = painter
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The swatch, room for its frame, and its name."""
        px = self._look.theme.px
        return QSize(px(_SWATCH.width() + 2 * _ROOM), px(_SWATCH.height() + 2 * _ROOM + 16))

    def minimumSizeHint(self) -> QSize:
        """A swatch has one size."""
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        """Card and name can be clicked."""
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the small card, the frame where it is chosen, and the name."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = theme.px(_ROOM)
        x = (self.width() - theme.px(_SWATCH.width())) / 2
        card = QRectF(x, room, theme.px(_SWATCH.width()), theme.px(_SWATCH.height()))
        self._painter.paint_swatch(painter, card, self._style, radius=theme.px(6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(card.adjusted(-3, -3, 3, 3), theme.px(8), theme.px(8))
        else:
            painter.setPen(QPen(theme.colour("edge" if self.underMouse() else "line"), 1))
            outside = theme.px(6) + 0.5  # on a dark card a line within would leave its corners
            painter.drawRoundedRect(card.adjusted(-0.5, -0.5, 0.5, 0.5), outside, outside)
        painter.setFont(theme.sans(12, bold=self.isChecked()))
        painter.setPen(theme.colour("ink" if self.isChecked() else "soft"))
        name = QRectF(0, card.bottom() + room, self.width(), self.height() - card.bottom() - room)
        painter.drawText(name, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), self.text())
