"""The running program from outside: bad data folders, a polite end in mid-sentence, and the plug pulled."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from waiting import wait_until
from whyrun.domain.check_in import Outcome
from whyrun.domain.reflection import Level, Motivator, Reflection, Stage
from whyrun.store.journal import Journal
from whyrun.store.waiting_lines import WaitingLines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends processes with POSIX signals")

NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
FINISHED = Reflection(
    id=UUID(int=9),
    started_at=NOW,
    started_on=NOW.date(),
    motivator=Motivator.HABIT,
    levels=(Level(1, "Why?", "because it is quiet", answered_question="Why?"),),
    core_why="I run because it is quiet.",
    finished_at=NOW,
    finished_on=NOW.date(),
    stage=Stage.YOUR_WHY,
)

#: The program with a hand on its keyboard: it opens the wizard, types a first answer and says what happened.
_TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from whyrun import app
begin = app.WindowSession._after_first_frame
def begin_to_type(self):
    begin(self)
    self.opened.connect(lambda: type_it(self))
def type_it(self):
    self.window._on_begin()
    wizard = self.window.wizard
    wizard.next()
    QApplication.processEvents()
    field = next(field for field in wizard.findChildren(QTextEdit) if field.isVisible())
    wizard._draft.saved.connect(lambda: print("saved", wizard._draft.reflection.levels[0].answer, flush=True))
    QTest.keyClicks(field, "to clear m")
    print("typed", flush=True)
app.WindowSession._after_first_frame = begin_to_type
sys.exit(app.run_window(Path(sys.argv[1])))
"""

#: The program until its journal is open, then a second start of it, which says whether it has raised the first.
_TWICE = """
import subprocess, sys
from pathlib import Path
from whyrun import app
first, data = app.WindowSession._on_opened, Path(sys.argv[1])
second = "from whyrun.gui.single_window import SingleWindow; "
second += "from pathlib import Path; from PySide6.QtCore import QCoreApplication; import sys; "
second += "core = QCoreApplication([]); sys.exit(not SingleWindow(Path(sys.argv[1])).raise_the_other(rut=False))"
def on_opened(self):
    first(self)
    self._single.raise_wanted.connect(lambda token: (print("raised"), self._application.exit(0)))
    self.started = subprocess.Popen([sys.executable, "-c", second, str(data)])
app.WindowSession._on_opened = on_opened
sys.exit(app.run_window(data))
"""

#: The program as an ordinary user, also where root runs the tests: what it imports late is imported before.
_AS_NOBODY = """
import os, sys
from pathlib import Path
os.environ.pop("FONTCONFIG_FILE", None)  # the tests' own may not be read by another user
import importlib, pkgutil, whyrun
from whyrun import app
from PySide6 import QtNetwork, QtSvg
for module in pkgutil.walk_packages(whyrun.__path__, "whyrun."):  # now: another user may not read the checkout
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
import ctypes, filelock, logging.handlers, encodings.idna, encodings.utf_16_le
if os.geteuid() == 0:
    os.setgroups([])
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)
sys.exit(app.run_window(Path(sys.argv[1])))
"""


@contextmanager
def _started(*command: str | Path) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    pipes: Mapping[str, int] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with subprocess.Popen([sys.executable, *map(str, command)], env=environment, text=True, **pipes) as process:
        try:
            yield process
        finally:
            process.kill()


def _bytes_of(path: Path) -> dict[str, bytes]:
    """Every file at or below ``path``, the locks left out: they come and go with the process."""
    files = [path] if path.is_file() else [file for file in sorted(path.rglob("*")) if file.is_file()]
    return {str(file): file.read_bytes() for file in files if file.suffix != ".lock"}


def _refused(*command: str | Path) -> tuple[str, int]:
    """Start, read the first line on standard error, ask the process to end, and take its exit status."""
    with _started(*command) as process:
        assert process.stderr is not None
        said = process.stderr.readline()
        process.send_signal(signal.SIGTERM)
        return said.strip(), process.wait(20)


def _write_journal(folder: Path) -> None:
    with Journal.open(folder, program_version="1.0", now=lambda: NOW):
        pass


