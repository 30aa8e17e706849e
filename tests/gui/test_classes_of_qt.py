"""What PySide6 has to make of Qt's classes for a screen: no more than the screen is made of.

Where PySide6 meets a widget whose class it does not know, it goes through every class of widget there is, and makes
each with its enums. Nothing here is timed: what is not made takes no time.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

#: Opens one of the screens in an empty journal, and tells the enums of Qt that were made for it.
OPEN = """
import sys
from enum import EnumType
from pathlib import Path
from whyrun.lean_qt import load_qt
load_qt()
from PySide6.QtWidgets import QApplication
from whyrun.app import WindowSession
from whyrun.gui.single_window import SingleWindow

application = QApplication(["whyrun", "-platform", "offscreen", "-style", "fusion"])
session = WindowSession(application, Path(sys.argv[1]), SingleWindow(Path(sys.argv[1])))
opened = []
session.opened.connect(lambda: opened.append(True))
session.start()
while not opened:
    application.processEvents()
for _ in range(9):  # what a start still does
    application.processEvents()

made, create = [], EnumType._create_
def told(kind, name, *more, **others):
    made.append(name)
    return create(kind, name, *more, **others)
EnumType._create_ = told
{open}
for _ in range(9):
    application.processEvents()
print("made", *made)
session.end()
"""
SCREENS = {
    "the wizard": "session.window._on_begin()",
    "the journal": "from whyrun.gui.top_bar import Page; session.window._open_page(Page.JOURNAL)",
    "the field of your why": (
        "from whyrun.gui.controls.sentence_field import SentenceField; SentenceField(session.window._look).show()"
    ),
}
#: Of a bar of tabs and a slider of Qt's, which are on no screen; and of a style of one's own, which the wizard had.
NOWHERE, OF_A_STYLE = {"TabPosition", "TickPosition"}, {"PixelMetric", "StyleOptionType"}


@pytest.mark.parametrize("screen", SCREENS)
def test_no_class_of_qts_is_made_that_a_screen_has_no_use_for(screen: str, tmp_path: Path) -> None:
    program = OPEN.replace("{open}", SCREENS[screen])

    opened = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60
    )

    assert opened.stdout.startswith("made")
    unwanted = NOWHERE if screen == "the journal" else NOWHERE | OF_A_STYLE
    assert unwanted.isdisjoint(opened.stdout.split())
