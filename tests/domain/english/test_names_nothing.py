"""What may be a sentence, or is gone, is named in no question."""

from __future__ import annotations

import pytest

from whyrun.domain import english


@pytest.mark.parametrize(
    ("answer", "not_named"),
    [
        ("my knees work", "your knees work"),
        ("the tall nurse smiled", "the tall nurse smiled"),
        ("her troubles look smaller up there", "her troubles look"),
        ("my lad's allowed out at weekends now", "lad’s allowed"),
    ],
)
def test_what_may_be_a_sentence_is_no_thing(answer: str, not_named: str) -> None:
    assert not_named not in english.follow_up(answer, 3).question


def test_what_is_gone_is_not_asked_which_of_it_matters_most() -> None:
    assert "Which of those" not in english.follow_up("job gone, flat gone, the dog gone too", 2).question


@pytest.mark.parametrize(
    ("answer", "never_asked"),
    [
        ("nothing else helps", "nothing else helps"),
        ("I'd finished my shift", "to finished"),
        ("I'd done the lot", "to done"),
        ("my shoulders held back", "when your shoulders held"),
    ],
)
def test_a_verb_is_taken_for_no_thing_and_what_had_been_done_for_no_wish(answer: str, never_asked: str) -> None:
    for level in (2, 3, 4):
        assert never_asked not in english.follow_up(answer, level).question
