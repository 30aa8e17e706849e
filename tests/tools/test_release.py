from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import release
from command_error import CommandError
from release import CHANGELOG, METAINFO, PACKAGE

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of what a release changes, at version 1.2.3 and with something new in it."""
    for name in (PACKAGE, CHANGELOG, METAINFO):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / PACKAGE).write_text('"""WhyRun."""\n\n__version__ = "1.2.3"\n', encoding="utf-8")
    news = "# Changelog\n\n## Unreleased\n\n- The card hums.\n\n## 1.2.3 (2026-01-02)\n\n- The card sings.\n"
    (tmp_path / CHANGELOG).write_text(news, encoding="utf-8")
    name = ["-c", "user.name=R", "-c", "user.email=r@example.org"]
    for command in (["init", "-q"], ["add", "."], [*name, "commit", "-q", "-m", "Begin"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    return tmp_path


def texts(checkout: Path) -> dict[str, str]:
    return {name: (checkout / name).read_text(encoding="utf-8") for name in (PACKAGE, CHANGELOG, METAINFO)}


def test_the_version_and_the_date_are_set_wherever_they_are_told(checkout: Path) -> None:
    told = release.with_version(checkout, "1.3.0", "2026-11-22")

    assert told[PACKAGE].endswith('__version__ = "1.3.0"\n')
    assert "## 1.3.0 (2026-11-22)\n\n- The card hums.\n\n## 1.2.3 (2026-01-02)" in told[CHANGELOG]
    newest = ET.fromstring(told[METAINFO]).find("releases/release")  # noqa: S314  our own file
    assert newest is not None
    assert newest.attrib == {"version": "1.3.0", "date": "2026-11-22"}


def test_a_version_is_told_once_in_the_metainfo(checkout: Path) -> None:
    (checkout / METAINFO).write_text(release.with_version(checkout, "1.3.0", "2026-11-21")[METAINFO], encoding="utf-8")

    told = release.with_version(checkout, "1.3.0", "2026-11-22")[METAINFO]

    assert told.count('version="1.3.0"') == 1


def test_the_steps_see_the_new_version(checkout: Path) -> None:
    seen = []

    def look() -> int:
        seen.append(release.present_version(checkout))
        return 0

    assert release.make(checkout, "1.3.0", {"first": look, "second": look}) == ""
    assert seen == ["1.3.0", "1.3.0"]
    assert release.present_version(checkout) == "1.3.0"


def test_what_fails_ends_the_release_and_takes_the_version_back(checkout: Path) -> None:
    before, later = texts(checkout), []

    failed = release.make(checkout, "1.3.0", {"tests": lambda: 1, "bundle": lambda: later.append("made") or 0})

    assert failed == "tests"
    assert later == []
    assert texts(checkout) == before


def test_a_release_that_is_interrupted_takes_the_version_back(checkout: Path) -> None:
    before = texts(checkout)

    def interrupt() -> int:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        release.make(checkout, "1.3.0", {"tests": interrupt})

    assert texts(checkout) == before


@pytest.mark.parametrize(
    ("version", "words"),
    [
        ("", "not nothing"),
        ("1.3", "three numbers"),
        ("v1.3.0", "three numbers"),
        ("1.2.2", "1.2.2 is not new: this is 1.2.3"),
        ("1.2.3", "1.2.3 is not new"),
    ],
)
def test_what_is_no_new_version_is_refused(checkout: Path, version: str, words: str) -> None:
    with pytest.raises(CommandError, match=words):
        release.make(checkout, version, {})


def test_a_release_with_nothing_new_is_refused(checkout: Path) -> None:
    (checkout / CHANGELOG).write_text("# Changelog\n\n## 1.2.3 (2026-01-02)\n", encoding="utf-8")

    with pytest.raises(CommandError, match="nothing under “Unreleased”"):
        release.make(checkout, "1.3.0", {})


def test_a_release_of_what_is_not_committed_is_refused(checkout: Path) -> None:
    (checkout / "new.py").write_text("", encoding="utf-8")

    with pytest.raises(CommandError, match=r"This is not:\n\?\? new\.py"):
        release.make(checkout, "1.3.0", {})


def test_this_checkout_tells_its_version_where_a_release_sets_it() -> None:
    told = release.with_version(ROOT, "99.0.0", "2026-11-22")

    assert '__version__ = "99.0.0"' in told[PACKAGE]
    assert '<release version="99.0.0" date="2026-11-22"/>' in told[METAINFO]
