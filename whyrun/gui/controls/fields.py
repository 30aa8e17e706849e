"""Fields to write in: an answer of several lines, and one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTextEdit

from whyrun.gui.controls.enter import is_enter
from whyrun.gui.controls.field_frame import FieldFrame

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look


class AnswerField(QTextEdit):
    """The runner's own words, serif 17 on lines of 26. Plain text, kept to the letter.

    ``go_on`` is emitted on Ctrl+Enter, ``words_changed`` after every change by the runner.
    """

    go_on = Signal()
    words_changed = Signal()

    def __init__(self, look: Look, *, height: float = 148, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._height = height
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.textChanged.connect(self.words_changed)
        FieldFrame(look, self)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def words(self) -> str:
        """What stands in the field, to the letter (``toPlainText`` would turn a no-break space into a space)."""
        return self.document().toRawText().replace("\u2029", "\n")

    def set_words(self, words: str) -> None:
        """Fill the field without telling anybody; the cursor stands at the end."""
        with QSignalBlocker(self):
            self.setPlainText(words)
            self._set_line_height()
            self.moveCursor(QTextCursor.MoveOperation.End)

    def write_instead(self, words: str) -> None:
        """Write ``words`` in place of what stands there, as the runner would: it can be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(words)
        self._set_line_height()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def set_height(self, drawn: float) -> None:
        """Make the field ``drawn`` px high at 100 % text."""
        self._height = drawn
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as drawn."""
        return QSize(self._look.theme.px(524), self._look.theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """The field gives way first, down to two lines."""
        return QSize(self._look.theme.px(120), self._look.theme.px(min(84, self._height)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter goes on; every other key writes."""
        if is_enter(event) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.go_on.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted text comes in as plain words in the field's own line height."""
        if source.hasText():
            self.insertPlainText(source.text())
            self._set_line_height()

    def _set_line_height(self) -> None:
        from PySide6.QtGui import QTextBlockFormat  # 2 ms, for its many enums: no window begins with such a field

        with QSignalBlocker(self):
            spacing = QTextBlockFormat()
            spacing.setLineHeight(self._look.theme.px(26), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
            cursor = QTextCursor(self.document())
            cursor.joinPreviousEditBlock()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeBlockFormat(spacing)
            cursor.endEditBlock()

    def _on_look_changed(self) -> None:
        with QSignalBlocker(self):  # Qt calls a new font a change of the text
            self.setFont(self._look.theme.serif(17))
            self.document().setDocumentMargin(self._look.theme.px(4))
            self._set_line_height()
        self.updateGeometry()


class LineField(QLineEdit):
    """One line to write in. Enter goes on (``returnPressed``)."""

    def __init__(
        self, look: Look, *, height: int = 40, serif: bool = False, size: float = 14, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._height = height
        self._serif = serif
        self._size = size
        FieldFrame(look, self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def sizeHint(self) -> QSize:
        """As high as drawn."""
        return QSize(self._look.theme.px(200), self._look.theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """A few letters wide."""
        return QSize(self._look.theme.px(80), self._look.theme.px(self._height))

    def _on_look_changed(self) -> None:
        theme = self._look.theme
        self.setFont(theme.serif(self._size) if self._serif else theme.sans(self._size))
        self.updateGeometry()
