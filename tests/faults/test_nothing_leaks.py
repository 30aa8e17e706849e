"""What the runner writes stays where it belongs: a canary in every file there is, and every socket that is opened."""

from __future__ import annotations

import re
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import fault_worker
import pytest
import typing_worker

from waiting import wait_until

if TYPE_CHECKING:
    from conftest import Tallies

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="follows the program as Linux lets one")

CANARY = "a canary sings"
#: Where the words belong; all else has none of them.
HOMES = ("journal.db", "journal.db-wal", "backups", "card/shown.json")
ROOT = Path(__file__).parents[2]


def _places(home: Path) -> dict[str, str]:
    """Every place a program may write to without being told, below ``home``."""
    names = {"HOME": "", "TMPDIR": "tmp", "XDG_DATA_HOME": "share", "XDG_CONFIG_HOME": "config"}
    names |= {"XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "run"}
    for name in names.values():
        (home / name).mkdir(mode=0o700, exist_ok=True)
    return {variable: str(home / name) for variable, name in names.items()}


def _holds(path: Path) -> bool:
    content = path.read_bytes()
    return CANARY.encode() in content or CANARY.encode("utf-16-le") in content


def test_no_word_is_in_any_file_but_the_journal_its_backups_and_the_cards(tmp_path: Path, tally: Tallies) -> None:
    line = tally("privacy", "files looked through after an orderly end, a kill and a bug that quoted the words")
    data, home = tmp_path / "data", tmp_path / "home"
    home.mkdir()
    places = _places(home)

    for end, stumbles_at in ((signal.SIGTERM, None), (signal.SIGKILL, None), (signal.SIGTERM, 40)):
        folder = data / f"{end.name} {stumbles_at}"
        typist = typing_worker.Typist(folder, stumbles_at=stumbles_at, **places)
        typist.type(70)
        typist.end(end)
        with fault_worker.open_journal(folder) as journal:
            journal.back_up()
        for path in (each for each in (*folder.rglob("*"), *home.rglob("*")) if each.is_file()):
            line.rounds += 1
            at_home = path.is_relative_to(folder) and str(path.relative_to(folder)).startswith(HOMES)
            line.lost += _holds(path) and not at_home
        assert _holds(folder / "journal.db")
        _all_private(folder)

    log = (data / "SIGTERM 40" / "log" / "whyrun.log").read_text()
    assert line.lost == 0
    assert "ValueError" in log, "the bug was not logged"


def _all_private(folder: Path) -> None:
    """Nobody else may look; Qt's own locks, which hold the number of a process, are let off."""
    for path in (folder, *(each for each in folder.rglob("*") if each.name not in {"window.lock", "card.lock"})):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode & 0o077 == 0, f"others may see {path} ({mode:o})"


#: The demo runner's journey through every page, in the real windows.
_JOURNEY = """
import sys
from pathlib import Path
sys.path[:0] = [sys.argv[1], sys.argv[1] + "/tools"]
import demo_runner
home = Path(sys.argv[2])
application = demo_runner.quiet_application()
demo_runner.take_pictures(application, demo_runner.VARIANTS[0], home, home / "data")
"""
_SOCKET = re.compile(r"\bsocket(?:pair)?\((AF_\w+)")
#: The only kinds that stay on this machine.
_LOCAL = {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace shows every socket that is asked for")
def test_the_whole_journey_asks_for_no_socket_but_local_ones(tmp_path: Path, tally: Tallies) -> None:
    line, trace = tally("no network", "sockets asked for on the whole journey: none but local ones"), tmp_path / "trace"
    follow = ("strace", "-D", "-f", "-qq", "-e", "trace=network", "-o")  # -D: signals reach the program itself
    (tmp_path / "home").mkdir()
    if subprocess.run([*follow, "/dev/null", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody follow a program")

    typist = typing_worker.Typist(tmp_path / "journal", under=(*follow, f"{trace}-window"))
    typist.type(20)
    second = [sys.executable, "-m", "whyrun", "--data-dir", str(tmp_path / "journal")]
    subprocess.run([*follow, f"{trace}-second", *second], cwd=ROOT, check=True)
    typist.end(signal.SIGTERM)
    journey = [sys.executable, "-c", _JOURNEY, str(ROOT), str(tmp_path / "home")]
    subprocess.run([*follow, f"{trace}-journey", *journey], check=True, capture_output=True)
    card = [sys.executable, "-m", "whyrun", "--pin", "--data-dir", str(tmp_path / "home" / "data")]
    with subprocess.Popen([*follow, f"{trace}-card", *card], cwd=ROOT) as pinned:
        wait_until((tmp_path / "home" / "data" / "log" / "card.log").exists, "the card")
        pinned.terminate()

    asked = [kind for path in tmp_path.glob("trace-*") for kind in _SOCKET.findall(path.read_text())]
    line.rounds += len(asked)
    line.lost += sum(kind not in _LOCAL for kind in asked)
    assert line.lost == 0
    assert len(list(tmp_path.glob("trace-*"))) == 4
    assert "AF_UNIX" in asked, "not even the pair by which the system's signals wake the window: nothing was followed"
