from __future__ import annotations

import pytest

from whyrun.domain import openers
from whyrun.domain.examples import EXAMPLES, Example


def test_there_are_four_kinds_of_runner_in_four_styles() -> None:
    assert len({example.runner for example in EXAMPLES}) == 4
    assert len({example.style for example in EXAMPLES}) == 4


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.runner)
def test_an_example_goes_the_way_a_runner_can_go(example: Example) -> None:
    questions = [level.question for level in example.levels]

    assert openers.is_an_opener_of_ours(questions[0])
    assert 3 <= len(questions) <= 5
    assert len(set(questions)) == len(questions)
    assert all(level.answer for level in example.levels)
    assert example.core_why.startswith("I run ")
    assert example.identity.startswith("I’m a runner who ")
