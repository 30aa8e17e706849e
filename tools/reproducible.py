"""One time and one order for everything that is built: the same commit gives the same bytes, as far as tools allow."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def source_date(root: Path) -> int:
    """Seconds since 1970 that count as the time of the build: SOURCE_DATE_EPOCH, or the last commit's time."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not told.isdecimal() and shutil.which("git"):
        command = ["git", "log", "-1", "--format=%ct"]
        told = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True).stdout.strip()
    return int(told) if told.isdecimal() else 0


def fix(root: Path) -> None:
    """Let every tool that is started from here on know that time, and hash alike."""
    os.environ["SOURCE_DATE_EPOCH"] = str(source_date(root))
    os.environ["PYTHONHASHSEED"] = "0"
