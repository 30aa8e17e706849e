"""Claims about when a question holds all that was answered before it."""

from __future__ import annotations

import pytest

from whyrun.domain.english import tells_all_of


@pytest.mark.parametrize(
    ("answer", "question"),
    [
        (
            "A lane of my own that isn't anybody's shortcut.",
            "A lane of your own that isn’t anybody’s shortcut. What would that change for you?",
        ),
        ("because I want to be quick and kind", "Why do you want to be quick and kind?"),
        ("to stand my ground", "What would it mean to you to stand your ground?"),
        ("so I can race my nieces", "Why do you want to race your nieces?"),
        ("its free and nobody keeps score", "It’s free and nobody keeps score. What matters to you in that?"),
        ("Dad stopped walking when I was nine", "Your dad stopped walking when you were nine. What was that like?"),
        ("ça me réveille", "You said “ça me réveille”. Why does that matter to you?"),
    ],
)
def test_a_question_that_says_the_whole_answer_back_holds_it_all(answer: str, question: str) -> None:
    assert tells_all_of(question, answer)


@pytest.mark.parametrize(
    ("answer", "question"),
    [
        ("It is still dark, nobody rings, and I come home kinder", "What is it like for you to come home kinder?"),
        ("Because I love it. No idea why.", "You said “I love it”. Why does that matter to you?"),
        ("time with my sister", "Who do you get to be in that time?"),
        ("the sea", "What do you hear out there?"),
        ("", "Why does that matter to you?"),
    ],
)
def test_a_question_that_leaves_anything_out_does_not_hold_it_all(answer: str, question: str) -> None:
    assert not tells_all_of(question, answer)
