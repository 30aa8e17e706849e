"""What the card asks of every desktop through Qt: its flags and attributes, and where each is known from.

Rule: a flag of a shown window is never changed (Qt hides and re-creates it); what X11 needs beside these is in ``x11``.

- ``Tool``: in no task bar. X11: type UTILITY (seen with xprop). Windows: WS_EX_TOOLWINDOW, which is left out of the
  task bar and of Alt+Tab (Microsoft, "Extended Window Styles"), and shows on every virtual desktop
  (cspotcode/virtual-desktop-grid-switcher, issue 1). macOS: a panel, which goes along to the Space on show
  (desktop-app/lib_ui, issue 367).
- ``WindowStaysOnTopHint``, ``WindowStaysOnBottomHint``: X11: _NET_WM_STATE_ABOVE and _BELOW (seen with xprop). Windows:
  topmost and bottom of the order. macOS: above or below the level of ordinary windows.
- ``WindowDoesNotAcceptFocus`` and ``WA_ShowWithoutActivating``: neither a click nor appearing takes the keyboard (seen
  with five X11 window managers; Windows: WS_EX_NOACTIVATE).
- ``WindowTransparentForInput``: clicks go through. Windows: WS_EX_TRANSPARENT. macOS: ignoresMouseEvents.
- ``WA_MacAlwaysShowToolWindow``: macOS takes a panel off the screen when its program is not the active one (Apple,
  "NSWindow.hidesOnDeactivate"); this keeps it there.

What is said of Windows and macOS is read, and has not been seen there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from whyrun.store.card_state import Look

ATTRIBUTES = (Qt.WidgetAttribute.WA_ShowWithoutActivating, Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)


def flags_for(look: Look) -> Qt.WindowType:
    """Return the window flags of a card of this look."""
    flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus
    flags |= Qt.WindowType.WindowStaysOnTopHint if look.on_top else Qt.WindowType.WindowStaysOnBottomHint
    if look.clicks_through:
        flags |= Qt.WindowType.WindowTransparentForInput
    return flags
