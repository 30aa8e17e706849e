"""Where the journal's folder is, as text.

Rule: on the way to ``whyrun why`` and to the first frame nothing is loaded that can be done without: no pathlib, no
typing, and no platformdirs where the system's rule is two lines.
"""

from __future__ import annotations

import os
import sys


def data_place(chosen: str | None = None) -> str:
    """Name the folder that holds the journal: ``chosen``, or WHYRUN_DATA_DIR, or the platform's own place."""
    wanted = chosen or os.environ.get("WHYRUN_DATA_DIR")
    if wanted:
        return os.path.join(os.getcwd(), os.path.expanduser(wanted))  # noqa: PTH109, PTH111, PTH118  no pathlib here
    if sys.platform in ("win32", "darwin"):
        from platformdirs import user_data_dir

        return user_data_dir("WhyRun", appauthor=False)
    # The XDG base directories, as platformdirs reads them too: a place that is no absolute path does not count.
    place = os.environ.get("XDG_DATA_HOME", "")
    if not os.path.isabs(place):  # noqa: PTH117
        place = os.path.expanduser("~/.local/share")  # noqa: PTH111
    return os.path.join(place, "WhyRun")  # noqa: PTH118
