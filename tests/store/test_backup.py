from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from whyrun.store import backup as backup_module
from whyrun.store.backup import is_sound, verified_backups
from whyrun.store.backup_file import Backup, Occasion, list_backups
from whyrun.store.data_folder import DataFolder
from whyrun.store.errors import BackupFailed, JournalDamaged, JournalInUse, Refusal, RestoreFailed
from whyrun.store.restore import restore
from whyrun.store.retention import RECENT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Clock
    from whyrun.domain.reflection import Reflection
    from whyrun.store.journal import Journal


def _answers(path: Path) -> list[str]:
    with sqlite3.connect(path) as database:
        found = [answer for (answer,) in database.execute("SELECT opener FROM reflections ORDER BY opener")]
    database.close()
    return found


def test_a_backup_holds_what_is_only_in_the_log_yet(
    folder: Path, journal: Journal, draft: Callable[..., Reflection]
) -> None:
    journal.save_reflection(draft(opener="just now"))

    made = journal.back_up()

    assert list_backups(folder / "backups") == (made,)
    assert _answers(made.path) == ["just now"]
    assert is_sound(made.path)
    assert sorted(path.name for path in (folder / "backups").iterdir()) == [made.path.name]


def test_an_empty_journal_is_not_backed_up_by_itself(folder: Path, open_journal: Callable[..., Journal]) -> None:
    open_journal().close()

    open_journal()

    assert list_backups(folder / "backups") == ()


def test_a_backup_is_made_once_a_day_and_only_where_something_was_written(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection], clock: Clock
) -> None:
    def numbers() -> list[int]:
        return [each.number for each in list_backups(folder / "backups")]

    with open_journal() as journal:
        journal.save_reflection(draft())
    with open_journal() as journal:
        assert numbers() == [1]
        journal.save_reflection(draft())

    clock.move(hours=23)
    open_journal().close()
    assert numbers() == [1]

    clock.move(hours=2)
    open_journal().close()
    assert numbers() == [2, 1]

    clock.move(days=30)
    open_journal().close()
    assert numbers() == [2, 1]


def test_a_clock_that_was_set_back_stops_no_backup(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection], clock: Clock
) -> None:
    with open_journal() as journal:
        journal.save_reflection(draft())
    open_journal().close()
    clock.move(days=-900)
    with open_journal() as journal:
        journal.save_reflection(draft())

    open_journal().close()

    newest = list_backups(folder / "backups")[0]
    assert newest.number == 2
    assert newest.made_at == clock.time


def test_a_disk_that_is_full_leaves_the_earlier_backups_and_no_piece_of_a_new_one(
    folder: Path, journal: Journal, draft: Callable[..., Reflection], monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.save_reflection(draft())
    made = journal.back_up()
    before = made.path.read_bytes()

    def fail(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup_module, "sync_file", fail)
    with pytest.raises(BackupFailed) as raised:
        journal.back_up()

    assert raised.value.refusal is Refusal.DISK_FULL
    assert [path.name for path in (folder / "backups").iterdir()] == [made.path.name]
    assert made.path.read_bytes() == before


def test_a_backup_that_is_not_what_the_journal_holds_does_not_count(
    folder: Path, journal: Journal, draft: Callable[..., Reflection], monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.save_reflection(draft())
    copy = backup_module._copy

    def copy_and_lose(database: object, target: Path) -> None:
        copy(database, target)  # type: ignore[arg-type]
        with sqlite3.connect(target) as copied:
            copied.execute("PRAGMA foreign_keys = 1")
            copied.execute("DELETE FROM reflections")
        copied.close()

    monkeypatch.setattr(backup_module, "_copy", copy_and_lose)
    with pytest.raises(BackupFailed) as raised:
        journal.back_up()

    assert raised.value.refusal is Refusal.DAMAGED
    assert list((folder / "backups").iterdir()) == []


def test_a_backup_at_opening_that_fails_does_not_keep_the_journal_closed(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection]
) -> None:
    with open_journal() as journal:
        journal.save_reflection(draft())
    (folder / "backups").write_bytes(b"a file in its place")

    journal = open_journal()

    assert journal.backup_failure is not None
    assert journal.draft() is not None


def test_backups_that_went_bad_are_not_offered(
    folder: Path, journal: Journal, draft: Callable[..., Reflection]
) -> None:
    journal.save_reflection(draft(opener="first"))
    good = journal.back_up()
    bad = [journal.back_up() for _each in range(3)]
    bad[0].path.write_bytes(b"")
    bad[1].path.write_bytes(bad[1].path.read_bytes().replace(b"first", b"worst"))
    bad[2].path.write_bytes(bad[2].path.read_bytes()[:-1])

    assert verified_backups(DataFolder(folder)) == (good,)


def test_a_damaged_journal_comes_back_from_its_backup(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection], clock: Clock
) -> None:
    reflection = draft()
    with open_journal() as journal:
        journal.save_reflection(reflection)
        made = journal.back_up()
    (folder / "journal.db").write_bytes(b"SQLite format 3\x00" + bytes(5000))
    with pytest.raises(JournalDamaged) as raised:
        open_journal()
    assert raised.value.backups == (made,)

    undo = restore(folder, raised.value.backups[0], now=clock())

    assert undo is None
    found = open_journal().reflection(reflection.id)
    assert found is not None
    assert found.levels == reflection.levels


