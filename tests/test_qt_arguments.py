"""What Qt is told at its start stays between us and Qt: nothing of it is handed on to what WhyRun opens."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from whyrun.paths import qt_arguments

BUS = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1000/bus"}


def _arguments(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], *, frozen: bool = True) -> list[str]:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setattr(os, "environ", dict(environment))
    return qt_arguments()


@pytest.mark.parametrize(
    ("environment", "is_asked"),
    [
        ({**BUS, "XDG_CURRENT_DESKTOP": "GNOME"}, True),
        ({**BUS, "XDG_CURRENT_DESKTOP": "KDE"}, False),
        ({**BUS, "XDG_CURRENT_DESKTOP": "GNOME", "QT_QPA_PLATFORMTHEME": "qt6ct"}, False),
        ({"XDG_CURRENT_DESKTOP": "GNOME"}, False),
    ],
)
def test_a_bundle_asks_the_portal_for_the_theme_unless_the_desktop_or_the_runner_knows_better(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], is_asked: bool
) -> None:
    told = _arguments(monkeypatch, environment)

    assert ("xdgdesktopportal" in told) == is_asked
    assert os.environ == environment


def test_outside_a_bundle_the_desktops_own_look_is_left_to_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _arguments(monkeypatch, BUS, frozen=False) == ["whyrun", "-style", "fusion"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads what is loaded from /proc")
def test_qt_takes_the_theme_from_its_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    told = _arguments(monkeypatch, BUS)
    monkeypatch.undo()
    script = (
        "from PySide6.QtWidgets import QApplication\n"
        f"application = QApplication({told!r})\n"
        "print('xdgdesktopportal' in open('/proc/self/maps').read())"
    )

    said = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert said.stdout.strip() == "True"
