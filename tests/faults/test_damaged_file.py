"""Files damaged in every way a disk knows: found, never written to, never shown as good, and a backup is at hand."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

import fault_worker
import pytest

from whyrun.store.errors import JournalDamaged

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Rounds, Tallies, Tally
    from whyrun.domain.reflection import Reflection

    Spoil = Callable[[bytearray, random.Random], None]

PAGE = 4096


def _flip_a_bit(content: bytearray, chance: random.Random) -> None:
    bit = chance.randrange(len(content) * 8)
    content[bit // 8] ^= 1 << bit % 8


def _cut_short(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def _zero_a_page(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) // PAGE) * PAGE
    content[at : at + PAGE] = bytes(PAGE)


def _junk_a_sector(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) // 512) * 512
    content[at : at + 512] = chance.randbytes(512)


def _swap_two_pages(content: bytearray, chance: random.Random) -> None:
    one, other = (number * PAGE for number in chance.sample(range(len(content) // PAGE), 2))
    first = content[one : one + PAGE]
    content[one : one + PAGE] = content[other : other + PAGE]
    content[other : other + PAGE] = first


@pytest.fixture
def whole(tmp_path: Path) -> tuple[Path, tuple[Reflection, ...]]:
    """Make a closed journal of some size, with a backup beside it."""
    with fault_worker.open_journal(tmp_path) as journal:
        for number in range(25):
            made = fault_worker.written(number)
            journal.save_reflection(replace(made, id=UUID(int=number + 1)))
        journal.back_up()
        return tmp_path, journal.reflections(limit=100)


@pytest.mark.parametrize(
    "way",
    [
        (_flip_a_bit, "one bit flipped", 1000),
        (_cut_short, "cut short anywhere", 800),
        (_zero_a_page, "a page of zeros", 400),
        (_junk_a_sector, "a sector of junk", 500),
        (_swap_two_pages, "two pages swapped", 300),
    ],
    ids=lambda way: way[1],
)
def test_a_damaged_file_is_found_or_reads_as_it_was_and_is_never_written_to(
    whole: tuple[Path, tuple[Reflection, ...]],
    rounds: Rounds,
    tally: Tallies,
    way: tuple[Spoil, str, int],
) -> None:
    (folder, written), (spoil, done, for_a_release) = whole, way
    line, chance = tally("damaged file", done), random.Random(9)  # noqa: S311
    path = folder / "journal.db"
    good, found = path.read_bytes(), 0

    for _round in range(rounds(40, for_a_release)):
        content = bytearray(good)
        spoil(content, chance)
        path.write_bytes(content)
        line.rounds += 1
        damage = _open(folder, written, line)
        if damage is None:
            continue
        found += 1
        assert damage.set_aside is not None
        assert damage.set_aside.read_bytes() == content
        assert len(damage.backups) == 1
        damage.set_aside.unlink()
        damage.set_aside.parent.rmdir()

    assert line.lost == 0
    assert found > 0


def _open(folder: Path, written: tuple[Reflection, ...], line: Tally) -> JournalDamaged | None:
    """Open the journal and read all of it; the damage where that was found instead."""
    try:
        with fault_worker.open_journal(folder) as journal:
            line.lost += journal.reflections(limit=100) != written
    except JournalDamaged as damage:
        return damage
    return None
