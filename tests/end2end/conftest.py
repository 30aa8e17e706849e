"""A desktop with the card's folder on it, for each test that asks for one."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from pinned import CARD, MANAGERS, MUTTER, SCREEN, Pinned
from x11 import Desktop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def manager() -> str:
    """The window manager; a test that is to hold under several asks for them by ``under_each_manager``."""
    return "openbox"


@pytest.fixture
def pinned(tmp_path: Path, manager: str) -> Iterator[Pinned]:
    command, begins_with = {**MANAGERS, **MUTTER}[manager]
    if missing := [each for each in (manager, command[0]) if shutil.which(each) is None]:
        pytest.skip(f"not on this machine: {', '.join(missing)}")
    made = Pinned(Desktop(tmp_path, size=SCREEN, manager=command, begins_with=begins_with), tmp_path / "data")
    made.folder.show(CARD)
    with made.desktop:
        yield made
