"""Where the window stood when it was closed, and where that is on the screens there are now.

Rule: never out of sight: what stood on a screen that is gone is left for the desktop to place.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from whyrun.store.settings import Settings


def put_back(window: QWidget, settings: Settings) -> None:
    """Give ``window``, which is not shown yet, the size, the place and the state that it had."""
    size = window.size() if settings.window_size is None else QSize(*settings.window_size)
    areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    stood = None if settings.window_place is None else QRect(QPoint(*settings.window_place), size)
    stands = None if stood is None else seen_at(stood, areas)
    window.resize(size.boundedTo(window.screen().availableSize()) if stands is None else stands.size())
    if stands is not None:
        window.move(stands.topLeft())
    if settings.window_maximized:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def remembered(window: QWidget, settings: Settings) -> Settings:
    """``settings`` with size, place and state of ``window``; of one that fills its screen the state alone."""
    if window.isMaximized():
        return replace(settings, window_maximized=True)
    return replace(
        settings,
        window_size=(window.width(), window.height()),
        window_place=(window.x(), window.y()),
        window_maximized=False,
    )


def seen_at(stood: QRect, areas: Iterable[QRect]) -> QRect | None:
    """Where a window that ``stood`` there is seen whole: on that of ``areas`` that shows most of it; None for none."""

    def shows(area: QRect) -> int:
        part = area.intersected(stood)
        return 0 if part.isEmpty() else part.width() * part.height()

    area = max(areas, key=shows)
    if not shows(area):
        return None
    place = QRect(stood.topLeft(), stood.size().boundedTo(area.size()))
    place.moveRight(min(place.right(), area.right()))
    place.moveBottom(min(place.bottom(), area.bottom()))
    place.moveLeft(max(place.left(), area.left()))
    place.moveTop(max(place.top(), area.top()))
    return place
