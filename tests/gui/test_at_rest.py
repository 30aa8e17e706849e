"""What the window's process holds once the journal is open and Today is shown, and nobody has done anything yet.

Nothing here is measured: what is not loaded takes no memory. A module that a test below finds is one that every open
window keeps for as long as it is open. Let it wait until somebody needs it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.reflection import Level, Reflection
from whyrun.gui.nearing import Errand
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from pathlib import Path

#: Starts as the command does, and tells what is there when all that a start does by itself is done.
REST = """
import json, sys
from whyrun import arguments, display, late_garbage  # as the command does, before Qt
from whyrun.lean_qt import load_qt
load_qt()
from PySide6.QtCore import QCoreApplication, QTimer
from whyrun import app

def tell():
    from pathlib import Path
    loaded = [name for name, module in sys.modules.items() if module and type(module).__name__ != "_Later"]
    maps = Path("/proc/self/maps")
    mapped = {Path(line.split()[-1]).name for line in maps.read_text().splitlines()} if maps.exists() else ()
    print(json.dumps({"loaded": loaded, "mapped": sorted(mapped)}))
    QCoreApplication.exit()

def on_opened(session):
    opened(session)
    QTimer.singleShot(0, tell)

opened = app.WindowSession._on_opened
app.WindowSession._on_opened = on_opened
from whyrun.__main__ import main
sys.exit(main([]))
"""
#: Frees much that lies before something in use, and tells the pages in memory before and after it is given back.
FREED = """
from pathlib import Path
from whyrun.late_garbage import give_back_memory
def pages():
    return int(Path("/proc/self/statm").read_text().split()[1])
much, behind = [bytes(1000) for _ in range(100_000)], bytes(1000)
much.clear()
before = pages()
give_back_memory()
print(before, pages())
"""
#: What the card's lines, and what was written years ago, are asked: whether they were written in distress.
ASKED_FOR_CARE = {
    "beginnings",
    "care",
    "carewords",
    "cries",
    "cries_elsewhere",
    "cues",
    "listing",
    "no_cries",
    "spellings",
}
ENGINE = "whyrun.domain.english."


def test_the_engine_is_not_there_where_nothing_was_begun(rest: dict[str, Any]) -> None:
    assert "whyrun.domain.card_lines" in rest["loaded"]
    assert {name.removeprefix(ENGINE) for name in rest["loaded"] if name.startswith(ENGINE)} <= ASKED_FOR_CARE


def test_what_is_loaded_for_who_comes_near_a_button_is_not_there_while_nobody_does(rest: dict[str, Any]) -> None:
    assert {name for errand in Errand for name in errand.value}.isdisjoint(rest["loaded"])


def test_what_others_import_and_nobody_uses_is_not_there(rest: dict[str, Any]) -> None:
    unused = {"calendar", "ipaddress", "linecache", "locale", "pickle", "queue", "tokenize"}
    assert unused.isdisjoint(rest["loaded"])


def test_no_network_is_there_not_even_qts(rest: dict[str, Any]) -> None:
    assert "PySide6.QtNetwork" not in rest["loaded"]
    assert not [name for name in rest["mapped"] if "Network" in name or "krb5" in name]


def test_a_few_strokes_bring_no_svg(rest: dict[str, Any]) -> None:
    assert "PySide6.QtSvg" not in rest["loaded"]


def test_there_are_no_second_hashes_and_no_second_sqlite(rest: dict[str, Any]) -> None:
    assert {"whyrun.store.checksums", "peewee", "sqlcipher3"} <= set(rest["loaded"])
    assert {"_hashlib", "sqlite3", "_sqlite3"}.isdisjoint(rest["loaded"])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others give it back by themselves")
def test_what_was_freed_is_the_systems_again(tmp_path: Path) -> None:
    before, after = map(int, answer(FREED, tmp_path).split())

    assert after < before / 2


def test_the_engine_is_there_for_a_draft_which_is_gone_on_with_at_once(folder: Path) -> None:
    now = datetime.now(UTC)
    with Journal.open(folder, program_version="1.0", now=lambda: now) as journal:
        journal.save_reflection(Reflection(uuid4(), now, now.date(), levels=(Level(1, "Why?", "to be calm"),)))

    assert f"{ENGINE}reasons" in at_rest(folder)["loaded"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with a finished reflection and a run."""
    return filled(tmp_path)


@pytest.fixture(scope="module")
def rest(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the window's process had loaded and mapped at rest."""
    folder = filled(tmp_path_factory.mktemp("data"))
    at_rest(folder)  # leaves a backup, and what the next first frame shows
    return at_rest(folder)


def filled(folder: Path) -> Path:
    """Put a journal with a finished reflection and a run into ``folder``."""
    now = datetime.now(UTC)
    levels = tuple(Level(number, "Why?", f"to be beside my kids {number}") for number in range(1, 6))
    why = "I run to be there."
    reflection = Reflection(
        uuid4(), now, now.date(), levels=levels, core_why=why, finished_at=now, finished_on=now.date()
    )
    with Journal.open(folder, program_version="1.0", now=lambda: now) as journal:
        journal.save_reflection(reflection)
        journal.save(CheckIn(uuid4(), now.date(), now, Outcome.RAN, "light legs"))
    return folder


def at_rest(folder: Path) -> dict[str, Any]:
    """What the process of a window on the journal in ``folder`` has loaded and mapped at rest."""
    found: dict[str, Any] = json.loads(answer(REST, folder))
    return found


def answer(program: str, folder: Path) -> str:
    """The last that ``program`` prints, in a process of its own with its data in ``folder``."""
    env = os.environ | {"WHYRUN_DATA_DIR": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60, env=env
    )
    return done.stdout.strip().splitlines()[-1]
