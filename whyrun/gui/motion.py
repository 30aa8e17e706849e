"""How things move: numbers and colours that glide, and parts of a page that slide in.

Rule: durations are those of ``resources/theme.json``; where there is less motion they are 0 and nothing is started.
What slides in is a picture laid above the part: the part itself stands in its place at once, with the keyboard in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPointF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QPixmap, QWindow

    from whyrun.gui.look import Look
    from whyrun.gui.theme import Theme

#: What the runner does that ends a slide at once: nothing stands between a key and what it writes.
_INPUT = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.InputMethod)


class Glide(QVariantAnimation):
    """A number that glides to where it is sent; ``moved`` is called after each step, and idle it costs nothing."""

    def __init__(self, value: float, moved: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.value = self.end = value
        self._moved = moved
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._on_value)

    def go(self, end: float, milliseconds: int) -> None:
        """Glide from where the number is to ``end``; in 0 ms it is there at once."""
        if end == self.end:
            return
        self.stop()
        self.end = end
        if not milliseconds:
            self._on_value(end)
            return
        self.setDuration(milliseconds)
        self.setStartValue(float(self.value))
        self.setEndValue(float(end))
        self.start()

    def _on_value(self, value: float) -> None:
        self.value = value
        self._moved()


class ColourFade:
    """The colours of one control on their way from one state's to the next's, such as from rest to hover."""

    def __init__(self, look: Look, control: QWidget) -> None:
        self._look = look
        self._control = control
        self._theme: Theme | None = None
        self._from: tuple[QColor, ...] = ()
        self._to: tuple[QColor, ...] = ()
        self._glide: Glide | None = None  # most controls are never pointed at

    def shown(self, *wanted: QColor) -> tuple[QColor, ...]:
        """The colours to paint now, where the state asks for ``wanted``."""
        if wanted != self._to:
            self._set_out(wanted)
        if self._glide is None or self._glide.value >= 1:
            return wanted
        share = self._glide.value
        return tuple(mixed(old, new, share) for old, new in zip(self._from, self._to, strict=True))

    def _set_out(self, wanted: tuple[QColor, ...]) -> None:
        milliseconds = self._look.duration("colour")
        known = self._theme is self._look.theme and milliseconds and len(wanted) == len(self._to)
        now = self.shown(*self._to) if known else ()
        self._theme, self._from, self._to = self._look.theme, now, wanted
        if not known:
            self._glide = None
            return
        if self._glide is None:
            self._glide = Glide(0.0, self._control.update, self._control)
        self._glide.go(0.0, 0)
        self._glide.go(1.0, milliseconds)


def mixed(base: QColor, other: QColor, share: float) -> QColor:
    """``base`` with ``share`` (0 to 1) of ``other`` in it; one that is clear lends no colour."""
    if not base.alpha() or not other.alpha():
        faded = QColor(other if not base.alpha() else base)
        faded.setAlphaF(base.alphaF() + (other.alphaF() - base.alphaF()) * share)
        return faded
    return QColor.fromRgbF(
        base.redF() + (other.redF() - base.redF()) * share,
        base.greenF() + (other.greenF() - base.greenF()) * share,
        base.blueF() + (other.blueF() - base.blueF()) * share,
        base.alphaF() + (other.alphaF() - base.alphaF()) * share,
    )


def slide_in(look: Look, part: QWidget, name: str, distance: float) -> None:
    """Let ``part``, which is on show, fade in on the page's ground while it slides to its place.

    It starts ``distance`` px (at 100 % text) below it, or above where that is negative; ``name`` is the duration's.
    """
    for earlier in part.findChildren(_Slide):
        earlier.end()  # a picture of the part holds what stands in it, not what is still on its way there
    milliseconds = look.duration(name)
    if milliseconds and part.isVisible():
        _Slide(look, part, distance * look.theme.scale, milliseconds)


class _Slide(QWidget):
    """The picture of a part, laid above it until it has arrived, or until a key is pressed."""

    def __init__(self, look: Look, part: QWidget, distance: float, milliseconds: int) -> None:
        super().__init__(part.parentWidget())
        self._look = look
        self._part = part
        self._window: QWindow | None = part.window().windowHandle()
        self._distance = distance
        self._picture: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        part.installEventFilter(self)
        if self._window is not None:
            self._window.installEventFilter(self)
        self._lie_above()
        self.show()
        self.glide = Glide(0.0, self._on_moved, self)
        self.glide.finished.connect(self.end)
        self.glide.go(1.0, milliseconds)

    def end(self) -> None:
        """Show the part itself."""
        for watched in (self._part, self._window):
            if watched is not None and shiboken6.isValid(watched):
                watched.removeEventFilter(self)
        self.glide.stop()
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the part where its layout puts it; end where it changes, goes, or the runner does something."""
        kind = event.type()
        if watched is self._window:
            if kind in _INPUT:
                self.end()
        elif kind == QEvent.Type.Hide or (kind == QEvent.Type.Resize and self._picture is not None):
            self.end()
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._lie_above()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture where it is now, as much of it as can be seen yet."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.colour("paper"))
        if self._picture is not None:
            painter.setOpacity(self.glide.value)
            start = max(0.0, -self._distance)
            painter.drawPixmap(QPointF(0, start + self._distance * (1 - self.glide.value)), self._picture)

    def _on_moved(self) -> None:
        # Not at the very start: the focus, and what the layout has still to do, come after the page was changed.
        if self._picture is None and self.glide.value > 0:
            self._picture = self._part.grab()
        self.update()

    def _lie_above(self) -> None:
        """Cover the part, and the way it comes."""
        before, after = max(0, round(-self._distance)), max(0, round(self._distance))
        self.setGeometry(self._part.geometry().adjusted(0, -before, 0, after))
        self.raise_()
