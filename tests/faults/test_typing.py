"""The whole program, ended in mid-sentence: a kill takes half a second of typing at most, an orderly end nothing."""

from __future__ import annotations

import os
import random
import signal
from typing import TYPE_CHECKING

import fault_worker
import pytest
import typing_worker

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Rounds, Tallies

pytestmark = pytest.mark.skipif(os.name == "nt", reason="ends processes with POSIX signals")

#: Seconds of typing that a sudden end may take.
AT_RISK = 0.5


def _end_in_mid_sentence(folder: Path, letters: int, end: signal.Signals) -> list[float]:
    """Let the program type so many letters and a few more, and end it; when it typed each of them."""
    typist = typing_worker.Typist(folder)
    typist.type(letters)
    typist.end(end)
    return typist.times


def _kept(folder: Path) -> str:
    with fault_worker.open_journal(folder) as journal:
        draft = journal.draft()
    return draft.levels[0].answer if draft is not None and draft.levels else ""


def test_a_kill_in_mid_sentence_takes_half_a_second_of_typing_at_most(
    tmp_path: Path, rounds: Rounds, tally: Tallies
) -> None:
    line, chance = tally("killed", "while typing, at any moment: half a second of it at most"), random.Random(12)  # noqa: S311

    for kill in range(rounds(3, 60)):
        folder = tmp_path / str(kill)
        times = _end_in_mid_sentence(folder, chance.randrange(20, 60), signal.SIGKILL)
        kept = _kept(folder)
        line.rounds += 1
        line.acknowledged += len(times)
        assert kept == typing_worker.typed(len(kept))
        unsaved = times[len(kept) :]
        line.lost += sum(at < times[-1] - AT_RISK for at in unsaved)

    assert line.lost == 0


def test_being_asked_to_end_in_mid_sentence_takes_not_a_letter(tmp_path: Path, rounds: Rounds, tally: Tallies) -> None:
    line, chance = tally("asked to end", "while typing, as a logout or a shutdown does"), random.Random(13)  # noqa: S311

    for end in range(rounds(3, 50)):
        folder = tmp_path / str(end)
        times = _end_in_mid_sentence(folder, chance.randrange(1, 40), signal.SIGTERM)
        kept = _kept(folder)
        line.rounds += 1
        line.acknowledged += len(times)
        line.lost += max(0, len(times) - len(kept)) if kept == typing_worker.typed(len(kept)) else len(times)

    assert line.lost == 0
