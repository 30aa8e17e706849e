"""What will be needed soon is made ready in the pauses: while the runner reads, or thinks.

Rule: one piece in a pause, and none while somebody writes. What is needed before its turn has come is made by who
needs it.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

#: Milliseconds in which nothing came or moved, and those between two pieces.
_PAUSE, _BETWEEN = 250, 30


class Ahead(QObject):
    """Pieces of work that wait for a pause."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pieces: deque[Callable[[], object]] = deque()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._on_pause)

    def prepare(self, pieces: Iterable[Callable[[], object]]) -> None:
        """Do ``pieces`` one after the other, behind those that wait already."""
        self._pieces.extend(pieces)
        self.put_off()

    def put_off(self) -> None:
        """Wait for the next pause: something has come, or somebody writes."""
        if self._pieces:
            self._pause.start(_PAUSE)

    def _on_pause(self) -> None:
        self._pieces.popleft()()
        if self._pieces:
            self._pause.start(_BETWEEN)
