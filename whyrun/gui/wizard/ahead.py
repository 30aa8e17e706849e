"""What will be needed soon is made ready in the pauses: while the runner reads, or thinks.

Rule: one small step in a turn of the event loop, and none while somebody writes. What is needed before its turn has
come is made by who needs it.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Milliseconds in which nothing came or moved, and those between two steps: a key that comes meanwhile waits for one.
_PAUSE, _BETWEEN = 250, 5
_NO_MORE = object()


class Ahead(QObject):
    """Work that waits for a pause."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._works: deque[Iterator[object]] = deque()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._on_pause)

    def prepare(self, steps: Iterator[object]) -> None:
        """Take ``steps`` one after the other, behind those that wait already; taking one does it."""
        self._works.append(steps)
        self.put_off()

    def put_off(self) -> None:
        """Wait for the next pause: something has come, or somebody writes."""
        if self._works:
            self._pause.start(_PAUSE)

    def _on_pause(self) -> None:
        if next(self._works[0], _NO_MORE) is _NO_MORE:
            self._works.popleft()
        if self._works:
            self._pause.start(_BETWEEN)
