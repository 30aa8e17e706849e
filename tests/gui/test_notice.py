"""The desktop's portal for notifications, on a bus of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a bus of its own")

#: The portal prints what it is asked to show; without the argument "portal" the bus has none.
_DESKTOP = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusVirtualObject
from whyrun.gui.pinned_card import notice

class Portal(QDBusVirtualObject):
    def introspect(self, path):
        return ""
    def handleMessage(self, message, connection):
        told, what = message.signature(), message.arguments()
        print(message.interface(), message.member(), told, what[0], sep="|")
        application.quit()
        return True

application = QCoreApplication([])
bus = QDBusConnection.sessionBus()
portal = Portal()
if "portal" in sys.argv:
    bus.registerVirtualObject(notice._PORTAL[1], portal)
    bus.registerService(notice._PORTAL[0])
asked = notice.notify("How was today?", "I run to be there.")
print(asked)
if asked:
    QTimer.singleShot(20000, application.quit)
    application.exec()
"""


def _said(*arguments: str) -> list[str]:
    command = ["dbus-run-session", "--", sys.executable, "-c", _DESKTOP, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=True)
    return done.stdout.splitlines()


def test_the_portal_is_asked_with_the_types_it_wants() -> None:
    asked = "org.freedesktop.portal.Notification|AddNotification|sa{sv}|org.whyrun.WhyRun.reminder"

    assert _said("portal") == ["True", asked]


def test_a_desktop_without_a_portal_is_told_apart() -> None:
    assert _said() == ["False"]
