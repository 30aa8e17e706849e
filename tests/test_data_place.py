from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest

from whyrun.data_place import data_place


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="platformdirs itself is asked there")
@pytest.mark.parametrize("named", [None, "", "/elsewhere/data", "relative", " /blank first", "/with space "])
def test_the_usual_place_is_the_platforms_own(named: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_DATA_HOME")
    if named is not None:
        monkeypatch.setenv("XDG_DATA_HOME", named)

    place = data_place()

    assert place == platformdirs.user_data_dir("WhyRun", appauthor=False)


def test_what_was_typed_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHYRUN_DATA_DIR", "/from/the/environment")

    assert data_place("/typed") == "/typed"
    assert data_place() == "/from/the/environment"


def test_a_folder_is_found_from_home_and_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)

    assert Path(data_place("~/runs")) == tmp_path / "home" / "runs"
    assert Path(data_place("runs")) == tmp_path / "runs"
