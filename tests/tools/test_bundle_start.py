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
