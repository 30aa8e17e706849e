from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

import artefacts
import reproducible
from whyrun import __version__

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dpkg-deb") or not shutil.which("readelf"),
    reason="only Debian's tools make a Debian package",
)
ROOT = Path(__file__).resolve().parents[2]
#: A program that every Linux has, small enough to be packed in no time.
PROGRAM = Path("/bin/true")


def small_bundle(place: Path) -> Path:
    """A folder laid out as the bundle is, with a program of the system's in the place of ours."""
    internal = place / "whyrun/_internal"
    (internal / "licences").mkdir(parents=True)
    (internal / "licences/parts.json").write_text("[]\n", encoding="utf-8")
    (internal / "libone.so.1").symlink_to("libone.so")
    (internal / "libone.so").write_text("one", encoding="utf-8")
    shutil.copy(PROGRAM.resolve(), place / "whyrun/whyrun")
    return place / "whyrun"


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder with everything to hand out."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    artefacts.make(ROOT, small_bundle(tmp_path))
    return tmp_path


def asked(package: Path, *what: str) -> str:
    return subprocess.run(["dpkg-deb", *what, str(package)], capture_output=True, text=True, check=True).stdout


def package_in(folder: Path) -> Path:
    (package,) = folder.glob("*.deb")
    return package


def test_the_package_holds_what_a_desktop_looks_for(made: Path) -> None:
    listed = asked(package_in(made), "--contents")

    for wanted in (
        "./usr/bin/whyrun -> ../lib/whyrun/whyrun",
        "./usr/lib/whyrun/whyrun",
        "./usr/share/applications/org.whyrun.WhyRun.desktop",
        "./usr/share/metainfo/org.whyrun.WhyRun.metainfo.xml",
        "./usr/share/icons/hicolor/16x16/apps/org.whyrun.WhyRun.png",
        "./usr/share/icons/hicolor/scalable/apps/org.whyrun.WhyRun.svg",
        "./usr/share/doc/whyrun/copyright",
        "./usr/share/doc/whyrun/licences -> ../../../lib/whyrun/_internal/licences",
    ):
        assert wanted in listed, wanted


def test_the_package_is_roots_and_nobody_elses_to_write(made: Path) -> None:
    lines = asked(package_in(made), "--contents").splitlines()

    assert {line.split()[1] for line in lines} == {"root/root"}
    assert {line.split()[0] for line in lines if not line.startswith("l")} == {"drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--"}


def test_the_package_tells_its_version_and_what_it_needs(made: Path) -> None:
    package = package_in(made)

    assert asked(package, "--field").splitlines()[1] == f"Version: {__version__}"
    assert (
        "libc6 (>= 2."
        in subprocess.run(
            ["dpkg-deb", "--field", str(package), "Depends"], capture_output=True, text=True, check=True
        ).stdout
    )


def test_the_archive_unpacks_into_one_folder_that_is_nobodys(made: Path) -> None:
    (archive,) = made.glob("*.tar.xz")

    with tarfile.open(archive) as tar:
        entries = tar.getmembers()
        readme = tar.extractfile(next(each for each in entries if each.name.endswith("README.txt")))
        assert readme is not None
        assert f"WhyRun {__version__} for Linux with glibc 2." in readme.read().decode()

    assert {entry.name.partition("/")[0] for entry in entries} == {archive.name.removesuffix(".tar.xz")}
    assert {(entry.uid, entry.uname, int(entry.mtime)) for entry in entries} == {(0, "root", 1700000000)}
    assert any(entry.issym() and entry.linkname == "libone.so" for entry in entries)


def test_the_checksums_are_those_of_the_files(made: Path) -> None:
    told = dict(reversed(line.split()) for line in (made / "SHA256SUMS").read_text(encoding="utf-8").splitlines())

    handed_out = [*made.glob("*.deb"), *made.glob("*.tar.xz")]
    assert told == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in handed_out}


def test_the_same_bundle_gives_the_same_files(made: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    os.utime(small_bundle(again) / "whyrun")

    artefacts.make(ROOT, again / "whyrun")

    assert (again / "SHA256SUMS").read_text(encoding="utf-8") == (made / "SHA256SUMS").read_text(encoding="utf-8")


def test_the_time_of_a_build_is_the_one_that_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")

    assert reproducible.source_date(ROOT) == 1700000000


def test_the_time_of_a_build_is_the_last_commits_where_none_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    name = ["-c", "user.name=R", "-c", "user.email=r@example.org"]
    monkeypatch.setenv("GIT_COMMITTER_DATE", "1600000000 +0000")
    for command in (["init", "-q"], [*name, "commit", "-q", "--allow-empty", "-m", "Begin"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)

    assert reproducible.source_date(tmp_path) == 1600000000
