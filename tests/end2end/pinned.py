"""The card's process on a desktop of its own, and what else stands there."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QColor, QImage

from whyrun.domain.card import Card
from whyrun.store.card_folder import CardFolder

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    from x11 import Desktop, Window

#: Window managers: how each is started (that of Xfce wants a session bus), and what it says once it manages.
MANAGERS = {
    "openbox": (("openbox", "--sm-disable"), "_NET_CLIENT_LIST"),
    "xfwm4": (("dbus-run-session", "xfwm4", "--compositor=off"), "_NET_WORKAREA"),
}
#: That of GNOME, which draws windows by itself: for what it alone does otherwise.
MUTTER = {"mutter": (("dbus-run-session", "mutter", "--x11", "--sm-disable"), "_NET_CLIENT_LIST")}
under_each_manager = pytest.mark.parametrize("manager", MANAGERS)
#: A tray in the upper left corner.
TRAY = ("trayer", "--edge", "top", "--align", "left", "--widthtype", "request", "--height", "24")
needs_trayer = pytest.mark.skipif(shutil.which("trayer") is None, reason="not on this machine: trayer")
CARD = Card("I run to be beside my kids, not on the bench.", "I'm a runner who shows up for my kids.")
SCREEN = (1280, 800)

CARD_PROCESS = (
    "import sys; from pathlib import Path; from whyrun.gui.pinned_card.process import run;"
    "sys.exit(run(Path(sys.argv[1])))"
)
_OTHER_WINDOW = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
window = QLineEdit()
window.setWindowTitle("another window")
window.setGeometry(500, 300, 760, 480)
window.setStyleSheet("background: #336699")
window.show()
app.exec()
"""


class Pinned:
    """The card's process on a desktop, and its folder."""

    def __init__(self, desktop: Desktop, data_dir: Path) -> None:
        self.desktop = desktop
        self.data_dir = data_dir
        self.folder = CardFolder(data_dir)

    def start(self) -> tuple[subprocess.Popen[Any], Window]:
        """Pin the card; return its process and its window, once it is seen."""
        process = self.start_process()
        window = self.desktop.wait_for_window("Your why", pid=process.pid)
        # On the screen, not only known to the window manager.
        self.desktop.wait_until(lambda: "SKIP_TASKBAR" in self.desktop.property(window.id, "_NET_WM_STATE"))
        self.desktop.wait_until(lambda: self.shows(window, "#2B2140", 0.5, 0.01))
        return process, window

    def start_process(self) -> subprocess.Popen[Any]:
        """Pin the card, and leave it to itself."""
        return self.desktop.start([sys.executable, "-c", CARD_PROCESS, self.data_dir])

    def corner(self) -> tuple[int, int] | None:
        """Return where the card stands now."""
        now = self.desktop.window("Your why")
        return (now.x, now.y) if now else None

    def colour(self, window: Window, x: float, y: float) -> QColor:
        """Return the screen's colour at a part (0 to 1) of the window's width and height."""
        picture = QImage(str(self.desktop.screenshot(self.data_dir.parent / "screen.png")))
        return picture.pixelColor(window.x + int(window.width * x), window.y + int(window.height * y))

    def shows(self, window: Window, colour: str, x: float, y: float) -> bool:
        """Return whether the screen has about this colour at a part of the window."""
        seen, wanted = self.colour(window, x, y), QColor(colour)
        parts = zip(seen.getRgb()[:3], wanted.getRgb()[:3], strict=True)  # type: ignore[index]
        return all(abs(one - other) <= 12 for one, other in parts)


def other_window(desktop: Desktop) -> Window:
    """Open a plain blue window that has the keyboard, and lies where the card does."""
    process = desktop.start([sys.executable, "-c", _OTHER_WINDOW])
    window = desktop.wait_for_window("another window", pid=process.pid)
    desktop.wait_until(lambda: desktop.focused() == window.id)
    return window


def middle(window: Window) -> tuple[int, int]:
    """Return a point of the card that no button of its own covers."""
    return window.x + window.width // 2, window.y + window.height // 3


def tray_icons(desktop: Desktop) -> int:
    """Count WhyRun's icons in the tray."""
    return desktop.run("xwininfo", "-root", "-tree").count('"WhyRun": ("whyrun"')
