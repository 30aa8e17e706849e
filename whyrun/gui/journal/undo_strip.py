"""What was deleted can be brought back, for as long as this strip says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from whyrun.gui.controls.box import paint_box
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.words import Words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from whyrun.gui.look import Look

SECONDS = 10


class UndoStrip(QWidget):
    """``undo_wanted`` carries what was deleted; ``gone`` is emitted when it can't be brought back here any more."""

    undo_wanted = Signal(object)
    gone = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._deleted: Any = None
        self._left = 0
        self._told = Words(look, self.tr("Deleted."), font=lambda theme: theme.sans(14), line_height=20)
        self._undo = Button(look, "", Kind.QUIET, keys=Qt.Modifier.CTRL | Qt.Key.Key_Z)
        row = QHBoxLayout(self)
        px = look.theme.px
        row.setContentsMargins(px(20), px(8), px(20 - self._undo.unseen), px(8))
        row.setSpacing(look.theme.px(8))
        row.addWidget(self._told, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._undo)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second)
        self._undo.clicked.connect(self._on_undo)
        self.hide()

    def offer(self, deleted: Any) -> None:  # noqa: ANN401 - whatever is brought back
        """Offer to bring ``deleted`` back, for ten seconds."""
        self._deleted, self._left = deleted, SECONDS
        self._say()
        self._second.start()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, above whatever it lies on."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), theme.px(10), theme.colour("surface"), theme.colour("edge"))

    def _say(self) -> None:
        self._undo.setText(self.tr("Undo ({seconds} s)").format(seconds=self._left))

    def _on_second(self) -> None:
        self._left -= 1
        self._say()
        if self._left <= 0:
            self._end()

    def _on_undo(self) -> None:
        deleted = self._deleted
        self._end()
        if deleted is not None:
            self.undo_wanted.emit(deleted)

    def _end(self) -> None:
        self._second.stop()
        self._deleted = None
        self.hide()
        self.gone.emit()
