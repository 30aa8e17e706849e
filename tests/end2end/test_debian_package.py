"""The Debian package on a machine that has nothing: installed, used, and removed. Part of a release, by WHYRUN_RELEASE.

The tests are one story, told in order: each begins where the one before it ended.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from debian_tree import DebianTree, debian_tree
from journey import WHY, Runner, find_everything_again, find_the_why
from x11 import Desktop, missing_tools

from whyrun import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [
    pytest.mark.skipif(
        not os.environ.get("WHYRUN_RELEASE"), reason="part of a release: it makes a Debian system, which takes minutes"
    ),
    pytest.mark.skipif(bool(missing_tools()), reason=f"not on this machine: {', '.join(missing_tools())}"),
]


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DebianTree]:
    """A Debian system with the package lying in it, not yet installed."""
    packages = sorted((ROOT / "dist").glob(f"whyrun_{__version__}_*.deb"))
    if not packages:
        pytest.skip("there is no package: make bundle makes it")
    shared = tmp_path_factory.mktemp("shared")
    with debian_tree(tmp_path_factory.mktemp("debian"), shared) as tree:
        shutil.copy(packages[0], shared / "whyrun.deb")
        yield tree


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with Desktop(tmp_path_factory.mktemp("home")) as desktop:
        yield desktop


def every_file(folder: Path) -> dict[str, str]:
    """The checksum of each file in ``folder``."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_without_the_systems_libraries_it_names_them_all_in_one_sentence(machine: DebianTree, desktop: Desktop) -> None:
    machine.must("dpkg", "--unpack", f"{machine.shared}/whyrun.deb")

    done = machine.run("whyrun", DISPLAY=desktop.env["DISPLAY"])

    assert done.returncode == 2
    (sentence,) = done.stderr.splitlines()
    for library in ("libEGL.so.1", "libGL.so.1", "libdbus-1.so.3", "libwayland-client.so.0", "libxcb.so.1"):
        assert library in sentence
    assert machine.run("whyrun", "--version").stdout == f"whyrun {__version__}\n"


def test_what_it_depends_on_comes_with_it(machine: DebianTree) -> None:
    machine.must("apt-get", "update")

    machine.must("apt-get", "install", "--yes", "--fix-broken", "--no-install-recommends")

    assert "install ok installed" in machine.must("dpkg-query", "--status", "whyrun")
    assert not (machine.root / "usr/bin/python3").exists()


def test_the_whole_journey_is_gone_on_it(machine: DebianTree, desktop: Desktop) -> None:
    command = machine.inside("/usr/bin/whyrun", DISPLAY=desktop.env["DISPLAY"])
    runner = Runner(desktop, command, machine.shared / "data")

    card = find_the_why(runner)
    find_everything_again(runner, card)
    desktop.screenshot(ROOT / "build" / "debian.png")

    runner.pull_the_plug()
    assert machine.run("whyrun", "--data-dir", str(machine.shared / "data"), "why").stdout == f"{WHY}\n"


def test_removing_it_leaves_the_journal_untouched(machine: DebianTree, desktop: Desktop) -> None:
    card = desktop.window("Your why")
    assert card is not None
    desktop.run("xdotool", "windowkill", card.id)
    desktop.wait_until(lambda: desktop.window("Your why") is None)
    before = every_file(machine.shared / "data")

    machine.must("dpkg", "--purge", "whyrun")

    assert "journal.db" in before
    assert every_file(machine.shared / "data") == before
    left = list((machine.root / "usr").rglob("*whyrun*"))
    assert left == []
