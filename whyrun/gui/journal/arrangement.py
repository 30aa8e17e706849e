"""Where everything in the journal stands: from 900 wide the entry beside the list, below that in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt

from whyrun.gui.mirrored import as_read

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.controls.button import Button
    from whyrun.gui.controls.panel import Panel
    from whyrun.gui.journal.detail import EntryDetail
    from whyrun.gui.journal.filters import Filters
    from whyrun.gui.journal.search_field import SearchField
    from whyrun.gui.journal.undo_strip import UndoStrip
    from whyrun.gui.journal.year_panel import YearPanel
    from whyrun.gui.look import Look

_WIDE = 900
_LIST = 336


class Parts(NamedTuple):
    """What stands in the journal; ``empty`` in the place of everything else, ``nothing`` in that of what was found."""

    search: SearchField
    filters: Filters
    compare: Button
    year: YearPanel
    found: Panel
    nothing: QWidget
    detail: EntryDetail
    undo: UndoStrip
    empty: QWidget


class Arrangement:
    """Places the parts, and hides those for which there is no room."""

    def __init__(self, look: Look, parts: Parts) -> None:
        self._look = look
        self._parts = parts

    def is_wide(self, width: int) -> bool:
        """Whether an entry has room beside the list."""
        return width >= self._look.theme.px(_WIDE)

    def arrange(self, page: QRect, *, mirrored: bool) -> None:
        """Place everything on ``page``, which is read from the right where it is ``mirrored``."""
        px, parts = self._look.theme.px, self._parts
        wide = self.is_wide(page.width())
        margin = px(32 if wide else 24)
        width, y = page.width() - 2 * margin, px(20)
        parts.empty.setGeometry(margin, y, width, max(px(200), page.height() - 2 * y))
        if wide:
            parts.detail.show_back(on=False)
            self._arrange_head(margin, y, width)
            y += px(56)
        else:
            y = self._arrange_narrow_head(margin, y, width)
        room = page.height() - y
        crowded = not wide and (room < px(420) or parts.detail.is_in_place)
        parts.year.setVisible(parts.empty.isHidden() and not crowded)
        if not parts.year.isHidden():
            parts.year.setGeometry(margin, y, width, px(156))
            y += px(172)
        height = max(px(120), page.height() - y - px(32 if wide else 16))
        self._arrange_found(margin, y, width, height, wide=wide)
        strip = parts.undo.sizeHint()
        parts.undo.setGeometry(
            (page.width() - strip.width()) // 2, page.height() - strip.height() - px(16), strip.width(), strip.height()
        )
        parts.undo.raise_()
        if mirrored:
            for part in (parts.search, parts.filters, parts.compare, parts.year, parts.found, parts.detail):
                part.setGeometry(as_read(Qt.LayoutDirection.RightToLeft, page, part.geometry()))

    def _arrange_head(self, left: int, y: int, width: int) -> None:
        px, parts = self._look.theme.px, self._parts
        parts.filters.show_as_menu(on=False)
        compare = parts.compare.sizeHint().width()
        parts.search.setGeometry(left, y, px(_LIST), px(40))
        x = left + px(_LIST + 16)
        parts.filters.setGeometry(x, y + px(2), left + width - compare - px(16) - x, px(36))
        parts.compare.setGeometry(left + width - compare, y, compare, px(40))

    def _arrange_narrow_head(self, left: int, y: int, width: int) -> int:
        """Search above, the menu of filters and the comparison below it; the y below both."""
        px, parts = self._look.theme.px, self._parts
        parts.filters.show_as_menu(on=True)
        parts.search.setGeometry(left, y, width, px(40))
        y += px(48)
        compare = min(width // 2, parts.compare.sizeHint().width())
        parts.filters.setGeometry(left, y, min(width - compare - px(8), px(200)), px(40))
        parts.compare.setGeometry(left + width - compare, y, compare, px(40))
        return y + px(52)

    def _arrange_found(self, left: int, y: int, width: int, height: int, *, wide: bool) -> None:
        px, parts = self._look.theme.px, self._parts
        is_full = not parts.empty.isHidden()
        if wide and not parts.nothing.isHidden():  # the panel of what was found takes all of it, and says so
            parts.found.setGeometry(left, y, width, height)
            parts.found.setVisible(not is_full)
            parts.detail.hide()
            return
        if wide:
            parts.found.setGeometry(left, y, px(_LIST), height)
            parts.detail.setGeometry(left + px(_LIST + 16), y, width - px(_LIST + 16), height)
            parts.found.setVisible(not is_full)
            parts.detail.setVisible(not is_full)
            return
        in_place = parts.detail.is_in_place
        parts.found.setGeometry(left, y, width, height)
        parts.detail.setGeometry(left, y, width, height)
        parts.found.setVisible(not is_full and not in_place)
        parts.detail.setVisible(not is_full and in_place)