def test_a_file_in_the_folders_place_is_said_in_one_sentence_and_left_alone(tmp_path: Path) -> None:
    place = tmp_path / "data"
    place.write_text("mine")

    said, status = _refused("-m", "whyrun", "--data-dir", place)

    assert said.startswith("WhyRun cannot keep a journal in ")
    assert status == 1
    assert place.read_text() == "mine"


def test_junk_in_the_journals_place_is_left_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "journal.db").write_bytes(b"not a journal at all, but somebody's" * 300)
    before = _bytes_of(tmp_path)

    said, status = _refused("-m", "whyrun", "--data-dir", tmp_path)

    assert said == f"{tmp_path / 'journal.db'} is not a WhyRun journal."
    assert status == 1
    assert _bytes_of(tmp_path) == before


def test_a_newer_journal_is_refused_without_a_byte_changed(tmp_path: Path) -> None:
    import sqlcipher3

    _write_journal(tmp_path)
    database = sqlcipher3.connect(str(tmp_path / "journal.db"))
    database.execute("PRAGMA user_version = 4711")
    database.execute("PRAGMA journal_mode = DELETE")
    database.close()
    before = _bytes_of(tmp_path)

    said, status = _refused("-m", "whyrun", "--data-dir", tmp_path)

    assert "open it with" in said
    assert status == 1
    assert _bytes_of(tmp_path) == before


def test_a_journal_that_another_process_writes_is_refused_and_left_alone(tmp_path: Path) -> None:
    with Journal.open(tmp_path, program_version="1.0", now=lambda: NOW):
        before = _bytes_of(tmp_path)

        said, status = _refused("-m", "whyrun", "--data-dir", tmp_path)

        assert "already open in another WhyRun" in said
        assert status == 1
        assert _bytes_of(tmp_path) == before


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A folder that any user may enter, and none but root may write to."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        folder = Path(name) / "data"
        folder.mkdir()
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)


def test_a_folder_that_may_not_be_written_is_named_with_the_right_that_is_missing(locked_folder: Path) -> None:
    said, status = _refused("-c", _AS_NOBODY, locked_folder)

    assert said.startswith(f"WhyRun cannot keep a journal in {locked_folder}")
    assert "right" in said
    assert status == 1
    assert list(locked_folder.iterdir()) == []


#: The same user at a journal that may only be read: what the window and the message over it say.
_READING = """
begin = app.WindowSession._after_first_frame
def say_later_what_is_there(self):
    begin(self)
    self.opened.connect(say_what_is_there)
def say_what_is_there():
    QApplication.processEvents()
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    told = [part.accessibleName() for window in windows for part in window.findChildren(QWidget) if part.isVisible()]
    print(told, flush=True)
app.WindowSession._after_first_frame = say_later_what_is_there
"""


