"""Text set into a box: broken into lines, balanced, or made as large as fits.

Rule: measures and draws with one QTextLayout, so that what was measured is what is painted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from PySide6.QtGui import QColor, QFont, QPainter

#: Longer text than this is cut before it is measured: nothing larger fits any screen, and a pasted book must not
#: hold up the paint.
LONGEST_SHOWN = 4000
#: Where one pauses in a sentence, up to the next space.
_PAUSE = re.compile(r"[,;:.–—] ")
#: Balancing more lines than these costs time and changes nothing that one would see.
_MOST_BALANCED = 6
#: A part of a page is asked for its height at its own width, at the page's, and at the least of either.
_WAYS = 4


class SetText(NamedTuple):
    """Text broken into lines: ``width`` and ``height`` in pixels, ready to ``draw``."""

    layout: QTextLayout
    width: float
    height: float

    @property
    def line_count(self) -> int:
        """How many lines the text takes."""
        return self.layout.lineCount()

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the lines with the painter's pen, their top left corner at (x, y)."""
        self.layout.draw(painter, QPointF(x, y))

    def draw_mirrored(self, painter: QPainter, right: float, y: float) -> None:
        """Paint the lines so that each ends at ``right``: for a page that reads from right to left."""
        for row in range(self.layout.lineCount()):
            line = self.layout.lineAt(row)
            line.draw(painter, QPointF(right - line.naturalTextRect().right(), y))


class FewWays:
    """The ways in which one text was set lately: layouts ask for the same few widths over and over."""

    def __init__(self) -> None:
        self._ways: dict[Hashable, SetText] = {}

    def at(self, key: Hashable, lay_out: Callable[[], SetText]) -> SetText:
        """The text as it was set at ``key``, or as ``lay_out`` sets it."""
        found = self._ways.get(key)
        if found is None:
            if len(self._ways) == _WAYS:
                self._ways.pop(next(iter(self._ways)))
            found = self._ways[key] = lay_out()
        return found

    def forget(self) -> None:
        """Set the text anew when it is next asked for."""
        self._ways.clear()


def set_text(
    text: str,
    font: QFont,
    width: float,
    formats: Sequence[QTextLayout.FormatRange] = (),
    *,
    line_height: float = 0.0,
) -> SetText:
    """Break ``text`` into lines at most ``width`` wide; ``line_height`` 0 keeps the font's own leading."""
    layout = QTextLayout(text[:LONGEST_SHOWN].replace("\n", "\u2028"), font)
    layout.setCacheEnabled(True)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if formats:
        layout.setFormats(list(formats))
    height = widest = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        # The fonts of some scripts are much taller than the line: it then takes what they need.
        step = line_height if line_height and line.height() < 1.3 * line_height else line.height()
        line.setPosition(QPointF(0, height + (step - line.height()) / 2))
        height += step
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return SetText(layout, widest, height)


def set_balanced(
    text: str, font: QFont, width: float, formats: Sequence[QTextLayout.FormatRange] = (), *, line_height: float = 0.0
) -> SetText:
    """Break ``text`` at the narrowest width that keeps the number of lines ``width`` gives."""
    whole = set_text(text, font, width, formats, line_height=line_height)
    if not 1 < whole.line_count <= _MOST_BALANCED:
        return whole
    low, high = width / whole.line_count, width
    while high - low > 1:
        middle = (low + high) / 2
        if set_text(text, font, middle, formats, line_height=line_height).line_count > whole.line_count:
            low = middle
        else:
            high = middle
    return set_text(text, font, high, formats, line_height=line_height)


def set_by_sense(text: str, font: QFont, width: float, *, line_height: float = 0.0) -> SetText:
    """Break ``text`` where one would pause, if that gives it two lines where it needs two; else balance it."""
    balanced = set_balanced(text, font, width, line_height=line_height)
    if balanced.line_count != 2:  # noqa: PLR2004  with more lines there is more than one place to break
        return balanced
    pauses = [place.end() - 1 for place in _PAUSE.finditer(text)]
    broken = [set_text(f"{text[:at]}\n{text[at + 1 :]}", font, width, line_height=line_height) for at in pauses]
    return min((each for each in broken if each.line_count == 2), key=lambda each: each.width, default=balanced)  # noqa: PLR2004


def set_largest(
    text: str, font_of: Callable[[float], QFont], width: float, height: float, *, largest: float, smallest: float
) -> SetText:
    """Set ``text`` in the largest size that fits, from ``largest`` down to ``smallest`` px; else cut it."""
    size = largest
    while size > smallest:
        fitted = set_text(text, font_of(size), width)
        if fitted.height <= height and fitted.width <= width:
            return set_balanced(text, font_of(size), width)  # as many lines, of more even length
        size -= 1
    fitted = set_text(text, font_of(smallest), width)
    if fitted.height > height:
        return set_cut(text, font_of(smallest), width, height)
    return set_balanced(text, font_of(smallest), width) if fitted.width <= width else fitted


def set_cut(text: str, font: QFont, width: float, height: float) -> SetText:
    """Set as much of ``text`` as fits into the box, its last line ended by an ellipsis."""
    flat = " ".join(text[:LONGEST_SHOWN].split())
    lines = set_text(flat, font, width)
    line_height = lines.height / max(1, lines.line_count)
    rows = max(1, int(height // max(1.0, line_height)))
    if lines.line_count <= rows:
        return lines
    start = letters(flat, lines.layout.lineAt(rows - 1).textStart())
    tail = QFontMetricsF(font).elidedText(flat[start:], Qt.TextElideMode.ElideRight, width)
    return set_text(flat[:start] + tail, font, width)


def hits(text: str, places: Iterable[tuple[int, int]], colour: QColor) -> list[QTextLayout.FormatRange]:
    """Formats that lay ``colour`` behind the ``places`` of ``text``, each from a letter up to another."""
    formats = []
    for start, end in places:
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = units(text[:start]), units(text[start:end])
        marked.format = QTextCharFormat()
        marked.format.setBackground(colour)
        formats.append(marked)
    return formats


def units(text: str) -> int:
    """How long Qt takes ``text`` to be: it counts in UTF-16, where an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def letters(text: str, count: int) -> int:
    """How many characters of ``text`` the first ``count`` of Qt's units are."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * count].decode("utf-16-le", "surrogatepass"))
