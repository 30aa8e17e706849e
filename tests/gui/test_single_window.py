"""One window a data folder: real processes, and what a crash may leave behind."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING

import pytest

from waiting import wait_until
from whyrun.gui.single_window import SingleWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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


_WITH_RIGHTS = pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
#: So that no two requests have one name.
_NUMBERS = count(1)


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    with _listening(tmp_path) as process:
        yield process


@contextmanager
def _listening(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that is the window of ``folder``, ended with the block."""
    with subprocess.Popen([sys.executable, "-c", _FIRST, str(folder)], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "listens\n"
            yield process
        finally:
            process.kill()


@contextmanager
def _starting_again(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another start on the journal in ``folder``, ended at the latest with the block."""
    command = [sys.executable, "-m", "whyrun", "--data-dir", str(folder)]
    with subprocess.Popen(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}) as process:
        try:
            yield process
        finally:
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


def test_a_crashed_window_blocks_nobody(qtbot: QtBot, first: subprocess.Popen[str], tmp_path: Path) -> None:
    first.send_signal(signal.SIGKILL)
    first.wait(10)
    left = (tmp_path / "window.lock").exists()
    single = SingleWindow(tmp_path)

    is_second = single.raise_the_other()
    single.listen()
    with _starting_again(tmp_path), qtbot.waitSignal(single.raise_wanted, timeout=20_000):
        pass

    assert left
    assert not is_second


def test_a_lock_that_somebody_else_wrote_blocks_nobody(tmp_path: Path) -> None:
    for junk in (b"", b"4194303\nwhyrun\nelsewhere\n", b"\xff\x00 junk"):
        (tmp_path / "window.lock").write_bytes(junk)

        assert not SingleWindow(tmp_path).raise_the_other()

        (tmp_path / "window.lock").unlink(missing_ok=True)


def test_a_window_that_does_not_answer_is_none_and_never_answers(
    qtbot: QtBot, first: subprocess.Popen[str], tmp_path: Path
) -> None:
    assert qtbot
    first.send_signal(signal.SIGSTOP)

    is_second = SingleWindow(tmp_path).raise_the_other()

    first.send_signal(signal.SIGCONT)
    assert not is_second
    assert _requests(tmp_path) == []
    assert _start_again(tmp_path, {"XDG_ACTIVATION_TOKEN": "later"}, "--rut").returncode == 0
    assert first.stdout is not None
    assert first.stdout.readline() == "rut later\n"


def test_a_start_waits_for_a_first_one_that_does_not_listen_yet(qtbot: QtBot, tmp_path: Path) -> None:
    single = SingleWindow(tmp_path)
    assert not single.raise_the_other()

    with _starting_again(tmp_path) as second:
        wait_until(lambda: bool(_requests(tmp_path)), "the second start's request")
        with qtbot.waitSignal(single.raise_wanted, timeout=0):
            single.listen()
        status = second.wait(30)

    assert status == 0
    assert _requests(tmp_path) == []


def test_two_starts_at_once_are_both_heard(qtbot: QtBot, tmp_path: Path) -> None:
    single, raised = SingleWindow(tmp_path), []
    single.raise_wanted.connect(raised.append)
    single.listen()

    with _starting_again(tmp_path) as second, _starting_again(tmp_path) as third:
        qtbot.waitUntil(lambda: second.poll() is not None and third.poll() is not None, timeout=30_000)

    assert (second.returncode, third.returncode, len(raised)) == (0, 0, 2)


@pytest.mark.parametrize("words", [b"\xff\xfe\n", b"quit\n", b"raised\n", b"ruts\n", b"\n", b"", b"x" * 5000])
def test_other_words_do_nothing(qtbot: QtBot, tmp_path: Path, words: bytes) -> None:
    heard = _Heard(tmp_path)

    request = _request(tmp_path, words)
    qtbot.waitUntil(lambda: not request.exists())

    assert heard.words == []


@pytest.mark.parametrize("seconds", [-3600, -2, 3600], ids=["an hour ago", "given up", "from another time"])
def test_what_nobody_waits_for_is_let_go_of_and_not_done(tmp_path: Path, seconds: int) -> None:
    for dot in ("", "."):
        _request(tmp_path, b"raise", seconds=seconds, dot=dot)

    heard = _Heard(tmp_path)

    assert heard.words == []
    assert _requests(tmp_path) == []


def test_what_is_not_written_to_its_end_waits_for_its_end(qtbot: QtBot, tmp_path: Path) -> None:
    heard = _Heard(tmp_path)
    unfinished = _request(tmp_path, b"raise", dot=".")
    heard.single._answer()
    before = list(heard.words)

    unfinished.rename(unfinished.with_name(unfinished.name.removeprefix(".")))
    qtbot.waitUntil(lambda: bool(heard.words))

    assert before == []
    assert heard.words == [""]


def test_a_name_without_a_time_is_not_heard(tmp_path: Path) -> None:
    for name in ("window.asked-", "window.asked-now-1", "window.asked--1-1"):
        (tmp_path / name).write_bytes(b"raise")

    assert _Heard(tmp_path).words == []


def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    behind = _request(tmp_path, b"raise").rename(tmp_path / "elsewhere")
    _request(tmp_path, b"").rename(tmp_path / "gone")
    now = time.time_ns()
    (tmp_path / f"window.asked-{now}-1").symlink_to(behind)
    (tmp_path / f"window.asked-{now}-2").mkdir()

    heard = _Heard(tmp_path)

    assert heard.words == []
    assert len(_requests(tmp_path)) == 2
    assert behind.read_bytes() == b"raise"


def test_what_cannot_be_taken_away_stops_no_later_request(qtbot: QtBot, tmp_path: Path) -> None:
    heard = _Heard(tmp_path)
    stays = tmp_path / f".window.asked-{time.time_ns() - 10**10}-1"
    stays.mkdir()

    with qtbot.captureExceptions() as raised:
        heard.single._answer()
        _request(tmp_path, b"raise")
        qtbot.waitUntil(lambda: bool(heard.words))

    assert raised == []
    assert heard.words == [""]
    assert stays.is_dir()


def test_a_folder_that_was_moved_away_and_back_is_listened_to(qtbot: QtBot, tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "data", tmp_path / "elsewhere"
    folder.mkdir()
    heard = _Heard(folder)
    folder.rename(elsewhere)
    (elsewhere / "something").touch()  # that the folder is gone is heard with the next change in it
    qtbot.waitUntil(heard.single._again.isActive)

    elsewhere.rename(folder)
    qtbot.waitUntil(lambda: not heard.single._again.isActive())
    _request(folder, b"raise")

    qtbot.waitUntil(lambda: bool(heard.words))


def test_a_folder_that_was_deleted_is_listened_to_once_there_is_a_journal_in_it_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    heard = _Heard(folder)
    shutil.rmtree(folder)
    qtbot.waitUntil(heard.single._again.isActive)

    folder.mkdir()
    heard.single.listen()  # a journal was opened
    with _starting_again(folder) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)

    assert second.returncode == 0
    assert heard.words == [""]


def test_a_folder_made_anew_is_the_window_s_that_was_there_first(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    heard = _Heard(folder)
    shutil.rmtree(folder)
    qtbot.waitUntil(heard.single._again.isActive)
    folder.mkdir()
    with _listening(folder) as other:
        lock = (folder / "window.lock").read_bytes()

        heard.single.listen()
        is_asked = SingleWindow(folder).raise_the_other()

    assert other.returncode != 0  # it was there until then
    assert is_asked
    assert heard.words == []
    assert (folder / "window.lock").read_bytes() == lock


@_WITH_RIGHTS
def test_a_request_is_for_this_user_only(first: subprocess.Popen[str], tmp_path: Path) -> None:
    first.send_signal(signal.SIGSTOP)
    old = os.umask(0)
    try:
        with _starting_again(tmp_path) as second:
            wait_until(lambda: bool(list(tmp_path.glob("window.asked-*"))), "the second start's request")
            (request,) = tmp_path.glob("window.asked-*")
            mode = stat.S_IMODE(request.stat().st_mode)
            second.kill()
    finally:
        os.umask(old)
        first.send_signal(signal.SIGCONT)

    assert mode == 0o600


@_WITH_RIGHTS
@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can write as somebody else")
def test_a_request_of_somebody_elses_is_not_heard(tmp_path: Path) -> None:
    request = _request(tmp_path, b"raise")
    os.chown(request, 65534, 65534)

    heard = _Heard(tmp_path)

    assert heard.words == []


class _Heard:
    """A window on ``folder`` that listens, and the tokens with which it was asked to do something."""

    def __init__(self, folder: Path) -> None:
        self.words: list[str] = []
        self.single = SingleWindow(folder)
        self.single.raise_wanted.connect(self.words.append)
        self.single.rut_wanted.connect(self.words.append)
        self.single.listen()


def _request(folder: Path, words: bytes, *, seconds: int = 0, dot: str = "") -> Path:
    """Put a request into ``folder``, as a start that began ``seconds`` from now would; a ``dot``: not whole yet."""
    path = folder / f"{dot}window.asked-{time.time_ns() + seconds * 10**9}-{next(_NUMBERS)}"
    unfinished = folder / "unfinished"
    unfinished.write_bytes(words)
    return unfinished.rename(path)


def _requests(folder: Path) -> list[str]:
    """What starts have left in ``folder``, whole or not."""
    return [path.name for path in folder.iterdir() if "window.asked-" in path.name]
