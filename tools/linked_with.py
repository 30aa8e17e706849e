"""What the files of a bundle are linked with: its own libraries, the system's, and the oldest glibc it starts on."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

#: Comes with every Linux there is (the C library in its parts).
C_LIBRARY = re.compile(r"^(?:ld-linux|lib(?:c|dl|m|pthread|resolv|rt)\.so)")


def needed_libraries(files: Iterable[str]) -> dict[str, list[str]]:
    """Map each of ``files`` to the names of the libraries it is linked with."""
    return {name: re.findall(r"\(NEEDED\).*\[(.+)\]", told) for name, told in _read("--dynamic", files)}


def of_the_system(bundle: Path) -> list[str]:
    """Name the libraries that ``bundle`` is linked with and leaves to the system, but for the C library."""
    files = _elf_files(bundle)
    needed = {name for names in needed_libraries(map(str, files)).values() for name in names}
    return sorted(name for name in needed - {path.name for path in files} if not C_LIBRARY.match(name))


def oldest_glibc(bundle: Path) -> str:
    """Return the version of glibc, such as 2.36, from which on everything in ``bundle`` finds what it wants."""
    versions = [found for _, told in _read("--version-info", map(str, _elf_files(bundle)))
                for found in re.findall(r"Name: GLIBC_2\.(\d+)", told)]  # fmt: skip
    return f"2.{max(map(int, versions))}"


def _elf_files(bundle: Path) -> list[Path]:
    return [path for path in sorted(bundle.rglob("*")) if path.is_file() and _is_elf(path)]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _read(what: str, files: Iterable[str]) -> list[tuple[str, str]]:
    """Return each file with what readelf says of it."""
    names = list(files)
    command = ["readelf", "--wide", what, *names]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if len(names) == 1:  # then readelf does not say which
        return [(names[0], told)]
    sections = re.split(r"^File: (.+)$", told, flags=re.MULTILINE)[1:]
    return list(zip(sections[::2], sections[1::2], strict=True))
