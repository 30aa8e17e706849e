"""A field for one sentence, that grows to three lines; Enter goes on instead of breaking the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from whyrun.gui.controls.enter import is_enter
from whyrun.gui.controls.field_frame import FieldFrame
from whyrun.gui.text_fit import set_text

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look

_MOST_LINES = 3


class SentenceField(QTextEdit):
    """Serif 19, 48 high for one line. ``go_on`` on Enter, ``words_changed`` after every change by the runner."""

    go_on = Signal()
    words_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._on_text_changed)
        FieldFrame(look, self)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def words(self) -> str:
        """What stands in the field."""
        return self.document().toRawText().replace("\u2029", " ")

    def set_words(self, words: str) -> None:
        """Fill the field without telling anybody; the cursor stands at the end."""
        with QSignalBlocker(self):
            self.setPlainText(" ".join(words.split()))
            self.moveCursor(QTextCursor.MoveOperation.End)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; every other key writes."""
        if is_enter(event):
            if not event.isAutoRepeat():
                self.go_on.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted lines become one."""
        if source.hasText():
            self.insertPlainText(" ".join(source.text().split()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as the page."""
        return QSize(self._look.theme.px(524), self.height())

    def _fit(self) -> None:
        theme = self._look.theme
        # As wide as its viewport, which no bar narrows: to know that, PySide6 would go through every class of widget.
        words = set_text(self.words() or " ", theme.serif(19), max(1, self.contentsRect().width()))
        one_line = words.height / words.line_count
        lines = min(_MOST_LINES, words.line_count)
        self.setFixedHeight(round(theme.px(48) + (lines - 1) * one_line))

    def _on_text_changed(self) -> None:
        self._fit()
        self.words_changed.emit()

    def _on_look_changed(self) -> None:
        with QSignalBlocker(self):  # Qt calls a new font a change of the text
            self.setFont(self._look.theme.serif(19))
        self._fit()