def test_a_journal_that_may_only_be_read_is_shown_with_the_reason_why(locked_folder: Path) -> None:
    locked_folder.chmod(0o755)
    with Journal.open(locked_folder, program_version="1.0", now=lambda: NOW) as journal:
        journal.save_reflection(FINISHED)
    for path in (*locked_folder.iterdir(), locked_folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    head, end = _AS_NOBODY.split("sys.exit", 1)
    imports = "from PySide6.QtWidgets import QApplication, QWidget\n"

    with _started("-c", f"{imports}{head}{_READING}sys.exit{end}", locked_folder) as process:
        assert process.stdout is not None
        told = process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        status = process.wait(20)

    assert "because it is quiet" in told
    assert "You can read your journal, and not write in it" in told
    assert status == 0


def _answer_in(folder: Path) -> str:
    with Journal.open(folder, program_version="1.0", now=lambda: NOW) as journal:
        draft = journal.draft()
        assert draft is not None
        return draft.levels[0].answer


def test_being_asked_to_end_in_mid_sentence_saves_the_sentence(tmp_path: Path) -> None:
    with _started("-c", _TYPING, tmp_path) as process:
        assert process.stdout is not None
        wait_until(lambda: process.stdout.readline() == "typed\n", "the sentence to be typed")
        process.send_signal(signal.SIGTERM)
        status = process.wait(20)

    assert status == 0
    assert _answer_in(tmp_path) == "to clear m"


def test_the_plug_pulled_after_the_pause_takes_nothing(tmp_path: Path) -> None:
    with _started("-c", _TYPING, tmp_path) as process:
        assert process.stdout is not None
        wait_until(lambda: process.stdout.readline() == "saved to clear m\n", "the pause to save the sentence")
        process.kill()
        process.wait(20)

    assert _answer_in(tmp_path) == "to clear m"


#: The program, whose reading of the journal waits until a line comes in. The runner answers how today was meanwhile,
#: where that is wanted, or closes the window.
_READING_THROUGH = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton
from whyrun import app
from whyrun.store import damage
def wait(_pause):
    print("reading", flush=True)
    sys.stdin.readline()
damage.sleep = wait
begin = app.WindowSession._after_first_frame
def act(self):
    begin(self)
    if "close" in sys.argv:
        self.window.close()
    for button in self.window.findChildren(QAbstractButton):
        if button.text() in sys.argv:
            button.click()
app.WindowSession._after_first_frame = act
sys.exit(app.run_window(Path(sys.argv[1])))
"""


@pytest.fixture
def shown_before(tmp_path: Path) -> Path:
    """A journal with a card, and the first frame of it."""
    with Journal.open(tmp_path, program_version="1.0", now=lambda: NOW) as journal:
        journal.save_reflection(FINISHED)
    with _started("-m", "whyrun", "--data-dir", tmp_path) as process:
        wait_until((tmp_path / "card" / "shown.json").exists, "the window")
        process.send_signal(signal.SIGTERM)
        process.wait(20)
    return tmp_path


def test_a_window_that_is_closed_ends_its_process_in_the_middle_of_the_reading(shown_before: Path) -> None:
    before = (shown_before / "journal.db").read_bytes()

    with _started("-c", _READING_THROUGH, shown_before, "close") as process:
        status = process.wait(20)
        assert process.stderr is not None
        told = process.stderr.read()

    assert status == 0
    assert "Error" not in told
    assert (shown_before / "journal.db").read_bytes() == before


def test_a_kill_in_the_middle_of_the_reading_changes_nothing(shown_before: Path) -> None:
    before = (shown_before / "journal.db").read_bytes()

    with _started("-c", _READING_THROUGH, shown_before, "Ran") as process:
        assert process.stdout is not None
        wait_until(lambda: process.stdout.readline() == "reading\n", "the reading")
        process.kill()
        process.wait(20)

    assert (shown_before / "journal.db").read_bytes() == before
    with Journal.open(shown_before, program_version="1.0", now=lambda: NOW) as journal:
        assert journal.latest() is not None


def test_being_asked_to_end_in_the_middle_of_the_reading_keeps_what_was_said_meanwhile(shown_before: Path) -> None:
    with _started("-c", _READING_THROUGH, shown_before, "Ran") as process:
        assert process.stdout is not None
        wait_until(lambda: process.stdout.readline() == "reading\n", "the reading")
        process.send_signal(signal.SIGTERM)
        status = process.wait(20)  # and the reading goes on

    assert status == 0
    assert [line.outcome for line in WaitingLines(shown_before).read()] == [Outcome.RAN]


def test_a_log_without_a_word_of_the_runners_is_written(tmp_path: Path) -> None:
    with _started("-c", _TYPING, tmp_path) as process:
        assert process.stdout is not None
        wait_until(lambda: process.stdout.readline() == "typed\n", "the sentence to be typed")
        process.send_signal(signal.SIGTERM)
        process.wait(20)

    log = (tmp_path / "log" / "whyrun.log").read_text()
    assert "first window shown" in log
    assert "clear" not in log


def test_a_later_start_at_the_rut_moment_opens_the_journal_too(tmp_path: Path) -> None:
    with Journal.open(tmp_path, program_version="1.0", now=lambda: NOW) as journal:
        journal.save_reflection(FINISHED)
    log = tmp_path / "log" / "whyrun.log"
    for words in ([], ["--rut"]):  # the second draws its first frame from what the first has left
        log.unlink(missing_ok=True)
        with _started("-m", "whyrun", "--data-dir", tmp_path, *words) as process:
            wait_until(log.exists, "the journal to be open")
            process.send_signal(signal.SIGTERM)
            process.wait(20)

    assert "first window shown" in log.read_text()


def test_a_second_start_raises_the_window_of_a_first_start_that_had_no_folder_yet(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", _TWICE, str(tmp_path / "new" / "WhyRun")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (told.returncode, told.stdout) == (0, "raised\n"), told.stderr
