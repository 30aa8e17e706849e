from __future__ import annotations

import pytest
from walk import answered

from whyrun.domain import descent
from whyrun.domain.reflection import FinishLine, Reflection

HEAVY = ("I want to kill myself", "sometimes I don't want to live any more")


@pytest.mark.parametrize("heavy", HEAVY)
def test_care_comes_before_the_next_question(heavy: str) -> None:
    reflection = answered("to clear my head", heavy)

    assert descent.needs_care(reflection, 2)
    assert not descent.needs_care(reflection, 1)


@pytest.mark.parametrize("heavy", HEAVY)
def test_no_question_below_is_built_from_a_heavy_answer(heavy: str) -> None:
    reflection = answered("to clear my head", heavy)

    assert reflection.levels[2].built_from == "to clear my head"


@pytest.mark.parametrize("heavy", HEAVY)
def test_a_first_answer_that_is_heavy_sends_back_to_another_opener(heavy: str) -> None:
    reflection = answered(heavy, heavy)

    assert [level.built_from for level in reflection.levels] == ["", "", ""]
    assert len({level.question for level in reflection.levels}) == 3
    assert not any("live" in level.question or "kill" in level.question for level in reflection.levels[1:])


@pytest.mark.parametrize("heavy", HEAVY)
def test_a_heavy_answer_is_no_ones_card(heavy: str) -> None:
    alone = answered(heavy)
    among = answered("to clear my head", heavy, "for my daughter")

    for reflection in (alone, among):
        assert _suggested(reflection)
        assert not any("kill" in text or "to live" in text for text in _suggested(reflection))


@pytest.mark.parametrize("heavy", HEAVY)
def test_one_level_deeper_than_a_heavy_core_goes_round_it(heavy: str) -> None:
    reflection = answered("to clear my head", "for my daughter", "she sees me", "I am her home", heavy)

    deeper = descent.take_finish_line(reflection, FinishLine.ONE_DEEPER)

    assert deeper.levels[5].built_from == "I am her home"


def _suggested(reflection: Reflection) -> list[str]:
    made = (*descent.suggest_core_whys(reflection), *descent.suggest_identities(reflection))
    return [suggestion.text for suggestion in made]


@pytest.mark.parametrize("heavy", HEAVY)
def test_the_finish_line_reads_back_the_answer_above_a_heavy_one(heavy: str) -> None:
    alone = answered(heavy)
    below = answered("to clear my head", "for my daughter", heavy)

    assert descent.core_found(alone) is None
    assert descent.core_found(below) == below.level(2)


def test_nothing_else_said_in_a_heavy_answer_becomes_a_sentence_for_the_card() -> None:
    reflection = answered("to clear my head", "I want to kill myself, and it keeps me close to my kids", "for joy")

    suggested = (*descent.suggest_core_whys(reflection), *descent.suggest_identities(reflection))

    assert suggested
    assert all(each.level != 2 for each in suggested)
