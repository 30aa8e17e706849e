from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from whyrun.store.errors import JournalDamaged
from whyrun.store.recovery import Recovered, recover

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Clock
    from whyrun.domain.reflection import Reflection
    from whyrun.store.journal import Journal
    from whyrun.store.salvage import Salvaged


@pytest.fixture
def damaged(
    folder: Path, open_journal: Callable[..., Journal], finished: Callable[..., Reflection], clock: Clock
) -> JournalDamaged:
    """Damage one word of a journal whose backup is two saves behind."""
    with open_journal() as journal:
        old, spoiled = finished(core_why="old"), finished(core_why="a canary in the backup")
        journal.save_reflection(old)
        journal.save_reflection(spoiled)
        journal.back_up()
        clock.move(hours=1)
        journal.save_reflection(replace(old, core_why="edited since"))
        journal.save_reflection(finished(core_why="new since"))
        journal.save_reflection(replace(spoiled, identity="edited, and then damaged"))
    path = folder / "journal.db"
    path.write_bytes(path.read_bytes().replace(b"a canary in", b"a canal in "))
    with pytest.raises(JournalDamaged) as raised:
        open_journal()
    return raised.value


def _whys(journal: Journal) -> set[str]:
    return {each.core_why for each in journal.reflections(limit=9)}


def test_what_was_written_since_the_backup_comes_back_too_and_nothing_damaged_replaces_what_is_whole(
    folder: Path, damaged: JournalDamaged, open_journal: Callable[..., Journal], clock: Clock
) -> None:
    found = recover(folder, damaged.backups[0], set_aside=damaged.set_aside, program_version="1.0", now=clock)

    assert found == Recovered(whole=2, pieces=0)
    assert _whys(open_journal()) == {"edited since", "new since", "a canary in the backup"}


def test_without_a_backup_what_can_be_read_is_the_journal(
    folder: Path, damaged: JournalDamaged, open_journal: Callable[..., Journal], clock: Clock
) -> None:
    found = recover(folder, None, set_aside=damaged.set_aside, program_version="1.0", now=clock)

    assert found == Recovered(whole=2, pieces=1)
    assert _whys(open_journal()) == {"edited since", "new since", "a canal in  the backup"}


def test_a_damaged_journal_that_cannot_be_copied_does_not_stand_in_the_way_of_its_backup(
    folder: Path,
    damaged: JournalDamaged,
    open_journal: Callable[..., Journal],
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(_path: Path) -> Salvaged:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("whyrun.store.recovery.salvage", full)

    found = recover(folder, damaged.backups[0], set_aside=damaged.set_aside, program_version="1.0", now=clock)

    assert found == Recovered()
    assert _whys(open_journal()) == {"old", "a canary in the backup"}
