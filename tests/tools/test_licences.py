from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

import licences
from whyrun.parts import DISTRIBUTIONS, read_parts

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _no_download(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHYRUN_OFFLINE", "1")


def test_what_is_installed_is_listed_with_its_text(tmp_path: Path) -> None:
    folder = licences.collect(tmp_path, [])

    listed = {part.name: part for part in read_parts(folder)}
    assert {"WhyRun", "Python", "Qt and PySide6", "SQLite"} <= listed.keys()
    assert set(DISTRIBUTIONS) - {"PySide6-Essentials", "shiboken6"} <= listed.keys()
    assert listed["peewee"].text()


def test_the_words_on_qt_say_where_its_sources_are_and_that_it_can_be_replaced(tmp_path: Path) -> None:
    folder = licences.collect(tmp_path, [])

    (qt,) = [part for part in read_parts(folder) if part.name == "Qt and PySide6"]
    assert "put your own builds of the same version in their place" in qt.text()
    assert "https://download.qt.io/" in qt.text()


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="only Debian says which package a library is from")
def test_a_library_of_the_system_brings_its_packages_licence(tmp_path: Path) -> None:
    library = next(licences.Path("/").glob("usr/lib/*/libz.so.1"), None) or next(
        licences.Path("/").glob("lib/*/libz.so.1")
    )

    folder = licences.collect(tmp_path, [library])

    (zlib,) = [part for part in read_parts(folder) if part.name == "zlib"]
    assert zlib.version
    assert "This software is provided 'as-is'" in zlib.text()


def test_a_part_whose_text_is_nowhere_is_listed_and_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "_DOCUMENTS", tmp_path / "no-documents")

    folder = licences.collect(tmp_path, [])

    assert {"SQLCipher", "ICU"} <= set(licences.without_text(folder))
    assert {"SQLCipher", "ICU"} <= {part.name for part in read_parts(folder)}
