"""The ring around whatever has the keyboard's focus: 2 px accent, 2 px outside the control.

Rule: shown as soon as the keyboard is used, and not while the pointer is; a field shows focus by its own border, and
what no key comes to (a page that holds the keyboard for a while) has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from whyrun.gui.look import Look

_MOVED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
#: By name: a first frame has none of them, and does without making their classes.
_OWN_BORDER = ("QLineEdit", "QTextEdit", "QTimeEdit")
_WIDTH = 2


class FocusRings(QObject):
    """Keeps one ring, around the focused control of whichever window is active.

    A control may set ``focus_radius`` (its own, in px of the drawings) and ``focus_gap`` (how far outside the ring
    lies; negative is inside); one on another ground than the window's a ``focus_colour``. One of which a part has the
    focus says which part by ``focus_place``, and when that has moved by ``focus_moved``.
    """

    def __init__(self, look: Look, application: QApplication) -> None:
        super().__init__(application)
        self._look = look
        self._watched: list[QWidget] = []
        self._ring: _Ring | None = None
        self._by_keyboard = False
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focused control as it or what it stands in moves; note whether keys or the pointer are used."""
        kind = event.type()
        if kind in _MOVED:
            if self._ring is not None and shiboken6.isValid(self._ring):
                self._ring.fit()
        elif self._watched and watched is self._watched[0]:
            if kind == QEvent.Type.KeyPress and not self._by_keyboard:
                self._by_keyboard = True
                self._surround(self._watched[0])
            elif kind == QEvent.Type.MouseButtonPress:
                self._by_keyboard = False
                self._take_away()
        return False

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._take_away()
        if new is None:
            return
        self._watched = [new, *_ancestors(new)]
        for widget in self._watched:
            widget.installEventFilter(self)
        if self._by_keyboard:
            self._surround(new)

    def _surround(self, widget: QWidget) -> None:
        if (
            widget.isWindow()
            or widget.focusPolicy() == Qt.FocusPolicy.NoFocus
            or any(map(widget.inherits, _OWN_BORDER))
        ):
            return
        self._take_away()
        self._ring = _Ring(self._look, widget)
        self._ring.fit()

    def _take_away(self) -> None:
        if self._ring is not None and shiboken6.isValid(self._ring):
            # At once: the window it lies on may itself be gone before anything that is done later.
            shiboken6.delete(self._ring)
        self._ring = None


def _ancestors(widget: QWidget) -> list[QWidget]:
    """What ``widget`` stands in, out to what the ring is drawn on: the page that scrolls, or the window."""
    ancestors: list[QWidget] = []
    above = widget.parentWidget()
    while above is not None:
        ancestors.append(above)
        over = above.parentWidget()
        if over is None or above.isWindow() or isinstance(over.parentWidget(), QScrollArea):
            break
        above = over
    return ancestors


class _Ring(QWidget):
    """The ring itself, on the page of the control it surrounds, so that nothing near the control cuts it off."""

    is_decoration = True

    def __init__(self, look: Look, around: QWidget) -> None:
        self._page = _ancestors(around)[-1]
        super().__init__(self._page)
        self._look = look
        self._around = around
        self._gap = getattr(around, "focus_gap", 2)
        self._radius = look.theme.px(getattr(around, "focus_radius", 6))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if hasattr(around, "focus_moved"):
            around.focus_moved.connect(self.fit)

    def fit(self) -> None:
        """Lie around the control; hidden where that is hidden."""
        if not shiboken6.isValid(self._around):
            return
        outside = self._gap + _WIDTH
        part = self._around.focus_place() if hasattr(self._around, "focus_place") else self._around.rect()
        place = part.translated(self._around.mapTo(self._page, QPoint(0, 0)))
        self.setGeometry(place.adjusted(-outside, -outside, outside, outside))
        self.setVisible(self._around.isVisible())
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = getattr(self._around, "focus_colour", None) or self._look.theme.colour("accent")
        painter.setPen(QPen(colour, _WIDTH))
        radius = max(0, self._radius + self._gap) + _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
