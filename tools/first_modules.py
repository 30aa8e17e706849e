"""Starts WhyRun, and prints which modules it has loaded when its first frame is painted.

Rule: nothing is imported here that WhyRun itself does not begin with, or it would be among them.
"""

from __future__ import annotations

import sys

from whyrun.__main__ import main
from whyrun.lean_qt import load_qt


def tell(_session: object) -> None:
    """Print the names of all modules but those that wait until something is asked of them, and end WhyRun."""
    from PySide6.QtCore import QCoreApplication

    print(*(name for name, module in sys.modules.items() if type(module).__name__ != "_Later"))
    QCoreApplication.exit()


if __name__ == "__main__":
    load_qt()
    from whyrun import app

    app.WindowSession._after_first_frame = tell  # type: ignore[method-assign, assignment]  # noqa: SLF001
    sys.exit(main([]))
