"""The field to search in: a glass before the words, and behind them the way back to everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon

from whyrun.gui.controls.fields import LineField
from whyrun.gui.icons import icon_pixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look

#: Milliseconds without a key before what was typed is looked for: nobody who types on waits for that.
_PAUSE = 60


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
        self._glass = QAction(self)
        self._clear = QAction(self.tr("Show everything"), self)
        self.addAction(self._glass, LineField.ActionPosition.LeadingPosition)
        self.addAction(self._clear, LineField.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear_search)
        self.textChanged.connect(self._on_text_changed)
        look.changed.connect(self._show_icons)
        self._show_icons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape shows everything again; Enter looks at once."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear_search()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pause.stop()
            self.searched.emit(self.text())
            return
        super().keyPressEvent(event)

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._pause.start()

    def clear_search(self) -> None:
        """Empty the field, and show everything at once."""
        self.clear()
        self._pause.stop()
        self.searched.emit("")

    def _show_icons(self) -> None:
        theme = self._look.theme
        size, ratio = theme.px(18), self.devicePixelRatioF()
        for action, name in ((self._glass, "search"), (self._clear, "close")):
            action.setIcon(QIcon(icon_pixmap(name, theme.colour("soft"), size, ratio)))
