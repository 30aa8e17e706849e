"""A day to choose, or none: a field that opens a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QPushButton

from whyrun.gui.controls.box import paint_box
from whyrun.gui.controls.calendar import CalendarPopup
from whyrun.gui.controls.enter import press_by_enter
from whyrun.gui.dates import day_and_year
from whyrun.gui.icons import icon_pixmap
from whyrun.gui.motion import ColourFade

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look


class DateField(QPushButton):
    """Shows the chosen day, written out; a click or Enter opens a calendar, where the day can also be cleared.

    ``date_changed`` is emitted when the runner chose another day, or none. ``earliest`` is the first day that can be
    chosen, where not every day can.
    """

    focus_radius = 8

    date_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, earliest: date | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._earliest = earliest
        self._day: date | None = None
        self._fade = ColourFade(look, self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.clicked.connect(self._open)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def chosen(self) -> date | None:
        """The chosen day; None where none was chosen."""
        return self._day

    def set_date(self, day: date | None) -> None:
        """Show ``day`` without telling anybody."""
        self._day = day
        self.setAccessibleDescription(self._shown())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """168x40 in the drawings, and wider where the words are."""
        theme = self._look.theme
        words = QFontMetricsF(theme.sans(14)).horizontalAdvance(self._shown())
        return QSize(max(theme.px(168), round(words) + theme.px(52)), theme.px(40))

    def minimumSizeHint(self) -> QSize:
        """A day fits into no less."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the calendar, as Space does; elsewhere in the wizard it would go on."""
        if press_by_enter(self, event):
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, the day and the calendar's icon."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        (border,) = self._fade.shown(theme.colour("ink" if self.underMouse() else "edge"))
        paint_box(painter, QRectF(self.rect()), theme.px(8), theme.colour("surface"), border)
        size = theme.px(18)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        icon = icon_pixmap("calendar", theme.colour("ink"), size, self.devicePixelRatioF())
        x = theme.px(13) if mirrored else self.width() - theme.px(13) - size
        painter.drawPixmap(x, (self.height() - size) // 2, icon)
        painter.setFont(theme.sans(14))
        painter.setPen(theme.colour("ink" if self._day else "faint"))
        left, right = theme.px(13), theme.px(13) + size
        area = self.rect().adjusted(right if mirrored else left, 0, -(left if mirrored else right), 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._shown())

    def _shown(self) -> str:
        if self._day is None:
            return self.tr("Choose a day")
        return day_and_year(self._day)

    def _open(self) -> None:
        popup = CalendarPopup(self._look, self._day, self, earliest=self._earliest, may_be_none=True)
        popup.day_chosen.connect(self._on_chosen)
        popup.show()

    def _on_chosen(self, day: date | None) -> None:
        self.set_date(day)
        self.date_changed.emit()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
