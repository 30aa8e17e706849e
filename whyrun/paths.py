"""Where things are: the data folder, the resources, and the command that starts WhyRun again.

Rule: the only module that knows about bundles, wheels and checkouts.
"""

from __future__ import annotations

import sys
from pathlib import Path

from whyrun.data_place import data_place

#: Reverse-DNS name of the program: desktop file, window class, tray and notifications go by it.
APP_ID = "org.whyrun.WhyRun"

_PACKAGE = Path(__file__).resolve().parent


def resource_path(name: str) -> Path:
    """The file ``name`` below ``resources/``: in a bundle, in an installed wheel, or in a checkout."""
    return _resources() / name


def data_folder(chosen: str | None = None) -> Path:
    """The folder that holds the journal: ``chosen``, or WHYRUN_DATA_DIR, or the platform's own place."""
    return Path(data_place(chosen))


def own_command() -> list[str]:
    """The command line that starts this very WhyRun again, without arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "whyrun"]


def _resources() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        return Path(bundle) / "resources"
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"
