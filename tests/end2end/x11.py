"""A desktop of its own for a test: an X server without a screen, and a real window manager on it.

Everything is read from outside, with the tools a person would use (xprop, wmctrl, xdotool, import), never through
WhyRun's own code.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_TOOLS = ("Xvfb", "openbox", "xprop", "xwininfo", "xdotool", "wmctrl", "import")
_POLL = 0.02
#: Seconds that a program has to end by itself once its screen has gone.
_ENDS_BY_ITSELF = 5


def missing_tools() -> list[str]:
    """Name the tools of an X desktop that this machine does not have."""
    return [tool for tool in _TOOLS if shutil.which(tool) is None]


@dataclass(frozen=True)
class Window:
    """A window as the window manager lists it; ``x`` and ``y`` are where its contents begin on the screen."""

    id: int
    desktop: int
    pid: int
    x: int
    y: int
    width: int
    height: int
    title: str


class Desktop:
    """Xvfb and a window manager, from ``with Desktop(tmp_path) as desktop:`` to its end.

    ``home`` is the home folder of everything started here. ``begins_with`` is the property of the root window that
    says that ``manager`` manages. What ``start`` started is killed at the end.
    """

    def __init__(
        self,
        home: Path,
        *,
        size: tuple[int, int] = (1280, 800),
        manager: Sequence[str] = ("openbox", "--sm-disable"),
        begins_with: str = "_NET_CLIENT_LIST",
    ) -> None:
        self.size = size
        self._manager = tuple(manager)
        self._begins_with = begins_with
        self._home = home
        self._children: list[subprocess.Popen[Any]] = []
        self.env: dict[str, str] = {}

    def __enter__(self) -> Self:
        self.env = self._clean_environment()
        try:
            self._begin()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_exception: object) -> None:
        # The server first: whoever is its client then ends by itself, and takes along what it had started (a session
        # bus and its helpers, which killing their parent would leave behind).
        for child in self._children[:1]:
            child.kill()
        for child in reversed(self._children):
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(_ENDS_BY_ITSELF)
            child.kill()
            child.wait()

    # What happens on it

    def start(self, command: Sequence[str | Path], **options: Any) -> subprocess.Popen[Any]:  # noqa: ANN401 - Popen's own
        """Start a program on this desktop and leave it running."""
        options = {"env": self.env, "stdin": subprocess.DEVNULL, **options}
        child: subprocess.Popen[Any] = subprocess.Popen([str(part) for part in command], **options)
        self._children.append(child)
        return child

    def run(self, *command: str | int | Path) -> str:
        """Run a tool on this desktop to its end and return what it printed."""
        words = [str(part) for part in command]
        done = subprocess.run(words, env=self.env, capture_output=True, text=True, check=False, timeout=30)
        assert done.returncode == 0, f"{' '.join(words)}: {done.stderr.strip() or done.returncode}"
        return done.stdout

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the left button at ``start``, move in steps as a hand does, and let go at ``end``."""
        self.run("xdotool", "mousemove", *start, "mousedown", 1)
        for part in (0.005, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98, 1):
            x, y = (round(a + (b - a) * part) for a, b in zip(start, end, strict=True))
            self.run("xdotool", "mousemove", "--sync", x, y)
        self.run("xdotool", "mouseup", 1)

    def change_size(self, width: int, height: int) -> None:
        """Give the running screen another resolution, no larger than the first; needs xrandr."""
        name = f"{width}x{height}"
        if name not in self.run("xrandr"):
            # The clock and the blanking are of no account to a screen that nobody sees.
            self.run("xrandr", "--newmode", name, 25, *(width, width, width, width), *(height, height, height, height))
            self.run("xrandr", "--addmode", "screen", name)
        self.run("xrandr", "--output", "screen", "--mode", name)

    def end_session(self) -> None:
        """Take the X server away, as a logout or a crash of it does; what was started here is left to itself."""
        server = next(child for child in self._children if child.args[0] == "Xvfb")
        server.kill()
        server.wait()

    # What is seen on it

    def wait_until(self, condition: Callable[[], object], seconds: float = 20.0) -> None:
        """Look until ``condition`` holds; fail when it does not within ``seconds``."""
        give_up = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < give_up, f"not within {seconds} seconds; windows: {self.windows()}"
            time.sleep(_POLL)

    def windows(self) -> list[Window]:
        """Return the windows the window manager knows, the oldest first."""
        found = []
        for line in self.peek("wmctrl", "-lGp").splitlines():
            number, desktop, pid, x, y, width, height, _host, *title = line.split(None, 8)
            corner = self._corner(int(number, 16)) or (int(x), int(y))
            sizes = (int(width), int(height))
            found.append(Window(int(number, 16), int(desktop), int(pid), *corner, *sizes, "".join(title)))
        return found

    def window(self, title: str = "", *, pid: int | None = None) -> Window | None:
        """Return the window with this title, or of this process; None while there is none."""
        matching = (each for each in self.windows() if title in each.title and pid in {None, each.pid})
        return next(matching, None)

    def wait_for_window(self, title: str = "", *, pid: int | None = None) -> Window:
        """Return the window with this title, or of this process, as soon as it is shown."""
        self.wait_until(lambda: self.window(title, pid=pid) is not None)
        found = self.window(title, pid=pid)
        assert found is not None
        return found

    def property(self, window: int, name: str) -> str:
        """Return a window's property as xprop prints it, without its name."""
        printed = self.peek("xprop", "-id", str(window), name)
        return re.split(r" = |:\s+", printed, maxsplit=1)[-1].strip()

    def stacking(self) -> list[int]:
        """Return the ids of the windows from the lowest to the topmost."""
        printed = self.peek("xprop", "-root", "_NET_CLIENT_LIST_STACKING")
        return [int(number, 16) for number in re.findall(r"0x[0-9a-f]+", printed)]

    def focused(self) -> int:
        """Return the id of the window that has the keyboard; 0 for none."""
        printed = self.peek("xprop", "-root", "_NET_ACTIVE_WINDOW")
        number = re.search(r"0x[0-9a-f]+", printed)
        return int(number.group(), 16) if number else 0

    def workspace(self) -> int:
        """Return the number of the workspace on show, the first is 0."""
        return int(self.run("xprop", "-root", "_NET_CURRENT_DESKTOP").split("=")[1])

    def window_under(self, x: int, y: int) -> int:
        """Return the id of the window (or of its frame) that a click at this point would reach."""
        self.run("xdotool", "mousemove", "--sync", x, y)
        return int(re.findall(r"WINDOW=(\d+)", self.run("xdotool", "getmouselocation", "--shell"))[0])

    def screenshot(self, path: Path) -> Path:
        """Save what the whole screen shows as PNG."""
        self.run("import", "-window", "root", path)
        return path

    # How it is made

    def _begin(self) -> None:
        self.env["DISPLAY"] = self._start_server()
        self.start(self._manager, stderr=subprocess.DEVNULL)
        self.wait_until(self._is_managed)

    def _clean_environment(self) -> dict[str, str]:
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("QT_", "XDG_", "WAYLAND_", "DBUS_", "WHYRUN_"))
        }
        # Qt writes no warnings about a session bus that is not there, and the programs keep to this home.
        kept |= {"HOME": str(self._home), "XDG_RUNTIME_DIR": str(self._home / "run"), "LC_ALL": "C.UTF-8"}
        (self._home / "run").mkdir(mode=0o700, parents=True, exist_ok=True)
        return kept

    def _start_server(self) -> str:
        reading, writing = os.pipe()
        geometry = f"{self.size[0]}x{self.size[1]}x24"
        self.start(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", geometry, "-nolisten", "tcp", "-noreset"],
            pass_fds=(writing,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:  # to the end of the line: Xvfb dies if the pipe closes early
            number = pipe.readline().strip()
        assert number, "Xvfb did not start"
        return f":{number}"

    def _is_managed(self) -> bool:
        """Whether the manager has begun to manage: it names itself well before that, and would miss a window then."""
        told = self.peek("xprop", "-root", self._begins_with, "_NET_CURRENT_DESKTOP")
        return told.count("=") + told.count("#") > 1 and "not found" not in told

    def peek(self, *command: str) -> str:
        """Run a tool that may fail because what it looks at has just gone."""
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=False, timeout=30)
        return done.stdout

    def _corner(self, window: int) -> tuple[int, int] | None:
        # wmctrl and xdotool add the frame twice on some window managers; xwininfo asks the server.
        printed = self.peek("xwininfo", "-id", str(window))
        found = re.findall(r"Absolute upper-left [XY]:\s+(-?\d+)", printed)
        return (int(found[0]), int(found[1])) if found else None
