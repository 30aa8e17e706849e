"""The environment as a stranger's machine makes it: real virtual environments and a real pip, locked to nothing."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import environment
from command_error import CommandError

TOOLS = Path(environment.__file__).parent
#: An entry that pip refuses, as a lost network or a full disk would make it refuse a real one.
REFUSED = f"no-such-package==1 --hash=sha256:{'0' * 64}\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose locks name no package at all, on a machine whose pip is borrowed: that is quick."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setattr(environment, "_has_ensurepip", lambda: False)
    monkeypatch.setattr(environment, "_base_python", lambda: sys.executable)
    write_lock(tmp_path, "run", "# nothing\n")
    write_lock(tmp_path, "dev", "# nothing either\n")
    return tmp_path


def write_lock(root: Path, name: str, text: str) -> None:
    (root / "requirements").mkdir(exist_ok=True)
    (root / "requirements" / f"{name}.txt").write_text(text, encoding="utf-8")


def put_mark(root: Path) -> Path:
    """A file in the environment that lasts as long as the environment does."""
    mark = root / ".venv" / "mark"
    mark.touch()
    return mark


def test_the_environment_finds_the_checkout_from_any_folder(root: Path, tmp_path: Path) -> None:
    (root / "trail.py").write_text("print('found')", encoding="utf-8")

    python = environment.ready(root, "run")

    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    said = subprocess.run([str(python), "-m", "trail"], cwd=elsewhere, capture_output=True, text=True, check=True)
    assert said.stdout == "found\n"


def test_a_second_time_changes_nothing_and_says_nothing(root: Path, capfd: pytest.CaptureFixture[str]) -> None:
    environment.ready(root, "run")
    before = {path: path.lstat().st_mtime_ns for path in root.rglob("*")}
    capfd.readouterr()

    environment.ready(root, "run")

    assert {path: path.lstat().st_mtime_ns for path in root.rglob("*")} == before
    assert capfd.readouterr() == ("", "")


def test_the_tools_are_added_to_what_is_there(root: Path) -> None:
    environment.ready(root, "run")
    mark = put_mark(root)

    environment.ready(root, "dev")

    assert mark.exists()


@pytest.mark.parametrize("lock", ["run", "dev"])
def test_a_changed_lock_makes_the_environment_anew(root: Path, lock: str) -> None:
    environment.ready(root, lock)
    mark = put_mark(root)
    write_lock(root, lock, "# changed\n")

    environment.ready(root, lock)

    assert not mark.exists()


def test_what_was_stopped_half_way_is_made_anew(root: Path) -> None:
    write_lock(root, "run", REFUSED)
    with pytest.raises(CommandError, match="could not be installed"):
        environment.ready(root, "run")
    mark = put_mark(root)
    write_lock(root, "run", "# nothing\n")

    python = environment.ready(root, "run")

    assert python.exists()
    assert not mark.exists()


def test_an_environment_whose_tools_were_only_half_added_is_made_anew(root: Path) -> None:
    environment.ready(root, "run")
    mark = put_mark(root)
    write_lock(root, "dev", REFUSED)
    with pytest.raises(CommandError, match="could not be installed"):
        environment.ready(root, "dev")

    environment.ready(root, "run")

    assert not mark.exists()


def test_an_environment_that_lost_its_interpreter_is_made_anew(root: Path) -> None:
    python = environment.ready(root, "run")
    python.unlink()

    environment.ready(root, "run")

    assert python.exists()


def test_an_environment_that_was_moved_is_made_anew(root: Path, tmp_path: Path) -> None:
    environment.ready(root, "run")
    mark = put_mark(root).relative_to(root)
    moved = tmp_path.with_name(f"{tmp_path.name}-moved")
    root.rename(moved)

    environment.ready(moved, "run")

    assert not (moved / mark).exists()


@pytest.mark.parametrize("pin", ["", f" --hash=sha256:{'0' * 64}"], ids=["no hash", "another hash"])
def test_a_good_package_is_refused_without_its_own_hash(
    pin: str, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_wheel(tmp_path / "wheels")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))
    write_lock(root, "run", f"trail==1{pin}\n")

    with pytest.raises(CommandError, match="could not be installed"):
        environment.ready(root, "run")


def make_wheel(folder: Path) -> None:
    """Put into ``folder`` a wheel that pip would take: trail 1, which holds nothing."""
    folder.mkdir()
    about = "trail-1.dist-info"
    with zipfile.ZipFile(folder / "trail-1-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{about}/METADATA", "Metadata-Version: 2.1\nName: trail\nVersion: 1\n")
        wheel.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{about}/RECORD", f"{about}/METADATA,,\n{about}/WHEEL,,\n{about}/RECORD,,\n")


def test_two_commands_at_once_make_one_environment(root: Path) -> None:
    program = f"import sys; sys.path.insert(0, {str(TOOLS)!r}); import environment, pathlib; "
    command = [sys.executable, "-c", program + f"print(environment.ready(pathlib.Path({str(root)!r}), 'run'))"]

    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = [each.communicate()[0].splitlines() for each in both]

    assert [each.returncode for each in both] == [0, 0]
    assert sorted(map(len, said)) == [1, 2]  # only one of them said that it makes the environment
