"""What every test stands on: no screen, the pinned fonts, a place of its own for data, and no network.

Rule: a test that asks for nothing still cannot reach the journal of whoever runs it, nor a machine but this one.
"""

from __future__ import annotations

import os
import socket
import tempfile
from pathlib import Path

import hypothesis
import pytest

import pinned_fonts

# The default must not fail today what it passed yesterday; --hypothesis-profile=search looks further.
hypothesis.settings.register_profile("steady", derandomize=True, max_examples=100, deadline=None)
hypothesis.settings.register_profile("search", max_examples=2000, deadline=None)
hypothesis.settings.load_profile("steady")

LOCAL_HOSTS = {"localhost", "127.0.0.1", "::1"}
_connect = socket.socket.connect


def pytest_configure(config: pytest.Config) -> None:
    """Prepare what Qt and platformdirs read before the first test is even imported."""
    place = tempfile.TemporaryDirectory(prefix="whyrun-tests-")
    config.add_cleanup(place.cleanup)
    home = Path(place.name)
    pinned_fonts.pin(home)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("WHYRUN_DATA_DIR", None)
    for kind in ("DATA", "CONFIG", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of this test's own, not made yet; WHYRUN_DATA_DIR names it."""
    folder = tmp_path / "data"
    monkeypatch.setenv("WHYRUN_DATA_DIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(door: socket.socket, address: object) -> None:
        if isinstance(address, tuple) and address[0] not in LOCAL_HOSTS:
            pytest.fail(f"WhyRun reached for the network: {address}")
        _connect(door, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", connect)
