"""The wheel as pip installs it: built from the checkout, put somewhere else, started there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from whyrun import __version__

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the wheel was installed into, without its dependencies: this environment has them."""
    place = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(place)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = place.glob("whyrun-*.whl")
    install = ["install", "--quiet", "--no-deps", "--no-index", "--target", str(place / "installed"), str(wheel)]
    subprocess.run([sys.executable, "-m", "pip", *install], check=True)
    return place / "installed"


def test_the_installed_command_tells_its_version(installed: Path, tmp_path: Path) -> None:
    command = [str(installed / "bin" / "whyrun"), "--version"]

    answer = subprocess.run(command, env=where(installed), cwd=tmp_path, capture_output=True, text=True, check=True)

    assert answer.stdout == f"whyrun {__version__}\n"


def test_the_installed_package_finds_its_own_resources(installed: Path, tmp_path: Path) -> None:
    program = "from whyrun.paths import resource_path; print(resource_path('theme.json').resolve(strict=True))"
    command = [sys.executable, "-c", program]

    answer = subprocess.run(command, env=where(installed), cwd=tmp_path, capture_output=True, text=True, check=True)

    assert Path(answer.stdout.strip()).is_relative_to(installed.resolve())


def test_the_wheel_holds_every_module_and_every_resource(installed: Path) -> None:
    modules = {path.relative_to(ROOT) for path in (ROOT / "whyrun").rglob("*.py")}
    resources = {"whyrun" / path.relative_to(ROOT) for path in (ROOT / "resources").rglob("*") if path.is_file()}

    assert {path for path in modules | resources if not (installed / path).is_file()} == set()


def test_the_wheel_holds_no_tests_and_no_tools(installed: Path) -> None:
    names = {path.name for path in installed.iterdir()}

    assert names == {"bin", "share", "whyrun", f"whyrun-{__version__}.dist-info"}


def where(installed: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(installed)}


def test_the_installed_program_can_be_started_at_login(installed: Path, tmp_path: Path) -> None:
    program = "from whyrun.paths import own_command; print(*own_command(), sep='\\n')"
    command = [sys.executable, "-c", program]
    own = subprocess.run(command, env=where(installed), cwd=tmp_path, capture_output=True, text=True, check=True).stdout

    answer = subprocess.run(
        [*own.splitlines(), "--pin", "--as-left", "--version"],
        env=where(installed),
        cwd="/",
        capture_output=True,
        text=True,
        check=True,
    )

    assert answer.stdout == f"whyrun {__version__}\n"
