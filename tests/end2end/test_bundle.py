"""The bundle as a runner without Python gets it: built, then started in an environment that holds nothing."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from journey import Runner, find_everything_again, find_the_why
from x11 import Desktop, missing_tools

import linked_with
from bundle_modules import OneFile
from waiting import wait_until
from whyrun import __version__, display
from whyrun.domain import descent
from whyrun.domain.reflection import CardStyle
from whyrun.parts import read_parts
from whyrun.store.journal import Journal

ROOT = Path(__file__).resolve().parents[2]
MADE_FROM = ("build.spec", "requirements/run.txt", "resources", "whyrun", "tools", "LICENSE")
LARGEST_MB = 125
BALLAST = ("libgtk", "libqgtk3", "_tkinter", "_hashlib", "libcrypto", "libsystemd", "libQt6OpenGL", "libQt6Quick")
NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the bundle: dist/whyrun where that is newer than all it is made from, or one built now."""
    if sys.platform == "linux" and not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        pytest.skip("this Python was built without the shared library that a bundle takes along")
    built = ROOT / "dist" / "whyrun"
    if not is_fresh(built):
        place = tmp_path_factory.mktemp("bundle")
        built = place / "whyrun"
        folders = ["--distpath", str(place), "--workpath", str(place / "work")]
        command = [sys.executable, "-m", "PyInstaller", "--log-level", "ERROR", *folders, str(ROOT / "build.spec")]
        subprocess.run(command, cwd=ROOT, env={**os.environ, "WHYRUN_OFFLINE": "1"}, check=True)
    return built


def is_fresh(built: Path) -> bool:
    program = program_in(built)
    if not program.exists():
        return False
    sources = [path for name in MADE_FROM for path in (ROOT / name, *(ROOT / name).rglob("*"))]
    return program.stat().st_mtime > max(path.stat().st_mtime for path in sources if "__pycache__" not in path.parts)


def program_in(folder: Path) -> Path:
    return folder / ("whyrun.exe" if os.name == "nt" else "whyrun")


def nothing_but(**variables: str) -> dict[str, str]:
    """An environment without PATH, HOME or anything of Python's; Windows itself needs its own folder named."""
    needed_by_windows = {name: os.environ[name] for name in ("SystemRoot",) if name in os.environ}
    return needed_by_windows | variables


