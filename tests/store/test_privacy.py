"""A canary in the runner's words: it may be found in the journal and its backups, and nowhere else."""

from __future__ import annotations

import logging
import traceback
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from whyrun.store.errors import SaveFailed
from whyrun.store.salvage import salvage
from whyrun.store.settings import Settings, SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from whyrun.domain.reflection import Reflection
    from whyrun.store.journal import Journal

CANARY = "a canary sings"


def _holders(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).parts[0]
        for path in folder.rglob("*")
        if path.is_file() and CANARY.encode() in path.read_bytes()
    }


def test_the_log_holds_no_words_however_much_is_logged(
    journal: Journal, finished: Callable[..., Reflection], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    reflection = finished(opener=CANARY, core_why=CANARY)

    journal.save_reflection(reflection)
    journal.save_reflection(replace(reflection, opener=""))
    journal.back_up()
    journal.settle()

    assert CANARY not in caplog.text


def test_the_trace_of_a_save_that_fails_holds_no_words(journal: Journal, finished: Callable[..., Reflection]) -> None:
    reflection = finished(opener=CANARY, core_why=CANARY)
    journal._database.pragma("max_page_count", journal._database.pragma("page_count"))

    with pytest.raises(SaveFailed) as raised:
        journal.save_reflection(replace(reflection, identity=CANARY * 10_000))

    assert CANARY not in "".join(traceback.format_exception(raised.value))


def test_words_lie_in_the_journal_and_its_backups_only_and_go_when_they_are_deleted(
    folder: Path, open_journal: Callable[..., Journal], finished: Callable[..., Reflection]
) -> None:
    reflection = finished(opener=CANARY)
    SettingsFile(folder / "settings.json").write(Settings())
    with open_journal() as journal:
        journal.save_reflection(reflection)
        journal.save_reflection(replace(reflection, opener=f"{CANARY} no more"))
        journal.back_up()
        salvage(folder / "journal.db")
    assert _holders(folder) == {"journal.db", "backups"}

    with open_journal() as journal:
        journal.delete_reflection(reflection.id)

    assert _holders(folder) == {"backups"}
