"""The project's own virtual environment: made once, made anew when the lock changes.

Rule: the stamp is written last and taken away first, so that an environment with a stamp is whole. Whatever
stops the making (Ctrl+C, a full disk, a lost network) leaves one without, which the next command replaces.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

from command_error import CommandError

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Each lock and what it holds already: who has ``dev`` has ``run``.
CONTAINS = {"run": ("run",), "dev": ("run", "dev")}
STAMP = "whyrun-ready.json"
#: The first pip that can install into an environment other than its own.
OLDEST_PIP_FOR_OTHERS = (22, 3)


def ready(root: Path, lock: str) -> Path:
    """The interpreter of ``root``/.venv with everything in requirements/``lock``.txt, made if need be."""
    folder = root / ".venv"
    if _holds(folder, root, lock):
        return python_of(folder)
    with _alone(root):
        if not _holds(folder, root, lock):
            _bring(folder, root, lock)
    return python_of(folder)


def python_of(folder: Path) -> Path:
    """Where the interpreter of the virtual environment ``folder`` is."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def make_empty(folder: Path) -> list[str]:
    """Make a virtual environment in ``folder``, replacing what is there; returns the pip command for it."""
    shutil.rmtree(folder, ignore_errors=True)
    if not _has_ensurepip():
        return _make_without_ensurepip(folder)
    _venv(folder)
    return [str(python_of(folder)), "-I", "-m", "pip"]


def _holds(folder: Path, root: Path, lock: str) -> bool:
    stamp = _stamp(folder)
    return stamp.get("made_for") == _made_for(folder, root) and stamp.get(lock) == _digest(root, lock)


def _bring(folder: Path, root: Path, lock: str) -> None:
    stamp = _stamp(folder)
    present = {name: digest for name, digest in stamp.items() if name in CONTAINS}
    can_grow = (
        bool(present)
        and stamp.get("made_for") == _made_for(folder, root)
        and all(digest == _digest(root, name) for name, digest in present.items())
    )
    (folder / STAMP).unlink(missing_ok=True)
    if can_grow:
        print("Adding the tools for development …", flush=True)
        pip = _pip_of(folder)
    else:
        print("Making WhyRun's own Python environment in .venv; this takes a minute, once …", flush=True)
        pip = make_empty(folder)
    install(pip, root / "requirements" / f"{lock}.txt")
    _let_it_find_the_checkout(folder, root)
    new = {name: _digest(root, name) for name in CONTAINS[lock]}
    (folder / STAMP).write_text(json.dumps({"made_for": _made_for(folder, root), **new}), encoding="utf-8")


def install(pip: list[str], lock_file: Path) -> None:
    """Install exactly what ``lock_file`` names, each file by its hash and nothing that would have to be built."""
    strict = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--no-input", "--disable-pip-version-check"]
    command = [*pip, "install", "--quiet", "--no-warn-script-location", *strict, "-r", str(lock_file)]
    if subprocess.run(command, check=False).returncode:
        raise CommandError("The dependencies could not be installed: pip says why above. The same command tries again.")


def _pip_of(folder: Path) -> list[str]:
    inside = [str(python_of(folder)), "-I", "-m", "pip"]
    if subprocess.run([*inside, "--version"], check=False, capture_output=True).returncode == 0:
        return inside
    return _pip_from_outside(folder)


def _make_without_ensurepip(folder: Path) -> list[str]:
    """Do without what Debian and Ubuntu keep in a package of its own: borrow the system's pip, or get it."""
    if not _system_has_pip():
        import system_needs

        system_needs.bring([system_needs.PYTHON_VENV])
        if _has_ensurepip():
            return make_empty(folder)
    _venv(folder, "--without-pip")
    return _pip_from_outside(folder)


def _has_ensurepip() -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None


def _system_has_pip() -> bool:
    command = [_base_python(), "-I", "-m", "pip", "--version"]
    answer = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    version = re.match(r"pip (\d+)\.(\d+)", answer)
    return version is not None and tuple(map(int, version.groups())) >= OLDEST_PIP_FOR_OTHERS


def _pip_from_outside(folder: Path) -> list[str]:
    return [_base_python(), "-I", "-m", "pip", "--python", str(python_of(folder))]


def _venv(folder: Path, *options: str) -> None:
    command = [_base_python(), "-m", "venv", *options, str(folder)]
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise CommandError(
            f"{done.stdout}\nPython could not make a virtual environment in {folder}; it says why above."
        )


def _base_python() -> str:
    """Return the interpreter outside every virtual environment: .venv may be the one we are called from."""
    return getattr(sys, "_base_executable", None) or sys.executable


def _let_it_find_the_checkout(folder: Path, root: Path) -> None:
    base = {"base": str(folder), "platbase": str(folder)}
    packages = Path(sysconfig.get_path("purelib", "venv", vars=base))
    (packages / "whyrun-checkout.pth").write_text(f"{root}\n", encoding=sys.getfilesystemencoding())


def _stamp(folder: Path) -> dict[str, str]:
    with contextlib.suppress(OSError, ValueError):
        content = json.loads((folder / STAMP).read_text(encoding="utf-8"))
        if isinstance(content, dict):
            return content
    return {}


def _made_for(folder: Path, root: Path) -> str:
    """Name what the environment depends on outside itself: where it lies, and the interpreter it borrows."""
    return f"{root} {os.path.realpath(python_of(folder))} {python_of(folder).exists()}"


def _digest(root: Path, lock: str) -> str:
    return hashlib.sha256((root / "requirements" / f"{lock}.txt").read_bytes()).hexdigest()


@contextlib.contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Let one command at a time make the environment; the system lets go of the lock when its process ends."""
    place = root / "build"
    place.mkdir(exist_ok=True)
    with (place / "environment.lock").open("w") as lock_file:
        if sys.platform == "win32":
            while not _locked_on_windows(lock_file.fileno()):
                pass  # each try waits ten seconds by itself
        else:
            import fcntl

            fcntl.flock(lock_file, fcntl.LOCK_EX)
        yield


def _locked_on_windows(descriptor: int) -> bool:
    import msvcrt

    with contextlib.suppress(OSError):
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined, unused-ignore]
        return True
    return False
