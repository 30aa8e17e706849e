"""The depth gauge: sky, sun and five layers, showing how far down the runner is.

Measures and colours: the depth gauge of the drawings. Each level is a button of its own, so that it has a name and a
place for the keyboard; the gauge paints the picture behind them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QBrush, QColor, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from whyrun.domain.reflection import CORE_LEVEL
from whyrun.gui import landscape
from whyrun.gui.controls.enter import press_by_enter
from whyrun.gui.controls.words import plain_tip
from whyrun.gui.motion import Glide, mixed
from whyrun.gui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from whyrun.gui.look import Look

_AMPLITUDES = (7, -6, 7, -6, 6)
_WIDTH, _RAIL = 216, 56
_SKY, _SKY_RAIL, _SKY_LOW = 148, 96, 72
_TRAIL_X = 28
_LEVELS = range(1, CORE_LEVEL + 1)
#: How opaque the rings around the risen sun are, inside out.
_RINGS = (0.24, 0.18, 0.10)


@dataclass(frozen=True)
class GaugeState:
    """How far down: the ``reasons`` level by level (empty: none given), the ``present`` level (0: none), the ``rise``.

    ``rise`` is 0 until the core is reached, then 1 to 4. ``deeper`` says that one level below the core is asked.
    ``depth`` is where this descent ends: the levels below it stay ghosts.
    """

    reasons: tuple[str, ...] = ()
    present: int = 0
    rise: int = 0
    deeper: bool = False
    depth: int = CORE_LEVEL

    def is_answered(self, number: int) -> bool:
        """Whether something was said at level ``number``."""
        return number <= len(self.reasons) and bool(self.reasons[number - 1])

    def is_passed(self, number: int) -> bool:
        """Whether the runner has gone through level ``number``, saying something or not."""
        return number <= min(len(self.reasons), self.depth)

    def is_reached(self, number: int) -> bool:
        """Whether the runner is on level ``number``, or has gone through it."""
        return number == self.present or self.is_passed(number)


class DepthGauge(QWidget):
    """The picture at the wizard's side; ``level_chosen`` is emitted for an answered level that was clicked."""

    spoken_role = QAccessible.Role.List
    level_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = GaugeState()
        self._marked: tuple[GaugeState, bool] | None = None
        self._rail = False
        self._sun = Glide(0.0, self.update, self)
        self._marker = Glide(0.0, self.update, self)  # the level it stands on; between two while it drops
        self._filling = Glide(1.0, self.update, self)
        self._filled: set[int] = set()  # the layers that fill now, or did last
        self.setAccessibleName(self.tr("How deep you are"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._marks = [_LevelMark(look, number, self) for number in range(1, CORE_LEVEL + 1)]
        for mark in self._marks:
            mark.clicked.connect(lambda _checked=False, number=mark.number: self.level_chosen.emit(number))
            mark.arrow_pressed.connect(partial(self._move_from, mark))
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_rail(self, rail: bool) -> None:
        """Show only trail and markers, 56 wide: for narrow windows."""
        if rail != self._rail:
            self._rail = rail
            self._on_look_changed()

    def show_state(self, state: GaugeState) -> None:
        """Show another depth."""
        if (state, self._rail) == self._marked:
            return
        before, self._state, self._marked = self._state, state, (state, self._rail)
        self._move_on_from(before)
        for mark in self._marks:
            mark.show_state(state, rail=self._rail)
        for mark in self._open_marks():  # one stop for Tab, the deepest; from there the arrows go up and down
            deepest = mark is self._open_marks()[-1]
            mark.setFocusPolicy(Qt.FocusPolicy.StrongFocus if deepest else Qt.FocusPolicy.ClickFocus)
        self.update()

    def follow_in_tab_order(self, before: QWidget) -> None:
        """Let Tab come to the levels after ``before``."""
        for mark in self._marks:
            QWidget.setTabOrder(before, mark)
            before = mark

    def sizeHint(self) -> QSize:
        """As wide as drawn."""
        return QSize(self.width(), self._look.theme.px(360))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Every level keeps its fifth of the ground."""
        super().resizeEvent(event)
        for mark in self._marks:
            top = self._top(mark.number)
            mark.setGeometry(0, round(top), self.width(), round(self._layer_height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw sky, sun, layers, the light in the present one, and the trail."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._paint_sky(painter)
        for number in range(1, CORE_LEVEL + 1):
            self._paint_layer(painter, number)
        if self._look.theme.contrast:
            painter.fillRect(self.width() - 1, 0, 1, self.height(), self._look.theme.colour("line"))
        self._paint_trail(painter)

    def _paint_sky(self, painter: QPainter) -> None:
        theme = self._look.theme
        sky, rise = self._sky(), self._sun.value
        landscape.paint_sky(painter, QRectF(0, 0, self.width(), sky + theme.px(8)), theme.sky())
        low = sky < theme.px(_SKY)
        radius = theme.px(18 if self._rail else 24 if low else 36)
        x = self.width() / 2 if self._rail else self.width() - theme.px(60)
        step = theme.px(23) * (sky / theme.px(_SKY))
        centre = QPointF(x, sky + theme.px(22) * (radius / theme.px(36)) - step * rise)
        apart = theme.px(10 + 2 * rise) * (radius / theme.px(36))
        colours = theme.sun()
        strength = (0.4 + 0.15 * rise) * (0.4 if theme.is_dark else 1)
        rings = (
            []
            if theme.contrast
            else [(apart * (place + 1), opacity * strength) for place, opacity in enumerate(_RINGS)]
        )
        landscape.paint_sun(painter, centre, radius, colours, rings, colours[0])

    def _paint_layer(self, painter: QPainter, number: int) -> None:
        theme, state = self._look.theme, self._state
        top, amplitude = self._top(number), theme.px(_AMPLITUDES[number - 1])
        present = state.present == number
        reached = state.is_reached(number)
        share = self._filling.value if number in self._filled else 1.0
        area = landscape.layer(0, top, self.width(), amplitude, self.height() + 1)
        painter.setPen(Qt.PenStyle.NoPen)
        if not reached or share < 1:
            painter.fillPath(area, theme.depth(number, ghost=True))
        if reached:
            painter.save()
            painter.setClipRect(QRectF(0, 0, self.width() * share, self.height()))
            painter.fillPath(area, self._light(number) if present else theme.depth(number))
            painter.restore()
        if theme.contrast or (number > 1 and not reached):
            line = QPainterPath(QPointF(0, top))
            landscape.edge(line, 0, top, self.width(), amplitude)
            colour = theme.depth_line(number)
            colour.setAlphaF(1.0 if theme.contrast else 0.4)
            painter.setPen(QPen(colour, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(line)

    def _light(self, number: int) -> QBrush:
        """The present layer: flat to half the width, then lit from the page's side."""
        base = self._look.theme.depth(number)
        if self._look.theme.contrast:
            return QBrush(base)
        lit = mixed(base, QColor(tokens()["depth"]["lit"]), 0.34 if number > 3 else 0.42)  # noqa: PLR2004
        gradient = QLinearGradient(0, 0, self.width(), 0)
        gradient.setColorAt(0.5, base)
        gradient.setColorAt(1, lit)
        return QBrush(gradient)

    def _paint_trail(self, painter: QPainter) -> None:
        theme, state = self._look.theme, self._state
        trail = theme.drawn("depth", "trail")
        lowest = max(self._marker.value if state.present else 0, min(len(state.reasons), state.depth, CORE_LEVEL))
        if not lowest:
            return
        x = theme.px(_TRAIL_X)
        painter.setPen(QPen(trail, theme.px(2)))
        painter.drawLine(QPointF(x, self._sky() + theme.px(5)), QPointF(x, self._middle(lowest)))
        if not state.present:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        for radius, colour in ((11, trail), (6, theme.sun()[1])):
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(x, self._middle(self._marker.value)), theme.px(radius), theme.px(radius))

    def _move_on_from(self, before: GaugeState) -> None:
        """Let the sun rise, the marker drop and layers fill; what can't be seen yet is there at once."""
        state = self._state

        def duration(movement: str) -> int:
            return self._look.duration(movement) if self.isVisible() else 0

        self._sun.go(state.rise, duration("sun"))
        if state.present:
            if not before.present:
                self._marker.go(state.present - 0.5, 0)  # from the top of its layer, where the trail comes from
            self._marker.go(state.present, duration("marker"))
        newly = {number for number in _LEVELS if state.is_reached(number) and not before.is_reached(number)}
        if newly:
            self._filled = newly
            self._filling.go(0.0, 0)
            self._filling.go(1.0, duration("layer"))

    def _sky(self) -> float:
        theme = self._look.theme
        if self.height() < theme.px(560):
            return theme.px(_SKY_LOW)
        return theme.px(_SKY_RAIL if self._rail else _SKY)

    def _layer_height(self) -> float:
        return (self.height() - self._sky()) / CORE_LEVEL

    def _top(self, number: float) -> float:
        return self._sky() + (number - 1) * self._layer_height()

    def _middle(self, number: float) -> float:
        return self._top(number) + self._layer_height() / 2

    def _open_marks(self) -> list[_LevelMark]:
        """The levels that can be gone back to, surface first."""
        return [mark for mark in self._marks if mark.isEnabled()]

    def _move_from(self, mark: _LevelMark, step: int) -> None:
        """Put the keyboard on the open level above ``mark`` (``step`` -1) or below it (1), where there is one."""
        marks = self._open_marks()
        at = marks.index(mark) + step
        if 0 <= at < len(marks):
            marks[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_look_changed(self) -> None:
        self.setFixedWidth(self._look.theme.px(_RAIL if self._rail else _WIDTH))
        self._marked = None
        self.show_state(self._state)


class _LevelMark(QAbstractButton):
    """One level on the trail: its disc, its name, and the reason that was followed there.

    ``arrow_pressed`` carries -1 for up and 1 for down.
    """

    spoken_role = QAccessible.Role.ListItem
    arrow_pressed = Signal(int)

    def __init__(self, look: Look, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self.focus_gap = -4
        self._look = look
        self._state = GaugeState()
        self._rail = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a widget that takes no focus at all has no place to go to

    @property
    def focus_colour(self) -> QColor:
        """The ring lies on the layer, and is drawn like the words on it."""
        return self._look.theme.depth_text(self.number)

    def show_state(self, state: GaugeState, *, rail: bool) -> None:
        """Show this level's part of ``state``."""
        self._state, self._rail = state, rail
        answered = self._is_answered()
        self.setEnabled(answered and state.present != self.number)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor)
        reason = state.reasons[self.number - 1] if answered else ""
        name = f"{self._name()}: {reason}" if reason else self._name()
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._standing())
        self.setToolTip(plain_tip(name[:200]) if rail or reason else "")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go among the levels; Enter goes back to this one, as Space does."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.arrow_pressed.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif not press_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc and the words for what this level is now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state.present != self.number:  # there the gauge draws its marker, which may still be on its way
            self._paint_disc(painter)
        if not self._rail:
            self._paint_words(painter)

    def _paint_disc(self, painter: QPainter) -> None:
        theme = self._look.theme
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        centre = QPointF(self.width() - theme.px(_TRAIL_X) if mirrored else theme.px(_TRAIL_X), self.height() / 2)
        if self._is_answered():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.drawn("depth", "trail"))
            painter.drawEllipse(centre, theme.px(6), theme.px(6))
        else:
            painter.setPen(QPen(theme.colour("soft"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, theme.px(5), theme.px(5))

    def _paint_words(self, painter: QPainter) -> None:
        theme = self._look.theme
        left, right = theme.px(52), theme.px(12)
        width = self.width() - left - right
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = right if mirrored else left
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        whole = QRectF(x, 0, width, self.height())
        line = theme.px(17)
        if self._state.present == self.number:
            painter.setFont(theme.sans(14, bold=True))
            painter.setPen(theme.depth_text(self.number))
            painter.drawText(whole, flags | Qt.TextFlag.TextWordWrap, self._name())
        elif self._is_answered():
            painter.setPen(theme.depth_text(self.number))
            above = QRectF(x, self.height() / 2 - line, width, line)
            reason = " ".join(self._state.reasons[self.number - 1][:200].split())
            for words, bold, place in ((self._name(), True, above), (reason, False, above.translated(0, line))):
                painter.setFont(theme.sans(12, bold=bold))
                shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, width)
                painter.drawText(place, flags, shown)
        else:
            painter.setFont(theme.sans(12))
            painter.setPen(theme.colour("soft"))
            painter.drawText(whole, flags | Qt.TextFlag.TextWordWrap, self._name())

    def _name(self) -> str:
        """What the level is called; surface and core say so while they lie ahead."""
        ahead = not self._is_answered() and self._state.present != self.number
        if self.number == CORE_LEVEL and self._state.deeper and self._state.present == CORE_LEVEL:
            return self.tr("One deeper")
        if self.number == 1 and ahead:
            return self.tr("Level 1, the surface")
        if self.number == CORE_LEVEL and ahead:
            return self.tr("Level 5, the core")
        return self.tr("Level {number}").format(number=self.number)

    def _standing(self) -> str:
        """Where the level stands, for who can't see its disc."""
        if self._state.present == self.number:
            return self.tr("You are here")
        return self.tr("Enter goes back to it") if self.isEnabled() else self.tr("Not reached yet")

    def _is_answered(self) -> bool:
        return self._state.is_answered(self.number)
