from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NOT_TEXT = {".png", ".ico", ".icns", ".sqlite", ".db"}

#: What would tie a file to one machine or one network. This file, which has to spell it out, is not looked at.
TIES = {
    "a package index": re.compile(r"://[^\s/]*(?:pypi|pythonhosted)|://\S*/simple\b"),
    "an option for one": re.compile(r"--(?:(?:extra-)?index-url|trusted-host|find-links)\b"),
    # /home/runner is nobody's: what tests and examples call a runner's own folder.
    "a path of one machine": re.compile(r"(?<![\w.])/(?:(?:home|Users)/(?!runner\b)|root/|mnt/)\w|[A-Z]:\\+Users"),
    "a file address": re.compile(r"file://"),
    # WhyRun has no address of its own; a name under .invalid can be nobody's.
    "an address that may be somebody’s": re.compile(r"(?:://|@)(?:[\w-]+\.)*whyrun\.(?!invalid\b)[a-z]{2,}"),
}


def committed_files() -> list[Path]:
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode:
        pytest.skip("this copy is not a git checkout")
    return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("tie", TIES)
def test_no_committed_file_is_tied_to_a_machine(tie: str) -> None:
    files = [path for path in committed_files() if path.suffix not in NOT_TEXT and path != Path(__file__)]

    tied = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in files
        for line in path.read_text(encoding="utf-8").splitlines()
        if TIES[tie].search(line)
    ]

    assert tied == []


def test_no_committed_file_names_the_folder_this_checkout_is_in() -> None:
    here = f"{ROOT}/"

    naming = [path for path in committed_files() if here in path.read_text(encoding="utf-8", errors="replace")]

    assert naming == []


@pytest.mark.parametrize(
    ("tie", "line"),
    [
        ("a package index", "https://pypi.example.org/whyrun"),
        ("a package index", "https://packages.example.org/simple/"),
        ("a package index", "https://files.pythonhosted.org/packages/whyrun.whl"),
        ("an option for one", "--extra-index-url $INDEX"),
        ("an option for one", "--find-links wheels"),
        ("a path of one machine", "python = /home/anna/whyrun/.venv/bin/python"),
        ("a file address", "whyrun @ file:///tmp/whyrun"),
        ("an address that may be somebody’s", "Homepage: https://www.whyrun.org"),
        ("an address that may be somebody’s", "Maintainer: WhyRun <hello@whyrun.net>"),
    ],
)
def test_a_line_that_ties_is_recognised(tie: str, line: str) -> None:
    assert TIES[tie].search(line)


@pytest.mark.parametrize("lock", ["run", "dev"])
def test_every_locked_package_is_pinned_by_version_and_hash(lock: str) -> None:
    entries = locked(lock)

    assert entries
    assert [name for name, entry in entries.items() if "==" not in entry or "--hash=sha256:" not in entry] == []


def test_both_locks_agree_on_what_the_program_runs_on() -> None:
    run, dev = locked("run"), locked("dev")

    assert {name: dev.get(name) for name in run} == run


def test_every_declared_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = {"run": project["project"]["dependencies"], "dev": project["dependency-groups"]["dev"]}

    missing = {
        lock: [name for name in map(package_name, wanted) if name not in locked(lock)] for lock, wanted in names.items()
    }

    assert missing == {"run": [], "dev": []}


@pytest.mark.parametrize("package", ["pyside6-essentials", "shiboken6"])
def test_what_is_built_for_each_system_is_locked_for_several(package: str) -> None:
    assert locked("run")[package].count("--hash=sha256:") >= 3


@pytest.mark.parametrize("package", ["colorama", "pefile", "pywin32-ctypes", "macholib"])
def test_what_one_system_needs_is_locked_for_that_system_only(package: str) -> None:
    assert "; sys_platform == " in locked("dev")[package]


def locked(lock: str) -> dict[str, str]:
    """Each package of a lock, with the whole of its entry."""
    text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", text.partition("\n")[2].replace("\\\n", ""))
    return {package_name(entry): entry for entry in map(str.strip, entries)}


def package_name(requirement: str) -> str:
    name = re.match(r"[\w.-]+", requirement)
    assert name
    return name[0].lower().replace("_", "-")
