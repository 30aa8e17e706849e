"""Claims about sentences of a known build that say by themselves what somebody runs for."""

from __future__ import annotations

import pytest

from whyrun.domain.english import core_whys


def own_whys(answer: str) -> list[str]:
    return [each.text for each in core_whys([answer]) if each.level]


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("they all go and I'm sick of guarding the bags", "I run because I’m sick of guarding the bags."),
        ("I've got tired of saying next year", "I run because I’m tired of saying next year."),
        ("I'm so fed up of my own excuses", "I run because I’m fed up of my own excuses."),
        ("because I'm a kinder teacher when I've been out", "I run to be a kinder teacher."),
        ("I'm ratty with the twins if I stay in", "I run so I’m not ratty with the twins."),
        ("otherwise I snap at the whole office", "I run so I don’t snap at the whole office."),
        ("if I don't get out by noon I climb the walls", "I run so I don’t climb the walls."),
        ("my boys are watching. all three", "I run because my boys are watching."),
        ("I miss having something to look forward to", "I run to have something to look forward to."),
        ("The Thursday club is the only place I swear", "I run because it’s the only place I swear."),
    ],
)
def test_a_sentence_of_a_known_build_makes_a_why(answer: str, why: str) -> None:
    assert why in own_whys(answer)


@pytest.mark.parametrize(
    "answer",
    [
        "I'm tired of living like this",
        "I'm sick of being me",
        "I'm sick of it",
        "I miss having my brother to race",
        "my kids are at their dad's",
        "the vet is the only one who phones",
        "otherwise I would have told them it was over between us years before",
    ],
)
def test_a_sentence_that_hurts_or_points_elsewhere_does_not(answer: str) -> None:
    said = answer.replace("'", "’").split()[-1]

    assert not any(line.endswith(f" {said}.") for line in own_whys(answer))
