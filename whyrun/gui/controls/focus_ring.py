"""The ring around whatever has the keyboard's focus: 2 px accent, 2 px outside the control.

Rule: shown whenever the keyboard moved the focus, never after a click; a text field shows focus by its own border.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from whyrun.gui.look import Look

_FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
_OWN_BORDER = (QLineEdit, QTextEdit)


class FocusRings(QObject):
    """Keeps one ring, around the focused control of whichever window is active."""

    def __init__(self, look: Look, application: QApplication) -> None:
        super().__init__(application)
        self._look = look
        self._followed: QWidget | None = None
        self._ring: _Ring | None = None
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focused control as it moves; a key after a click brings the ring."""
        if watched is self._followed and isinstance(watched, QWidget):
            if event.type() in _FOLLOWED and self._ring is not None and shiboken6.isValid(self._ring):
                self._ring.fit(watched)
            elif event.type() == QEvent.Type.KeyPress and self._ring is None:
                self._surround(watched)
        return False

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and shiboken6.isValid(old):
            old.removeEventFilter(self)
        self._leave()
        self._followed = new
        if new is None:
            return
        new.installEventFilter(self)
        if not QGuiApplication.mouseButtons():
            self._surround(new)

    def _surround(self, widget: QWidget) -> None:
        if isinstance(widget, _OWN_BORDER) or widget.isWindow() or getattr(widget, "draws_own_focus", False):
            return
        self._ring = _Ring(self._look, widget)
        self._ring.fit(widget)

    def _leave(self) -> None:
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None


class _Ring(QWidget):
    """The ring itself, a sibling of the control it surrounds."""

    def __init__(self, look: Look, around: QWidget) -> None:
        super().__init__(around.parentWidget())
        self._look = look
        self._gap = getattr(around, "focus_gap", 2)
        self._radius = getattr(around, "focus_radius", look.theme.px(6))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def fit(self, around: QWidget) -> None:
        """Lie around ``around``; hidden where it is hidden."""
        outside = self._gap + 2
        self.setGeometry(around.geometry().adjusted(-outside, -outside, outside, outside))
        self.setVisible(around.isVisible())
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.theme.colour("accent"), 2))
        radius = self._radius + self._gap + 1
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
