from __future__ import annotations

import gc
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.reflection import Level
from whyrun.store import damage, migrations
from whyrun.store.backup import is_sound
from whyrun.store.connection import connect_to_read, execute
from whyrun.store.damage import find_damage
from whyrun.store.errors import JournalDamaged, NotAJournal
from whyrun.store.journal import Journal
from whyrun.store.models import CheckInRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Clock
    from whyrun.domain.reflection import Reflection
    from whyrun.store.entry_rows import OneRow

FLIPS = 150


@pytest.fixture
def written(
    open_journal: Callable[..., Journal],
    finished: Callable[..., Reflection],
    one_of_each: tuple[OneRow, ...],
    clock: Clock,
) -> tuple[Reflection, ...]:
    """Leave a closed journal with a dozen reflections, one of them edited, and one entry of every other kind."""
    with open_journal() as journal:
        for number in range(12):
            made = finished(opener=f"why number {number}", started_at=clock.time + timedelta(days=number))
            made = made.with_level(Level(3, "And then?", "so that " + "I can keep up " * number))
            journal.save_reflection(made)
        journal.save_reflection(replace(made, opener="edited"))
        journal.merge(one_of_each)
        return journal.reflections(limit=100)


def test_one_flipped_bit_anywhere_is_found_or_changes_nothing_that_is_read(
    tmp_path: Path, folder: Path, written: tuple[Reflection, ...], clock: Clock
) -> None:
    whole = (folder / "journal.db").read_bytes()
    chance = random.Random(20260312)  # noqa: S311 - which bits does not matter, that they stay the same does
    found = 0
    for number in range(FLIPS):
        bit = chance.randrange(len(whole) * 8)
        flipped = bytearray(whole)
        flipped[bit // 8] ^= 1 << bit % 8
        place = tmp_path / f"flip-{number}"
        place.mkdir()
        (place / "journal.db").write_bytes(flipped)
        try:
            with Journal.open(place, program_version="1.0", now=clock) as journal:
                assert journal.reflections(limit=100) == written, f"bit {bit}"
                assert len(journal.earlier_texts(written[0].id)) == 1, f"bit {bit}"
        except (JournalDamaged, NotAJournal) as error:
            found += 1
            aside = error.set_aside if isinstance(error, JournalDamaged) else error.path
            assert aside is not None
            assert aside.read_bytes() == flipped

    assert found > FLIPS / 10


def test_one_flipped_bit_in_the_runners_words_is_always_found(
    tmp_path: Path, folder: Path, written: tuple[Reflection, ...]
) -> None:
    whole = (folder / "journal.db").read_bytes()
    spoiled = tmp_path / "spoiled.db"
    openers = [whole.find(reflection.opener.encode()) for reflection in written]
    assert -1 not in openers

    for at in openers:
        flipped = bytearray(whole)
        flipped[at + 2] ^= 1
        spoiled.write_bytes(flipped)

        assert not is_sound(spoiled)


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE levels SET answer = 'other' WHERE number = 1", "reflection"),
        ("DELETE FROM reasons WHERE position = 0", "reflection"),
        ("DELETE FROM levels WHERE number = 2", "reflection"),
        ("UPDATE reflections SET finished_on = '2020-02-02'", "reflection"),
        ("UPDATE reflections SET stage = 'nowhere'", "a row cannot be read"),
        ("UPDATE reflections SET started_at = 'yesterday'", "a row cannot be read"),
        ("UPDATE reflections SET opener = x'ff00' WHERE opener = 'edited'", "a row cannot be read"),
        ("UPDATE reflections SET opener = CAST(x'ff00' AS TEXT) WHERE opener = 'edited'", "SQLite cannot read it"),
        ("UPDATE earlier_texts SET text = 'other'", "earlier text"),
        ("DELETE FROM beneficiaries", "reflection"),
        ("UPDATE earlier_texts SET entry_id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'", "earlier text"),
        ("PRAGMA foreign_keys = 0; DELETE FROM reflections WHERE opener = 'edited'", "a row has lost"),
        ("UPDATE check_ins SET words = 'other'", "check-in"),
        ("UPDATE check_ins SET outcome = 'flown'", "a row cannot be read"),
        ("UPDATE rut_moments SET obstacle = 'hurt'", "rut moment"),
        ("UPDATE letters SET sealed = 0", "letter"),
        ("UPDATE intentions SET at_most = 7", "intention"),
        ("UPDATE pauses SET until = '2027-01-01'", "pause"),
        ("DROP TABLE reasons", "SQLite cannot read it"),
        ("ALTER TABLE meta RENAME COLUMN value TO valua", "SQLite cannot read it"),
        ("DELETE FROM meta WHERE name = 'revision'", "a row cannot be read"),
        ("UPDATE meta SET value = 'other' WHERE name = 'revision'", "a row cannot be read"),
    ],
)
@pytest.mark.usefixtures("written")
def test_what_was_changed_by_hand_is_found_and_named_without_its_words(
    folder: Path, statement: str, found: str
) -> None:
    from whyrun.store.connection import connect_to_write

    database = connect_to_write(folder / "journal.db")
    for each in statement.split("; "):
        execute(database, each)
    database.close()
    database = connect_to_read(folder / "journal.db", alone=True)

    said = find_damage(database, schema_version=migrations.newest()).damage

    database.close()
    assert said is not None
    assert said.startswith(found)
    assert "other" not in said


def test_reading_through_keeps_nothing_and_lets_others_have_their_turn(
    open_journal: Callable[..., Journal], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day, at = date(2026, 3, 12), datetime(2026, 3, 12, 18, 0, tzinfo=UTC)
    with open_journal() as journal:
        journal.merge(CheckIn(uuid4(), day, at, Outcome.RAN, str(number)) for number in range(200))
    alive: list[int] = []
    monkeypatch.setattr(
        damage, "sleep", lambda _pause: alive.append(sum(type(each) is CheckInRow for each in gc.get_objects()))
    )

    assert is_sound(folder / "journal.db")

    assert len(alive) >= 200 / 25
    assert max(alive) <= 2


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize("are_words_damaged_too", [False, True])  # which by itself is no damage
def test_an_index_that_does_not_fit_its_table_is_found_in_a_backup(folder: Path, are_words_damaged_too: bool) -> None:
    from whyrun.store.connection import connect_to_write

    database = connect_to_write(folder / "journal.db")
    if are_words_damaged_too:
        execute(database, "UPDATE entry_words_data SET block = zeroblob(length(block)) WHERE id > 10")
    execute(database, "PRAGMA writable_schema = 1")
    execute(
        database,
        "UPDATE sqlite_master SET sql = 'CREATE INDEX reflections_finished_at ON reflections (opener)' "
        "WHERE name = 'reflections_finished_at'",
    )
    database.close()

    assert not is_sound(folder / "journal.db")


def test_reading_never_gives_out_what_was_changed_under_an_open_journal(
    journal: Journal, draft: Callable[..., Reflection]
) -> None:
    reflection = draft()
    journal.save_reflection(reflection)
    made = journal.back_up()
    execute(journal._database, "UPDATE reflections SET opener = 'not what was written'")

    for read in (journal.draft, lambda: journal.reflection(reflection.id), lambda: journal.reflections(limit=1)):
        with pytest.raises(JournalDamaged) as raised:
            read()

        assert raised.value.set_aside is None
        assert raised.value.backups == (made,)
