from __future__ import annotations

import pytest

from whyrun.domain.english import core_whys, identities


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("so that I can keep up with my kids", "I run to keep up with my kids."),
        ("I don't want to end up like my dad", "I run so I don’t end up like my dad."),
        ("I don't want to be a burden to my children", "I run so I’m not a burden to my children."),
        ("being part of a team", "I run to be part of a team."),
        ("my daughter", "I run for my daughter."),
        ("stress", "I run to leave stress behind."),
        ("it gives me an hour that's mine", "I run for an hour that’s mine."),
        ("I love being outside", "I run because I love being outside."),
        ("I come home kinder", "I run so I come home kinder."),
        ("it keeps me sane", "I run to stay sane."),
        ("Dad died at 52", "I run with my dad in mind."),
        ("to run with my grandchildren", "I run so that I can run with my grandchildren."),
    ],
)
def test_a_core_why_is_written_in_the_first_person_from_the_answer(answer: str, why: str) -> None:
    assert core_whys([answer])[0].text == why


@pytest.mark.parametrize(
    ("answer", "identity"),
    [
        ("so that I can keep up with my kids", "I’m a runner who keeps up with my kids."),
        ("I come home kinder", "I’m a runner who comes home kinder."),
        ("being part of a team", "I’m a runner who is part of a team."),
        ("I love being outside", "I’m a runner who loves being outside."),
        ("Someone who still has something left to give", "I’m a runner who still has something left to give."),
    ],
)
def test_an_identity_keeps_the_first_persons_own(answer: str, identity: str) -> None:
    assert identity in [suggestion.text for suggestion in identities([answer])]


def test_suggestions_come_from_the_deepest_answer_first_and_name_its_level() -> None:
    answers = ["to finish under two hours", "to sleep better", "so I come home kinder"]

    best = core_whys(answers)[0]

    assert best.text == "I run so I come home kinder."
    assert best.level == 3


def test_a_beneficiary_is_somebody_the_runner_shows_up_for() -> None:
    answers = ["I want to be beside them, not watching from the bench."]

    whys, selves = core_whys(answers, ["my kids"]), identities(answers, ["my kids", "who I'll be in ten years"])

    assert whys[0].text == "I run to be beside my kids, not watching from the bench."
    assert "I run for my kids." in [suggestion.text for suggestion in whys]
    assert selves[0].text == "I’m a runner who shows up for my kids."
    assert "I’m a runner who looks after who I’ll be in ten years." in [suggestion.text for suggestion in selves]


@pytest.mark.parametrize("answers", [[], [""], ["idk"], ["Pour ma santé"], ["my kids"] * 5, ["I want to die"]])
def test_there_are_always_three_different_suggestions(answers: list[str]) -> None:
    for suggestions in (core_whys(answers), identities(answers)):
        assert len({suggestion.text for suggestion in suggestions}) >= 3
