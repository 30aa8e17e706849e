"""Which kinds of entries are listed: four answers side by side, or one menu where there is no room for them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHBoxLayout, QMenu, QRadioButton, QStackedWidget, QWidget

from whyrun.domain.check_in import CheckIn
from whyrun.domain.reflection import Reflection
from whyrun.domain.rut_moment import RutMoment
from whyrun.gui.controls.box import paint_box
from whyrun.gui.controls.button import Button
from whyrun.gui.controls.one_of import OneOf

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from whyrun.gui.look import Look


class Filters(QStackedWidget):
    """``chosen`` carries the kind to list; None lists everything."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[type[Any] | None, str] = {
            None: self.tr("Everything"),
            Reflection: self.tr("Reflections"),
            CheckIn: self.tr("Check-ins"),
            RutMoment: self.tr("Rut moments"),
        }
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(2))
        group = OneOf(beside)
        self._chips = {kind: FilterChip(look, words) for kind, words in self._words.items()}
        for kind, chip in self._chips.items():
            group.addButton(chip)
            row.addWidget(chip)
            chip.clicked.connect(partial(self.choose, kind))
        row.addStretch(1)
        self._menu = Button(look, "", icon="down", icon_last=True)
        menu = QMenu(self._menu)
        for kind, words in self._words.items():
            menu.addAction(words, partial(self.choose, kind))
        self._menu.setMenu(menu)
        self._menu.setAccessibleName(self.tr("What is listed"))
        self.addWidget(beside)
        self.addWidget(self._menu)
        self._show(None)

    def show_as_menu(self, *, on: bool) -> None:
        """Stand as one menu, or side by side."""
        self.setCurrentIndex(int(on))

    def choose(self, kind: type[Any] | None) -> None:
        """List entries of ``kind``, or everything."""
        self._show(kind)
        self.chosen.emit(kind)

    def _show(self, kind: type[Any] | None) -> None:
        self._chips[kind].setChecked(True)
        self._menu.setText(self._words[kind])


class FilterChip(QRadioButton):
    """36 high; the chosen one is tinted, framed in accent and bold."""

    focus_radius = 8

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(words)
        self._look = look
        self.setAccessibleName(words)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Wide enough for the words in bold, so that choosing moves nothing."""
        theme = self._look.theme
        words = QFontMetricsF(theme.sans(14, bold=True)).horizontalAdvance(self.text())
        return QSize(round(words) + theme.px(24), theme.px(36))

    def minimumSizeHint(self) -> QSize:
        """A chip has one size."""
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame of the chosen one, and the words."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            paint_box(painter, QRectF(self.rect()), theme.px(8), theme.colour("tint"), theme.colour("accent"), 1.5)
        elif self.underMouse():
            paint_box(painter, QRectF(self.rect()), theme.px(8), theme.colour("sunken"))
        painter.setFont(theme.sans(14, bold=self.isChecked()))
        painter.setPen(theme.colour("ink" if self.isChecked() else "soft"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
