"""What a start does before its first frame. Nothing here is timed: what is not done takes no time.

A module that is new in one of the lists below is one more that every start waits for. Let it wait until the frame is
on the screen, or put it here with a reason that is worth the milliseconds.
"""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.reflection import Level, Reflection
from whyrun.store.card_folder import CardFolder
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from pathlib import Path

WHY = "I run to be beside my kids."
DOMAIN = {
    "card",
    "check_in",
    "following",
    "intention",
    "lean_dataclass",
    "reflection",
    "responses",
    "still_true",
    "today",
    "weeks",
}
STORE = {"card_folder", "card_state", "first_screen", "following_days", "sentence", "settings"}
GUI = {
    *("card_art", "card_painter", "card_view", "contrast", "covering", "dates", "dawn", "day_watch", "depth_words"),
    *(
        "first_frame",
        "icon_lines",
        "icons",
        "keys",
        "landscape",
        "language",
        "look",
        "main_window",
        "mirrored",
        "motion",
    ),
    *("pinning", "single_window", "spoken", "strata", "text_fit", "theme", "top_bar", "window_layers"),
}
CONTROLS = {"box", "button", "enter", "flow_layout", "focus_ring", "notes", "page_scroll", "words"}
TODAY = {"arrangement", "draft_strip", "pause_strip", "question_strip", "screen", "strip", "vote_line"}
FOR_THE_WINDOW = {
    *(
        "app",
        "arguments",
        "data_place",
        "display",
        "domain",
        "gui",
        "gui.controls",
        "gui.covered",
        "gui.covered.pages",
        "gui.today",
        "late_garbage",
        "late_log",
    ),
    *("arguments", "display", "lean_enums", "lean_qt", "paths", "store", "store.atomic_file"),
    *(f"domain.{name}" for name in DOMAIN),
    *(f"store.{name}" for name in STORE),
    *(f"gui.{name}" for name in GUI),
    *(f"gui.controls.{name}" for name in CONTROLS),
    *(f"gui.today.{name}" for name in TODAY),
}
FOR_THE_CARD = {
    *(
        "arguments",
        "card_app",
        "data_place",
        "display",
        "domain",
        "domain.card",
        "domain.lean_dataclass",
        "domain.reflection",
        "gui",
        "gui.controls",
        "gui.controls.box",
    ),
    *("gui.card_art", "gui.card_painter", "gui.card_view", "gui.contrast", "gui.dawn", "gui.icons", "gui.landscape"),
    *("gui.language", "gui.motion", "gui.pinned_card", "gui.signals", "gui.text_fit", "gui.theme", "late_garbage"),
    "late_log",
    *("arguments", "display", "lean_enums", "lean_qt", "paths"),
    *("store", "store.atomic_file", "store.card_folder", "store.card_state"),
    "store.sentence",
    *(f"gui.pinned_card.{name}" for name in ("bar", "card_window", "full_screen", "launch", "placement", "process")),
    *(f"gui.pinned_card.{name}" for name in ("reminder", "shadow", "window_flags", "x11")),
}
#: What others wrote, and what of Python takes milliseconds to load and has a use in WhyRun, later.
THIRD_PARTY = {"PySide6", "shiboken6", "shibokensupport"}
NOT_YET = {
    *("argparse", "ast", "asyncio", "dis", "hashlib", "html", "linecache", "logging", "multiprocessing", "random"),
    *("sqlite3", "subprocess", "tokenize"),
}

