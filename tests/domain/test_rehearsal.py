"""What is rehearsed before the first answer is there when it comes. Nothing here is timed: what is kept is not made."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import beginnings, invited, reminders
from whyrun.domain.english.moves import MOVES
from whyrun.domain.english.rehearsal import reading, statements

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Rehearses in a process of its own, then asks as the wizard does; tells the modules that the questions load.
ASK = """
import sys
from whyrun.domain import english
from whyrun.domain.english.rehearsal import reading
for _ in reading():
    pass
before = set(sys.modules)
for level, answer in enumerate(("to clear my head", "because most evenings the kids get the tired version of me"), 2):
    english.read(answer)
    english.follow_up(answer, level)
print(*sorted(set(sys.modules) - before))
"""
#: The same for the statements, which come of answers that were rehearsed with and of others.
STATE = """
import sys
from whyrun.domain import english
from whyrun.domain.english.rehearsal import reading, statements
for _ in (*reading(), *statements()):
    pass
before = set(sys.modules)
for answers in (["it clears my head", "I want to be there for my kids", "they deserve it"], ["sun", "fun", "no idea"]):
    english.identities(answers, ("my kids",))
    english.core_whys(answers, ("my kids",))
print(*sorted(set(sys.modules) - before))
"""
#: Rehearses in a process of its own; tells how many modules of the engine each step has loaded;
#: the package of the moves, which comes with what a move is, is none.
COUNT = """
import sys
from whyrun.domain.english.rehearsal import reading, statements
before = {"whyrun.domain.english.moves", *sys.modules}
for part in (reading, statements):
    for _ in part():
        print(sum(name.startswith("whyrun.domain.english.") for name in set(sys.modules) - before))
        before |= set(sys.modules)
"""
#: More cues than are met in one step.
MANY = 12


def test_the_first_questions_load_nothing_after_the_rehearsal() -> None:
    assert _told(ASK).split() == []


def test_the_first_statements_load_nothing_after_the_rehearsal() -> None:
    assert _told(STATE).split() == []


def test_each_step_of_the_rehearsal_loads_one_module_at_the_most() -> None:
    loaded = [int(number) for number in _told(COUNT).split()]

    assert sum(loaded) > 60
    assert max(loaded) == 1


def test_no_step_of_the_rehearsal_finds_out_how_many_cues_begin() -> None:
    beginnings.beginnings_of.cache_clear()
    invited.all_moves.cache_clear()

    found_out = _found_out_by_each(reading())

    assert sum(found_out) >= len({move.cue for move in MOVES})
    assert max(found_out) < MANY


def test_the_first_statement_finds_the_cues_of_traits_and_themes_known() -> None:
    beginnings.beginnings_of.cache_clear()
    reminders._index.cache_clear()
    reminders._themes.cache_clear()

    found_out = _found_out_by_each(statements())

    assert max(found_out) < MANY
    assert found_out[-1] == 0


def _told(program: str) -> str:
    """What ``program`` tells in a process of its own."""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    return ended.stdout


def _found_out_by_each(steps: Iterator[None]) -> list[int]:
    """Of how many cues each of ``steps`` has found out how they begin."""
    known = [beginnings.beginnings_of.cache_info().misses]
    known += [beginnings.beginnings_of.cache_info().misses for _ in steps]
    return [after - before for before, after in pairwise(known)]
