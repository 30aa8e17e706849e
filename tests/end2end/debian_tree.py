"""A Debian system in a folder, as small as there is one: no Python, no Qt, nobody's settings. Needs root."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

RELEASE = "bookworm"
#: Nothing of whoever runs the tests, but for what leads through a proxy.
_PASSED_ON = ("http_proxy", "https_proxy", "no_proxy")


class DebianTree:
    """The system in the folder ``root``; ``shared`` is a folder that has the same name within and without."""

    def __init__(self, root: Path, shared: Path) -> None:
        self.root = root
        self.shared = shared

    def inside(self, *command: str, **variables: str) -> list[str]:
        """Return the command line that runs ``command`` in the tree with these variables alone."""
        chosen = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8", **variables}
        environment = [f"{name}={value}" for name, value in chosen.items()]
        return ["chroot", str(self.root), "/usr/bin/env", "-i", *environment, *command]

    def run(self, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run ``command`` in the tree to its end."""
        line = self.inside(*command, **variables)
        return subprocess.run(line, capture_output=True, text=True, check=False, timeout=600)

    def must(self, *command: str) -> str:
        """Run ``command`` as the system's administrator; it has to go well."""
        proxies = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        done = self.run(*command, DEBIAN_FRONTEND="noninteractive", **proxies)
        assert done.returncode == 0, f"{' '.join(command)}: {done.stdout[-800:]}{done.stderr[-800:]}"
        return done.stdout


@contextmanager
def debian_tree(place: Path, shared: Path) -> Iterator[DebianTree]:
    """Make the tree in ``place``; skips the test, with the reason, where that can't be."""
    if not shutil.which("debootstrap") or os.geteuid() != 0:
        pytest.skip("a Debian system in a folder takes debootstrap, and root")
    root = place / "tree"
    mirror = os.environ.get("WHYRUN_DEBIAN_MIRROR", "http://deb.debian.org/debian")
    made = subprocess.run(
        ["debootstrap", "--variant=minbase", RELEASE, str(root), mirror], capture_output=True, text=True, check=False
    )
    if made.returncode:
        pytest.skip(f"debootstrap could not make a Debian system: {made.stdout.strip().splitlines()[-1:]}")
    inner = root / shared.relative_to("/")
    inner.mkdir(parents=True)
    try:
        subprocess.run(["mount", "-t", "proc", "proc", str(root / "proc")], check=True)
        subprocess.run(["mount", "--bind", str(shared), str(inner)], check=True)
        yield DebianTree(root, shared)
    finally:
        for mounted in (inner, root / "proc"):
            subprocess.run(["umount", "--lazy", str(mounted)], check=False, capture_output=True)
        if not Path(inner / "data").exists():  # never through a mount that is still there
            shutil.rmtree(root, ignore_errors=True)
