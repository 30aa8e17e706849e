from __future__ import annotations

import os
import runpy
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

BUNDLE_START = Path(__file__).resolve().parents[2] / "tools" / "bundle_start.py"


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, str]]:
    """Do what the bundle does at its start in exactly this environment; the environment afterwards."""

    def started(**environment: str) -> dict[str, str]:
        monkeypatch.setattr(os, "environ", dict(environment))
        runpy.run_path(str(BUNDLE_START))
        return dict(os.environ)

    return started


def test_what_the_bundle_opens_gets_the_environment_as_it_was(start: Callable[..., dict[str, str]]) -> None:
    after = start(
        LD_LIBRARY_PATH="/opt/whyrun/_internal:/own",
        LD_LIBRARY_PATH_ORIG="/own",
        _PYI_ARCHIVE_FILE="/opt/whyrun/whyrun",
        _PYI_PARENT_PROCESS_LEVEL="-1",
        PATH="/usr/bin",
    )

    assert after == {"LD_LIBRARY_PATH": "/own", "PATH": "/usr/bin"}


def test_no_way_to_the_bundles_libraries_is_left_where_there_was_none(start: Callable[..., dict[str, str]]) -> None:
    assert start(LD_LIBRARY_PATH="/opt/whyrun/_internal") == {}


@pytest.mark.parametrize(
    ("environment", "theme"),
    [
        ({"XDG_CURRENT_DESKTOP": "GNOME"}, "xdgdesktopportal"),
        ({"XDG_CURRENT_DESKTOP": "KDE"}, None),
        ({"XDG_CURRENT_DESKTOP": "GNOME", "QT_QPA_PLATFORMTHEME": "qt6ct"}, "qt6ct"),
    ],
)
def test_the_portal_is_asked_for_the_theme_unless_the_desktop_or_the_runner_knows_better(
    start: Callable[..., dict[str, str]], environment: dict[str, str], theme: str | None
) -> None:
    after = start(DBUS_SESSION_BUS_ADDRESS="unix:path=/run/user/1000/bus", **environment)

    assert after.get("QT_QPA_PLATFORMTHEME") == theme


def test_without_a_session_bus_no_portal_is_asked(start: Callable[..., dict[str, str]]) -> None:
    assert start(XDG_CURRENT_DESKTOP="GNOME") == {"XDG_CURRENT_DESKTOP": "GNOME"}
