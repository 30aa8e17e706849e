"""The levels of a reflection as strata: a column of five layers, and beside each its question and answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from whyrun.gui.controls.enter import press_by_enter
from whyrun.gui.controls.words import plain_tip
from whyrun.gui.text_fit import SetText, hits, set_cut, set_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent

    from whyrun.domain.search import Query
    from whyrun.gui.look import Look

_COLUMN = 24
_GAP = 16
_STEPS = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
#: The height of a row of one line each, the size of its answer, and the air above and below both.
_WIDE, _CLOSE = (52, 16, 14), (48, 15, 10)


class Strata(QWidget):
    """Question and answer of every level, one row each. ``level_chosen`` carries the number of one that was chosen.

    Where rows are ``clickable`` Tab comes to one of them, and the arrow keys go on to the others.
    ``lines`` is how many lines a question or an answer may take before it is cut; 0 shows all. ``close`` sets the rows
    closer together, as in the journal.
    """

    spoken_role = QAccessible.Role.List
    level_chosen = Signal(int)

    def __init__(
        self, look: Look, *, lines: int = 1, clickable: bool = False, close: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("The levels, from the surface down"))
        self._lines = lines
        self._clickable = clickable
        self._close = close
        self._rows: list[_StratumRow] = []
        self._before: QWidget = self
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        look.changed.connect(self._on_look_changed)

    def show_levels(
        self, levels: Sequence[tuple[int, str, str]], *, query: Query | None = None, parting: int | None = None
    ) -> None:
        """Show ``levels``, surface first, each as (number, question, answer): one that was left empty may be missing.

        What ``query`` finds is marked in the answers; ``parting`` is the level to mark in accent.
        """
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for place, (number, question, answer) in enumerate(levels):
            is_last = place == len(levels) - 1
            row = _StratumRow(self._look, number, question, answer, last=is_last, close=self._close)
            row.set_lines(self._lines)
            row.mark(query, is_parting=number == parting)
            row.setEnabled(self._clickable)
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.clicked.connect(lambda _checked=False, number=number: self.level_chosen.emit(number))
            row.left.connect(lambda step, place=place: self._go_to(place + step))
            self._column.addWidget(row)
            row.show()  # a row that waits for the event loop to be shown has no height yet
            self._rows.append(row)
        self._let_tab_come_to(0)
        self._chain()
        self.update()

    def come_after(self, control: QWidget) -> None:
        """Let Tab come to the levels after ``control``."""
        self._before = control
        self._chain()

    def row(self, level: int) -> QWidget:
        """The row of a level, from 1; where there is no such level the next below it, or the deepest."""
        return next((row for row in self._rows if row.number >= level), self._rows[-1])

    def set_lines(self, lines: int) -> None:
        """Allow ``lines`` lines for each question and answer; 0 for as many as they need."""
        self._lines = lines
        for row in self._rows:
            row.set_lines(lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the column: layers that meet in a curve, rounded at both ends, numbered."""
        if not self._rows:
            return
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.px(_COLUMN)
        x = self.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        foot = self._rows[-1].geometry().bottom() + 1
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(x, 0, width, foot), width / 2, width / 2)
        painter.setClipPath(whole)
        for row in self._rows:
            self._paint_layer(painter, row, x, foot)
        painter.setClipping(False)
        if theme.contrast:
            painter.setPen(QPen(theme.colour("ink"), 1))
            painter.drawRoundedRect(QRectF(x + 0.5, 0.5, width - 1, foot - 1), width / 2, width / 2)
        painter.setFont(theme.sans(12, bold=True))
        for row in self._rows:
            painter.setPen(theme.depth_text(row.number))
            place = QRectF(x, row.y(), width, row.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(row.number))

    def _on_look_changed(self) -> None:
        for row in self._rows:
            row.updateGeometry()
        self.update()

    def _chain(self) -> None:
        control = self._before
        for row in self._rows:
            QWidget.setTabOrder(control, row)
            control = row

    def _go_to(self, place: int) -> None:
        """Put the keyboard on the row at ``place``, from 0, where there is one."""
        if 0 <= place < len(self._rows):
            self._let_tab_come_to(place)
            self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _let_tab_come_to(self, wanted: int) -> None:
        for place, row in enumerate(self._rows if self._clickable else ()):
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == wanted else Qt.FocusPolicy.ClickFocus)

    def _paint_layer(self, painter: QPainter, row: _StratumRow, x: float, foot: float) -> None:
        theme = self._look.theme
        k = theme.scale
        top = row.y()
        is_first = row is self._rows[0]
        area = QPainterPath(QPointF(x, top - (0 if is_first else 3 * k)))
        if not is_first:
            area.cubicTo(x + 8 * k, top - 6 * k, x + 16 * k, top + 6 * k, x + 24 * k, top + 3 * k)
        else:
            area.lineTo(x + 24 * k, top)
        area.lineTo(x + 24 * k, foot)
        area.lineTo(x, foot)
        painter.fillPath(area, theme.depth(row.number))
        if theme.contrast:
            painter.setPen(QPen(theme.colour("ink"), 1))
            painter.drawPath(area)


