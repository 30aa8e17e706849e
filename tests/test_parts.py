from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

from whyrun import __version__, paths
from whyrun.parts import DISTRIBUTIONS, LIST, Part, parts, read_parts

ROOT = Path(__file__).resolve().parent.parent


def test_whyrun_comes_first_with_its_licence() -> None:
    first = parts()[0]

    assert (first.name, first.version, first.licence) == ("WhyRun", __version__, "MIT")
    assert first.text().startswith("MIT License")


def test_everything_the_program_depends_on_is_a_part() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.match(r"[\w-]+", each)[0] for each in project["dependencies"]}  # type: ignore[index]

    assert declared | {"shiboken6"} == set(DISTRIBUTIONS)
    assert {"Python", *DISTRIBUTIONS} <= {part.name for part in parts()}


def test_each_installed_part_tells_its_version_and_its_licence() -> None:
    assert [part.name for part in parts() if not (part.version and part.licence)] == []


def test_a_bundle_tells_what_it_was_built_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / "zlib").write_text("Altered versions must be marked.\n", encoding="utf-8")
    listed = {"name": "zlib", "version": "1.2.13", "licence": "Zlib", "texts": ["zlib"]}
    (folder / LIST).write_text(json.dumps([listed]), encoding="utf-8")
    monkeypatch.setattr(paths.sys, "_MEIPASS", str(tmp_path), raising=False)

    (zlib,) = parts()

    assert zlib == Part("zlib", "1.2.13", "Zlib", (folder / "zlib",))
    assert zlib.text() == "Altered versions must be marked."


def test_a_part_that_came_without_its_text_has_none() -> None:
    assert Part("ICU", "73", "Unicode-3.0").text() == ""


@pytest.mark.parametrize("listed", ["", "{", "[{}]", None])
def test_a_list_that_is_damaged_or_gone_leaves_whyrun_itself(tmp_path: Path, listed: str | None) -> None:
    if listed is not None:
        (tmp_path / LIST).write_text(listed)

    assert [part.name for part in read_parts(tmp_path)] == ["WhyRun"]


def test_a_text_that_is_gone_is_no_text(tmp_path: Path) -> None:
    assert Part("peewee", "4.5.3", "MIT", (tmp_path / "gone.txt",)).text() == ""
