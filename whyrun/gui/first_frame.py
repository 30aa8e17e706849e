"""Tells when the first frame of a window is on its way to the screen.

Rule: by the window's exposure and not by its paintEvent: none comes where a screen that lets nothing through covers all
of the window, and what waits for the first frame would wait for ever.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget


class FirstFrame(QObject):
    """``shown`` is emitted once, after the first frame of ``window`` was painted."""

    shown = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the window to be shown, then for what the system knows of it to be exposed."""
        if isinstance(watched, QWidget) and event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            watched.windowHandle().installEventFilter(self)
        elif isinstance(watched, QWindow) and event.type() == QEvent.Type.Expose and watched.isExposed():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.shown.emit)  # it is painted while the exposure is handled
        return super().eventFilter(watched, event)
