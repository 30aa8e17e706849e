from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from whyrun.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Path]]:
    """What the application was asked to run: a stand-in for it, so that no window opens."""
    calls: list[tuple[str, Path]] = []

    def run_window(folder: Path, *, rut: bool) -> int:
        calls.append(("rut" if rut else "window", folder))
        return 0

    def run_card(folder: Path, *, as_left: bool) -> int:
        calls.append(("card as left" if as_left else "card", folder))
        return 7

    app, card_app = ModuleType("whyrun.app"), ModuleType("whyrun.card_app")
    vars(app).update(run_window=run_window)
    vars(card_app).update(run_card=run_card)
    monkeypatch.setitem(sys.modules, "whyrun.app", app)
    monkeypatch.setitem(sys.modules, "whyrun.card_app", card_app)
    return calls


def test_the_window_gets_the_folder_that_the_environment_names(
    asked: list[tuple[str, Path]], data_folder: Path
) -> None:
    assert main([]) == 0

    assert asked == [("window", data_folder)]


def test_the_rut_moment_is_the_windows(asked: list[tuple[str, Path]], data_folder: Path) -> None:
    assert main(["--rut"]) == 0

    assert asked == [("rut", data_folder)]


def test_the_card_gets_the_folder_that_was_typed_and_its_status_is_ours(
    asked: list[tuple[str, Path]], data_folder: Path, tmp_path: Path
) -> None:
    assert main(["--pin", "--data-dir", str(tmp_path / "other")]) == 7

    assert asked == [("card", tmp_path / "other")]
    assert not data_folder.exists()


def test_the_card_as_it_was_left_is_what_login_asks_for(asked: list[tuple[str, Path]], tmp_path: Path) -> None:
    assert main(["--pin", "--as-left", "--data-dir", str(tmp_path)]) == 7

    assert asked == [("card as left", tmp_path)]


def test_a_library_that_qt_lacks_is_named_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    refuse_to_run(monkeypatch, "libEGL.so.1: cannot open shared object file: No such file or directory")

    status = main([])

    assert status == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "lacks a library that Qt needs (libEGL.so.1)" in line


def test_a_mistake_of_ours_is_not_dressed_up_as_a_missing_library(monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_to_run(monkeypatch, "cannot import name 'Today' from 'whyrun.gui.today'")

    with pytest.raises(ImportError, match="Today"):
        main([])


def refuse_to_run(monkeypatch: pytest.MonkeyPatch, reason: str) -> None:
    """Make the application fail as an import inside it would."""

    def run(_folder: Path, **_how: bool) -> int:
        raise ImportError(reason)

    app = ModuleType("whyrun.app")
    vars(app).update(run_window=run)
    monkeypatch.setitem(sys.modules, "whyrun.app", app)
