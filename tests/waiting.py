"""Waits for what another process does, where no signal can tell."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def wait_until(found: Callable[[], T], what: str, seconds: float = 30) -> T:
    """Ask ``found`` until its answer is true, and return it; fails after ``seconds``, naming ``what``."""
    deadline = time.monotonic() + seconds
    while not (answer := found()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:g} s in vain for {what}")
        time.sleep(0.02)
    return answer
