"""Claims about what is said to the app and answers nothing: it is not asked about as a reason."""

from __future__ import annotations

import pytest

from whyrun.domain.english import Shape, follow_up, read


def followed(answer: str) -> str:
    reading = read(answer)
    return reading.reasons[reading.followed].text


@pytest.mark.parametrize("answer", ["asdf", "qwerty", "test test", "testing testing 1234", "sdfg hello"])
def test_keys_that_were_tried_out_are_no_reason(answer: str) -> None:
    assert read(answer).reasons[0].shape is Shape.NOTHING
    assert follow_up(answer, 2).question == "Take your time. What gets you out of the door?"


@pytest.mark.parametrize(
    "answer", ["my dads flask", "the tests are over", "glass", "quiet", "power", "to write", "hello from the ward"]
)
def test_words_that_only_look_like_keys_are_heard(answer: str) -> None:
    assert read(answer).reasons[0].shape is not Shape.NOTHING


@pytest.mark.parametrize(
    "answer",
    [
        "does the app work with a Polar? it wont load",
        "can you turn off the sound please",
        "how do I delete my account",
        "could I get a plan for 5k, and what is the price",
    ],
)
def test_what_is_asked_of_the_app_is_not_turned_back_as_a_reason(answer: str) -> None:
    assert follow_up(followed(answer), 3).question.startswith("That can’t be settled here. Back to you:")


@pytest.mark.parametrize(
    "answer",
    [
        "are we done? dinner's ready",
        "you keep asking",
        "no clue. ask me later",
        "I'll finish this tomorrow",
    ],
)
def test_who_has_had_enough_may_leave(answer: str) -> None:
    assert follow_up(followed(answer), 4).question.startswith("We can leave it there.")


@pytest.mark.parametrize(
    "answer",
    [
        "I have to go now while I can",
        "the running app keeps me honest",
        "I want to get a plan and change my life",
        "my kids keep asking me to play",
        "dinner is later when I run",
    ],
)
def test_a_reason_with_such_words_in_it_is_still_a_reason(answer: str) -> None:
    assert read(answer).reasons[0].shape is not Shape.RETORT


@pytest.mark.parametrize(
    ("answer", "shape"),
    [
        ("dunno, saw the poster", Shape.EVENT),
        ("not sure, just lonely", Shape.STATE),
        ("don't know the answer", Shape.UNSURE),
        ("not sure I do", Shape.UNSURE),
    ],
)
def test_what_follows_a_shrug_is_heard(answer: str, shape: Shape) -> None:
    assert read(answer).reasons[0].shape is shape
