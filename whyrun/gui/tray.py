"""Whether this desktop has a tray.

Rule: asked late: the answer may take a bus and a tenth of a second.
"""

from __future__ import annotations

from PySide6.QtWidgets import QSystemTrayIcon


def has_tray() -> bool:
    """Whether a program's icon would be seen in a tray now."""
    return QSystemTrayIcon.isSystemTrayAvailable()
