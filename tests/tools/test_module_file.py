from __future__ import annotations

import importlib
import py_compile
import sys
from typing import TYPE_CHECKING

import pytest

import module_file
from bundle_modules import FILE, OneFile

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = {
    "stride/__init__.py": "from stride.length import METRES\n",
    "stride/length.py": "METRES = 1.2\n",
    "cadence.py": "def broken():\n    raise ValueError('180')\n",
}


@pytest.fixture
def entries(tmp_path: Path) -> list[module_file.Entry]:
    """The modules of ``SOURCES``, compiled, as PyInstaller lists them."""
    listed = []
    for place, text in SOURCES.items():
        source = tmp_path / "sources" / place
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(text, encoding="utf-8")
        compiled = py_compile.compile(str(source), cfile=str(source.with_suffix(".pyc")), doraise=True)
        listed.append((f"{place}c", str(compiled), "DATA"))
    return listed


@pytest.fixture
def bundle(tmp_path: Path, entries: list[module_file.Entry], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one file of those modules, of which ``stride`` is not packed; they are imported from there."""
    modules = {"stride": entries[0], "stride.length": entries[1], "cadence": entries[2]}
    folder = tmp_path / "bundle"
    folder.mkdir()
    module_file.write(folder / FILE, {name: tmp_path / entry[1] for name, entry in modules.items()}, {"stride"})
    monkeypatch.setattr(sys, "meta_path", [OneFile(str(folder)), *sys.meta_path])
    monkeypatch.setattr(sys, "modules", dict(sys.modules))
    return folder


def test_a_package_and_its_modules_are_imported_from_the_one_file(bundle: Path) -> None:
    stride = importlib.import_module("stride")

    assert stride.METRES == 1.2
    assert list(stride.__path__) == [str(bundle / "stride")]
    assert stride.length.__file__ == str(bundle / "stride" / "length.pyc")


def test_a_mistake_in_the_one_file_is_told_with_its_line(bundle: Path) -> None:
    cadence = importlib.import_module("cadence")

    with pytest.raises(ValueError, match="180") as raised:
        cadence.broken()

    assert (raised.traceback[-1].path, raised.traceback[-1].lineno) == (bundle.parent / "sources" / "cadence.py", 1)


def test_a_module_that_is_not_in_the_file_is_left_to_python(bundle: Path) -> None:
    finder = OneFile(str(bundle))

    assert finder.find_spec("json") is None


def test_the_file_takes_the_modules_and_leaves_what_is_read_as_a_file(
    tmp_path: Path, entries: list[module_file.Entry]
) -> None:
    place_of = str(tmp_path / "sources" / "cadence.pyc")
    codec, ours, frozen = (
        ("encodings/utf_8.pyc", place_of, "DATA"),
        ("resources/theme.json", str(tmp_path), "DATA"),
        ("os.pyc", place_of, "DATA"),
    )

    left = module_file.put_into_one([codec, *entries, ours, frozen], tmp_path)

    assert left == [codec, ours, (FILE, str(tmp_path / FILE), "DATA")]
    finder = OneFile(str(tmp_path))
    assert finder.find_spec("stride.length") is not None
    assert finder.find_spec("os") is None


def test_what_is_not_packed_is_what_the_first_frame_shows() -> None:
    first = module_file.first_modules()

    assert {"enum", "whyrun.app", "whyrun.arguments", "whyrun.gui.main_window", "whyrun.gui.today.screen"} <= first
    assert {"argparse", "inspect", "peewee", "tempfile", "whyrun.gui.wizard.wizard"}.isdisjoint(first)
