"""What the operating system's errors mean to the runner."""

from __future__ import annotations

import errno

from whyrun.store.errors import Refusal

_REFUSALS = {
    errno.ENOSPC: Refusal.DISK_FULL,
    errno.EDQUOT: Refusal.DISK_FULL,
    errno.EFBIG: Refusal.DISK_FULL,
    errno.EACCES: Refusal.READ_ONLY,
    errno.EPERM: Refusal.READ_ONLY,
    errno.EROFS: Refusal.READ_ONLY,
}


def refusal_of_system(error: OSError) -> Refusal:
    """Say why the system refused to read or write a file."""
    return _REFUSALS.get(error.errno or 0, Refusal.DISK_ERROR)
