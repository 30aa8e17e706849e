from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from journey import Runner, find_everything_again, find_the_why
from x11 import Desktop, missing_tools

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}")


def test_a_runner_finds_their_why_by_keyboard_and_pointer_and_finds_it_again_after_a_kill(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        runner = Runner(desktop, [sys.executable, "-m", "whyrun"], tmp_path / "data")

        card = find_the_why(runner)

        find_everything_again(runner, card)
