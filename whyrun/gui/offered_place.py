"""Where a file of the runner's is offered to be put, or looked for first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def offered_place(kind: QStandardPaths.StandardLocation, name: str = "") -> str:
    """The file ``name`` in the runner's own folder for that ``kind`` of file; where there is none, in their home."""
    folder = Path(QStandardPaths.writableLocation(kind))
    return str((folder if folder.is_dir() else Path.home()) / name)
