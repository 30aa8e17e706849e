"""A few short answers side by side in one frame, of which one is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QBoxLayout, QRadioButton, QWidget

from whyrun.gui.controls.one_of import OneOf
from whyrun.gui.motion import ColourFade

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from whyrun.gui.look import Look
    from whyrun.gui.theme import Theme

_HEIGHT = 36
_PADDING = 15


class Segments(QWidget):
    """``chosen`` carries the value that the runner chose; arrow keys move among the answers."""

    chosen = Signal(object)

    def __init__(self, look: Look, answers: Mapping[object, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        group = OneOf(self)
        self._segments = {value: _Segment(look, words) for value, words in answers.items()}
        for value, segment in self._segments.items():
            group.addButton(segment)
            self._row.addWidget(segment)
            segment.clicked.connect(partial(self.chosen.emit, value))
        self._row.addStretch(1)
        look.changed.connect(self._arrange)
        self._arrange()

    def sizeHint(self) -> QSize:
        """All answers side by side."""
        hints = [segment.sizeHint() for segment in self._segments.values()]
        return QSize(sum(hint.width() for hint in hints), hints[0].height())

    def minimumSizeHint(self) -> QSize:
        """One below the other: as wide as the widest."""
        hints = [segment.sizeHint() for segment in self._segments.values()]
        return QSize(max(hint.width() for hint in hints), hints[0].height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side or one below the other, for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def choose(self, value: object) -> None:
        """Show ``value`` as the chosen one."""
        self._segments[value].setChecked(True)

    def focus_chosen(self) -> None:
        """Put the keyboard on the answer that is chosen."""
        next(segment for segment in self._segments.values() if segment.isChecked()).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _arrange(self) -> None:
        beside = self.width() >= self.sizeHint().width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        segments = list(self._segments.values())
        self.setFixedHeight(segments[0].sizeHint().height() * (1 if beside else len(segments)))
        for segment in segments:
            segment.stand(first=not beside or segment is segments[0], last=not beside or segment is segments[-1])


class _Segment(QRadioButton):
    """One answer; the frame is round where it is the first or the last."""

    focus_radius = 8

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(words)
        self._look = look
        self._is_first = self._is_last = True
        self._measured = QSize()
        self._measured_in: Theme | None = None  # a layout asks dozens of times
        self._fade = ColourFade(look, self)
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def stand(self, *, first: bool, last: bool) -> None:
        """Be the first of the frame, the last, or both: it is round there."""
        self._is_first, self._is_last = first, last
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words when they are chosen."""
        theme = self._look.theme
        if self._measured_in is not theme:
            words = QFontMetricsF(theme.sans(14, bold=True)).horizontalAdvance(self.text())
            self._measured = QSize(round(words) + 2 * theme.px(_PADDING), theme.px(_HEIGHT))
            self._measured_in = theme
        return self._measured

    def minimumSizeHint(self) -> QSize:
        """A segment has one size."""
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the part of the frame, its ground and the words."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        on, down = theme.colour("on_selected" if chosen else "ink"), self.isDown()
        ground = "selected" if chosen else "tint" if down else "sunken" if self.underMouse() else "surface"
        fill, words = self._fade.shown(theme.colour(ground), on)
        painter.setBrush(fill)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawPath(self._frame())
        painter.setFont(theme.sans(14, bold=chosen))
        painter.setPen(words)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())

    def _frame(self) -> QPainterPath:
        """The box, reaching over the edges where it has a neighbour: the lines between are drawn once."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_left, at_right = (self._is_last, self._is_first) if mirrored else (self._is_first, self._is_last)
        radius = self._look.theme.px(8)
        inside = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5 if at_right else 0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(inside, radius, radius)
        square = QPainterPath()
        if not at_left:
            square.addRect(QRectF(inside.left(), inside.top(), radius, inside.height()))
        if not at_right:
            square.addRect(QRectF(inside.right() - radius, inside.top(), radius, inside.height()))
        return path.united(square).simplified()
