from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from x11 import Desktop, missing_tools

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}")

_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.setWindowTitle("a plain window")
window.setGeometry(100, 120, 300, 200)
window.setStyleSheet("background: #336699")
window.show()
app.exec()
"""


def test_a_desktop_shows_a_window_where_it_stands(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        process = desktop.start([sys.executable, "-c", _WINDOW])

        shown = desktop.wait_for_window("a plain window")
        desktop.wait_until(lambda: desktop.focused() == shown.id)
        picture = desktop.screenshot(tmp_path / "screen.png")

    assert shown.pid == process.pid
    assert (shown.width, shown.height) == (300, 200)
    assert (shown.x, shown.y) == (100, 120)
    assert picture.stat().st_size > 0


def test_a_desktop_leaves_nothing_running(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        process = desktop.start([sys.executable, "-c", _WINDOW])
        desktop.wait_for_window("a plain window")

    assert all(child.returncode is not None for child in (process, *desktop._children))
