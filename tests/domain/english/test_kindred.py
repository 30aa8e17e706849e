"""Claims about the lines that only go with a line: each may stand on a card, beside the one it goes with."""

from __future__ import annotations

import pytest

from whyrun.domain.english import core_whys, identities
from whyrun.domain.english.echoes import says_the_same
from whyrun.domain.english.kindred import KINDRED, kindred_of
from whyrun.domain.english.reminders import reminded_of
from whyrun.domain.english.soundness import is_sound
from whyrun.domain.english.spared import GENTLE_TRAITS


@pytest.mark.parametrize("why", KINDRED)
def test_every_line_may_stand_on_a_card_beside_the_one_it_goes_with(why: str) -> None:
    whys = [f"I run {why}.", *(f"I run {akin}." for _, akin in KINDRED[why])]
    selves = [f"I’m a runner who {who}." for who, _ in KINDRED[why]]

    assert all(map(is_sound, (*whys, *selves)))
    for lines in (whys, selves):
        assert not any(says_the_same(one, other) for one in lines for other in lines if one != other)


def test_every_line_goes_with_one_that_something_brings_to_mind() -> None:
    brought = {why for _, why in (*reminded_of(), *GENTLE_TRAITS.values())}

    assert KINDRED.keys() <= brought


def test_whoever_names_their_own_gets_what_goes_with_those_they_love() -> None:
    assert kindred_of("for my grandkids") == KINDRED["for the people I love"]
    assert not kindred_of("for no reason at all")


@pytest.mark.parametrize(
    "answer",
    ["better sleep", "work pressure", "so my children see me try", "the woods"],
)
def test_an_answer_about_one_common_thing_has_three_lines_about_it(answer: str) -> None:
    assert all(each.level for each in core_whys([answer])[:3])
    assert all(each.level for each in identities([answer])[:3])


@pytest.mark.parametrize("answer", ["better sleep", "I sleep badly, and the kids need me to have had some sleep"])
def test_what_goes_with_a_line_comes_where_an_answer_speaks_of_it_twice_or_of_little_else(answer: str) -> None:
    assert "I’m a runner who likes to be tired in the good way." in [each.text for each in identities([answer])]


def test_one_word_in_a_longer_answer_brings_nothing_that_only_goes_with_it() -> None:
    answer = "the plumber comes on Thursday and I never sleep before that"

    assert "I’m a runner who likes to be tired in the good way." not in [each.text for each in identities([answer])]
