"""The licences of everything that goes into a bundle, collected from what is installed where it is built.

Rule: nothing is left out in silence. A part whose text is not on this machine is listed all the same, and named by
``without_text``; a release is refused until there is none.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion

from whyrun import parts
from whyrun.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER = "licences"
_DOCUMENTS = Path("/usr/share/doc")
_COMMON = Path("/usr/share/common-licenses")
#: How Debian's copyright files refer to a text that every Debian system has.
_REFERENCE = re.compile(r"/usr/share/common-licenses/([A-Za-z0-9.-]*[A-Za-z0-9])")
_LICENCE = re.compile(r"^License: *(\S.{0,23})$", re.MULTILINE)
#: Licence names shown for one of the system's packages; its text has all of them.
_NAMED = 3
#: What is inside the binaries of a part and not told by it: name, licence, and the Debian package that has the text.
_INSIDE = (
    ("SQLite", "", "public domain", ""),
    ("SQLCipher", "", "BSD-3-Clause", "libsqlcipher0"),
    ("OpenSSL", "3", "Apache-2.0", "libssl3"),
    ("ICU", "", "Unicode-3.0", "libicu72"),
    ("Others’ code in Qt", "", "as listed in its text", "libqt6core6"),
)
_PUBLIC_DOMAIN = (
    "The authors of SQLite have dedicated its code to the public domain: https://sqlite.org/copyright.html\n"
)
_QT = """\
WhyRun uses Qt {version} and PySide6 as they are published, without a change,
under the GNU Lesser General Public License, version 3. It is below, with the
General Public License that it builds on.

They are shared libraries in files of their own, in the folder PySide6. You may
put your own builds of the same version in their place. Their sources:
https://download.qt.io/official_releases/

"""


def collect(place: Path, libraries: Iterable[Path]) -> Path:
    """Write the licences of WhyRun, of what it runs on and of the system's ``libraries`` into a folder in ``place``."""
    folder = place / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    listed = [_keep(folder, part) for part in (*_ours(place), *_inside(place), *_systems(libraries, place))]
    (folder / parts.LIST).write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8")
    return folder


def without_text(folder: Path) -> list[str]:
    """Name the parts listed in ``folder`` whose licence is not in it."""
    return [part.name for part in parts.read_parts(folder) if not part.text()]


def _keep(folder: Path, part: Part) -> dict[str, object]:
    texts = []
    for number, source in enumerate(part.texts):
        name = f"{re.sub(r'[^a-z0-9.+]+', '-', part.name.lower())}/{number}-{source.name}"
        if source.is_relative_to(_COMMON):
            name = f"common/{source.name}"
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(source.read_text(encoding="utf-8", errors="replace"), encoding="utf-8")
        texts.append(name)
    return {"name": part.name, "version": part.version, "licence": part.licence, "texts": texts}


def _ours(place: Path) -> Iterator[Part]:
    """WhyRun and the distributions; those of Qt with the texts that their wheels leave out."""
    for part in parts.installed_parts():
        if part.name not in ("PySide6-Essentials", "shiboken6"):
            yield part
        elif part.name == "PySide6-Essentials":
            told = _written(place / "Qt.txt", _QT.format(version=qVersion()))
            yield Part("Qt and PySide6", part.version, "LGPL-3.0-only", (told, *_common("LGPL-3"), *_common("GPL-3")))
    yield replace(parts.of_distribution("pyinstaller"), name="PyInstaller’s starter", licence="GPL-2.0+ with exception")


def _inside(place: Path) -> Iterator[Part]:
    for name, version, licence, package in _INSIDE:
        if package:
            yield Part(name, version, licence, _texts_of(package, place))
        else:
            yield Part(name, version, licence, (_written(place / f"{name}.txt", _PUBLIC_DOMAIN),))


def _systems(libraries: Iterable[Path], place: Path) -> Iterator[Part]:
    """One part for each Debian source that any of ``libraries`` was built from."""
    binaries = defaultdict(list)
    for package in sorted(filter(None, map(_package_of, libraries))):
        source, version = _answer("dpkg-query", "-W", "-f", "${source:Package} ${source:Version}", package).split()
        binaries[source, version].append(package)
    for (source, version), packages in sorted(binaries.items()):
        texts = _texts_of(packages[0].partition(":")[0], place)
        names = dict.fromkeys(name for text in texts[:1] for name in _LICENCE.findall(text.read_text("utf-8")))
        yield Part(source, version, ", ".join([*names][:_NAMED]) + (" …" if len(names) > _NAMED else ""), texts)


def _package_of(library: Path) -> str:
    """Return the Debian package that brought ``library``; empty where none did, or where there is no Debian."""
    # Debian 12 lists files where they were before /lib became a link into /usr.
    for path in {library.resolve(), library.absolute(), Path(str(library.resolve()).removeprefix("/usr"))}:
        found = _answer("dpkg-query", "-S", str(path))
        if found:
            return found.splitlines()[0].rpartition(": ")[0].partition(",")[0]
    return ""


def _texts_of(package: str, place: Path) -> tuple[Path, ...]:
    """Return the copyright file of a Debian package, and the texts it refers to."""
    text = _DOCUMENTS / package / "copyright"
    if not text.exists():
        text = _downloaded(package, place)
    if not text.exists():
        return ()
    return (text, *_common(*_REFERENCE.findall(text.read_text(encoding="utf-8"))))


def _downloaded(package: str, place: Path) -> Path:
    """Get the copyright file of a package that is not installed from Debian's archive, unless WHYRUN_OFFLINE is set."""
    folder = place / "debian" / package
    text = folder / _DOCUMENTS.relative_to("/") / package / "copyright"
    if not text.exists() and not os.environ.get("WHYRUN_OFFLINE"):
        folder.mkdir(parents=True, exist_ok=True)
        _answer("apt-get", "--quiet", "-o", "Acquire::Retries=1", "download", package, cwd=folder)
        for archive in folder.glob("*.deb"):
            _answer("dpkg-deb", "--extract", str(archive), str(folder))
    return text


def _common(*names: str) -> tuple[Path, ...]:
    return tuple(path for name in sorted(set(names)) if (path := (_COMMON / name).resolve()).is_file())


def _written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _answer(*command: str, cwd: Path | None = None) -> str:
    """Return what a tool of Debian's answers; nothing where there is no such tool, or it fails."""
    if shutil.which(command[0]) is None:
        return ""
    done = subprocess.run(command, cwd=cwd, check=False, capture_output=True, text=True)
    return done.stdout if done.returncode == 0 else ""
