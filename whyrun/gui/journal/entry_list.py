"""The list of entries: as long as what was found, read a page at a time, painted row by row.

Rule: what was found is kept as numbers; an entry is read when its row comes into sight, and few are kept.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from whyrun.domain.check_in import CheckIn
from whyrun.domain.reflection import Reflection
from whyrun.domain.search import EVERYTHING, Query
from whyrun.domain.weeks import Mark
from whyrun.gui.dates import time_of_day
from whyrun.gui.day_dot import paint_mark
from whyrun.gui.icons import icon_pixmap
from whyrun.gui.journal.entry_words import day_of, line, moment_of, short_day, title
from whyrun.gui.text_fit import hits, set_text
from whyrun.store.search_index import day_number, number_of_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from whyrun.gui.look import Look

    Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole
ROW = 64
_PAGE, _KEPT_PAGES = 64, 8


class EntryModel(QAbstractListModel):
    """What was found; ``read`` gives the entries of some numbers."""

    def __init__(self, read: Callable[[Iterable[int]], dict[int, Any]]) -> None:
        super().__init__()
        self._read = read
        self._numbers: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, Any]] = OrderedDict()
        self._today: date | None = None
        self.query = EVERYTHING

    def show(self, numbers: array[int], query: Query, today: date) -> None:
        """Show the entries with these numbers, found by ``query``; ``today`` is the local date."""
        self.beginResetModel()
        self._numbers, self.query, self._today = numbers, query, today
        self._pages.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many entries were found."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """The entry itself, or how it is read out."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{title(entry)}, {self.day_words(index.row(), entry)}: {line(entry, self.query)}"
        return None

    def entry(self, row: int) -> Any:  # noqa: ANN401 - of any kind that is listed
        """The entry in ``row``; None where it is gone since."""
        if not 0 <= row < len(self._numbers):
            return None
        page = row // _PAGE
        if page not in self._pages:
            self._pages[page] = self._read(self._numbers[page * _PAGE : (page + 1) * _PAGE])
            if len(self._pages) > _KEPT_PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page].get(self._numbers[row])

    def row_of(self, wanted: Any) -> int | None:  # noqa: ANN401 - of any kind that is listed
        """The row of an entry; None where it is not among what was found."""
        day = day_of(wanted)
        row = self.row_of_day(day)
        while row is not None and row < len(self._numbers) and day_number(self._numbers[row]) == day.toordinal():
            entry = self.entry(row)
            if entry is not None and entry.id == wanted.id:
                return row
            row += 1
        return None

    def row_of_day(self, day: date) -> int | None:
        """The row of the newest entry of ``day`` or of a day before it; None where there is none."""
        row = bisect_left(self._numbers, -number_of_day(day), key=lambda number: -(number >> 40 << 40))
        return row if row < len(self._numbers) else None

    def day_words(self, row: int, entry: Any) -> str:  # noqa: ANN401 - of any kind that is listed
        """The day of the ``entry`` in ``row``, as the list says it: with the time, where the day has several."""
        day = day_of(entry)
        said = short_day(day, self._today or day)
        moment = moment_of(entry)
        if moment is None or not self._shares_its_day(row):
            return said
        #: Translators: when an entry of the journal was made: "12 March, 18:30".
        return self.tr("{day}, {time}").format(day=said, time=time_of_day(moment))

    def _shares_its_day(self, row: int) -> bool:
        beside = (other for other in (row - 1, row + 1) if 0 <= other < len(self._numbers))
        return any(day_number(self._numbers[other]) == day_number(self._numbers[row]) for other in beside)


