from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import PySide6
import pytest

import system_needs
from command_error import CommandError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves libraries to the system")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that alone is on PATH: what is put there is what the machine has."""
    programs = tmp_path / "programs"
    programs.mkdir()
    monkeypatch.setenv("PATH", str(programs))
    return programs


def give(machine: Path, name: str, script: str = "") -> None:
    program = machine / name
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)


def need(name: str) -> system_needs.Need:
    return system_needs.library(name)


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libz.so.1", "zlib1g"),
    ],
)
def test_a_library_is_named_as_debian_names_its_package(library: str, package: str) -> None:
    assert need(library).apt == package


def test_a_library_that_qt_does_not_find_is_missing(tmp_path: Path) -> None:
    plugins = tmp_path / ".venv/lib/python3/site-packages/PySide6/Qt/plugins/platforms"
    plugins.mkdir(parents=True)
    ours = Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqoffscreen.so"
    shutil.copy(ours, plugins)  # away from Qt's own libraries beside it

    missing = system_needs.missing_libraries(tmp_path, ("Qt/plugins/platforms/libqoffscreen.so",))

    assert {"libQt6Core.so.6", "libQt6Gui.so.6"} <= {each.what for each in missing}


def test_a_program_is_missing_until_it_is_on_path(machine: Path) -> None:
    before = system_needs.missing_programs(system_needs.BUNDLE_PROGRAMS)
    give(machine, "objdump")

    after = system_needs.missing_programs(system_needs.BUNDLE_PROGRAMS)

    assert [each.apt for each in before] == ["binutils"]
    assert after == []


@pytest.mark.parametrize(
    ("files", "is_missing"),
    [
        (["NotoSans-Regular.ttf", "NotoSerif-Regular.ttf"], False),
        (["NotoSans[wdth,wght].ttf", "NotoSerif[wdth,wght].ttf"], False),
        (["NotoSans-Regular.ttf"], True),
        (["NotoSansArabic-Regular.ttf", "NotoSerifLao-Regular.ttf"], True),
        ([], True),
    ],
)
def test_the_fonts_are_looked_for_as_files(
    files: list[str], is_missing: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in files:
        (tmp_path / name).touch()
    monkeypatch.setattr(system_needs, "FONT_FOLDERS", (str(tmp_path),))

    assert bool(system_needs.missing_fonts()) == is_missing


def test_nothing_missing_asks_for_nothing(machine: Path) -> None:
    give(machine, "apt-get", "exit 1")

    system_needs.bring([])


def test_what_root_may_install_is_installed(machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    give(machine, "env", 'shift; exec "$@"')
    give(machine, "apt-get", f'echo "$@" >> {tmp_path}/calls')

    system_needs.bring([need("libGL.so.1"), need("libEGL.so.1"), need("libGL.so.1")])

    (call,) = (tmp_path / "calls").read_text().splitlines()
    assert call == "--quiet install --yes --no-install-recommends libegl1 libgl1"


def test_a_machine_without_package_lists_gets_them_first(
    machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    give(machine, "env", 'shift; exec "$@"')
    lists = tmp_path / "lists"
    give(machine, "apt-get", f"case $2 in update) : > {lists};; *) [ -e {lists} ];; esac")

    system_needs.bring([need("libGL.so.1")])

    assert lists.exists()


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt-get", "sudo apt-get install libegl1 libxcb-cursor0"),
        ("dnf", "sudo dnf install 'libEGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'"),
        ("pacman", "sudo pacman -S libglvnd xcb-util-cursor"),
        ("zypper", "sudo zypper install 'libEGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'"),
    ],
)
def test_where_we_may_not_one_line_says_what_to_install(
    machine: Path, manager: str, line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    give(machine, manager)
    give(machine, "sudo", "exit 1")  # it would ask for a password

    with pytest.raises(CommandError) as error:
        system_needs.bring([need("libxcb-cursor.so.0"), need("libEGL.so.1")])

    assert str(error.value).splitlines()[1:] == [f"  {line}"]


def test_without_a_package_manager_the_libraries_themselves_are_named(machine: Path) -> None:
    assert list(machine.iterdir()) == []

    with pytest.raises(CommandError, match=r"needs these from your system: libEGL\.so\.1"):
        system_needs.bring([need("libEGL.so.1")])
