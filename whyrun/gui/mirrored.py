"""Where things stand on a page that is read from the right.

Rule: not by ``QStyle.visualRect``, which is the same: the enums of QStyle take 5 ms to make, and a first frame has no
other use for them.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt


def as_read(direction: Qt.LayoutDirection, within: QRect, drawn: QRect) -> QRect:
    """Where what is ``drawn`` there stands ``within`` a page that is read in ``direction``."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return drawn
    from_the_right = within.left() + within.right() - drawn.right()
    return QRect(from_the_right, drawn.top(), drawn.width(), drawn.height())
