"""A release: the version and the date set everywhere, everything checked, and what is handed out made.

Rule: the version is written in whyrun/__init__.py and read from there; the changelog and the metainfo, which people and
software centres read, are told here and nowhere else. Where anything fails, all three are as they were.
"""

from __future__ import annotations

import re
import subprocess
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from command_error import CommandError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PACKAGE = "whyrun/__init__.py"
CHANGELOG = "CHANGELOG.md"
METAINFO = "resources/desktop/org.whyrun.WhyRun.metainfo.xml"
_VERSION = re.compile(r'^__version__ = "(.+)"$', re.MULTILINE)
_NUMBERS = re.compile(r"(\d+)\.(\d+)\.(\d+)")
_UNRELEASED = re.compile(r"^## Unreleased\n\n(?=- )", re.MULTILINE)


def make(root: Path, version: str, steps: dict[str, Callable[[], int]]) -> str:
    """Release ``version``: set it, and do each of ``steps``; returns the one that failed, "" where none did."""
    refuse_what_is_unfinished(root, version)
    before = _read(root)
    _write(root, with_version(root, version, datetime.now(UTC).date().isoformat()))
    try:
        failed = next((name for name, step in steps.items() if _fails(name, step)), "")
    except BaseException:
        _write(root, before)
        raise
    if failed:
        _write(root, before)
    return failed


def with_version(root: Path, version: str, date: str) -> dict[str, str]:
    """Return the files that tell the version, by name, with ``version`` and ``date`` (such as 2026-11-22) in them."""
    package, changelog, metainfo = (
        (root / name).read_text(encoding="utf-8") for name in (PACKAGE, CHANGELOG, METAINFO)
    )
    others = re.sub(rf' *<release version="{re.escape(version)}".*\n', "", metainfo)
    told = f'<releases>\n    <release version="{version}" date="{date}"/>\n'
    return {
        PACKAGE: _VERSION.sub(f'__version__ = "{version}"', package),
        CHANGELOG: _UNRELEASED.sub(f"## {version} ({date})\n\n", changelog),
        METAINFO: others.replace("<releases>\n", told),
    }


def refuse_what_is_unfinished(root: Path, version: str) -> None:
    """Raise CommandError where there is nothing new to release, or something that no commit has."""
    if not _NUMBERS.fullmatch(version):
        raise CommandError(f"A version is three numbers, such as 1.4.0, and not {version or 'nothing'}.")
    changelog = (root / CHANGELOG).read_text(encoding="utf-8")
    present = present_version(root)
    if _numbers(version) < _numbers(present) or f"## {version} " in changelog:
        raise CommandError(f"{version} is not new: this is {present}.")
    if not _UNRELEASED.search(changelog):
        raise CommandError(f"{CHANGELOG} has nothing under “Unreleased”: say there what is new.")
    command = ["git", "status", "--porcelain"]
    changed = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout
    if changed:
        raise CommandError(f"A release is made of what is committed. This is not:\n{changed.rstrip()}")


def present_version(root: Path) -> str:
    """Return the version that whyrun/__init__.py tells."""
    found = _VERSION.search((root / PACKAGE).read_text(encoding="utf-8"))
    if found is None:
        raise CommandError(f"{PACKAGE} tells no version.")
    return found[1]


def _fails(name: str, step: Callable[[], int]) -> bool:
    print(f"\n== {name}", flush=True)
    return bool(step())


def _read(root: Path) -> dict[str, str]:
    return {name: (root / name).read_text(encoding="utf-8") for name in (PACKAGE, CHANGELOG, METAINFO)}


def _write(root: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        (root / name).write_text(text, encoding="utf-8")


def _numbers(version: str) -> tuple[int, ...]:
    found = _NUMBERS.match(version)
    return tuple(map(int, found.groups())) if found else ()
