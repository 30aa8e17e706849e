"""Boxes that say something beside the work: a note, a nudge, a quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from whyrun.gui.controls.box import CLEAR, paint_box
from whyrun.gui.controls.words import Words, second_line, small
from whyrun.gui.icons import icon_pixmap
from whyrun.gui.motion import slide_in
from whyrun.gui.spoken import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent

    from whyrun.gui.look import Look


class Icon(QLabel):
    """A line icon beside words that say the same; silent for screen readers."""

    is_decoration = True

    def __init__(self, look: Look, name: str, size: int, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = (name, size, colour)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon at this screen's own sharpness."""
        name, size, colour = self._icon
        theme = self._look.theme
        pixmap = icon_pixmap(name, theme.colour(colour), theme.px(size), self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, pixmap)

    def _on_look_changed(self) -> None:
        size = self._look.theme.px(self._icon[1])
        self.setFixedSize(size, size)
        self.update()


class Box(QWidget):
    """A rounded box filled with the colour of a token."""

    def __init__(
        self, look: Look, token: str, radius: int, *, border: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._box = (token, radius, border)
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box behind what stands in it."""
        token, radius, border = self._box
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if border is None and theme.contrast is not None:
            border = "edge"  # its fill is that of the page
        edge = theme.colour(border) if border else CLEAR
        paint_box(painter, QRectF(self.rect()), theme.px(radius), theme.colour(token), edge)


class Note(Box):
    """Plain facts, and nothing else."""

    def __init__(self, look: Look, facts: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "sunken", 8, parent=parent)
        px = look.theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(10), px(14), px(10))
        row.setSpacing(px(10))
        row.addWidget(Icon(look, "alert", 18, "soft"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(look, facts, font=lambda theme: theme.sans(13), line_height=18), 1)


class NudgeBox(Box):
    """A thought before going on, under the field: the sun, one sentence, and what can be done."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "tint", 10, parent=parent)
        theme = look.theme
        self._sentence = Words(look, font=lambda theme: theme.serif(17), colour="ink")
        self._second = second_line(look, "")
        self._second.set_colour("ink")
        self._answers = QVBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.addWidget(self._sentence)
        words.addWidget(self._second)
        words.addLayout(self._answers)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(16), theme.px(20), theme.px(16))
        row.setSpacing(theme.px(14))
        row.addWidget(Icon(look, "sun", 22, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hide()

    def say(self, sentence: str, second: str = "") -> None:
        """Show the nudge, and read it out where a screen reader listens."""
        self._sentence.setText(sentence)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self.setAccessibleName(sentence)
        was_hidden = self.isHidden()
        self.show()
        if was_hidden:
            slide_in(self._look, self, "appear", -8)
        announce(self, f"{sentence} {second}".strip())

    def set_answers(self, answers: QWidget | None) -> None:
        """Put ``answers`` (chips or buttons) under the words, in place of those that stood there."""
        while (item := self._answers.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if answers is not None:
            self._answers.setContentsMargins(0, self._look.theme.px(8), 0, 0)
            self._answers.addWidget(answers)


class Quote(QWidget):
    """What the runner said, behind a 3 px bar in the colour of its level."""

    def __init__(self, look: Look, caption: str, *, size: float = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._level = 1
        self._caption = small(look, caption)
        self._said = Words(look, font=lambda theme: theme.serif(size), colour="soft", most_lines=3)
        theme = look.theme
        column = QVBoxLayout()
        column.setSpacing(theme.px(4))
        column.addWidget(self._caption)
        column.addWidget(self._said)
        row = QHBoxLayout(self)  # its first item is the room for the bar: margins would not be mirrored
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(theme.px(16))
        row.addLayout(column, 1)
        look.changed.connect(self.update)

    def say(self, words: str, level: int, *, in_ink: str = "") -> None:
        """Show ``words`` from ``level``; the part ``in_ink`` stands out."""
        self._level = level
        self._said.setText(" ".join(words.split()))
        self._said.emphasise(" ".join(in_ink.split()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        theme = self._look.theme
        width = theme.px(3)
        x = self.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        QPainter(self).fillRect(x, 0, width, self.height(), self._bar_colour())

    def _bar_colour(self) -> QColor:
        return self._look.theme.depth_line(self._level)
