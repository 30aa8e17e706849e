"""How long each thread of a process will sleep if nothing comes, as the kernel says it of the call it waits in."""

from __future__ import annotations

import math
from pathlib import Path

#: System calls of x86-64, as /proc/PID/task/TID/syscall numbers them.
_POLL, _FUTEX = 7, 202
#: A pool's thread waits for more work for half a minute, and then ends.
_POOLED = "Thread (pooled)"


def sleeps(pid: int) -> dict[str, float]:
    """Tell for each thread the seconds until it wakes by itself; infinite where only an event can wake it.

    0 where it is at work, or waits in a way that is not known here.
    """
    told = {}
    for thread in Path(f"/proc/{pid}/task").iterdir():
        name = (thread / "comm").read_text().strip()
        if name != _POOLED:
            told[f"{name} {thread.name}"] = _seconds((thread / "syscall").read_text().split())
    return told


def _seconds(call: list[str]) -> float:
    """Read the time limit of a call: its number and its arguments, or one word where the thread runs."""
    if len(call) == 1:
        return 0
    number, arguments = int(call[0]), [int(each, 16) for each in call[1:]]
    if number == _POLL:
        limit = arguments[2] & 0xFFFF_FFFF
        return math.inf if limit > 0x7FFF_FFFF else limit / 1000
    if number == _FUTEX and arguments[3] == 0:
        return math.inf
    return 0
