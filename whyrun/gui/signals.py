"""SIGTERM and SIGINT as a call on Qt's thread: the system asks the program to end, and it may save first."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QCoreApplication


def when_asked_to_end(application: QCoreApplication, end: Callable[[], None]) -> None:
    """Call ``end`` on the event loop when a signal asks this process to end.

    Python runs signal handlers between two of its own instructions, and inside Qt's loop there are none: the signal's
    number is written to a socket instead, which wakes the loop.
    """
    import socket  # 2 ms, and no first frame needs it

    ear, mouth = socket.socketpair()
    for each in (ear, mouth):
        each.setblocking(False)
    notifier = QSocketNotifier(ear.fileno(), QSocketNotifier.Type.Read, application)

    def hear() -> None:
        if ear.recv(16):
            end()

    notifier.activated.connect(hear)
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):  # Windows has no SIGHUP
        if number := getattr(signal, name, None):
            signal.signal(number, lambda *_: None)
    signal.set_wakeup_fd(mouth.fileno(), warn_on_full_buffer=False)

    def stop_listening() -> None:
        signal.set_wakeup_fd(-1)
        notifier.setEnabled(False)
        ear.close()
        mouth.close()

    application.aboutToQuit.connect(stop_listening)
