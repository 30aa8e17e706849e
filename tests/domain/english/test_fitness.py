from __future__ import annotations

import pytest

from whyrun.domain.english.fitness import is_fit


@pytest.mark.parametrize(
    "question",
    [
        "Why? Why do you run?",
        "You run.",
        "Why do you want to clear my head?",
        "Why do you want what I want?",
        "Why is it that I’m tired?",
        "Why do you want to to run?",
        "Why do you run because it helps?",
        "Why do you want to {want}?",
        "Why " + "do you run and " * 8 + "run?",
    ],
)
def test_a_question_that_breaks_a_rule_is_not_asked(question: str) -> None:
    assert not is_fit(question)


@pytest.mark.parametrize(
    "question",
    [
        "Why do you want to clear your head after work?",
        "You said “I run because I like my dog”. Why does that matter to you?",
    ],
)
def test_a_question_that_keeps_the_rules_is_asked(question: str) -> None:
    assert is_fit(question)
