"""Claims about which of several sentences is the point, and about a tone that is easily mistaken."""

from __future__ import annotations

import pytest

from whyrun.domain.english import follow_up, read


def question(answer: str, level: int = 4) -> str:
    reading = read(answer)
    return follow_up(reading.reasons[reading.followed].text, level).question


@pytest.mark.parametrize(
    ("answer", "beside_the_point"),
    [
        ("the pool calms me down. you know what I mean", "you know what I mean"),
        ("cheers, Linda. my son put my name down for it", "cheers, Linda"),
        ("I was 91 in March and I'd love to see my feet again", "I was 91 in March"),
        ("my parents are bakers, resting feels like stealing", "my parents are bakers"),
        ("I am slow at it. my parents are bakers", "my parents are bakers"),
        ("I'm softer than I seem and I weep at weddings", "I weep at weddings"),
        ("track club. the coach said I'm done", "track club"),
    ],
)
def test_a_remark_a_count_or_what_others_are_is_not_followed(answer: str, beside_the_point: str) -> None:
    reading = read(answer)

    assert reading.reasons[reading.followed].text != beside_the_point


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        ("in the kitchen", "What is it like for you in the kitchen?"),
        ("gloves", "What comes to mind when you think of gloves?"),
        ("evenings where I'm not on edge", "What comes to mind when you think of evenings where you’re not on edge?"),
        ("my grandad did fourteen", "What does it mean to you that your grandad did fourteen?"),
        ("it'd be nice for the club to win", "What do you see when you picture that?"),
        (
            "I'd find myself standing at the gate",
            "What was it like when you’d find yourself standing at the gate?",
        ),
    ],
)
def test_what_is_asked_of_words_goes_by_their_kind(answer: str, asked: str) -> None:
    assert question(answer) == asked


@pytest.mark.parametrize(
    "answer",
    [
        "nobody. only me",
        "everything, he lent me his bike",
        "I sat in the car and I thought right, that's enough",
        "told me to stay on the bench",
    ],
)
def test_shrugs_halves_and_the_words_of_others_are_not_said_back(answer: str) -> None:
    assert ". What" not in question(answer)


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        ("if I drop out again I lose my seat", "What is at stake for you in that?"),
        ("if I fail this one I lose my licence", "What is at stake for you in that?"),
        ("I'm softer than they think", "Who gets to see that in you?"),
        ("I needed somewhere to go and sit down", "What was missing for you back then?"),
        ("I slip back to the old me", "What do you have now that the old you didn’t have?"),
        ("raising money for a hospice", "What made you choose that cause?"),
        ("to raise money for the hospice that had my mum", "What were you given there that you’d like to pass on?"),
        ("one lap turned into ten", "What has kept you going since then?"),
    ],
)
def test_a_threat_a_strength_and_what_is_past_are_asked_as_such(answer: str, asked: str) -> None:
    assert question(answer, level=2) == asked


@pytest.mark.parametrize(
    "answer",
    [
        "I'd rather not talk about it. It was a dark winter",
        "I don't want to get into that, my sister pulled me out",
        "I don't want to go into details. We moved twice that year",
    ],
)
def test_who_would_rather_not_say_more_is_not_asked_on(answer: str) -> None:
    assert question(answer) == "That’s fine, it can stay with you. What does you good these days?"
