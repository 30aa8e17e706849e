"""What the wizard saves in turns of its own, and that nothing is lost where somebody is quicker. Nothing is timed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from runner import settle

from whyrun.domain.reflection import Stage
from whyrun.gui.controls.sentence_field import SentenceField

if TYPE_CHECKING:
    from collections.abc import Callable

    from runner import Runner

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.wizard.wizard import ReflectionWizard
    from whyrun.store.journal import Journal


@pytest.fixture
def at_the_end(sit_down: Callable[..., Runner], way_down: Reflection) -> Runner:
    """A runner before the last page, with everything answered."""
    runner = sit_down(way_down)
    assert runner.stage is Stage.YOUR_WHY
    return runner


def _reflected(wizard: ReflectionWizard) -> list[tuple[Reflection, bool]]:
    told: list[tuple[Reflection, bool]] = []
    wizard.reflected.connect(lambda reflection, wants_pin: told.append((reflection, wants_pin)))
    return told


def _stage_kept(journal: Journal) -> Stage | None:
    draft = journal.draft()
    return draft.stage if draft is not None else None


def test_a_page_has_the_keyboard_before_it_is_saved(sit_down: Callable[..., Runner], journal: Journal) -> None:
    runner = sit_down()
    runner.begin()
    runner.write("to clear my head")
    settle()

    runner.wizard.next()
    shown, at_once = runner.stage, _stage_kept(journal)
    keyboard = QApplication.focusWidget()
    settle()

    assert shown is Stage.LEVEL_2
    assert at_once is Stage.LEVEL_1
    assert keyboard is runner.field
    assert _stage_kept(journal) is Stage.LEVEL_2


def test_who_closes_on_the_heels_of_a_page_goes_on_from_it(sit_down: Callable[..., Runner], journal: Journal) -> None:
    runner = sit_down()
    runner.begin()
    runner.write("to clear my head")

    runner.wizard.next()
    runner.wizard.close()

    assert _stage_kept(journal) is Stage.LEVEL_2


def test_the_wizard_stays_for_the_turn_in_which_the_reflection_is_saved(at_the_end: Runner, journal: Journal) -> None:
    wizard = at_the_end.wizard
    told = _reflected(wizard)

    wizard.accept()
    wizard.accept()  # a double click
    stayed, saved = wizard.isVisible(), journal.latest()
    settle()

    assert stayed
    assert saved is not None
    assert not wizard.isVisible()
    assert told == [(wizard._draft.reflection, True)]


@pytest.mark.parametrize("way", ["close", "reject", "save_draft"])
def test_who_leaves_on_the_heels_of_save_has_saved(at_the_end: Runner, journal: Journal, way: str) -> None:
    wizard = at_the_end.wizard
    told = _reflected(wizard)

    wizard.accept()
    getattr(wizard, way)()
    told_at_once, stayed = len(told), wizard.isVisible()
    settle()

    assert journal.draft() is None
    assert journal.latest() is not None
    assert told_at_once == len(told) == 1, "whoever it leaves to is not told of a reflection later"
    assert not stayed
    assert not wizard.isVisible()


def test_a_letter_typed_on_the_heels_of_save_is_saved_too(at_the_end: Runner, journal: Journal) -> None:
    (why,) = at_the_end.page.findChildren(SentenceField)

    at_the_end.wizard.accept()
    why.insertPlainText(" Always.")
    settle()

    latest = journal.latest()
    assert latest is not None
    assert latest.core_why.endswith(" Always.")
    assert latest.is_finished
