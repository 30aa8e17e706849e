"""Writes the modules of a bundle into one file, from which ``bundle_modules`` loads them.

Rule: what the first frame needs lies there as Python takes it, and all else is packed. To unpack a module takes as long
as to load it (8 ms for those of the first frame); with none of them packed the bundle would be 3.5 MB larger.
"""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
import zlib
from _imp import is_frozen
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bundle_modules import FILE, NUMBER

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

#: A file as PyInstaller lists it: its place in the bundle, its source, its kind.
Entry = tuple[str, str, str]

#: What stays a file each: what Python itself begins with, to read the names of files, and what Shiboken looks for.
_BY_ITSELF = ("encodings/", "shiboken6/")
#: How a compiled file begins: for which Python and which source it is.
_HEAD = 16


def put_into_one(datas: list[Entry], place: Path) -> list[Entry]:
    """Return ``datas`` with one file, written into ``place``, for all modules but those that are inside Python."""
    modules = {_name(inside): Path(source) for inside, source, _ in datas if _is_module(inside)}
    write(place / FILE, {name: source for name, source in modules.items() if not is_frozen(name)}, first_modules())
    return [*(entry for entry in datas if not _is_module(entry[0])), (FILE, str(place / FILE), "DATA")]


def first_modules() -> set[str]:
    """Name what WhyRun has loaded when its first frame is painted, for somebody who has a journal."""
    script = Path(__file__).with_name("first_modules.py")
    with TemporaryDirectory() as folder:
        (Path(folder) / "journal.db").touch()
        more = {"WHYRUN_DATA_DIR": folder, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(script.parent.parent)}
        command = [sys.executable, str(script)]
        done = subprocess.run(command, env={**os.environ, **more}, check=True, stdout=subprocess.PIPE, text=True)
    return set(done.stdout.split())


def write(path: Path, modules: Mapping[str, Path], unpacked: Collection[str]) -> None:
    """Write the compiled ``modules`` into one file at ``path``: their code, its table of contents, and its place."""
    contents = {}
    with path.open("wb") as file:
        for name, source in sorted(modules.items()):
            code = source.read_bytes()[_HEAD:]
            if name not in unpacked:
                code = zlib.compress(code, zlib.Z_BEST_COMPRESSION)
            contents[name] = (source.name == "__init__.pyc", file.tell(), len(code), name not in unpacked)
            file.write(code)
        place = file.tell()
        file.write(marshal.dumps(contents) + place.to_bytes(NUMBER, "little"))


def _is_module(place: str) -> bool:
    """Whether the file at ``place`` in the bundle is a module that Python would look for there."""
    return place.endswith(".pyc") and not place.startswith(_BY_ITSELF)


def _name(place: str) -> str:
    """The name of the module at ``place``: a/b.pyc is a.b, and a/__init__.pyc is a."""
    return ".".join(Path(place).with_suffix("").parts).removesuffix(".__init__")
