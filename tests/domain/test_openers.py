from __future__ import annotations

import pytest

from whyrun.domain import openers
from whyrun.domain.reflection import Motivator


@pytest.mark.parametrize("motivator", Motivator)
def test_every_motivator_has_an_opener_and_other_ways_to_ask_it(motivator: Motivator) -> None:
    opener = openers.opener(motivator)

    ways = openers.phrasings(opener)

    assert openers.is_an_opener_of_ours(opener)
    assert ways[0] == opener
    assert len(set(ways)) >= 4
    assert all(way.endswith("?") and "!" not in way for way in ways)


def test_no_two_motivators_start_from_the_same_question() -> None:
    assert len({openers.opener(motivator) for motivator in Motivator}) == len(Motivator)


def test_an_opener_in_ones_own_words_can_be_asked_in_other_ways_too() -> None:
    ways = openers.phrasings("Why me, why now?")

    assert ways[0] == "Why me, why now?"
    assert len(set(ways)) >= 4
    assert not openers.is_an_opener_of_ours("Why me, why now?")
