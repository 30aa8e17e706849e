"""What a release hands out for Linux: a Debian package and a portable archive of the bundle, with their checksums.

Rule: owners, times and order are fixed, so that the same bundle gives the same files.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import tarfile
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import TYPE_CHECKING

import linked_with
import system_needs
from command_error import CommandError
from reproducible import source_date
from whyrun import __version__

if TYPE_CHECKING:
    from pathlib import Path

APP_ID = "org.whyrun.WhyRun"
#: What Qt does without, and where a printer, a browser or a script of letters is wanted is better with.
RECOMMENDED = ("fonts-noto-core", "libcups2", "xdg-utils")
#: What the bundle's own libraries read: the fonts' configuration, which brings a font, and the keyboards.
DATA = ("fontconfig-config", "xkb-data")
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
#: A maintainer has to have an address; one that ends like this can be nobody's (RFC 2606).
_CONTROL = """\
Package: whyrun
Version: {version}
Architecture: {architecture}
Maintainer: The WhyRun authors <authors@whyrun.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: Find why you run, and keep it in sight
 WhyRun asks five questions, each built from your last answer, down to the one
 sentence that is yours. It keeps that sentence on a small card on your screen,
 and shows it to you in the moment you don't feel like it.
 .
 Everything you write stays on your computer. Removing this package leaves your
 journal untouched.
"""
_COPYRIGHT = """\
The licence of every part, to the letter, is in /usr/lib/whyrun/_internal/licences,
and in WhyRun itself under Settings, About WhyRun. WhyRun's own:

{licence}"""
_HOW_TO_START = """\
WhyRun {version} for Linux with glibc {glibc} or newer.

Start it: ./whyrun
It may lie in any folder. Your journal is elsewhere and stays when you delete this one; About WhyRun, in the
settings, says where. What it needs of the system, and says so where it is missing: {libraries}.
"""


def make(root: Path, bundle: Path) -> list[Path]:
    """Write the files to hand out beside ``bundle``; returns them, the checksums last."""
    place = bundle.parent
    for old in (*place.glob("whyrun_*.deb"), *place.glob("whyrun-*.tar.xz")):
        old.unlink()
    builders = [portable_archive]
    if shutil.which("dpkg-deb"):
        builders.append(debian_package)
    else:
        print("There is no dpkg-deb here, and so no Debian package.", flush=True)
    with ThreadPoolExecutor() as both:  # each is a minute of compressing, outside Python's lock
        made = list(both.map(lambda build: build(root, bundle, place), builders))
    return [*made, _checksums(place, made)]


def portable_archive(root: Path, bundle: Path, place: Path) -> Path:
    """Write ``bundle`` as one compressed archive into ``place``."""
    name = f"whyrun-{__version__}-linux-{platform.machine()}"
    when = source_date(root)
    libraries = ", ".join(name for name in linked_with.of_the_system(bundle) if "cups" not in name)
    note = _HOW_TO_START.format(version=__version__, glibc=linked_with.oldest_glibc(bundle), libraries=libraries)
    readme = tarfile.TarInfo(f"{name}/README.txt")
    readme.size = len(note.encode())

    def fixed(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = when
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    archive = place / f"{name}.tar.xz"
    with tarfile.open(archive, "w:xz", format=tarfile.GNU_FORMAT) as tar:
        tar.addfile(fixed(readme), BytesIO(note.encode()))
        tar.add(root / "LICENSE", f"{name}/LICENSE", filter=fixed)
        for path in sorted(bundle.rglob("*")):
            tar.add(path, f"{name}/{path.relative_to(bundle)}", recursive=False, filter=fixed)
    return archive


def debian_package(root: Path, bundle: Path, place: Path) -> Path:
    """Write ``bundle`` as a Debian package into ``place``."""
    tree = root / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "usr/lib/whyrun", symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/whyrun").symlink_to("../lib/whyrun/whyrun")
    _desktop_files(root, tree / "usr/share")
    _documents(root, tree / "usr/share/doc/whyrun")
    architecture = _must("dpkg", "--print-architecture")
    control = _CONTROL.format(
        version=__version__.replace("-", "~"),
        architecture=architecture,
        kilobytes=sum(path.lstat().st_size for path in tree.rglob("*")) // 1024,
        depends=", ".join(depends(bundle)),
        recommends=", ".join(RECOMMENDED),
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(control, encoding="utf-8")
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    package = place / f"whyrun_{__version__}_{architecture}.deb"
    os.environ["SOURCE_DATE_EPOCH"] = str(source_date(root))
    _must("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package))
    return package


def depends(bundle: Path) -> list[str]:
    """Return what ``bundle`` leaves to the system, as Debian's packages."""
    packages = {system_needs.library(name).apt for name in linked_with.of_the_system(bundle)} - set(RECOMMENDED)
    return [f"libc6 (>= {linked_with.oldest_glibc(bundle)})", *sorted(packages | set(DATA))]


def _desktop_files(root: Path, share: Path) -> None:
    resources = root / "resources"
    icons = share / "icons/hicolor"
    copies = {
        resources / f"desktop/{APP_ID}.desktop": share / f"applications/{APP_ID}.desktop",
        resources / f"desktop/{APP_ID}.metainfo.xml": share / f"metainfo/{APP_ID}.metainfo.xml",
        resources / "mark/big.svg": icons / f"scalable/apps/{APP_ID}.svg",
    }
    for size in ICON_SIZES:
        copies[resources / f"mark/whyrun-{size}.png"] = icons / f"{size}x{size}/apps/{APP_ID}.png"
    for source, target in copies.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)


def _documents(root: Path, folder: Path) -> None:
    folder.mkdir(parents=True)
    licence = (root / "LICENSE").read_text(encoding="utf-8")
    (folder / "copyright").write_text(_COPYRIGHT.format(licence=licence), encoding="utf-8")
    (folder / "changelog.gz").write_bytes(gzip.compress((root / "CHANGELOG.md").read_bytes(), mtime=0))
    (folder / "licences").symlink_to("../../../lib/whyrun/_internal/licences")


def _checksums(place: Path, made: list[Path]) -> Path:
    """Write a file that ``sha256sum --check`` reads."""
    sums = place / "SHA256SUMS"
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made]
    sums.write_text("".join(lines), encoding="utf-8")
    return sums


def _must(*command: str) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise CommandError(f"{command[0]} stopped: {done.stderr.strip()}")
    return done.stdout.strip()
