"""Claims about entries that were written when their journal was gone."""

from __future__ import annotations

import errno
import os
import pathlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from whyrun.domain.check_in import CheckIn, Feeling, Outcome
from whyrun.domain.reflection import Level, Motivator, Reflection, Stage
from whyrun.store.data_folder import DataFolder
from whyrun.store.errors import SaveFailed
from whyrun.store.waiting_entries import give_waiting, is_waiting, keep_waiting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from whyrun.store.entry_rows import OneRow
    from whyrun.store.journal import Journal
    from whyrun.store.kinds import Entry

NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
DRAFT = Reflection(
    id=UUID(int=7),
    started_at=NOW,
    started_on=date(2026, 3, 12),
    motivator=Motivator.HABIT,
    opener="Why?",
    levels=(Level(1, "Why?", "to clear my head\u2028\ud83d", answered_question="Why?"),),
    stage=Stage.LEVEL_1,
    updated_at=LATER,
)
RUN = CheckIn(UUID(int=8), date(2026, 3, 12), NOW, Outcome.RAN, "", Feeling.CALMER, "glad", updated_at=LATER)


@pytest.fixture
def here(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _keep(folder: Path, entry: Entry) -> None:
    keep_waiting(DataFolder(folder), entry, now=LATER, program_version="1.0")


def _answers(entry: Reflection | None) -> list[str]:
    assert entry is not None
    return [level.answer for level in entry.levels]


def test_an_entry_of_any_kind_waits_and_comes_in_to_the_letter(
    here: Path, open_journal: Callable[..., Journal], one_of_each: tuple[OneRow, ...]
) -> None:
    written = [replace(entry, updated_at=LATER) for entry in one_of_each]
    for entry in written:
        _keep(here, entry)

    with open_journal() as journal:
        give_waiting(here, journal)
        came_in = [journal.entry(type(entry), entry.id) for entry in written]

    assert came_in == written


def test_the_next_journal_takes_what_waits_to_the_letter_and_then_nothing_does(
    here: Path, open_journal: Callable[..., Journal]
) -> None:
    _keep(here, DRAFT)
    _keep(here, RUN)
    waited = is_waiting(here)

    with open_journal() as journal:
        took, took_again = give_waiting(here, journal), give_waiting(here, journal)
        draft, check_ins = journal.draft(), journal.entries(CheckIn)

    assert waited
    assert (took, took_again) == (True, False), "Today is read anew for it"
    assert draft == DRAFT
    assert list(check_ins) == [RUN]
    assert not is_waiting(here)


def test_what_is_written_on_takes_the_place_of_what_waited(here: Path, open_journal: Callable[..., Journal]) -> None:
    _keep(here, DRAFT)
    _keep(here, replace(DRAFT, levels=(replace(DRAFT.levels[0], answer="to clear my head, after work"),)))

    with open_journal() as journal:
        give_waiting(here, journal)
        draft = journal.draft()

    assert _answers(draft) == ["to clear my head, after work"]


def test_what_was_edited_later_in_the_journal_stays_and_what_waited_can_be_brought_back(
    here: Path, open_journal: Callable[..., Journal]
) -> None:
    _keep(here, DRAFT)

    with open_journal() as journal:
        later = replace(DRAFT, levels=(replace(DRAFT.levels[0], answer="peace"),), updated_at=LATER + timedelta(1))
        journal.merge([later])
        give_waiting(here, journal)
        draft, earlier = journal.draft(), journal.earlier_texts(DRAFT.id)

    assert _answers(draft) == ["peace"]
    assert DRAFT.levels[0].answer in [each.text for each in earlier if each.field == "level 1"]


def test_what_no_journal_could_save_goes_on_waiting(here: Path, open_journal: Callable[..., Journal]) -> None:
    _keep(here, DRAFT)

    with open_journal() as journal:
        journal._database.pragma("query_only", 1)
        with pytest.raises(SaveFailed):
            give_waiting(here, journal)

    assert is_waiting(here)


def test_what_cannot_be_read_stays_and_is_in_nobodys_way(here: Path, open_journal: Callable[..., Journal]) -> None:
    _keep(here, DRAFT)
    newer = here / "waiting" / "0.json"
    newer.write_bytes(b'{"format": "whyrun-export", "version": 4711}')

    with open_journal() as journal:
        give_waiting(here, journal)
        draft = journal.draft()

    assert draft == DRAFT
    assert [path.name for path in (here / "waiting").iterdir()] == [newer.name]


def test_what_cannot_be_taken_away_is_said_to_wait_and_taken_in_once(
    here: Path, open_journal: Callable[..., Journal], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, **_more: object) -> None:
        raise PermissionError(errno.EACCES, "another program reads it")

    _keep(here, DRAFT)

    with open_journal() as journal:
        with monkeypatch.context() as patched:
            patched.setattr(pathlib.Path, "unlink", refuse)
            with pytest.raises(SaveFailed):
                give_waiting(here, journal)
        give_waiting(here, journal)

        assert journal.reflections(limit=9) == (DRAFT,)


def test_where_the_folder_was_taken_away_nothing_is_kept_and_none_is_made(folder: Path) -> None:
    with pytest.raises(SaveFailed):
        _keep(folder, DRAFT)

    assert not folder.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has rights of its own")
def test_what_waits_is_the_runners_alone(here: Path) -> None:
    _keep(here, DRAFT)

    (file,) = (here / "waiting").iterdir()
    assert (file.parent.stat().st_mode & 0o777, file.stat().st_mode & 0o777) == (0o700, 0o600)


def test_a_journal_that_is_closed_says_so_and_keeps_for_the_next_one(open_journal: Callable[..., Journal]) -> None:
    with open_journal() as journal:
        pass

    with pytest.raises(SaveFailed) as told:
        journal.save(DRAFT)
    journal.keep_waiting(DRAFT, program_version="1.0")

    assert told.value.journal_is_gone
    with open_journal() as again:
        give_waiting(again._folder.path, again)
        assert _answers(again.draft()) == _answers(DRAFT)
