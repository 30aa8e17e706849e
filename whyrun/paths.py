"""Where things are: the data folder, the resources, and the command that starts WhyRun again.

Rule: the only module that knows about bundles, wheels and checkouts.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from whyrun.data_place import data_place

#: Reverse-DNS name of the program: desktop file, window class, tray and notifications go by it.
APP_ID = "org.whyrun.WhyRun"

_PACKAGE = Path(__file__).resolve().parent


def resource_path(name: str) -> Path:
    """The file ``name`` below ``resources/``: in a bundle, in an installed wheel, or in a checkout."""
    return _resources() / name


def licences_folder() -> Path | None:
    """Where a bundle keeps the licences of what is in it; None where WhyRun runs on what is installed."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) / "licences" if bundle else None


def own_licence() -> Path | None:
    """WhyRun's own licence, in a checkout; None elsewhere."""
    return None if _is_installed() or licences_folder() else _PACKAGE.parent / "LICENSE"


def data_folder(chosen: str | None = None) -> Path:
    """The folder that holds the journal: ``chosen``, or WHYRUN_DATA_DIR, or the platform's own place."""
    return Path(data_place(chosen))


def own_command() -> list[str]:
    """The command line that starts this very WhyRun again from any folder, without arguments."""
    if getattr(sys, "frozen", False):
        return [os.environ.get("APPIMAGE", sys.executable)]
    if _is_installed():
        return [sys.executable, "-m", "whyrun"]
    find = f"import sys; sys.path.insert(0, {str(_PACKAGE.parent)!r})"
    return [sys.executable, "-c", f"{find}; from whyrun.__main__ import main; sys.exit(main())"]


def _resources() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        return Path(bundle) / "resources"
    return (_PACKAGE if _is_installed() else _PACKAGE.parent) / "resources"


def _is_installed() -> bool:
    """Whether this is a wheel, which brings its resources inside; a checkout has them beside the package."""
    return (_PACKAGE / "resources").is_dir()
