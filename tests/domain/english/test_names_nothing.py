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
