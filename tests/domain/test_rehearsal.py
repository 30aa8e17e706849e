"""What is rehearsed before the first answer is there when it comes. Nothing here is timed: what is kept is not made."""

from __future__ import annotations

import subprocess
import sys

from whyrun.domain.english import beginnings, invited, reminders
from whyrun.domain.english.moves import MOVES
from whyrun.domain.english.rehearsal import reading, statements

#: Rehearses in a process of its own, then asks as the wizard does; tells the modules that the questions load.
ASK = """
import sys
from whyrun.domain import english
from whyrun.domain.english.rehearsal import reading
for piece in reading():
    piece()
before = set(sys.modules)
for level, answer in enumerate(("to clear my head", "because most evenings the kids get the tired version of me"), 2):
    english.read(answer)
    english.follow_up(answer, level)
print(*sorted(set(sys.modules) - before))
"""
#: Rehearses in a process of its own; tells how many modules of the engine each piece has loaded.
COUNT = """
import sys
from whyrun.domain.english.rehearsal import reading, statements
for piece in (*reading(), *statements()):
    before = set(sys.modules)
    piece()
    print(sum(name.startswith("whyrun.domain.english.") for name in set(sys.modules) - before))
"""


def test_the_first_questions_load_nothing_after_the_rehearsal() -> None:
    asked = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True, timeout=60)

    assert asked.stdout.split() == []


def test_no_piece_of_the_rehearsal_loads_more_than_a_handful_of_modules() -> None:
    told = subprocess.run([sys.executable, "-c", COUNT], capture_output=True, text=True, check=True, timeout=60)

    loaded = [int(number) for number in told.stdout.split()]
    assert sum(loaded) > 60
    assert max(loaded) < 10


def test_no_piece_of_the_rehearsal_finds_out_how_all_cues_begin() -> None:
    beginnings.beginnings_of.cache_clear()
    invited.all_moves.cache_clear()
    found_out = []

    for piece in reading():
        before = beginnings.beginnings_of.cache_info().misses
        piece()
        found_out.append(beginnings.beginnings_of.cache_info().misses - before)

    assert sum(found_out) >= len({move.cue for move in MOVES})
    assert max(found_out) < len(MOVES) / 2


def test_the_first_statement_finds_the_cues_of_traits_and_themes_known() -> None:
    beginnings.beginnings_of.cache_clear()
    reminders._index.cache_clear()
    reminders._themes.cache_clear()
    found_out = []

    for piece in statements():
        before = beginnings.beginnings_of.cache_info().misses
        piece()
        found_out.append(beginnings.beginnings_of.cache_info().misses - before)

    assert max(found_out) < sum(found_out) * 3 / 4
    assert found_out[-1] == 0
