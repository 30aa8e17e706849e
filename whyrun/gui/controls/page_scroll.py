"""A page that scrolls down where it must, and never sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class PageScroll(QScrollArea):
    """Shows ``content`` on the window's own ground. The keyboard goes to what stands in it, never to the frame."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.focus_gap = -4  # where a page itself takes the keyboard, to be scrolled: around it there is nothing
        # One of our own: to know Qt's, PySide6 would go through every class of widget there is, which takes 14 ms.
        self.setViewport(QWidget())
        self.setWidget(content)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setAutoFillBackground(False)
