"""Choices that belong together: one group, with the name of what is chosen."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


class Group(QWidget):
    """Holds the choices of one question; a screen reader says ``name`` when it comes into it."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
