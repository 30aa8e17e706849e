"""A notification of the desktop's own.

Rule: through the portal, whose types QtDBus sends right (`Notify` of org.freedesktop.Notifications wants a uint32, and
Python's integers go out as int32). Asked and not waited for.
"""

from __future__ import annotations

from PySide6.QtDBus import QDBusConnection, QDBusMessage

from whyrun.paths import APP_ID

_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Notification")


def notify(title: str, words: str) -> bool:
    """Show a notification; False where there is no desktop bus to ask."""
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected() or not bus.interface().isServiceRegistered(_PORTAL[0]).value():
        return False
    message = QDBusMessage.createMethodCall(*_PORTAL, "AddNotification")
    message.setArguments([f"{APP_ID}.reminder", {"title": title, "body": words}])
    return bus.send(message)
