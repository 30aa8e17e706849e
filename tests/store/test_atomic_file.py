from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Self

import pytest

from whyrun.store.atomic_file import write_atomically

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_that_was_not_there_is_written(tmp_path: Path) -> None:
    write_atomically(tmp_path / "card.json", b"first")

    assert (tmp_path / "card.json").read_bytes() == b"first"


def test_a_file_that_was_there_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "card.json"
    path.write_bytes(b"a much longer text than the one that follows")

    write_atomically(path, b"second")

    assert path.read_bytes() == b"second"


@pytest.mark.parametrize("failing", ["write", "fsync", "replace"])
def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    path = tmp_path / "card.json"
    path.write_bytes(b"old")

    def fail(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    match failing:
        case "write":
            monkeypatch.setattr("os.fdopen", _FullFile)
        case "fsync":
            monkeypatch.setattr("os.fsync", fail)
        case _:
            monkeypatch.setattr("pathlib.Path.replace", fail)

    with pytest.raises(OSError, match="No space left"):
        write_atomically(path, b"new")

    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["card.json"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_only_the_owner_may_read_it_whatever_the_umask_says(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_atomically(tmp_path / "card.json", b"mine")
        write_atomically(tmp_path / "export.json", b"for others", mode=0o644)
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "card.json").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "export.json").stat().st_mode) == 0o644


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own on Windows")
def test_a_link_stays_a_link_to_the_new_bytes(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    real = tmp_path / "elsewhere" / "settings.json"
    real.write_bytes(b"old")
    link = tmp_path / "settings.json"
    link.symlink_to(real)

    write_atomically(link, b"new")

    assert link.is_symlink()
    assert real.read_bytes() == b"new"


class _FullFile:
    """A file on a disk with no room left."""

    def __init__(self, descriptor: int, _mode: str) -> None:
        self._descriptor = descriptor

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        os.close(self._descriptor)

    def write(self, _data: bytes) -> int:
        raise OSError(28, "No space left on device")
