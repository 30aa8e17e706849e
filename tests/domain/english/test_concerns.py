"""Claims about the other ways to ask that go by what and whom an answer is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from whyrun.domain.english import follow_up, read
from whyrun.domain.english.concerns import CONCERNS
from whyrun.domain.english.fitness import is_fit
from whyrun.domain.english.ways import way_of

if TYPE_CHECKING:
    from whyrun.domain.english.concerns_of_oneself import Concern


def ways_to_ask(answer: str, level: int = 2) -> list[str]:
    reading = read(answer)
    made = follow_up(reading.reasons[reading.followed].text, level, ())
    return [made.question, *made.alternatives]


def questions_of(concern: Concern) -> list[str]:
    return [question for way in concern.ways for question in way.questions]


@pytest.mark.parametrize("concern", CONCERNS)
def test_the_questions_of_a_concern_are_fit_and_each_after_something_else(concern: Concern) -> None:
    asked = questions_of(concern)

    assert all(map(is_fit, asked))
    assert len(set(map(way_of, asked))) == len(asked) >= 3


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        ("I've slept badly since Easter", "well rested"),
        ("my desk faces a wall", "work"),
        ("the beach before breakfast", "out there"),
        ("nobody asks me where the scissors are", "to yourself"),
        ("the committee meets after we run, and I like belonging to it", "company"),
        ("stress, and more stress", "mind is at rest"),
        ("to keep my cholesterol down", "looks after themselves"),
        ("I feel stiff getting out of the car", "body"),
        ("our boss leaves at noon so I stay late at work", "working day"),
        ("for the routine", "routine"),
        ("I meditate better afterwards", "give thanks"),
    ],
)
def test_what_an_answer_is_about_is_asked_of_at_one_level_or_another(answer: str, asked: str) -> None:
    every = " ".join(question for level in range(2, 7) for question in ways_to_ask(answer, level))

    assert asked in every


@pytest.mark.parametrize(
    "answer",
    [
        "I never made up my mind about it",
        "we live outside of Leeds",
        "the human race baffles me",
        "my brother had my back",
        "they put me in charge of the tea urn",
    ],
)
@pytest.mark.parametrize("level", [2, 4])
def test_a_word_that_only_looks_like_it_is_no_concern(answer: str, level: int) -> None:
    of_concerns = {question for concern in CONCERNS for question in questions_of(concern)}

    asked = ways_to_ask(answer, level)

    assert not of_concerns.intersection(asked)


@pytest.mark.parametrize(
    "answer",
    [
        "I want to be able to lift the parcels up to the second floor and down again to the sea",
        "I want to push the tandem all the way up to the mill beside my son",
    ],
)
@pytest.mark.parametrize("level", [2, 3, 4])
def test_what_is_mentioned_far_into_a_reason_is_not_what_it_is_about(answer: str, level: int) -> None:
    asked = " ".join(ways_to_ask(answer, level))

    assert not any(said in asked for said in ("out there", "outdoors", "laugh most", "this month", "pass on"))


def test_who_is_spoken_of_is_asked_about_by_name() -> None:
    every = " ".join(question for level in range(2, 7) for question in ways_to_ask("my son beat me at chess", level))

    assert "your son" in every


@pytest.mark.parametrize(
    "answer", ["my daughter is in hospital", "the kids are with her now", "my husband left us", "my son lost his job"]
)
@pytest.mark.parametrize("level", [2, 4])
def test_nobody_is_asked_what_they_would_love_to_do_with_who_may_not_be_there(answer: str, level: int) -> None:
    asked = " ".join(ways_to_ask(answer, level))

    assert not any(said in asked for said in ("this month", "laugh most", "at your best", "the two of you"))


@pytest.mark.parametrize(
    "answer", ["I slept badly since the funeral", "they laughed at my weight", "I feel useless at work"]
)
def test_a_hurt_is_not_asked_as_if_it_were_a_subject_to_talk_about(answer: str) -> None:
    asked = " ".join(ways_to_ask(answer))

    assert "well rested" not in asked
    assert "scales" not in asked
    assert "good day?" not in asked
