from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ENUMS_TOLD = Path(__file__).with_name("enums_told.py")
LEAN = "from whyrun.lean_enums import make_enums_quickly; make_enums_quickly()\n"
ASKS = "from PySide6.QtCore import Qt, QEvent, QDir; print(Qt.Key.Key_A.value, QDir.Filter.Files)\n"
#: A Python that tells which enums it is asked for.
TELLING = """
import enum
pythons_own = enum.EnumType._create_
def create(kind, class_name, *about, **more):
    print(class_name)
    return pythons_own(kind, class_name, *about, **more)
enum.EnumType._create_ = create
"""
#: A Python that puts something more into the members of an enum.
LATER = """
import enum
pythons_own = enum.EnumType._create_
def create(*about, **more):
    made = pythons_own(*about, **more)
    for member in made:
        member.more = True
    return made
enum.EnumType._create_ = create
"""


def test_every_enum_of_qt_is_the_one_python_makes() -> None:
    cast, pythons_own = told("cast"), told("python")

    assert len(cast) > 600
    assert [name for name in pythons_own if cast[name] != pythons_own[name]] == []
    assert cast == pythons_own


def test_python_makes_no_more_than_the_examples() -> None:
    made = answer("-c", TELLING + LEAN + ASKS).splitlines()

    assert set(made[:-1]) == {"Example"}
    assert len(made[:-1]) <= len(("Enum", "IntEnum", "Flag", "IntFlag"))


def test_a_python_that_makes_other_enums_makes_qts_too() -> None:
    assert answer("-c", LATER + LEAN + ASKS + "print(Qt.Key.Key_A.more)").endswith("True")


def told(way: str) -> dict[str, Any]:
    """What the enums made in one ``way`` tell of themselves."""
    enums: dict[str, Any] = json.loads(answer(str(ENUMS_TOLD), way))
    return enums


def answer(*command: str) -> str:
    """What Python prints in a process of its own, where a name has the same hash as in every other."""
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, check=False, timeout=120, env=environment
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
