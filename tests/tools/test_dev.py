from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parents[2]


def test_every_command_of_make_is_one_of_dev() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    (targets,) = (line.removesuffix(":").split() for line in makefile.splitlines() if line.endswith(":"))

    assert set(targets) == set(dev.COMMANDS)


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["walk"], 2), (["--help"], 0)])
def test_without_a_command_it_lists_them(arguments: list[str], status: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(arguments) == status

    listed = [line.split()[0] for line in capsys.readouterr().out.splitlines() if line.startswith("  ")]
    assert listed == list(dev.COMMANDS)


def test_a_python_that_is_too_old_gets_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "OLDEST_PYTHON", (99, 0))
    monkeypatch.setattr(dev, "OTHER_PYTHONS", ())

    status = dev.main(["run"])

    assert status == 1
    assert "newer" in capsys.readouterr().err


def test_an_old_python_could_read_the_first_module() -> None:
    source = (ROOT / "tools" / "dev.py").read_text(encoding="utf-8")

    compile_for_3_8 = f"import ast, sys; ast.parse({source!r}, feature_version=(3, 8))"

    assert subprocess.run([sys.executable, "-c", compile_for_3_8], check=False).returncode == 0


def test_what_fails_is_named_and_makes_the_status_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev._verdict(["the types", "the tests"]) == 1
    assert capsys.readouterr().out == "Not yet: the types, the tests.\n"
    assert dev._verdict([]) == 0


@pytest.mark.parametrize(("words", "sentence"), [([], "three numbers"), (["0.0.0", "--dry-run"], "0.0.0 is not new")])
def test_a_release_that_cannot_be_is_refused_before_anything_is_done(
    words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(["release", *words]) == 1
    assert sentence in capsys.readouterr().err
