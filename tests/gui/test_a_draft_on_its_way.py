"""A draft is gone on with in turns of the event loop: the window answers meanwhile, and one wizard comes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from runner import settle, wizard_of

from whyrun.domain import descent
from whyrun.domain.reflection import Stage
from whyrun.gui.wizard.who_page import WhoPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal

#: More turns of the event loop than any draft takes to come, eight at a time.
_MOST_TURNS = 50


@pytest.fixture
def left(journal: Journal, way_down: Reflection) -> Reflection:
    """A draft that was left on the page that makes statements."""
    draft = replace(way_down, id=uuid4(), stage=Stage.WHO_YOU_ARE)
    journal.save_reflection(draft)
    return draft


def test_the_turn_of_the_click_leaves_the_wizard_to_later_ones(
    make_window: Callable[..., MainWindow], journal: Journal, left: Reflection
) -> None:
    window = make_window(journal)

    window._on_resume()
    at_once = window.wizard
    wizard = wizard_of(window)

    assert at_once is None
    assert wizard.stage is Stage.WHO_YOU_ARE
    page = wizard.findChild(WhoPage)
    suggested = [each.text for each in descent.suggest_identities(left)]
    assert [text for _, text in page._rows] == suggested[:3]


@pytest.mark.usefixtures("left")
def test_a_draft_that_is_asked_for_twice_comes_once(make_window: Callable[..., MainWindow], journal: Journal) -> None:
    window = make_window(journal)

    window._on_resume()
    QApplication.processEvents()
    window._on_resume()
    wizard = wizard_of(window)
    _let_everything_happen()

    assert window.wizard is wizard
    assert [each for each in window.findChildren(type(wizard)) if each.isVisible()] == [wizard]


@pytest.mark.usefixtures("left")
def test_words_that_are_covered_meanwhile_stay_covered(
    make_window: Callable[..., MainWindow], journal: Journal
) -> None:
    window = make_window(journal)

    window._on_resume()
    QApplication.processEvents()
    window._covering.toggle()
    _let_everything_happen()
    covered = window.wizard
    window._covering.toggle()
    window._on_resume()

    assert covered is None
    assert wizard_of(window).stage is Stage.WHO_YOU_ARE


def test_who_begins_anew_meanwhile_is_not_taken_back_to_the_draft(
    make_window: Callable[..., MainWindow], journal: Journal, left: Reflection
) -> None:
    window = make_window(journal)

    window._on_resume()
    QApplication.processEvents()
    window._on_begin()
    _let_everything_happen()

    wizard = window.wizard
    assert wizard is not None
    assert wizard.stage is Stage.START
    assert journal.draft() == left


@pytest.mark.usefixtures("left", "finished")
def test_a_draft_on_its_way_does_not_come_into_a_rut_moment(
    make_window: Callable[..., MainWindow], journal: Journal
) -> None:
    window = make_window(journal)

    window._on_resume()
    QApplication.processEvents()
    window.open_rut()
    _let_everything_happen()

    assert window.wizard is None


def _let_everything_happen() -> None:
    for _ in range(_MOST_TURNS):
        settle()
