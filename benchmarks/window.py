"""The window, driven from inside as the program drives it: with bytecode in place, and garbage as a start has it.

Rule: what would only cost a benchmark is no part of what it tells. A checkout's first run compiles each module that is
met; what is installed never does.
"""

from __future__ import annotations

import compileall
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from whyrun.app import WindowSession

ROOT = Path(__file__).resolve().parents[1]


def put_bytecode_in_place() -> None:
    """Compile what is not compiled yet, beside its source: no turn has to do it."""
    compileall.compile_dir(ROOT / "whyrun", quiet=1)


def begin(folder: Path) -> tuple[QApplication, WindowSession]:
    """The application of this process, offscreen, and a window on the journal in ``folder`` that is not shown yet."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path[:0] = [str(ROOT)]
    from whyrun.late_garbage import collect_no_garbage
    from whyrun.lean_qt import load_qt

    collect_no_garbage()
    load_qt()
    from PySide6.QtWidgets import QApplication

    from whyrun.app import WindowSession, name_application, put_garbage_off
    from whyrun.gui.single_window import SingleWindow

    application = QApplication(["whyrun", "-style", "fusion"])
    name_application(application)
    session = WindowSession(application, folder, SingleWindow(folder))
    put_garbage_off(session)
    return application, session