class _StratumRow(QAbstractButton):
    """One level: its question small, its answer serif, a line below. ``left`` carries -1 for up and 1 for down."""

    left = Signal(int)

    spoken_role = QAccessible.Role.ListItem
    focus_radius = 6

    def __init__(self, look: Look, number: int, question: str, answer: str, *, last: bool, close: bool) -> None:
        super().__init__()
        self.number = number
        self.focus_gap = -4
        self._look = look
        self._question = " ".join(question.split())
        self._answer = " ".join(answer.split())
        self._last = last
        self._row, self._size, self._air = _CLOSE if close else _WIDE
        self._lines = 1
        self._query: Query | None = None
        self._is_parting = False
        self.setAccessibleName(f"{number}. {self._question} {self._answer}")
        self.setToolTip(plain_tip(self._answer))  # one line may not hold all of it
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the row, as Space does; the arrows leave it for the one above or below."""
        if press_by_enter(self, event):
            return
        if event.key() in _STEPS:
            self.left.emit(_STEPS[event.key()])
            return
        super().keyPressEvent(event)

    def set_lines(self, lines: int) -> None:
        """Allow that many lines for question and answer each; 0 for as many as they need."""
        self._lines = lines
        self.updateGeometry()
        self.update()

    def mark(self, query: Query | None, *, is_parting: bool) -> None:
        """Mark what ``query`` finds in the answer, and the whole row where two ways part."""
        self._query, self._is_parting = query, is_parting
        if is_parting:
            self.setAccessibleDescription(self.tr("Here the two ways part"))
        self.update()

    def hasHeightForWidth(self) -> bool:
        """More lines make the row higher."""
        return self._lines != 1

    def heightForWidth(self, width: int) -> int:
        """The drawn height for one line each."""
        if self._lines == 1:
            return self._look.theme.px(self._row)
        question, answer = self._set(width)
        return max(
            self._look.theme.px(self._row), round(question.height + answer.height + self._look.theme.px(self._air))
        )

    def sizeHint(self) -> QSize:
        """One row of the drawings."""
        width = self._look.theme.px(472)
        return QSize(width, self.heightForWidth(self.width() if self.width() > 100 else width))  # noqa: PLR2004

    def minimumSizeHint(self) -> QSize:
        """The text gives way, the column does not."""
        return QSize(self._look.theme.px(_COLUMN + _GAP + 80), self._look.theme.px(self._row))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw question and answer, and the line that parts this row from the next."""
        theme = self._look.theme
        painter = QPainter(self)
        left = theme.px(_COLUMN + _GAP)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            hover = QRectF(left - theme.px(8), 1, self.width() - left + theme.px(8), self.height() - 2)
            if mirrored:
                hover.moveLeft(0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("tint" if self.isDown() else "sunken"))
            painter.drawRoundedRect(hover, theme.px(6), theme.px(6))
        if self._is_parting:
            x = self.width() - left + theme.px(5) if mirrored else left - theme.px(8)
            painter.fillRect(QRectF(x, theme.px(4), theme.px(3), self.height() - theme.px(9)), theme.colour("accent"))
        question, answer = self._set(self.width())
        y = 6.5 * theme.scale
        for words, colour in ((question, "soft"), (answer, "ink")):
            painter.setPen(theme.colour(colour))
            if mirrored:
                words.draw_mirrored(painter, self.width() - left, y)
            else:
                words.draw(painter, left, y)
            y += words.height
        if not self._last:
            x = 0 if mirrored else left
            painter.fillRect(x, self.height() - 1, self.width() - left, 1, theme.colour("line"))

    def _set(self, width: int) -> tuple[SetText, SetText]:
        theme = self._look.theme
        room = max(theme.px(60), width - theme.px(_COLUMN + _GAP))
        small, serif = theme.sans(12), theme.serif(self._size)
        if self._lines == 1:
            return _one_line(_asked(self._question, small, room), small, room), _one_line(self._answer, serif, room)
        found = self._query.places(self._answer) if self._query is not None else ()
        marks = hits(self._answer, found, theme.colour("hit"))
        question, answer = set_text(self._question, small, room), set_text(self._answer, serif, room, marks)
        if self._lines and answer.line_count > self._lines:
            answer = set_cut(self._answer, serif, room, answer.height / answer.line_count * (self._lines + 0.5))
        return question, answer


def _asked(question: str, font: QFont, room: float) -> str:
    """All of ``question``, or where it has no room what it asks: what it says back before that was just said above."""
    return question if QFontMetricsF(font).horizontalAdvance(question) <= room else question.rpartition(". ")[2]


def _one_line(text: str, font: QFont, room: float) -> SetText:
    shown = QFontMetricsF(font).elidedText(text[:1000], Qt.TextElideMode.ElideRight, room)
    return set_text(shown, font, room * 2)
