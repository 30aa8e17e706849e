"""A desktop's portal on a bus of its own, which says what a test has it say."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from whyrun.gui.system_motion import SystemMotion

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a bus of its own")

#: The portal answers what stands in the arguments, key by key, says one change, and the program tells what it heard.
_DESKTOP = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject
from whyrun.gui import system_motion

def variant(value):
    made = QDBusVariant()
    made.setVariant(value)
    return made

class Portal(QDBusVirtualObject):
    def introspect(self, path):
        return ""
    def handleMessage(self, message, connection):
        key = message.arguments()[1]
        if key not in answers:
            return connection.send(message.createErrorReply("org.freedesktop.portal.Error.NotFound", "not here"))
        return connection.send(message.createReply(variant(variant(answers[key]))))

def change():
    signal = QDBusMessage.createSignal(*system_motion._PORTAL[1:], "SettingChanged")
    signal.setArguments(["org.freedesktop.appearance", "reduced-motion", variant(0)])
    bus.send(signal)

def hear(less):
    print(less)
    heard.append(less)
    if len(heard) == len(answers):
        change()
    elif len(heard) > len(answers):
        application.quit()

said = dict(each.split("=") for each in sys.argv[1:])
answers = {key: int(value) if value.isdigit() else value == "true" for key, value in said.items()}
heard = []
application = QCoreApplication([])
bus = QDBusConnection.sessionBus()
portal = Portal()
bus.registerVirtualObject(system_motion._PORTAL[1], portal)
bus.registerService(system_motion._PORTAL[0])
motion = system_motion.SystemMotion()
motion.less_motion.connect(hear)
motion.ask()
QTimer.singleShot(20000, application.quit)
application.exec()
"""


def _heard(*answers: str) -> list[str]:
    command = ["dbus-run-session", "--", sys.executable, "-c", _DESKTOP, *answers]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, check=True)
    return done.stdout.split()


def test_a_desktop_that_wants_less_motion_is_heard_and_so_is_its_change() -> None:
    assert _heard("reduced-motion=1") == ["True", "False"]


def test_the_older_word_of_gnome_counts_until_it_is_taken_back() -> None:
    assert _heard("enable-animations=false") == ["True", "True"]


def test_a_desktop_that_moves_says_so() -> None:
    assert _heard("reduced-motion=0", "enable-animations=true") == ["False", "False", "False"]


def test_no_bus_is_no_answer_and_no_complaint() -> None:
    program = "from whyrun.gui.system_motion import SystemMotion; SystemMotion().ask(); print('asked')"
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
    }

    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, env=environment, check=True
    )

    assert (done.stdout, done.stderr) == ("asked\n", "")


@pytest.mark.parametrize(("printed", "less"), [("1", True), ("0", False), ("", False)])
def test_a_mac_is_asked_by_its_own_command(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, printed: str, *, less: bool
) -> None:
    command = tmp_path / "defaults"
    command.write_text(f'#!/bin/sh\n[ "$3" = reduceMotion ] && echo {printed}\n')
    command.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr("sys.platform", "darwin")
    motion = SystemMotion()

    with qtbot.waitSignal(motion.less_motion) as heard:
        motion.ask()

    assert heard.args == [less]
