"""Words begun in a dialog: on the disk as they were typed, whatever stood there before, and gone when they are kept."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from whyrun.store.begun_words import BegunWords
from whyrun.store.data_folder import DataFolder
from whyrun.store.errors import SaveFailed

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def here(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path)


def test_what_was_begun_is_there_at_the_next_start_to_the_letter(here: DataFolder) -> None:
    BegunWords(here).keep("plan", {"if_happens": "it rains\u00a0\U0001f327\ud800", "then_do": ""})
    BegunWords(here).keep("another", {"why": "so that"})

    found = BegunWords(here).read("plan")

    assert found == {"if_happens": "it rains\u00a0\U0001f327\ud800", "then_do": ""}
    assert stat.S_IMODE(here.begun.stat().st_mode) == 0o600


def test_what_is_kept_or_given_up_leaves_nothing_behind(here: DataFolder) -> None:
    begun = BegunWords(here)
    begun.keep("plan", {"if_happens": "it rains"})

    begun.keep("plan", {})
    begun.keep("plan", {})

    assert begun.read("plan") == {}
    assert [*here.path.iterdir()] == []


@pytest.mark.parametrize(
    "found",
    [b"", b"junk", b"[]", b"{}", b'{"version": 1, "begun": 3}', b'{"version": 1, "begun": {"plan": "x"}}', b"[" * 9999],
)
def test_a_file_that_is_none_of_ours_is_in_nobodys_way(here: DataFolder, found: bytes) -> None:
    here.begun.write_bytes(found)

    before = BegunWords(here).read("plan")
    BegunWords(here).keep("plan", {"if_happens": "it rains"})

    assert before == {}
    assert BegunWords(here).read("plan") == {"if_happens": "it rains"}


def test_the_words_of_a_later_version_are_kept_aside(here: DataFolder) -> None:
    later = b'{"version": 2, "begun": "in a way of its own"}'
    here.begun.write_bytes(later)

    BegunWords(here).keep("plan", {"if_happens": "it rains"})

    assert (here.path / "begun.json.aside-1").read_bytes() == later
    assert BegunWords(here).read("plan") == {"if_happens": "it rains"}


def test_where_it_cannot_be_written_that_is_said(here: DataFolder) -> None:
    here.begun.mkdir()

    with pytest.raises(SaveFailed):
        BegunWords(here).keep("plan", {"if_happens": "it rains"})

    assert BegunWords(here).read("plan") == {}


def test_a_folder_that_was_taken_away_keeps_nobody_in_a_dialog(here: DataFolder) -> None:
    gone = DataFolder(here.path / "gone")

    BegunWords(gone).keep("plan", {})
    BegunWords(gone).keep("plan", {"if_happens": "it rains"})

    assert BegunWords(gone).read("plan") == {"if_happens": "it rains"}
    assert stat.S_IMODE(gone.path.stat().st_mode) == 0o700
