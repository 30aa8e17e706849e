from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from whyrun.domain.check_in import CheckIn
from whyrun.domain.letter import Letter
from whyrun.domain.plan import Plan
from whyrun.domain.reflection import Level
from whyrun.domain.still_true import RaceJourney
from whyrun.store.salvage import Salvaged, salvage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Clock
    from whyrun.domain.reflection import Reflection
    from whyrun.store.entry_rows import OneRow
    from whyrun.store.journal import Journal

PAGE = 4096
MANY = 60


@pytest.fixture
def written(
    open_journal: Callable[..., Journal], finished: Callable[..., Reflection], clock: Clock
) -> tuple[Reflection, ...]:
    """Leave a closed journal of many pages."""
    with open_journal() as journal:
        for number in range(MANY):
            made = finished(opener=f"why {number} \ud83d", started_at=clock.time + timedelta(days=number))
            for level in range(1, 6):
                made = made.with_level(
                    Level(level, "And then?", f"{number} {level} " + "because " * 20, _reasons(number, level), 1)
                )
            journal.save_reflection(made)
        return journal.reflections(limit=MANY)


def test_everything_is_got_out_of_a_whole_journal(folder: Path, written: tuple[Reflection, ...]) -> None:
    found = salvage(folder / "journal.db")

    assert sorted(found.whole, key=lambda each: each.started_at, reverse=True) == list(written)
    assert found.pieces == ()


def test_the_damaged_file_is_not_touched_and_no_copy_stays(folder: Path, written: tuple[Reflection, ...]) -> None:
    path = folder / "journal.db"
    path.write_bytes(path.read_bytes()[: 40 * PAGE])
    before = {each: each.read_bytes() for each in folder.iterdir()}

    salvage(path)

    assert written
    assert {each: each.read_bytes() for each in folder.iterdir()} == before


def test_what_is_only_in_the_log_is_got_out_too(
    folder: Path, tmp_path: Path, journal: Journal, draft: Callable[..., Reflection]
) -> None:
    reflection = draft()
    journal.save_reflection(reflection)
    for name in ("journal.db", "journal.db-wal"):
        (tmp_path / name).write_bytes((folder / name).read_bytes())

    found = salvage(tmp_path / "journal.db")

    assert [each.id for each in found.whole] == [reflection.id]


def test_a_page_that_cannot_be_read_takes_nothing_with_it_but_what_was_on_it(
    folder: Path, written: tuple[Reflection, ...]
) -> None:
    path = folder / "journal.db"
    good, by_id = path.read_bytes(), {each.id: each for each in written}

    for at in range(0, len(good), PAGE):
        page = good[at : at + PAGE]
        path.write_bytes(good[:at] + bytes(PAGE) + good[at + PAGE :])

        found = salvage(path)

        assert all(by_id[each.id] == each for each in found.whole), f"page at {at}"
        missing = _texts(written) - _texts((*found.whole, *found.pieces))
        assert all(text.encode() in page for text in missing), f"page at {at}"
        assert all(
            level.reason in (*level.reasons, level.answer.strip()) for each in found.pieces for level in each.levels
        )


def test_a_log_whose_journal_is_gone_gives_what_is_in_it(
    folder: Path, tmp_path: Path, journal: Journal, draft: Callable[..., Reflection]
) -> None:
    reflection = draft()
    journal.save_reflection(reflection)
    (tmp_path / "journal.db-wal").write_bytes((folder / "journal.db-wal").read_bytes())

    found = salvage(tmp_path / "journal.db")

    assert [each.id for each in found.whole] == [reflection.id]


def test_entries_of_every_kind_are_got_out_whole(
    folder: Path, open_journal: Callable[..., Journal], one_of_each: tuple[OneRow, ...], clock: Clock
) -> None:
    with open_journal() as journal:
        journal.merge(one_of_each)

    found = salvage(folder / "journal.db")

    assert {each.id: each for each in found.whole} == {
        each.id: replace(each, updated_at=clock.time) for each in one_of_each
    }
    assert found.pieces == ()


def test_an_entry_with_a_letter_changed_is_a_piece_of_its_own_kind(
    folder: Path, open_journal: Callable[..., Journal], one_of_each: tuple[OneRow, ...]
) -> None:
    with open_journal() as journal:
        journal.merge(one_of_each)
    path = folder / "journal.db"
    spoiled = {
        b"glad of it": b"glad\xffof it",
        b"walk to": b"went to",
        b"Dear me": b"Near me",
        b"a winter": b"a hinter",
    }
    content = path.read_bytes()
    for whole, broken in spoiled.items():
        content = content.replace(whole, broken)
    path.write_bytes(content)

    found = salvage(path)

    pieces = {type(each): each for each in found.pieces}
    assert pieces.keys() == {CheckIn, Plan, Letter, RaceJourney}
    assert pieces[CheckIn].after_words == "glad\ufffdof it"
    assert len(found.whole) == len(one_of_each) - len(spoiled)


def test_lists_longer_than_ten_keep_their_order(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection]
) -> None:
    reflection = draft(beneficiaries=tuple(f"friend {number}" for number in range(25)))
    with open_journal() as journal:
        journal.save_reflection(reflection)

    (found,) = salvage(folder / "journal.db").whole

    assert found.beneficiaries == reflection.beneficiaries


def test_a_very_long_text_comes_out_whole_and_its_beginning_where_the_rest_is_lost(
    folder: Path, open_journal: Callable[..., Journal], draft: Callable[..., Reflection]
) -> None:
    story = "".join(f"{number} steps, " for number in range(10_000))
    with open_journal() as journal:
        journal.save_reflection(draft(opener=story))
    path = folder / "journal.db"
    good = path.read_bytes()
    at = good.index(b", 5000 steps") // PAGE * PAGE

    assert salvage(path).whole[0].opener == story
    path.write_bytes(good[:at] + bytes(PAGE) + good[at + PAGE :])
    (piece,) = salvage(path).pieces
    assert piece.opener.startswith(story[:20_000])


def test_words_with_a_gap_are_given_as_pieces(
    folder: Path, open_journal: Callable[..., Journal], finished: Callable[..., Reflection]
) -> None:
    reflection = finished(opener="a canary sings")
    with open_journal() as journal:
        journal.save_reflection(reflection)
    path = folder / "journal.db"
    path.write_bytes(path.read_bytes().replace(b"a canary sings", b"a c\xffnary sings"))

    found = salvage(path)

    assert found.whole == ()
    (piece,) = found.pieces
    assert piece.opener == "a c�nary sings"
    assert replace(piece, opener=reflection.opener, updated_at=None) == reflection


@pytest.mark.parametrize("content", [b"", b"Dear diary", b"SQLite format 3\x00" + bytes(5000), bytes(100)])
def test_nothing_comes_out_of_what_was_no_journal(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(content)

    assert salvage(path) == Salvaged()


def test_nothing_comes_out_of_the_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE theirs (a, b, c)")
        database.executemany("INSERT INTO theirs VALUES (?, 2, 'words')", [(5,), (None,), ("words",), (b"words",)])
    database.close()

    assert salvage(path) == Salvaged()


def _reasons(number: int, level: int) -> tuple[str, ...]:
    return tuple(f"reason {number} {level} {letter}" for letter in "abc")


def _texts(reflections: tuple[Reflection, ...]) -> set[str]:
    levels = [level for each in reflections for level in each.levels]
    return {level.answer for level in levels} | {reason for level in levels for reason in level.reasons}