TELL = """
import json, sys
def tell(**more):
    ours = sorted(name[7:] for name in sys.modules if name.startswith("whyrun."))
    loaded = (name for name, module in sys.modules.items() if module and type(module).__name__ != "_Later")
    others = sorted({name.partition(".")[0] for name in loaded})
    qt = sorted(name for name in sys.modules if name.startswith("PySide6.Qt"))
    print(json.dumps({"ours": ours, "others": others, "qt": qt, **more}))
from whyrun import late_garbage  # as the command does, before Qt
from whyrun.arguments import parse
from whyrun.display import what_is_missing
from whyrun.lean_qt import load_qt
parse([])
what_is_missing()
load_qt()
"""
WINDOW = """
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from whyrun.app import WindowSession, name_application
from whyrun.gui.single_window import SingleWindow

paints = {}

class Paints(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            paints[watched] = paints.get(watched, 0) + 1
        return False

def shown():
    tell(painted=len(paints), twice=[type(each).__name__ for each, count in paints.items() if count > 1])

application = QApplication(["whyrun", "-style", "fusion"])
name_application(application)
session = WindowSession(application, Path(sys.argv[1]), SingleWindow(Path(sys.argv[1])))
watch = Paints()
application.installEventFilter(watch)
session.window.first_frame_shown.connect(shown)
session.window.first_frame_shown.connect(application.quit)
session.window.show_first_frame(session._pinning.last_shown(), is_new=False)
session.window.show()
application.exec()
"""
PLACES = """
from pathlib import Path
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from whyrun.app import WindowSession
from whyrun.gui.single_window import SingleWindow

def places():
    window = session.window
    return {
        str(id(each)): [type(each).__name__, *QRect(each.mapTo(window, QPoint()), each.size()).getRect()]
        for each in window.findChildren(QWidget)
        if each.isVisible() and each.objectName() != "qt_scrollarea_viewport" and each is not content()
        and not isinstance(each, QScrollBar) and not isinstance(each.parentWidget(), QScrollBar)
    }

def content():
    return session.window._today_screen._content

def first():
    found.append(places())

def then():
    found.append(places())
    application.quit()

found = []
application = QApplication(["whyrun", "-style", "fusion"])
session = WindowSession(application, Path(sys.argv[1]), SingleWindow(Path(sys.argv[1])))
session._after_first_frame = lambda: None
session.window.first_frame_shown.connect(first)
session.window.resize(*map(int, sys.argv[2:]))
session.window.show_first_frame(session._pinning.last_shown(), is_new=False)
session.window.first_frame_shown.connect(then)
session.window.show()
application.exec()
tell(first=found[0], then=found[1])
"""
GARBAGE = """
import gc
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from whyrun import app
from whyrun.late_garbage import collect_no_garbage

def shown(session):
    before.append(gc.isenabled())
    QTimer.singleShot(0, QCoreApplication.quit)

before = []
app.WindowSession._after_first_frame = shown
collect_no_garbage()
app.run_window(Path(sys.argv[1]))
tell(before=before, after=gc.isenabled(), kept=gc.get_freeze_count())
"""
GARBAGE_OF_OPENING = """
import gc
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from whyrun import app
from whyrun.late_garbage import collect_no_garbage

def put_off(session):
    session.opened.connect(lambda: counts.append(gc.get_freeze_count()))
    put_garbage_off(session)
    session.opened.connect(end)

def end():
    counts.extend((gc.get_freeze_count(), len(gc.get_objects())))
    QTimer.singleShot(0, QCoreApplication.exit)

counts = []
put_garbage_off = app.put_garbage_off
app.put_garbage_off = put_off
collect_no_garbage()
app.run_window(Path(sys.argv[1]))
tell(counts=counts)
"""
CARD = """
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from whyrun import card_app
from whyrun.gui.pinned_card.card_window import PinnedCard

paint = PinnedCard.paintEvent

def painted(card, event):
    paint(card, event)
    tell()
    QCoreApplication.exit()

PinnedCard.paintEvent = painted
card_app.run_card(Path(sys.argv[1]))
"""
CARD_GARBAGE = """
import gc
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from whyrun import card_app, log
from whyrun.late_garbage import collect_no_garbage

def begin(*_about, **_more):  # the last thing a start does
    tell(after=gc.isenabled())
    QCoreApplication.exit()

log.start_log = begin
collect_no_garbage()
card_app.run_card(Path(sys.argv[1]))
"""
WHOLE = """
from pathlib import Path
from PySide6.QtWidgets import QApplication
from whyrun.app import WindowSession
from whyrun.gui.single_window import SingleWindow

application = QApplication(["whyrun"])
session = WindowSession(application, Path(sys.argv[1]), SingleWindow(Path(sys.argv[1])))
session.opened.connect(lambda: application.exit(0))
session.start()
application.exec()
session.end()
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose window was open once, and whose card is pinned."""
    folder = tmp_path_factory.mktemp("data")
    now = datetime.now(UTC)
    levels = tuple(Level(number, "Why?", "to be beside my kids") for number in range(1, 6))
    reflection = Reflection(
        uuid4(), now, now.date(), levels=levels, core_why=WHY, finished_at=now, finished_on=now.date()
    )
    with Journal.open(folder, program_version="1.0", now=lambda: datetime.now(UTC)) as journal:
        journal.save_reflection(reflection)
        journal.save(CheckIn(uuid4(), now.date(), now, Outcome.RAN, "light legs"))
    start(WHOLE, folder)
    CardFolder(folder).write_pinned(True)
    return folder


