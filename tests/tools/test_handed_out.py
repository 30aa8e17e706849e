from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import handed_out

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle of one file, with one part whose licence came along."""
    folder = tmp_path / "whyrun/_internal/licences"
    folder.mkdir(parents=True)
    (folder / "zlib").write_text("Altered versions must be marked.", encoding="utf-8")
    list_parts(folder, ["zlib"])
    return tmp_path / "whyrun"


def list_parts(folder: Path, texts: list[str]) -> None:
    part = {"name": "zlib", "version": "1", "licence": "Zlib", "texts": texts}
    (folder / "parts.json").write_text(json.dumps([part]), encoding="utf-8")


def grow(path: Path, size: int) -> None:
    with path.open("wb") as file:
        file.truncate(size)


def test_what_is_small_and_has_its_licences_may_go_out(bundle: Path) -> None:
    grow(bundle.parent / "whyrun_1.0.0_amd64.deb", 36_000_000)

    assert handed_out.main(bundle) == 0


def test_a_bundle_that_is_too_large_stays_here(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    grow(bundle / "film", 125_000_001)

    assert handed_out.main(bundle) == 1
    assert "whyrun is larger than 125 million bytes" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["whyrun_1.0.0_amd64.deb", "whyrun-1.0.0-linux-x86_64.tar.xz"])
def test_a_file_that_is_too_large_stays_here(bundle: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    grow(bundle.parent / name, 36_000_001)

    assert handed_out.main(bundle) == 1
    assert f"{name} is larger than 36 million bytes" in capsys.readouterr().out


def test_a_part_without_its_licence_stays_here(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    list_parts(bundle / "_internal/licences", [])

    assert handed_out.main(bundle) == 1
    assert "the licence of zlib is not in the bundle" in capsys.readouterr().out
