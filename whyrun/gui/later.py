"""What can wait for a turn of the event loop of its own, so that no turn takes long.

Rule: only what moves nothing that is on the screen, and what no key or click of the turns between would be lost for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject


def in_a_later_turn(owner: QObject, do: Callable[[], object], *, turns: int = 1) -> None:
    """Call ``do`` so many ``turns`` after what is to be painted now, unless ``owner`` is gone by then."""
    QTimer.singleShot(0, owner, do if not turns else lambda: in_a_later_turn(owner, do, turns=turns - 1))
