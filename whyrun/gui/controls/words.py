"""Words on a screen: set by role, in a colour token, balanced where they are a question.

Rule: a QLabel underneath, so that screen readers meet plain text; the painting is ours, so that it measures true.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy

from whyrun.gui.text_fit import LONGEST_SHOWN, FewWays, SetText, hits, set_balanced, set_cut, set_text, units

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look
    from whyrun.gui.theme import Theme


class Words(QLabel):
    """Text in a font made from the theme, as wide as it is given and as high as it needs.

    ``most_lines`` 0 shows all of it; otherwise the rest is cut with an ellipsis and told in the tooltip.
    A part of the text can be emphasised: it is drawn in ink, and bold where the rest is in ink already.
    """

    spoken_role = QAccessible.Role.StaticText

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        font: Callable[[Theme], QFont],
        colour: str = "ink",
        balanced: bool = False,
        line_height: float = 0,
        most_lines: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._font_of = font
        self._colour = colour
        self._balanced = balanced
        self._line_height = line_height
        self._most_lines = most_lines
        self._emphasised = ""
        self._marked: tuple[tuple[int, int], ...] = ()
        self._set = FewWays()
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        look.changed.connect(self._on_look_changed)

    def setText(self, text: str) -> None:
        """Show ``text``; what no screen could hold of a very long one is left out."""
        super().setText(text[:LONGEST_SHOWN])
        self.setAccessibleName(text[:LONGEST_SHOWN])
        self._set.forget()
        self.updateGeometry()
        self.update()

    @property
    def is_decoration(self) -> bool:
        """Whether there is nothing to read now."""
        return not self.text()

    def emphasise(self, part: str) -> None:
        """Make ``part`` stand out where it occurs first, whichever of its letters are capitals."""
        self._emphasised = part
        self._set.forget()
        self.update()

    def mark(self, places: Sequence[tuple[int, int]]) -> None:
        """Lay the colour of a hit behind these places of the text, each from a letter up to another."""
        self._marked = tuple(places)
        self._set.forget()
        self.update()

    def set_font(self, font: Callable[[Theme], QFont], *, line_height: float = 0) -> None:
        """Set the words in another font, on lines of ``line_height`` (0: the font's own)."""
        self._font_of = font
        self._line_height = line_height
        self._set.forget()
        self.updateGeometry()
        self.update()

    def set_colour(self, token: str) -> None:
        """Draw the words in the colour of ``token``."""
        self._colour = token
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the words take when they are ``width`` wide."""
        return round(self._laid_out(width).height + 0.49)

    def sizeHint(self) -> QSize:
        """As wide as the words on one line, up to the width of a page."""
        advance = QFontMetricsF(self._font_of(self._look.theme)).horizontalAdvance(self.text()[:400])
        width = min(round(advance) + 2, self._look.theme.px(524))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Words can be as narrow as they must."""
        narrow = min(self._look.theme.px(24), self.sizeHint().width())
        return QSize(narrow, self.heightForWidth(max(self.width(), narrow)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width breaks the lines anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(self._look.theme.colour(self._colour))
        words = self._laid_out(self.width())
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            words.draw(painter, (self.width() - words.width) / 2, 0)
            return
        # At the end of the line is where the page's reading direction has it.
        at_end = bool(self.alignment() & Qt.AlignmentFlag.AlignRight)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not mirrored:
            words.draw(painter, self.width() - words.width if at_end else 0, 0)
        else:
            words.draw_mirrored(painter, words.width if at_end else self.width(), 0)

    def _laid_out(self, width: int) -> SetText:
        theme = self._look.theme
        key = (width, theme.name, theme.scale)
        words = self._set.at(key, lambda: self._lay_out(width))
        is_cut = bool(self._most_lines) and words.line_count > self._most_lines
        tip = plain_tip(self.text()) if is_cut else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        if not is_cut:
            return words
        room = words.height / words.line_count * (self._most_lines + 0.5)
        return self._set.at((*key, room), lambda: set_cut(self.text(), self._font_of(theme), width, room))

    def _lay_out(self, width: int) -> SetText:
        theme = self._look.theme
        lay = set_balanced if self._balanced else set_text
        height = self._line_height * theme.scale
        return lay(self.text(), self._font_of(theme), width, self._formats(), line_height=height)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        if self._marked:
            return hits(self.text(), self._marked, self._look.theme.colour("hit"))
        part = re.escape(self._emphasised)
        found = re.search(part, self.text(), re.IGNORECASE) if part else None
        if found is None:
            return []
        emphasis = QTextLayout.FormatRange()
        emphasis.start, emphasis.length = units(self.text()[: found.start()]), units(found.group())
        emphasis.format = QTextCharFormat()
        emphasis.format.setForeground(self._look.theme.colour("ink"))
        if self._colour == "ink":
            emphasis.format.setFontWeight(QFont.Weight.Bold)
        return [emphasis]

    def _on_look_changed(self) -> None:
        self._set.forget()
        self.updateGeometry()
        self.update()


def plain_tip(text: str) -> str:
    """``text`` as a tooltip that shows it to the letter: Qt takes what looks like HTML for HTML."""
    # html.escape would come with the names of 2,000 letters: 2 ms.
    return f"<p>{text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</p>"


def heading(look: Look, text: str, parent: QWidget | None = None) -> Words:
    """A section's heading: sans bold 15."""
    return Words(look, text, font=lambda theme: theme.sans(15, bold=True), parent=parent)


def second_line(look: Look, text: str, parent: QWidget | None = None) -> Words:
    """A caption: sans 13, soft."""
    return Words(look, text, font=lambda theme: theme.sans(13), colour="soft", line_height=18, parent=parent)


def small(look: Look, text: str, parent: QWidget | None = None) -> Words:
    """The smallest words there are: sans 12, soft."""
    return Words(look, text, font=lambda theme: theme.sans(12), colour="soft", line_height=16, parent=parent)


def question(look: Look, text: str, size: float, parent: QWidget | None = None) -> Words:
    """A question: serif, balanced."""
    return Words(look, text, font=lambda theme: theme.serif(size), balanced=True, parent=parent)
