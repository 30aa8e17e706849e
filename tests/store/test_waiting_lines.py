"""Claims about lines that were written while no journal was open."""

from __future__ import annotations

import errno
import pathlib
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock

from whyrun.domain.check_in import CheckIn, Feeling, Outcome
from whyrun.domain.following import DayLine
from whyrun.store.errors import Refusal, SaveFailed
from whyrun.store.waiting_lines import WaitingLines

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from whyrun.store.journal import Journal

DAY = date(2026, 3, 12)
NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
LINE = DayLine(DAY, Outcome.RAN, "light legs\u2028\ud83d and snow", Feeling.CALMER, "glad")


@pytest.fixture
def waiting(folder: Path) -> WaitingLines:
    folder.mkdir()
    return WaitingLines(folder)


def test_what_was_kept_is_read_at_the_next_start_to_the_letter(waiting: WaitingLines, folder: Path) -> None:
    waiting.keep(LINE)

    assert WaitingLines(folder).read() == (LINE,)


def test_a_line_that_is_written_on_takes_its_own_place_and_no_earlier_starts(
    waiting: WaitingLines, folder: Path
) -> None:
    waiting.keep(LINE)
    later = WaitingLines(folder)

    later.keep(replace(LINE, words="h"))
    later.keep(replace(LINE, words="heavy"))

    assert [line.words for line in later.read()] == [LINE.words, "heavy"]


def test_the_journal_takes_every_line_and_then_none_waits(
    waiting: WaitingLines, open_journal: Callable[..., Journal]
) -> None:
    waiting.keep(LINE)
    waiting.keep(DayLine(date(2026, 3, 13), Outcome.RESTED))

    with open_journal() as journal:
        assert waiting.give_to(journal, NOW)
        assert not waiting.give_to(journal, NOW)
        first, second = journal.entries(CheckIn)

    assert (first.outcome, first.words, first.feeling, first.after_words) == (
        Outcome.RAN,
        LINE.words,
        Feeling.CALMER,
        "glad",
    )
    assert (second.day, second.outcome) == (date(2026, 3, 13), Outcome.RESTED)


def test_what_the_day_said_already_is_changed_and_its_words_can_be_brought_back(
    waiting: WaitingLines, open_journal: Callable[..., Journal], some_id: UUID
) -> None:
    said = CheckIn(some_id, DAY, NOW, Outcome.MISSED, "no time")
    waiting.keep(LINE)

    with open_journal() as journal:
        journal.save(said)
        waiting.give_to(journal, NOW)
        (found,) = journal.entries(CheckIn)
        earlier = journal.earlier_texts(said.id)

    assert (found.id, found.outcome, found.words) == (said.id, Outcome.RAN, LINE.words)
    assert [each.text for each in earlier] == ["no time"]


def test_a_line_that_no_journal_could_save_goes_on_waiting(
    waiting: WaitingLines, open_journal: Callable[..., Journal]
) -> None:
    waiting.keep(LINE)

    with open_journal() as journal:
        journal._database.pragma("query_only", 1)
        with pytest.raises(SaveFailed):
            waiting.give_to(journal, NOW)

    assert waiting.read() == (LINE,)


def test_a_line_for_which_there_is_no_folder_is_said_not_to_be_saved(folder: Path) -> None:
    with pytest.raises(SaveFailed):
        WaitingLines(folder / "not there").keep(LINE)

    assert not folder.exists()


#: Another process: it keeps so many lines, of one day each.
_KEEPING = """
import sys
from datetime import date, timedelta
from pathlib import Path
from whyrun.domain.check_in import Outcome
from whyrun.domain.following import DayLine
from whyrun.store.waiting_lines import WaitingLines
waiting = WaitingLines(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[2])):
    waiting.keep(DayLine(date(2026, 1, 1) + timedelta(number), Outcome.RAN, sys.argv[3]))
"""


def test_of_two_processes_that_keep_lines_at_once_neither_loses_the_others(folder: Path) -> None:
    folder.mkdir()
    command = [sys.executable, "-c", _KEEPING, str(folder), "40"]
    begin = partial(subprocess.Popen, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with begin([*command, "one"]) as one, begin([*command, "other"]) as other:
        for process in (one, other):
            assert process.stdout is not None
            process.stdout.readline()
        for process in (one, other):
            assert process.stdin is not None
            process.stdin.close()

    kept = Counter(line.words for line in WaitingLines(folder).read())

    assert kept == {"one": 40, "other": 40}


def test_a_line_is_said_not_to_be_saved_while_another_process_will_not_let_go(
    waiting: WaitingLines, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("whyrun.store.waiting_lines._PATIENCE", 0)
    waiting.keep(LINE)

    with FileLock(folder / "waiting.lock", thread_local=False), pytest.raises(SaveFailed) as told:
        WaitingLines(folder).keep(replace(LINE, words="later"))

    assert told.value.refusal is Refusal.BUSY
    assert waiting.read() == (LINE,)


OTHERS = [b"", b"[]", b'{"version": 1}', b'{"version": 2, "lines": []}', b"\x00" * 40]


@pytest.mark.parametrize("found", OTHERS)
def test_a_file_of_another_kind_holds_no_line(waiting: WaitingLines, folder: Path, found: bytes) -> None:
    (folder / "waiting.json").write_bytes(found)

    assert waiting.read() == ()


@pytest.mark.parametrize("found", OTHERS)
def test_no_line_takes_the_place_of_what_this_version_cannot_read(
    waiting: WaitingLines, folder: Path, found: bytes
) -> None:
    for _start in range(2):
        (folder / "waiting.json").write_bytes(found)
        waiting.keep(LINE)

    assert waiting.read() == (LINE,)
    assert [path.read_bytes() for path in folder.glob("waiting.json.aside-*")] == [found, found]


def test_a_line_is_not_written_over_others_that_the_disk_does_not_give(
    waiting: WaitingLines, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> bytes:
        raise PermissionError(errno.EACCES, "no")

    waiting.keep(LINE)
    with monkeypatch.context() as patched:
        patched.setattr(pathlib.Path, "read_bytes", refuse)
        with pytest.raises(SaveFailed):
            WaitingLines(folder).keep(replace(LINE, words="later"))

    assert waiting.read() == (LINE,)


def test_lines_that_cannot_be_taken_away_are_in_the_journal_said_to_wait_and_given_again_as_one(
    waiting: WaitingLines, open_journal: Callable[..., Journal], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, **_more: object) -> None:
        raise PermissionError(errno.EACCES, "another program reads it")

    waiting.keep(LINE)

    with open_journal() as journal:
        with monkeypatch.context() as patched:
            patched.setattr(pathlib.Path, "unlink", refuse)
            with pytest.raises(SaveFailed):
                waiting.give_to(journal, NOW)
        (found,) = journal.entries(CheckIn)
    assert found.words == LINE.words
    assert waiting.read() == (LINE,)

    with open_journal() as journal:
        assert waiting.give_to(journal, NOW)
        assert [line.words for line in journal.entries(CheckIn)] == [LINE.words]
        assert journal.earlier_texts(found.id) == ()


def test_lines_that_the_journal_has_are_gone_for_good_before_it_is_said_so(
    waiting: WaitingLines, folder: Path, open_journal: Callable[..., Journal], monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[Path, bool]] = []
    waiting.keep(LINE)
    file = folder / "waiting.json"
    monkeypatch.setattr("whyrun.store.waiting_lines.sync_folder", lambda path: synced.append((path, file.exists())))

    with open_journal() as journal:
        waiting.give_to(journal, NOW)

    assert synced == [(folder, False)]
