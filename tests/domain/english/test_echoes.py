from __future__ import annotations

import pytest

from whyrun.domain.english import Ending, echo, is_joy, only_ends


@pytest.mark.parametrize(
    ("answer", "earlier"),
    [
        ("to clear my head", "it clears my mind"),
        ("I want to be healthier", "for my health"),
        ("To keep up with my children", "so I can keep up with my kids!"),
        ("because it makes me happy", "it brings me joy"),
        ("I want to feel strong", "to feel stronger"),
        ("to lose weight", "Losing weight."),
        ("Because I love it", "because I love it"),
    ],
)
def test_saying_it_again_in_other_words_is_heard(answer: str, earlier: str) -> None:
    assert echo(answer, ["something about trains", earlier]) == 1


@pytest.mark.parametrize(
    ("answer", "earlier"),
    [
        ("so my kids see me try", "to keep up with my kids"),
        ("I come home kinder", "it clears my head"),
        ("to finish what I start", "to run a marathon"),
        ("", ""),
        ("idk", "to clear my head"),
    ],
)
def test_a_step_deeper_is_no_echo(answer: str, earlier: str) -> None:
    assert echo(answer, [earlier]) is None


@pytest.mark.parametrize(
    ("answer", "ending"),
    [
        ("to finish under two hours", Ending.RACE),
        ("I want to run a marathon", Ending.RACE),
        ("sub-4", Ending.RACE),
        ("to get a PB", Ending.RACE),
        ("For the medal", Ending.RACE),
        ("to lose 10 kilos", Ending.WEIGHT),
        ("to fit into my jeans", Ending.WEIGHT),
        ("weight loss", Ending.WEIGHT),
        ("my wedding in May", Ending.DATE),
        ("before I turn 40", Ending.DATE),
    ],
)
def test_what_names_only_something_that_ends_is_heard(answer: str, ending: Ending) -> None:
    assert only_ends(answer) is ending


@pytest.mark.parametrize(
    "answer",
    [
        "to finish a marathon so my kids see it can be done",
        "to lose weight and feel like myself again",
        "I want to run a marathon for my sister",
        "to clear my head",
        "I'm 62",
        "",
        "to have time to myself",
    ],
)
def test_what_holds_more_than_an_ending_is_none(answer: str) -> None:
    assert only_ends(answer) is None


@pytest.mark.parametrize(
    "reason", ["because I love it", "It's fun!", "just for fun", "I love running", "it makes me happy"]
)
def test_love_of_running_is_a_full_answer(reason: str) -> None:
    assert is_joy(reason)


@pytest.mark.parametrize(
    "reason", ["I love being outside", "to lose weight", "I don't love it", "idk", "my kids love it"]
)
def test_another_reason_is_not_taken_for_joy(reason: str) -> None:
    assert not is_joy(reason)
