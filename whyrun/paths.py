"""Where things are: the data folder, the resources, the command that starts WhyRun again, and what Qt is started with.

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


def qt_arguments() -> list[str]:
    """What Qt is told at its start. X11 knows the windows by the name.

    The style is named here, and not by setStyle(), which hands back a QStyle, and its enums take 5 ms to make. A
    bundle for Linux brings no look of a desktop's own: dark and high contrast it reads from the desktop's portal, where
    there is one; Plasma has a way of its own. Told like this it goes no further, and whatever WhyRun opens has the
    environment as it was.
    """
    told = ["whyrun", "-style", "fusion"]
    is_bundle = sys.platform.startswith("linux") and getattr(sys, "frozen", False)
    has_bus = "DBUS_SESSION_BUS_ADDRESS" in os.environ
    knows_better = "QT_QPA_PLATFORMTHEME" in os.environ or "KDE" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":")
    return [*told, "-platformtheme", "xdgdesktopportal"] if is_bundle and has_bus and not knows_better else told


def _resources() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        return Path(bundle) / "resources"
    return (_PACKAGE if _is_installed() else _PACKAGE.parent) / "resources"


def _is_installed() -> bool:
    """Whether this is a wheel, which brings its resources inside; a checkout has them beside the package."""
    return (_PACKAGE / "resources").is_dir()
