from __future__ import annotations

import pytest

from whyrun.domain.english import follow_up


@pytest.mark.parametrize(
    "answer",
    [
        "someone who still has something left to give them",
        "the guy who had nothing left to prove",
        "people who had my back",
    ],
)
@pytest.mark.parametrize("level", [2, 3, 4, 5])
def test_who_somebody_is_is_never_said_back_as_a_sentence(answer: str, level: int) -> None:
    asked = follow_up(answer, level, ())

    for question in (asked.question, *asked.alternatives):
        assert f"that {answer.split(maxsplit=1)[0]}" not in question
        assert "from that" not in question
        assert "now?" not in question
