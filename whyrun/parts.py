"""What WhyRun is made of, with the licence of each part: what is installed, or what a bundle holds.

Rule: standard library only; nothing is read before somebody asks.
"""

from __future__ import annotations

import json
import platform
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from whyrun import __version__
from whyrun.paths import licences_folder, own_licence

#: The installed distributions that WhyRun runs on.
DISTRIBUTIONS = ("PySide6-Essentials", "shiboken6", "peewee", "sqlcipher3", "filelock", "platformdirs")
#: The list of a bundle's parts, in its folder of licences.
LIST = "parts.json"
#: What these distributions say of their licence in their text alone.
_SAID_IN_THE_TEXT = {"peewee": "MIT", "sqlcipher3": "Zlib"}


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that WhyRun is made of; ``licence`` is its short name, ``texts`` are files, none where none came."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...] = ()

    def text(self) -> str:
        """The licence to the letter; empty where its text did not come with the part."""
        there = (path for path in self.texts if path.is_file())
        return "\n\n".join(path.read_text(encoding="utf-8", errors="replace").strip("\n") for path in there)


def parts() -> tuple[Part, ...]:
    """Everything this WhyRun is made of, itself first."""
    folder = licences_folder()
    return read_parts(folder) if folder is not None else installed_parts()


def read_parts(folder: Path) -> tuple[Part, ...]:
    """The parts that are listed in ``folder``, as tools/licences.py wrote it there; WhyRun alone where nothing is."""
    try:
        listed = json.loads((folder / LIST).read_text(encoding="utf-8"))
        return tuple(
            Part(each["name"], each["version"], each["licence"], tuple(folder / text for text in each["texts"]))
            for each in listed
        )
    except (OSError, ValueError, KeyError, TypeError):
        return (_whyrun(),)


def installed_parts() -> tuple[Part, ...]:
    """WhyRun, Python, and what is installed for both of them to run on."""
    return (_whyrun(), _python(), *map(of_distribution, DISTRIBUTIONS))


def _whyrun() -> Part:
    own = own_licence()
    return Part("WhyRun", __version__, "MIT", (own,) if own else _texts("whyrun"))


def _python() -> Part:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return Part("Python", platform.python_version(), "PSF-2.0", (text,) if text.exists() else ())


def of_distribution(name: str) -> Part:
    """The installed distribution ``name``, as it tells of itself."""
    from importlib.metadata import PackageNotFoundError, metadata

    try:
        told = metadata(name)
    except PackageNotFoundError:  # installed by the system, under a name of its own
        return Part(name, "", _SAID_IN_THE_TEXT.get(name, ""))
    said = [told[field] for field in ("License-Expression", "License") if field in told]
    licence = next(filter(None, said), "") or _SAID_IN_THE_TEXT.get(name, "")
    return Part(name, told["Version"], licence.partition("\n")[0], _texts(name))


def _texts(name: str) -> tuple[Path, ...]:
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        files = distribution(name).files or ()
    except PackageNotFoundError:
        return ()
    texts = (Path(str(each.locate())) for each in files if "licenses" in each.parts)
    return tuple(sorted(text for text in texts if text.exists()))
