"""What a screen reader sees of WhyRun, and does with it, over the real accessibility bus (AT-SPI) of a test desktop.

Asked with dbus-send and heard with dbus-monitor, so that nothing of WhyRun's or Qt's is between.
"""

from __future__ import annotations

import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from x11 import Desktop

_TOOLS = ("dbus-daemon", "dbus-send", "dbus-monitor")
#: What lets the accessibility bus be asked for.
_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_ACCESSIBLE = "org.a11y.atspi.Accessible"
#: The state of what is not hidden: its number among the states of AT-SPI.
_VISIBLE = 30
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
#: Asks for announcements for as long as it runs: what nobody listens for, no program sends.
_EARS = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
application = QCoreApplication([])
bus = QDBusConnection.connectToBus(sys.argv[1], "ears")
ask = QDBusMessage.createMethodCall(*sys.argv[2:4], "org.a11y.atspi.Registry", "RegisterEvent")
ask.setArguments(["object:announcement"])
bus.call(ask)
application.exec()
"""
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")


def missing_tools() -> list[str]:
    """Name what this machine lacks for a screen reader to listen."""
    return [tool for tool in _TOOLS if shutil.which(tool) is None] + ([] if _SERVICE.exists() else [str(_SERVICE)])


@dataclass(frozen=True)
class Thing:
    """Something in the accessible tree: where it is on the bus, its role in words and its name."""

    bus: str
    path: str
    role: str
    name: str


class ScreenReader:
    """Listens on ``desktop``: everything that is started there from now on is told that somebody does."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        address = desktop.env["HOME"] + "/run/session-bus"
        desktop.start(["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address=unix:path={address}"])
        desktop.wait_until(lambda: Path(address).exists())
        desktop.env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={address}"
        desktop.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        said = desktop.run(
            *("dbus-send", "--session", "--print-reply=literal", "--dest=org.a11y.Bus"),
            *("/org/a11y/bus", "org.a11y.Bus.GetAddress"),
        )
        self._address = said.strip()
        self._heard = Path(desktop.env["HOME"], "heard.txt")
        with self._heard.open("w") as heard:
            announced = "type='signal',interface='org.a11y.atspi.Event.Object',member='Announcement'"
            desktop.start(["dbus-monitor", "--address", self._address, announced], stdout=heard)
        desktop.start([sys.executable, "-c", _EARS, self._address, *_REGISTRY])
        asked = "org.a11y.atspi.Registry.GetRegisteredEvents"
        desktop.wait_until(lambda: "announcement" in self._ask(*_REGISTRY, asked).lower())

    def heard(self) -> list[str]:
        """What was announced until now."""
        return re.findall(r'variant\s+string "(.*)"', self._heard.read_text(encoding="utf-8"))

    def window(self, title: str) -> Thing | None:
        """The window called ``title`` (the program's name is added to some); None while there is none."""
        windows = [window for program in self._below(*_ROOT) for window in self._below(program.bus, program.path)]
        return next((window for window in windows if window.name.partition(" — ")[0] == title), None)

    def tree(self, thing: Thing) -> Iterator[Thing]:
        """``thing`` and everything in it, but for what is hidden."""
        yield thing
        for below in self._below(thing.bus, thing.path):
            if self._is_visible(below):
                yield from self.tree(below)

    def find(self, window: Thing, role: str, name: str) -> Thing:
        """The one thing in ``window`` of that role and name."""
        found = [thing for thing in self.tree(window) if (thing.role, thing.name) == (role, name)]
        assert len(found) == 1, f"{len(found)} times {role} “{name}”"
        return found[0]

    def press(self, thing: Thing) -> None:
        """Do the first thing that can be done with ``thing``."""
        self._ask(thing.bus, thing.path, "org.a11y.atspi.Action.DoAction", "int32:0")

    def _is_visible(self, thing: Thing) -> bool:
        states = re.findall(r"\d+", self._ask(thing.bus, thing.path, f"{_ACCESSIBLE}.GetState").replace("uint32", ""))
        return bool(int(states[0]) >> _VISIBLE & 1)

    def _below(self, bus: str, path: str) -> list[Thing]:
        said = self._ask(bus, path, f"{_ACCESSIBLE}.GetChildren")
        return [
            self._thing(*each)
            for each in re.findall(r"(:[\d.]+)\s+object path (\S+)|(:[\d.]+)\s+(/\S+)", said)
            if any(each)
        ]

    def _thing(self, *found: str) -> Thing:
        bus, path = (part for part in found if part)
        role = self._ask(bus, path, f"{_ACCESSIBLE}.GetRoleName").strip()
        asked = ("org.freedesktop.DBus.Properties.Get", f"string:{_ACCESSIBLE}", "string:Name")
        name = self._ask(bus, path, *asked).strip().removeprefix("variant").strip()
        return Thing(bus, path, role, name)

    def _ask(self, bus: str, path: str, *call: str) -> str:
        to = ("dbus-send", f"--bus={self._address}", "--print-reply=literal", f"--dest={bus}", path)
        return self._desktop.peek(*to, *call)
