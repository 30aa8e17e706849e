"""Steps aside: hears on X11 when a window that fills the screen covers the card, and when it no longer does.

Some window managers (xfwm4 4.18, Mutter 43) keep what is above others also above a full-screen window, others (openbox
3.6) do not; the answer is the same under all of them. Rule: nothing is polled. The window manager tells of a change
of the active window, and of that window's state; between two such changes nothing wakes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication

from whyrun.gui.pinned_card import x11

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QByteArray


class FullScreenWatch(QAbstractNativeEventFilter):
    """Calls ``say`` with whether a full-screen window covers the ``card``, a window on the screen."""

    def __init__(self, card: int, say: Callable[[bool], None]) -> None:
        super().__init__()
        self._card = card
        self._say = say
        self._active = 0
        self._covering = 0

    def start(self) -> None:
        """Listen from now on."""
        application = QCoreApplication.instance()
        if x11.is_in_use() and application is not None:
            application.installNativeEventFilter(self)
            self.look()

    def stop(self) -> None:
        """Listen no longer, and say nothing more."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)
        for window in {self._active, self._covering}:
            x11.hear_of(window, False)
        self._active = self._covering = 0

    def look(self) -> None:
        """See how it is now: the card may have been moved."""
        before = self._covering
        heard = {self._active, before}
        self._active = x11.active_window()
        if self._covers(self._active):
            self._covering = self._active
        elif self._overlaps(self._active) or not self._covers(before):
            # A plain window before a full-screen one brings the card back; one elsewhere, on another screen, does not.
            self._covering = 0
        for window in heard - {self._active, self._covering}:
            x11.hear_of(window, False)
        x11.hear_of(self._active, True)
        if bool(before) is not bool(self._covering):
            self._say(bool(self._covering))

    def nativeEventFilter(self, kind: QByteArray | bytes, event: int) -> tuple[bool, int]:  # type: ignore[override]  # the stubs say object
        """Look where the window manager says that something has changed; nothing is kept from Qt."""
        if kind == b"xcb_generic_event_t" and x11.tells_of_full_screen(int(event)):
            self.look()
        return False, 0

    def _covers(self, window: int) -> bool:
        return bool(window) and x11.fills_the_screen(window) and self._overlaps(window)

    def _overlaps(self, window: int) -> bool:
        return bool(window) and x11.area_of(window).intersects(x11.area_of(self._card))
