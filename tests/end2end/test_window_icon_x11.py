from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import pytest
from x11 import Desktop, missing_tools

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}")


def test_the_desktop_is_given_the_mark_in_every_size(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        desktop.start([sys.executable, "-m", "whyrun", "--data-dir", tmp_path / "data"])
        window = desktop.wait_for_window("WhyRun")

        def sides() -> list[int]:
            told = desktop.run("xprop", "-len", "10000000", "-id", window.id, "_NET_WM_ICON")
            return [int(side) for side in re.findall(r"Icon \((\d+) x \1\)", told)]

        desktop.wait_until(lambda: sides() == [16, 24, 32, 48, 64, 128, 256, 512])
