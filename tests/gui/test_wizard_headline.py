"""The size of a page's headline: by the room there is, whenever that becomes known or changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from runner import settle

from whyrun.domain.reflection import Stage

if TYPE_CHECKING:
    from collections.abc import Callable

    from runner import Runner

    from whyrun.domain.reflection import Reflection

DRAWN = {Stage.START: 26, Stage.LEVEL_3: 30, Stage.FINISH_LINE: 28}
LOW = 24


@pytest.fixture(params=DRAWN, ids=str)
def runner(sit_down: Callable[..., Runner], way_down: Reflection, request: pytest.FixtureRequest) -> Runner:
    return sit_down(replace(way_down, stage=request.param))


def test_a_page_that_is_resumed_has_the_headline_that_its_room_allows(runner: Runner) -> None:
    runner.wizard.resize(820, 640)
    settle()

    assert headline_size(runner) == DRAWN[runner.stage]


def test_a_window_made_lower_and_higher_again_sets_the_headline_smaller_and_larger_again(runner: Runner) -> None:
    runner.wizard.resize(720, 500)
    settle()
    low = headline_size(runner)
    runner.wizard.resize(820, 640)
    settle()

    assert (low, headline_size(runner)) == (LOW, DRAWN[runner.stage])


def headline_size(runner: Runner) -> int:
    headline = runner.page.headline
    return headline._font_of(headline._look.theme).pixelSize()
