from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from whyrun import display
from whyrun.display import what_is_missing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only here can a session have no screen")
NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_RUNTIME_DIR", "XAUTHORITY", "QT_QPA_PLATFORM")


@pytest.fixture(autouse=True)
def _no_session(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def x_server(tmp_path: Path) -> Iterator[str]:
    """The DISPLAY of a real X server that lets in only who holds the cookie in XAUTHORITY=``tmp_path``/cookie."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("Xvfb is not installed")
    (tmp_path / "cookie").write_bytes(cookie(b"0123456789abcdef"))
    reading, writing = os.pipe()
    options = ["-displayfd", str(writing), "-nolisten", "tcp", "-auth", str(tmp_path / "cookie")]
    with subprocess.Popen([program, *options], pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as answer:
            yield f":{answer.readline().strip()}"
        server.terminate()


def cookie(secret: bytes) -> bytes:
    """An authority file with one entry, good for every display."""
    wild_family = b"\xff\xff"
    fields = (b"", b"", b"MIT-MAGIC-COOKIE-1", secret)
    return wild_family + b"".join(len(field).to_bytes(2, "big") + field for field in fields)


def test_without_a_session_the_sentence_names_what_to_set() -> None:
    sentence = what_is_missing()

    assert sentence is not None
    assert "DISPLAY or WAYLAND_DISPLAY" in sentence


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:port=5901", "offscreen;xcb"])
def test_a_platform_that_draws_by_itself_is_a_screen(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)

    assert what_is_missing() is None


def test_an_x_server_that_answers_is_a_screen(x_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", x_server)
    monkeypatch.setenv("XAUTHORITY", str(tmp_path / "cookie"))

    assert what_is_missing() is None


def test_an_x_server_that_refuses_us_is_no_screen(
    x_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "wrong").write_bytes(cookie(b"fedcba9876543210"))
    monkeypatch.setenv("DISPLAY", x_server)
    monkeypatch.setenv("XAUTHORITY", str(tmp_path / "wrong"))

    assert f"nothing lets us in at DISPLAY={x_server}" in (what_is_missing() or "")


@pytest.mark.parametrize("display", [":4711", "nonsense", ":", "localhost:4711"])
def test_a_display_that_does_not_answer_is_named(display: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", display)

    assert f"nothing lets us in at DISPLAY={display}" in (what_is_missing() or "")


def test_a_library_that_qt_would_abort_without_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.setattr(display, "_X11_LIBRARIES", (*display._X11_LIBRARIES, "libnot-there.so.7"))

    assert "lacks a library that Qt needs (libnot-there.so.7)" in (what_is_missing() or "")


def test_everything_that_is_missing_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.setattr(display, "_X11_LIBRARIES", ("libxcb-none.so.1", "libxcb.so.1"))
    monkeypatch.setattr(display, "_QT_LIBRARIES", ("libGLnone.so.1", "libc.so.6"))

    assert "lacks libraries that Qt needs (libGLnone.so.1, libxcb-none.so.1)" in (what_is_missing() or "")


def test_a_wayland_compositor_that_answers_is_a_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    monkeypatch.setenv("DISPLAY", ":4711")
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()

        assert what_is_missing() is None


def test_a_wayland_socket_that_nobody_listens_at_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")

    assert "nothing lets us in at WAYLAND_DISPLAY=wayland-7" in (what_is_missing() or "")


def test_only_the_platform_that_was_asked_for_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()

        sentence = what_is_missing()

    assert sentence is not None
    assert "set DISPLAY" in sentence


def test_without_a_screen_the_program_says_so_in_one_line_and_exits_2() -> None:
    environment = {name: value for name, value in os.environ.items() if name not in NAMES}

    done = subprocess.run(
        [sys.executable, "-m", "whyrun"], env=environment, capture_output=True, text=True, check=False
    )

    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "no screen to draw on" in done.stderr


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_what_needs_no_screen_loads_no_qt(option: str) -> None:
    program = (
        "import sys\nfrom whyrun.__main__ import main\ntry:\n    main([sys.argv[1]])\nfinally:\n"
        "    print([name for name in sys.modules if name.startswith(('PySide6', 'peewee', 'whyrun.app'))])"
    )

    answer = subprocess.run([sys.executable, "-c", program, option], capture_output=True, text=True, check=True).stdout

    assert answer.splitlines()[-1] == "[]"
