"""What an answer said before comes back by one button, whatever took it away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from runner import settle

from whyrun.domain.reflection import Stage
from whyrun.store.errors import JournalDamaged

if TYPE_CHECKING:
    from collections.abc import Callable

    from runner import Runner

    from whyrun.domain.reflection import Reflection
    from whyrun.store.journal import Journal

BRING_BACK = "Bring back your words"


@pytest.fixture
def runner(sit_down: Callable[..., Runner], way_down: Reflection) -> Runner:
    runner = sit_down(replace(way_down, stage=Stage.LEVEL_2))
    runner.wizard.save_draft()
    return runner


def test_an_answer_that_was_emptied_comes_back(runner: Runner, journal: Journal) -> None:
    offered_before = BRING_BACK in runner.buttons()
    runner.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    runner.press(Qt.Key.Key_Delete)
    runner.wizard.save_draft()

    runner.choose(BRING_BACK)
    runner.wizard.save_draft()

    kept = journal.draft()
    assert kept is not None
    assert not offered_before
    assert runner.field.toPlainText() == "so I snap less"
    assert kept.levels[1].answer == "so I snap less"


def test_pressed_again_it_goes_further_back_and_round(runner: Runner) -> None:
    for words in ("I come home kinder", "the evenings are loud"):
        runner.write_all(words)
        runner.wizard.save_draft()
        settle()

    said = []
    for _press in range(3):
        runner.choose(BRING_BACK)
        said.append(runner.field.toPlainText())

    assert said == ["I come home kinder", "so I snap less", "the evenings are loud"]


def test_what_was_brought_back_can_be_undone_like_typing(runner: Runner) -> None:
    runner.write_all("I come home kinder")
    runner.wizard.save_draft()
    settle()
    runner.choose(BRING_BACK)

    runner.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert runner.field.toPlainText() == "I come home kinder"


def test_earlier_texts_that_cannot_be_read_are_not_offered_and_stop_nobody(
    runner: Runner, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_reflection_id: object) -> None:
        raise JournalDamaged(journal._folder.journal)

    monkeypatch.setattr(journal, "earlier_texts", refuse)

    runner.write_all("I come home kinder")
    saved = runner.wizard.save_draft()
    settle()

    assert saved
    assert BRING_BACK not in runner.buttons()
