"""Today: the card, large; beside it the levels as strata; below it the actions.

The layout is arranged by hand, in px of the drawings, for three widths: from 900 on, below, and below 600.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from whyrun.gui.card_view import CardView
from whyrun.gui.controls.button import Button
from whyrun.gui.controls.page_scroll import PageScroll
from whyrun.gui.controls.words import heading, second_line
from whyrun.gui.dates import day_and_month, whole_day
from whyrun.gui.strata import Strata
from whyrun.gui.today.draft_strip import DraftStrip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from whyrun.domain.today import Today
    from whyrun.gui.look import Look

_WIDE, _NARROW = 900, 600
_WIDEST = 1280
_CARD_RATIO = 284 / 464
_ACTIONS = 224


class TodayScreen(QWidget):
    """Signals say what the runner wants; the main window does it."""

    pin_toggled = Signal()
    reflect_wanted = Signal()
    edit_wanted = Signal()
    resume_wanted = Signal()
    later_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._content = QWidget()
        self._strip = DraftStrip(look, self._content)
        self._card = CardView(look.theme, self._content)
        self._pin = Button(look, self.tr("Pin to screen"), icon="pin", parent=self._content)
        self._edit = Button(look, self.tr("Edit the card"), icon="edit", parent=self._content)
        self._reflect = Button(look, self.tr("Reflect again"), icon="deeper", parent=self._content)
        self._heading = heading(look, self.tr("How you got here"), self._content)
        self._date = second_line(look, "", self._content)
        self._strata = Strata(look, parent=self._content)
        self._scroll = PageScroll(self._content)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # what can only be read is scrolled by the arrow keys
        self._scroll.setAccessibleName(self.tr("Your card and how you got here"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._date.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._connect()

    def show_today(self, today: Today) -> None:
        """Show the newest journey, and the strip for an open draft."""
        if today.journey is None:
            return
        self._card.set_card(today.journey.card)
        self._strata.show_levels(today.journey.levels)
        on = today.journey.finished_on
        self._date.setText(day_and_month(on))
        self._date.setToolTip(whole_day(on))
        self._strip.show_draft(today.draft)
        self._arrange()

    def show_pinned(self, pinned: bool) -> None:
        """Say whether the card is on the screen now."""
        self._pin.setText(self.tr("Unpin") if pinned else self.tr("Pin to screen"))

    def focus_first(self) -> None:
        """Put the keyboard on the first action."""
        if self._strip.has_draft:
            self._strip.focus_first()
        else:
            self._pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_levels(self) -> None:
        """Bring how the runner got here into sight."""
        self._scroll.ensureWidgetVisible(self._strata)

    def hide_strip(self) -> None:
        """Leave the draft for later: it stays in the journal, and is offered again at the next start."""
        self._strip.show_draft(None)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        self._pin.clicked.connect(self.pin_toggled)
        self._edit.clicked.connect(self.edit_wanted)
        self._reflect.clicked.connect(self.reflect_wanted)
        self._strip.resume_wanted.connect(self.resume_wanted)
        self._strip.later_wanted.connect(self.later_wanted)
        self._look.changed.connect(self._on_look_changed)

    def _arrange(self) -> None:
        theme = self._look.theme
        units = self.width() / theme.scale
        if units >= _WIDE:
            height = self._arrange_wide()
        else:
            height = self._arrange_medium() if units >= _NARROW else self._arrange_narrow()
        self._content.resize(self._inner_width(height), height)
        if self.isRightToLeft():
            for placed in self._content.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                mirrored = QStyle.visualRect(Qt.LayoutDirection.RightToLeft, self._content.rect(), placed.geometry())
                placed.setGeometry(mirrored)
        # The levels hold nothing to Tab to: where they lie below, the keyboard scrolls the page itself.
        scrolls = height > self.height()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)

    def _inner_width(self, height: int) -> int:
        bar = self._scroll.verticalScrollBar().sizeHint().width() if height > self.height() else 0
        return self.width() - bar

    def _arrange_wide(self) -> int:
        px = self._look.theme.px
        room = min(self.width(), px(_WIDEST))
        left = (self.width() - room) // 2 + px(32)
        inner = room - 2 * px(32)
        columns = inner - px(40)
        first = (columns - px(8)) // 2
        second_x, second = left + first + px(40), columns - first
        top = self._arrange_strip(left, inner, px(32))
        card = round(first * _CARD_RATIO)
        self._place(self._card, left, top, first, card)
        gap, y = px(8), top + card + px(16)
        each = (first - gap) // 2
        self._place(self._pin, left, y, each, px(40))
        self._place(self._edit, left + each + gap, y, first - each - gap, px(40))
        self._place(self._heading, second_x, top - px(3), second - px(140), px(22))
        self._place(self._date, second_x + second - px(140), top - px(2), px(140), px(18))
        self._strata.set_lines(1)
        rows = self._strata.sizeHint().height()
        self._place(self._strata, second_x, top + px(24), second, rows)
        below = max(y, top + px(24) + rows + px(16))
        self._place(self._reflect, second_x + px(40), below, self._reflect.sizeHint().width(), px(40))
        return below + px(40) + px(32)

    def _arrange_medium(self) -> int:
        px = self._look.theme.px
        left = px(24)
        inner = self.width() - px(24) - px(32)
        top = self._arrange_strip(left, inner, px(24))
        card_width = inner - px(24) - px(_ACTIONS)
        card = round(card_width * _CARD_RATIO)
        self._place(self._card, left, top, card_width, card)
        y = self._stack_actions(left + card_width + px(24), top, px(_ACTIONS))
        return self._arrange_strata_below(left, max(top + card, y - px(8)) + px(26), inner, lines=1)

    def _arrange_narrow(self) -> int:
        px = self._look.theme.px
        left, inner = px(24), self.width() - 2 * px(24)
        top = self._arrange_strip(left, inner, px(24))
        card = round(inner * _CARD_RATIO)
        self._place(self._card, left, top, inner, card)
        y = self._stack_actions(left, top + card + px(16), inner)
        return self._arrange_strata_below(left, y + px(18), inner, lines=0)

    def _stack_actions(self, x: int, y: int, width: int) -> int:
        px = self._look.theme.px
        for button in (self._pin, self._edit, self._reflect):
            self._place(button, x, y, width, px(40))
            y += px(48)
        return y

    def _arrange_strata_below(self, left: int, y: int, inner: int, *, lines: int) -> int:
        px = self._look.theme.px
        heading = max(px(22), self._heading.heightForWidth(inner - px(140)))
        self._place(self._heading, left, y, inner - px(140), heading)
        self._place(self._date, left + inner - px(140), y + px(1), px(140), px(18))
        y += heading + px(8)
        self._strata.set_lines(lines)
        rows = self._strata.heightForWidth(inner) if lines != 1 else self._strata.sizeHint().height()
        self._place(self._strata, left, y, inner, rows)
        return y + rows + px(32)

    def _arrange_strip(self, left: int, width: int, top: int) -> int:
        """Place the draft's strip, where there is one; the y below it."""
        if not self._strip.has_draft:
            return top
        height = self._strip.height_for(width)
        self._place(self._strip, left, top, width, height)
        return top + height + self._look.theme.px(16)

    def _place(self, widget: QWidget, x: int, y: int, width: int, height: int) -> None:
        widget.setGeometry(x, y, width, height)

    def _on_look_changed(self) -> None:
        self._card.set_theme(self._look.theme)
        self._arrange()
