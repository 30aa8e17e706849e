from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from whyrun.gui.pinned_card import launch
from whyrun.store.card_folder import CardFolder

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

_HOLDER = """
import sys
from pathlib import Path
from whyrun.gui.pinned_card import launch
from whyrun.store.card_folder import CardFolder
lock = launch.lock_of(CardFolder(Path(sys.argv[1])))
assert lock.tryLock(0)
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    calls: list[tuple[str, ...]] = []
    monkeypatch.setattr(launch, "_start", lambda *arguments: calls.append(arguments) is None)
    return calls


def _hold(data_dir: Path) -> subprocess.Popen[str]:
    CardFolder(data_dir).make()
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(data_dir)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def test_pinning_turns_the_switch_on_and_starts_the_card(tmp_path: Path, started: list[tuple[str, ...]]) -> None:
    assert launch.pin(tmp_path)

    assert CardFolder(tmp_path).read_pinned() is True
    # As it is left: a card that is unpinned before its process has looked stays unpinned.
    assert started == [("--pin", "--as-left", "--data-dir", str(tmp_path))]


def test_pinning_a_card_that_runs_starts_no_other(tmp_path: Path, started: list[tuple[str, ...]]) -> None:
    holder = _hold(tmp_path)

    assert launch.is_running(tmp_path)
    assert launch.pin(tmp_path)

    holder.communicate()
    assert started == []
    assert not launch.is_running(tmp_path)


def test_a_killed_card_is_not_taken_for_a_running_one(tmp_path: Path, started: list[tuple[str, ...]]) -> None:
    holder = _hold(tmp_path)

    holder.kill()
    holder.communicate()

    assert not launch.is_running(tmp_path)
    assert launch.pin(tmp_path)
    assert len(started) == 1


def test_asking_whether_a_card_runs_leaves_no_trace(tmp_path: Path) -> None:
    assert not launch.is_running(tmp_path / "no such folder")

    assert list(tmp_path.iterdir()) == []


def test_unpinning_turns_the_switch_off(tmp_path: Path) -> None:
    CardFolder(tmp_path).write_pinned(True)

    launch.unpin(tmp_path)

    assert CardFolder(tmp_path).read_pinned() is False


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({}, None),
        ({"DISPLAY": ":0"}, None),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "xcb;wayland"),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "wayland"}, "xcb;wayland"),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
    ],
)
def test_on_wayland_the_card_asks_for_x11_first(environment: dict[str, str], platform: str | None) -> None:
    launch.prefer_x11(environment)

    assert environment.get("QT_QPA_PLATFORM") == platform


def test_a_window_opened_from_the_card_does_not_inherit_its_platform() -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-0", "HOME": "/home/runner"}
    launch.prefer_x11(environment)

    assert launch.own_environment(environment) == {"WAYLAND_DISPLAY": "wayland-0", "HOME": "/home/runner"}


def test_a_started_process_gets_the_arguments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    arrived = tmp_path / "arrived"
    script = f"import sys, pathlib; pathlib.Path({str(arrived)!r} + '.new').write_text(' '.join(sys.argv[1:]))"
    script += f"; pathlib.Path({str(arrived)!r} + '.new').rename({str(arrived)!r})"
    monkeypatch.setattr(launch, "own_command", lambda: [sys.executable, "-c", script])

    assert launch.open_window(tmp_path / "a folder", rut=True)

    qtbot.waitUntil(arrived.exists)
    assert arrived.read_text() == f"--rut --data-dir {tmp_path / 'a folder'}"


def test_a_program_that_is_not_there_is_not_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "own_command", lambda: [str(tmp_path / "nothing")])

    assert not launch.open_window(tmp_path)


def test_the_card_imports_neither_the_database_nor_the_network() -> None:
    program = "import sys, whyrun.gui.pinned_card.process; print(' '.join(sys.modules))"

    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()

    assert not {"peewee", "sqlcipher3", "sqlite3", "PySide6.QtNetwork", "PySide6.QtSvg", "platformdirs"} & set(loaded)
    assert {name for name in loaded if name.startswith("whyrun.gui.")} == {
        *("whyrun.gui.icons", "whyrun.gui.language", "whyrun.gui.motion", "whyrun.gui.signals"),
        *("whyrun.gui.theme", "whyrun.gui.text_fit"),
        *("whyrun.gui.card_art", "whyrun.gui.card_painter", "whyrun.gui.card_view"),
        *("whyrun.gui.dawn", "whyrun.gui.landscape"),
        *("whyrun.gui.contrast", "whyrun.gui.controls", "whyrun.gui.controls.box"),
        "whyrun.gui.pinned_card",
        *(
            f"whyrun.gui.pinned_card.{name}"
            for name in (
                "bar",
                "card_window",
                "full_screen",
                "launch",
                "placement",
                "process",
                "reminder",
                "shadow",
                "window_flags",
                "x11",
            )
        ),
    }
