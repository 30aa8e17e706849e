"""A disk of two megabytes that can be filled to the last byte, and emptied again. Needs root on Linux."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SIZE = 2 * 1024 * 1024


class SmallDisk:
    """The disk at ``path``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ballast = path / "somebody elses film"

    def fill(self, *, but: int = 0) -> None:
        """Fill the disk, all but so many bytes."""
        with self._ballast.open("wb", buffering=0) as file, suppress(OSError):
            while file.write(bytes(4096)):
                pass
        with suppress(OSError):
            os.truncate(self._ballast, max(0, self._ballast.stat().st_size - but))

    def make_room(self) -> None:
        """Delete what filled it."""
        self._ballast.unlink(missing_ok=True)


@contextmanager
def small_disk(place: Path) -> Iterator[SmallDisk]:
    """Mount the disk at ``place``; skips the test, with the reason, where that can't be."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a disk that is really full needs root on Linux")
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", str(place)]
    mounted = subprocess.run(mount, capture_output=True, text=True, check=False)
    if mounted.returncode:
        pytest.skip(f"no disk can be mounted here: {mounted.stderr.strip()}")
    try:
        yield SmallDisk(place)
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)