class EntryList(QListView):
    """Rows 64 high. ``entry_chosen`` carries the entry in the row that is current."""

    entry_chosen = Signal(object)
    entry_opened = Signal(object)
    focus_moved = Signal()
    focus_radius, focus_gap = 6, -4  # within: the panel around it ends where the rows do

    def __init__(self, look: Look, model: EntryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_EntryRow(look, model, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        # By its name: to find out what viewport() hands back, PySide6 would go through every class of widget, 5 ms.
        for viewport in self.findChildren(QWidget, "qt_scrollarea_viewport"):
            viewport.setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Entries"))
        self.activated.connect(lambda index: self.entry_opened.emit(index.data(ENTRY)))
        self.clicked.connect(lambda index: self.entry_opened.emit(index.data(ENTRY)))
        self.verticalScrollBar().valueChanged.connect(self.focus_moved)
        look.changed.connect(self.doItemsLayout)

    def focus_place(self) -> QRect:
        """What the keys act on: the current row, as much of it as is in sight; all of the list where it has none."""
        row = self.visualRect(self.currentIndex())
        return row.intersected(self.rect()) if row.isValid() else self.rect()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which entry is current."""
        super().currentChanged(current, previous)
        self.focus_moved.emit()
        if current.isValid():
            self.entry_chosen.emit(current.data(ENTRY))


class _EntryRow(QStyledItemDelegate):
    """One entry: its mark, what it is, its day, and one line of it with what was looked for marked."""

    def __init__(self, look: Look, model: EntryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """As high as drawn."""
        return QSize(self._look.theme.px(200), self._look.theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        entry = index.data(ENTRY)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._paint_ground(painter, rect, option, chosen=chosen, mirrored=mirrored)
        self._paint_mark(painter, rect, entry, mirrored=mirrored)
        self._paint_words(painter, rect, index, mirrored=mirrored)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, *, chosen: bool, mirrored: bool
    ) -> None:
        theme = self._look.theme
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.fillRect(rect, theme.colour("tint" if chosen else "sunken"))
        if chosen:
            bar = QRectF(rect.right() - 2 if mirrored else rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, theme.colour("accent"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("line"))

    def _paint_mark(self, painter: QPainter, rect: QRectF, entry: Any, *, mirrored: bool) -> None:  # noqa: ANN401
        theme = self._look.theme
        x = rect.right() - theme.px(26) if mirrored else rect.left() + theme.px(26)
        centre = QPointF(x, rect.top() + self._first_line(entry) + theme.px(11))
        if isinstance(entry, CheckIn):
            paint_mark(painter, theme, Mark(entry.outcome.value), centre, diameter=14)
            return
        size = theme.px(18)
        name, colour = ("deeper", "warn") if isinstance(entry, Reflection) else ("sun", "accent")
        pixmap = icon_pixmap(name, theme.colour(colour), size, painter.device().devicePixelRatioF())
        painter.drawPixmap(round(centre.x() - size / 2), round(centre.y() - size / 2), pixmap)

    def _paint_words(self, painter: QPainter, rect: QRectF, index: Index, *, mirrored: bool) -> None:
        entry = index.data(ENTRY)
        theme = self._look.theme
        left, right = theme.px(48), theme.px(16)
        area = rect.adjusted(right, 0, -left, 0) if mirrored else rect.adjusted(left, 0, -right, 0)
        at_start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        at_end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        first = QRectF(area.left(), area.top() + self._first_line(entry), area.width(), theme.px(22))
        day = self._model.day_words(index.row(), entry)
        painter.setFont(theme.sans(13))
        painter.setPen(theme.colour("soft"))
        painter.drawText(first, int(at_end | flags), day)
        taken = QFontMetricsF(painter.font()).horizontalAdvance(day) + theme.px(12)
        painter.setFont(theme.sans(14, bold=True))
        painter.setPen(theme.colour("ink"))
        room = max(0.0, first.width() - taken)
        what = QFontMetricsF(painter.font()).elidedText(title(entry), Qt.TextElideMode.ElideRight, room)
        painter.drawText(first, int(at_start | flags), what)
        self._paint_line(painter, area, entry, mirrored=mirrored)

    def _first_line(self, entry: Any) -> int:  # noqa: ANN401
        """How far down the first line of ``entry`` begins: in the middle of its row where it is the only one."""
        return self._look.theme.px(11 if line(entry, self._model.query) else (ROW - 22) // 2)

    def _paint_line(self, painter: QPainter, area: QRectF, entry: Any, *, mirrored: bool) -> None:  # noqa: ANN401
        theme = self._look.theme
        font = theme.serif(15) if isinstance(entry, Reflection) else theme.sans(14)
        said = _around_the_hit(line(entry, self._model.query), self._model.query)
        shown = QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, area.width())
        words = set_text(shown, font, area.width() * 2, self._marks(shown))
        y = area.top() + theme.px(33)
        if mirrored:
            words.draw_mirrored(painter, area.right(), y)
        else:
            words.draw(painter, area.left(), y)

    def _marks(self, text: str) -> list[QTextLayout.FormatRange]:
        return hits(text, self._model.query.places(text), self._look.theme.colour("hit"))


#: A hit further on than this many letters would lie outside the row: the line then begins shortly before it.
_IN_SIGHT, _BEFORE = 24, 12


def _around_the_hit(text: str, query: Query) -> str:
    places = query.places(text)
    if not places or places[0][0] <= _IN_SIGHT:
        return text
    start = text.rfind(" ", 0, max(0, places[0][0] - _BEFORE)) + 1
    return f"… {text[start:]}" if start else text