def test_restoring_can_be_undone(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection], clock: Clock
) -> None:
    reflection = draft(opener="before")
    with open_journal() as journal:
        journal.save_reflection(reflection)
        made = journal.back_up()
        journal.save_reflection(replace(reflection, opener="after"))

    undo = restore(folder, made, now=clock())

    assert _answers(folder / "journal.db") == ["before"]
    assert undo is not None
    assert undo.occasion is Occasion.BEFORE_RESTORE
    restore(folder, undo, now=clock())
    assert _answers(folder / "journal.db") == ["after"]
    with open_journal() as journal:
        assert len(journal.earlier_texts(reflection.id)) == 1


def test_a_journal_that_died_with_a_full_log_is_kept_with_its_log_when_a_backup_is_restored(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection], clock: Clock
) -> None:
    with open_journal() as journal:
        journal.save_reflection(draft(opener="in the backup"))
        made = journal.back_up()
    with open_journal() as journal:
        journal.save_reflection(draft(opener="only in the log"))
        died = {name: (folder / name).read_bytes() for name in ("journal.db", "journal.db-wal")}
    for name, content in died.items():
        (folder / name).write_bytes(content)

    undo = restore(folder, made, now=clock())

    assert undo is not None
    assert _answers(undo.path) == ["in the backup", "only in the log"]
    assert [each.opener for each in open_journal().reflections(limit=9)] == ["in the backup"]


def test_a_backup_that_went_bad_is_not_restored_and_the_journal_stays(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection], clock: Clock
) -> None:
    with open_journal() as journal:
        journal.save_reflection(draft(opener="here"))
        made = journal.back_up()
    made.path.write_bytes(made.path.read_bytes().replace(b"here", b"gone"))

    with pytest.raises(RestoreFailed) as raised:
        restore(folder, made, now=clock())

    assert raised.value.refusal is Refusal.DAMAGED
    assert _answers(folder / "journal.db") == ["here"]
    assert not (folder / ".journal.db.new").exists()


def test_a_backup_that_is_not_there_is_not_restored(
    folder: Path, open_journal: Callable[..., Journal], clock: Clock
) -> None:
    open_journal().close()

    with pytest.raises(RestoreFailed):
        restore(folder, Backup.to_be_made(folder, 1, clock(), Occasion.ASKED), now=clock())

    assert open_journal().draft() is None


def test_nothing_is_restored_under_an_open_journal(folder: Path, journal: Journal, clock: Clock) -> None:
    made = journal.back_up()

    with pytest.raises(JournalInUse):
        restore(folder, made, now=clock())


def test_backups_are_thinned_out_as_they_are_made(
    folder: Path, journal: Journal, draft: Callable[..., Reflection]
) -> None:
    journal.save_reflection(draft())

    made = [journal.back_up() for _each in range(RECENT + 3)]

    assert list_backups(folder / "backups") == tuple(reversed(made[-RECENT:]))
    assert len(list((folder / "backups").iterdir())) == RECENT
