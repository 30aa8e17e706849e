"""The field to search in: a glass before the words, and behind them the way back to everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.enter import is_enter
from whyrun.gui.controls.fields import LineField
from whyrun.gui.icons import icon_pixmap
from whyrun.gui.mirrored import as_read

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look

#: Milliseconds without a key before what was typed is looked for: nobody who types on waits for that.
_PAUSE = 60
#: How much of each end of the field is the glass's and the cross's, in px at 100 %.
_ICON_ROOM = 26


class SearchField(LineField):
    """``searched`` carries what was typed, once the runner pauses; Escape empties the field."""

    searched = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(lambda: self.searched.emit(self.text()))
        self.setPlaceholderText(self.tr("Search your journal"))
        self.setAccessibleName(self.tr("Search your journal"))
        self._clear = Button(look, "", Kind.PLAIN, icon="close", parent=self)
        self._clear.setAccessibleName(self.tr("Show everything"))
        self._clear.setToolTip(self.tr("Show everything"))
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Escape does the same from the field itself
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.hide()
        self._clear.clicked.connect(lambda: self.look_for(""))
        self.textChanged.connect(self._on_text_changed)
        look.changed.connect(self._arrange)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape shows everything again; Enter looks at once."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.look_for("")
            return
        if is_enter(event):
            self._pause.stop()
            self.searched.emit(self.text())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cross stays at the end of the field."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass before the words."""
        super().paintEvent(event)
        theme = self._look.theme
        size = theme.px(18)
        place = QRect(theme.px(11), (self.height() - size) // 2, size, size)
        at = as_read(self.layoutDirection(), self.rect(), place).topLeft()
        QPainter(self).drawPixmap(at, icon_pixmap("search", theme.colour("soft"), size, self.devicePixelRatioF()))

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._pause.start()

    def look_for(self, words: str) -> None:
        """Write ``words`` into the field, and look for them at once; without any, show everything."""
        self.setText(words)
        self._pause.stop()
        self.searched.emit(words)

    def _arrange(self) -> None:
        px = self._look.theme.px
        self.setTextMargins(px(_ICON_ROOM), 0, px(_ICON_ROOM), 0)
        side = self.height() - px(6)
        place = QRect(self.width() - side - px(3), px(3), side, side)
        self._clear.setGeometry(as_read(self.layoutDirection(), self.rect(), place))
