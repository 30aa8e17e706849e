"""The frame of a field to write in: its surface and an edge that answers to the pointer and to the focus.

Rule: painted below the words, by the field's own paint event; the style sheet gives fields no ground and no border.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter

from whyrun.gui.controls.box import paint_box
from whyrun.gui.motion import ColourFade

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look

_RADIUS = 8
_FOCUS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class FieldFrame(QObject):
    """Frames ``field``, which has none of its own; lives as long as it."""

    def __init__(self, look: Look, field: QWidget) -> None:
        super().__init__(field)
        self._look = look
        self._field = field
        self._fade = ColourFade(look, field)
        field.setAttribute(Qt.WidgetAttribute.WA_Hover)
        field.installEventFilter(self)

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        """Paint before the field paints its words; the focus changes the whole frame."""
        if event.type() == QEvent.Type.Paint:
            self._paint()
        elif event.type() in _FOCUS and shiboken6.isValid(self._field):  # a field that is deleted loses the focus, too
            self._field.update()
        return False

    def _paint(self) -> None:
        theme = self._look.theme
        focused = self._field.hasFocus()
        (border,) = self._fade.shown(theme.colour(self._border()))
        painter = QPainter(self._field)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self._field.rect())
        paint_box(painter, box, theme.px(_RADIUS), theme.colour("surface"), border, 2 if focused else 1)
        painter.end()

    def _border(self) -> str:
        if not self._field.isEnabled():
            return "line"
        if self._field.hasFocus():
            return "accent"
        return "ink" if self._field.underMouse() else "edge"
