"""PySide6's own Python code as ordinary compiled modules, for the bundle.

The wheel keeps it in an archive, and what is needed of that is compiled anew at every start (13 of 188 ms of processor
time up to the first window). Shiboken itself can unpack it into a folder, and prefers such a folder to its archive.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

#: What Shiboken calls the folder, and looks for beside itself.
FOLDER = "files.dir"


def unpack(place: Path) -> Path:
    """Return the unpacked, compiled folder, made in ``place``; the installed Shiboken is left as it is."""
    spec = find_spec("shiboken6")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("No module named 'shiboken6'", name="shiboken6")
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(Path(spec.origin).parent, place / "shiboken6")
    folder = place / "shiboken6" / FOLDER
    _python("-c", "import shiboken6, PySide6.QtCore", SBK_EMBED="0", PYTHONPATH=str(place), PYTHONDONTWRITEBYTECODE="1")
    # In place of the sources, and without the name of this folder in it.
    as_it_is = ["-b", "--invalidation-mode", "unchecked-hash", "-s", str(folder)]
    _python("-m", "compileall", "-q", *as_it_is, str(folder), PYTHONHASHSEED="0")
    for source in folder.rglob("*.py"):
        source.unlink()
    return folder


def _python(*words: str, **variables: str) -> None:
    subprocess.run([sys.executable, *words], env={**os.environ, **variables}, check=True)
