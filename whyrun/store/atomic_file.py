"""Files that are either the old one or the new one, whole, whatever happens in between.

Rule: a new file is complete and on the disk before it takes the old one's name.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from itertools import count
from pathlib import Path


def write_atomically(path: Path, data: bytes, *, mode: int = 0o600) -> None:
    """Put ``data`` into the file ``path``: after a crash or a power cut it holds the old bytes or the new ones.

    The folder has to exist. A link is followed, so that it stays one. ``mode`` is the new file's right, whatever
    the umask says (Windows keeps its own). Raises OSError and leaves the old file as it was.
    """
    target = Path(os.path.realpath(path))
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".new", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            temporary.chmod(mode)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(target.parent)


def put_aside(path: Path) -> None:
    """Give ``path`` another name, so that what is written in its place goes over nothing. Raises OSError."""
    names = (path.with_name(f"{path.name}.aside-{number}") for number in count(1))
    path.replace(next(name for name in names if not name.exists()))


def sync_file(path: Path) -> None:
    """Put the bytes of ``path`` on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` as durable as the bytes behind them; Windows does that by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
