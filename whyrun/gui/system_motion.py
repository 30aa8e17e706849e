"""Whether the whole system is asked to move less.

Rule: asked after the first frame and never waited for. Qt 6.11 has no word for it: a Linux desktop is asked through
its portal, which also tells of changes; Windows and macOS are asked once.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import SLOT, QObject, QProcess, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
#: Where a desktop says so, and what it then says: the common word, and the older one of GNOME.
_MEANS_LESS: dict[tuple[str, str], object] = {
    ("org.freedesktop.appearance", "reduced-motion"): 1,
    ("org.gnome.desktop.interface", "enable-animations"): False,
}
_SPI_GETCLIENTAREAANIMATION = 0x1042
#: The command that prints the setting "Reduce motion" of macOS: 1 where it is on; it fails where it was never touched.
_MACOS_ASKS = ("defaults", ["read", "com.apple.universalaccess", "reduceMotion"])


class SystemMotion(QObject):
    """``less_motion`` is emitted with what the system says, where it says anything, and after each change."""

    less_motion = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: dict[tuple[str, str], bool] = {}
        self._asked: list[QDBusPendingCallWatcher] = []

    def ask(self) -> None:
        """Ask; the answer comes by the signal."""
        if sys.platform == "win32":
            self.less_motion.emit(not _windows_animates())
            return
        if sys.platform == "darwin":
            self._ask_macos()
            return
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        bus.connect(*_PORTAL, "SettingChanged", self, SLOT("_on_changed(QString,QString,QDBusVariant)"))  # type: ignore[call-overload]
        for key in _MEANS_LESS:
            question = QDBusMessage.createMethodCall(*_PORTAL, "Read")
            question.setArguments(list(key))
            asked = QDBusPendingCallWatcher(bus.asyncCall(question), self)
            asked.finished.connect(lambda answered, key=key: self._on_answered(answered, key))
            self._asked.append(asked)

    def _ask_macos(self) -> None:
        process = QProcess(self)
        process.finished.connect(
            lambda: self.less_motion.emit(bytes(process.readAllStandardOutput().data()).strip() == b"1")
        )
        process.start(*_MACOS_ASKS)

    def _on_answered(self, answered: QDBusPendingCallWatcher, key: tuple[str, str]) -> None:
        reply = answered.reply()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            self._take(key, reply.arguments()[0])

    @Slot(str, str, QDBusVariant)
    def _on_changed(self, namespace: str, name: str, value: QDBusVariant) -> None:
        if (namespace, name) in _MEANS_LESS:
            self._take((namespace, name), value)

    def _take(self, key: tuple[str, str], value: object) -> None:
        while isinstance(value, QDBusVariant):
            value = value.variant()
        self._said[key] = value == _MEANS_LESS[key]
        self.less_motion.emit(any(self._said.values()))


def _windows_animates() -> bool:
    import ctypes

    animates = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined,unused-ignore]
        _SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0
    )
    return bool(animates.value)
