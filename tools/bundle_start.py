"""What the Linux bundle does before WhyRun begins: PyInstaller runs this in place of its own hooks for Qt.

Rule: what the bundle needs for itself is not handed on. With the way to its libraries left in the environment, a file
manager or a browser that WhyRun opens would load them instead of its own, and fall over.
"""

from __future__ import annotations

import os

#: How PyInstaller's starter talks to itself; a card started by the window has to begin anew.
_STARTERS_OWN = ("_PYI_ARCHIVE_FILE", "_PYI_PARENT_PROCESS_LEVEL", "_PYI_LINUX_PROCESS_NAME")


def give_back_the_environment() -> None:
    """Make the environment what it was before the bundle's starter changed it; the loader has read it already."""
    for name in _STARTERS_OWN:
        os.environ.pop(name, None)
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before


give_back_the_environment()
