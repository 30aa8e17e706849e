"""What going on with a draft takes is made ready in small steps. Nothing here is timed: what is kept is not made."""

from __future__ import annotations

import subprocess
import sys

import pytest

#: Makes a draft that was left on a page ready, in a process of its own. Tells how many modules of the engine a step has
#: loaded at the most, then which of them its page loads after that, and how many patterns that makes.
PROGRAM = """
import sys
from datetime import date, datetime, timezone
from uuid import UUID
from whyrun.domain.reflection import Level, Reflection, Stage
answers = (
    "because it clears my head and I come home calmer, and the kids need that",
    "because on most evenings they get the tired version of me",
    "my dad never had any time for us, and it nearly killed me at the end",
)
levels = tuple(
    Level(number, "Why?", answer, reasons=(answer, "for the kids"), followed=0)
    for number, answer in enumerate(answers, 1)
)
now, today = datetime(2026, 5, 4, tzinfo=timezone.utc), date(2026, 5, 4)
draft = Reflection(UUID(int=1), now, today, stage=Stage("{stage}"), levels=levels, beneficiaries=("my kids",))

from whyrun.domain import descent, resuming

def loaded():
    ours = {{name for name in sys.modules if name.startswith("whyrun.domain.english.")}}
    return ours - {{"whyrun.domain.english.moves"}}  # a package, which comes with what a move is

most, before = 0, loaded()
for _ in resuming.made_ready(draft):
    most, before = max(most, len(loaded() - before)), loaded()
print(most)
from whyrun.domain.english import cues, listing
made = cues._compiled.cache_info().misses + listing.compiled.cache_info().misses
{shown}
print(*sorted(loaded() - before))
print(cues._compiled.cache_info().misses + listing.compiled.cache_info().misses - made)
"""


@pytest.mark.parametrize(
    ("stage", "shown"),
    [
        ("who_you_are", "descent.suggest_identities(draft)"),
        ("your_why", "descent.suggest_core_whys(draft)"),
        ("level_3", "descent.needs_care(draft, 2)"),
    ],
)
def test_the_page_of_a_draft_makes_nothing_after_it_was_made_ready_in_small_steps(stage: str, shown: str) -> None:
    program = PROGRAM.format(stage=stage, shown=shown)

    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    most, modules, patterns = told.stdout.split("\n")[:3]

    assert most == "1"
    assert modules == ""
    assert patterns == "0"


@pytest.mark.parametrize("stage", ["start", "level_1", "bigger_than_you", "finish_line"])
def test_a_page_that_asks_nothing_of_the_engine_waits_for_none_of_it(stage: str) -> None:
    program = PROGRAM.format(stage=stage, shown="")

    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)

    assert told.stdout.split("\n")[0] == "0"
