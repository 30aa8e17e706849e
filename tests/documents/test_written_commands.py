"""Every command that a document names does what it can be told from here: none is unknown to this file.

What takes minutes (the tests, the bundle) or would change this machine is proven to be there and to take the words that
stand behind it; everything else is run, in a folder of its own, on a journal of its own.
"""

from __future__ import annotations

import inspect
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from written import ROOT, documents

import dev
from waiting import wait_until
from whyrun import arguments
from whyrun.domain.reflection import Reflection
from whyrun.store.export import export_json
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
WHY = "I run to sleep."
COMMANDS = sorted({command for document in documents() for command in document.commands()})
#: What stands for something of the reader's own.
STANDS_FOR = {"FILE": "journal.json", "DIR": "another-journal", "COMMAND": "why", "BACKUP": "1", "DATE": "2026-12-01"}
_DEV = re.compile(r"(?:python3|py) tools[/\\]dev\.py (.+)")
_SCRIPT = re.compile(r"python3? ((?:tools|benchmarks|tests)/\S+\.py)(.*)")
_RUN_FROM_A_CHECKOUT = re.compile(r"^python3 tools/dev\.py run ")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a journal in ``data``, its export in ``journal.json``, and the programs of ``bin``."""
    folder = tmp_path_factory.mktemp("documents")
    reflection = Reflection(uuid4(), NOW, NOW.date(), core_why=WHY, finished_at=NOW, finished_on=NOW.date())
    with Journal.open(folder / "data", program_version="1.0", now=lambda: NOW) as journal:
        journal.save_reflection(reflection)
        journal.back_up()
        export_json(journal.everything(), folder / "journal.json", program_version="1.0")
    programs = folder / "bin"
    programs.mkdir()
    for name, words in (("whyrun", "-m whyrun "), ("python", ""), ("python3", "")):
        program = programs / name
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" {words}"$@"\n', encoding="utf-8")
        program.chmod(0o755)
    return folder


def _environment(place: Path) -> dict[str, str]:
    own = {
        "PATH": f"{place / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "WHYRUN_DATA_DIR": str(place / "data"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    return {name: value for name, value in os.environ.items() if name != "DISPLAY"} | own


def _run(command: str, place: Path) -> None:
    """Run ``command`` as a shell does; it has to end well and to say something."""
    command = re.sub(r"\b[A-Z]{3,}\b", lambda word: STANDS_FOR.get(word[0], word[0]), command)
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=place,
        env=_environment(place),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


def _open(command: str, place: Path) -> None:
    """Run what opens a window, until that is on its screen and begins its log; then ask it to end."""
    words = [STANDS_FOR.get(word, word) for word in shlex.split(command)]
    with tempfile.TemporaryDirectory(dir=place) as folder:
        own = _environment(place) | {"WHYRUN_DATA_DIR": str(shutil.copytree(place / "data", Path(folder, "data")))}
        _see_it_open([str(place / "bin" / words[0]), *words[1:]], Path(folder), own)


def _see_it_open(command: list[str], folder: Path, own: dict[str, str]) -> None:
    window = subprocess.Popen(command, cwd=folder, env=own, stderr=subprocess.DEVNULL)
    try:
        wait_until(lambda: list(folder.rglob("*.log")), "the window")
    finally:
        window.send_signal(signal.SIGTERM)
        window.wait(30)


def _is_one_of_dev(command: str, place: Path) -> None:
    """It is a command of ``tools/dev.py``, and takes what stands behind it; ``run`` is run with that."""
    match = _DEV.fullmatch(command)
    assert match is not None
    name, *rest = shlex.split(match[1])
    (takes,) = inspect.signature(dev.COMMANDS[name]).parameters
    assert not rest or not takes.startswith("_")
    if name == "run" and rest:
        read = arguments.parse(rest)
        (_run if read.command else _open)(_RUN_FROM_A_CHECKOUT.sub("whyrun ", command), place)


def _is_made(command: str, _place: Path) -> None:
    """``make`` knows the target."""
    if not shutil.which("make"):
        pytest.skip("make is not installed")
    done = subprocess.run(
        ["make", "--dry-run", *shlex.split(command)[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "tools/dev.py" in done.stdout


def _is_a_script(command: str, _place: Path) -> None:
    """The script is there, and knows every option."""
    match = _SCRIPT.fullmatch(command)
    assert match is not None
    source = (ROOT / match[1]).read_text(encoding="utf-8")
    compile(source, match[1], "exec")
    assert [option for option in re.findall(r"--[\w-]+", match[2]) if option not in source] == []


def _names_this_package(command: str, _place: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert shlex.split(command)[-1] == project["name"]


def _is_in_the_bundle(command: str, _place: Path) -> None:
    """The bundle's program has that name; that it starts is seen where the bundle is made."""
    assert f'name="{command.removeprefix("./")}"' in (ROOT / "build.spec").read_text(encoding="utf-8")


def _checks_sums(command: str, place: Path) -> None:
    """It finds the sums of files that are as they were."""
    _run(f"sha256sum journal.json > SHA256SUMS && {command} SHA256SUMS", place)


#: How a command is proven, by how it looks: the first that fits.
WAYS: tuple[tuple[re.Pattern[str], Callable[[str, Path], None]], ...] = (
    (re.compile(r"make [a-z]+(?: [A-Z]+=\S+)*"), _is_made),
    (_DEV, _is_one_of_dev),
    (_SCRIPT, _is_a_script),
    (re.compile(r"whyrun(?: --(?:pin|rut|data-dir \S+))*"), _open),
    (re.compile(r"whyrun .+"), _run),
    (re.compile(r"echo .+ \| python -m whyrun\.domain\.english"), _run),
    (re.compile(r"\./whyrun"), _is_in_the_bundle),
    (re.compile(r"sha256sum --check"), _checks_sums),
    (re.compile(r"pip uninstall \S+"), _names_this_package),
)


@pytest.mark.skipif(os.name != "posix", reason="the commands are written for a POSIX shell")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_in_a_document_works(command: str, place: Path) -> None:
    ways = [prove for looks, prove in WAYS if looks.fullmatch(command)]

    assert ways, "a command that nobody tries: give it a way in WAYS"
    ways[0](command, place)


def test_commands_are_found_wherever_they_stand() -> None:
    assert {"make run", "whyrun", "whyrun --pin", r"py tools\dev.py test", "pip uninstall whyrun"} <= set(COMMANDS)
    assert any(command.startswith("echo ") for command in COMMANDS)
