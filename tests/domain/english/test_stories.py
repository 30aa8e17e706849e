"""A long answer is asked about as a whole where a piece of it would only be pointed at."""

from __future__ import annotations

import pytest

from whyrun.domain import english
from whyrun.domain.english import central, stories

_STARTED = (
    "The bus was late every day that winter so one night I set off on foot, in my work boots, with my bag banging on "
    "my back, and I got home before it came. The next day I took trainers. My mate said you're soft in the head. "
    "I run it most days since and I couldn't tell you when it stopped being about the bus."
)
_GRAVE = (
    "Dad's dementia got bad in the spring and I moved back in, so my days are pills and doors and the same question "
    "about the dog forty times, and he used to time me round the reservoir with a stopwatch, and the doors are what I "
    "dream about. It is what it is."
)
_WANTS = (
    "I have been at the depot nineteen years and I sit for nine hours of it, then I sit in the van, then I sit and eat "
    "whatever is quick, and then it is tomorrow and that is how it goes round. Nothing is wrong as such."
)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (_STARTED, "What has running come to mean to you?"),
        (_GRAVE, "What would you most like to hold on to?"),
        (_WANTS, "And what would you most like for yourself?"),
    ],
)
def test_what_is_asked_of_the_whole_goes_by_what_was_told(answer: str, expected: str) -> None:
    assert central.is_long(answer)
    assert stories.questions_of(answer)[0] == expected


@pytest.mark.parametrize(
    ("question", "reason", "points"),
    [
        ("What is that like for you?", "they keep the gate open for me", True),
        ("How would you like it to be instead?", "it is loud at home", True),
        ("What does it mean to you that they keep the gate open?", "they keep the gate open for me", False),
        ("What do you most want to be well for?", "my uncle's heart went at fifty", False),
        ("What would it be like to have something that is all yours?", "one thing that is mine", False),
    ],
)
def test_a_question_points_at_nothing_that_only_says_that(question: str, reason: str, *, points: bool) -> None:
    assert stories.points_at_nothing(question, reason) is points


@pytest.mark.parametrize("story", [_STARTED, _WANTS])
def test_the_whole_is_asked_about_where_nobody_has_picked_a_piece_and_the_piece_where_somebody_has(story: str) -> None:
    reading = english.read(story)
    followed = reading.reasons[reading.followed].text

    assert english.follow_up(followed, 2, whole=story).question == stories.questions_of(story)[0]
    assert english.follow_up(followed, 2).question not in stories.questions_of(story)


def test_a_short_answer_is_no_story() -> None:
    assert not central.is_long("to keep up with my kids on the beach this summer")


def test_a_coachs_move_on_what_is_the_point_of_a_story_stays() -> None:
    told = f"{' '.join(['The tide was out and the dogs ran ahead.'] * 5)} Nobody asks me anything there."

    of_the_piece = english.follow_up("nobody asks me anything there", 2)
    of_the_whole = english.follow_up("nobody asks me anything there", 2, whole=told)

    assert of_the_whole.question == of_the_piece.question
