"""One window a data folder: two real processes, and what a crash may leave behind."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from whyrun.gui.single_window import SingleWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

#: A process that holds the place of the one window, and says when it listens.
_FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from whyrun.gui.single_window import SingleWindow
application = QCoreApplication([])
single = SingleWindow(Path(sys.argv[1]))
assert not single.raise_the_other()
single.raise_wanted.connect(lambda token: print("raise", token, flush=True))
single.rut_wanted.connect(lambda token: print("rut", token, flush=True))
single.listen()
print("listens", flush=True)
application.exec()
"""


@pytest.fixture(autouse=True)
def _own_runtime_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with tempfile.TemporaryDirectory(prefix="wr-") as name:  # short: a socket's path has 107 letters at most
        monkeypatch.setenv("XDG_RUNTIME_DIR", name)
        yield


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen([sys.executable, "-c", _FIRST, str(tmp_path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "listens\n"
        yield process
        process.kill()


def _start_again(folder: Path, environment: dict[str, str], *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "whyrun", "--data-dir", str(folder), *more]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"} | environment
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=30, check=False)


def test_a_second_start_ends_well_and_raises_the_first_window(first: subprocess.Popen[str], tmp_path: Path) -> None:
    second = _start_again(tmp_path, {"XDG_ACTIVATION_TOKEN": "token-7"})

    assert (second.returncode, second.stderr) == (0, "")
    assert first.stdout is not None
    assert first.stdout.readline() == "raise token-7\n"
    assert not (tmp_path / "journal.db").exists()


def test_a_second_start_with_the_rut_moment_opens_it_in_the_first_window(
    first: subprocess.Popen[str], tmp_path: Path
) -> None:
    second = _start_again(tmp_path, {"XDG_ACTIVATION_TOKEN": "token-8"}, "--rut")

    assert (second.returncode, second.stderr) == (0, "")
    assert first.stdout is not None
    assert first.stdout.readline() == "rut token-8\n"


def test_a_window_that_has_been_open_for_days_is_still_the_first(
    qtbot: QtBot, first: subprocess.Popen[str], tmp_path: Path
) -> None:
    assert qtbot
    os.utime(tmp_path / "window.lock", (1_000_000, 1_000_000))

    is_second = SingleWindow(tmp_path).raise_the_other()

    assert first.poll() is None
    assert is_second


def test_another_data_folder_is_another_window(first: subprocess.Popen[str], tmp_path: Path) -> None:
    assert first.poll() is None
    other = tmp_path / "other"
    other.mkdir()

    assert not SingleWindow(other).raise_the_other()


def test_a_crashed_window_blocks_nobody_with_its_lock_or_its_socket(
    qtbot: QtBot, first: subprocess.Popen[str], tmp_path: Path
) -> None:
    first.send_signal(signal.SIGKILL)
    first.wait(10)
    left = (tmp_path / "window.lock").exists()
    single = SingleWindow(tmp_path)

    is_second = single.raise_the_other()
    single.listen()
    socket = QLocalSocket()
    with qtbot.waitSignal(single.raise_wanted):
        socket.connectToServer(single._name())
        socket.write(b"raise \n")

    assert left
    assert not is_second


def test_a_lock_that_somebody_else_wrote_blocks_nobody(tmp_path: Path) -> None:
    for junk in (b"", b"4194303\nwhyrun\nelsewhere\n", b"\xff\x00 junk"):
        (tmp_path / "window.lock").write_bytes(junk)

        assert not SingleWindow(tmp_path).raise_the_other()

        (tmp_path / "window.lock").unlink(missing_ok=True)


def test_a_window_that_does_not_answer_is_none(qtbot: QtBot, first: subprocess.Popen[str], tmp_path: Path) -> None:
    assert qtbot
    first.send_signal(signal.SIGSTOP)

    is_second = SingleWindow(tmp_path).raise_the_other()

    first.send_signal(signal.SIGCONT)
    assert not is_second


@pytest.mark.parametrize("words", [b"\xff\xfe\n", b"quit\n", b"raised\n", b"ruts\n", b"\n", b"x" * 5000])
def test_other_words_through_the_socket_do_nothing(qtbot: QtBot, tmp_path: Path, words: bytes) -> None:
    single, raised = SingleWindow(tmp_path), []
    single.raise_wanted.connect(raised.append)
    single.rut_wanted.connect(raised.append)
    single.listen()
    socket = QLocalSocket()
    socket.connectToServer(single._name())

    with qtbot.waitSignal(socket.readyRead):
        socket.write(words)

    assert raised == []


def test_the_socket_is_for_this_user_only(qtbot: QtBot, tmp_path: Path) -> None:
    assert qtbot
    single = SingleWindow(tmp_path)

    single.listen()

    assert single._server is not None
    assert single._server.isListening()
    assert single._server.socketOptions() == QLocalServer.SocketOption.UserAccessOption


_AS_NOBODY = """
import os, socket, sys
if os.geteuid() == 0:
    os.setgroups([])
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)
with socket.socket(socket.AF_UNIX) as door:
    try:
        door.connect(sys.argv[1])
        print("in")
    except OSError as error:
        print(type(error).__name__)
"""


@pytest.mark.parametrize("private", [True, False], ids=["runtime folder", "no runtime folder"])
def test_nobody_else_gets_in_at_the_socket(
    qtbot: QtBot, tmp_path: Path, private: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qtbot
    if not private:
        monkeypatch.delenv("XDG_RUNTIME_DIR")
    single = SingleWindow(tmp_path)
    single.listen()
    assert single._server is not None
    path = single._server.fullServerName()

    mode = stat.S_IMODE(Path(path).stat().st_mode)
    tried = subprocess.run([sys.executable, "-c", _AS_NOBODY, path], capture_output=True, text=True, check=True)

    assert mode & 0o077 == 0
    if os.geteuid() == 0:  # only root can try as somebody else
        assert tried.stdout == "PermissionError\n"
