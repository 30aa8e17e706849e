"""Where everything on Today stands, in px of the drawings, for three widths: from 900 on, below, and below 600."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.card_view import CardView
    from whyrun.gui.controls.button import Button
    from whyrun.gui.controls.words import Words
    from whyrun.gui.look import Look
    from whyrun.gui.strata import Strata
    from whyrun.gui.today.check_in_panel import CheckInPanel
    from whyrun.gui.today.strip import Strip
    from whyrun.gui.today.vote_line import VoteLine
    from whyrun.gui.today.weeks_panel import WeeksPanel

_WIDE, _NARROW = 900, 600
_WIDEST = 1280
_CARD_RATIO = 284 / 464
_ACTIONS = 224
_PANEL, _SAID = 232, 36
_UNDER_LEVELS = 3
#: How much narrower than it asks for a button may be, where a row holds it then.
_TIGHTER = 8


class Panels(NamedTuple):
    """What stands below the levels."""

    check_in: CheckInPanel
    weeks: WeeksPanel


class Parts(NamedTuple):
    """What stands on the page. ``actions`` go the most wanted first; the last three stand under the levels."""

    strips: tuple[Strip, ...]
    card: CardView
    actions: tuple[Button, ...]
    votes: VoteLine
    heading: Words
    date: Words
    strata: Strata


class Arrangement:
    """Places the parts for a width.

    ``panels`` are there a moment later than the rest; until then their room is kept.
    """

    def __init__(self, look: Look, parts: Parts) -> None:
        self._look = look
        self._parts = parts
        self._room = 0
        self.panels: Panels | None = None

    def expect_panels(self, *, said: bool) -> None:
        """Keep room for the panels; something ``said`` to the day's line makes them higher."""
        self._room = _PANEL + (_SAID if said else 0)

    def arrange(self, width: int) -> int:
        """Place everything on a page ``width`` wide; the height of the page."""
        units = width / self._look.theme.scale
        beside = _NARROW <= units < _WIDE
        self._parts.votes.setVisible(self._room > 0 and beside)
        if self.panels is not None:
            self.panels.check_in.show_votes(on=not beside)
        if units >= _WIDE:
            height = self._arrange_wide(width)
        else:
            height = self._arrange_medium(width) if beside else self._arrange_narrow(width)
        for panel in self.panels or ():
            panel.show()  # where it stands: shown before that, one of just the size it asks for never hears of a place
        return height

    def _arrange_wide(self, width: int) -> int:
        px, parts = self._look.theme.px, self._parts
        room = min(width, px(_WIDEST))
        left = (width - room) // 2 + px(32)
        inner = room - 2 * px(32)
        columns = inner - px(40)
        first = (columns - px(8)) // 2
        second_x, second = left + first + px(40), columns - first
        top = self._arrange_strips(left, inner, px(32))
        card = round(first * _CARD_RATIO)
        _place(parts.card, left, top, first, card)
        y = top + card + px(16)
        self._arrange_row(parts.actions[:-_UNDER_LEVELS], left, y, first)
        _place(parts.heading, second_x, top - px(3), second - px(140), px(22))
        _place(parts.date, second_x + second - px(140), top - px(2), px(140), px(18))
        parts.strata.set_lines(1)
        rows = parts.strata.sizeHint().height()
        _place(parts.strata, second_x, top + px(24), second, rows)
        below = max(y, top + px(24) + rows + px(16))
        below = self._arrange_flow(parts.actions[-_UNDER_LEVELS:], second_x + px(40), below, second - px(40))
        if not self._room:
            return below + px(40) + px(32)
        panels = below + px(40) + px(28)
        if self.panels is None:
            return panels + px(self._room) + px(32)
        height, weeks = self._height_of(self.panels.check_in, first), self.panels.weeks.heightForWidth(second)
        _place(self.panels.check_in, left, panels, first, height)
        _place(self.panels.weeks, second_x, panels, second, weeks)
        return panels + max(height, weeks) + px(32)

    def _arrange_medium(self, width: int) -> int:
        px, parts = self._look.theme.px, self._parts
        left = px(24)
        inner = width - px(24) - px(32)
        top = self._arrange_strips(left, inner, px(24))
        card_width = inner - px(24) - px(_ACTIONS)
        card = round(card_width * _CARD_RATIO)
        _place(parts.card, left, top, card_width, card)
        x = left + card_width + px(24)
        y = self._stack(parts.actions, x, top, px(_ACTIONS))
        if self._room:
            height = parts.votes.heightForWidth(px(_ACTIONS))
            _place(parts.votes, x, y + px(4), px(_ACTIONS), height)
            y += px(12) + height
        return self._arrange_below(left, max(top + card, y - px(8)) + px(26), inner, lines=1)

    def _arrange_narrow(self, width: int) -> int:
        px, parts = self._look.theme.px, self._parts
        left, inner = px(24), width - 2 * px(24)
        top = self._arrange_strips(left, inner, px(24))
        card = round(inner * _CARD_RATIO)
        _place(parts.card, left, top, inner, card)
        y = self._stack(parts.actions, left, top + card + px(16), inner)
        return self._arrange_below(left, y + px(18), inner, lines=0)

    def _arrange_below(self, left: int, y: int, inner: int, *, lines: int) -> int:
        """The levels, and below them the panels, one under the other; the y below all of it."""
        px, parts = self._look.theme.px, self._parts
        heading = max(px(22), parts.heading.heightForWidth(inner - px(140)))
        _place(parts.heading, left, y, inner - px(140), heading)
        _place(parts.date, left + inner - px(140), y + px(1), px(140), px(18))
        y += heading + px(8)
        parts.strata.set_lines(lines)
        rows = parts.strata.heightForWidth(inner) if lines != 1 else parts.strata.sizeHint().height()
        _place(parts.strata, left, y, inner, rows)
        y += rows + px(24)
        if self.panels is not None:
            height = self._height_of(self.panels.check_in, inner)
            _place(self.panels.check_in, left, y, inner, height)
            weeks = self.panels.weeks.heightForWidth(inner)
            _place(self.panels.weeks, left, y + height + px(16), inner, weeks)
            y += height + px(16) + weeks + px(24)
        elif self._room:
            y += px(self._room) + px(16) + px(_PANEL) + px(24)
        return y + px(8)

    def _arrange_strips(self, left: int, width: int, top: int) -> int:
        """Place the strips that have something to say; the y below them."""
        for strip in self._parts.strips:
            if strip.is_needed:
                height = strip.height_for(width)
                _place(strip, left, top, width, height)
                top += height + self._look.theme.px(16)
        return top

    def _arrange_row(self, buttons: tuple[Button, ...], x: int, y: int, width: int) -> None:
        """Share ``width`` among the buttons of a row, each as wide as its words ask for, and some air."""
        px, end = self._look.theme.px, x + width
        air = self._air_in_row(buttons, width) // len(buttons)
        for button in buttons:
            each = button.sizeHint().width() + air if button is not buttons[-1] else end - x
            _place(button, x, y, each, px(40))
            x += each + px(8)

    def _arrange_flow(self, buttons: tuple[Button, ...], left: int, y: int, width: int) -> int:
        """Place the buttons in rows, as many as are needed; the y of the last row.

        Where one row is only a little too narrow for them, they move closer to their words.
        """
        px, x = self._look.theme.px, left
        if -px(_TIGHTER) * len(buttons) <= self._air_in_row(buttons, width) < 0:
            self._arrange_row(buttons, left, y, width)
            return y
        for button in buttons:
            wanted = min(width, button.sizeHint().width())
            if x > left and x + wanted > left + width:
                x, y = left, y + px(48)
            _place(button, x, y, wanted, px(40))
            x += wanted + px(8)
        return y

    def _air_in_row(self, buttons: tuple[Button, ...], width: int) -> int:
        """What ``width`` leaves beside the buttons as wide as they ask for: less than nothing where that is wider."""
        gaps = self._look.theme.px(8) * (len(buttons) - 1)
        return width - gaps - sum(button.sizeHint().width() for button in buttons)

    def _stack(self, buttons: tuple[Button, ...], x: int, y: int, width: int) -> int:
        px = self._look.theme.px
        for button in buttons:
            _place(button, x, y, width, px(40))
            y += px(48)
        return y

    def _height_of(self, panel: CheckInPanel, width: int) -> int:
        return max(self._look.theme.px(_PANEL), panel.heightForWidth(width))


def _place(widget: QWidget, x: int, y: int, width: int, height: int) -> None:
    widget.setGeometry(x, y, width, height)