@pytest.fixture(scope="module")
def window(data: Path) -> dict[str, Any]:
    """What the window's process had done when its first frame was painted."""
    return told(WINDOW, data)


@pytest.fixture(scope="module")
def card(data: Path) -> dict[str, Any]:
    """What the card's process had done when the card was painted."""
    return told(CARD, data)


def test_the_window_loads_only_what_its_first_frame_shows(window: dict[str, Any]) -> None:
    assert set(window["ours"]) - FOR_THE_WINDOW == set()
    assert set(window["qt"]) <= {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}


def test_the_card_loads_only_what_it_shows(card: dict[str, Any]) -> None:
    assert set(card["ours"]) - FOR_THE_CARD == set()
    assert set(card["qt"]) <= {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg"}


def test_what_comes_later_is_loaded_later(window: dict[str, Any], card: dict[str, Any]) -> None:
    for told_of in (window, card):
        assert NOT_YET & set(told_of["others"]) == set()
        assert {"peewee", "playhouse", "sqlcipher3", "platformdirs", "filelock"}.isdisjoint(told_of["others"])


def test_the_first_frame_asks_the_journal_nothing(data: Path, window: dict[str, Any]) -> None:
    """Neither SQLite nor the journal's modules are there: what is shown comes from one small file."""
    assert not {name for name in window["ours"] if name.startswith("store.journal") or name == "store.connection"}
    assert WHY in (data / "card" / "shown.json").read_text(encoding="utf-8")


def test_nothing_is_painted_twice_before_the_first_frame(window: dict[str, Any]) -> None:
    assert window["painted"] > 20
    assert window["twice"] == []


@pytest.mark.parametrize("size", ["1280x900", "1040x720", "700x600", "520x720"])
def test_the_panels_that_come_after_the_first_frame_move_nothing_in_it(data: Path, size: str) -> None:
    places = told(PLACES, data, *size.split("x"))

    assert [(is_there, places["then"].get(name)) for name, is_there in places["first"].items()] == [
        (is_there, is_there) for is_there in places["first"].values()
    ]
    come = {kind for name, (kind, *_place) in places["then"].items() if name not in places["first"]}
    assert {"CheckInPanel", "WeeksPanel"} <= come


def test_garbage_is_collected_from_the_first_frame_on(data: Path) -> None:
    found = told(GARBAGE, data)

    assert (found["before"], found["after"]) == ([False], True)
    assert found["kept"] > 10_000


def test_what_opening_the_journal_has_made_is_not_looked_through_again(tmp_path: Path) -> None:
    before, after, looked_through = told(GARBAGE_OF_OPENING, tmp_path)["counts"]

    assert looked_through * 50 < after - before


def test_the_card_collects_garbage_once_it_is_shown(data: Path) -> None:
    assert told(CARD_GARBAGE, data)["after"] is True


def told(program: str, folder: Path, *more: str) -> dict[str, Any]:
    """What ``program`` tells in a process of its own."""
    found: dict[str, Any] = json.loads(start(program, folder, *more).strip().splitlines()[-1])
    return found


def start(program: str, folder: Path, *more: str) -> str:
    """Run ``program`` with ``folder`` and ``more`` as its arguments; what it prints."""
    command = [sys.executable, "-c", TELL + program, str(folder), *more]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
