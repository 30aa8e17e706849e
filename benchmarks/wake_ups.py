"""How often a process has been woken, as the kernel counts it."""

from __future__ import annotations

from pathlib import Path


def wake_ups(pid: int) -> dict[str, int]:
    """Count for each thread of a process how often it has begun to run again; a thread that waits is not counted on."""
    counted = {}
    for thread in Path(f"/proc/{pid}/task").iterdir():
        lines = (thread / "status").read_text().splitlines()
        name = (thread / "comm").read_text().strip()
        counted[f"{name} {thread.name}"] = sum(int(line.split()[1]) for line in lines if "ctxt_switches" in line)
    return counted


def woken(before: dict[str, int], after: dict[str, int]) -> dict[str, int]:
    """Name the threads that ran between two counts; one that Qt kept in its pool and let end is none of them."""
    return {thread: count - before.get(thread, 0) for thread, count in after.items() if count != before.get(thread)}
