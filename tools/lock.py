"""Writes requirements/ from pyproject.toml: every version by its hashes, one file for every platform.

Rule: no index address and no path in what is written. A package that only one system needs carries a marker.
"""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import environment
from command_error import CommandError

if TYPE_CHECKING:
    from pathlib import Path

HEADER = "# Written by `make lock` from pyproject.toml. Every file is pinned by its hash.\n"
#: Universal resolution is what pip itself does not do; only whoever changes a dependency needs it.
RESOLVER = "uv>=0.13,<1"


def write(root: Path) -> None:
    """Write run.txt, then dev.txt with the same versions of what both need."""
    home = root / "build" / "lock"
    pip = environment.make_empty(home)
    _must([*pip, "install", "--quiet", "--disable-pip-version-check", RESOLVER], root)
    locks = root / "requirements"
    run, dev = locks / "run.txt", locks / "dev.txt"
    resolver = [str(environment.python_of(home)), "-m", "uv"]
    run.write_text(HEADER + _resolved(resolver, root, []), encoding="utf-8")
    same = ["--constraint", str(run)]
    dev.write_text(HEADER + _resolved(resolver, root, ["--group", "dev", *same]), encoding="utf-8")


def _resolved(resolver: list[str], root: Path, options: list[str]) -> str:
    everywhere = ["--universal", "--python-version", "3.11", "--generate-hashes", "--only-binary", ":all:"]
    plain = ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links", "--no-emit-build-options"]
    command = [*resolver, "--quiet", "pip", "compile", *everywhere, *plain, "--upgrade", *options, "pyproject.toml"]
    return _must(command, root)


def _must(command: list[str], root: Path) -> str:
    done = subprocess.run(command, cwd=root, check=False, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise CommandError("The lock was left as it is; the lines above say why.")
    return done.stdout