def test_the_bundle_tells_its_version_where_no_python_is(bundle: Path, tmp_path: Path) -> None:
    command = [str(program_in(bundle)), "--version"]

    done = subprocess.run(command, env=nothing_but(), cwd=tmp_path, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (0, f"whyrun {__version__}\n")


@pytest.mark.parametrize(("options", "log_name"), [([], "whyrun.log"), (["--pin"], "card.log")], ids=["window", "card"])
def test_the_bundle_shows_its_first_window_where_no_python_is(
    bundle: Path, data_folder: Path, tmp_path: Path, options: list[str], log_name: str
) -> None:
    environment = nothing_but(HOME=str(tmp_path), QT_QPA_PLATFORM="offscreen", WHYRUN_DATA_DIR=str(data_folder))
    log = data_folder / "log" / log_name

    with subprocess.Popen([str(program_in(bundle)), *options], env=environment, cwd=tmp_path) as program:
        try:
            wait_until(
                lambda: program.poll() is not None or (log.exists() and "first window shown" in log.read_text("utf-8")),
                "the log to say that the first window was shown",
            )
            status = program.poll()
            program.terminate()
        except BaseException:
            program.kill()
            raise

    assert status is None, "the bundle ended before it showed its window"
    assert program.returncode == 0


@pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}")
def test_the_bundle_goes_the_whole_way_from_welcome_to_the_pinned_card(bundle: Path, tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        runner = Runner(desktop, [program_in(bundle)], tmp_path / "data")

        card = find_the_why(runner)

        find_everything_again(runner, card)


def test_the_bundle_answers_every_command_where_no_python_is(bundle: Path, data_folder: Path, tmp_path: Path) -> None:
    found = replace(descent.begin(uuid4(), NOW, NOW.date()), core_why="I run to be beside my kids.", finished_at=NOW)
    with Journal.open(data_folder, program_version=__version__, now=lambda: NOW) as journal:
        journal.save_reflection(replace(found, finished_on=NOW.date()))
    moved = tmp_path / "moved"

    def whyrun(*words: str | Path) -> str:
        command = [str(program_in(bundle)), *map(str, words)]
        done = subprocess.run(
            command, env=nothing_but(LC_ALL="C.UTF-8"), capture_output=True, text=True, check=False, timeout=60
        )
        assert (done.returncode, done.stderr) == (0, ""), (words, done.stderr)
        return done.stdout

    for name in ("journal.json", "diary.md", "check-ins.csv", "card.png", "card.svg", "card.pdf"):
        whyrun("--data-dir", data_folder, "export", tmp_path / name)
    for style in CardStyle:
        whyrun("--data-dir", data_folder, "export", "--style", style.value, tmp_path / f"{style.value}.svg")
    whyrun("--data-dir", data_folder, "backup")
    (backup,) = (data_folder / "backups").glob("*.db")
    whyrun("--data-dir", moved, "import", tmp_path / "journal.json")
    whyrun("--data-dir", moved, "restore", backup)
    whyrun("--data-dir", moved, "check")

    assert whyrun("--data-dir", moved, "why") == "I run to be beside my kids.\n"
    assert [path.name for path in tmp_path.glob("*.*") if not path.stat().st_size] == []


def test_the_bundle_holds_every_resource(bundle: Path) -> None:
    expected = {path.relative_to(ROOT) for path in (ROOT / "resources").rglob("*") if path.is_file()}

    present = {path.relative_to(bundle / "_internal") for path in bundle.rglob("_internal/resources/**/*")}

    assert expected - present == set()


def test_the_bundle_leaves_out_no_module_that_whyrun_asks_for() -> None:
    left_out = unused_modules()
    asked_for = {
        name
        for path in (ROOT / "whyrun").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in imported(node)
        if path.name != "parts.py"  # asks what is installed, and not in a bundle
    }

    assert {"ssl", "unittest"} <= left_out
    assert asked_for & left_out - {"plistlib"} == set()


def unused_modules() -> set[str]:
    """The modules that build.spec excludes, read without running it."""
    tree = ast.parse((ROOT / "build.spec").read_text(encoding="utf-8"))
    (listed,) = (
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "UNUSED_MODULES"
    )
    return {node.value for node in ast.walk(listed) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def imported(node: ast.AST) -> set[str]:
    """The modules that ``node`` asks for, each with the packages it is in."""
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom) and node.module:
        names = [node.module]
    else:
        names = []
    return {".".join(name.split(".")[:depth]) for name in names for depth in range(1, name.count(".") + 2)}


def test_the_bundle_holds_the_licence_of_every_part(bundle: Path) -> None:
    listed = read_parts(bundle / "_internal" / "licences")

    expected = {"WhyRun", "Python", "Qt and PySide6", "peewee", "sqlcipher3", "SQLite", "filelock", "platformdirs"}
    assert expected <= {part.name for part in listed}
    assert [part.name for part in listed if part.name in expected and not part.text()] == []


@pytest.mark.skipif(not shutil.which("readelf"), reason="readelf, which tells what is linked with what, is not here")
def test_what_the_bundle_leaves_to_the_system_is_named_where_it_is_missing(bundle: Path) -> None:
    left = set(linked_with.of_the_system(bundle))

    assert "libGL.so.1" in left
    assert left - {"libcups.so.2"} - {*display._X11_LIBRARIES, *display._QT_LIBRARIES} == set()


@pytest.mark.skipif(sys.platform != "linux", reason="only the bundle for Linux has its modules in one file")
def test_the_bundle_keeps_ready_what_its_first_frame_needs(bundle: Path) -> None:
    contents = OneFile(str(bundle / "_internal"))._contents

    ready = {name for name, (*_, is_packed) in contents.items() if not is_packed}

    assert {"enum", "whyrun.app", "whyrun.gui.main_window"} <= ready
    assert {"peewee", "whyrun.gui.wizard.wizard"} <= contents.keys() - ready


def test_every_link_in_the_bundle_leads_somewhere(bundle: Path) -> None:
    assert [path.name for path in bundle.rglob("*") if path.is_symlink() and not path.exists()] == []


def test_the_bundle_holds_nothing_that_is_never_loaded(bundle: Path) -> None:
    files = [path for path in bundle.rglob("*") if path.is_file()]

    ballast = [path.name for path in files if path.name.startswith(BALLAST)]

    assert ballast == []
    assert sum(path.stat().st_size for path in files if not path.is_symlink()) < LARGEST_MB * 1_000_000
