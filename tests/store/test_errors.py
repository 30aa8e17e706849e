from __future__ import annotations

from pathlib import Path

import pytest

from whyrun.store.errors import (
    BackupFailed,
    FolderUnusable,
    JournalDamaged,
    JournalInUse,
    JournalMissing,
    JournalNewer,
    JournalReadOnly,
    MigrationFailed,
    NotAJournal,
    Refusal,
    RestoreFailed,
    SaveFailed,
    SettingsNotSaved,
    StoreError,
)
from whyrun.store.sentence import Sentence

PATH = Path("/data/journal.db")
NEWER = JournalNewer(PATH, written_by="2.1", program_version="1.4", schema_found=9, schema_known=1)
ERRORS = [
    FolderUnusable(PATH, Sentence("the right to write in this folder is missing")),
    NotAJournal(PATH),
    JournalReadOnly(PATH, Sentence("the right to write in this folder is missing")),
    JournalDamaged(PATH),
    JournalDamaged(PATH, set_aside=Path("/data/set-aside/20260312T183000Z/journal.db")),
    JournalMissing(PATH),
    NEWER,
    JournalNewer(PATH, written_by=None, program_version="1.4", schema_found=9, schema_known=1),
    JournalInUse(PATH),
    MigrationFailed(1, 2),
    *(kind(refusal) for kind in (SaveFailed, BackupFailed, RestoreFailed, SettingsNotSaved) for refusal in Refusal),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.kind)
def test_every_error_says_what_happened_what_is_safe_and_what_to_do(error: StoreError) -> None:
    for words in (str(error), error.what_happened, error.what_is_safe, error.what_to_do):
        assert words.endswith(".")
        assert "\n" not in words
        assert "!" not in words
        assert words[0].isupper() or words.startswith("/")


def test_every_error_has_a_kind_of_its_own() -> None:
    kinds = {type(error): error.kind for error in ERRORS}

    assert len(set(kinds.values())) == len(kinds)
    assert StoreError.kind not in kinds.values()


def test_the_words_are_those_of_the_drawings() -> None:
    damaged = JournalDamaged(PATH, set_aside=Path("/data/set-aside/1/journal.db"))
    full = SaveFailed(Refusal.DISK_FULL)

    assert damaged.what_happened == (
        "Your journal could not be read. The file is damaged, perhaps by a sudden shutdown."
    )
    assert damaged.what_is_safe == "WhyRun has set it aside and changed nothing in it."
    assert NEWER.what_happened == "This journal was last saved by version 2.1, and this is version 1.4."
    assert NEWER.what_is_safe == (
        "Opening it here could lose what the newer one added, so it stays closed. Nothing in it has changed."
    )
    assert (full.what_happened, full.what_is_safe, full.what_to_do) == (
        "Your words could not be saved: the disk is full.",
        "They are still on this page.",
        "Make some room, then try again.",
    )
