"""What is told gladly is asked what matters most about it; what was hoped of running is no past."""

from __future__ import annotations

import pytest

from whyrun.domain.english import follow_up


@pytest.mark.parametrize("answer", ["the towpath is magic in the mist", "it is amazing up there in the wind"])
def test_what_is_told_gladly_is_asked_what_matters_most(answer: str) -> None:
    assert follow_up(answer, 2).question == "What matters most to you about that?"


@pytest.mark.parametrize("answer", ["I just figured it might loosen me up", "honestly I hoped it could shift the fog"])
def test_what_was_hoped_of_it_is_no_past(answer: str) -> None:
    assert "stayed with you" not in follow_up(answer, 2).question
