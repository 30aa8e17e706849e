"""A Wayland desktop of its own for a test: a compositor without a screen, and XWayland on it.

What is on XWayland is read with the tools of X11; what is native, in what Wayland's own client library says of each
request (WAYLAND_DEBUG), which is not our code either.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
from typing import TYPE_CHECKING, Any

from x11 import Desktop

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Sequence
    from pathlib import Path

#: Compositors that need neither a screen nor a user of their own: how each is started, and how it names its X display.
COMPOSITORS: dict[str, tuple[str, str]] = {
    "mutter": (
        "dbus-run-session -- mutter --headless --virtual-monitor 1280x800 --wayland-display wl-test",
        r"public X11 display (:\d+)",
    ),
    "weston": (
        "weston --backend=headless-backend.so --socket=wl-test --width=1280 --height=800 --xwayland --no-config",
        r"xserver listening on display (:\d+)",
    ),
}


def missing_for(compositor: str) -> list[str]:
    """Name what this machine lacks for a desktop of that compositor."""
    return [tool for tool in ("dbus-run-session", compositor, "Xwayland") if shutil.which(tool) is None]


class WaylandDesktop(Desktop):
    """A compositor and its XWayland; ``with_x11`` False keeps programs from the latter."""

    def __init__(self, home: Path, compositor: str, *, with_x11: bool = True) -> None:
        command, self._names_display = COMPOSITORS[compositor]
        super().__init__(home, manager=command.split())
        self._with_x11 = with_x11
        self._said = home / "compositor.log"

    def __exit__(self, *exception: object) -> None:
        """End the compositor with what it started, and then whoever is left."""
        if self._children:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._children[0].pid, signal.SIGTERM)
        super().__exit__(*exception)

    def start_told(self, command: Sequence[str | Path], told: Path, **more: str) -> subprocess.Popen[Any]:
        """Start a program and let it write each request it makes of the compositor to ``told``."""
        with told.open("w") as file:
            return self.start(command, stderr=file, env={**self.env, "WAYLAND_DEBUG": "1", **more})

    def _begin(self) -> None:
        run = self._home / "run"
        for name in ("DISPLAY", "XAUTHORITY"):
            self.env.pop(name, None)
        with self._said.open("w") as said:
            # A group of its own: dbus-run-session leaves what it started behind when it is ended.
            self.start(self._manager, stdout=said, stderr=said, start_new_session=True)
        self.wait_until(lambda: (run / "wl-test").exists() and re.search(self._names_display, self._said.read_text()))
        self.env["WAYLAND_DISPLAY"] = "wl-test"
        for key in run.glob(".mutter-Xwaylandauth*"):
            self.env["XAUTHORITY"] = str(key)
        if self._with_x11 and (named := re.search(self._names_display, self._said.read_text())):
            self.env["DISPLAY"] = named[1]
